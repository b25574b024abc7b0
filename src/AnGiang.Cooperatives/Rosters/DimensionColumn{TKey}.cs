namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups of a dimension in their order.</summary>
internal sealed class DimensionColumn<TKey> : DimensionColumn
    where TKey : notnull
{
    private DimensionColumn(Dimension<TKey> dimension, TKey[] keys, CodeColumn codes, bool hasRowsWithout, AlikeColumn[] lists)
        : base(dimension.Name, codes, keys.Length, hasRowsWithout, lists) =>
        (Dimension, Keys) = (dimension, keys);

    internal Dimension<TKey> Dimension { get; }

    internal TKey[] Keys { get; }

    /// <summary>Puts groups in their order.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keys">The groups in any order, each once.</param>
    /// <param name="codes">Of each row the position in them of its group and one; 0 for rows that are in none.</param>
    /// <param name="hasRowsWithout">Whether there are such rows.</param>
    /// <exception cref="InvalidOperationException">Two groups compare as equal.</exception>
    internal static DimensionColumn<TKey> Of(Dimension<TKey> dimension, IReadOnlyList<TKey> keys, ReadOnlySpan<int> codes, bool hasRowsWithout)
    {
        TKey[] sorted = WithAllSectors(keys);
        int[] from = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, from, dimension.Order);
        GroupOrder.RefuseEqual(sorted, dimension.Order);
        int[] renumbered = new int[1 + keys.Count];
        renumbered[0] = sorted.Length;
        for (int group = 0; group < from.Length; group++)
        {
            if (from[group] < keys.Count)
            {
                renumbered[1 + from[group]] = group;
            }
        }

        return new(dimension, sorted, new(codes, renumbered, sorted.Length + (hasRowsWithout ? 1 : 0)), hasRowsWithout, ListsOf(keys, codes));
    }

    /// <summary>The numbers of the groups to show: those with units, and all sectors of a classification that has some.</summary>
    /// <param name="units">How many units each group has.</param>
    internal List<int> Shown(ReadOnlySpan<long> units)
    {
        HashSet<SectorClassification> used = [];
        for (int group = 0; group < Keys.Length; group++)
        {
            if (units[group] > 0 && Keys[group] is Sector sector)
            {
                used.Add(sector.Classification);
            }
        }

        List<int> shown = new(Keys.Length);
        for (int group = 0; group < Keys.Length; group++)
        {
            if (units[group] > 0 || (Keys[group] is Sector { IsUnclassified: false } sector && used.Contains(sector.Classification)))
            {
                shown.Add(group);
            }
        }

        return shown;
    }

    /// <summary>The groups to show and their state.</summary>
    internal (TKey[] Keys, GroupState State) Shown(GroupState state)
    {
        if (state.Groups == Keys.Length && !state.Units.Contains(0))
        {
            return (Keys, state);
        }

        List<int> groups = Shown(state.Units);
        GroupState shown = new(groups.Count, state.Columns);
        for (int group = 0; group < groups.Count; group++)
        {
            shown.Merge(group, state, groups[group]);
        }

        return ([.. groups.Select(group => Keys[group])], shown);
    }

    /// <summary>The classification of each row, of the first sector in its group, of the second and so on.</summary>
    private static AlikeColumn[] ListsOf(IReadOnlyList<TKey> keys, ReadOnlySpan<int> codes)
    {
        Sector[][] sectors = SectorKeys.MayBeIn(typeof(TKey)) ? [.. keys.Select(key => SectorKeys.In(key))] : [];
        AlikeColumn[] lists = new AlikeColumn[sectors.Select(some => some.Length).DefaultIfEmpty().Max()];
        for (int place = 0; place < lists.Length; place++)
        {
            AlikeBuffer buffer = new(SectorKeys.NameOf(place));
            int[] ofGroups = [0, .. sectors.Select(some => buffer.CodeOf(some.ElementAtOrDefault(place)?.Classification))];
            Span<int> rows = buffer.Codes.Block(0, codes.Length, codes.Length);
            for (int row = 0; row < rows.Length; row++)
            {
                rows[row] = ofGroups[codes[row]];
            }

            lists[place] = buffer.Freeze(codes.Length);
        }

        return lists;
    }

    private static TKey[] WithAllSectors(IReadOnlyList<TKey> keys)
    {
        HashSet<TKey> known = [.. keys];
        return [.. keys, .. keys.OfType<Sector>().SelectMany(used => used.Classification.Sectors).Cast<TKey>().Where(known.Add)];
    }
}
