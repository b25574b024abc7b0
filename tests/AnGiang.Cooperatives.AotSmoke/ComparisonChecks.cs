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
        check.Equal("Gini of the sectors", 0.656m, () => Distribution.OfCounts(TableChecks.AnGiang2020, row => row.Count).Gini(3, MidpointRounding.AwayFromZero).Value);
    }
}
