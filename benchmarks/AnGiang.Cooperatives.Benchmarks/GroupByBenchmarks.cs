using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do the same sums and counts by six sectors cost beside what a .NET team would reach for: LINQ, PLINQ and a data frame?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class GroupByBenchmarks
{
    private OwnRow[] rows = [];
    private Roster roster = null!;
    private DataFrameTable frame = null!;

    public static IEnumerable<int> RowCounts => Data.Sizes(246, 10_000, 1_000_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Columns columns = new(Rows, 6);
        rows = OwnRow.Of(columns);
        roster = columns.ToRoster();
        frame = new(columns);
    }

    [Benchmark(Baseline = true, Description = "LINQ GroupBy, decimal")]
    public object Linq() => OwnRows.Linq(rows);

    [Benchmark(Description = "PLINQ, 2 threads")]
    public object ParallelLinq() => OwnRows.ParallelLinq(rows);

    [Benchmark(Description = "Microsoft.Data.Analysis")]
    public object DataFrame() => frame.SumAndCount();

    [Benchmark(Description = "Summarize, own rows")]
    public RosterSummary<int> Summarize() => OwnRows.Summarize(rows);

    [Benchmark(Description = "Roster, with extremes")]
    public RosterSummary<int> Roster() => roster.Summarize(Columns.Group, new SummaryOptions { HasExtremes = true });
}
