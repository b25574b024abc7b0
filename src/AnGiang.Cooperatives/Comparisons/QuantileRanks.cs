namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The ranks that some quantiles are made of; two quantiles may share one.</summary>
internal sealed class QuantileRanks(Fraction[] probabilities, QuantileDefinition definition)
{
    private readonly long[] all = new long[2 * probabilities.Length];

    /// <summary>The ranks among so many values, at least 1, ascending and each once.</summary>
    internal long[] Of(long count)
    {
        for (int i = 0; i < probabilities.Length; i++)
        {
            QuantileRank rank = At(i, count);
            (all[2 * i], all[(2 * i) + 1]) = (rank.Lower, rank.Upper);
        }

        Array.Sort(all);
        int different = 0;
        foreach (long rank in all)
        {
            if (different == 0 || all[different - 1] != rank)
            {
                all[different++] = rank;
            }
        }

        return all[..different];
    }

    /// <summary>Where a quantile is among so many values, by the number of its probability.</summary>
    internal QuantileRank At(int probability, long count) => new(count, probabilities[probability], definition);
}
