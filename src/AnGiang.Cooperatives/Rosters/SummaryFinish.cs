namespace AnGiang.Cooperatives.Rosters;

/// <summary>Turns exact state into figures.</summary>
internal sealed class SummaryFinish<TKey>(SummaryColumn[] columns, SummaryHeader header)
    where TKey : notnull
{
    private readonly FigureStatus status = header.Status ?? FigureStatus.Actual;

    internal RosterSummary<TKey> Run(TKey[] keys, GroupState state, IComparer<TKey> order)
    {
        GroupState overall = new(1, state.Columns);
        KeyValuePair<TKey, UnitSummary>[] groups = new KeyValuePair<TKey, UnitSummary>[keys.Length];
        for (int group = 0; group < keys.Length; group++)
        {
            overall.Merge(0, state, group);
            groups[group] = new(keys[group], Finish(state, group, keys[group]));
        }

        return new(groups.AsReadOnly(), Finish(overall, 0, "all units"), order)
        {
            Population = header.Population,
            OutsidePopulation = header.OutsidePopulation,
            Period = header.Period,
        };
    }

    private UnitSummary Finish(GroupState state, int group, object name)
    {
        Dictionary<Indicator, object> indicators = new(columns.Length);
        ReadOnlySpan<Accumulator> values = state[group];
        long units = state.Units[group];
        int at = 0;
        foreach (SummaryColumn column in columns)
        {
            ref readonly Accumulator value = ref values[at];
            Coverage coverage = new(value.Reported, units);
            Indicator indicator = column.Indicator;
            indicators[indicator] = column.Kind switch
            {
                MeasureKind.Count => new CountSummary(indicator, value, Narrow(value.Sum, indicator, name), coverage, status, header.HasExtremes),
                MeasureKind.Amount => new AmountSummary(indicator, value, Narrow(value.Sum, indicator, name), coverage, status, header.HasExtremes),
                _ => new RangeSummary(indicator, value.Minimum, values[at + 1].Maximum, coverage, status),
            };
            at += column.Width;
        }

        return new UnitSummary(units, indicators, status) { Period = header.Period };
    }

    private static long Narrow(Int128 sum, Indicator indicator, object group) => sum >= long.MinValue && sum <= long.MaxValue
        ? (long)sum
        : throw new OverflowException(FormattableString.Invariant($"The sum of {indicator} over '{group}' is {sum}, which 64 bits do not hold. Check the unit of the values: one of them may be đồng where another is tỷ."));
}
