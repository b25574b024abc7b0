using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>How does the cost of sums and counts by six sectors change with the share of values that are missing?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class MissingValuesBenchmarks
{
    private Columns columns = null!;
    private Roster roster = null!;

    public static IEnumerable<int> MissingPercents => Data.Sizes(10, 0, 50, 90);

    [ParamsSource(nameof(MissingPercents))]
    public int MissingPercent { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        columns = new(Data.Sizes(1000, 10_000_000).Last(), 6, MissingPercent);
        roster = columns.ToRoster();
    }

    [Benchmark(Baseline = true, Description = "loop by hand")]
    public object Loop() => columns.SumByHand();

    [Benchmark(Description = "Roster")]
    public RosterSummary<int> Summarize() => roster.Summarize(Columns.Group);
}
