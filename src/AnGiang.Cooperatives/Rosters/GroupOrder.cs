namespace AnGiang.Cooperatives.Rosters;

/// <summary>Groups in the order of their keys, whatever the order of the rows.</summary>
internal static class GroupOrder
{
    internal static PartialSummary<TKey> Sort<TKey>(SummaryHeader header, SummaryColumn[] columns, IReadOnlyList<TKey> keys, GroupState state, IComparer<TKey> order)
        where TKey : notnull
    {
        header = ClassificationCheck.Describe(header, keys);
        TKey[] sorted = [.. keys];
        int[] codes = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, codes, order);
        RefuseEqual(sorted, order);
        GroupState inOrder = new(sorted.Length, state.Columns);
        for (int group = 0; group < sorted.Length; group++)
        {
            inOrder.Merge(group, state, codes[group]);
        }

        return new(header, columns, sorted, inOrder, order);
    }

    /// <summary>Refuses different groups, in their order, that compare as equal.</summary>
    internal static void RefuseEqual<TKey>(ReadOnlySpan<TKey> sorted, IComparer<TKey> order)
    {
        for (int group = 1; group < sorted.Length; group++)
        {
            if (order.Compare(sorted[group - 1], sorted[group]) == 0)
            {
                throw new InvalidOperationException(
                    $"The groups '{sorted[group - 1]}' and '{sorted[group]}' are different but compare as equal, and their order must not depend on the order of the rows; pass a comparer that tells them apart.");
            }
        }
    }
}
