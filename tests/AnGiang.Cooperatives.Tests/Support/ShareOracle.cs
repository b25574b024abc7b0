using System.Numerics;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Columns of shares computed as plainly as possible, in big integers: what the library must agree with. A cell is a number of units of the last decimal.</summary>
internal static class ShareOracle
{
    internal static BigInteger Hundred(int digits) => 100 * BigInteger.Pow(10, digits);

    /// <summary>Each cell alone.</summary>
    internal static BigInteger[] Independent(long[] counts, int digits, MidpointRounding mode) =>
        [.. counts.Select(count => Round(count * Hundred(digits), Total(counts), mode))];

    /// <summary>Floors first; what is missing to 100 goes, one unit each, to the largest remainders, then to the larger count, then to the row that stands earlier.</summary>
    internal static BigInteger[] LargestRemainder(long[] counts, int digits)
    {
        BigInteger[] cells = Independent(counts, digits, MidpointRounding.ToZero);
        int missing = (int)(Hundred(digits) - cells.Aggregate(BigInteger.Add));
        IEnumerable<int> first = Enumerable.Range(0, counts.Length)
            .OrderByDescending(i => Remainder(counts, i, digits)).ThenByDescending(i => counts[i]).ThenBy(i => i);
        foreach (int i in first.Take(missing))
        {
            cells[i]++;
        }

        return cells;
    }

    /// <summary>What the floor of a cell leaves over.</summary>
    internal static BigInteger Remainder(long[] counts, int row, int digits) => counts[row] * Hundred(digits) % Total(counts);

    private static BigInteger Total(long[] counts) => counts.Select(count => (BigInteger)count).Aggregate(BigInteger.Add);

    private static BigInteger Round(BigInteger numerator, BigInteger denominator, MidpointRounding mode)
    {
        BigInteger floor = numerator / denominator;
        int half = (2 * (numerator % denominator)).CompareTo(denominator);
        bool up = mode switch
        {
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && !floor.IsEven),
            MidpointRounding.ToPositiveInfinity => floor * denominator != numerator,
            _ => false,
        };
        return up ? floor + 1 : floor;
    }
}
