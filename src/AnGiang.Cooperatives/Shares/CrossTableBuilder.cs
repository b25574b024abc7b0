namespace AnGiang.Cooperatives.Shares;

/// <summary>Adds up raw rows in the cells and margins of a cross-table.</summary>
internal sealed class CrossTableBuilder<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly TRow[] rows;
    private readonly TColumn[] columns;
    private readonly bool isAmount;
    private readonly Dictionary<TRow, int> rowPositions;
    private readonly Dictionary<TColumn, int> columnPositions;
    private readonly Int128[] sums;
    private readonly Coverage[] coverages;

    internal CrossTableBuilder(TRow[] rows, TColumn[] columns, bool isAmount)
    {
        (this.rows, this.columns, this.isAmount) = (rows, columns, isAmount);
        rowPositions = Positions(rows, nameof(rows));
        columnPositions = Positions(columns, nameof(columns));
        sums = new Int128[rows.Length * columns.Length];
        coverages = new Coverage[sums.Length];
    }

    /// <summary>Adds a unit, or a number of units, to a cell.</summary>
    internal void Add(TRow row, TColumn column, long? value)
    {
        int cell = (Position(rowPositions, row, "row") * columns.Length) + Position(columnPositions, column, "column");
        sums[cell] += value ?? 0;
        coverages[cell] += new Coverage(value is null ? 0 : 1, 1);
    }

    internal CrossTable<TRow, TColumn> Build()
    {
        Part<CrossKey<TRow, TColumn>>[] cells = [.. sums.Select((_, i) => Part(new CrossKey<TRow, TColumn>(rows[i / columns.Length], columns[i % columns.Length]), [i]))];
        Part<TRow>[] rowTotals = [.. rows.Select((row, i) => Part(row, [.. Enumerable.Range(i * columns.Length, columns.Length)]))];
        Part<TColumn>[] columnTotals = [.. columns.Select((column, j) => Part(column, [.. Enumerable.Range(0, rows.Length).Select(i => (i * columns.Length) + j)]))];
        long? total = Part("the whole table", [.. Enumerable.Range(0, sums.Length)]).Value;
        return new(cells, rowTotals, columnTotals, total ?? 0);
    }

    private Part<TKey> Part<TKey>(TKey key, int[] cells)
        where TKey : notnull
    {
        Int128 sum = cells.Aggregate((Int128)0, (total, cell) => total + sums[cell]);
        Coverage coverage = cells.Aggregate(default(Coverage), (total, cell) => total + coverages[cell]);
        long? value = sum >= long.MinValue && sum <= long.MaxValue
            ? (long)sum
            : throw new OverflowException(FormattableString.Invariant($"The total of '{key}' is {sum}, more than 64 bits hold."));
        bool unknown = coverage is { Reported: 0, Units: > 0 };
        return new(key, unknown ? null : value, level: 0, isAmount ? coverage : null, isAmount);
    }

    private static Dictionary<TKey, int> Positions<TKey>(TKey[] keys, string parameterName)
        where TKey : notnull
    {
        Dictionary<TKey, int> positions = new(keys.Length);
        foreach (TKey key in keys)
        {
            if (key is null || !positions.TryAdd(key, positions.Count))
            {
                throw new ArgumentException(key is null ? "A label is missing; give units without one a label of their own, such as 'chưa phân loại'." : $"The label '{key}' stands twice.", parameterName);
            }
        }

        return positions;
    }

    private static int Position<TKey>(Dictionary<TKey, int> positions, TKey key, string what)
        where TKey : notnull => key is not null && positions.TryGetValue(key, out int position)
        ? position
        : throw new ArgumentException(key is null
            ? $"A unit has no label for its {what}; give such units a label of their own, such as 'chưa phân loại'."
            : $"A unit has the {what} '{key}', which is not in the list; add it, so that nothing is lost, or leave the unit out yourself.");
}
