namespace AnGiang.Cooperatives.Apportionment;

/// <summary>The minimum with largest remainder: who gets it and no more, and what is left for the others.</summary>
internal static class MinimumFirst
{
    /// <summary>
    /// Gives the minimum to the parts whose quota is below it. The others keep their quotas, and share what the floors of these leave, less what the minimum
    /// took. Where it took more than that, the others share the rest in proportion, and those whose quota of the rest is below the minimum get the minimum too.
    /// </summary>
    internal static (int Count, Terms Terms) Give(long[] taking, int[] positions, long[] given, int count, Terms terms, Span<long> parts)
    {
        (UInt128 total, long units, long minimum, _) = terms;
        int others = Raise(taking, positions, count, (long)((((UInt128)minimum * total) - 1) / (UInt128)units), minimum, parts);
        long taken = minimum * (count - others);
        if (LargestRemainder.Floors(taking.AsSpan(0, others), total, (ulong)units, given) >= taken)
        {
            return (others, new(total, units, 0, taken));
        }

        int rest = Raise(taking, positions, others, LargestBelow(taking.AsSpan(0, others), units - taken, minimum), minimum, parts);
        return (rest, new(ApportionmentTerms.Sum(taking.AsSpan(0, rest)), units - (minimum * (count - rest)), 0, 0));
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
    /// The largest weight whose quota is below the minimum when all smaller ones have been given the minimum and have left; 0 where there is none, since all are positive. Each that leaves takes from the
    /// rest, so that the next quota is smaller too, and where one is not below, no larger one is: the range of weights is halved, 63 times at most.
    /// </summary>
    private static long LargestBelow(ReadOnlySpan<long> taking, long units, long minimum)
    {
        (long below, long above) = (0, Max(taking));
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
}
