using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Stories;

/// <summary>Story (b): the sectors of 2020 and 2024 as published, and a made-up year after them.</summary>
public class TwoYearsTests
{
    private static readonly string[] Sectors = ["NN", "QTDND", "VT", "TTCN", "TM-DL", "TN-MT"];
    private static readonly long[] Of2020 = [180, 24, 25, 5, 11, 1], Of2024 = [220, 24, 28, 5, 11, 1];

    [Fact]
    public void From_2020_to_2024_growth_is_17_48_percent_and_the_index_117_48()
    {
        Change<long> change = Change.Between(
            new Observation<long>(Indicator.Units, ReportingPeriod.Year(2020), Of2020.Sum(), Territory.AnGiangUntil2025),
            new Observation<long>(Indicator.Units, ReportingPeriod.Year(2024), Of2024.Sum(), Territory.AnGiangUntil2025));

        Assert.Equal((43, new Fraction(43, 246)), (change.Absolute.Value, change.Growth.Value.Exact));
        Assert.Equal(("17,48%", "117,48%"), (change.Growth.ToString("P2", FigureFormat.Vietnamese), change.Index.ToString("P2", FigureFormat.Vietnamese)));
    }

    [Fact]
    public void Average_growth_over_four_years_is_4_11_compound_and_4_37_simple()
    {
        Change<long> change = Change.Between(246, 289);

        Assert.Equal("4,11%", change.CompoundAverageGrowth(4, 2, MidpointRounding.AwayFromZero).ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal("4,37%", change.SimpleAverageGrowth(4).ToString("P2", FigureFormat.Vietnamese));
    }

    [Fact]
    public void Sectors_grew_by_22_22_and_12_percent_and_not_at_all() => Assert.Equal(
        "22,22 0,00 12,00 0,00 0,00 0,00",
        string.Join(' ', Of2020.Zip(Of2024, (before, after) => Change.Between(before, after).Growth.ToString("N2", FigureFormat.Vietnamese))));

    [Fact]
    public void Shares_change_by_exact_points_and_not_by_printed_ones()
    {
        ShareTable<string> before = ShareTable.FromCounts(Sectors.Zip(Of2020)), after = ShareTable.FromCounts(Sectors.Zip(Of2024));
        RatioChange[] changes = [.. Sectors.Select(sector => RatioChange.Between(before[sector].Exact, after[sector].Exact))];
        Percentage[] points = [.. changes.Select(change => change.PercentagePoints(2, MidpointRounding.AwayFromZero).Value)];

        Assert.Equal("2,95 -1,45 -0,47 -0,30 -0,67 -0,06", string.Join(' ', points.Select(point => point.ToString("N2", FigureFormat.Vietnamese))));
        Assert.Equal(0.00m, points.Sum(point => point.Points));
        Assert.Equal(-1.4516m, changes[1].PercentagePoints(4, MidpointRounding.AwayFromZero).Value.Points);
        Assert.Equal(-145.16m, changes[1].BasisPoints(2, MidpointRounding.AwayFromZero).Value);
        Assert.Equal(("9,76", "8,30"), (before["QTDND"].Published.ToString("N2", FigureFormat.Vietnamese), after["QTDND"].Published.ToString("N2", FigureFormat.Vietnamese)));
        Assert.Equal(-1.46m, (after["QTDND"].Published.Value - before["QTDND"].Published.Value).Points);
    }
}
