using System.Numerics;

namespace AnGiang.Cooperatives;

/// <summary>The one place where a quotient of integers is rounded.</summary>
internal static class Rounding
{
    /// <summary>The most decimals any figure of the library is printed or rounded with.</summary>
    internal const int MaxDigits = 9;

    private static readonly Int128[] PowersOfTen = MakePowersOfTen();

    /// <summary>10^<paramref name="digits"/>, for up to 18 digits.</summary>
    internal static long PowerOfTen(int digits) => (long)PowersOfTen[digits];

    /// <summary>10^<paramref name="digits"/>, for up to 38 digits.</summary>
    internal static Int128 WidePowerOfTen(int digits) => PowersOfTen[digits];

    /// <summary>Rounds <paramref name="numerator"/> / <paramref name="denominator"/> to an integer; the denominator is positive.</summary>
    internal static Int128 Divide(Int128 numerator, Int128 denominator, MidpointRounding mode)
    {
        // The hardware divides 64 bits many times faster, and most figures fit.
        if (numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue)
        {
            (long narrow, long rest) = Math.DivRem((long)numerator, (long)denominator);
            return narrow + Step(rest.CompareTo(0), Math.Abs(rest).CompareTo((long)denominator - Math.Abs(rest)), long.IsOddInteger(narrow), mode);
        }

        (Int128 quotient, Int128 remainder) = Int128.DivRem(numerator, denominator);
        Int128 size = Int128.Abs(remainder);
        return quotient + Step(remainder.CompareTo(0), size.CompareTo(denominator - size), Int128.IsOddInteger(quotient), mode);
    }

    /// <summary>Rounds a quotient of integers of any size to an integer; the denominator is positive.</summary>
    internal static BigInteger Divide(BigInteger numerator, BigInteger denominator, MidpointRounding mode)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        BigInteger size = BigInteger.Abs(remainder);
        return quotient + Step(remainder.Sign, size.CompareTo(denominator - size), !quotient.IsEven, mode);
    }

    /// <summary>Rounds a quotient of integers of any size to a decimal with that many digits; the denominator is positive.</summary>
    /// <exception cref="OverflowException">The digits do not fit a decimal.</exception>
    internal static decimal Divide(BigInteger numerator, BigInteger denominator, int digits, MidpointRounding mode)
    {
        BigInteger mantissa = Divide(numerator * PowerOfTen(digits), denominator, mode);
        return mantissa.GetBitLength() < 127 ? Compose((Int128)mantissa, digits) : throw TooLong(mantissa, digits);
    }

    /// <summary>What rounding adds to a truncated quotient, from the sign of the remainder, its comparison with a half, and whether the quotient is odd.</summary>
    private static int Step(int sign, int half, bool isOdd, MidpointRounding mode)
    {
        bool away = mode switch
        {
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && isOdd),
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => sign < 0,
            _ => sign > 0,
        };
        return away ? sign : 0;
    }

    private static Int128[] MakePowersOfTen()
    {
        Int128[] powers = new Int128[39];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }

    /// <summary>Takes a decimal apart: <c>value = mantissa / 10^scale</c>.</summary>
    internal static (Int128 Mantissa, int Scale) Split(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        Int128 mantissa = unchecked(((Int128)(uint)bits[2] << 64) | ((Int128)(uint)bits[1] << 32) | (uint)bits[0]);
        return (decimal.IsNegative(value) ? -mantissa : mantissa, value.Scale);
    }

    /// <summary>Puts a decimal together from its digits; the scale, and so its trailing zeros, is kept.</summary>
    /// <exception cref="OverflowException">The digits do not fit the 96 bits of a decimal.</exception>
    internal static decimal Compose(Int128 mantissa, int scale)
    {
        UInt128 size = (UInt128)Int128.Abs(mantissa);
        if (size >> 96 != 0)
        {
            throw TooLong(mantissa, scale);
        }

        return unchecked(new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), mantissa < 0, (byte)scale));
    }

    private static OverflowException TooLong(BigInteger mantissa, int scale) =>
        new(FormattableString.Invariant($"{mantissa}E-{scale} has more digits than a decimal holds; ask for fewer decimals, or look for a figure of the wrong scale."));

    /// <summary>Rounds <paramref name="mantissa"/> / 10^<paramref name="scale"/> to <paramref name="digits"/> decimals and returns the digits.</summary>
    internal static Int128 Rescale(Int128 mantissa, int scale, int digits, MidpointRounding mode) => digits >= scale
        ? mantissa * WidePowerOfTen(digits - scale)
        : Divide(mantissa, WidePowerOfTen(scale - digits), mode);
}
