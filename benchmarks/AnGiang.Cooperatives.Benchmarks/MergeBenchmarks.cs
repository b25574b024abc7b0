using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What does merging partial summaries, six groups of five amounts with extremes, cost against adding the same numbers in plain arrays?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class MergeBenchmarks
{
    private PartialSummary<int>[] parts = [];
    private PlainState[] arrays = [];

    public static IEnumerable<int> PartCounts => Data.Sizes(63, 10_000);

    [ParamsSource(nameof(PartCounts))]
    public int Parts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Roster roster = new Columns(10_000, 6).ToRoster();
        SummaryOptions options = new() { HasExtremes = true };
        parts = [.. Enumerable.Range(0, Parts).Select(i => roster.SummarizePart($"part {i}", Columns.Group, options))];
        arrays = [.. parts.Select(part => new PlainState(part))];
    }

    [Benchmark(Baseline = true, Description = "adding in plain arrays")]
    public object Add() => PlainState.Add(arrays);

    [Benchmark(Description = "PartialSummary.Merge")]
    public PartialSummary<int> Merge() => PartialSummary.Merge(parts);
}
