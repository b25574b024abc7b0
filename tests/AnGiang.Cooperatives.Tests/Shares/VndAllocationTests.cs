using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class VndAllocationTests
{
    [Fact]
    public void Fractions_count_over_their_common_denominator()
    {
        Assert.Equal([30, 20, 10], Dong(Vnd.FromDong(60).Allocate([new Fraction(1, 2), new Fraction(1, 3), new Fraction(1, 6)])));
        Assert.Equal([70, 30], Dong(Vnd.FromDong(100).Allocate([new Fraction(7, 10), new Fraction(3, 10)])));
        Assert.Equal([9, 4, 6], Dong(Vnd.FromDong(19).Allocate([new Fraction(3, 4), new Fraction(1, 3), new Fraction(1, 2)])));
        Assert.Equal([100, 0], Dong(Vnd.FromDong(100).Allocate([new Fraction(long.MaxValue, 1), new Fraction(1, 1)])));
        Assert.Contains("A weight is -1/2", Assert.Throws<ArgumentException>(() => Vnd.FromDong(10).Allocate([new Fraction(1, 3), new Fraction(-1, 2)])).Message, StringComparison.Ordinal);
        Assert.Contains("the 3 weights do not fit", Assert.Throws<OverflowException>(() => Vnd.FromDong(10).Allocate([new Fraction(1, long.MaxValue), new Fraction(1, long.MaxValue - 1), new Fraction(1, long.MaxValue - 2)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_part_is_everything_and_no_part_is_refused()
    {
        Assert.Equal([7], Dong(Vnd.FromDong(7).Split(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.FromDong(7).Split(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.FromDong(7).Split(2, (RemainderMode)9));
        Assert.Contains("There is no weight", Assert.Throws<ArgumentException>(() => Vnd.FromDong(7).Allocate(ReadOnlySpan<long>.Empty)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Vnd.FromDong(7).AllocateCumulatively([0, 0]));
        Vnd[] dirty = [Vnd.FromDong(9), Vnd.FromDong(9)];
        Assert.Equal(Vnd.FromDong(7), Vnd.FromDong(7).Allocate([0, 0], dirty, RemainderMode.LargestRemainder, AllZeroRule.KeptApart));
        Assert.Equal([Vnd.Zero, Vnd.Zero], dirty);
    }

    private static long[] Dong(Allocation allocation) => [.. allocation.Parts.Select(part => part.Dong)];

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, RemainderMode.LargestRemainder, new long[] { 34, 33, 33 }, 0)]
    [InlineData(-100, new long[] { 1, 1, 1 }, RemainderMode.LargestRemainder, new long[] { -34, -33, -33 }, 0)]
    [InlineData(5, new long[] { 1, 1, 1, 1, 1, 1, 1, 1 }, RemainderMode.LargestRemainder, new long[] { 1, 1, 1, 1, 1, 0, 0, 0 }, 0)]
    [InlineData(10, new long[] { 0, 3, 1, 3 }, RemainderMode.LargestRemainder, new long[] { 0, 4, 2, 4 }, 0)]
    [InlineData(11, new long[] { 1, 0, 7, 7 }, RemainderMode.LargestWeight, new long[] { 0, 0, 6, 5 }, 0)]
    [InlineData(11, new long[] { 0, 1, 7, 7 }, RemainderMode.First, new long[] { 0, 1, 5, 5 }, 0)]
    [InlineData(11, new long[] { 1, 0, 7, 7 }, RemainderMode.KeptApart, new long[] { 0, 0, 5, 5 }, 1)]
    [InlineData(-11, new long[] { 1, 0, 7, 7 }, RemainderMode.KeptApart, new long[] { 0, 0, -5, -5 }, -1)]
    [InlineData(32, new long[] { 2, 0, 14, 14 }, RemainderMode.WholeBlocks, new long[] { 2, 0, 14, 14 }, 2)]
    [InlineData(14, new long[] { 2, 0, 14, 14 }, RemainderMode.WholeBlocks, new long[] { 0, 0, 0, 0 }, 14)]
    public void Distributes_to_the_last_dong(long amount, long[] weights, RemainderMode mode, long[] expected, long remainder)
    {
        Allocation allocation = Vnd.FromDong(amount).Allocate(weights, mode);

        Assert.Equal(expected, allocation.Parts.Select(part => part.Dong));
        Assert.Equal(remainder, allocation.Remainder.Dong);
    }

    [Theory]
    [InlineData(RemainderMode.LargestRemainder)]
    [InlineData(RemainderMode.LargestWeight)]
    [InlineData(RemainderMode.First)]
    [InlineData(RemainderMode.KeptApart)]
    [InlineData(RemainderMode.WholeBlocks)]
    public void The_whole_range_of_amounts_and_weights_is_distributed(RemainderMode mode)
    {
        foreach (Vnd amount in (Vnd[])[Vnd.MinValue, Vnd.MaxValue])
        {
            Assert.Equal([amount, Vnd.Zero], amount.Allocate([long.MaxValue, 0], mode).Parts);

            Allocation halves = amount.Allocate([long.MaxValue, long.MaxValue], mode);
            Assert.Equal(amount, halves.Parts[0] + halves.Parts[1] + halves.Remainder);
        }
    }

    [Fact]
    public void Amounts_and_fractions_are_weights_too()
    {
        Vnd surplus = Vnd.FromDong(437_774_999);

        Assert.Equal([306_442_499L, 131_332_500L], surplus.Allocate([new Fraction(7, 10), new Fraction(3, 10)]).Parts.Select(part => part.Dong));
        Assert.Equal(
            [24_320_834L, 14_592_500, 14_592_500, 24_320_833, 19_456_667, 24_320_833, 9_728_333],
            Vnd.FromDong(131_332_500).Allocate((Vnd[])[.. ((int[])[100, 60, 60, 100, 80, 100, 40]).Select(m => Vnd.FromMillions(m))]).Parts.Select(part => part.Dong));
    }

    [Fact]
    public void Rules_round_in_the_direction_that_keeps_them()
    {
        Vnd income = Vnd.FromDong(673_500_001);

        Assert.Equal(Vnd.FromDong(134_700_001), income.AtLeast(new Fraction(1, 5)));
        Assert.Equal(Vnd.FromDong(33_675_001), income.AtLeast(new Fraction(1, 20)));
        Assert.Equal(Vnd.FromDong(67_350_000), income.AtMost(new Fraction(1, 10)));
        Assert.Equal(Vnd.FromDong(-134_700_000), (-income).AtLeast(new Fraction(1, 5)));
        Assert.Equal(income, income.Exactly(Fraction.One));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => income.Exactly(new Fraction(1, 5)));
        Assert.Contains("134,700,000 VND and 134,700,001 VND", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_add_up_after_every_month()
    {
        IReadOnlyList<Vnd> months = Vnd.FromDong(1_000).AllocateCumulatively([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);

        Assert.Equal([83L, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84, 83], months.Select(month => month.Dong));
    }

    [Fact]
    public void All_zero_weights_may_be_kept_apart_or_count_as_equal()
    {
        Vnd amount = Vnd.FromDong(-10);

        Assert.Equal([-4L, -3, -3], amount.Allocate([0, 0, 0], allZero: AllZeroRule.EqualParts).Parts.Select(part => part.Dong));
        Assert.Equal(Vnd.FromDong(-1), amount.Allocate([0, 0, 0], RemainderMode.KeptApart, AllZeroRule.EqualParts).Remainder);
        Assert.Equal(amount, amount.Allocate([0, 0, 0], allZero: AllZeroRule.KeptApart).Remainder);
        Assert.Equal(amount, amount.Allocate([Vnd.Zero], allZero: AllZeroRule.KeptApart).Remainder);
        Assert.Equal(amount, amount.Allocate([Fraction.Zero, Fraction.Zero], allZero: AllZeroRule.KeptApart).Remainder);
        Assert.Throws<ArgumentException>(() => amount.Allocate(ReadOnlySpan<long>.Empty, allZero: AllZeroRule.KeptApart));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Allocate([1], allZero: (AllZeroRule)9));
    }

    /// <summary>The members of the co-operatives of An Giang, and ten million; the largest amount of either sign.</summary>
    [Theory]
    [InlineData(141_099, RemainderMode.LargestRemainder)]
    [InlineData(141_099, RemainderMode.LargestWeight)]
    [InlineData(141_099, RemainderMode.First)]
    [InlineData(141_099, RemainderMode.KeptApart)]
    [InlineData(141_099, RemainderMode.WholeBlocks)]
    [InlineData(10_000_000, RemainderMode.LargestRemainder)]
    public void Every_member_gets_his_share(int count, RemainderMode mode)
    {
        long[] weights = new long[count];
        for (int i = 0; i < count; i++)
        {
            weights[i] = (i * 2_654_435_761L) & 0xFFFF_FFF;
        }

        UInt128 total = weights.Aggregate((UInt128)0, (sum, weight) => sum + (ulong)weight);
        Vnd[] parts = new Vnd[count];
        foreach (long dong in (long[])[22_620_000_000_001, long.MinValue])
        {
            Vnd left = Vnd.FromDong(dong).Allocate(weights, parts, mode);
            Assert.Equal(dong, parts.Aggregate((Int128)left.Dong, (sum, part) => sum + part.Dong));
            for (int i = 0; i < count; i += 997)
            {
                Int128 floor = (Int128)((UInt128)Int128.Abs(dong) * (ulong)weights[i] / total);
                Assert.InRange(Int128.Abs(parts[i].Dong), mode == RemainderMode.WholeBlocks ? 0 : floor, floor + 1);
            }
        }
    }

    [Theory]
    [InlineData(RemainderMode.LargestRemainder)]
    [InlineData(RemainderMode.LargestWeight)]
    [InlineData(RemainderMode.First)]
    [InlineData(RemainderMode.KeptApart)]
    [InlineData(RemainderMode.WholeBlocks)]
    public void Into_memory_of_the_caller_nothing_is_allocated(RemainderMode mode)
    {
        long[] weights = [.. Enumerable.Range(0, 1_000).Select(i => (long)(i * 7919 % 104_729))];
        Vnd[] parts = new Vnd[weights.Length];
        long allocated = long.MaxValue;
        for (int attempt = 0; attempt < 20 && allocated > 0; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Vnd.MinValue.Allocate(weights, parts, mode);
            Vnd.FromDong(99_991).Allocate(weights, parts, mode);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }

    /// <summary>Wikipedia's example of the Alabama paradox, in đồng: the mode's documentation warns of it.</summary>
    [Fact]
    public void From_a_larger_amount_a_part_may_get_less()
    {
        long[] weights = [1500, 1500, 900, 500, 500, 200];

        Assert.Equal(Vnd.FromDong(3), Vnd.FromDong(25).Allocate(weights).Parts[3]);
        Assert.Equal(Vnd.FromDong(2), Vnd.FromDong(26).Allocate(weights).Parts[3]);
    }

    [Fact]
    public void What_cannot_be_distributed_is_refused()
    {
        Vnd amount = Vnd.FromDong(10);

        Assert.Contains("Use Split", Assert.Throws<ArgumentException>(() => amount.Allocate([0, 0])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => amount.Allocate(ReadOnlySpan<long>.Empty));
        Assert.Contains("part 1", Assert.Throws<ArgumentException>(() => amount.Allocate([1, -1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => amount.Allocate([1, 1], new Vnd[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Allocate([1], (RemainderMode)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.Split(0));
    }
}
