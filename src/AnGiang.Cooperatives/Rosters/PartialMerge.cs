namespace AnGiang.Cooperatives.Rosters;

/// <summary>Parts on the way to their sum.</summary>
internal sealed class PartialMerge<TKey>
    where TKey : notnull
{
    private readonly PartialSummary<TKey> first;
    private readonly List<PartLabels> labels;
    private SummaryHeader header;
    private TKey[] keys;
    private GroupState state;

    /// <summary>Starts with a part.</summary>
    /// <param name="first">The part.</param>
    /// <param name="parts">How many there are in all, as far as it is known.</param>
    internal PartialMerge(PartialSummary<TKey> first, int parts)
    {
        this.first = first;
        labels = new(Math.Max(parts, 1)) { first.Header.Partitions };
        (header, keys) = (first.Header, first.Keys);
        state = new(keys.Length, first.State.Columns);
        state.Merge(first.State);
    }

    /// <summary>Adds a part.</summary>
    internal void Add(PartialSummary<TKey> part)
    {
        RefuseOtherIndicators(part);
        SummaryHeader both = header.Merge(part.Header, haveGroups: keys.Length > 0 && part.Keys.Length > 0);
        try
        {
            AddGroups(part.InOrderOf(first));
        }
        catch (OverflowException e)
        {
            throw new OverflowException($"With {part.Header.Parts} a group has more units than 64 bits hold. No roster is that long: look for a part that was counted wrongly.", e);
        }

        header = both.IsSum ? both : both with { IsSum = true };
        labels.Add(part.Header.Partitions);
    }

    internal PartialSummary<TKey> Result()
    {
        SummaryHeader all = header with { Partitions = PartLabels.Of(labels), IsSum = false };
        Int128 units = all.OutsidePopulation;
        foreach (long group in state.Units)
        {
            units += group;
        }

        return units <= long.MaxValue
            ? first.With(all, keys, state)
            : throw new OverflowException(FormattableString.Invariant(
                $"{all.Parts} have {units} units together, which 64 bits do not hold. No roster is that long: look for a part that was counted wrongly."));
    }

    private void AddGroups(PartialSummary<TKey> part)
    {
        if (!ReferenceEquals(keys, part.Keys) && !keys.AsSpan().SequenceEqual(part.Keys))
        {
            AddGroupsOf(part.Keys);
        }

        if (keys.Length == part.Keys.Length)
        {
            state.Merge(part.State);
            return;
        }

        int group = 0;
        for (int other = 0; other < part.Keys.Length; other++)
        {
            while (first.Compare(keys[group], part.Keys[other]) != 0)
            {
                group++;
            }

            state.Merge(group, part.State, other);
        }
    }

    /// <summary>Makes room for groups that are new.</summary>
    private void AddGroupsOf(TKey[] others)
    {
        List<TKey> all = new(Math.Max(keys.Length, others.Length));
        List<int> from = [];
        int mine = 0;
        int theirs = 0;
        while (mine < keys.Length || theirs < others.Length)
        {
            int order = mine == keys.Length ? 1 : theirs == others.Length ? -1 : first.Compare(keys[mine], others[theirs]);
            if (order == 0 && !keys[mine].Equals(others[theirs]))
            {
                throw new InvalidOperationException(
                    $"The groups '{keys[mine]}' and '{others[theirs]}' are different but compare as equal; pass a comparer that tells them apart.");
            }

            all.Add(order <= 0 ? keys[mine] : others[theirs]);
            from.Add(order <= 0 ? mine : -1);
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        if (all.Count == keys.Length)
        {
            return;
        }

        GroupState wider = new(all.Count, state.Columns);
        for (int group = 0; group < from.Count; group++)
        {
            if (from[group] >= 0)
            {
                wider.Merge(group, state, from[group]);
            }
        }

        (keys, state) = ([.. all], wider);
    }

    private void RefuseOtherIndicators(PartialSummary<TKey> part)
    {
        bool areLike = part.Columns.Length == first.Columns.Length;
        for (int column = 0; areLike && column < part.Columns.Length; column++)
        {
            areLike = first.Columns[column].IsLike(part.Columns[column]);
        }

        if (!areLike)
        {
            throw new ArgumentException(
                $"The parts have different indicators, and what is missing in one is not zero. {first.Header.Parts}: {string.Join<SummaryColumn>(", ", first.Columns)}; {part.Header.Parts}: {string.Join<SummaryColumn>(", ", part.Columns)}. Read the same indicators in the same order in all parts.",
                nameof(part));
        }
    }
}
