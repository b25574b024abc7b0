using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>One pass over rows into exact state by group; memory grows with groups and indicators, not with rows.</summary>
internal sealed class Summarizer<T, TKey> : IDisposable
    where TKey : notnull
{
    private readonly Measures<T> measures;
    private readonly Func<T, TKey> by;
    private readonly Population? population;
    private readonly SummaryColumn[] columns;
    private readonly Dictionary<TKey, int> codes = [];
    private readonly List<TKey> keys = [];
    private readonly GroupState state;
    private readonly GroupScan scan;
    private readonly RowBlock block;
    private long outside;
    private TKey? last;
    private int lastCode = -1;

    internal Summarizer(Measures<T> measures, Func<T, TKey> by, Population? population)
    {
        this.measures = measures;
        this.by = by;
        this.population = population;
        columns = [.. measures.All.Select(measure => measure.Column)];
        state = new(0, columns.Sum(column => column.Width));
        scan = new(state, extremes: true, GroupScan.Widest);
        block = new(state.Columns);
    }

    internal long Rows { get; private set; }

    internal void Add(T row)
    {
        Rows++;
        if (row is null)
        {
            throw new ArgumentException($"Row {Rows} is null; leave rows without data out.", nameof(row));
        }

        if (population is not null && row is Cooperative unit && !population.Contains(unit))
        {
            outside++;
            return;
        }

        TKey key = by(row);
        if (key is null)
        {
            throw new ArgumentException(
                $"{RowName(row, Rows)} has no group: the key is null. Give such rows a key of their own, so that they are counted and shown, such as the Unclassified row of a classification.");
        }

        CheckSameness(row);
        if (block.IsFull)
        {
            block.AddTo(scan);
        }

        int at = block.AddRow(CodeOf(key));
        int column = 0;
        foreach (Measure<T> measure in CollectionsMarshal.AsSpan(measures.All))
        {
            if (measure.TryRead(row, out long low, out long high))
            {
                if (low < 0 && !measure.Column.Indicator.MayBeNegative)
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"{RowName(row, Rows)}, group '{key}': {measure.Column.Indicator} is {low}, and it cannot be negative. Leave it null where it was not reported."));
                }

                block.Report(column, at, low);
                if (measure.Column.Width > 1)
                {
                    block.Report(column + 1, at, high);
                }
            }

            column += measure.Column.Width;
        }
    }

    internal PartialSummary<TKey> Finish(IComparer<TKey> order, string? partition)
    {
        block.AddTo(scan);
        foreach (TKey sector in SectorKeys.OfLists(keys))
        {
            CodeOf(sector);
        }

        scan.Drain();
        return GroupOrder.Sort(Header(partition), columns, keys, state, order);
    }

    public void Dispose() => scan.Dispose();

    private SummaryHeader Header(string? partition)
    {
        SummaryHeader header = SummaryHeader.Empty with
        {
            Population = population,
            OutsidePopulation = outside,
            Partitions = partition is null ? [] : [partition],
        };
        foreach (Sameness<T> sameness in measures.Samenesses)
        {
            header = header.With(sameness.What, sameness.First);
        }

        return header;
    }

    /// <summary>The number of a group. Rows of one group often follow each other.</summary>
    private int CodeOf(TKey key)
    {
        if (lastCode >= 0 && EqualityComparer<TKey>.Default.Equals(key, last))
        {
            return lastCode;
        }

        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, key, out bool exists);
        if (!exists)
        {
            code = state.AddGroup();
            keys.Add(key);
        }

        (last, lastCode) = (key, code);
        return code;
    }

    private void CheckSameness(T row)
    {
        foreach (Sameness<T> sameness in CollectionsMarshal.AsSpan(measures.Samenesses))
        {
            if (!sameness.Holds(row, out object? value))
            {
                throw new ArgumentException(
                    $"{RowName(row, Rows)} has the {sameness.What} {value}, {sameness.FirstRow} has {sameness.First}: figures that differ in {sameness.What} are not added up. Summarize them one at a time.");
            }

            if (sameness.First is null && value is not null)
            {
                sameness.Start(value, RowName(row, Rows));
            }
        }
    }

    private string RowName(T row, long number) => measures.NameOf is null ? $"Row {number}" : $"Row {number} ({measures.NameOf(row)})";
}
