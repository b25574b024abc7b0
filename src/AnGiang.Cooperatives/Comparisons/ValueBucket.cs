using System.Numerics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// Buckets of 64-bit numbers in their order, 64 to each power of two, so that neighbours in a bucket differ by less than two in a hundred whatever their size: one outlier does
/// not make the others fall into one bucket.
/// </summary>
internal static class ValueBucket
{
    private const int MantissaBits = 6;
    private const int OneSign = (64 - MantissaBits) << MantissaBits;

    /// <summary>The number of buckets.</summary>
    internal const int Count = 2 * OneSign;

    /// <summary>The bucket of a number; none of a greater number is smaller.</summary>
    internal static int Of(long value)
    {
        unchecked
        {
            ulong size = (ulong)(value ^ (value >> 63));
            int shift = Math.Max(0, 63 - MantissaBits - BitOperations.LeadingZeroCount(size));
            int bucket = (shift << MantissaBits) + (int)(size >> shift);
            return value < 0 ? OneSign - 1 - bucket : OneSign + bucket;
        }
    }
}
