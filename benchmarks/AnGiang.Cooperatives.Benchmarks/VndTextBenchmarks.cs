using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do amounts in Vietnamese words cost against a decimal in billions with a comma and no words?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class VndTextBenchmarks
{
    private const int Rows = 246;
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private readonly char[] buffer = new char[64];
    private readonly Vnd[] amounts = Data.Amounts(Rows);
    private decimal[] billions = [];
    private string[] numbers = [];
    private string[] texts = [];

    [GlobalSetup]
    public void Setup()
    {
        billions = [.. amounts.Select(amount => amount.Dong / 1_000_000_000m)];
        numbers = [.. billions.Select(value => value.ToString("#,##0.###", Comma))];
        texts = [.. amounts.Select(amount => amount.ToString("BD", FigureFormat.Vietnamese))];
    }

    [Benchmark(Baseline = true, Description = "decimal.TryFormat", OperationsPerInvoke = Rows), BenchmarkCategory("write")]
    public int DecimalFormat()
    {
        int length = 0;
        foreach (decimal value in billions)
        {
            length += value.TryFormat(buffer, out int written, "#,##0.###", Comma) ? written : 0;
        }

        return length;
    }

    [Benchmark(Description = "Vnd.TryFormat", OperationsPerInvoke = Rows), BenchmarkCategory("write")]
    public int VndFormat()
    {
        int length = 0;
        foreach (Vnd amount in amounts)
        {
            length += amount.TryFormat(buffer, out int written, "BD", FigureFormat.Vietnamese) ? written : 0;
        }

        return length;
    }

    [Benchmark(Baseline = true, Description = "decimal.Parse", OperationsPerInvoke = Rows), BenchmarkCategory("read")]
    public decimal DecimalParse()
    {
        decimal sum = 0;
        foreach (string number in numbers)
        {
            sum += decimal.Parse(number, NumberStyles.Number, Comma);
        }

        return sum;
    }

    [Benchmark(Description = "Vnd.Parse", OperationsPerInvoke = Rows), BenchmarkCategory("read")]
    public Vnd VndParse()
    {
        Vnd sum = Vnd.Zero;
        foreach (string text in texts)
        {
            sum += Vnd.Parse(text, FigureFormat.Vietnamese);
        }

        return sum;
    }
}
