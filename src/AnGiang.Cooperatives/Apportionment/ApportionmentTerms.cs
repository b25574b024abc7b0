using System.Buffers;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Threshold, minimum and zero weights: which parts take part, and with largest remainder which of them get the minimum and no more.
/// </summary>
internal static class ApportionmentTerms
{
    internal static TieAtCut Distribute(ReadOnlySpan<long> weights, UInt128 total, long units, Span<long> parts, ApportionmentOptions options, Span<bool> tied)
    {
        bool equal = total == 0 && options.ZeroWeights == ZeroWeightRule.EqualWhenAllZero;
        if (total == 0 && (!equal || weights.IsEmpty))
        {
            return units == 0 && (options.Minimum == 0 || options.ZeroWeights == ZeroWeightRule.Nothing) ? default : throw new ArgumentException($"There are {units} units to distribute and no weight to go by.", nameof(weights));
        }

        long[] taking = ArrayPool<long>.Shared.Rent(weights.Length);
        int[] positions = ArrayPool<int>.Shared.Rent(weights.Length);
        long[] given = ArrayPool<long>.Shared.Rent(weights.Length);
        bool[] ties = ArrayPool<bool>.Shared.Rent(weights.Length);
        try
        {
            int count = TakePart(weights, total, options, taking, positions);
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

            Span<bool> marks = ties.AsSpan(0, count);
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

    /// <summary>Collects the weights that reach the threshold; where all are zero every one counts as equal.</summary>
    private static int TakePart(ReadOnlySpan<long> weights, UInt128 total, ApportionmentOptions options, long[] taking, int[] positions)
    {
        (UInt128 numerator, UInt128 denominator) = ((UInt128)options.Threshold.Numerator, (UInt128)options.Threshold.Denominator);
        bool withZeros = options.ZeroWeights == ZeroWeightRule.Minimum;
        int count = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            long weight = total == 0 ? 1 : weights[i];
            if ((weight > 0 || withZeros) && Wide.CompareProducts((ulong)weight, denominator, total, numerator) >= 0)
            {
                taking[count] = weight;
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
