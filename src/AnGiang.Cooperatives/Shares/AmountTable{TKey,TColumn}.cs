using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A table of amounts shown in one unit (đơn vị tính: triệu đồng, tỷ đồng), in one or more columns and on one or more levels, whose parts total what is shown above them. Made by <see cref="AmountTable"/>.</summary>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
/// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
/// <remarks>Immutable and safe to share between threads. Cells are read by label; there is no access by position.</remarks>
[DebuggerDisplay("{Rows.Count} rows, {Columns.Count} columns, in {Unit}")]
public sealed class AmountTable<TKey, TColumn>
    where TKey : notnull
    where TColumn : notnull
{
    private readonly Dictionary<TKey, AmountRow<TKey>> byKey;
    private readonly Dictionary<TColumn, int> positions = [];

    internal AmountTable((TColumn Column, Part<TKey>[] Rows)[] columns, AmountOptions<TKey> options)
    {
        foreach ((TColumn column, _) in columns)
        {
            if (column is null || !positions.TryAdd(column, positions.Count))
            {
                throw new ArgumentException(column is null ? "A column has no label." : $"The column '{column}' stands twice; tell the columns apart.", nameof(columns));
            }
        }

        Part<TKey>[] first = columns[0].Rows;
        TKey[] keys = Array.ConvertAll(first, row => row.Key);
        Outline outline = Outline.Of(keys, i => first[i].Level);
        (ShownAmount[] Cells, ShownAmount Total)[] shown = Array.ConvertAll(columns, column => AmountColumn.Show(column.Rows, keys, outline, options, $" in the column '{column.Column}'"));
        Unit = options.Unit;
        Digits = options.Digits;
        Rule = options.Rule;
        Columns = Array.ConvertAll(columns, column => column.Column).AsReadOnly();
        Rows = keys.Select((key, i) => new AmountRow<TKey>(key, first[i].Level, Array.ConvertAll(shown, column => column.Cells[i]))).ToArray().AsReadOnly();
        Totals = Array.ConvertAll(shown, column => column.Total).AsReadOnly();
        byKey = Rows.ToDictionary(row => row.Key);
    }

    /// <summary>The rows in the order they were given.</summary>
    public IReadOnlyList<AmountRow<TKey>> Rows { get; }

    /// <summary>The totals in the order of the columns.</summary>
    public IReadOnlyList<ShownAmount> Totals { get; }

    /// <summary>The labels of the columns in the order they were given.</summary>
    public IReadOnlyList<TColumn> Columns { get; }

    /// <summary>The unit in which amounts are shown.</summary>
    public VndUnit Unit { get; }

    /// <summary>The decimals shown.</summary>
    public int Digits { get; }

    /// <summary>How the columns were rounded.</summary>
    public RoundingRule Rule { get; }

    /// <summary>A cell.</summary>
    /// <param name="row">The label of its row.</param>
    /// <param name="column">The label of its column.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row or column; the message names those there are.</exception>
    public ShownAmount this[TKey row, TColumn column] => byKey.TryGetValue(row, out AmountRow<TKey>? found)
        ? found.Cells[Position(column)]
        : throw new KeyNotFoundException($"The table has no row '{row}'; it has {Listing.Of(Rows.Select(each => each.Key))}.");

    /// <summary>The total of a column: of its rows on level 0 that were reported.</summary>
    /// <param name="column">The label of the column.</param>
    /// <returns>The total; its coverage is of those rows. Undefined when none was reported.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message names those there are.</exception>
    public ShownAmount Total(TColumn column) => Totals[Position(column)];

    private int Position(TColumn column) => positions.TryGetValue(column, out int position)
        ? position
        : throw new KeyNotFoundException($"The table has no column '{column}'; it has {Listing.Of(Columns)}.");
}
