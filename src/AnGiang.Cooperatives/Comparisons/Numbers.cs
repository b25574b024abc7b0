namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Counts and amounts as the integers they are, so that one piece of arithmetic serves both.</summary>
internal static class Numbers
{
    internal static long Of<T>(T value)
        where T : struct =>
        value switch
        {
            long count => count,
            Vnd amount => amount.Dong,
            _ => throw new NotSupportedException($"{typeof(T).Name} is none of the types that are compared: long for counts, Vnd for amounts, Fraction for ratios."),
        };

    /// <summary>A count, amount or ratio as the exact number it is.</summary>
    internal static Fraction Exact<T>(T value)
        where T : struct =>
        value is Fraction ratio ? ratio : Of(value);

    /// <summary>What is left of a count, amount or ratio; null where it does not fit.</summary>
    internal static T? Subtract<T>(T taken, T from)
        where T : struct
    {
        if ((taken, from) is (Fraction a, Fraction b))
        {
            return (T?)(object?)WideRatio.Difference(b, a).ToFraction();
        }

        Int128 left = (Int128)Of(from) - Of(taken);
        return Fits(left) ? From<T>((long)left) : null;
    }

    internal static T From<T>(long number)
        where T : struct =>
        typeof(T) == typeof(Vnd) ? (T)(object)Vnd.FromDong(number) : (T)(object)number;

    /// <exception cref="OverflowException">The number does not fit.</exception>
    internal static T Narrow<T>(Int128 number, FormattableString what)
        where T : struct =>
        Fits(number)
            ? From<T>((long)number)
            : throw new OverflowException(FormattableString.Invariant($"{what} is {number}, more than 64 bits hold; look for a figure of the wrong scale."));

    private static bool Fits(Int128 number) => number >= long.MinValue && number <= long.MaxValue;
}
