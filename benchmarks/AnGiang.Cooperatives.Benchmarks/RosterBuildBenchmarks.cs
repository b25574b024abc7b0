using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What does a roster of one's own rows cost to build against copying the same fields into arrays?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class RosterBuildBenchmarks
{
    private OwnRow[] rows = [];

    public static IEnumerable<int> RowCounts => Data.Sizes(246, 10_000, 1_000_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => rows = OwnRow.Of(new(Rows, 6));

    [Benchmark(Baseline = true, Description = "loop that copies the fields")]
    public object Copy() => OwnRows.Copy(rows);

    [Benchmark(Description = "Roster.Of")]
    public Roster Build() => OwnRows.ToRoster(rows);
}
