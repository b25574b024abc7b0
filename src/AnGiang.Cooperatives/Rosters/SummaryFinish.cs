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
        object[] figures = new object[columns.Length];
        ReadOnlySpan<Accumulator> values = state[group];
        long units = state.Units[group];
        for (int i = 0; i < columns.Length; i++)
        {
            SummaryColumn column = columns[i];
            figures[i] = column.Kind switch
            {
                MeasureKind.Count => new CountSummary(column.Indicator, Sums(column.Indicator, values[0], units, name)),
                MeasureKind.Amount => new AmountSummary(column.Indicator, Sums(column.Indicator, values[0], units, name)),
                _ => new RangeSummary(column.Indicator, values[0].Minimum, values[1].Maximum, new(values[0].Reported, units), status),
            };
            values = values[column.Width..];
        }

        return new UnitSummary(units, columns, figures, status) { Period = header.Period };
    }

    private SummedFigures Sums(Indicator indicator, in Accumulator value, long units, object name) =>
        new(value, Narrow(value.Sum, indicator, name), units, status, header.HasExtremes);

    private static long Narrow(Int128 sum, Indicator indicator, object group) => sum >= long.MinValue && sum <= long.MaxValue
        ? (long)sum
        : throw new OverflowException(FormattableString.Invariant($"The sum of {indicator} over '{group}' is {sum}, which 64 bits do not hold. Check the unit of the values: one of them may be đồng where another is tỷ."));
}
