namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Where a quantile is among sorted values: at one of them, or some way from it to the next.</summary>
internal readonly struct QuantileRank
{
    private readonly long rest;
    private readonly long denominator;

    /// <summary>Finds it.</summary>
    /// <param name="count">The number of values, at least 1.</param>
    /// <param name="probability">0 to 1.</param>
    /// <param name="definition">Which number it is between two values.</param>
    internal QuantileRank(long count, Fraction probability, QuantileDefinition definition)
    {
        denominator = probability.Denominator;
        if (definition == QuantileDefinition.LinearInterpolation)
        {
            (Int128 below, Int128 remainder) = Int128.DivRem((Int128)(count - 1) * probability.Numerator, denominator);
            (Lower, rest) = ((long)below, (long)remainder);
            Upper = rest == 0 ? Lower : Lower + 1;
        }
        else
        {
            Int128 rank = Rounding.Divide((Int128)count * probability.Numerator, denominator, MidpointRounding.ToPositiveInfinity);
            Lower = Upper = rank == 0 ? 0 : (long)rank - 1;
        }
    }

    /// <summary>The rank of the value below it, from 0.</summary>
    internal long Lower { get; }

    /// <summary>The rank of the value above it; the same when it is at a value.</summary>
    internal long Upper { get; }

    /// <summary>Refuses what is no probability.</summary>
    /// <param name="probability">The probability.</param>
    /// <param name="name">The argument that it came in.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    internal static void Check(Fraction probability, string name)
    {
        if (probability < Fraction.Zero || probability > Fraction.One)
        {
            throw new ArgumentOutOfRangeException(name, probability, "A probability is from 0 to 1: 1/2 for the median, 9/10 for the ninth decile.");
        }
    }

    /// <summary>The quantile of ratios.</summary>
    /// <param name="lower">The ratio of rank <see cref="Lower"/>.</param>
    /// <param name="upper">That of rank <see cref="Upper"/>.</param>
    internal WideRatio Between(WideRatio lower, WideRatio upper) => rest == 0 ? lower : new(
        (lower.Numerator * upper.Denominator * (denominator - rest)) + (upper.Numerator * lower.Denominator * rest),
        lower.Denominator * upper.Denominator * denominator);

    /// <summary>The quantile; null when it does not fit a fraction.</summary>
    /// <param name="lower">The value of rank <see cref="Lower"/>.</param>
    /// <param name="upper">That of rank <see cref="Upper"/>.</param>
    internal Fraction? Between(long lower, long upper) => Fraction.OrNull(((Int128)lower * (denominator - rest)) + ((Int128)upper * rest), denominator);
}
