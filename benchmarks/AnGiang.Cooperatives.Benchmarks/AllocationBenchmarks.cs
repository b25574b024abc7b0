using AnGiang.Cooperatives.Shares;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>
/// What does it cost to distribute an amount to the last đồng: in decimals with a sort by remainder, in 128-bit integers with a quickselect, and with
/// Allocate into memory of one's own? Six sectors, the members of all co-operatives of the province, ten million.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class AllocationBenchmarks
{
    private static readonly Vnd Amount = Vnd.FromDong(22_620_000_000_001);
    private long[] weights = [];
    private Vnd[] parts = [];

    public static IEnumerable<int> PartCounts => Data.Sizes(6, 141_099, 10_000_000);

    [ParamsSource(nameof(PartCounts))]
    public int Parts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        weights = Data.Weights(Parts);
        parts = new Vnd[Parts];
    }

    [Benchmark(Baseline = true, Description = "decimal, sort by remainder")]
    public decimal[] DecimalSort()
    {
        decimal total = 0;
        foreach (long weight in weights)
        {
            total += weight;
        }

        decimal left = Amount.Dong;
        decimal[] result = new decimal[weights.Length];
        decimal[] remainders = new decimal[weights.Length];
        int[] order = new int[weights.Length];
        for (int i = 0; i < result.Length; i++)
        {
            decimal exact = Amount.Dong * (decimal)weights[i];
            result[i] = Math.Floor(exact / total);
            remainders[i] = (result[i] * total) - exact;
            order[i] = i;
            left -= result[i];
        }

        Array.Sort(remainders, order);
        for (int i = 0; i < left; i++)
        {
            result[order[i]]++;
        }

        return result;
    }

    [Benchmark(Description = "UInt128, quickselect")]
    public long[] WideSelect()
    {
        UInt128 total = 0;
        foreach (long weight in weights)
        {
            total += (ulong)weight;
        }

        long left = Amount.Dong;
        long[] result = new long[weights.Length];
        (UInt128 Remainder, int Part)[] order = new (UInt128, int)[weights.Length];
        for (int i = 0; i < result.Length; i++)
        {
            (UInt128 quotient, UInt128 remainder) = UInt128.DivRem((UInt128)Amount.Dong * (UInt128)weights[i], total);
            result[i] = (long)quotient;
            order[i] = (remainder, i);
            left -= result[i];
        }

        SelectLargest(order, (int)left);
        for (int i = 0; i < left; i++)
        {
            result[order[i].Part]++;
        }

        return result;
    }

    [Benchmark(Description = "Allocate into a span")]
    public Vnd Allocate() => Amount.Allocate(weights, parts);

    /// <summary>Moves the largest to the front.</summary>
    private static void SelectLargest(Span<(UInt128 Remainder, int Part)> items, int count)
    {
        while (items.Length > 1 && count > 0 && count < items.Length)
        {
            UInt128 pivot = items[items.Length / 2].Remainder;
            (int left, int right) = (0, items.Length - 1);
            while (left <= right)
            {
                while (items[left].Remainder > pivot)
                {
                    left++;
                }

                while (items[right].Remainder < pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (items[left], items[right]) = (items[right], items[left]);
                    left++;
                    right--;
                }
            }

            if (count <= right)
            {
                items = items[..(right + 1)];
            }
            else if (count > left)
            {
                items = items[left..];
                count -= left;
            }
            else
            {
                return;
            }
        }
    }
}
