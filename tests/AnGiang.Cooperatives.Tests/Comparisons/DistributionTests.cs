using AnGiang.Cooperatives.Comparisons;
using static AnGiang.Cooperatives.Comparisons.QuantileDefinition;
using static System.MidpointRounding;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class DistributionTests
{
    /// <summary>Worked by hand: position 1 + 3 p between 1, 2, 4, 8 and, for the inverse, the value number ceil(4 p).</summary>
    [Theory]
    [InlineData("0", 1, "1")]
    [InlineData("1/10", 1, "13/10")]
    [InlineData("1/4", 1, "7/4")]
    [InlineData("1/2", 2, "3")]
    [InlineData("2/3", 4, "4")]
    [InlineData("3/4", 4, "5")]
    [InlineData("9/10", 8, "34/5")]
    [InlineData("1", 8, "8")]
    public void The_two_definitions_differ(string probability, long inverse, string interpolated)
    {
        Distribution distribution = Of(8, 1, 4, 2);
        Fraction p = Fraction.Parse(probability, null);

        Assert.Equal(inverse, distribution.Quantile(p, InverseDistribution).Value);
        Assert.Equal(Fraction.Parse(interpolated, null), distribution.Quantile(p, LinearInterpolation).Value);
    }

    [Fact]
    public void Median_and_quartiles_are_quantiles()
    {
        Distribution distribution = Of(8, 1, 4, 2);

        Assert.Equal(("7/4", "3", "5"), (distribution.LowerQuartile(LinearInterpolation).ToString(), distribution.Median(LinearInterpolation).ToString(), distribution.UpperQuartile(LinearInterpolation).ToString()));
        Assert.Equal(("1", "2", "4"), (distribution.LowerQuartile(InverseDistribution).ToString(), distribution.Median(InverseDistribution).ToString(), distribution.UpperQuartile(InverseDistribution).ToString()));
    }

    [Fact]
    public void A_rank_is_the_part_below_and_half_the_ties()
    {
        Distribution distribution = Distribution.OfAmounts([3L, 1, 3, 9], dong => Vnd.FromDong(dong));

        Assert.Equal(new Fraction(1, 2), distribution.PercentileRank(Vnd.FromDong(3)).Value);
        Assert.Equal((new Fraction(1, 8), new Fraction(7, 8), new Fraction(3, 4)), (distribution.PercentileRank(1).Value, distribution.PercentileRank(9).Value, distribution.PercentileRank(5).Value));
        Assert.Equal((Fraction.Zero, Fraction.One), (distribution.PercentileRank(0).Value, distribution.PercentileRank(10).Value));
    }

    [Fact]
    public void Concentration_of_a_few_numbers_by_hand()
    {
        Distribution distribution = Of(1, 2, 3, 4);

        Assert.Equal((new Fraction(2, 5), new Fraction(7, 10), Fraction.One), (distribution.TopShare(1).Value, distribution.TopShare(2).Value, distribution.TopShare(9).Value));
        Assert.Equal(0.30m, distribution.HerfindahlHirschman(2, AwayFromZero).Value);
        Assert.Equal(0.25m, distribution.Gini(2, AwayFromZero).Value);
        Assert.Equal((0.75m, 1m), (Of(0, 0, 0, 7).Gini(2, AwayFromZero).Value, Of(0, 0, 0, 7).HerfindahlHirschman(0, AwayFromZero).Value));
        Assert.Equal((0m, 0.25m), (Of(5, 5, 5, 5).Gini(2, AwayFromZero).Value, Of(5, 5, 5, 5).HerfindahlHirschman(2, AwayFromZero).Value));
    }

    [Fact]
    public void Units_that_did_not_report_are_left_out_and_shown()
    {
        Distribution distribution = Distribution.OfCounts(new long?[] { 5, null, 3 }, value => value);

        Assert.Equal(new Coverage(2, 3), distribution.Coverage);
        Assert.Equal((4, new Coverage(2, 3)), distribution.Median(LinearInterpolation) is var median ? (median.Value.Numerator, median.Coverage) : default);
    }

    [Fact]
    public void Where_there_is_nothing_to_say_the_reason_is_given()
    {
        Distribution empty = Of(), silent = Distribution.OfCounts(new long?[] { null }, value => value), zero = Of(0, 0), loss = Of(-1, 5);

        Assert.Equal((UndefinedReason.NoUnits, UndefinedReason.NoUnits, UndefinedReason.NoUnits), (empty.Median(LinearInterpolation).Reason, empty.Gini(1, ToZero).Reason, empty.PercentileRank(3).Reason));
        Assert.Equal((UndefinedReason.NotReported, UndefinedReason.NotReported), (silent.Median(LinearInterpolation).Reason, silent.TopShare(1).Reason));
        Assert.Equal((UndefinedReason.ZeroTotal, UndefinedReason.ZeroTotal, UndefinedReason.ZeroTotal), (zero.TopShare(1).Reason, zero.HerfindahlHirschman(1, ToZero).Reason, zero.Gini(1, ToZero).Reason));
        Assert.Equal((UndefinedReason.NegativePart, UndefinedReason.NegativePart), (loss.TopShare(1).Reason, loss.Gini(1, ToZero).Reason));
        Assert.Equal((Fraction.Zero, 2), (zero.Median(LinearInterpolation).Value, loss.Median(LinearInterpolation).Value.Numerator));
    }

    [Fact]
    public void What_is_no_probability_or_number_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).Quantile(new Fraction(-1, 2), InverseDistribution));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).Quantile(new Fraction(3, 2), InverseDistribution));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).Median((QuantileDefinition)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).TopShare(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).Gini(10, ToZero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).HerfindahlHirschman(1, (MidpointRounding)9));
        Assert.Throws<ArgumentNullException>(() => Distribution.OfCounts<long>(null!, value => value));
        RatioSummary ratio = RatioSummary.Of<long>([1], value => value, value => value);
        Assert.Throws<ArgumentOutOfRangeException>(() => ratio.Quantile(new Fraction(3, 2), InverseDistribution));
        Assert.Throws<ArgumentOutOfRangeException>(() => ratio.Median((QuantileDefinition)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ratio.Median(InverseDistribution, 10, ToZero));
    }

    [Fact]
    public void Total_and_shares_leave_64_bits_and_stay_exact()
    {
        Distribution distribution = Of(long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue);

        Assert.Equal(new Fraction(1, 4), distribution.TopShare(1).Value);
        Assert.Equal(0.25m, distribution.HerfindahlHirschman(2, ToEven).Value);
        Assert.Equal(long.MaxValue, distribution.UpperQuartile(LinearInterpolation).Value);
    }

    [Fact]
    public void What_no_fraction_holds_is_out_of_range_and_the_rest_is_not()
    {
        Distribution wide = Of(long.MaxValue, long.MaxValue - 1), widest = Of(long.MinValue, long.MaxValue);

        Assert.Equal((UndefinedReason.OutOfRange, new Coverage(2, 2)), (wide.Median(LinearInterpolation).Reason, wide.Median(LinearInterpolation).Coverage));
        Assert.Equal((UndefinedReason.OutOfRange, 0.5m), (wide.TopShare(1).Reason, wide.HerfindahlHirschman(3, AwayFromZero).Value));
        Assert.Equal(long.MaxValue - 1, wide.Median(InverseDistribution).Value);
        Assert.Equal((new Fraction(-1, 2), long.MinValue, long.MaxValue), (widest.Median(LinearInterpolation).Value, widest.Quantile(0, LinearInterpolation).Value.Numerator, widest.Quantile(1, LinearInterpolation).Value.Numerator));
        Assert.Equal(UndefinedReason.OutOfRange, widest.Quantile(new Fraction(long.MaxValue - 1, long.MaxValue), LinearInterpolation).Reason);
    }

    [Fact]
    public void A_ratio_of_sums_that_no_fraction_holds_leaves_the_mean_of_ratios_defined()
    {
        RatioSummary summary = RatioSummary.Of<long>([2, 3], _ => long.MaxValue, value => value);

        Assert.Equal((UndefinedReason.OutOfRange, new Coverage(2, 2)), (summary.RatioOfSums.Reason, summary.RatioOfSums.Coverage));
        Assert.Equal(3_843_071_682_022_823_252.9m, summary.MeanOfRatios(1, AwayFromZero).Value);
        Assert.Equal((UndefinedReason.OutOfRange, 3_843_071_682_022_823_252.9m), (summary.Median(LinearInterpolation).Reason, summary.Median(LinearInterpolation, 1, AwayFromZero).Value));
        Assert.Equal(new Fraction(long.MaxValue, 3), RatioSummary.Of<long>([long.MaxValue], value => value, _ => 3L).RatioOfSums.Value);
    }

    [Fact]
    public void A_ratio_of_sums_and_a_mean_of_ratios_are_two_figures()
    {
        (Vnd? Loans, Vnd? Deposits, long? Members)[] funds =
            [(Vnd.FromDong(90), Vnd.FromDong(100), 3), (Vnd.FromDong(5), Vnd.FromDong(10), 1), (Vnd.FromDong(7), Vnd.Zero, 2), (null, Vnd.FromDong(50), null)];

        RatioSummary loansToDeposits = RatioSummary.Of(funds, fund => fund.Loans, fund => fund.Deposits);

        Assert.Equal((new Fraction(102, 110), new Coverage(3, 4)), (loansToDeposits.RatioOfSums.Value, loansToDeposits.RatioOfSums.Coverage));
        Assert.Equal((0.70m, new Coverage(2, 4)), loansToDeposits.MeanOfRatios(2, AwayFromZero) is var mean ? (mean.Value, mean.Coverage) : default);
        Assert.Equal((new Fraction(7, 10), new Fraction(1, 2)), (loansToDeposits.Median(LinearInterpolation).Value, loansToDeposits.Median(InverseDistribution).Value));
        Assert.Equal((new Fraction(8, 10), 0.8m, new Coverage(2, 4)), loansToDeposits.Quantile(new Fraction(3, 4), LinearInterpolation) is var upper ? (upper.Value, loansToDeposits.Quantile(new Fraction(3, 4), LinearInterpolation, 1, ToZero).Value, upper.Coverage) : default);
        Assert.Equal("51/55, 2/4 units with a ratio", loansToDeposits.ToString());
        Assert.Equal(new Fraction(102, 6), RatioSummary.Of(funds, fund => fund.Loans, fund => fund.Members).RatioOfSums.Value);
    }

    [Fact]
    public void A_ratio_without_a_positive_denominator_is_undefined()
    {
        Assert.Equal(UndefinedReason.NoUnits, RatioSummary.Of(Array.Empty<long>(), x => x, x => x) is var none ? none.RatioOfSums.Reason : null);
        Assert.Equal((UndefinedReason.NotReported, UndefinedReason.NotReported), RatioSummary.Of<long>([1], x => x, _ => (long?)null) is var silent ? (silent.RatioOfSums.Reason, silent.MeanOfRatios(1, ToZero).Reason) : default);
        Assert.Equal((UndefinedReason.NegativeBase, UndefinedReason.NegativeBase), RatioSummary.Of<long>([1], x => x, x => -x) is var owed ? (owed.RatioOfSums.Reason, owed.MeanOfRatios(1, ToZero).Reason) : default);
        Assert.Equal((new Fraction(2, 1), 2m), RatioSummary.Of<long>([1, 3], x => x, _ => 1L) is var whole ? (whole.RatioOfSums.Value, whole.MeanOfRatios(0, ToPositiveInfinity).Value) : default);
    }

    private static Distribution Of(params long[] values) => Distribution.OfCounts(values, value => value);
}
