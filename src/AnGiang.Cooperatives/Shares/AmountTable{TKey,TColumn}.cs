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
    private readonly Dictionary<TKey, int> positions = [];
    private readonly Dictionary<TColumn, (ShownAmount[] Cells, ShownAmount Total)> byColumn = [];
    private readonly int[] levels;

    internal AmountTable((TColumn Column, Part<TKey>[] Rows)[] columns, AmountOptions<TKey> options)
    {
        Unit = options.Unit;
        Digits = options.Digits;
        Rule = options.Rule;
        Columns = Array.ConvertAll(columns, column => column.Column).AsReadOnly();
        TKey[] keys = Array.ConvertAll(columns[0].Rows, row => row.Key);
        Rows = keys.AsReadOnly();
        levels = Array.ConvertAll(columns[0].Rows, row => row.Level);
        Outline outline = Outline.Of(keys, i => levels[i]);
        for (int i = 0; i < keys.Length; i++)
        {
            positions.Add(keys[i], i);
        }

        foreach ((TColumn column, Part<TKey>[] rows) in columns)
        {
            if (!byColumn.TryAdd(column, AmountColumn.Show(rows, keys, outline, options, $" in the column '{column}'")))
            {
                throw new ArgumentException($"The column '{column}' stands twice; tell the columns apart.", nameof(columns));
            }
        }
    }

    /// <summary>The labels of the rows in the order they were given.</summary>
    public IReadOnlyList<TKey> Rows { get; }

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
    public ShownAmount this[TKey row, TColumn column] => Find(column).Cells[Position(row)];

    /// <summary>The total of a column: of its rows on level 0 that were reported.</summary>
    /// <param name="column">The label of the column.</param>
    /// <returns>The total; its coverage is of those rows. Undefined when none was reported.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message names those there are.</exception>
    public ShownAmount Total(TColumn column) => Find(column).Total;

    /// <summary>The level of a row: 0 for a part of the total, 1 for a part of such a part (trong đó), and so on.</summary>
    /// <param name="row">The label of the row.</param>
    /// <returns>The level.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row; the message names those there are.</exception>
    public int Level(TKey row) => levels[Position(row)];

    private (ShownAmount[] Cells, ShownAmount Total) Find(TColumn column) => byColumn.TryGetValue(column, out (ShownAmount[] Cells, ShownAmount Total) found)
        ? found
        : throw new KeyNotFoundException($"The table has no column '{column}'; it has {string.Join(", ", Columns)}.");

    private int Position(TKey row) => positions.TryGetValue(row, out int position)
        ? position
        : throw new KeyNotFoundException($"The table has no row '{row}'; it has {string.Join(", ", Rows.Take(20))}{(Rows.Count > 20 ? ", …" : "")}.");
}
