using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>The years 2020 and 2024 of An Giang beside each other.</summary>
internal static class ComparisonChecks
{
    internal static void Run(Check check)
    {
        (string Key, long Count)[] of2024 = [.. TableChecks.AnGiang2020.Select(row => (row.Key, row.Key switch { "nông nghiệp" => 220, "vận tải" => 28, _ => row.Count }))];
        ContributionTable<string> table = ContributionTable.Between(TableChecks.AnGiang2020, of2024, digits: 1);
        check.Equal("2020 to 2024: growth", "17.48%", () => table.Total.Growth.ToString("P2", null));
        check.Equal("2020 to 2024: index", "117.48%", () => table.Total.Index.ToString("P2", null));
        check.Equal("2020 to 2024: compound growth a year", "4.11%", () => table.Total.CompoundAverageGrowth(4, 2, MidpointRounding.AwayFromZero).ToString());
        check.Equal("2020 to 2024: contributions", "16.3% 0.0% 1.2% 0.0% 0.0% 0.0%", () => string.Join(' ', table.Rows.Select(row => row.Published.ToString())));
        check.Equal("An amount against a loss", UndefinedReason.NegativeBase, () => Change.Between(Vnd.FromMillions(-5), Vnd.FromMillions(5)).Growth.Reason);
        check.Equal("A plan of amounts", "103.2%", () => PlanCompletion.Of(Vnd.FromMillions(280), Vnd.FromMillions(289)).CompletionRounded(1, MidpointRounding.AwayFromZero).ToString());
        IndicatorColumn year2020 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2020)), year2024 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024));
        check.Equal("An annex table", "246 289 117.48 2.4 2.8 116.18", () => string.Join(' ', IndicatorTable.Create(
            [year2020, year2024, IndicatorColumn.Index(year2020, year2024)],
            [new IndicatorRow(Indicator.Units).With(year2020, 246).With(year2024, 289), new IndicatorRow(Indicator.CharterCapital) { Digits = 1 }.With(year2020, Vnd.FromMillions(2_410)).With(year2024, Vnd.FromMillions(2_800))]).Cells));
        check.Equal("Gini of the sectors", 0.656m, () => Distribution.OfCounts(TableChecks.AnGiang2020, row => row.Count).Gini(3, MidpointRounding.AwayFromZero).Value);
    }
}
