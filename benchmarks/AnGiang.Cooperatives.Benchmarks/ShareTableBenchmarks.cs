using AnGiang.Cooperatives.Shares;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do labelled, exact and explained shares cost against a loop that rounds each share as a decimal and keeps nothing else?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ShareTableBenchmarks
{
    private (string Key, long Count)[] counts = [];

    public static IEnumerable<int> RowCounts => Data.Sizes(6, 246, 10_000, 1_000_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => counts = Data.Counts(Rows);

    [Benchmark(Baseline = true, Description = "decimal, Math.Round in a loop")]
    public (string Key, decimal Share)[] RoundLoop()
    {
        decimal total = 0;
        foreach ((_, long count) in counts)
        {
            total += count;
        }

        (string Key, decimal Share)[] shares = new (string, decimal)[counts.Length];
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = (counts[i].Key, Math.Round(counts[i].Count * 100m / total, 2, MidpointRounding.AwayFromZero));
        }

        return shares;
    }

    [Benchmark(Description = "ShareTable, each cell alone")]
    public ShareTable<string> Plain() => ShareTable.FromCounts(counts, digits: 2);

    [Benchmark(Description = "ShareTable, made to total 100")]
    public ShareTable<string> Additive() => ShareTable.FromCounts(counts, digits: 2, RoundingRule.LargestRemainder);
}
