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
                (count, terms) = GiveMinimum(taking, positions, given, count, terms, parts);
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

    /// <summary>
    /// Gives the minimum to the parts whose quota is below it. The others keep their quotas, and share what the floors of these leave, less what the minimum
    /// took. Where it took more than that, the others share the rest in proportion, and those whose quota of the rest is below the minimum get the minimum too.
    /// </summary>
    private static (int Count, Terms Terms) GiveMinimum(long[] taking, int[] positions, long[] given, int count, Terms terms, Span<long> parts)
    {
        (UInt128 total, long units, long minimum, _) = terms;
        int others = Raise(taking, positions, count, (long)((((UInt128)minimum * total) - 1) / (UInt128)units), minimum, parts);
        long taken = minimum * (count - others);
        if (LargestRemainder.Floors(taking.AsSpan(0, others), total, (ulong)units, given) >= taken)
        {
            return (others, new(total, units, 0, taken));
        }

        int rest = Raise(taking, positions, others, LargestBelow(taking.AsSpan(0, others), units - taken, minimum), minimum, parts);
        return (rest, new(Sum(taking.AsSpan(0, rest)), units - (minimum * (count - rest)), 0, 0));
    }

    /// <summary>Gives the minimum to the parts up to a weight, and closes the ranks of the others.</summary>
    private static int Raise(long[] taking, int[] positions, int count, long upTo, long minimum, Span<long> parts)
    {
        int rest = 0;
        for (int i = 0; i < count; i++)
        {
            if (taking[i] <= upTo)
            {
                parts[positions[i]] = minimum;
            }
            else
            {
                (taking[rest], positions[rest++]) = (taking[i], positions[i]);
            }
        }

        return rest;
    }

    /// <summary>
    /// The largest weight whose quota is below the minimum when all smaller ones have been given the minimum and have left. Each that leaves takes from the
    /// rest, so that the next quota is smaller too, and where one is not below, no larger one is: the range of weights is halved, 63 times at most.
    /// </summary>
    private static long LargestBelow(ReadOnlySpan<long> taking, long units, long minimum)
    {
        (long below, long above) = (-1, taking.IsEmpty ? 0 : Max(taking));
        while (above - below > 1)
        {
            long weight = below + ((above - below) / 2);
            (UInt128 basis, long left) = (0, units);
            foreach (long other in taking)
            {
                if (other < weight)
                {
                    left -= minimum;
                }
                else
                {
                    basis += (ulong)other;
                }
            }

            if ((UInt128)weight * (UInt128)left < (UInt128)minimum * basis)
            {
                below = weight;
            }
            else
            {
                above = weight;
            }
        }

        return below;
    }

    private static long Max(ReadOnlySpan<long> weights)
    {
        long largest = 0;
        foreach (long weight in weights)
        {
            largest = Math.Max(largest, weight);
        }

        return largest;
    }

    private static UInt128 Sum(ReadOnlySpan<long> weights)
    {
        UInt128 sum = 0;
        foreach (long weight in weights)
        {
            sum += (ulong)weight;
        }

        return sum;
    }
}
