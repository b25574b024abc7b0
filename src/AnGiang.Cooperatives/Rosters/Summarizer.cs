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
    private readonly KeyCodes<TKey> codes = new();
    private readonly T[] rows;
    private readonly long[] numbers;
    private readonly GroupState state;
    private readonly GroupScan scan;
    private readonly RowBlock block;
    private long outside;
    private int waiting;

    /// <summary>Starts.</summary>
    /// <param name="measures">What is read from a row.</param>
    /// <param name="by">Reads its group.</param>
    /// <param name="population">Which units count; null for rows of the caller's own type.</param>
    /// <param name="rowsStay">Whether a row is still the same when the next ones have come: not so where an enumeration hands out one object again and again.</param>
    internal Summarizer(Measures<T> measures, Func<T, TKey> by, Population? population, bool rowsStay)
    {
        rows = new T[rowsStay ? RowReader<T>.BlockRows : 1];
        numbers = new long[rows.Length];
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

        if (population is not null && UnitRow<T>.UnitOf(row) is { } unit && !population.Contains(unit))
        {
            outside++;
            return;
        }

        TKey key = by(row);
        if (key is null)
        {
            throw new ArgumentException(
                $"{measures.NameOfRow(row, Rows)} has no group: the key is null. Give such rows a key of their own, so that they are counted and shown, such as the Unclassified row of a classification.");
        }

        CheckSameness(row);
        block.Codes.Add(CodeOf(key));
        (rows[waiting], numbers[waiting]) = (row, Rows);
        if (++waiting == rows.Length)
        {
            ReadWaiting();
        }
    }

    internal PartialSummary<TKey> Finish(IComparer<TKey> order, string? partition)
    {
        ReadWaiting();
        block.AddTo(scan);
        foreach (TKey sector in SectorKeys.OfLists(codes.Keys))
        {
            CodeOf(sector);
        }

        scan.Drain();
        return GroupOrder.Sort(Header(partition), columns, codes.Keys, state, order);
    }

    public void Dispose() => scan.Dispose();

    private SummaryHeader Header(string? partition)
    {
        SummaryHeader header = SummaryHeader.Empty with
        {
            Population = population,
            OutsidePopulation = outside,
            Partitions = PartLabels.Of(partition),
        };
        foreach (Sameness<T> sameness in measures.Samenesses)
        {
            header = header.With(sameness.What, sameness.First);
        }

        return header;
    }

    private int CodeOf(TKey key)
    {
        int code = codes.CodeOf(key);
        if (code == state.Groups)
        {
            state.AddGroup();
        }

        return code;
    }

    /// <summary>Reads the rows that came last, one indicator after the other, so that each reader runs many times in a row.</summary>
    private void ReadWaiting()
    {
        int column = 0;
        foreach (Measure<T> measure in CollectionsMarshal.AsSpan(measures.All))
        {
            Span<long> low = block.Values(column, waiting), high = measure.Column.Width > 1 ? block.Values(column + 1, waiting) : [];
            ulong reported = measure.Read(rows.AsSpan(0, waiting), low, high);
            if (measure.FirstNegative(low) is int row and >= 0)
            {
                throw measure.Negative($"{measures.NameOfRow(rows[row], numbers[row])}, group '{by(rows[row])}'", low[row]);
            }

            for (int end = column + measure.Column.Width; column < end; column++)
            {
                block.Report(column, reported);
            }
        }

        if (block.Take(waiting))
        {
            block.AddTo(scan);
        }

        waiting = 0;
    }

    private void CheckSameness(T row)
    {
        foreach (Sameness<T> sameness in CollectionsMarshal.AsSpan(measures.Samenesses))
        {
            if (!sameness.Holds(row, out object? value))
            {
                throw Sameness<T>.Refusal(measures.NameOfRow(row, Rows), sameness.FirstRow, sameness.What, value, sameness.First);
            }

            if (sameness.First is null && value is not null)
            {
                sameness.Start(value, measures.NameOfRow(row, Rows));
            }
        }
    }
}
