using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class CrossTableLaws
{
    [Law]
    public bool Cells_add_up_to_the_margins_and_margins_to_100(CountList list, byte width, Precision precision, CrossMargins margins, ApportionmentMethod method, TiePolicy ties)
    {
        CrossTable<int, int> table = Table(list, width);
        CrossShares<int, int> shares = table.Shares(ShareOf.Total, new() { Digits = precision.Digits, Margins = margins, Rule = RoundingRule.Additive(method, ties) });
        return shares.RowTotals.All(row => Sum(shares.Cells.Where(cell => cell.Key.Row == row.Key)) == row.Published.Value)
            && shares.ColumnTotals.All(column => Sum(shares.Cells.Where(cell => cell.Key.Column == column.Key)) == column.Published.Value)
            && Sum(shares.Cells) == Percentage.OneHundred;
    }

    [Law]
    public bool A_cell_is_the_floor_or_the_ceiling_of_its_share_and_zero_stays_zero(CountList list, byte width, Precision precision, CrossMargins margins, ApportionmentMethod method, TiePolicy ties) =>
        Table(list, width).Shares(ShareOf.Total, new() { Digits = precision.Digits, Margins = margins, Rule = RoundingRule.Additive(method, ties) }).Cells.All(cell =>
            cell.Published.Value >= Percentage.FromFraction(cell.Exact.Value, precision.Digits, MidpointRounding.ToZero)
            && cell.Published.Value <= Percentage.FromFraction(cell.Exact.Value, precision.Digits, MidpointRounding.ToPositiveInfinity));

    [Law]
    public bool The_margins_are_the_one_way_tables_unless_they_are_said_not_to_be(CountList list, byte width, Precision precision, ApportionmentMethod method, TiePolicy ties)
    {
        CrossTable<int, int> table = Table(list, width);
        CrossShares<int, int> shares = table.Shares(ShareOf.Total, new() { Digits = precision.Digits, Rule = RoundingRule.Additive(method, ties) });
        bool same = Same(ShareTable.Create(table.RowTotals, new() { Digits = precision.Digits, Rule = RoundingRule.Additive(method, ties) }), shares.RowTotals)
            && Same(ShareTable.Create(table.ColumnTotals, new() { Digits = precision.Digits, Rule = RoundingRule.Additive(method, ties) }), shares.ColumnTotals);
        return shares.Margins == CrossMargins.Published
            ? same && shares.ConflictingRows.Count + shares.ConflictingColumns.Count == 0
            : shares.ConflictingRows.Count + shares.ConflictingColumns.Count > 0;
    }

    [Law]
    public bool Every_row_or_column_that_is_a_whole_adds_up_to_100(CountList list, byte width, Precision precision)
    {
        CrossTable<int, int> table = Table(list, width);
        CrossShares<int, int> rows = table.Shares(ShareOf.Row, new() { Digits = precision.Digits });
        CrossShares<int, int> columns = table.Shares(ShareOf.Column, new() { Digits = precision.Digits });
        return table.RowTotals.All(row => row.Value == 0
                ? rows.Cells.Where(cell => cell.Key.Row == row.Key).All(cell => !cell.Published.IsDefined)
                : Sum(rows.Cells.Where(cell => cell.Key.Row == row.Key)) == Percentage.OneHundred)
            && table.ColumnTotals.All(column => column.Value == 0 || Sum(columns.Cells.Where(cell => cell.Key.Column == column.Key)) == Percentage.OneHundred);
    }

    [Fact]
    public void The_generated_tables_hold_margins_that_are_met_and_margins_that_are_not()
    {
        CrossMargins[] margins = [.. Domain.CountListGen.Sample(800, 50).Select(list => Table(list, 2).Shares(ShareOf.Total, new() { Digits = 0, Rule = RoundingRule.Additive(ApportionmentMethod.Jefferson) }).Margins)];
        Assert.All(Enum.GetValues<CrossMargins>(), kind => Assert.Contains(kind, margins));
    }

    private static bool Same(ShareTable<int> table, IReadOnlyList<Share<int>> margin) => table.Rows.Select(row => row.Published).SequenceEqual(margin.Select(row => row.Published));

    private static Percentage Sum(IEnumerable<Share<CrossKey<int, int>>> cells) => cells.Aggregate(Percentage.Zero, (sum, cell) => sum + cell.Published.Value);

    private static CrossTable<int, int> Table(CountList list, byte width) =>
        CrossTable.FromCounts(list.Counts.Select((count, i) => (i / ((width % 4) + 1), i % ((width % 4) + 1), count)));
}
