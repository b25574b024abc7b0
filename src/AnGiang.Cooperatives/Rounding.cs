namespace AnGiang.Cooperatives;

/// <summary>The one place where a quotient of integers is rounded.</summary>
internal static class Rounding
{
    /// <summary>The most decimals any figure of the library is printed or rounded with.</summary>
    internal const int MaxDigits = 9;

    private static readonly long[] PowersOfTen =
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    internal static long PowerOfTen(int digits) => PowersOfTen[digits];

    internal static Int128 WidePowerOfTen(int digits)
    {
        Int128 power = 1;
        while (digits-- > 0)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>Rounds <paramref name="numerator"/> / <paramref name="denominator"/> to an integer; the denominator is positive.</summary>
    internal static Int128 Divide(Int128 numerator, Int128 denominator, MidpointRounding mode)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(numerator, denominator);
        if (remainder == 0)
        {
            return quotient;
        }

        bool negative = remainder < 0;
        Int128 size = negative ? -remainder : remainder;
        int half = size.CompareTo(denominator - size);
        bool away = mode switch
        {
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && Int128.IsOddInteger(quotient)),
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => negative,
            _ => !negative,
        };
        return !away ? quotient : negative ? quotient - 1 : quotient + 1;
    }

    /// <summary>Takes a decimal apart: <c>value = mantissa / 10^scale</c>.</summary>
    internal static (Int128 Mantissa, int Scale) Split(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        Int128 mantissa = unchecked(((Int128)(uint)bits[2] << 64) | ((Int128)(uint)bits[1] << 32) | (uint)bits[0]);
        return (value < 0 ? -mantissa : mantissa, (bits[3] >> 16) & 0xFF);
    }

    /// <summary>Puts a decimal together from its digits; the scale, and so its trailing zeros, is kept.</summary>
    /// <exception cref="OverflowException">The digits do not fit the 96 bits of a decimal.</exception>
    internal static decimal Compose(Int128 mantissa, int scale)
    {
        UInt128 size = (UInt128)(mantissa < 0 ? -mantissa : mantissa);
        if (size >> 96 != 0)
        {
            throw new OverflowException($"{mantissa}E-{scale} has more digits than a decimal holds.");
        }

        return unchecked(new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), mantissa < 0, (byte)scale));
    }

    /// <summary>Rounds <paramref name="mantissa"/> / 10^<paramref name="scale"/> to <paramref name="digits"/> decimals and returns the digits.</summary>
    internal static Int128 Rescale(Int128 mantissa, int scale, int digits, MidpointRounding mode) => digits >= scale
        ? mantissa * WidePowerOfTen(digits - scale)
        : Divide(mantissa, WidePowerOfTen(scale - digits), mode);
}
