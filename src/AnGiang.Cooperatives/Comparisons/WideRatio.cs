using System.Numerics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A ratio of integers of any size: what two fractions give together, which may fit no fraction. The denominator is positive.</summary>
internal readonly record struct WideRatio(BigInteger Numerator, BigInteger Denominator) : IFormattable
{
    /// <summary>One ratio over another, which is positive.</summary>
    internal static WideRatio Quotient(Fraction above, Fraction below) => new(Over(above, below), Over(below, above));

    internal static WideRatio Difference(Fraction from, Fraction taken) => new(Over(from, taken) - Over(taken, from), (BigInteger)from.Denominator * taken.Denominator);

    internal WideRatio Less(WideRatio other) => new((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>What is read from a figure; undefined where it does not fit.</summary>
    internal static Figure<T> Read<T>(Figure<WideRatio> figure, Func<WideRatio, T?> read)
        where T : struct, IEquatable<T>, IFormattable =>
        figure.ValueOrNull is not WideRatio ratio ? new(figure.Coverage, figure.Reason!.Value, figure.Status)
        : read(ratio) is T value ? new(value, figure.Coverage, figure.Status)
        : new(figure.Coverage, UndefinedReason.OutOfRange, figure.Status);

    internal WideRatio LessOne() => new(Numerator - Denominator, Denominator);

    /// <summary>The exact fraction; null where it has more than 64 bits.</summary>
    internal Fraction? ToFraction()
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        (BigInteger above, BigInteger below) = (Numerator / common, Denominator / common);
        return above >= long.MinValue && above <= long.MaxValue && below <= long.MaxValue ? new Fraction((long)above, (long)below) : null;
    }

    /// <summary>So many times the ratio, rounded once.</summary>
    /// <exception cref="OverflowException">It does not fit a decimal.</exception>
    internal decimal Round(int times, int digits, MidpointRounding mode) => Rounding.Divide(times * Numerator, Denominator, digits, mode);

    /// <summary>So many times the ratio, rounded once; null where it has more digits than a decimal holds.</summary>
    internal decimal? ToDecimal(int times, int digits, MidpointRounding mode = MidpointRounding.AwayFromZero)
    {
        BigInteger units = Rounding.Divide(Numerator * times * Rounding.PowerOfTen(digits), Denominator, mode);
        return BigInteger.Abs(units) >> 96 == 0 ? Rounding.Compose((Int128)units, digits) : null;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => FormattableString.Invariant($"{Numerator}/{Denominator}");

    /// <summary>The numerator of a ratio over the product of both denominators.</summary>
    private static BigInteger Over(Fraction ratio, Fraction other) => (BigInteger)ratio.Numerator * other.Denominator;
}
