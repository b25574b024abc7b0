using System.Buffers;
using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Threshold, minimum and zero weights: which parts take part, and with largest remainder which of them get the minimum and no more.
/// </summary>
internal static class ApportionmentTerms
{
    internal static TieAtCut Distribute(ReadOnlySpan<long> weights, UInt128 total, long units, Span<long> parts, ApportionmentOptions options, Span<bool> tied)
    {
        bool equal = total == 0 && options.ZeroWeights == ZeroWeightRule.EqualWhenAllZero;
        if (total == 0 && !equal)
        {
            return units == 0 && options.Minimum == 0 ? default : throw new ArgumentException($"There are {units} units to distribute and no weight to go by.", nameof(weights));
        }

        long[] taking = ArrayPool<long>.Shared.Rent(weights.Length);
        int[] positions = ArrayPool<int>.Shared.Rent(weights.Length);
        long[] given = ArrayPool<long>.Shared.Rent(weights.Length);
        bool[] ties = ArrayPool<bool>.Shared.Rent(weights.Length);
        try
        {
            int count = TakePart(weights, equal ? 1 : Least(total, options), equal, taking, positions);
            if (count == 0 && units > 0)
            {
                throw new ArgumentException($"No part reaches the threshold of {options.Threshold} of the total weight, so that {units} units have nowhere to go.", nameof(options));
            }

            if ((Int128)options.Minimum * count > units)
            {
                throw new ArgumentException($"A minimum of {options.Minimum} for each of {count} parts is more than the {units} units there are.", nameof(options));
            }

            if (count == 0)
            {
                return default;
            }

            Terms terms = new(Sum(taking.AsSpan(0, count)), units, options.Minimum, 0);
            if (terms.Minimum > 0 && options.Method == ApportionmentMethod.LargestRemainder)
            {
                (count, terms) = MinimumFirst.Give(taking, positions, given, count, terms, parts);
            }

            Span<bool> marks = tied.IsEmpty ? default : ties.AsSpan(0, count);
            marks.Clear();
            TieAtCut tie = Apportioner.Distribute(taking.AsSpan(0, count), terms, given.AsSpan(0, count), options, marks);
            for (int i = 0; i < count; i++)
            {
                parts[positions[i]] = given[i];
                if (!tied.IsEmpty)
                {
                    tied[positions[i]] = ties[i];
                }
            }

            return tie;
        }
        finally
        {
            ArrayPool<long>.Shared.Return(taking);
            ArrayPool<int>.Shared.Return(positions);
            ArrayPool<long>.Shared.Return(given);
            ArrayPool<bool>.Shared.Return(ties);
        }
    }

    /// <summary>The least weight that takes part.</summary>
    private static BigInteger Least(UInt128 total, ApportionmentOptions options)
    {
        (BigInteger least, BigInteger rest) = BigInteger.DivRem((BigInteger)total * options.Threshold.Numerator, options.Threshold.Denominator);
        least += rest.IsZero ? 0 : 1;
        return options.ZeroWeights == ZeroWeightRule.Minimum ? least : BigInteger.Max(least, 1);
    }

    private static int TakePart(ReadOnlySpan<long> weights, BigInteger least, bool equal, long[] taking, int[] positions)
    {
        if (least > long.MaxValue)
        {
            return 0;
        }

        long limit = (long)least;
        int count = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (equal || weights[i] >= limit)
            {
                taking[count] = equal ? 1 : weights[i];
                positions[count++] = i;
            }
        }

        return count;
    }

    internal static UInt128 Sum(ReadOnlySpan<long> weights)
    {
        UInt128 sum = 0;
        foreach (long weight in weights)
        {
            sum += (ulong)weight;
        }

        return sum;
    }
}
