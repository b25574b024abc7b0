using System.Diagnostics.CodeAnalysis;
using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do the sums and counts of five columns by group cost against a plain loop, a database and a scan without vectors? How do they grow with rows and groups?</summary>
[SuppressMessage("Design", "CA1001", Justification = "The cleanup disposes of the table.")]
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class GroupedSumsBenchmarks
{
    private Columns columns = null!;
    private Roster roster = null!;
    private DuckDbTable duck = null!;

    public static IEnumerable<int> RowCounts => Data.Sizes(246, 10_000, 1_000_000, 10_000_000);

    public static IEnumerable<int> GroupCounts => Data.Sizes(6, 66, 10_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [ParamsSource(nameof(GroupCounts))]
    public int Groups { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        columns = new(Rows, Groups);
        roster = columns.ToRoster();
        duck = new(columns);
        duck.Threads(1);
    }

    [GlobalCleanup]
    public void Cleanup() => duck.Dispose();

    [Benchmark(Baseline = true, Description = "loop by hand")]
    public object Loop() => columns.SumByHand();

    [Benchmark(Description = "DuckDB, 1 thread")]
    public int DuckDb() => duck.SumAndCount();

    [Benchmark(Description = "scan without vectors")]
    public object Scalar() => columns.ScanWithoutVectors();

    [Benchmark(Description = "Roster")]
    public RosterSummary<int> Summarize() => roster.Summarize(Columns.Group);

    [Benchmark(Description = "Roster, 2 threads")]
    public RosterSummary<int> SummarizeByTwo() => roster.Summarize(Columns.Group, new SummaryOptions { MaxDegreeOfParallelism = 2 });

    [Benchmark(Description = "Roster, with extremes")]
    public RosterSummary<int> SummarizeWithExtremes() => roster.Summarize(Columns.Group, new SummaryOptions { HasExtremes = true });
}
