using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class RoundToTotalTests
{
    /// <summary>Contributions to the growth of 246 co-operatives, in units of 0.01 points.</summary>
    private static readonly Fraction HundredthsOfGrowth = new(10_000, 246);

    [Fact]
    public void Contributions_of_mixed_signs_total_the_rounded_growth()
    {
        long[] parts = new long[6];

        TieAtCut tie = Apportioner.RoundToTotal([13, -1, 2, -1, 2, 1], HundredthsOfGrowth, 650, parts);

        Assert.Equal([529, -41, 81, -41, 81, 41], parts);
        Assert.False(tie.IsTie);
    }

    [Fact]
    public void A_tie_is_reported_and_goes_by_the_policy()
    {
        long[] parts = new long[6];
        bool[] tied = new bool[6];

        TieAtCut tie = Apportioner.RoundToTotal([11, -1, 2, -1, 2, 1], HundredthsOfGrowth, 569, parts, TiePolicy.First, tied);

        Assert.Equal([447, -40, 81, -41, 81, 41], parts);
        Assert.Equal(new TieAtCut(2, 1), tie);
        Assert.Equal([false, true, false, true, false, false], tied);
        Apportioner.RoundToTotal([11, -1, 2, -1, 2, 1], HundredthsOfGrowth, 569, parts, TiePolicy.Last);
        Assert.Equal([447, -41, 81, -40, 81, 41], parts);
        Assert.Throws<InvalidOperationException>(() => Apportioner.RoundToTotal([11, -1, 2, -1, 2, 1], HundredthsOfGrowth, 569, new long[6], TiePolicy.Error));
    }

    [Fact]
    public void The_larger_value_is_the_one_farther_from_zero()
    {
        // Remainders of a half each: -2.5, 0.5 and 1.5 total -0.5.
        long[] parts = new long[3];
        Apportioner.RoundToTotal([-5, 1, 3], new Fraction(1, 2), -1, parts, TiePolicy.LargerValue);
        Assert.Equal([-2, 0, 1], parts);
        Apportioner.RoundToTotal([-5, 1, 3], new Fraction(1, 2), -1, parts, TiePolicy.SmallerValue);
        Assert.Equal([-3, 1, 1], parts);
    }

    [Fact]
    public void Exact_values_stay_as_they_are()
    {
        long[] parts = new long[3];
        Apportioner.RoundToTotal([4, -6, 0], new Fraction(1, 2), -1, parts);
        Assert.Equal([2, -3, 0], parts);
        Apportioner.RoundToTotal([], new Fraction(1, 2), 0, []);
        Apportioner.RoundToTotal([long.MaxValue / 7 * 3], new Fraction(7, 3), long.MaxValue, parts.AsSpan(0, 1));
        Assert.Equal(long.MaxValue, parts[0]);
    }

    [Fact]
    public void Parts_reach_the_very_ends_of_64_bits_and_no_further()
    {
        long[] parts = new long[1];
        Apportioner.RoundToTotal([-3L << 60], new Fraction(8, 3), long.MinValue, parts);
        Assert.Equal(long.MinValue, parts[0]);

        // 3 × 6148914691236517205 = 2^64 - 1, so that the half lies between the largest number and one more, or the smallest and one more.
        Assert.Throws<OverflowException>(() => Apportioner.RoundToTotal([6148914691236517205], new Fraction(3, 2), long.MaxValue, new long[1]));
        Apportioner.RoundToTotal([-6148914691236517205], new Fraction(3, 2), long.MinValue, parts);
        Assert.Equal(long.MinValue, parts[0]);

        // An exact value leaves no choice.
        Refusal(() => Apportioner.RoundToTotal([long.MaxValue / 7 * 3], new Fraction(7, 3), long.MaxValue - 1, new long[1]));
    }

    [Fact]
    public void What_lies_just_below_the_cut_neither_wins_nor_ties()
    {
        long[] parts = new long[3];
        bool[] tied = new bool[3];
        Assert.False(Apportioner.RoundToTotal([4, 3, 121], new Fraction(1, 128), 2, parts, TiePolicy.First, tied).IsTie);
        Assert.Equal([1, 0, 1], parts);
        Assert.Equal([false, false, false], tied);

        // Remainders of a seventh each; one unit, by the size of the values.
        long low = (1L << 58) - 1;
        Apportioner.RoundToTotal([low, low + 7], new Fraction(1, 7), (2 * (low / 7)) + 2, parts.AsSpan(0, 2), TiePolicy.LargerValue);
        Assert.Equal([low / 7, (low / 7) + 2], parts[..2]);
        Apportioner.RoundToTotal([low, low + 7], new Fraction(1, 7), (2 * (low / 7)) + 2, parts.AsSpan(0, 2), TiePolicy.SmallerValue);
        Assert.Equal([(low / 7) + 1, (low / 7) + 1], parts[..2]);
    }

    [Fact]
    public void Misuse_is_named()
    {
        Assert.Contains("rounded down the parts add up to 0, rounded up to 2", Refusal(() => Apportioner.RoundToTotal([1, 1], new Fraction(1, 3), 3, new long[2])), StringComparison.Ordinal);
        Assert.Contains("positive", Refusal(() => Apportioner.RoundToTotal([1], Fraction.Zero, 0, new long[1])), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Apportioner.RoundToTotal([1, 1], Fraction.One, 2, new long[1]));
        Assert.Throws<ArgumentException>(() => Apportioner.RoundToTotal([1, 1], Fraction.One, 2, new long[2], TiePolicy.First, new bool[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportioner.RoundToTotal([1], Fraction.One, 1, new long[1], (TiePolicy)9));
        Assert.Contains("9223372036854775807 × 2", Assert.Throws<OverflowException>(() => Apportioner.RoundToTotal([long.MaxValue], 2, 1, new long[1])).Message, StringComparison.Ordinal);
    }

    private static string Refusal(Action misuse) => Assert.Throws<ArgumentOutOfRangeException>(misuse).Message;
}
