using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class SummarizeTests
{
    private static readonly RosterRow[] Rows =
    [
        new("KG", 30, 500, 4, 5), new("AG", 10, -200, null, null), new("AG", null, 300, 2, 3), new("ĐT", null, null, null, null), new("AG", 0, 0, 6, 6),
    ];

    [Fact]
    public void Rows_of_one_s_own_are_summarised_by_group_and_overall()
    {
        RosterSummary<string> summary = RosterOracle.Summarize(Rows);

        UnitSummary group = summary["AG"];
        Assert.Equal(3, group.Units);
        Assert.Equal((10, 0, 10), (group.Count(Indicator.Members).Sum.Value, group.Count(Indicator.Members).Minimum.Value, group.Count(Indicator.Members).Maximum.Value));
        Assert.Equal(new Coverage(2, 3), group.Count(Indicator.Members).Coverage);
        Assert.Equal(new Fraction(5, 1), group.Count(Indicator.Members).Mean.Value);
        Assert.Equal((100, -200, 300), (Dong(group.Amount(Indicator.Profit).Sum), Dong(group.Amount(Indicator.Profit).Minimum), Dong(group.Amount(Indicator.Profit).Maximum)));
        Assert.Equal(new Fraction(100, 3), group.Amount(Indicator.Profit).Mean.Value);
        Assert.Equal(new VndRange(Vnd.FromDong(2), Vnd.FromDong(6)), group.Range(Indicator.AverageEarnings).Bounds.Value);
        Assert.Equal(["AG", "KG", "ĐT"], summary.Groups.Select(g => g.Key));
        Assert.Equal((5, 40, 600), (summary.Overall.Units, summary.Overall.Count(Indicator.Members).Sum.Value, Dong(summary.Overall.Amount(Indicator.Profit).Sum)));
        Assert.Equal([Indicator.Members, Indicator.Profit, Indicator.AverageEarnings], group.Indicators);
    }

    [Fact]
    public void A_mean_is_of_those_that_reported_and_rounded_once()
    {
        UnitSummary units = RosterOracle.Summarize([new("AG", 1, 1_499_999_999, null, null), new("AG", 1, 1_500_000_001, null, null), new("AG", 0, 1_499_999_999, null, null)]).Overall;
        AmountSummary profit = units.Amount(Indicator.Profit);

        // The sum is 4 499 999 999 đồng, a third of it 1 499 999 999.67: 1.5 tỷ with one decimal, 1 tỷ with none, though whole đồng first would make it 2.
        Assert.Equal(new Fraction(4_499_999_999, 3), profit.Mean.Value);
        Assert.Equal(1_500_000_000, Dong(profit.MeanRounded(MidpointRounding.AwayFromZero)));
        Assert.Equal(1_499_999_999, Dong(profit.MeanRounded(MidpointRounding.ToZero)));
        Assert.Equal(1m, profit.MeanRounded(VndUnit.Billion, 0, MidpointRounding.AwayFromZero).Value);
        Assert.Equal(1.5m, profit.MeanRounded(VndUnit.Billion, 1, MidpointRounding.AwayFromZero).Value);
        Assert.Equal(0.67m, units.Count(Indicator.Members).MeanRounded(2, MidpointRounding.AwayFromZero).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => profit.MeanRounded((VndUnit)7, 0, MidpointRounding.ToZero));
    }

    [Fact]
    public void Not_reported_is_not_zero()
    {
        UnitSummary none = RosterOracle.Summarize(Rows)["ĐT"];

        Assert.Equal(1, none.Units);
        Assert.Equal(UndefinedReason.NotReported, none.Count(Indicator.Members).Sum.Reason);
        Assert.Equal(UndefinedReason.NotReported, none.Amount(Indicator.Profit).Mean.Reason);
        Assert.Equal(UndefinedReason.NotReported, none.Range(Indicator.AverageEarnings).Bounds.Reason);
        Assert.Equal(new Coverage(0, 1), none.Amount(Indicator.Profit).Coverage);
        Assert.Equal("...", none.Amount(Indicator.Profit).Sum.ToString("B2D", FigureFormat.Vietnamese));
        Assert.Equal(0, RosterOracle.Summarize([new("AG", 0, 0, null, null)]).Overall.Count(Indicator.Members).Sum.Value);
    }

    [Fact]
    public void An_empty_roster_has_no_groups_and_no_units()
    {
        RosterSummary<string> summary = RosterOracle.Summarize([]);

        Assert.Empty(summary.Groups);
        Assert.Equal(0, summary.Overall.Units);
        Assert.Equal(UndefinedReason.NoUnits, summary.Overall.Count(Indicator.Members).Sum.Reason);
        Assert.Equal(UndefinedReason.NoUnits, summary.Overall.Amount(Indicator.Profit).Maximum.Reason);
        Assert.Equal(UndefinedReason.NoUnits, summary.Overall.Range(Indicator.AverageEarnings).Bounds.Reason);
        Assert.Equal(UndefinedReason.NoUnits, summary.Shares(Indicator.Units).PrintedTotal.Reason);
    }

    [Fact]
    public void Without_groups_the_figures_are_those_overall()
    {
        UnitSummary units = Rows.Summarize(of => of.Count(Indicator.Members, row => row.Members));

        Assert.Equal((5, 40), (units.Units, units.Count(Indicator.Members).Sum.Value));
    }

    [Fact]
    public void Rows_without_indicators_are_counted() => Assert.Equal(3, Rows.Summarize(row => row.State, _ => { })["AG"].Units);

    [Fact]
    public void Own_rows_have_no_population()
    {
        RosterSummary<string> summary = RosterOracle.Summarize(Rows);

        Assert.Null(summary.Population);
        Assert.Null(summary.Period);
        Assert.Equal(0, summary.OutsidePopulation);
    }

    [Fact]
    public void Period_and_status_of_the_rows_are_those_of_the_figures()
    {
        RosterSummary<string> summary = Rows.Summarize(row => row.State, of => of
            .Count(Indicator.Members, row => row.Members)
            .Period(row => row.State == "KG" ? null : ReportingPeriod.Year(2020))
            .Status(row => row.State == "KG" ? null : FigureStatus.Estimated));

        Assert.Equal(ReportingPeriod.Year(2020), summary.Period);
        Assert.Equal(FigureStatus.Estimated, summary["KG"].Count(Indicator.Members).Sum.Status);
        Assert.Equal(FigureStatus.Estimated, summary.Overall.Count(Indicator.Members).Mean.Status);
    }

    [Fact]
    public void A_group_or_an_indicator_that_is_not_there_is_named_among_those_that_are()
    {
        RosterSummary<string> summary = RosterOracle.Summarize(Rows);

        string noGroup = Assert.Throws<KeyNotFoundException>(() => summary["CT"]).Message;
        Assert.Contains("'CT'", noGroup, StringComparison.Ordinal);
        Assert.Contains("AG, KG, ĐT", noGroup, StringComparison.Ordinal);
        Assert.False(summary.TryGet("CT", out _));

        string noIndicator = Assert.Throws<KeyNotFoundException>(() => summary.Overall.Amount(Indicator.Revenue)).Message;
        Assert.Contains("revenue", noIndicator, StringComparison.Ordinal);
        Assert.Contains("profit (Amount)", noIndicator, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => summary.Overall.Amount(Indicator.Members));
        Assert.Throws<KeyNotFoundException>(() => summary.Overall.Count(Indicator.Profit));
        Assert.Throws<KeyNotFoundException>(() => summary.Overall.Range(Indicator.Profit));
    }

    [Fact]
    public void Keys_of_any_kind_with_an_order_are_groups()
    {
        Assert.Equal([(1, "B"), (1, "a"), (2, "B")], new[] { (2, "B"), (1, "a"), (1, "B") }.Summarize(row => row, _ => { }).Groups.Select(group => group.Key));
        Assert.Equal([(null, 1), (4, 0), (4, 1)], new (int?, int)[] { (4, 1), (4, 0), (null, 1) }.Summarize(row => row, _ => { }).Groups.Select(group => group.Key));
        Assert.Equal([ProfitBasis.BeforeTax, ProfitBasis.AfterTax], new[] { ProfitBasis.AfterTax, ProfitBasis.BeforeTax }.Summarize(row => row, _ => { }).Groups.Select(group => group.Key));
    }

    [Fact]
    public void Keys_without_an_order_need_one()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Rows.Summarize(row => new Unordered(row.State), _ => { }));
        Assert.Contains("pass a comparer", error.Message, StringComparison.Ordinal);

        IComparer<Unordered> backwards = Comparer<Unordered>.Create((x, y) => string.CompareOrdinal(y.Name, x.Name));
        Assert.Equal(["ĐT", "KG", "AG"], Rows.Summarize(row => new Unordered(row.State), _ => { }, backwards).Groups.Select(group => group.Key.Name));
    }

    [Fact]
    public void Groups_that_the_order_cannot_tell_apart_are_refused_because_the_order_of_the_rows_would_decide()
    {
        RosterRow[] rows = [new("ag", 1, null, null, null), new("AG", 1, null, null, null)];

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => rows.Summarize(row => row.State, _ => { }, StringComparer.OrdinalIgnoreCase));
        Assert.Contains("'ag'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'AG'", error.Message, StringComparison.Ordinal);
    }

    private static long Dong(Figure<Vnd> amount) => amount.Value.Dong;

    private sealed record Unordered(string Name);

    [Fact]
    public void A_mean_is_printed_rounded_once()
    {
        AmountSummary assets = new[] { 10_009_999_999L, 0 }.Summarize(of => of.Amount(Indicator.TotalAssets, row => Vnd.FromDong(row))).Amount(Indicator.TotalAssets);

        Assert.Equal("5,00 tỷ đồng", assets.MeanToString("BD", FigureFormat.Vietnamese));
        Assert.Equal("5.00 billion đồng", assets.MeanToString("B2D", FigureFormat.English));
        Assert.Equal("5.005.000.000", assets.MeanToString("N", FigureFormat.Vietnamese));
        Assert.Equal("5,005 tỷ đồng", assets.MeanToString("B3D", FigureFormat.Vietnamese));
        Assert.Equal("5005000000", assets.MeanToString(null, FigureFormat.Vietnamese));
        Assert.Equal("...", new[] { 1 }.Summarize(of => of.Amount(Indicator.TotalAssets, _ => null)).Amount(Indicator.TotalAssets).MeanToString("B2D", null));
    }

    [Fact]
    public void A_table_by_sector_shows_sectors_without_units()
    {
        Sector agriculture = SectorClassification.AnGiang2020.Find("NN");
        RosterSummary<Sector> summary = new[] { agriculture }.Summarize(sector => sector, of => of.Amount(Indicator.TotalAssets, _ => Vnd.FromMillions(1)));

        Assert.Equal(SectorClassification.AnGiang2020.Sectors, summary.Groups.Select(group => group.Key));
        Assert.Equal(0, summary[SectorClassification.AnGiang2020.Find("GTVT")].Units);
        Assert.Equal(["100%", "0%", "0%", "0%", "0%", "0%"], summary.Shares(Indicator.TotalAssets, 0).Rows.Select(row => row.Published.ToString()));
    }

    [Fact]
    public void Shares_of_units_are_as_firm_as_the_figures()
    {
        RosterSummary<int> plan = new[] { 1 }.Summarize(row => row, of => of.Status(_ => FigureStatus.Planned));

        Assert.Equal(FigureStatus.Planned, plan.Shares(Indicator.Units).PrintedTotal.Status);
    }
}
