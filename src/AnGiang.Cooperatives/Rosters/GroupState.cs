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

    /// <summary>All columns of the first group, then of the next.</summary>
    internal Span<Accumulator> Values => values.AsSpan(0, Groups * Columns);

    /// <summary>The columns of a group.</summary>
    internal Span<Accumulator> this[int group] => Values.Slice(group * Columns, Columns);

    /// <summary>States of the same groups and units, put beside each other.</summary>
    internal static GroupState Beside(IReadOnlyList<GroupState> states)
    {
        if (states.Count == 1)
        {
            return states[0];
        }

        GroupState all = new(states[0].Groups, states.Sum(state => state.Columns));
        states[0].Units.CopyTo(all.Units);
        int first = 0;
        foreach (GroupState state in states)
        {
            for (int group = 0; group < state.Groups; group++)
            {
                state[group].CopyTo(all[group][first..]);
            }

            first += state.Columns;
        }

        return all;
    }

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

    /// <summary>Adds a state of the same groups and columns.</summary>
    internal void Merge(GroupState other)
    {
        for (int group = 0; group < other.Groups; group++)
        {
            units[group] += other.units[group];
        }

        Span<Accumulator> mine = Values;
        ReadOnlySpan<Accumulator> others = other.Values;
        for (int i = 0; i < others.Length; i++)
        {
            mine[i].Merge(others[i]);
        }
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
