namespace AnGiang.Cooperatives.Rosters;

/// <summary>What is asked of a roster, found in its columns.</summary>
internal sealed class RosterQuery
{
    /// <summary>Rows for which it is worth to wake another thread.</summary>
    private const int RowsOfAThread = 1 << 17;

    /// <summary>Rows that a thread takes at a time, so that one that has to wait does not keep the others waiting.</summary>
    private const int RowsOfAShare = 8 * RosterScan.BlockRows;

    private readonly RosterData data;
    private readonly SummaryOptions options;

    internal RosterQuery(RosterData data, byte[]? selected, SummaryOptions options, AlikeColumn[] lists)
    {
        this.data = data;
        this.options = options;
        Selected = selected;
        Population = options.Population ?? (data.IsOfCooperatives ? Population.Cooperatives : null);
        if (Population is not null && !data.IsOfCooperatives)
        {
            throw new ArgumentException("The rows are not co-operatives, and their kind and status are not known; leave the population out, and filter the roster by its dimensions.", nameof(options));
        }

        Filter = PopulationFilter.Of(Population, data);
        MeasureColumn[] measures = data.Find(options.Indicators);
        Columns = Array.ConvertAll(measures, measure => measure.Column);
        Values = new ValueColumn[measures.Sum(measure => measure.Column.Width)];
        IsRange = new bool[Values.Length];
        int at = 0;
        foreach (MeasureColumn measure in measures)
        {
            Values[at++] = measure.Low;
            if (measure.High is not null)
            {
                Values[at] = measure.High;
                (IsRange[at - 1], IsRange[at]) = (true, true);
                at++;
            }
        }

        Alike = [.. data.Alike, .. lists];
    }

    internal byte[]? Selected { get; }

    internal PopulationFilter? Filter { get; }

    internal Population? Population { get; }

    internal SummaryColumn[] Columns { get; }

    /// <summary>The columns of the state.</summary>
    internal ValueColumn[] Values { get; }

    /// <summary>Which of them are ends of ranges.</summary>
    internal bool[] IsRange { get; }

    internal AlikeColumn[] Alike { get; }

    internal bool HasExtremes => options.HasExtremes;

    /// <summary>Scans all rows; the caller disposes the result.</summary>
    internal RosterScan Run(Func<RowGroups> groups)
    {
        RosterScan scan = new(this, groups());
        try
        {
            int threads = Math.Clamp(data.Rows / Math.Max(RowsOfAThread, 8 * scan.Groups.Known), 1, options.MaxDegreeOfParallelism);
            if (threads == 1)
            {
                scan.Run(0, data.Rows);
                scan.Drain();
            }
            else
            {
                Run(scan, threads, groups);
            }

            return scan.Seen.AsSpan().Contains(AlikeColumn.Several) ? throw Unlike() : scan;
        }
        catch
        {
            scan.Dispose();
            throw;
        }
    }

    internal SummaryHeader Header(RosterScan scan, string? partition) => Header(scan.Seen) with
    {
        Population = Population,
        OutsidePopulation = scan.Outside,
        HasExtremes = options.HasExtremes,
        Partitions = PartLabels.Of(partition),
    };

    /// <summary>What the rows that count are alike in, without looking at anything else of them.</summary>
    internal SummaryHeader Header(ReadOnlySpan<byte> rows)
    {
        int[] seen = new int[Alike.Length];
        for (int start = 0; start < data.Rows; start += RosterScan.BlockRows)
        {
            int length = Math.Min(RosterScan.BlockRows, data.Rows - start);
            ReadOnlySpan<byte> selected = rows.IsEmpty ? rows : rows.Slice(start / 8, (length + 7) / 8);
            for (int i = 0; i < seen.Length && (rows.IsEmpty || Selection.Count(selected) > 0); i++)
            {
                seen[i] = seen[i] == AlikeColumn.Several ? seen[i] : Alike[i].See(seen[i], start, length, selected);
            }
        }

        return seen.AsSpan().Contains(AlikeColumn.Several) ? throw Unlike() : Header(seen);
    }

    private SummaryHeader Header(int[] seen)
    {
        SummaryHeader header = SummaryHeader.Empty;
        for (int i = 0; i < Alike.Length; i++)
        {
            header = header.With(Alike[i].What, Alike[i].ValueOf(seen[i]));
        }

        return header;
    }

    /// <summary>The first row that is in no group of a dimension.</summary>
    internal ArgumentException WithoutGroup(DimensionColumn dimension)
    {
        int row = 0;
        while (!Counts(row) || dimension.Codes[row] < dimension.Groups)
        {
            row++;
        }

        return new($"{data.NameOf(row)} has no group: the key is null. Give such rows a key of their own, so that they are counted and shown, such as the Unclassified row of a classification.");
    }

    private void Run(RosterScan first, int threads, Func<RowGroups> groups)
    {
        RosterScan[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => new RosterScan(this, groups()))];
        try
        {
            int taken = 0;
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            {
                RosterScan scan = i == 0 ? first : others[i - 1];
                for (int share = Interlocked.Increment(ref taken) - 1; share <= (data.Rows - 1) / RowsOfAShare; share = Interlocked.Increment(ref taken) - 1)
                {
                    scan.Run(share * RowsOfAShare, (int)Math.Min(data.Rows, (share + 1L) * RowsOfAShare));
                }

                scan.Drain();
            });
            foreach (RosterScan other in others)
            {
                first.Merge(other);
            }
        }
        finally
        {
            foreach (RosterScan other in others)
            {
                other.Dispose();
            }
        }
    }

    /// <summary>The rows that count, a bit a row; empty when all do.</summary>
    /// <param name="room">For a bit a row.</param>
    internal ReadOnlySpan<byte> RowsThatCount(Span<byte> room)
    {
        if (Filter is null)
        {
            return Selected;
        }

        Filter.Select(0, data.Rows, room);
        Selection.And(room, Selected);
        return room;
    }

    private bool Counts(int row)
    {
        Span<byte> isIn = [1];
        Filter?.Select(row, 1, isIn);
        return isIn[0] != 0 && Selection.Has(Selected, row);
    }

    /// <summary>The first row that is unlike an earlier one.</summary>
    private ArgumentException Unlike()
    {
        int[] firsts = new int[Alike.Length];
        firsts.AsSpan().Fill(-1);
        for (int row = 0; ; row++)
        {
            for (int i = 0; Counts(row) && i < Alike.Length; i++)
            {
                if (Alike[i][row] is not { } value)
                {
                    continue;
                }

                firsts[i] = firsts[i] < 0 ? row : firsts[i];
                if (Alike[i][firsts[i]] is { } expected && !expected.Equals(value))
                {
                    return Sameness<Cooperative>.Refusal(data.NameOf(row), data.NameOf(firsts[i]), Alike[i].What, value, expected);
                }
            }
        }
    }
}
