using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do exact shares cost against quotients kept as decimals, when they are compared and when they are rounded to four decimals?</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class FractionBenchmarks
{
    private const int Rows = 246;
    private readonly Vnd[] amounts = Data.Amounts(Rows);
    private Fraction[] fractions = [];
    private decimal[] quotients = [];

    [GlobalSetup]
    public void Setup()
    {
        Vnd total = amounts.Aggregate(Vnd.Zero, (sum, amount) => sum + amount);
        fractions = [.. amounts.Select(amount => amount / total)];
        quotients = [.. amounts.Select(amount => (decimal)amount.Dong / total.Dong)];
    }

    [Benchmark(Baseline = true, Description = "decimal <", OperationsPerInvoke = Rows), BenchmarkCategory("compare")]
    public int DecimalCompare()
    {
        int ascents = 0;
        for (int i = 1; i < quotients.Length; i++)
        {
            ascents += quotients[i - 1] < quotients[i] ? 1 : 0;
        }

        return ascents;
    }

    [Benchmark(Description = "Fraction <", OperationsPerInvoke = Rows), BenchmarkCategory("compare")]
    public int FractionCompare()
    {
        int ascents = 0;
        for (int i = 1; i < fractions.Length; i++)
        {
            ascents += fractions[i - 1] < fractions[i] ? 1 : 0;
        }

        return ascents;
    }

    [Benchmark(Baseline = true, Description = "Math.Round of a decimal", OperationsPerInvoke = Rows), BenchmarkCategory("round")]
    public decimal DecimalRound()
    {
        decimal sum = 0;
        foreach (decimal quotient in quotients)
        {
            sum += Math.Round(quotient, 4, MidpointRounding.AwayFromZero);
        }

        return sum;
    }

    [Benchmark(Description = "Fraction.ToDecimal", OperationsPerInvoke = Rows), BenchmarkCategory("round")]
    public decimal FractionRound()
    {
        decimal sum = 0;
        foreach (Fraction fraction in fractions)
        {
            sum += fraction.ToDecimal(4, MidpointRounding.AwayFromZero);
        }

        return sum;
    }
}
