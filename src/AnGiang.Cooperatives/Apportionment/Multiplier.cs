using System.Runtime.CompilerServices;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// A multiplier units / total for all weights: a part gets as many units as its signposts, d(0), d(1) and so on, that are not above its quota weight × multiplier. That is
/// the floor of the quota, or one more where the signpost between floor and ceiling is reached. Exact: a double decides only where it is clear.
/// </summary>
internal readonly struct Multiplier<TSignposts>(UInt128 total, ulong units)
    where TSignposts : struct, ISignposts
{
    // Fraction and offset are both from 0 to 1 and right to some 2^-51.
    private const double Unclear = 1e-9;

    private readonly bool isNarrow = NarrowQuota.Fits(total, units);
    private readonly NarrowQuota narrow = new((ulong)UInt128.Min(total, ulong.MaxValue), units);
    private readonly double inverse = 1 / (double)total;

    /// <summary>The units of a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Units(long weight)
    {
        (ulong floor, double fraction) = Quota(weight);
        double beyond = fraction - TSignposts.Offset(floor);
        return floor + (Math.Abs(beyond) > Unclear ? (beyond > 0 ? 1UL : 0UL) : Reaches(weight, floor));
    }

    /// <summary>The floor of a quota, and what is beyond it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal (ulong Floor, double Fraction) Quota(long weight)
    {
        if (!isNarrow)
        {
            return Wide(weight);
        }

        double fraction = narrow.Divide(weight, out long floor) * inverse;
        return ((ulong)floor, fraction);
    }

    /// <summary>The units of all parts together.</summary>
    internal UInt128 Units(ReadOnlySpan<long> weights, long minimum)
    {
        UInt128 sum = 0;
        foreach (long weight in weights)
        {
            sum += Math.Max((ulong)minimum, Units(weight));
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (ulong Floor, double Fraction) Wide(long weight)
    {
        UInt128 remainder = new WideQuota(total, units).Divide(weight, out long floor);
        return (unchecked((ulong)floor), (double)remainder * inverse);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Reaches(long weight, ulong floor) => weight > 0 && units > 0 && Claim<TSignposts>.Of(weight, floor).Reaches(total, units) ? 1UL : 0UL;
}
