using AnGiang.Cooperatives.Reconciliation;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Stories;

/// <summary>Story (a): what An Giang published of 2020, from units to the printed sentence. Totals are published; how they fall on the units is made up.</summary>
public class AnGiang2020Tests
{
    private static readonly Vnd Charter = Vnd.Parse("3.664 tỷ đồng", FigureFormat.Vietnamese);
    private static readonly Vnd Assets = Vnd.Parse("5.234 tỷ đồng", FigureFormat.Vietnamese);
    private static readonly Vnd Revenue = Vnd.Parse("278,4 tỷ đồng", FigureFormat.Vietnamese);
    private static readonly Vnd Profit = Vnd.Parse("22,62 tỷ đồng", FigureFormat.Vietnamese);

    private static readonly (string Label, int Count, string Printed)[] Published =
    [
        ("nông nghiệp", 180, "73,17"), ("quỹ tín dụng nhân dân", 24, "9,75"), ("vận tải", 25, "10,16"),
        ("tiểu thủ công nghiệp", 5, "2,03"), ("thương mại du lịch", 11, "4,47"), ("tài nguyên môi trường (khai thác cát)", 1, "0,4"),
    ];

    [Fact]
    public void From_246_units_to_the_published_table_and_its_rule()
    {
        RosterSummary<Sector> summary = Roster().Summarize(unit => unit.Sector);

        Assert.Equal(Published.Select(row => (row.Label, (long)row.Count)), summary.Groups.Select(group => (group.Key.Name.Vietnamese, group.Value.Units)));
        Assert.Equal(246, summary.Overall.Units);

        ShareTable<Sector> cut = summary.Shares(Indicator.Units, 2, RoundingRule.Truncation);
        ShareTable<Sector> rounded = summary.Shares(Indicator.Units, 2);
        ShareTable<Sector> adding = summary.Shares(Indicator.Units, 1, RoundingRule.LargestRemainder);
        Assert.Equal("73,17 9,75 10,16 2,03 4,47 0,40 = 99,98", Line(cut, "N2"));
        Assert.Equal("73,17 9,76 10,16 2,03 4,47 0,41 = 100,00", Line(rounded, "N2"));
        Assert.Equal("73,2 9,7 10,2 2,0 4,5 0,4 = 100,0", Line(adding, "N1"));
        Assert.Equal("QTD", Assert.Single(adding.Rows, row => row.IsAdjusted).Key.CountingWord);
        Assert.Equal(0.02m, cut.Residual.Value.Points);

        RoundingInference<Sector> inference = RoundingInference.Infer(
            cut.Rows.Zip(Published, (row, published) => (row.Key, row.Part!.Value, published.Printed)), FigureFormat.Vietnamese);
        Assert.Equal((MidpointRounding.ToZero, 2), (Assert.Single(inference.Candidates).Mode, inference.Candidates[0].Digits));
        Assert.Equal("quỹ tín dụng nhân dân", Assert.Single(inference.DecidingCells).Key.Name.Vietnamese);
        Assert.Equal("khai thác cát", Assert.Single(inference.Candidates[0].DroppedZeros).Key.Aliases[1]);
    }

    [Fact]
    public void From_246_units_to_the_means_per_co_operative()
    {
        UnitSummary units = Roster().Summarize(unit => unit.Sector).Overall;

        Assert.Equal(new Fraction(47_033, 82), units.Count(Indicator.Members).Mean.Value);
        Assert.Equal(573.57m, units.Count(Indicator.Members).MeanRounded(2, MidpointRounding.AwayFromZero).Value);
        Assert.Equal(Charter, units.Amount(Indicator.CharterCapital).Sum.Value);
        Assert.Equal(14.89m, units.Amount(Indicator.CharterCapital).MeanRounded(VndUnit.Billion, 2, MidpointRounding.AwayFromZero).Value);
        Assert.Equal(21.28m, units.Amount(Indicator.TotalAssets).MeanRounded(VndUnit.Billion, 2, MidpointRounding.AwayFromZero).Value);
        Assert.Equal("14,89 tỷ đồng", units.Amount(Indicator.CharterCapital).MeanRounded(MidpointRounding.AwayFromZero).ToString("B2D", FigureFormat.Vietnamese));
        Assert.True(units.Amount(Indicator.TotalAssets).Coverage.IsComplete);
        Assert.Equal("4 - 5 triệu đồng", units.Range(Indicator.AverageEarnings).Bounds.ToString("MD", FigureFormat.Vietnamese));
    }

    [Fact]
    public void Charter_capital_is_70_percent_of_assets() => Assert.Equal(70.00m, Percent(Charter / Assets, 2));

    [Fact]
    public void Profit_is_an_eighth_point_above_8_percent_of_revenue_exactly()
    {
        Assert.Equal(new Fraction(8_125, 100_000), Profit / Revenue);
        Assert.Equal(8.125m, Percent(Profit / Revenue, 3));
    }

    [Fact]
    public void Read_as_totals_revenue_and_profit_are_small_per_co_operative()
    {
        Assert.Equal(1.13m, Vnd.FromDong((Revenue / 246).Round(MidpointRounding.AwayFromZero)).ToUnit(VndUnit.Billion, 2, MidpointRounding.AwayFromZero));
        Assert.Equal(0.09m, Vnd.FromDong((Profit / 246).Round(MidpointRounding.AwayFromZero)).ToUnit(VndUnit.Billion, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Read_as_means_revenue_and_profit_are_many_times_the_assets()
    {
        Assert.Equal("68.486,4 tỷ đồng", (Revenue * 246).ToString("BD", FigureFormat.Vietnamese));
        Assert.Equal(13.08m, (Revenue * 246 / Assets).ToDecimal(2, MidpointRounding.AwayFromZero));
        Assert.Equal("5.564,52 tỷ đồng", (Profit * 246).ToString("BD", FigureFormat.Vietnamese));
        Assert.Equal(106.3m, Percent(Profit * 246 / Assets, 1));
    }

    [Fact]
    public void Regrouped_by_decree_113_the_table_has_four_rows()
    {
        RosterSummary<Sector> summary = Roster().Summarize(unit => SectorMapping.AnGiang2020ToDecree113.Map(unit.Sector), Population.Cooperatives);

        Assert.Equal("180 6 24 36", string.Join(' ', summary.Groups.Select(group => group.Value.Units)));
        Assert.Equal("73,17 2,44 9,76 14,63 = 100,00", Line(summary.Shares(Indicator.Units), "N2"));
    }

    private static string Line(ShareTable<Sector> table, string format) =>
        $"{string.Join(' ', table.Rows.Select(row => row.Published.ToString(format, FigureFormat.Vietnamese)))} = {table.PrintedTotal.ToString(format, FigureFormat.Vietnamese)}";

    private static decimal Percent(Fraction share, int digits) => Percentage.FromFraction(share, digits, MidpointRounding.AwayFromZero).Points;

    /// <summary>246 units whose members and money are spread evenly, the odd ones on the first, so that the published totals come out; in an order that is not that of the list.</summary>
    private static IEnumerable<Cooperative> Roster()
    {
        Sector[] sectors = [.. Published.SelectMany(row => Enumerable.Repeat(Units.List.Find(row.Label), row.Count)).Reverse()];
        return sectors.Select((sector, i) => new Cooperative(
            new($"{i:D3}"), $"HTX số {i}", sector.Kind ?? CooperativeKind.Cooperative, sector,
            territory: Territory.AnGiangUntil2025,
            members: new Members(Part(141_099, i)),
            figures: new FinancialFigures(ReportingPeriod.Year(2020))
            {
                CharterCapital = Vnd.FromDong(Part(Charter.Dong, i)),
                TotalAssets = Vnd.FromDong(Part(Assets.Dong, i)),
                AverageEarnings = new(VndRange.Parse(i % 2 == 0 ? "4 - 4,5 triệu" : "4,2 - 5 triệu", FigureFormat.Vietnamese), EarningsPeriod.Month),
            }));
    }

    private static long Part(long total, int unit) => (total / 246) + (unit < total % 246 ? 1 : 0);
}
