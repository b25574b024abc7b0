using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class CrossTableTests
{
    [Fact]
    public void Raw_rows_with_the_same_labels_are_added_up_and_labels_sorted()
    {
        CrossTable<string, int> table = CrossTable.FromCounts([("b", 2, 1L), ("a", 1, 1L), ("b", 2, 1L), ("b", 1, 3L)]);

        Assert.Equal([("a", 1, 1L), ("a", 2, 0L), ("b", 1, 3L), ("b", 2, 2L)], table.Cells.Select(cell => (cell.Key.Row, cell.Key.Column, cell.Value!.Value)));
        Assert.Equal(6, table.Total);
    }

    [Fact]
    public void The_order_of_raw_rows_changes_nothing()
    {
        (string, string, long)[] units = [("a", "x", 7), ("b", "y", 7), ("a", "y", 7), ("b", "x", 7), ("c", "x", 7)];
        CrossShares<string, string> one = CrossTable.FromCounts(units).Shares(ShareOf.Total, new() { Digits = 0 });
        CrossShares<string, string> other = CrossTable.FromCounts(Enumerable.Reverse(units)).Shares(ShareOf.Total, new() { Digits = 0 });

        Assert.Equal(one.Cells.Select(cell => (cell.Key, cell.Published)), other.Cells.Select(cell => (cell.Key, cell.Published)));
        Assert.Equal(100m, one.Cells.Sum(cell => cell.Published.Value.Points));
    }

    [Fact]
    public void A_list_shows_labels_without_units_and_refuses_those_it_lacks()
    {
        CrossTable<string, string> table = CrossTable.FromCounts([("a", "x", 2L)], ["b", "a"], ["x"]);

        Assert.Equal(["b", "a"], table.RowTotals.Select(total => total.Key));
        Assert.Equal(0, table["b", "x"].Value);
        Assert.Contains("row 'c'", Refusal(() => CrossTable.FromCounts([("c", "x", 2L)], ["a"], ["x"])), StringComparison.Ordinal);
        Assert.Contains("column 'y'", Refusal(() => CrossTable.FromCounts([("a", "y", 2L)], ["a"], ["x"])), StringComparison.Ordinal);
        Assert.Contains("'a' stands twice", Refusal(() => CrossTable.FromCounts([("a", "x", 2L)], ["a", "a"], ["x"])), StringComparison.Ordinal);
        Assert.Contains("no label for its row", Refusal(() => CrossTable.FromCounts([((string)null!, "x", 2L)], ["a"], ["x"])), StringComparison.Ordinal);
        Assert.Contains("label is missing", Refusal(() => CrossTable.FromCounts([((string)null!, "x", 2L)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_that_were_not_reported_are_not_zero()
    {
        CrossTable<string, string> table = CrossTable.FromAmounts([("a", "x", (Vnd?)Vnd.FromMillions(3)), ("a", "y", null), ("b", "x", null), ("b", "x", Vnd.FromMillions(1))]);

        Assert.Null(table["a", "y"].Value);
        Assert.Equal(0, table["b", "y"].Value);
        Assert.Equal(new Coverage(1, 2), table.RowTotals[0].Coverage);
        Assert.Equal("...", CrossTable.FromAmounts([("a", "x", (Vnd?)Vnd.FromMillions(3)), ("b", "y", null)]).Shares(ShareOf.Row)["b", "x"].Published.ToString());
        CrossShares<string, string> shares = table.Shares(ShareOf.Total, new() { Digits = 0 });
        Assert.Equal("75% ... 25% 0%", string.Join(' ', shares.Cells.Select(cell => cell.Published.ToString())));
        Assert.Equal(new Coverage(2, 4), shares["a", "x"].Exact.Coverage);
        Assert.Equal("100% ...", string.Join(' ', shares.ColumnTotals.Select(total => total.Published.ToString())));
    }

    [Fact]
    public void Shares_of_nothing_are_undefined()
    {
        CrossTable<string, string> zero = CrossTable.FromCounts([("a", "x", 0L), ("b", "x", 5L)]);
        CrossShares<string, string> rows = zero.Shares(ShareOf.Row);
        Assert.Equal(UndefinedReason.ZeroTotal, rows["a", "x"].Published.Reason);
        Assert.Equal(UndefinedReason.ZeroTotal, rows.RowTotals[0].Published.Reason);
        Assert.Equal("100.00%", rows["b", "x"].Published.ToString());
        foreach (ShareOf of in Enum.GetValues<ShareOf>())
        {
            Assert.Empty(CrossTable.FromCounts<string, string>([]).Shares(of).Cells);
            Assert.Equal(UndefinedReason.ZeroTotal, CrossTable.FromCounts([("a", "x", 0L)]).Shares(of)["a", "x"].Published.Reason);
        }
    }

    [Fact]
    public void Margins_that_no_rounding_of_the_cells_meets_are_named_and_left_free()
    {
        // By Jefferson the one-way table of the rows is far from the exact shares: 95.5 becomes 100.
        (string, string, long)[] units = [("a", "x", 1910), .. Enumerable.Range(0, 9).Select(i => ($"b{i}", "x", 10L))];
        CrossShares<string, string> shares = CrossTable.FromCounts(units).Shares(ShareOf.Total, new() { Digits = 0, Rule = RoundingRule.Additive(ApportionmentMethod.Jefferson) });

        Assert.Equal(CrossMargins.Free, shares.Margins);
        Assert.Equal(["a"], shares.ConflictingRows);
        Assert.Equal("Row 0 shall total 100; its cells allow 95 to 96.", shares.Conflict!.ToString());
        Assert.Equal(100m, shares.Cells.Sum(cell => cell.Published.Value.Points));
        Assert.All(shares.RowTotals, total => Assert.Equal(total.Published.Value, shares[total.Key, "x"].Published.Value));
    }

    [Fact]
    public void Labels_without_an_order_need_lists()
    {
        object a = new();
        Assert.Contains("pass the rows in the order of printing", Refusal(() => CrossTable.FromCounts([(a, "x", 1L)])), StringComparison.Ordinal);
        object b = new();
        CrossShares<object, string> shares = CrossTable.FromCounts([(a, "x", 1L), (b, "x", 1L)], [b, a]).Shares(ShareOf.Total, new() { Digits = 0, Rule = RoundingRule.LargestRemainder });
        Assert.Equal(50m, shares[a, "x"].Published.Value.Points);
    }

    [Fact]
    public void Ties_go_by_the_order_of_a_one_way_table_with_the_same_order()
    {
        IComparer<string> descending = Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a));
        (string, string, long)[] units = [("a", "x", 1), ("b", "x", 1), ("c", "x", 1)];
        CrossShares<string, string> shares = CrossTable.FromCounts(units).Shares(ShareOf.Total, new() { Digits = 0, RowTieOrder = descending });

        Assert.Equal("33% 33% 34%", string.Join(' ', shares.RowTotals.Select(row => row.Published.ToString())));
        Assert.Equal(34m, shares["c", "x"].Published.Value.Points);
        Assert.Equal("34% 33% 33%", string.Join(' ', CrossTable.FromCounts(units).Shares(ShareOf.Total, new() { Digits = 0 }).RowTotals.Select(row => row.Published.ToString())));
    }

    [Fact]
    public void Margins_keep_the_reasons_of_the_one_way_table_and_its_order_of_keys()
    {
        CrossTable<string, string> table = CrossTable.FromCounts([("a", "x", 1L), ("b", "x", 1L), ("c", "x", 1L)], ["c", "b", "a"], ["x"]);
        CrossShares<string, string> shares = table.Shares(ShareOf.Total, new() { Digits = 0 });
        Assert.Equal([("c", 33m, AdjustmentReason.None), ("b", 33m, AdjustmentReason.None), ("a", 34m, AdjustmentReason.RaisedOnTie)], shares.RowTotals.Select(row => (row.Key, row.Published.Value.Points, row.Reason)));
        Assert.Equal((AdjustmentReason.Raised, AdjustmentReason.None), (shares["a", "x"].Reason, shares["b", "x"].Reason));

        CrossShares<string, string> across = CrossTable.FromCounts([("x", "a", 1L), ("x", "b", 1L), ("x", "c", 1L)]).Shares(ShareOf.Total, new() { Digits = 0 });
        Assert.Equal([AdjustmentReason.RaisedOnTie, AdjustmentReason.None, AdjustmentReason.None], across.ColumnTotals.Select(column => column.Reason));
    }

    [Fact]
    public void Columns_that_no_rounding_meets_are_named_too()
    {
        (string, string, long)[] units = [("x", "a", 1910), .. Enumerable.Range(0, 9).Select(i => ("x", $"b{i}", 10L))];
        CrossShares<string, string> shares = CrossTable.FromCounts(units).Shares(ShareOf.Total, new() { Digits = 0, Rule = RoundingRule.Additive(ApportionmentMethod.Jefferson) });
        Assert.Equal(["a"], shares.ConflictingColumns);
        Assert.Empty(shares.ConflictingRows);
        Assert.Equal(CrossMargins.Free, shares.Margins);
        Assert.Equal(100m, shares.ColumnTotals.Sum(column => column.Published.Value.Points));
    }

    [Fact]
    public void Counts_have_no_coverage_and_totals_of_everything_are_checked()
    {
        Assert.Null(CrossTable.FromCounts([("a", "x", 1L)])["a", "x"].Coverage);
        Assert.Equal(long.MinValue, CrossTable.FromAmounts([("a", "x", Vnd.MinValue)]).Total);
        Assert.Contains("'the whole table'", Assert.Throws<OverflowException>(() => CrossTable.FromCounts([("a", "x", long.MaxValue), ("b", "y", long.MaxValue)])).Message, StringComparison.Ordinal);
        Assert.Contains("A least number of units", Assert.Throws<ArgumentOutOfRangeException>(() => new CrossShareOptions<string, string> { MinimumUnits = -1 }).Message, StringComparison.Ordinal);
        Assert.Contains("rows are a, b and its columns x, y.", Assert.Throws<KeyNotFoundException>(() => CrossTable.FromCounts([("a", "x", 1L), ("b", "y", 1L)])["a", "z"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_that_compare_as_equal_need_lists()
    {
        Assert.Contains("compare as equal", Refusal(() => CrossTable.FromCounts([(new Version(1, 0), new Loose(1, "b"), 1L), (new Version(1, 0), new Loose(1, "a"), 1L)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_that_all_reported_need_no_question_mark() =>
        Assert.Equal(4_000_000, CrossTable.FromAmounts(new[] { ("a", "x", Vnd.FromMillions(3)), ("b", "x", Vnd.FromMillions(1)) }.AsEnumerable()).Total);

    [Fact]
    public void Misuse_is_named()
    {
        Assert.Contains("'a' and 'x' is -1", Refusal(() => CrossTable.FromCounts([("a", "x", -1L)])), StringComparison.Ordinal);
        Assert.Contains("'a' and 'x' is -5", Refusal(() => CrossTable.FromAmounts([("a", "x", (Vnd?)Vnd.FromDong(-5))]).Shares(ShareOf.Row)), StringComparison.Ordinal);
        Assert.Contains("total of 'a' is 18446744073709551614", Assert.Throws<OverflowException>(() => CrossTable.FromCounts([("a", "x", long.MaxValue), ("a", "y", long.MaxValue)])).Message, StringComparison.Ordinal);
        CrossTable<string, string> table = CrossTable.FromCounts([("a", "x", 1L)]);
        Assert.Contains("rows are a and its columns x", Assert.Throws<KeyNotFoundException>(() => table["b", "x"]).Message, StringComparison.Ordinal);
        Assert.Contains("'a' and 'y'", Assert.Throws<KeyNotFoundException>(() => table.Shares(ShareOf.Total)["a", "y"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Shares((ShareOf)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CrossShareOptions<string, string> { Margins = (CrossMargins)9 });
        Assert.Throws<ArgumentNullException>(() => CrossTable.FromCounts<string, string>(null!));
    }

    /// <summary>Labels that differ and compare as equal.</summary>
    private sealed record Loose(int Rank, string Name) : IComparable<Loose>, IComparable
    {
        public int CompareTo(Loose? other) => Rank.CompareTo(other?.Rank);

        public int CompareTo(object? obj) => CompareTo(obj as Loose);
    }

    private static string Refusal(Func<object> misuse) => Assert.Throws<ArgumentException>(misuse).Message;
}
