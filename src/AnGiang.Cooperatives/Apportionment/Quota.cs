using System.Runtime.CompilerServices;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Divides weight × units by the total weight: the floor and the remainder of a part's exact quota.</summary>
internal interface IQuota<TNumber>
{
    TNumber Divide(long weight, out long floor);
}

/// <summary>
/// The quota in 64 bits. A double proposes the floor, at most one off; the remainder, computed with wrap-around, says by how much, and is then exact.
/// </summary>
internal readonly struct NarrowQuota(ulong total, ulong units) : IQuota<ulong>
{
    // The proposal is below 2^50 and has a relative error below 2^-51, so it is less than one off; the remainder is then between -total and 2 total.
    private const ulong MostUnits = 1UL << 50;
    private const ulong MostTotal = 1UL << 62;

    private readonly double ratio = (double)units / total;

    internal static bool Fits(UInt128 total, ulong units) => units <= MostUnits && total <= MostTotal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Divide(long weight, out long floor)
    {
        unchecked
        {
            long proposed = (long)(weight * ratio);
            long remainder = (weight * (long)units) - (proposed * (long)total);
            if (remainder < 0)
            {
                proposed--;
                remainder += (long)total;
            }
            else if (remainder >= (long)total)
            {
                proposed++;
                remainder -= (long)total;
            }

            floor = proposed;
            return (ulong)remainder;
        }
    }
}

/// <summary>The quota in 128 bits, for totals and units of any size.</summary>
internal readonly struct WideQuota(UInt128 total, ulong units) : IQuota<UInt128>
{
    public UInt128 Divide(long weight, out long floor)
    {
        (UInt128 quotient, UInt128 remainder) = UInt128.DivRem((UInt128)weight * units, total);
        floor = unchecked((long)(ulong)quotient);
        return remainder;
    }
}

/// <summary>The quota of a value of any sign under a fixed scale: floors go toward minus infinity.</summary>
internal readonly struct SignedQuota(Fraction scale) : IQuota<ulong>
{
    public ulong Divide(long weight, out long floor)
    {
        // The hardware divides 64 bits many times faster, and most products fit.
        if (Math.BigMul(weight, scale.Numerator, out long product) == product >> 63)
        {
            (floor, long rest) = Math.DivRem(product, scale.Denominator);
            floor -= rest < 0 ? 1 : 0;
            return (ulong)(rest < 0 ? rest + scale.Denominator : rest);
        }

        (Int128 quotient, Int128 remainder) = Int128.DivRem((Int128)weight * scale.Numerator, scale.Denominator);
        if (remainder < 0)
        {
            quotient--;
            remainder += scale.Denominator;
        }

        floor = quotient >= long.MinValue && (quotient < long.MaxValue || (quotient == long.MaxValue && remainder == 0))
            ? (long)quotient
            : throw new OverflowException(FormattableString.Invariant($"{weight} × {scale} does not fit 64 bits; show it with fewer decimals or in a larger unit."));
        return (ulong)remainder;
    }
}
