using System.Numerics;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Quantiles, ranks and concentration from their definitions, by counting and by comparing every pair, in integers of any size.</summary>
internal static class DistributionOracle
{
    /// <summary>The smallest of the values that at least a part p of them does not exceed.</summary>
    internal static BigInteger Inverse(long[] values, Fraction p) => values
        .Where(candidate => (BigInteger)values.Count(value => value <= candidate) * p.Denominator >= (BigInteger)p.Numerator * values.Length)
        .Min();

    /// <summary>The value at position (n - 1) p between neighbours, as a numerator over the denominator of p: walks up from the smallest, a step a position.</summary>
    internal static BigInteger Interpolated(long[] values, Fraction p)
    {
        long[] ascending = [.. values.Order()];
        BigInteger position = (BigInteger)(values.Length - 1) * p.Numerator, numerator = (BigInteger)ascending[0] * p.Denominator;
        for (int i = 1; i < ascending.Length && position > 0; i++)
        {
            BigInteger step = BigInteger.Min(position, p.Denominator);
            numerator += step * ((BigInteger)ascending[i] - ascending[i - 1]);
            position -= step;
        }

        return numerator;
    }

    /// <summary>The smallest of the ratios that at least a part p of them does not exceed.</summary>
    internal static (BigInteger Numerator, BigInteger Denominator) Inverse((BigInteger Numerator, BigInteger Denominator)[] ratios, Fraction p) => ratios
        .Where(candidate => (BigInteger)ratios.Count(ratio => Difference(ratio, candidate) <= 0) * p.Denominator >= (BigInteger)p.Numerator * ratios.Length)
        .Aggregate((least, candidate) => Difference(candidate, least) < 0 ? candidate : least);

    /// <summary>The ratio at position (n - 1) p between neighbours.</summary>
    internal static (BigInteger Numerator, BigInteger Denominator) Interpolated((BigInteger Numerator, BigInteger Denominator)[] ratios, Fraction p)
    {
        List<(BigInteger Numerator, BigInteger Denominator)> ascending = [];
        foreach ((BigInteger, BigInteger) ratio in ratios)
        {
            ascending.Insert(ascending.Count(other => Difference(other, ratio) < 0), ratio);
        }

        BigInteger position = (BigInteger)(ratios.Length - 1) * p.Numerator;
        int below = (int)(position / p.Denominator);
        BigInteger rest = position % p.Denominator;
        ((BigInteger a, BigInteger b), (BigInteger c, BigInteger d)) = (ascending[below], ascending[Math.Min(below + 1, ratios.Length - 1)]);
        return ((a * d * p.Denominator) + (((c * b) - (a * d)) * rest), b * d * p.Denominator);
    }

    private static BigInteger Difference((BigInteger Numerator, BigInteger Denominator) a, (BigInteger Numerator, BigInteger Denominator) b) =>
        (a.Numerator * b.Denominator) - (b.Numerator * a.Denominator);

    /// <summary>Twice the values below and once those equal, over twice the number of values.</summary>
    internal static Fraction Rank(long[] values, long value) =>
        new(values.Sum(other => other < value ? 2L : other == value ? 1L : 0L), 2L * values.Length);

    internal static BigInteger Total(IEnumerable<long> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

    internal static BigInteger Top(long[] values, int count) => Total(values.OrderDescending().Take(count));

    internal static BigInteger HerfindahlHirschman(long[] values, int digits, MidpointRounding mode) => Oracle.Divide(
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + BigInteger.Pow(value, 2)) * Oracle.Ten(digits), BigInteger.Pow(Total(values), 2), mode);

    /// <summary>The absolute differences of all ordered pairs over twice n times the total.</summary>
    internal static BigInteger Gini(long[] values, int digits, MidpointRounding mode)
    {
        BigInteger differences = 0;
        foreach (long one in values)
        {
            Int128 row = 0;
            foreach (long other in values)
            {
                row += Int128.Abs((Int128)one - other);
            }

            differences += (BigInteger)row;
        }

        return Oracle.Divide(differences * Oracle.Ten(digits), 2 * values.Length * Total(values), mode);
    }
}
