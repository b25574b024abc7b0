using System.Numerics;
using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>What is done with the đồng that exact division leaves over, other than giving them to the largest remainders.</summary>
internal static class Remainders
{
    /// <summary>Splits units equally, the first parts taking one more each, unless what is left is kept.</summary>
    /// <returns>What is left.</returns>
    internal static long Split(ulong units, Span<long> parts, bool isLeftKept)
    {
        (ulong each, ulong left) = Math.DivRem(units, (ulong)parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = unchecked((long)(each + (!isLeftKept && (ulong)i < left ? 1UL : 0UL)));
        }

        return isLeftKept ? (long)left : 0;
    }

    /// <summary>Gives one đồng each to the largest or to the first positive weights.</summary>
    internal static void GiveOneEach(ReadOnlySpan<long> weights, Span<long> parts, long left, bool largestFirst)
    {
        if (left == 0)
        {
            return;
        }

        // Weights above the limit win; those at it from the first on, as many as are left.
        Cut<ulong> cut = largestFirst ? Selection.Highest<ulong, PositiveWeight>(weights, default, bits: 63, left) : new(ulong.MaxValue, 1, left);
        long atLimit = cut.Winners;
        for (int i = 0; i < weights.Length; i++)
        {
            ulong weight = (ulong)weights[i];
            if (weight >= cut.Least && weight > 0)
            {
                parts[i]++;
            }
            else if (atLimit > 0 && weight > 0 && (!largestFirst || weight == cut.Least - 1))
            {
                parts[i]++;
                atLimit--;
            }
        }
    }

    /// <summary>Fills whole blocks of the weights in lowest terms and returns what does not fill one.</summary>
    internal static long FillBlocks(ReadOnlySpan<long> weights, UInt128 total, ulong units, Span<long> parts)
    {
        ulong divisor = 0;
        foreach (long weight in weights)
        {
            (ulong a, ulong b) = (divisor, (ulong)weight);
            while (b != 0)
            {
                (a, b) = (b, a % b);
            }

            divisor = a;
        }

        (UInt128 blocks, UInt128 left) = UInt128.DivRem(units, total / divisor);
        for (int i = 0; i < weights.Length; i++)
        {
            parts[i] = unchecked((long)((ulong)weights[i] / divisor * (ulong)blocks));
        }

        return unchecked((long)(ulong)left);
    }

    /// <summary>Rounds every running total and hands out the differences.</summary>
    internal static void Accumulate(ReadOnlySpan<long> weights, UInt128 total, Vnd amount, Span<Vnd> parts)
    {
        UInt128 sum = 0;
        Vnd before = Vnd.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += (ulong)weights[i];
            Vnd soFar = Vnd.FromDong(RunningTotal(amount.Dong, sum, total));
            parts[i] = soFar - before;
            before = soFar;
        }
    }

    private static long RunningTotal(long amount, UInt128 sum, UInt128 total)
    {
        if (total <= long.MaxValue)
        {
            return (long)Rounding.Divide((Int128)amount * (long)sum, (Int128)total, MidpointRounding.AwayFromZero);
        }

        BigInteger twice = BigInteger.Abs(amount) * sum * 2;
        BigInteger rounded = (twice + total) / (2 * (BigInteger)total);
        return (long)(amount < 0 ? -rounded : rounded);
    }

    private readonly struct PositiveWeight : IRank<ulong>
    {
        public bool TryGet(long weight, out ulong number)
        {
            number = (ulong)weight;
            return weight > 0;
        }
    }
}
