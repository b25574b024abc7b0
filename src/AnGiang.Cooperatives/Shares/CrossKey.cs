namespace AnGiang.Cooperatives.Shares;

/// <summary>The two labels of a cell of a cross-table.</summary>
/// <typeparam name="TRow">What the rows are labelled with.</typeparam>
/// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
/// <param name="Row">The label of the row.</param>
/// <param name="Column">The label of the column.</param>
public readonly record struct CrossKey<TRow, TColumn>(TRow Row, TColumn Column)
    where TRow : notnull
    where TColumn : notnull;
