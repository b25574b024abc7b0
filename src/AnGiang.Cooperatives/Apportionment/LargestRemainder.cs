using System.Buffers;
using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// The method of largest remainders (Hamilton, Hare-Niemeyer): every part gets the floor of its exact quota, and the units left over go one each to
/// the largest remainders. The remainders are integers over one denominator, the total weight; they are computed again in each pass rather than
/// kept, so that the result is the only array.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>
    /// Distributes units over weights of a positive total, less those that others have taken; 2^63 units, one more than a long holds, wrap to the lowest long.
    /// </summary>
    internal static TieAtCut Apportion(ReadOnlySpan<long> weights, UInt128 total, ulong units, long taken, Span<long> parts, TiePolicy ties, Span<bool> tied) =>
        NarrowQuota.Fits(total, units)
            ? Apportion<ulong, NarrowQuota>(weights, new NarrowQuota((ulong)total, units), total, units, taken, parts, ties, tied)
            : Apportion<UInt128, WideQuota>(weights, new WideQuota(total, units), total, units, taken, parts, ties, tied);

    /// <summary>Gives every part the floor of its quota and returns the units left over, fewer than there are positive weights.</summary>
    internal static long Floors(ReadOnlySpan<long> weights, UInt128 total, ulong units, Span<long> parts) => NarrowQuota.Fits(total, units)
        ? Floors<ulong, NarrowQuota>(weights, new NarrowQuota((ulong)total, units), units, parts)
        : Floors<UInt128, WideQuota>(weights, new WideQuota(total, units), units, parts);

    /// <summary>Rounds values of any sign to parts that add up to a given total.</summary>
    internal static TieAtCut RoundToTotal(ReadOnlySpan<long> values, Fraction scale, long total, Span<long> parts, TiePolicy ties, Span<bool> tied)
    {
        SignedQuota quota = new(scale);
        Int128 low = 0;
        Int128 high = 0;
        foreach (long value in values)
        {
            bool exact = quota.Divide(value, out long floor) == 0;
            low += floor;
            high += exact ? floor : (Int128)floor + 1;
        }

        return total >= low && total <= high
            ? Apportion<ulong, SignedQuota>(values, quota, (UInt128)scale.Denominator, unchecked((ulong)total), taken: 0, parts, ties, tied)
            : throw new ArgumentOutOfRangeException(nameof(total), total, FormattableString.Invariant($"The total cannot be reached: rounded down the parts add up to {low}, rounded up to {high}."));
    }

    private static TieAtCut Apportion<TNumber, TQuota>(
        ReadOnlySpan<long> weights, TQuota quota, UInt128 total, ulong units, long taken, Span<long> parts, TiePolicy ties, Span<bool> tied)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        Cut<TNumber> cut = FindCut<TNumber, TQuota>(weights, quota, total, units, taken);
        for (int i = 0; i < weights.Length; i++)
        {
            TNumber remainder = quota.Divide(weights[i], out long floor);
            parts[i] = floor + (remainder >= cut.Least ? 1 : 0);
        }

        if (cut.Contenders > 0)
        {
            TiedRank<TNumber, TQuota> tie = new(quota, cut.Least - TNumber.One);
            BreakTie<TNumber, TQuota>(weights, tie, cut, parts, ties, tied);
        }

        return new TieAtCut((int)cut.Contenders, (int)cut.Winners);
    }

    /// <summary>Which remainders get a unit. One pass counts the units left over and, in the histogram that the selection starts from, the remainders.</summary>
    private static Cut<TNumber> FindCut<TNumber, TQuota>(ReadOnlySpan<long> weights, TQuota quota, UInt128 total, ulong units, long taken)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        int bits = 128 - (int)UInt128.LeadingZeroCount(total);
        long[] buckets = Selection.RentBuckets(weights.Length, bits, out int width);
        try
        {
            ulong left = units;
            foreach (long weight in weights)
            {
                TNumber remainder = quota.Divide(weight, out long floor);
                left = unchecked(left - (ulong)floor);
                buckets[int.CreateTruncating(remainder >> (bits - width))]++;
            }

            long count = (long)left - taken;
            return count == 0
                ? new Cut<TNumber>(TNumber.CreateTruncating(total), 0, 0)
                : Selection.Highest<TNumber, RemainderRank<TNumber, TQuota>>(weights, new(quota), bits, count, buckets, width);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(buckets);
        }
    }

    private static long Floors<TNumber, TQuota>(ReadOnlySpan<long> weights, TQuota quota, ulong units, Span<long> parts)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        unchecked
        {
            ulong left = units;
            for (int i = 0; i < weights.Length; i++)
            {
                quota.Divide(weights[i], out long floor);
                parts[i] = floor;
                left -= (ulong)floor;
            }

            return (long)left;
        }
    }

    /// <summary>Gives the last units to some of the parts whose remainders are equal, by the policy.</summary>
    private static void BreakTie<TNumber, TQuota>(
        ReadOnlySpan<long> weights, TiedRank<TNumber, TQuota> tie, Cut<TNumber> cut, Span<long> parts, TiePolicy ties, Span<bool> tied)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        // Among the tied: weights on the better side of the limit win outright; those at the limit from the first on, after those passed over.
        (ulong limit, long atLimit, long passedOver) = ties switch
        {
            TiePolicy.First => (0UL, cut.Winners, 0L),
            TiePolicy.Last => (0UL, cut.Winners, cut.Contenders - cut.Winners),
            _ => Limit(weights, tie with { SmallestFirst = ties == TiePolicy.SmallerValue }, cut.Winners),
        };
        bool byWeight = ties is TiePolicy.LargerValue or TiePolicy.SmallerValue;
        TiedRank<TNumber, TQuota> ranked = tie with { SmallestFirst = ties == TiePolicy.SmallerValue };
        for (int i = 0; i < weights.Length; i++)
        {
            if (!ranked.TryGet(weights[i], out ulong rank))
            {
                continue;
            }

            if (!tied.IsEmpty)
            {
                tied[i] = true;
            }

            if (byWeight && rank != limit)
            {
                parts[i] += rank > limit ? 1 : 0;
            }
            else if (passedOver > 0)
            {
                passedOver--;
            }
            else if (atLimit > 0)
            {
                atLimit--;
                parts[i]++;
            }
        }
    }

    private static (ulong Limit, long AtLimit, long PassedOver) Limit<TNumber, TQuota>(ReadOnlySpan<long> weights, TiedRank<TNumber, TQuota> tie, long winners)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        Cut<ulong> cut = Selection.Highest<ulong, TiedRank<TNumber, TQuota>>(weights, tie, bits: 64, winners);
        return (cut.Contenders > 0 ? cut.Least - 1 : cut.Least, cut.Contenders > 0 ? cut.Winners : long.MaxValue, 0);
    }

    /// <summary>Ranks parts by their remainder.</summary>
    private readonly struct RemainderRank<TNumber, TQuota>(TQuota quota) : IRank<TNumber>
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        public bool TryGet(long weight, out TNumber number)
        {
            number = quota.Divide(weight, out _);
            return true;
        }
    }

    /// <summary>Ranks the parts of one remainder by their weight, whatever its sign.</summary>
    private readonly record struct TiedRank<TNumber, TQuota>(TQuota Quota, TNumber Remainder) : IRank<ulong>
        where TNumber : struct, IBinaryInteger<TNumber>
        where TQuota : struct, IQuota<TNumber>
    {
        public bool SmallestFirst { get; init; }

        public bool TryGet(long weight, out ulong number)
        {
            ulong size = unchecked((ulong)(weight < 0 ? -weight : weight));
            number = SmallestFirst ? ~size : size;
            return Quota.Divide(weight, out _) == Remainder;
        }
    }
}
