namespace AnGiang.Cooperatives.Rosters;

/// <summary>Numbers the groups of rows for one scan: all rows in one group, those of a dimension, or pairs of two.</summary>
internal abstract class RowGroups : IDisposable
{
    /// <summary>How many groups there are from the start.</summary>
    internal abstract int Known { get; }

    /// <summary>The groups of some rows; those of rows that are not selected mean nothing, but they exist.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many, at most <see cref="RosterScan.BlockRows"/>.</param>
    /// <param name="selected">Which rows count, at least one; empty when all do.</param>
    /// <param name="state">Where groups are added that are new.</param>
    internal abstract CodeSpan Span(int start, int length, ReadOnlySpan<byte> selected, GroupState state);

    /// <summary>Adds the groups and the state of other rows.</summary>
    internal virtual void Merge(GroupState state, RowGroups otherGroups, GroupState other)
    {
        for (int group = 0; group < other.Groups; group++)
        {
            state.Merge(group, other, group);
        }
    }

    public abstract void Dispose();
}
