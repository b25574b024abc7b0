using AnGiang.Cooperatives.Apportionment;
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

    [Theory]
    [InlineData(2, "16,26 0,00 1,22 0,00 0,00 0,00 = 17,48")]
    [InlineData(1, "16,3 0,0 1,2 0,0 0,0 0,0 = 17,5")]
    [InlineData(0, "16 0 1 0 0 0 = 17")]
    public void Contributions_of_2024_need_no_adjustment(int digits, string expected)
    {
        ContributionTable<string> table = ContributionTable.Between(Sectors.Zip(Of2020), Sectors.Zip(Of2024), digits);

        Assert.Equal(expected, Line(table, row => row.Published));
        Assert.Equal((new Fraction(40, 246), new Fraction(3, 246)), (table["NN"].Exact.Value, table["VT"].Exact.Value));
        Assert.DoesNotContain(table.Rows, row => row.IsAdjusted);
    }

    [Fact]
    public void Contributions_of_mixed_signs_add_up_to_the_growth()
    {
        ContributionTable<string> table = Next(193, 23, 27, 4, 13, 2);

        Assert.Equal((16, new Fraction(8, 123)), (table.Total.Absolute.Value, table.Total.Growth.Value.Exact));
        Assert.Equal("13 -1 2 -1 2 1", string.Join(' ', table.Rows.Select(row => row.Change.Absolute.Value)));
        Assert.Equal("7,22 -4,17 8,00 -20,00 18,18 100,00", string.Join(' ', table.Rows.Select(row => row.Change.Growth.ToString("N2", FigureFormat.Vietnamese))));
        Assert.Equal("5,28 -0,41 0,81 -0,41 0,81 0,41 = 6,50", Line(table, row => row.Plain));
        Assert.Equal(6.49m, table.Rows.Sum(row => row.Plain.Value.Points));
        Assert.Equal("5,29 -0,41 0,81 -0,41 0,81 0,41 = 6,50", Line(table, row => row.Published));
        Assert.Equal(("NN", 1, AdjustmentReason.Raised), Assert.Single(table.Rows, row => row.IsAdjusted) is var adjusted ? (adjusted.Key, adjusted.Adjustment, adjusted.Reason) : default);
        Assert.Empty(table.Tied);
        Assert.Equal("5,3 -0,4 0,8 -0,4 0,8 0,4 = 6,5", Line(ContributionTable.Between(Sectors.Zip(Of2020), table.Rows.Select(row => (row.Key, row.Change.Current.Value)), 1), row => row.Published));
    }

    [Fact]
    public void A_tie_is_decided_by_the_order_of_the_list_and_reported()
    {
        ContributionTable<string> table = Next(191, 23, 27, 4, 13, 2);

        Assert.Equal(new Fraction(7, 123), table.Total.Growth.Value.Exact);
        Assert.Equal(5.68m, table.Rows.Sum(row => row.Plain.Value.Points));
        Assert.Equal("4,47 -0,40 0,81 -0,41 0,81 0,41 = 5,69", Line(table, row => row.Published));
        Assert.Equal(["QTDND", "TTCN"], table.Tied);
        Assert.Equal(AdjustmentReason.RaisedOnTie, table["QTDND"].Reason);
    }

    private static ContributionTable<string> Next(params long[] counts) => ContributionTable.Between(Sectors.Zip(Of2020), Sectors.Zip(counts), 2, TiePolicy.First);

    private static string Line(ContributionTable<string> table, Func<Contribution<string>, Figure<Percentage>> cell) =>
        $"{string.Join(' ', table.Rows.Select(row => cell(row).ToString("N" + table.Digits, FigureFormat.Vietnamese)))} = {table.PublishedTotal.ToString("N" + table.Digits, FigureFormat.Vietnamese)}";
}
