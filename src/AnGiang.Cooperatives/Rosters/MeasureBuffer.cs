namespace AnGiang.Cooperatives.Rosters;

/// <summary>An indicator on its way into a roster; a range has a second column, its high ends.</summary>
internal sealed class MeasureBuffer(SummaryColumn column)
{
    internal SummaryColumn Column { get; } = column;

    internal ValueBuffer Low { get; private init; } = new();

    internal ValueBuffer? High { get; private init; } = column.Kind == MeasureKind.Range ? new() : null;

    internal MeasureBuffer Copy() => new(Column) { Low = Low.Copy(), High = High?.Copy() };

    /// <summary>Adds to a row what another row of the same unit has.</summary>
    internal void Add(int row, int other)
    {
        if (High is null)
        {
            Low.Add(row, other);
        }
        else
        {
            Low.Widen(row, other, isLow: true);
            High.Widen(row, other, isLow: false);
        }
    }

    internal MeasureColumn Freeze(int rows) => new(Column, Low.Freeze(rows, Column.Kind == MeasureKind.Count), High?.Freeze(rows, mayNarrow: false));
}
