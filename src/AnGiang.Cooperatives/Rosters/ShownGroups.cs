namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups that a summary shows of those that a caller named: those with units, and all sectors of the classifications that have some.</summary>
internal static class ShownGroups
{
    /// <summary>The groups and their state, in no order.</summary>
    internal static (TKey[] Keys, GroupState State) Of<TKey>(IReadOnlyList<TKey> keys, GroupState state)
    {
        int[] groups = [.. Enumerable.Range(0, keys.Count).Where(group => state.Units[group] > 0)];
        TKey[] withUnits = [.. groups.Select(group => keys[group])];
        TKey[] shown = [.. withUnits, .. SectorKeys.OfLists(withUnits).Except(withUnits)];
        GroupState some = new(shown.Length, state.Columns);
        for (int group = 0; group < groups.Length; group++)
        {
            some.Merge(group, state, groups[group]);
        }

        return (shown, some);
    }
}
