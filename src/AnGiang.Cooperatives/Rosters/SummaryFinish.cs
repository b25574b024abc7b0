namespace AnGiang.Cooperatives.Rosters;

/// <summary>Turns exact state into a summary.</summary>
internal static class SummaryFinish
{
    internal static RosterSummary<TKey> Run<TKey>(SummaryColumn[] columns, SummaryHeader header, TKey[] keys, GroupState state, IComparer<TKey> order)
        where TKey : notnull
    {
        GroupFigures figures = new(columns, header, state);
        GroupState all = new(1, state.Columns);
        KeyValuePair<TKey, UnitSummary>[] groups = new KeyValuePair<TKey, UnitSummary>[keys.Length];
        for (int group = 0; group < keys.Length; group++)
        {
            figures.RefuseWideSums(group, keys[group]);
            all.Merge(0, state, group);
            groups[group] = new(keys[group], new(figures, group));
        }

        GroupFigures overall = new(columns, header, all);
        overall.RefuseWideSums(0, "all units");
        return new(groups.AsReadOnly(), new(overall, 0), order)
        {
            Population = header.Population,
            OutsidePopulation = header.OutsidePopulation,
            Period = header.Period,
        };
    }
}
