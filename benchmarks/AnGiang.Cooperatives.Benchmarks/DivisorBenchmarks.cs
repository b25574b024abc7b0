using AnGiang.Cooperatives.Apportionment;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What does an exact apportionment by a divisor method cost against only sorting the parts' claims as doubles? Ten units a part on average.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class DivisorBenchmarks
{
    private long[] weights = [];
    private long[] parts = [];
    private double[] keys = [];

    public static IEnumerable<int> PartCounts => Data.Sizes(246, 1_000_000);

    [ParamsSource(nameof(PartCounts))]
    public int Parts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        weights = Data.Weights(Parts);
        parts = new long[Parts];
        keys = new double[Parts];
    }

    [Benchmark(Baseline = true, Description = "sort one double a part")]
    public double[] Sort()
    {
        double multiplier = 10.0 * Parts / weights.Sum();
        for (int i = 0; i < keys.Length; i++)
        {
            double quota = weights[i] * multiplier;
            keys[i] = weights[i] / (Math.Floor(quota) + 0.5);
        }

        Array.Sort(keys);
        return keys;
    }

    [Benchmark]
    public long[] Webster() => Apportion(ApportionmentMethod.Webster);

    [Benchmark(Description = "Huntington-Hill")]
    public long[] HuntingtonHill() => Apportion(ApportionmentMethod.HuntingtonHill);

    [Benchmark]
    public long[] Dean() => Apportion(ApportionmentMethod.Dean);

    [Benchmark]
    public long[] Adams() => Apportion(ApportionmentMethod.Adams);

    [Benchmark]
    public long[] Jefferson() => Apportion(ApportionmentMethod.Jefferson);

    private long[] Apportion(ApportionmentMethod method)
    {
        Apportioner.Apportion(weights, 10L * Parts, parts, new() { Method = method });
        return parts;
    }
}
