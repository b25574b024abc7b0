using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class DistributionLaws
{
    [Law]
    public bool Both_quantiles_are_those_of_the_oracle(CountList list, byte part, byte whole)
    {
        Fraction p = new(Math.Min(part, whole), Math.Max(whole, (byte)1));
        return Oracle.Gives(DistributionOracle.Inverse(list.Counts, p), 1, Of(list.Counts).Quantile(p, QuantileDefinition.InverseDistribution))
            && Oracle.Gives(DistributionOracle.Interpolated(list.Counts, p), p.Denominator, Of(list.Counts).Quantile(p, QuantileDefinition.LinearInterpolation));
    }

    [Law]
    public bool Values_of_any_sign_have_quantiles(long a, long b, long c, byte part)
    {
        long[] values = [a, b, c];
        Fraction p = new(part, byte.MaxValue);
        return Oracle.Gives(DistributionOracle.Inverse(values, p), 1, Of(values).Quantile(p, QuantileDefinition.InverseDistribution))
            && Oracle.Gives(DistributionOracle.Interpolated(values, p), p.Denominator, Of(values).Quantile(p, QuantileDefinition.LinearInterpolation));
    }

    [Law]
    public bool Quantiles_rise_with_their_probability_from_the_smallest_to_the_largest(CountList list, byte low, byte high, QuantileDefinition definition)
    {
        Distribution distribution = Of([.. list.Counts.Select(count => count % 1_000_000)]);
        Fraction At(int part) => distribution.Quantile(new Fraction(part, byte.MaxValue), definition).Value;
        return At(Math.Min(low, high)) <= At(Math.Max(low, high))
            && At(0) == list.Counts.Min(count => count % 1_000_000) && At(byte.MaxValue) == list.Counts.Max(count => count % 1_000_000);
    }

    [Law]
    public bool A_percentile_rank_counts_the_units_below_and_half_the_equals(CountList list, long other) =>
        list.Counts.Append(other).All(value => Of(list.Counts).PercentileRank(value).Value == DistributionOracle.Rank(list.Counts, value));

    [Law]
    public bool Concentration_is_that_of_the_oracle(CountList list, byte count, Precision precision, MidpointRounding mode)
    {
        Distribution distribution = Of(list.Counts);
        int top = (count % 12) + 1;
        return Oracle.Gives(DistributionOracle.Top(list.Counts, top), DistributionOracle.Total(list.Counts), distribution.TopShare(top))
            && Oracle.Gives(DistributionOracle.HerfindahlHirschman(list.Counts, precision.Digits, mode), precision.Digits, () => distribution.HerfindahlHirschman(precision.Digits, mode).Value)
            && Oracle.Gives(DistributionOracle.Gini(list.Counts, precision.Digits, mode), precision.Digits, () => distribution.Gini(precision.Digits, mode).Value);
    }

    [Law]
    public bool Concentration_keeps_its_bounds(CountList list, Precision precision)
    {
        Distribution distribution = Of(list.Counts);
        int n = list.Counts.Length;
        decimal equal = new Fraction(1, n).ToDecimal(precision.Digits, MidpointRounding.ToZero);
        decimal hhi = distribution.HerfindahlHirschman(precision.Digits, MidpointRounding.ToZero).Value, gini = distribution.Gini(precision.Digits, MidpointRounding.ToZero).Value;
        Fraction[] tops = [.. Enumerable.Range(1, n + 1).Select(count => distribution.TopShare(count).Value)];
        return hhi >= equal && hhi <= 1 && gini >= 0 && gini <= new Fraction(n - 1, n).ToDecimal(precision.Digits, MidpointRounding.ToPositiveInfinity)
            && tops.Zip(tops.Skip(1)).All(pair => pair.First <= pair.Second) && tops[^1] == Fraction.One && tops[^2] == Fraction.One
            && tops[0] >= new Fraction(1, n);
    }

    [Law]
    public bool The_order_of_the_units_changes_nothing(CountList list, int seed, QuantileDefinition definition, Precision precision)
    {
        Distribution one = Of(list.Counts), other = Of(list.Counts.Shuffled(seed));
        return one.Median(definition) == other.Median(definition) && one.TopShare(2) == other.TopShare(2)
            && one.Gini(precision.Digits, MidpointRounding.ToEven) == other.Gini(precision.Digits, MidpointRounding.ToEven)
            && one.HerfindahlHirschman(precision.Digits, MidpointRounding.ToEven) == other.HerfindahlHirschman(precision.Digits, MidpointRounding.ToEven);
    }

    [Law]
    public bool Ratios_of_sums_and_means_of_ratios_are_exact(CountList above, CountList below, Precision precision, MidpointRounding mode)
    {
        (long Numerator, long Denominator)[] rows = [.. above.Counts.Zip(below.Counts)];
        (long Numerator, long Denominator)[] positive = [.. rows.Where(row => row.Denominator > 0)];
        BigInteger denominators = DistributionOracle.Total(rows.Select(row => row.Denominator));
        if (denominators.IsZero)
        {
            return RatioSummary.Of(rows, row => row.Numerator, row => row.Denominator) is var none
                && (none.RatioOfSums.Reason, none.MeanOfRatios(precision.Digits, mode).Reason) == (UndefinedReason.ZeroBase, UndefinedReason.ZeroBase);
        }

        BigInteger product = positive.Aggregate(BigInteger.One, (all, row) => all * row.Denominator);
        BigInteger sum = positive.Aggregate(BigInteger.Zero, (all, row) => all + (row.Numerator * (product / row.Denominator)));
        return Oracle.Gives(DistributionOracle.Total(rows.Select(row => row.Numerator)), denominators, RatioSummary.Of(rows, row => row.Numerator, row => row.Denominator).RatioOfSums)
            && Oracle.Gives(
                Oracle.Divide(sum * Oracle.Ten(precision.Digits), product * positive.Length, mode),
                precision.Digits,
                () => RatioSummary.Of(rows, row => row.Numerator, row => row.Denominator).MeanOfRatios(precision.Digits, mode).Value);
    }

    [Law]
    public bool Quantiles_of_ratios_are_those_of_the_definitions(CountList above, CountList below, bool isLoss, byte part, byte whole, Precision precision, MidpointRounding mode)
    {
        (BigInteger Numerator, BigInteger Denominator)[] ratios = [.. above.Counts.Zip(below.Counts, (a, b) => ((BigInteger)(isLoss ? -a : a), (BigInteger)b)).Where(ratio => ratio.Item2 > 0)];
        RatioSummary summary = RatioSummary.Of(above.Counts.Zip(below.Counts), row => isLoss ? -row.First : row.First, row => row.Second);
        if (ratios.Length == 0)
        {
            return summary.Median(QuantileDefinition.InverseDistribution).Reason == UndefinedReason.ZeroBase;
        }

        Fraction p = new(Math.Min(part, whole), Math.Max(whole, (byte)1));
        (BigInteger a, BigInteger b) = DistributionOracle.Inverse(ratios, p);
        (BigInteger c, BigInteger d) = DistributionOracle.Interpolated(ratios, p);
        return Oracle.Gives(a, b, summary.Quantile(p, QuantileDefinition.InverseDistribution))
            && Oracle.Gives(c, d, summary.Quantile(p, QuantileDefinition.LinearInterpolation))
            && Oracle.Gives(
                Oracle.Divide(c * Oracle.Ten(precision.Digits), d, mode),
                precision.Digits,
                () => summary.Quantile(p, QuantileDefinition.LinearInterpolation, precision.Digits, mode).Value);
    }

    [Law]
    public bool Ratios_of_very_long_numbers_are_exact_too(CountList above, CountList below, byte shift, Precision precision, MidpointRounding mode)
    {
        // The same ratios, in numbers whose products and sums need more than 128 bits.
        int bits = 32 + (shift % 30);
        (long Numerator, long Denominator)[] rows = [.. above.Counts.Zip(below.Counts)];
        RatioSummary narrow = RatioSummary.Of(rows, row => row.Numerator, row => row.Denominator);
        RatioSummary wide = new(rows.Select(row => ((Int128, Int128)?)((Int128)row.Numerator << bits, (Int128)row.Denominator << bits)));
        return narrow.RatioOfSums == wide.RatioOfSums
            && narrow.Median(QuantileDefinition.LinearInterpolation) == wide.Median(QuantileDefinition.LinearInterpolation)
            && narrow.Median(QuantileDefinition.InverseDistribution, precision.Digits, mode) == wide.Median(QuantileDefinition.InverseDistribution, precision.Digits, mode);
    }

    private static Distribution Of(long[] values) => Distribution.OfCounts(values, value => value);
}
