using AnGiang.Cooperatives.Apportionment;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What does controlled rounding cost, for tables of every shape, against one cheapest path after the other?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ControlledRoundingBenchmarks
{
    private const long Unit = 100_000_000;
    private long[] values = [];
    private long[] rounded = [];

    // One path at a time takes four minutes for 2 × 50,000, so that the thinnest tables are compared at 10^4 cells only.
    public static IEnumerable<TableShape> Shapes => Data.Sizes(10_000, 100_000).SelectMany<int, TableShape>(cells => cells == 10_000
        ? [new(100, 100), new(10, 1_000), new(2, 5_000), new(5_000, 2), new(1, 10_000)]
        : [new(316, 316), new(10, 10_000), new(10_000, 10)]);

    [ParamsSource(nameof(Shapes))]
    public TableShape Shape { get; set; } = new(1, 1);

    [GlobalSetup]
    public void Setup()
    {
        values = Data.Table(Shape.Rows * Shape.Columns);
        rounded = new long[values.Length];
        Round();
        long deviation = rounded.Zip(values).Sum(pair => Math.Abs((pair.First * Unit) - pair.Second));
        if (deviation != Paths())
        {
            throw new InvalidOperationException($"The two do not agree for {Shape}.");
        }
    }

    [Benchmark(Baseline = true, Description = "one path at a time")]
    public long Paths() => OnePathAtATime.LeastDeviation(values, Shape.Columns, Unit);

    [Benchmark(Description = "ControlledRounding")]
    public void Round() => ControlledRounding.Round(values, Shape.Columns, new Fraction(1, Unit), rounded);
}
