using System.Numerics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Roots that no fraction holds, rounded exactly.</summary>
internal static class Root
{
    /// <summary>The n-th root of an index less one, in percent, rounded once.</summary>
    internal static Percentage CompoundGrowth(Fraction index, int years, int digits, MidpointRounding mode)
    {
        // One hundred percent in units of the last decimal: the root of index * hundred^years is the new level in those units.
        BigInteger hundred = 100 * Rounding.PowerOfTen(digits);
        BigInteger scaled = index.Numerator * BigInteger.Pow(hundred, years);
        BigInteger floor = Floor(scaled / index.Denominator, years);
        int aboveFloor = scaled.CompareTo(index.Denominator * BigInteger.Pow(floor, years));
        int half = (scaled << years).CompareTo(index.Denominator * BigInteger.Pow((2 * floor) + 1, years));

        // A number with the same floor, and on the same side of the half, rounds the same.
        BigInteger quarters = (4 * (floor - hundred)) + (aboveFloor == 0 ? 0 : 2 + half);
        return Percentage.FromUnits((Int128)Rounding.Divide(quarters, 4, mode), digits);
    }

    /// <summary>The largest integer whose n-th power does not exceed a value that is not negative.</summary>
    internal static BigInteger Floor(BigInteger value, int degree)
    {
        if (value.IsZero || degree == 1)
        {
            return value;
        }

        // Newton's steps fall from above until they would rise again.
        BigInteger root = BigInteger.One << (int)(((value.GetBitLength() - 1) / degree) + 1);
        while (true)
        {
            BigInteger next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
