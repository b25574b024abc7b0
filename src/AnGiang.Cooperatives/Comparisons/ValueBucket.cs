using System.Numerics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// Buckets of 64-bit numbers in their order, 64 to each power of two, so that neighbours in a bucket differ by less than two in a hundred whatever their size: one outlier does
/// not make the others fall into one bucket.
/// </summary>
/// <remarks>
/// The bucket is the exponent and the first bits of the mantissa of the number as a floating-point one. The conversion rounds, but never past another number, so that no bucket of a
/// greater number is smaller; the numbers themselves stay as they are.
/// </remarks>
internal static class ValueBucket
{
    private const int MantissaBits = 6;
    private const int DroppedBits = 52 - MantissaBits;

    /// <summary>Below the bucket of 1, the smallest number above 0.</summary>
    private const int BeforeOne = (1023 << MantissaBits) - 1;

    /// <summary>Zero, and 63 powers of two up to the number that the greatest is rounded to.</summary>
    private const int OneSign = (63 << MantissaBits) + 2;

    /// <summary>The number of buckets.</summary>
    internal const int Count = 2 * OneSign;

    /// <summary>The bucket of a number; none of a greater number is smaller.</summary>
    internal static int Of(long value)
    {
        long sign = value >> 63;
        int bucket = Math.Max(0, (int)(BitConverter.DoubleToInt64Bits(value ^ sign) >> DroppedBits) - BeforeOne);
        return OneSign + (bucket ^ (int)sign);
    }

    /// <summary>The buckets of as many numbers.</summary>
    internal static void Of(ReadOnlySpan<long> values, Span<int> buckets)
    {
        int at = 0;
        for (; at <= values.Length - Vector<int>.Count; at += Vector<int>.Count)
        {
            Vector.Narrow(Of(new Vector<long>(values[at..])), Of(new Vector<long>(values[(at + Vector<long>.Count)..]))).CopyTo(buckets[at..]);
        }

        for (; at < values.Length; at++)
        {
            buckets[at] = Of(values[at]);
        }
    }

    private static Vector<long> Of(Vector<long> values)
    {
        Vector<long> sign = Vector.ShiftRightArithmetic(values, 63);
        Vector<long> bits = Vector.AsVectorInt64(Vector.ConvertToDouble(values ^ sign));
        Vector<long> bucket = Vector.Max(Vector<long>.Zero, Vector.ShiftRightArithmetic(bits, DroppedBits) - new Vector<long>(BeforeOne));
        return (bucket ^ sign) + new Vector<long>(OneSign);
    }
}
