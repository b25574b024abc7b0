using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class AmountTableTests
{
    private static readonly AmountOptions<string> Billions = new() { Unit = VndUnit.Billion, Digits = 1 };

    [Fact]
    public void Parts_total_the_shown_total_in_every_column_and_on_every_level()
    {
        AmountTable<string, int> table = AmountTable.Create(
            [(2020, Rows(1_260, 640, 620, 1_140)), (2021, Rows(-260, 390, -650, 2_030))], Billions);

        // 2020: 1.26 = 0.64 + 0.62 and 1.14 total 2.40. 2021: a loss of 0.26 = 0.39 - 0.65, and 2.03, total 1.77.
        Assert.Equal("1,3 0,7 0,6 1,1 2,4", Printed(table, 2020));
        Assert.Equal("-0,2 0,4 -0,6 2,0 1,8", Printed(table, 2021));
        Assert.Equal((1, AdjustmentReason.Raised), (table["trồng trọt", 2020].Adjustment, table["trồng trọt", 2020].Reason));
        Assert.Equal([0, 1, 1, 0], table.Rows.Select(row => row.Level));
        Assert.Equal(Vnd.FromMillions(2_400), table.Total(2020).Exact.Value);
    }

    [Fact]
    public void Each_cell_alone_may_not_total_and_nothing_is_adjusted()
    {
        AmountTable<string, int> table = AmountTable.Create([(2020, Rows(1_260, 640, 620, 1_140))], Billions with { Rule = RoundingRule.HalfAwayFromZero });

        Assert.Equal("1,3 0,6 0,6 1,1 2,4", Printed(table, 2020));
        Assert.DoesNotContain(table.Rows, row => table[row.Key, 2020].IsAdjusted);
    }

    [Fact]
    public void What_was_not_reported_is_not_zero()
    {
        AmountTable<string, string> table = AmountTable.Create([("a", [Part.OfAmount("x", Vnd.FromBillions(1)), Part.OfAmount("y", (Vnd?)null)]), ("b", [Part.OfAmount("x", (Vnd?)null), Part.OfAmount("y", (Vnd?)null)])], Billions);

        Assert.Equal("...", table["y", "a"].Published.ToString());
        Assert.Equal(new Coverage(1, 2), table.Total("a").Published.Coverage);
        Assert.Equal(UndefinedReason.NotReported, table.Total("b").Exact.Reason);
        Assert.Equal(UndefinedReason.NoUnits, AmountTable.Create([("a", Enumerable.Empty<Part<string>>())]).Total("a").Exact.Reason);
    }

    [Fact]
    public void A_summary_of_a_roster_is_shown_with_its_coverage_and_marks()
    {
        (string Sector, Vnd? Assets)[] roster = [("NN", Vnd.FromMillions(1_450)), ("NN", Vnd.FromMillions(1_000)), ("NN", null), ("VT", Vnd.FromMillions(3_350))];
        var summary = roster.Summarize(row => row.Sector, of => of.Amount(Indicator.TotalAssets, row => row.Assets));
        AmountTable<string, Indicator> table = summary.Amounts([Indicator.TotalAssets], new() { Digits = 1, MinimumUnits = 2 });

        Assert.Equal("2,4 3,4 5,8", Printed(table, Indicator.TotalAssets));
        Assert.Equal(new Coverage(2, 3), table["NN", Indicator.TotalAssets].Exact.Coverage);
        Assert.Equal(new Coverage(3, 4), table.Total(Indicator.TotalAssets).Exact.Coverage);
        Assert.Equal([false, true], table.Rows.Select(row => row.Cells[0].IsSensitive));
        Assert.Throws<ArgumentException>(() => summary.Amounts([Indicator.Units]));
    }

    [Fact]
    public void A_total_of_few_units_is_marked_as_a_row_of_them_is()
    {
        Part<string>[] rows = [Part.OfAmount("a", Vnd.FromMillions(500), coverage: new(2, 2)), Part.OfAmount("b", Vnd.Zero, coverage: new(0, 0))];
        Assert.True(AmountTable.Create([("v", rows.AsEnumerable())], new() { MinimumUnits = 3 }).Total("v").IsSensitive);
        Assert.False(AmountTable.Create([("v", rows.AsEnumerable())], new() { MinimumUnits = 2 }).Total("v").IsSensitive);
        Assert.False(AmountTable.Create([("v", new[] { Part.OfAmount("a", Vnd.FromMillions(500)) }.AsEnumerable())], new() { MinimumUnits = 3 }).Total("v").IsSensitive);
    }

    [Fact]
    public void A_summary_of_plans_is_shown_as_plans()
    {
        Cooperative unit = new(new("1600000001"), "HTX A", CooperativeKind.Cooperative, SectorClassification.AnGiang2020.Find("nông nghiệp"), figures: new(ReportingPeriod.Year(2021)) { Status = FigureStatus.Planned, Revenue = Vnd.FromBillions(2) });
        AmountTable<Sector, Indicator> table = new[] { unit }.Summarize(each => each.Sector).Amounts([Indicator.Revenue]);

        Assert.Equal(FigureStatus.Planned, table.Total(Indicator.Revenue).Published.Status);
        Assert.Equal(FigureStatus.Planned, table[unit.Sector, Indicator.Revenue].Exact.Status);
    }

    [Fact]
    public void A_coverage_that_contradicts_the_amount_is_refused_and_rows_are_counted_where_units_are_not_known()
    {
        Assert.Contains("'a' was not reported, but its coverage is 3/3", Refusal(() => Part.OfAmount("a", (Vnd?)null, coverage: new(3, 3))), StringComparison.Ordinal);
        Assert.Contains("'a' was reported, but its coverage is 0/3", Refusal(() => Part.OfAmount("a", Vnd.Zero, coverage: new(0, 3))), StringComparison.Ordinal);
        Part<string>[] mixed = [Part.OfAmount("a", Vnd.FromMillions(500), coverage: new(40, 100)), Part.OfAmount("b", Vnd.Zero)];
        Assert.Equal(new Coverage(2, 2), AmountTable.Create([("v", mixed.AsEnumerable())]).Total("v").Exact.Coverage);
    }

    [Fact]
    public void The_ends_of_64_bits_are_amounts_like_others()
    {
        Assert.Equal(Vnd.MaxValue, AmountTable.Create([("v", new[] { Part.OfAmount("a", Vnd.MaxValue) }.AsEnumerable())]).Total("v").Exact.Value);
        Assert.Equal(-9_223_372_037m, AmountTable.Create([("v", new[] { Part.OfAmount("a", Vnd.MinValue) }.AsEnumerable())]).Total("v").Published.Value);
    }

    [Fact]
    public void A_cell_without_an_amount_discloses_nothing()
    {
        AmountTable<string, string> table = AmountTable.Create([("v", new[] { Part.OfAmount("a", (Vnd?)null, coverage: new(0, 1)) }.AsEnumerable())], new() { MinimumUnits = 3 });

        Assert.False(table["a", "v"].IsSensitive || table.Total("v").IsSensitive);
        Assert.Contains("A least number of units", Assert.Throws<ArgumentOutOfRangeException>(() => new AmountOptions<string> { MinimumUnits = -1 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_go_to_the_larger_amount_then_to_the_label()
    {
        Part<string>[] rows = [Part.OfAmount("b", Vnd.FromMillions(500)), Part.OfAmount("a", Vnd.FromMillions(500)), Part.OfAmount("c", Vnd.FromMillions(1_500)), Part.OfAmount("d", Vnd.FromMillions(500))];
        AmountTable<string, string> table = AmountTable.Create([("v", rows.AsEnumerable())]);

        Assert.Equal("0 1 2 0 3", Printed(table, "v", 0));
        Assert.Equal(AdjustmentReason.LoweredOnTie, table["b", "v"].Reason);
    }

    [Fact]
    public void Misuse_is_named()
    {
        Part<string> a = Part.OfAmount("a", Vnd.FromMillions(5));
        Assert.Contains("Row 1 (counted from 0) of the column 'v' is null", Refusal(() => AmountTable.Create([("v", new[] { a, null! }.AsEnumerable())])), StringComparison.Ordinal);
        Assert.Contains("no label", Refusal(() => AmountTable.Create([((string)null!, new[] { a }.AsEnumerable())])), StringComparison.Ordinal);
        Assert.Contains("at least one column", Refusal(() => AmountTable.Create<string, string>([])), StringComparison.Ordinal);
        Assert.Contains("'v' stands twice", Refusal(() => AmountTable.Create([("v", [a]), ("v", new[] { a }.AsEnumerable())])), StringComparison.Ordinal);
        Assert.Contains("'w' has other rows", Refusal(() => AmountTable.Create([("v", [a]), ("w", Enumerable.Empty<Part<string>>())])), StringComparison.Ordinal);
        Assert.Contains("'n' in the column 'v' is a count", Refusal(() => AmountTable.Create([("v", new[] { Part.OfCount("n", 5) }.AsEnumerable())])), StringComparison.Ordinal);
        Assert.Contains("'a' in the column 'v' add up to 1, the row itself is 5000000", Refusal(() => AmountTable.Create([("v", new[] { a, Part.OfAmount("b", Vnd.FromDong(1), 1) }.AsEnumerable())])), StringComparison.Ordinal);
        Assert.Contains("Million with 7 decimals is finer than the đồng", Refusal(() => AmountTable.Create([("v", new[] { a }.AsEnumerable())], new() { Unit = VndUnit.Million, Digits = 7 })), StringComparison.Ordinal);
        Assert.Contains("largest remainder", Refusal(() => Billions with { Rule = RoundingRule.Webster }), StringComparison.Ordinal);
        AmountTable<string, string> table = AmountTable.Create([("v", new[] { a }.AsEnumerable())]);
        Assert.Contains("no row 'b'; it has a", Assert.Throws<KeyNotFoundException>(() => table["b", "v"]).Message, StringComparison.Ordinal);
        Assert.Contains("no column 'w'; it has v", Assert.Throws<KeyNotFoundException>(() => table.Total("w")).Message, StringComparison.Ordinal);
        Part<string>[] wide = [Part.OfAmount("a", Vnd.MaxValue), Part.OfAmount("b", Vnd.MaxValue)];
        Assert.Contains("in the column 'v' add up to 18446744073709551614", Assert.Throws<OverflowException>(() => AmountTable.Create([("v", wide.AsEnumerable())])).Message, StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> misuse) => Assert.Throws<ArgumentException>(misuse).Message;

    private static IEnumerable<Part<string>> Rows(long agriculture, long crops, long livestock, long transport) =>
    [
        Part.OfAmount("nông nghiệp", Vnd.FromMillions(agriculture)), Part.OfAmount("trồng trọt", Vnd.FromMillions(crops), 1), Part.OfAmount("chăn nuôi", Vnd.FromMillions(livestock), 1),
        Part.OfAmount("vận tải", Vnd.FromMillions(transport)),
    ];

    private static string Printed<TColumn>(AmountTable<string, TColumn> table, TColumn column, int digits = 1)
        where TColumn : notnull =>
        string.Join(' ', table.Rows.Select(row => table[row.Key, column]).Append(table.Total(column)).Select(cell => cell.Published.ToString($"N{digits}", FigureFormat.Vietnamese)));
}
