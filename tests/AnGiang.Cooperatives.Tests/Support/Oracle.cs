using System.Numerics;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>What the library should answer, said plainly in integers of any size.</summary>
internal static class Oracle
{
    private static readonly BigInteger DecimalLimit = BigInteger.Pow(2, 96);

    internal static BigInteger Ten(int power) => BigInteger.Pow(10, power);

    internal static BigInteger Divide(BigInteger numerator, BigInteger denominator, MidpointRounding mode)
    {
        if (denominator < 0)
        {
            return Divide(-numerator, -denominator, mode);
        }

        BigInteger remainder = ((numerator % denominator) + denominator) % denominator;
        BigInteger floor = (numerator - remainder) / denominator;
        BigInteger ceiling = remainder == 0 ? floor : floor + 1;
        BigInteger towardsZero = numerator < 0 ? ceiling : floor;
        BigInteger awayFromZero = numerator < 0 ? floor : ceiling;
        BigInteger even = floor.IsEven ? floor : ceiling;
        return mode switch
        {
            MidpointRounding.ToNegativeInfinity => floor,
            MidpointRounding.ToPositiveInfinity => ceiling,
            MidpointRounding.ToZero => towardsZero,
            _ when 2 * remainder < denominator => floor,
            _ when 2 * remainder > denominator => ceiling,
            MidpointRounding.AwayFromZero => awayFromZero,
            _ => even,
        };
    }

    internal static (BigInteger Mantissa, int Scale) Split(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger size = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return (bits[3] < 0 ? -size : size, (bits[3] >> 16) & 0x7F);
    }

    internal static decimal Join(BigInteger mantissa, int scale)
    {
        int[] bits = decimal.GetBits((decimal)mantissa);
        return new decimal(bits[0], bits[1], bits[2], mantissa < 0, (byte)scale);
    }

    internal static bool IsFraction(BigInteger numerator, BigInteger denominator) =>
        !denominator.IsZero && Reduce(numerator, denominator) is var (n, d) && IsLong(n) && IsLong(d);

    internal static (BigInteger Numerator, BigInteger Denominator) Reduce(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return (numerator / divisor, denominator / divisor);
    }

    internal static bool IsLong(BigInteger value) => value >= long.MinValue && value <= long.MaxValue;

    internal static bool IsDecimal(BigInteger mantissa) => BigInteger.Abs(mantissa) < DecimalLimit;

    /// <summary>Whether the amount is the expected one, or overflows exactly where the expected one does not fit.</summary>
    internal static bool Gives(BigInteger dong, Func<Vnd> actual) =>
        IsLong(dong) ? actual().Dong == dong : Throws<OverflowException>(() => actual());

    /// <summary>Whether the fraction is the expected one, reduced, or fails exactly where the expected one does not fit.</summary>
    internal static bool Gives(BigInteger numerator, BigInteger denominator, Func<Fraction> actual)
    {
        if (denominator.IsZero)
        {
            return Throws<DivideByZeroException>(() => actual());
        }

        if (!IsFraction(numerator, denominator))
        {
            return Throws<OverflowException>(() => actual());
        }

        Fraction fraction = actual();
        return (fraction.Numerator, fraction.Denominator) == Reduce(numerator, denominator);
    }

    /// <summary>Whether the decimal has exactly these digits and decimals, or overflows exactly where they do not fit.</summary>
    internal static bool Gives(BigInteger mantissa, int scale, Func<decimal> actual) =>
        IsDecimal(mantissa) ? Split(actual()) == (mantissa, scale) : Throws<OverflowException>(() => actual());

    /// <summary>Whether the figure is the expected fraction, or out of range exactly where that does not fit.</summary>
    internal static bool Gives(BigInteger numerator, BigInteger denominator, Figure<Fraction> actual) => IsFraction(numerator, denominator)
        ? (actual.Value.Numerator, actual.Value.Denominator) == Reduce(numerator, denominator)
        : actual.Reason == UndefinedReason.OutOfRange;

    internal static bool Throws<TException>(Action action)
        where TException : Exception =>
        Record.Exception(action)?.GetType() == typeof(TException);
}
