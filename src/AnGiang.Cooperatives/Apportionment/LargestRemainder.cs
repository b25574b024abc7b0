namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// The method of largest remainders (Hamilton, Hare-Niemeyer): every part gets the floor of its exact quota, and the units left over go one each to
/// the largest remainders. Exact integers throughout.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>Distributes units over weights.</summary>
    /// <param name="weights">The weights, none negative, not all zero; their sum times <paramref name="units"/> is below 2^127.</param>
    /// <param name="units">The units to distribute.</param>
    /// <param name="parts">Receives the units of each part; their sum is <paramref name="units"/>.</param>
    /// <param name="tied">Receives whether a part's remainder was equal to another's on the other side of the cut.</param>
    /// <param name="order">Breaks ties of remainder and weight: compares the indexes of two parts.</param>
    /// <exception cref="InvalidOperationException">Two parts at the cut are equal in remainder, weight and order.</exception>
    /// <remarks>O(n log n), independent of the number of units.</remarks>
    internal static void Apportion(ReadOnlySpan<long> weights, long units, Span<long> parts, Span<bool> tied, Comparison<int> order)
    {
        Int128 total = 0;
        foreach (long weight in weights)
        {
            total += weight;
        }

        Int128[] remainders = new Int128[weights.Length];
        long left = units;
        for (int i = 0; i < weights.Length; i++)
        {
            (Int128 quota, remainders[i]) = Int128.DivRem((Int128)weights[i] * units, total);
            parts[i] = (long)quota;
            left -= parts[i];
        }

        tied.Clear();
        if (left == 0)
        {
            return;
        }

        long[] sizes = weights.ToArray();
        int[] ranking = new int[weights.Length];
        for (int i = 0; i < ranking.Length; i++)
        {
            ranking[i] = i;
        }

        Array.Sort(ranking, (a, b) =>
        {
            int byRemainder = remainders[b].CompareTo(remainders[a]);
            int byWeight = byRemainder != 0 ? byRemainder : sizes[b].CompareTo(sizes[a]);
            return byWeight != 0 ? byWeight : order(a, b);
        });
        for (int rank = 0; rank < left; rank++)
        {
            parts[ranking[rank]]++;
        }

        MarkTies(remainders, sizes, ranking, (int)left, tied, order);
    }

    /// <summary>The remainders are integers over one denominator, so that fewer units are left than there are positive remainders: the cut has a neighbour on both sides.</summary>
    private static void MarkTies(Int128[] remainders, long[] sizes, int[] ranking, int left, Span<bool> tied, Comparison<int> order)
    {
        (int last, int next) = (ranking[left - 1], ranking[left]);
        if (remainders[last] != remainders[next])
        {
            return;
        }

        if (sizes[last] == sizes[next] && order(last, next) == 0)
        {
            throw new InvalidOperationException($"Parts {last + 1} and {next + 1} are equal in remainder and size and their keys compare as equal; pass a comparer that tells them apart.");
        }

        for (int i = 0; i < tied.Length; i++)
        {
            tied[i] = remainders[i] == remainders[last];
        }
    }
}
