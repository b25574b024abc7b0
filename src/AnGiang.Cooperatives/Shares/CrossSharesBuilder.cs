using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes the shares of a cross-table. The margins, and every row or column that is a whole of its own, are one-way tables like any other.</summary>
internal sealed class CrossSharesBuilder<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly CrossTable<TRow, TColumn> table;
    private readonly CrossShareOptions<TRow, TColumn> options;
    private readonly int width;
    private readonly ShareOptions<TRow> rowOptions;
    private readonly ShareOptions<TColumn> columnOptions;

    internal CrossSharesBuilder(CrossTable<TRow, TColumn> table, CrossShareOptions<TRow, TColumn> options)
    {
        (this.table, this.options) = (table, options);
        width = table.ColumnTotals.Count;
        rowOptions = Options(table.RowTotals, options.RowTieOrder);
        columnOptions = Options(table.ColumnTotals, options.ColumnTieOrder);
        if (table.Cells.FirstOrDefault(cell => cell.Value < 0) is { } negative)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The amount of '{negative.Key.Row}' and '{negative.Key.Column}' is {negative.Value}. A share of a total with negative parts has no meaning; show the amounts, or the contributions to the change."));
        }
    }

    internal CrossShares<TRow, TColumn> Build(ShareOf of) => of switch
    {
        ShareOf.Row => OfRows(),
        ShareOf.Column => OfColumns(),
        _ => OfTotal(),
    };

    private CrossShares<TRow, TColumn> OfRows() => new(
        ShareOf.Row,
        options,
        [.. table.RowTotals.SelectMany((row, i) => ShareTable.Create(Enumerable.Range(0, width).Select(j => Cell(i, j).Relabel(table.ColumnTotals[j].Key)), columnOptions).Rows.Select(share => share.Relabel(new CrossKey<TRow, TColumn>(row.Key, share.Key))))],
        [.. table.RowTotals.Select(row => ShareTable.Create([row], rowOptions).Rows[0])],
        ShareTable.Create(table.ColumnTotals, columnOptions).Rows);

    private CrossShares<TRow, TColumn> OfColumns()
    {
        ShareTable<TRow>[] columns = [.. table.ColumnTotals.Select((_, j) => ShareTable.Create(table.RowTotals.Select((row, i) => Cell(i, j).Relabel(row.Key)), rowOptions))];
        return new(
            ShareOf.Column,
            options,
            [.. table.RowTotals.SelectMany((_, i) => columns.Select((column, j) => column.Rows[i].Relabel(Cell(i, j).Key)))],
            ShareTable.Create(table.RowTotals, rowOptions).Rows,
            [.. table.ColumnTotals.Select(column => ShareTable.Create([column], columnOptions).Rows[0])]);
    }

    // Cells rounded alone are a one-way table of all cells; cells that add up in both directions are rounded together.
    private CrossShares<TRow, TColumn> OfTotal()
    {
        ShareTable<TRow> rows = ShareTable.Create(table.RowTotals, rowOptions);
        ShareTable<TColumn> columns = ShareTable.Create(table.ColumnTotals, columnOptions);
        ShareTable<CrossKey<TRow, TColumn>> plain = ShareTable.Create(table.Cells, new() { Digits = options.Digits, Rule = RoundingRule.Independent(options.Rule.Mode), MinimumUnits = options.MinimumUnits });
        if (!options.Rule.IsAdditive || table.Total == 0)
        {
            return new(ShareOf.Total, options, [.. plain.Rows], rows.Rows, columns.Rows);
        }

        long[] cells = new long[table.Cells.Count];
        MarginConflict? conflict = null;
        bool free = options.Margins == CrossMargins.Free;
        if (!free)
        {
            conflict = ControlledRounding.Round(Values(table.Cells), width, Scale, Units(rows), Units(columns), cells);
            free = conflict is not null;
        }

        if (free)
        {
            ControlledRounding.Round(Values(table.Cells), width, Scale, cells);
        }

        return new(
            ShareOf.Total,
            options,
            [.. plain.Rows.Select((cell, i) => cell.Publish(cells[i]))],
            free ? [.. rows.Rows.Select((row, i) => row.Publish(Enumerable.Range(0, width).Sum(j => cells[(i * width) + j])))] : rows.Rows,
            free ? [.. columns.Rows.Select((column, j) => column.Publish(Enumerable.Range(0, table.RowTotals.Count).Sum(i => cells[(i * width) + j])))] : columns.Rows)
        {
            Margins = free ? CrossMargins.Free : CrossMargins.Published,
            Conflict = conflict,
            ConflictingRows = [.. (conflict?.Rows ?? []).Select(i => table.RowTotals[i].Key)],
            ConflictingColumns = [.. (conflict?.Columns ?? []).Select(j => table.ColumnTotals[j].Key)],
        };
    }

    private Fraction Scale => new(100 * Rounding.PowerOfTen(options.Digits), table.Total);

    private Part<CrossKey<TRow, TColumn>> Cell(int row, int column) => table.Cells[(row * width) + column];

    // Ties go by the order of the keys, as in any one-way table of them; keys that have none go by the order of printing.
    private ShareOptions<TKey> Options<TKey>(IReadOnlyList<Part<TKey>> margin, IComparer<TKey>? given)
        where TKey : notnull
    {
        Dictionary<TKey, int> positions = margin.Select((total, i) => (total.Key, i)).ToDictionary();
        IComparer<TKey> order = given ?? KeyOrder.Natural<TKey>() ?? Comparer<TKey>.Create((a, b) => positions[a].CompareTo(positions[b]));
        return new() { Digits = options.Digits, Rule = options.Rule, TieOrder = order, MinimumUnits = options.MinimumUnits };
    }

    private static long[] Values<TKey>(IEnumerable<Part<TKey>> parts)
        where TKey : notnull => [.. parts.Select(part => part.Value ?? 0)];

    private static long[] Units<TKey>(ShareTable<TKey> margin)
        where TKey : notnull => [.. margin.Rows.Select(row => row.Published.ValueOrNull?.Units ?? 0)];
}
