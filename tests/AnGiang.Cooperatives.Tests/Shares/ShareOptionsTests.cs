using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class ShareOptionsTests
{
    private static readonly (string Key, long Count)[] Sizes = [("siêu nhỏ", 120), ("nhỏ", 80), ("chưa phân loại", 14), ("chưa báo cáo", 32)];

    private static readonly ShareOptions<string> Labelled = new() { Unclassified = ["chưa phân loại"], NotReported = ["chưa báo cáo"] };

    [Theory]
    [InlineData(ShareBase.Reported, 214, "56.07% 37.38% 6.54% x", "214/246")]
    [InlineData(ShareBase.All, 246, "48.78% 32.52% 5.69% 13.01%", "246/246")]
    [InlineData(ShareBase.Classified, 200, "60.00% 40.00% x x", "200/246")]
    public void The_base_decides_what_is_in_the_whole(ShareBase of, long total, string shares, string coverage)
    {
        ShareTable<string> table = ShareTable.FromCounts(Sizes, Labelled with { Base = of });

        Assert.Equal((of, total), (table.Base, table.Total));
        Assert.Equal(shares, string.Join(' ', table.Rows.Select(row => row.Published.ToString())));
        Assert.All(table.Rows, row => Assert.Equal(coverage, row.Exact.Coverage.ToString()));
        Assert.Equal(Sizes.Select(row => (long?)row.Count), table.Rows.Select(row => row.Part));
    }

    [Fact]
    public void A_whole_of_which_a_part_is_not_known_has_no_shares()
    {
        Part<string>[] rows = [Part.OfAmount("a", Vnd.FromMillions(3)), Part.OfAmount("b", (Vnd?)null), Part.OfAmount("c", Vnd.FromMillions(1))];

        ShareTable<string> reported = ShareTable.Create(rows, new());
        Assert.Equal("75.00% ... 25.00%", string.Join(' ', reported.Rows.Select(row => row.Published.ToString())));
        Assert.Equal(new Coverage(2, 3), reported.PrintedTotal.Coverage);

        ShareTable<string> all = ShareTable.Create(rows, new() { Base = ShareBase.All });
        Assert.All(all.Rows, row => Assert.Equal(UndefinedReason.NotReported, row.Published.Reason));
        Part<string>[] partly = [Part.OfAmount("a", Vnd.FromMillions(3), coverage: new(3, 4)), Part.OfAmount("b", Vnd.FromMillions(1), coverage: new(2, 2))];
        Assert.Equal("75.00%", ShareTable.Create(partly, new())["a"].Published.ToString());
        Assert.Equal("...", ShareTable.Create(partly, new() { Base = ShareBase.All })["a"].Published.ToString());
        Assert.Equal(UndefinedReason.NotReported, all.PrintedTotal.Reason);
        Part<string>[] whole = [Part.OfAmount("a", Vnd.FromMillions(3), coverage: new(4, 4)), Part.OfAmount("b", Vnd.FromMillions(1), coverage: new(2, 2))];
        Assert.Equal("75.00%", ShareTable.Create(whole, new() { Base = ShareBase.All })["a"].Published.ToString());
    }

    [Fact]
    public void A_roster_in_which_some_did_not_report_has_no_shares_of_all_units()
    {
        var whole = new[] { ("a", 5L), ("b", 5) }.Summarize(row => row.Item1, of => of.Count(Indicator.Members, row => row.Item2));
        Assert.Equal("50.00%", whole.Shares(Indicator.Members, new ShareOptions<string> { Base = ShareBase.All })["a"].Published.ToString());

        var summary = new[] { ("a", (long?)5), ("a", null), ("b", 5) }.Summarize(row => row.Item1, of => of.Count(Indicator.Members, row => row.Item2));

        Assert.Equal("50.00%", summary.Shares(Indicator.Members)["a"].Published.ToString());
        Assert.Equal("...", summary.Shares(Indicator.Members, new ShareOptions<string> { Base = ShareBase.All })["a"].Published.ToString());
    }

    [Fact]
    public void A_label_that_is_not_in_the_table_is_refused()
    {
        string message = Assert.Throws<ArgumentException>(() => ShareTable.FromCounts(Sizes, new() { Unclassified = ["khác"] })).Message;
        Assert.Contains("'khác'", message, StringComparison.Ordinal);
        Assert.Contains("siêu nhỏ", message, StringComparison.Ordinal);
        Assert.Contains("'nữa'", Assert.Throws<ArgumentException>(() => ShareTable.FromCounts(Sizes, new() { NotReported = ["nữa"] })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 5), Part.OfCount("b", 5, 1)], new() { Unclassified = ["b"] }));
    }

    [Fact]
    public void Parts_follow_their_row_and_total_its_published_share()
    {
        Part<string>[] rows =
        [
            Part.OfCount("nông nghiệp", 180), Part.OfCount("trồng trọt", 121, 1), Part.OfCount("chăn nuôi", 39, 1), Part.OfCount("thủy sản", 20, 1),
            Part.OfCount("quỹ tín dụng", 24), Part.OfCount("khác", 42),
        ];
        ShareTable<string> table = ShareTable.Create(rows, new() { Digits = 0, Rule = RoundingRule.LargestRemainder });

        // Exactly 73.17 = 49.19 + 15.85 + 8.13, 9.76 and 17.07.
        Assert.Equal("73 49 16 8 10 17", string.Join(' ', table.Rows.Select(row => row.Published.Value.Points)));
        Assert.Equal([0, 1, 1, 1, 0, 0], table.Rows.Select(row => row.Level));
        Assert.Equal(100m, table.PrintedTotal.Value.Points);
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_refused_with_both_figures()
    {
        string message = Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 5), Part.OfCount("b", 2, 1)], new())).Message;
        Assert.Equal("The parts of 'a' add up to 2, the row itself is 5; add the rest as a row of its own ('a, còn lại'), or correct one of them.", message);
        Assert.Equal("The parts of 'a' add up to 2, the row itself is 1; correct one of them.", Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 1), Part.OfCount("b", 2, 1)], new())).Message);
        Assert.Contains("Row 1", Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 1), null!], new())).Message, StringComparison.Ordinal);
        Assert.Contains("not reported", Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", null), Part.OfCount("b", 2, 1)], new())).Message, StringComparison.Ordinal);
        Assert.Contains("level 2", Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 5), Part.OfCount("b", 5, 2)], new())).Message, StringComparison.Ordinal);
        Assert.Contains("level 1", Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 5, 1)], new())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Part.OfCount("a", 5, -1));
    }

    [Fact]
    public void Counts_and_amounts_do_not_make_one_whole() => Assert.Contains(
        "'b' is an amount",
        Assert.Throws<ArgumentException>(() => ShareTable.Create([Part.OfCount("a", 5), Part.OfAmount("b", Vnd.FromDong(5))], new())).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(false, "99 1", 100)]
    [InlineData(true, "99 1", 100)]
    public void A_small_part_does_not_print_as_nothing(bool additive, string cells, int total)
    {
        ShareOptions<string> options = new() { Digits = 0, HonestExtremes = true, Rule = additive ? RoundingRule.LargestRemainder : RoundingRule.HalfAwayFromZero };
        ShareTable<string> table = ShareTable.FromCounts([("a", 999L), ("b", 1L)], options);

        Assert.Equal(cells, string.Join(' ', table.Rows.Select(row => row.Published.Value.Points)));
        Assert.Equal([AdjustmentReason.KeptBelowWhole, AdjustmentReason.KeptAboveZero], table.Rows.Select(row => row.Reason));
        Assert.Equal(total, table.PrintedTotal.Value.Points);
    }

    [Fact]
    public void More_small_parts_than_units_cannot_all_print_above_zero()
    {
        ShareOptions<int> options = new() { Digits = 0, HonestExtremes = true, Rule = RoundingRule.LargestRemainder };
        string message = Assert.Throws<ArgumentException>(() => ShareTable.FromCounts(Enumerable.Range(0, 101).Select(i => (i, 1L)), options)).Message;
        Assert.Contains("101 positive parts cannot all print above zero: with 0 decimals there are 100 units", message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_small_parts_as_units_all_print_as_one()
    {
        ShareOptions<int> options = new() { Digits = 0, HonestExtremes = true, Rule = RoundingRule.LargestRemainder };
        ShareTable<int> table = ShareTable.FromCounts(Enumerable.Range(0, 101).Select(i => (i, i == 100 ? 0L : 1L)), options);
        Assert.Equal(Enumerable.Repeat(1m, 100).Append(0m), table.Rows.Select(row => row.Published.Value.Points));
    }

    [Fact]
    public void Largest_remainder_on_levels_goes_by_the_shares_of_the_whole()
    {
        // 30.45 is published as 31. Its parts 29.98 and 0.47 are 30 and 1, beside their own shares; 31 units in proportion (30.52 and 0.48) would make them 31 and 0.
        Part<string>[] rows = [Part.OfCount("a", 3045), Part.OfCount("a1", 2998, 1), Part.OfCount("a2", 47, 1), Part.OfCount("b", 3044), Part.OfCount("c", 3911)];
        ShareTable<string> table = ShareTable.Create(rows, new() { Digits = 0, Rule = RoundingRule.LargestRemainder });
        Assert.Equal("31 30 1 30 39", string.Join(' ', table.Rows.Select(row => row.Published.Value.Points)));
    }

    [Fact]
    public void Rows_outside_the_base_take_no_part_in_the_adding_up()
    {
        ShareTable<string> table = ShareTable.FromCounts(Sizes, Labelled with { Base = ShareBase.Classified, Digits = 0, Rule = RoundingRule.LargestRemainder });
        Assert.Equal("60% 40% x x", string.Join(' ', table.Rows.Select(row => row.Published.ToString())));
    }

    [Fact]
    public void A_roster_s_shares_are_covered_by_the_units_that_reported()
    {
        var summary = new[] { ("a", (long?)5), ("a", null), ("b", 5) }.Summarize(row => row.Item1, of => of.Count(Indicator.Members, row => row.Item2));
        Assert.Equal(new Coverage(2, 3), summary.Shares(Indicator.Members)["a"].Exact.Coverage);
    }

    [Fact]
    public void Labels_without_an_order_will_do_where_ties_go_by_the_rows()
    {
        object a = new(), b = new();
        Assert.Equal(50m, ShareTable.FromCounts([(a, 1L), (b, 1L)], 0, RoundingRule.Additive(ApportionmentMethod.LargestRemainder, TiePolicy.First))[a].Published.Value.Points);
        string refused = Assert.Throws<InvalidOperationException>(() => ShareTable.FromCounts([("a", 1L), ("b", 1L), ("c", 1L)], 0, RoundingRule.Additive(ApportionmentMethod.LargestRemainder, TiePolicy.Error))).Message;
        Assert.StartsWith("a, b, c have exactly the same claim to the last unit", refused, StringComparison.Ordinal);
        Assert.Equal(100m, ShareTable.FromCounts([("a", 1L), ("b", 3L)], 0, RoundingRule.Additive(ApportionmentMethod.LargestRemainder, TiePolicy.Error)).PrintedTotal.Value.Points);
    }

    [Fact]
    public void Amounts_of_few_units_are_marked_and_counts_are_not()
    {
        ShareOptions<string> options = new() { MinimumUnits = 3 };
        Part<string>[] amounts = [Part.OfAmount("a", Vnd.FromMillions(5), coverage: new(3, 4)), Part.OfAmount("b", Vnd.FromMillions(5), coverage: new(2, 4)), Part.OfAmount("c", (Vnd?)null, coverage: new(0, 4)), Part.OfAmount("d", Vnd.Zero)];

        Assert.Equal([false, true, false, false], ShareTable.Create(amounts, options).Rows.Select(row => row.IsSensitive));
        Assert.DoesNotContain(ShareTable.FromCounts([("a", 1L), ("b", 2L)], options).Rows, row => row.IsSensitive);
        Assert.Contains("A least number of units", Assert.Throws<ArgumentOutOfRangeException>(() => new ShareOptions<string> { MinimumUnits = -1 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_decimals_are_the_smallest_honest_precision_of_2020()
    {
        Assert.Equal(2, ShareTable.SmallestHonestDigits([180, 24, 25, 5, 11, 1]));
        Assert.Equal(0, ShareTable.SmallestHonestDigits([1, 1]));
        Assert.Equal(9, ShareTable.SmallestHonestDigits([245, 38, 202]));
        Assert.Null(ShareTable.SmallestHonestDigits([374, 280, 273, 90]));    // ten would do
        Assert.Null(ShareTable.SmallestHonestDigits([1, 1, 1]));
        Assert.Null(ShareTable.SmallestHonestDigits([0, 0]));
        Assert.Contains("9223372036854775808", Assert.Throws<OverflowException>(() => ShareTable.SmallestHonestDigits([long.MaxValue, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("Part 0", Assert.Throws<ArgumentException>(() => ShareTable.SmallestHonestDigits([-1])).Message, StringComparison.Ordinal);
        Assert.Contains("Part 1", Assert.Throws<ArgumentException>(() => ShareTable.SmallestHonestDigits([1, -1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_have_the_defaults_of_a_plain_table()
    {
        ShareOptions<string> options = new();
        Assert.Equal((2, RoundingRule.HalfAwayFromZero, ShareBase.Reported, false, 0L), (options.Digits, options.Rule, options.Base, options.HonestExtremes, options.MinimumUnits));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareOptions<string> { Base = (ShareBase)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareOptions<string> { Digits = 10 });
    }
}
