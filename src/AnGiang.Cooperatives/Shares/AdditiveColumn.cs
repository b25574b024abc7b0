using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes a labelled column add up: ties between equal values are broken by the labels, whatever the order of the rows.</summary>
internal static class AdditiveColumn
{
    /// <summary>Distributes units over values by a method, once the policy for ties is known.</summary>
    internal delegate TieAtCut Distribution(ReadOnlySpan<long> values, Span<long> parts, TiePolicy ties, Span<bool> tied);

    /// <summary>The order by which ties are broken; null when the policy goes by the order of the rows.</summary>
    internal static IComparer<TKey>? Order<TKey>(TiePolicy ties, IComparer<TKey>? given, string parameterName) =>
        ties is TiePolicy.LargerValue or TiePolicy.SmallerValue ? KeyOrder.Of(given, parameterName) : null;

    /// <summary>Distributes units over the rows.</summary>
    /// <param name="keys">The labels.</param>
    /// <param name="values">The value of each row.</param>
    /// <param name="ties">Who gets a unit among equal claims.</param>
    /// <param name="order">The order of the labels; null when the policy goes by the order of the rows.</param>
    /// <param name="distribute">The method.</param>
    /// <returns>The units of each row, and which rows were tied at the cut.</returns>
    internal static (long[] Parts, bool[] Tied) Distribute<TKey>(TKey[] keys, long[] values, TiePolicy ties, IComparer<TKey>? order, Distribution distribute)
    {
        long[] parts = new long[keys.Length];
        bool[] tied = new bool[keys.Length];
        bool refuse = ties == TiePolicy.Error;
        if (!distribute(values, parts, refuse ? TiePolicy.First : ties, tied).IsTie)
        {
            return (parts, tied);
        }

        if (refuse)
        {
            throw new InvalidOperationException($"{string.Join(", ", keys.Where((_, i) => tied[i]))} have exactly the same claim to the last unit; choose a tie policy that decides between them.");
        }

        return order is null ? (parts, tied) : InOrder(keys, values, ties, order, distribute);
    }

    /// <summary>Rounds the values of the rows, times a scale, to a total that is already rounded.</summary>
    internal static (long[] Parts, bool[] Tied) RoundToTotal<TKey>(TKey[] keys, long[] values, Fraction scale, long total, TiePolicy ties, IComparer<TKey>? order) =>
        Distribute(keys, values, ties, order, (given, parts, policy, tied) => Apportioner.RoundToTotal(given, scale, total, parts, policy, tied));

    // Only where there is a tie does the order of the labels matter, and only then are they sorted.
    private static (long[] Parts, bool[] Tied) InOrder<TKey>(TKey[] keys, long[] values, TiePolicy ties, IComparer<TKey> order, Distribution distribute)
    {
        int[] ranking = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(ranking, (a, b) => order.Compare(keys[a], keys[b]) is var byKey && byKey != 0 ? byKey : values[b].CompareTo(values[a]));
        long[] ranked = new long[keys.Length];
        bool[] rankedTies = new bool[keys.Length];
        distribute([.. ranking.Select(i => values[i])], ranked, ties, rankedTies);
        long[] parts = new long[keys.Length];
        bool[] tied = new bool[keys.Length];
        for (int rank = 0; rank < ranking.Length; rank++)
        {
            int row = ranking[rank];
            (parts[row], tied[row]) = (ranked[rank], rankedTies[rank]);
            int before = rank == 0 ? row : ranking[rank - 1];

            // Equal values get different parts only where they are tied.
            if (parts[row] != parts[before] && values[row] == values[before] && order.Compare(keys[row], keys[before]) == 0)
            {
                throw new InvalidOperationException($"'{keys[before]}' and '{keys[row]}' have exactly the same claim to the last unit and compare as equal; pass a comparer that tells them apart.");
            }
        }

        return (parts, tied);
    }
}
