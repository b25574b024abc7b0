using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class ApportionerTests
{
    // Worked by hand.
    [Theory]
    [InlineData(ApportionmentMethod.Adams, 3, new long[] { 100_000, 80_000, 30_000, 20_000 }, new long[] { 1, 1, 1, 0 })]
    [InlineData(ApportionmentMethod.HuntingtonHill, 6, new long[] { 2, 200, 100 }, new long[] { 1, 3, 2 })]
    [InlineData(ApportionmentMethod.Dean, 6, new long[] { 2, 200, 100 }, new long[] { 1, 3, 2 })]
    [InlineData(ApportionmentMethod.LargestRemainder, 0, new long[] { 3, 4 }, new long[] { 0, 0 })]
    [InlineData(ApportionmentMethod.LargestRemainder, 10_000, new long[] { 180, 24, 25, 5, 11, 1 }, new long[] { 7317, 976, 1016, 203, 447, 41 })]
    public void Gives_what_the_method_says(ApportionmentMethod method, long units, long[] weights, long[] expected) =>
        Assert.Equal(expected, Run(weights, units, new() { Method = method }));

    [Theory]
    [InlineData(TiePolicy.First, new long[] { 1, 0, 2, 0 })]
    [InlineData(TiePolicy.Last, new long[] { 0, 0, 2, 1 })]
    [InlineData(TiePolicy.LargerValue, new long[] { 1, 0, 2, 0 })]
    [InlineData(TiePolicy.SmallerValue, new long[] { 1, 0, 2, 0 })]
    public void Ties_are_broken_by_the_policy(TiePolicy ties, long[] expected)
    {
        long[] parts = new long[4];
        bool[] tied = new bool[4];

        TieAtCut tie = Apportioner.Apportion([1, 1, 5, 1], 3, parts, new() { Method = ApportionmentMethod.LargestRemainder, Ties = ties }, tied);

        // Quotas 3/8, 3/8, 15/8, 3/8: 15/8 gets its second unit by remainder, one unit is left for three equal ones.
        Assert.Equal(expected, parts);
        Assert.Equal(new TieAtCut(3, 1), tie);
        Assert.Equal([true, true, false, true], tied);
    }

    [Theory]
    [InlineData(TiePolicy.First, new long[] { 1, 1 })]
    [InlineData(TiePolicy.Last, new long[] { 0, 2 })]
    [InlineData(TiePolicy.LargerValue, new long[] { 0, 2 })]
    [InlineData(TiePolicy.SmallerValue, new long[] { 1, 1 })]
    public void Equal_claims_of_different_weights_go_by_the_policy(TiePolicy ties, long[] expected)
    {
        long[] parts = new long[2];
        bool[] tied = new bool[2];

        TieAtCut tie = Apportioner.Apportion([1, 3], 2, parts, new() { Method = ApportionmentMethod.Webster, Ties = ties }, tied);

        // 3 / 0.5 comes first, then 1 / 0.5 and 3 / 1.5 are equal.
        Assert.Equal(expected, parts);
        Assert.Equal(new TieAtCut(2, 1), tie);
        Assert.Equal([true, true], tied);
        Assert.Equal(new TieAtCut(2, 1), Apportioner.Apportion([3, 1], 2, parts, new() { Method = ApportionmentMethod.Webster, Ties = ties }));
    }

    [Fact]
    public void Among_equal_remainders_the_weight_decides_before_the_order()
    {
        // Quotas 1/2, 5/2, 3/2, 1/2: two units for four equal remainders.
        Assert.Equal([0, 3, 2, 0], Run([1, 5, 3, 1], 5, new() { Ties = TiePolicy.LargerValue }));
        Assert.Equal([1, 2, 1, 1], Run([1, 5, 3, 1], 5, new() { Ties = TiePolicy.SmallerValue }));
        Assert.Equal([1, 3, 1, 0], Run([1, 5, 3, 1], 5, new() { Ties = TiePolicy.First }));
        Assert.Equal([0, 2, 2, 1], Run([1, 5, 3, 1], 5, new() { Ties = TiePolicy.Last }));
    }

    [Fact]
    public void A_tie_may_be_an_error() =>
        Assert.Contains("2 parts", Assert.Throws<InvalidOperationException>(() => Run([1, 1], 1, new() { Ties = TiePolicy.Error })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_minimum_comes_first_and_the_rest_is_shared_by_the_others()
    {
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>())
        {
            Assert.Equal([2, 2, 6, 0], Run([1, 1, 98, 0], 10, new() { Method = method, Minimum = 2 }));
        }

        // Quotas 0.4, 3.6, 4.9, 11.1: two units are left over, of which the first takes one.
        Assert.Equal([0, 4, 5, 11], Run([4, 36, 49, 111], 20, new()));
        Assert.Equal([1, 3, 5, 11], Run([4, 36, 49, 111], 20, new() { Minimum = 1 }));
        Assert.Equal([15, 10], Run([long.MaxValue, 1], 25, new() { Minimum = 10 }));
        Assert.Equal([2, 2, 4, 2], Run([1, 1, 98, 0], 10, new() { Minimum = 2, ZeroWeights = ZeroWeightRule.Minimum }));
        Assert.Contains("more than the 5 units", Assert.Throws<ArgumentException>(() => Run([1, 1, 98], 5, new() { Minimum = 2 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_threshold_is_a_share_of_all_weights()
    {
        ApportionmentOptions fivePercent = new() { Method = ApportionmentMethod.Webster, Threshold = new Fraction(1, 20) };

        Assert.Equal([0, 8, 2], Run([49, 751, 200], 10, fivePercent));
        Assert.Equal([1, 7, 2], Run([50, 750, 200], 10, fivePercent));
        Assert.Contains("threshold", Assert.Throws<ArgumentException>(() => Run([1, 1, 1], 3, new() { Threshold = new Fraction(1, 2) })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApportionmentOptions { Threshold = 2 });
    }

    [Fact]
    public void Weights_that_are_all_zero_are_an_error_unless_they_shall_count_as_equal()
    {
        Assert.Throws<ArgumentException>(() => Run([0, 0], 1, new()));
        Assert.Throws<ArgumentException>(() => Run([], 1, new()));
        Assert.Contains("no weight to go by", Assert.Throws<ArgumentException>(() => Run([], 1, new() { ZeroWeights = ZeroWeightRule.EqualWhenAllZero })).Message, StringComparison.Ordinal);
        Assert.Equal([0, 0], Run([0, 0], 0, new() { Minimum = 1 }));
        Assert.Throws<ArgumentException>(() => Run([0, 0], 0, new() { Minimum = 1, ZeroWeights = ZeroWeightRule.Minimum }));
        Assert.Equal([1, 1], Run([0, 0], 2, new() { Threshold = new Fraction(2, 3), ZeroWeights = ZeroWeightRule.EqualWhenAllZero }));
        Assert.Equal([0, 0], Run([0, 0], 0, new()));
        Assert.Equal([2, 1], Run([0, 0], 3, new() { ZeroWeights = ZeroWeightRule.EqualWhenAllZero }));
        Assert.Equal([0, 3], Run([0, 5], 3, new() { ZeroWeights = ZeroWeightRule.EqualWhenAllZero }));
    }

    [Fact]
    public void What_was_in_the_caller_s_memory_before_does_not_matter()
    {
        long[] parts = [7, 7, 7];
        bool[] tied = [true, true, true];
        Apportioner.Apportion([1, 50, 50], 10, parts, new() { Threshold = new Fraction(1, 10) }, tied);
        Assert.Equal([0, 5, 5], parts);
        Assert.Equal([false, false, false], tied);

        tied.AsSpan().Fill(true);
        TieAtCut tie = Apportioner.Apportion([1, 50, 50], 9, parts, new() { Threshold = new Fraction(1, 10) }, tied);
        Assert.Equal([0, 5, 4], parts);
        Assert.Equal([false, true, true], tied);
        Assert.Equal(new TieAtCut(2, 1), tie);
        Assert.Equal(new TieAtCut(2, 1), Apportioner.Apportion([1, 50, 50], 9, parts, new() { Threshold = new Fraction(1, 10) }));

        tied.AsSpan().Fill(true);
        Apportioner.RoundToTotal([1, 2, 3], Fraction.One, 6, parts, TiePolicy.First, tied);
        Assert.Equal([false, false, false], tied);
    }

    [Fact]
    public void What_was_in_pooled_scratch_before_does_not_matter()
    {
        Pools.Soil(-1L);
        Pools.Soil(-1);
        Pools.Soil(true);
        bool[] tied = new bool[4];
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>())
        {
            long[] parts = new long[4];
            TieAtCut tie = Apportioner.Apportion([1, 30, 30, 40], 3, parts, new() { Method = method, Threshold = new Fraction(1, 10) }, tied);
            Assert.Equal([0, 1, 1, 1], parts);
            Assert.False(tie.IsTie);
            Assert.Equal([false, false, false, false], tied);

            Apportioner.Apportion([1, 40, 30, 30], 2, parts, new() { Method = method, Threshold = new Fraction(1, 10) }, tied);
            Assert.Equal([0, 1, 1, 0], parts);
            Assert.Equal([false, false, true, true], tied);
        }
    }

    [Fact]
    public void A_quotient_that_a_double_gets_wrong_is_put_right()
    {
        // 49 × (1/49) is a little less than 1 in doubles; (2^60 - 1) / 2^60 is 1.
        Assert.Equal([1, 0], Run([49, 0], 1, new()));
        Assert.Equal([49, 1], Run([49 * 49, 49], 50, new()));
        Assert.Equal([1, 0], Run([(1L << 60) - 1, 1], 1, new()));
        Assert.Equal([3, 3], Run([(1L << 60) - 1, (1L << 60) + 1], 6, new()));
    }

    [Fact]
    public void Where_there_is_nothing_to_distribute_nobody_has_to_reach_the_threshold()
    {
        Assert.Equal([0, 0, 0], Run([1, 1, 1], 0, new() { Threshold = new Fraction(1, 2) }));
        Assert.Equal([4, 0], Run([5, 0], 4, new() { Threshold = Fraction.One }));
        Assert.Equal([2, 2], Run([5, 5], 4, new() { Threshold = Fraction.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApportionmentOptions { Minimum = -1 });
    }

    [Fact]
    public void Misuse_is_named()
    {
        Assert.Contains("part 1", Assert.Throws<ArgumentException>(() => Run([1, -1], 1, new())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Run([1], -1, new()));
        Assert.Throws<ArgumentException>(() => Apportioner.Apportion([1, 2], 1, new long[3]));
        Assert.Throws<ArgumentException>(() => Apportioner.Apportion([1, 2], 1, new long[2], null, new bool[1]));
    }

    /// <summary>As many parts as the search between two multipliers is made for; the laws have a dozen at most.</summary>
    [Theory]
    [InlineData(ApportionmentMethod.Adams)]
    [InlineData(ApportionmentMethod.Dean)]
    [InlineData(ApportionmentMethod.HuntingtonHill)]
    [InlineData(ApportionmentMethod.Webster)]
    [InlineData(ApportionmentMethod.Jefferson)]
    public void A_thousand_parts_of_any_shape_get_the_units_of_the_largest_claims(ApportionmentMethod method)
    {
        const int Count = 1_000;
        Func<int, long>[] shapes =
        [
            _ => 7,
            i => i % 3,
            i => 1_000_000_000_000 / (i + 1),
            i => long.MaxValue - i,
            i => i == 500 ? long.MaxValue : 1,
            i => (i * 2_654_435_761L) & 0xFFFF_FFFF,
            i => 1L << (i % 63),
        ];
        foreach (long[] weights in shapes.Select(shape => Enumerable.Range(0, Count).Select(shape).ToArray()))
        {
            foreach (long units in (long[])[Count / 3, Count, 3 * Count / 2, (10 * Count) + 1, 1L << 40, (1L << 50) + 1, long.MaxValue])
            {
                foreach (long minimum in units > 3 * Count ? (long[])[0, 2, (units / Count) - 1] : [0])
                {
                    long[] parts = Run(weights, units, new() { Method = method, Minimum = minimum });
                    Assert.Equal(units, parts.Sum());
                    AssertOrder(weights, parts, minimum, method);
                }
            }
        }
    }

    [Theory]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    [InlineData(ApportionmentMethod.Webster)]
    [InlineData(ApportionmentMethod.HuntingtonHill)]
    public void Allocates_nothing_but_pooled_scratch(ApportionmentMethod method)
    {
        long[] weights = [.. Enumerable.Range(0, 1_000).Select(i => (long)(i * 7919 % 104_729))];
        long[] ties = [.. Enumerable.Range(0, 1_000).Select(i => i % 2 == 0 ? 1L : 3L)];
        ApportionmentOptions plain = new() { Method = method, Ties = TiePolicy.LargerValue };
        Assert.Equal(0, Allocated(weights, plain));
        Assert.Equal(0, Allocated(weights, plain with { Minimum = 1, Threshold = new Fraction(1, 100_000) }));
        Assert.Equal(0, Allocated(ties, plain));

        static long Allocated(long[] weights, ApportionmentOptions options)
        {
            long[] parts = new long[weights.Length];
            long allocated = long.MaxValue;
            for (int attempt = 0; attempt < 20 && allocated > 0; attempt++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                Apportioner.Apportion(weights, 99_991, parts, options);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            return allocated;
        }
    }

    [Fact]
    public void Ten_million_parts_work()
    {
        const int Count = 10_000_000;
        long[] weights = new long[Count];
        for (int i = 0; i < Count; i++)
        {
            weights[i] = (i * 2_654_435_761L) & 0xFFFF_FFFF;
        }

        long[] parts = new long[Count];
        Apportioner.Apportion(weights, 100_000_000_000, parts, new() { Ties = TiePolicy.LargerValue });

        Assert.Equal(100_000_000_000, parts.Sum());
        UInt128 total = (UInt128)(Int128)weights.Sum();
        for (int i = 0; i < Count; i += 997)
        {
            UInt128 floor = (UInt128)weights[i] * 100_000_000_000 / total;
            Assert.InRange((UInt128)parts[i], floor, floor + 1);
        }
    }

    /// <summary>The smallest claim that was met is not below the largest that was not; if they are equal, those that were met come first.</summary>
    private static void AssertOrder(long[] weights, long[] parts, long minimum, ApportionmentMethod method)
    {
        var met = Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0 && parts[i] > minimum)
            .Select(i => (Part: i, Claim: ApportionmentOracle.SquaredClaim(weights[i], parts[i] - 1, method))).ToArray();
        var unmet = Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0)
            .Select(i => (Part: i, Claim: ApportionmentOracle.SquaredClaim(weights[i], parts[i], method))).ToArray();
        var smallest = met.Aggregate((a, b) => ApportionmentOracle.Compare(a.Claim, b.Claim) < 0 ? a : b);
        var largest = unmet.Aggregate((a, b) => ApportionmentOracle.Compare(a.Claim, b.Claim) >= 0 ? a : b);
        int order = ApportionmentOracle.Compare(smallest.Claim, largest.Claim);
        Assert.True(order >= 0, $"{weights[smallest.Part]} was served before {weights[largest.Part]}");
        if (order == 0)
        {
            Assert.True(
                met.Where(m => ApportionmentOracle.Compare(m.Claim, smallest.Claim) == 0).Max(m => m.Part)
                < unmet.Where(u => ApportionmentOracle.Compare(u.Claim, smallest.Claim) == 0).Min(u => u.Part));
        }
    }

    private static long[] Run(long[] weights, long units, ApportionmentOptions options)
    {
        long[] parts = new long[weights.Length];
        Apportioner.Apportion(weights, units, parts, options);
        return parts;
    }
}
