using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Apportions a labelled column: ties between equal values are broken by the labels, whatever the order of the rows.</summary>
internal static class AdditiveColumn
{
    /// <summary>Distributes units over the rows.</summary>
    /// <param name="keys">The labels.</param>
    /// <param name="weights">The value of each row.</param>
    /// <param name="units">The units of the whole column.</param>
    /// <param name="rule">An additive rule.</param>
    /// <param name="order">The order of the labels; not asked when the policy goes by the order of the rows.</param>
    /// <returns>The units of each row, and which rows were tied at the cut.</returns>
    internal static (long[] Parts, bool[] Tied) Apportion<TKey>(TKey[] keys, long[] weights, long units, RoundingRule rule, IComparer<TKey>? order)
    {
        int[] ranking = [.. Enumerable.Range(0, keys.Length)];
        if (order is not null)
        {
            Array.Sort(ranking, (a, b) => order.Compare(keys[a], keys[b]) is var byKey && byKey != 0 ? byKey : weights[b].CompareTo(weights[a]));
        }

        long[] ranked = new long[keys.Length];
        bool[] rankedTies = new bool[keys.Length];
        ApportionmentOptions options = new() { Method = rule.Method!.Value, Ties = rule.Ties == TiePolicy.Error ? TiePolicy.First : rule.Ties };
        TieAtCut tie = Apportioner.Apportion([.. ranking.Select(i => weights[i])], units, ranked, options, rankedTies);
        long[] parts = new long[keys.Length];
        bool[] tied = new bool[keys.Length];
        for (int rank = 0; rank < ranking.Length; rank++)
        {
            parts[ranking[rank]] = ranked[rank];
            tied[ranking[rank]] = rankedTies[rank];
        }

        if (tie.IsTie)
        {
            CheckTie(keys, weights, ranking, parts, tied, rule, order);
        }

        return (parts, tied);
    }

    private static void CheckTie<TKey>(TKey[] keys, long[] weights, int[] ranking, long[] parts, bool[] tied, RoundingRule rule, IComparer<TKey>? order)
    {
        if (rule.Ties == TiePolicy.Error)
        {
            throw new InvalidOperationException($"{string.Join(", ", keys.Where((_, i) => tied[i]))} have exactly the same claim to the last unit; choose a tie policy that decides between them.");
        }

        for (int rank = 1; order is not null && rank < ranking.Length; rank++)
        {
            (int a, int b) = (ranking[rank - 1], ranking[rank]);
            if (tied[a] && tied[b] && weights[a] == weights[b] && parts[a] != parts[b] && order.Compare(keys[a], keys[b]) == 0)
            {
                throw new InvalidOperationException($"'{keys[a]}' and '{keys[b]}' have exactly the same claim to the last unit and compare as equal; pass a comparer that tells them apart.");
            }
        }
    }
}
