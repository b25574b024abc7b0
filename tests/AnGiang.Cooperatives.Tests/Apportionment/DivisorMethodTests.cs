using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class DivisorMethodTests
{
    private const int Count = 1_000;

    private static readonly Func<int, long>[] Shapes =
    [
        _ => 7, i => i % 3, i => 1_000_000_000_000 / (i + 1), i => long.MaxValue - i, i => i == 500 ? long.MaxValue : 1, i => (i * 2_654_435_761L) & 0xFFFF_FFFF,
    ];

    [Fact]
    public void The_lower_multiplier_gives_no_more_than_the_units_the_higher_no_fewer_and_little_lies_between()
    {
        Check<AdamsSignposts>();
        Check<DeanSignposts>();
        Check<HuntingtonHillSignposts>();
        Check<WebsterSignposts>();
        Check<JeffersonSignposts>();
    }

    [Fact]
    public void Ordinary_weights_take_few_passes_whatever_the_number_of_units()
    {
        CheckPasses<AdamsSignposts>();
        CheckPasses<DeanSignposts>();
        CheckPasses<HuntingtonHillSignposts>();
        CheckPasses<WebsterSignposts>();
        CheckPasses<JeffersonSignposts>();
    }

    private static void CheckPasses<TSignposts>()
        where TSignposts : struct, ISignposts
    {
        Random random = new(1880);
        foreach (int count in (int[])[50, 246, 10_000])
        {
            long[] weights = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(100_000, 100_000_000))];
            foreach (long units in (long[])[count, 10L * count, 1_000L * count, 1_000_000_000L * count])
            {
                Assert.InRange(DivisorMethod<TSignposts>.Enclose(weights, ApportionmentTerms.Sum(weights), units, 0).Passes, 1, 3);
            }
        }
    }

    private static void Check<TSignposts>()
        where TSignposts : struct, ISignposts
    {
        foreach (long[] weights in Shapes.Select(shape => Enumerable.Range(0, Count).Select(shape).ToArray()))
        {
            UInt128 total = ApportionmentTerms.Sum(weights);
            foreach (long units in (long[])[1, Count / 3, Count, (10 * Count) + 1, 1L << 40, long.MaxValue])
            {
                foreach (long minimum in (long[])[0, units / Count / 2, units / Count])
                {
                    (ulong low, ulong high, int passes) = DivisorMethod<TSignposts>.Enclose(weights, total, units, minimum);

                    UInt128 atLow = new Multiplier<TSignposts>(total, low).Units(weights, minimum);
                    UInt128 atHigh = new Multiplier<TSignposts>(total, high).Units(weights, minimum);
                    Assert.InRange((UInt128)units, atLow, atHigh);
                    Assert.InRange(passes, 0, 72);
                    Assert.True(high - low <= 1 || atHigh - atLow <= 32 + (Count / 32), $"{atHigh - atLow} units between {low} and {high} for {units} by {typeof(TSignposts).Name}");
                }
            }
        }
    }
}
