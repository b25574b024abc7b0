using System.Buffers;
using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>A number by which parts are ranked, computed from their weight alone, for the parts that take part in the ranking.</summary>
internal interface IRank<TNumber>
{
    bool TryGet(long weight, out TNumber number);
}

/// <summary>
/// Finds the numbers of the k highest ranks by counting: a histogram of the leading bits, then of the next bits within the bucket where the
/// cut falls, until it is found. O(n) for any input; scratch of 2^14 counts at most.
/// </summary>
internal static class Selection
{
    private const int MostBucketBits = 14;
    private const int LeastBucketBits = 6;

    /// <summary>Finds the cut of the <paramref name="count"/> highest ranks.</summary>
    /// <param name="weights">The parts.</param>
    /// <param name="rank">Their ranks, all below 2^<paramref name="bits"/>.</param>
    /// <param name="bits">The bits of the highest rank.</param>
    /// <param name="count">How many to select, more than none and at most as many as take part.</param>
    internal static Cut<TNumber> Highest<TNumber, TRank>(ReadOnlySpan<long> weights, TRank rank, int bits, long count)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TRank : struct, IRank<TNumber>
    {
        long[] buckets = RentBuckets(weights.Length, bits, out int width);
        try
        {
            Count<TNumber, TRank>(weights, rank, buckets, TNumber.Zero, isFirst: true, bits, width);
            return Highest<TNumber, TRank>(weights, rank, bits, count, buckets, width);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(buckets);
        }
    }

    /// <summary>The same, from a histogram of the leading bits that the caller has made.</summary>
    /// <param name="weights">The parts.</param>
    /// <param name="rank">Their ranks.</param>
    /// <param name="bits">The bits of the highest rank.</param>
    /// <param name="count">How many to select.</param>
    /// <param name="buckets">How many ranks begin with which <paramref name="width"/> bits; overwritten.</param>
    /// <param name="width">The leading bits.</param>
    internal static Cut<TNumber> Highest<TNumber, TRank>(ReadOnlySpan<long> weights, TRank rank, int bits, long count, long[] buckets, int width)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TRank : struct, IRank<TNumber>
    {
        int most = width;
        TNumber prefix = TNumber.Zero;
        int shift = bits - width;
        while (true)
        {
            int bucket = (1 << width) - 1;
            while (buckets[bucket] < count)
            {
                count -= buckets[bucket--];
            }

            // Here 0 < count <= the bucket: all above are in, and of the bucket as many as count.
            prefix = (prefix << width) | TNumber.CreateTruncating(bucket);
            if (buckets[bucket] == count)
            {
                return new Cut<TNumber>(prefix << shift, 0, 0);
            }

            if (shift == 0)
            {
                return new Cut<TNumber>(prefix + TNumber.One, buckets[bucket], count);
            }

            width = Math.Min(most, shift);
            Array.Clear(buckets, 0, 1 << width);
            Count<TNumber, TRank>(weights, rank, buckets, prefix, isFirst: false, shift, width);
            shift -= width;
        }
    }

    /// <summary>Rents empty buckets: for few parts few bits at a time.</summary>
    internal static long[] RentBuckets(int parts, int bits, out int width)
    {
        width = Math.Min(bits, Math.Clamp(BitOperations.Log2((uint)parts) + 2, LeastBucketBits, MostBucketBits));
        long[] buckets = ArrayPool<long>.Shared.Rent(1 << width);
        Array.Clear(buckets, 0, 1 << width);
        return buckets;
    }

    private static void Count<TNumber, TRank>(ReadOnlySpan<long> weights, TRank rank, long[] buckets, TNumber prefix, bool isFirst, int shift, int width)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TRank : struct, IRank<TNumber>
    {
        int mask = (1 << width) - 1;
        foreach (long weight in weights)
        {
            if (rank.TryGet(weight, out TNumber number) && (isFirst || number >> shift == prefix))
            {
                buckets[int.CreateTruncating(number >> (shift - width)) & mask]++;
            }
        }
    }
}

/// <summary>
/// The result of a selection: ranks of at least <paramref name="Least"/> are in; one less than that is a tie of <paramref name="Contenders"/> parts of
/// which <paramref name="Winners"/> are in, when there are contenders.
/// </summary>
internal readonly record struct Cut<TNumber>(TNumber Least, long Contenders, long Winners);
