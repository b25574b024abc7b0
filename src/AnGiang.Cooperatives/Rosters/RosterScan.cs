namespace AnGiang.Cooperatives.Rosters;

/// <summary>One thread's way over some rows of a roster.</summary>
internal sealed class RosterScan : IDisposable
{
    /// <summary>Rows that are looked at together.</summary>
    internal const int BlockRows = GroupScan.BlockRows;

    private readonly RosterQuery query;
    private readonly GroupScan scan;
    private readonly byte[] inPopulation;

    internal RosterScan(RosterQuery query, RowGroups groups)
    {
        this.query = query;
        Groups = groups;
        State = new(groups.Known, query.Values.Length);
        scan = new(State, query.HasExtremes, GroupScan.Widest);
        inPopulation = query.Filter is null ? [] : new byte[BlockRows / 8];
        Seen = new int[query.Alike.Length];
    }

    internal RowGroups Groups { get; }

    internal GroupState State { get; }

    /// <summary>How many units are outside the population.</summary>
    internal long Outside { get; private set; }

    /// <summary>What was seen of each thing that rows must be alike in.</summary>
    internal int[] Seen { get; }

    internal void Run(int start, int end)
    {
        for (; start < end; start += BlockRows)
        {
            int length = Math.Min(BlockRows, end - start);
            ReadOnlySpan<byte> selected = Select(start, length, out int count);
            if (count > 0)
            {
                AddBlock(start, length, count == length ? [] : selected);
            }
        }
    }

    /// <summary>Brings the state up to date.</summary>
    internal void Drain() => scan.Drain();

    /// <summary>Adds what another thread found in other rows.</summary>
    internal void Merge(RosterScan other)
    {
        Groups.Merge(State, other.Groups, other.State);
        Outside += other.Outside;
        for (int i = 0; i < Seen.Length; i++)
        {
            Seen[i] = Seen[i] == 0 || Seen[i] == other.Seen[i] ? other.Seen[i] : other.Seen[i] == 0 ? Seen[i] : AlikeColumn.Several;
        }
    }

    public void Dispose()
    {
        scan.Dispose();
        Groups.Dispose();
    }

    private ReadOnlySpan<byte> Select(int start, int length, out int count)
    {
        ReadOnlySpan<byte> selected = query.Selected is null ? [] : query.Selected.AsSpan(start / 8, (length + 7) / 8);
        count = selected.IsEmpty ? length : Selection.Count(selected);
        if (query.Filter is null || count == 0)
        {
            return selected;
        }

        Span<byte> both = inPopulation.AsSpan(0, (length + 7) / 8);
        query.Filter.Select(start, length, both);
        for (int i = 0; i < selected.Length; i++)
        {
            both[i] &= selected[i];
        }

        int inside = Selection.Count(both);
        Outside += count - inside;
        count = inside;
        return both;
    }

    private void AddBlock(int start, int length, ReadOnlySpan<byte> selected)
    {
        for (int i = 0; i < Seen.Length; i++)
        {
            Seen[i] = Seen[i] == AlikeColumn.Several ? Seen[i] : query.Alike[i].See(Seen[i], start, length, selected);
        }

        CodeSpan groups = Groups.Span(start, length, selected, State);
        ValueColumn[] values = query.Values;
        for (int first = 0; first == 0 || first < values.Length; first += FiveColumns.Most)
        {
            FiveColumns five = default;
            for (int i = first; i < Math.Min(values.Length, first + FiveColumns.Most); i++)
            {
                five.Add(values[i].Span(start, length));
            }

            groups.AddTo(scan, first / FiveColumns.Most, five, selected);
        }

        // The bounds of a range are its figure, whether extremes are asked for or not.
        for (int column = 0; column < values.Length && !query.HasExtremes; column++)
        {
            if (query.IsRange[column])
            {
                FiveColumns ends = default;
                ends.Add(values[column].Span(start, length));
                groups.AddExtremesTo(State, column, ends, selected);
            }
        }
    }
}
