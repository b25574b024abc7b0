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
    private readonly Sameness<T>[] samenesses;
    private readonly KeyCodes<TKey> codes = new();
    private readonly ClassificationCheck? classifications = SectorKeys.MayBeIn(typeof(TKey)) ? new() : null;
    private readonly T[] rows;
    private readonly long[] numbers = new long[RowReader<T>.BlockRows];
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
    /// <param name="expected">How many rows will come, or more.</param>
    internal Summarizer(Measures<T> measures, Func<T, TKey> by, Population? population, bool rowsStay, int expected = RowBlock.Most)
    {
        rows = new T[rowsStay ? RowReader<T>.BlockRows : 1];
        this.measures = measures;
        this.by = by;
        this.population = population;
        samenesses = [.. measures.Samenesses];
        columns = [.. measures.All.Select(measure => measure.Column)];
        state = new(0, columns.Sum(column => column.Width));
        scan = new(state, extremes: true, GroupScan.Widest);
        block = new(state.Columns, expected);
    }

    internal long Rows { get; private set; }

    /// <summary>Adds a row.</summary>
    internal void Add(T row)
    {
        if (Groups(row, waiting))
        {
            rows[waiting] = row;
            if (++waiting == rows.Length)
            {
                ReadWaiting();
            }
        }
    }

    /// <summary>Adds rows that lie in memory, without putting them elsewhere.</summary>
    internal void Add(ReadOnlySpan<T> all, RowWatch watch)
    {
        for (int start = 0; start < all.Length; start += RowReader<T>.BlockRows)
        {
            ReadOnlySpan<T> some = all.Slice(start, Math.Min(RowReader<T>.BlockRows, all.Length - start));
            watch.Next(some.Length);
            for (int i = 0; i < some.Length; i++)
            {
                Groups(some[i], i);
            }

            Read(some);
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
        foreach (Sameness<T> sameness in samenesses)
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

    /// <summary>Checks a row that comes next and finds its group; false when it does not count.</summary>
    private bool Groups(T row, int place)
    {
        numbers[place] = ++Rows;
        if (row is null)
        {
            throw new ArgumentException($"Row {Rows} is null; leave rows without data out.", nameof(row));
        }

        if (population is not null && UnitRow<T>.UnitOf(row) is { } unit && !population.Contains(unit))
        {
            outside++;
            return false;
        }

        TKey key = by(row);
        if (key is null)
        {
            throw new ArgumentException(
                $"{measures.NameOfRow(row, Rows)} has no group: the key is null. Give such rows a key of their own, so that they are counted and shown, such as the Unclassified row of a classification.");
        }

        foreach (Sameness<T> sameness in samenesses)
        {
            Check(sameness, row);
        }

        int known = state.Groups;
        int code = CodeOf(key);
        if (code == known)
        {
            classifications?.Add(key, measures.NameOfRow(row, Rows));
        }

        block.Codes.Add(code);
        return true;
    }

    private void ReadWaiting()
    {
        Read(rows.AsSpan(0, waiting));
        waiting = 0;
    }

    /// <summary>Reads rows whose groups are known, one indicator after the other, so that each reader runs many times in a row.</summary>
    private void Read(ReadOnlySpan<T> rows)
    {
        int column = 0;
        foreach (Measure<T> measure in CollectionsMarshal.AsSpan(measures.All))
        {
            Span<long> low = block.Values(column, rows.Length), high = measure.Column.Width > 1 ? block.Values(column + 1, rows.Length) : [];
            ulong reported = measure.Read(rows, low, high);
            if (measure.FirstNegative(low) is int row and >= 0)
            {
                throw measure.Negative($"{measures.NameOfRow(rows[row], numbers[row])}, group '{by(rows[row])}'", low[row]);
            }

            for (int end = column + measure.Column.Width; column < end; column++)
            {
                block.Report(column, reported);
            }
        }

        if (block.Take(rows.Length))
        {
            block.AddTo(scan);
        }
    }

    private void Check(Sameness<T> sameness, T row)
    {
        bool holds = sameness.Holds(row, out object? value);
        if (value is null || (holds && sameness.First is not null))
        {
            return;
        }

        string name = measures.NameOfRow(row, Rows);
        if (!Sameness<T>.IsDefined(value))
        {
            throw Sameness<T>.Undefined(name, value);
        }

        if (!holds)
        {
            throw Sameness<T>.Refusal(name, sameness.FirstRow, sameness.What, value, sameness.First);
        }

        sameness.Start(value, name);
    }
}
