namespace AnGiang.Cooperatives.Rosters;

/// <summary>One pass over rows into exact per-group state; memory grows with groups and indicators, not with rows.</summary>
internal sealed class Summarizer<T, TKey>(Measures<T> measures, IComparer<TKey> order)
    where TKey : notnull
{
    private readonly Dictionary<TKey, State> groups = [];
    private long rowNumber;
    private long outside;
    private ReportingPeriod? period;
    private FigureStatus? status;

    internal RosterSummary<TKey> Run(IEnumerable<T> rows, Func<T, TKey> by, Population? population)
    {
        foreach (T row in rows)
        {
            rowNumber++;
            if (row is null)
            {
                throw new ArgumentException($"Row {rowNumber} is null; leave rows without data out.", nameof(rows));
            }

            if (population is not null && row is Cooperative unit && !population.Contains(unit))
            {
                outside++;
                continue;
            }

            Add(row, by(row));
        }

        AddSectorsWithoutUnits();
        FigureStatus figureStatus = status ?? FigureStatus.Actual;
        State overall = new(measures.All.Count);
        foreach (State group in groups.Values)
        {
            overall.Merge(group);
        }

        KeyValuePair<TKey, UnitSummary>[] finished =
            [.. groups.Select(group => KeyValuePair.Create(group.Key, Finish(group.Value, group.Key.ToString(), figureStatus)))];
        Array.Sort(finished, (a, b) => order.Compare(a.Key, b.Key));
        RefuseEqualOrder(finished);
        return new(finished.AsReadOnly(), Finish(overall, "all units", figureStatus), order)
        {
            Population = population,
            OutsidePopulation = outside,
            Period = period,
        };
    }

    /// <summary>A table by sector shows every sector of its classification, also those without units.</summary>
    private void AddSectorsWithoutUnits()
    {
        foreach (Sector sector in groups.Keys.OfType<Sector>().SelectMany(used => used.Classification.Sectors).ToArray())
        {
            groups.TryAdd((TKey)(object)sector, new State(measures.All.Count));
        }
    }

    private void Add(T row, TKey key)
    {
        if (key is null)
        {
            throw new ArgumentException(
                $"{RowName(row, rowNumber)} has no group: the key is null. Give such rows a key of their own, so that they are counted and shown, such as the Unclassified row of a classification.");
        }

        foreach (Sameness<T> sameness in measures.Samenesses)
        {
            if (!sameness.Holds(row, rowNumber, out object? value, out object? expected, out (T Row, long Number) other))
            {
                throw new ArgumentException(
                    $"{RowName(row, rowNumber)} has the {sameness.What} {value}, {RowName(other.Row, other.Number)} has {expected}: figures that differ in {sameness.What} are not added up. Summarize them one at a time.");
            }
        }

        period ??= measures.PeriodOf?.Invoke(row);
        status ??= measures.StatusOf?.Invoke(row);
        if (!groups.TryGetValue(key, out State? group))
        {
            groups.Add(key, group = new State(measures.All.Count));
        }

        group.Units++;
        for (int i = 0; i < measures.All.Count; i++)
        {
            if (measures.All[i].Read(row) is not (long low, long high))
            {
                continue;
            }

            if (low < 0 && !measures.All[i].Indicator.MayBeNegative)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{RowName(row, rowNumber)}, group '{key}': {measures.All[i].Indicator} is {low}, and it cannot be negative. Leave it null where it was not reported."));
            }

            group.Values[i].Add(low, high);
        }
    }

    /// <summary>Different keys that compare as equal would stand in the order of the rows.</summary>
    private void RefuseEqualOrder(KeyValuePair<TKey, UnitSummary>[] sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (order.Compare(sorted[i - 1].Key, sorted[i].Key) == 0)
            {
                throw new InvalidOperationException(
                    $"The groups '{sorted[i - 1].Key}' and '{sorted[i].Key}' are different but compare as equal, and their order must not depend on the order of the rows; pass a comparer that tells them apart.");
            }
        }
    }

    private string RowName(T row, long number) => measures.NameOf is null ? $"Row {number}" : $"Row {number} ({measures.NameOf(row)})";

    private UnitSummary Finish(State state, string? group, FigureStatus figureStatus)
    {
        Dictionary<Indicator, object> indicators = new(measures.All.Count);
        for (int i = 0; i < measures.All.Count; i++)
        {
            (Indicator indicator, MeasureKind kind) = (measures.All[i].Indicator, measures.All[i].Kind);
            ref Accumulator value = ref state.Values[i];
            Coverage coverage = new(value.Reported, state.Units);
            indicators[indicator] = kind switch
            {
                MeasureKind.Count => new CountSummary(indicator, value, Narrow(value.Sum, indicator, group), coverage, figureStatus),
                MeasureKind.Amount => new AmountSummary(indicator, value, Narrow(value.Sum, indicator, group), coverage, figureStatus),
                _ => new RangeSummary(indicator, value, coverage, figureStatus),
            };
        }

        return new UnitSummary(state.Units, indicators, figureStatus);
    }

    private static long Narrow(Int128 sum, Indicator indicator, string? group) => sum >= long.MinValue && sum <= long.MaxValue
        ? (long)sum
        : throw new OverflowException(FormattableString.Invariant($"The sum of {indicator} over '{group}' is {sum}, which 64 bits do not hold. Check the unit of the values: one of them may be đồng where another is tỷ."));

    private sealed class State(int indicators)
    {
        internal readonly Accumulator[] Values = Enumerable.Repeat(Accumulator.Empty, indicators).ToArray();
        internal long Units;

        internal void Merge(State other)
        {
            Units += other.Units;
            for (int i = 0; i < Values.Length; i++)
            {
                Values[i].Merge(other.Values[i]);
            }
        }
    }
}
