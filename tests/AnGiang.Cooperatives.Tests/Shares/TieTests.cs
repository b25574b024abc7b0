using System.Globalization;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class TieTests
{
    [Fact]
    public void Equal_remainders_go_to_the_larger_value_first()
    {
        // Of 8: 12.5, 37.5 and 50. One unit is left; both remainders are a half, and the larger count gets it.
        ShareTable<string> table = ShareTable.FromCounts([("a", 1L), ("b", 3L), ("c", 4L)], 0, RoundingRule.LargestRemainder);

        Assert.Equal((12m, 38m, 50m), (Points(table, "a"), Points(table, "b"), Points(table, "c")));
        Assert.Equal((AdjustmentReason.LoweredOnTie, AdjustmentReason.None, AdjustmentReason.None), (table["a"].Reason, table["b"].Reason, table["c"].Reason));
        Assert.Equal(-1, table["a"].Adjustment);
    }

    [Fact]
    public void Equal_values_go_by_label_whatever_the_order_of_the_rows()
    {
        // Thirds: 33 each and one unit left; plain is 33 as well.
        ShareTable<string> table = ShareTable.FromCounts([("c", 7L), ("a", 7L), ("b", 7L)], 0, RoundingRule.LargestRemainder);

        Assert.Equal((34m, 33m, 33m), (Points(table, "a"), Points(table, "b"), Points(table, "c")));
        Assert.Equal(("a", 1, AdjustmentReason.RaisedOnTie), Adjusted(table));
    }

    [Fact]
    public void A_unit_without_a_rival_is_raised_without_a_tie()
    {
        // Of 7: 14.28.., 14.28.., 71.42..: the largest remainder stands alone.
        ShareTable<string> table = ShareTable.FromCounts([("a", 1L), ("b", 1L), ("c", 5L)], 0, RoundingRule.LargestRemainder);

        Assert.Equal(("c", 1, AdjustmentReason.Raised), Adjusted(table));
    }

    [Fact]
    public void Equal_remainders_on_the_same_side_of_the_cut_are_no_tie()
    {
        // 10.45 twice, 10.40 twice, 10.30 and 48: the two units left go to both that end in 45, so that nothing had to be decided.
        ShareTable<string> up = ShareTable.FromCounts([("a", 1045L), ("b", 1045L), ("c", 1040L), ("d", 1040L), ("e", 1030L), ("f", 4800L)], 0, RoundingRule.LargestRemainder);
        Assert.Equal("11 11 10 10 10 48", string.Join(' ', up.Rows.Select(row => row.Published.Value.Points)));
        Assert.Equal([AdjustmentReason.Raised, AdjustmentReason.Raised], up.Rows.Where(row => row.IsAdjusted).Select(row => row.Reason));

        // 0.50 twice below 10.67, 10.67 and 10.66, which take the three units that are left.
        ShareTable<string> down = ShareTable.FromCounts([("a", 50L), ("b", 50L), ("c", 1067L), ("d", 1067L), ("e", 1066L), ("f", 6700L)], 0, RoundingRule.LargestRemainder);
        Assert.Equal("0 0 11 11 11 67", string.Join(' ', down.Rows.Select(row => row.Published.Value.Points)));
        Assert.Equal([AdjustmentReason.Lowered, AdjustmentReason.Lowered], down.Rows.Where(row => row.IsAdjusted).Select(row => row.Reason));
    }

    [Fact]
    public void Text_labels_are_ordered_by_code_unit_in_every_culture()
    {
        // Every culture sorts "a" before "B" and "đ" near "d"; code units do not.
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.NeutralCultures).Where(c => c.Name is "" or "vi" or "en" or "tr" or "sv"))
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal("B", Adjusted(ShareTable.FromCounts([("a", 1L), ("B", 1L), ("đ", 1L)], 0, RoundingRule.LargestRemainder)).Key);
                Assert.Equal("z", Adjusted(ShareTable.FromCounts([("đ", 1L), ("z", 1L), ("é", 1L)], 0, RoundingRule.LargestRemainder)).Key);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_inside_pairs_is_ordered_by_code_unit_too()
    {
        ShareTable<(string, int)> table = ShareTable.FromCounts([(("a", 1), 1L), (("B", 2), 1L), (("B", 1), 1L)], 0, RoundingRule.LargestRemainder);

        Assert.Equal(("B", 1), Adjusted(table).Key);
    }

    [Fact]
    public void Sectors_are_ordered_as_their_list_has_them()
    {
        SectorClassification list = SectorClassification.AnGiang2020;
        ShareTable<Sector> table = ShareTable.FromCounts([(list.Unclassified, 1L), (list.Find("vận tải"), 1L), (list.Find("QTD"), 1L)], 0, RoundingRule.LargestRemainder);

        Assert.Equal("credit-funds", Adjusted(table).Key.Key);
    }

    [Fact]
    public void The_caller_s_order_decides_where_it_is_given()
    {
        (string, long)[] rows = [("a", 1), ("b", 1), ("c", 1)];

        Assert.Equal("c", Adjusted(ShareTable.FromCounts(rows, 0, RoundingRule.LargestRemainder, Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x)))).Key);
    }

    [Fact]
    public void A_tie_that_the_order_cannot_break_is_refused()
    {
        (string, long)[] rows = [("a", 1), ("A", 1), ("b", 1)];

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(
            () => ShareTable.FromCounts(rows, 0, RoundingRule.LargestRemainder, StringComparer.OrdinalIgnoreCase));
        Assert.Contains("comparer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_that_compare_as_equal_do_no_harm_where_there_is_no_tie_between_them()
    {
        (string, long)[] rows = [("a", 5), ("A", 1), ("b", 1)];

        Assert.Equal("a", Adjusted(ShareTable.FromCounts(rows, 0, RoundingRule.LargestRemainder, StringComparer.OrdinalIgnoreCase)).Key);
    }

    [Fact]
    public void Labels_without_an_order_are_refused_only_where_the_column_must_add_up()
    {
        (Unordered, long)[] rows = [(new(1), 1), (new(2), 2)];

        ArgumentException error = Assert.Throws<ArgumentException>(() => ShareTable.FromCounts(rows, 0, RoundingRule.LargestRemainder));
        Assert.Contains(nameof(Unordered), error.Message, StringComparison.Ordinal);
        Assert.Equal(33m, ShareTable.FromCounts(rows, 0, RoundingRule.Truncation)[new(1)].Published.Value.Points);
        Assert.Equal(67m, ShareTable.FromCounts(rows, 0, RoundingRule.LargestRemainder, Comparer<Unordered>.Create((x, y) => x.Id - y.Id))[new(2)].Published.Value.Points);
    }

    private static decimal Points(ShareTable<string> table, string key) => table[key].Published.Value.Points;

    private static (TKey Key, long By, AdjustmentReason Reason) Adjusted<TKey>(ShareTable<TKey> table)
        where TKey : notnull
    {
        Share<TKey> row = Assert.Single(table.Rows, row => row.IsAdjusted);
        return (row.Key, row.Adjustment, row.Reason);
    }

    private sealed record Unordered(int Id);
}
