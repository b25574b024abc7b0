using System.Numerics;
using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class MultiplierTests
{
    // Narrow and wide totals, and units that make many quotas whole, half, or the root of two.
    private static readonly (UInt128 Total, ulong Units)[] Multipliers =
    [
        (1, 1), (2, 1), (2, 3), (6, 1), (7, 0), (60, 90), (1_000, 1_000_003), (1UL << 62, 1UL << 50), (1UL << 62, (1UL << 50) + 1), ((1UL << 62) + 1, 1UL << 50),
        (ulong.MaxValue, ulong.MaxValue), ((UInt128)ulong.MaxValue + 1, ulong.MaxValue), ((UInt128)long.MaxValue * 1_000, long.MaxValue),
    ];

    private static readonly long[] Weights = [0, 1, 2, 3, 4, 5, 6, 7, 29, 70, 169, 1_000_003, 1L << 40, (1L << 61) + 1, long.MaxValue / 3, long.MaxValue];

    [Fact]
    public void A_part_gets_as_many_units_as_its_signposts_that_are_not_above_its_quota()
    {
        Check<AdamsSignposts>(ApportionmentMethod.Adams);
        Check<DeanSignposts>(ApportionmentMethod.Dean);
        Check<HuntingtonHillSignposts>(ApportionmentMethod.HuntingtonHill);
        Check<WebsterSignposts>(ApportionmentMethod.Webster);
        Check<JeffersonSignposts>(ApportionmentMethod.Jefferson);
    }

    [Fact]
    public void All_parts_together_get_at_least_the_minimum_each()
    {
        Multiplier<WebsterSignposts> multiplier = new(10, 25);

        // Quotas 0, 2.5, 5 and 7.5; a half reaches its signpost.
        Assert.Equal((UInt128)(0 + 3 + 5 + 8), multiplier.Units([0, 1, 2, 3], 0));
        Assert.Equal((UInt128)(4 + 4 + 5 + 8), multiplier.Units([0, 1, 2, 3], 4));
        Assert.Equal((UInt128)long.MaxValue * 3, multiplier.Units([0, 1, 2], long.MaxValue));
    }

    private static void Check<TSignposts>(ApportionmentMethod method)
        where TSignposts : struct, ISignposts
    {
        foreach ((UInt128 total, ulong units) in Multipliers)
        {
            Multiplier<TSignposts> multiplier = new(total, units);
            foreach (long weight in Weights.Where(weight => (ulong)weight <= total))
            {
                BigInteger given = multiplier.Units(weight);
                (BigInteger, BigInteger) wanted = (total * (BigInteger)total, units * (BigInteger)units);
                string text = $"{weight} × {units} / {total} by {method}: {given}";
                Assert.True(given == 0 || (weight > 0 && units > 0 && IsReached(given - 1)), text);
                Assert.True(weight == 0 || units == 0 || !IsReached(given), text);

                bool IsReached(BigInteger s) => ApportionmentOracle.Compare(ApportionmentOracle.SquaredClaim(weight, s, method), wanted) >= 0;
            }
        }
    }
}
