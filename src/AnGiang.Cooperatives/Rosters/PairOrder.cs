namespace AnGiang.Cooperatives.Rosters;

/// <summary>Pairs of groups in the order of their keys: that of the first dimension, then that of the second.</summary>
internal static class PairOrder
{
    internal static PartialSummary<(TFirst First, TSecond Second)> Sort<TFirst, TSecond>(
        RosterQuery query, RosterScan scan, DimensionColumn<TFirst> first, DimensionColumn<TSecond> second, string? label)
        where TFirst : notnull
        where TSecond : notnull
    {
        PairGroups groups = (PairGroups)scan.Groups;
        long[] pairs = groups.Pairs.ToArray();
        int[] numbers = [.. Enumerable.Range(0, pairs.Length)];
        Array.Sort(pairs, numbers);
        (TFirst, TSecond)[] keys = new (TFirst, TSecond)[pairs.Length];
        GroupState state = new(pairs.Length, scan.State.Columns);
        for (int i = 0; i < pairs.Length; i++)
        {
            (int one, int other) = groups.PartsOf(pairs[i]);
            if (one == first.Groups || other == second.Groups)
            {
                throw query.WithoutGroup(one == first.Groups ? first : second);
            }

            keys[i] = (first.Keys[one], second.Keys[other]);
            state.Merge(i, scan.State, numbers[i]);
        }

        return new(query.Header(scan, label), query.Columns, keys, state, Order(first.Dimension, second.Dimension));
    }

    private static Comparer<(TFirst First, TSecond Second)> Order<TFirst, TSecond>(Dimension<TFirst> first, Dimension<TSecond> second)
        where TFirst : notnull
        where TSecond : notnull =>
        Comparer<(TFirst First, TSecond Second)>.Create((x, y) =>
        {
            int byFirst = first.Order.Compare(x.First, y.First);
            return byFirst != 0 ? byFirst : second.Order.Compare(x.Second, y.Second);
        });
}
