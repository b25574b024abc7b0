using AnGiang.Cooperatives.Apportionment;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>How does the time of controlled rounding grow with the table?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median")]
public class ControlledRoundingGrowthBenchmarks
{
    private long[] values = [];
    private long[] ones = [];
    private long[] rounded = [];

    public static IEnumerable<TableShape> Shapes => Data.Sizes(10_000, 100_000, 1_000_000).SelectMany<int, TableShape>(cells =>
        [Square(cells), new(10, cells / 10), new(cells / 10, 10), new(2, cells / 2), new(cells / 2, 2), new(1, cells), new(cells, 1)]);

    [ParamsSource(nameof(Shapes))]
    public TableShape Shape { get; set; } = new(1, 1);

    [GlobalSetup]
    public void Setup()
    {
        values = Data.Table(Shape.Rows * Shape.Columns);
        ones = [.. Enumerable.Repeat(1L, values.Length)];
        rounded = new long[values.Length];
    }

    [Benchmark(Description = "ControlledRounding, amounts")]
    public void Amounts() => ControlledRounding.Round(values, Shape.Columns, new Fraction(1, 100_000_000), rounded);

    [Benchmark(Description = "ControlledRounding, all cells tied")]
    public void Tied() => ControlledRounding.Round(ones, Shape.Columns, new Fraction(1, 2), rounded);

    private static TableShape Square(int cells) => new((int)Math.Sqrt(cells), (int)Math.Sqrt(cells));
}
