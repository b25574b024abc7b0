using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do number, sum, minimum and maximum of five amounts by six sectors cost over one's own rows against a loop by hand that does the same?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class OwnRowsBenchmarks
{
    private OwnRow[] rows = [];

    public static IEnumerable<int> RowCounts => Data.Sizes(246, 10_000, 1_000_000, 10_000_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    /// <summary>Whether the rows lie in memory in an order that is not the one in which they are read.</summary>
    [Params(false, true)]
    public bool Shuffled { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        rows = OwnRow.Of(new(Rows, 6));
        if (Shuffled)
        {
            new Random(2020).Shuffle(rows);
        }
    }

    [Benchmark(Baseline = true, Description = "loop by hand")]
    public object Loop() => OwnRows.Loop(rows);

    [Benchmark(Description = "Summarize")]
    public RosterSummary<int> Summarize() => OwnRows.Summarize(rows);
}
