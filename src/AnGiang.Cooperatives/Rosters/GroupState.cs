namespace AnGiang.Cooperatives.Rosters;

/// <summary>The exact state of some groups: how many units each has, and each column over them.</summary>
internal sealed class GroupState
{
    private Accumulator[] values;
    private long[] units;

    internal GroupState(int groups, int columns)
    {
        Columns = columns;
        Groups = groups;
        units = new long[groups];
        values = new Accumulator[groups * columns];
        values.AsSpan().Fill(Accumulator.Empty);
    }

    internal int Columns { get; }

    internal int Groups { get; private set; }

    internal Span<long> Units => units.AsSpan(0, Groups);

    /// <summary>The columns of a group.</summary>
    internal Span<Accumulator> this[int group] => values.AsSpan(0, Groups * Columns).Slice(group * Columns, Columns);

    /// <summary>Adds a group without units and gives its number.</summary>
    internal int AddGroup()
    {
        if (Groups == units.Length)
        {
            int capacity = Math.Max(8, Groups * 2);
            Array.Resize(ref units, capacity);
            int filled = values.Length;
            Array.Resize(ref values, capacity * Columns);
            values.AsSpan(filled).Fill(Accumulator.Empty);
        }

        return Groups++;
    }

    /// <summary>Adds a group of another state, which has the same columns.</summary>
    internal void Merge(int group, GroupState other, int otherGroup)
    {
        units[group] += other.Units[otherGroup];
        Span<Accumulator> mine = this[group];
        ReadOnlySpan<Accumulator> others = other[otherGroup];
        for (int column = 0; column < mine.Length; column++)
        {
            mine[column].Merge(others[column]);
        }
    }
}
