using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What does a summary with coverage, extremes and exact means cost against LINQ's groups with two decimal sums and a sum of counts?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class SummarizeBenchmarks
{
    private Unit[] roster = [];

    public static IEnumerable<int> RowCounts => Data.Sizes(246, 10_000, 1_000_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => roster = Data.Roster(Rows);

    [Benchmark(Baseline = true, Description = "LINQ GroupBy, decimal sums")]
    public object Linq() => roster
        .GroupBy(unit => unit.Sector)
        .Select(group => (
            group.Key,
            Units: group.Count(),
            Capital: group.Sum(unit => unit.CapitalDecimal),
            Assets: group.Sum(unit => unit.AssetsDecimal),
            Members: group.Sum(unit => unit.Members)))
        .ToArray();

    [Benchmark(Description = "Summarize")]
    public RosterSummary<string> Summarize() => roster.Summarize(unit => unit.Sector, m => m
        .Amount(Indicator.CharterCapital, unit => unit.Capital)
        .Amount(Indicator.TotalAssets, unit => unit.Assets)
        .Count(Indicator.Members, unit => unit.Members));
}
