namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads one thing from rows into a column, some rows at a time so that they stay in the nearest cache until all is read from them.</summary>
internal abstract class RowReader<T>
{
    /// <summary>One word of bits that say who reported.</summary>
    internal const int BlockRows = 64;

    /// <summary>Reads a block.</summary>
    /// <param name="rows">At most <see cref="BlockRows"/> rows.</param>
    /// <param name="start">How many there were before: a multiple of <see cref="BlockRows"/>, unless it is one row.</param>
    /// <param name="capacity">How many there will be as far as it is known, else 0.</param>
    internal abstract void Read(ReadOnlySpan<T> rows, int start, int capacity);
}
