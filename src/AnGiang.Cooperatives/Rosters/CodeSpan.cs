namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups of some rows as they are scanned, in 1, 2 or 4 bytes.</summary>
internal readonly ref struct CodeSpan
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<ushort> shorts;
    private readonly ReadOnlySpan<int> ints;

    internal CodeSpan(ReadOnlySpan<byte> codes) => bytes = codes;

    internal CodeSpan(ReadOnlySpan<ushort> codes) => shorts = codes;

    internal CodeSpan(ReadOnlySpan<int> codes) => ints = codes;

    internal ReadOnlySpan<byte> Bytes => bytes;

    internal ReadOnlySpan<ushort> Shorts => shorts;

    internal ReadOnlySpan<int> Ints => ints;

    internal int Length => bytes.Length + shorts.Length + ints.Length;

    internal int this[int row] => !bytes.IsEmpty ? bytes[row] : !shorts.IsEmpty ? shorts[row] : ints[row];

    /// <summary>Some rows.</summary>
    internal CodeSpan Slice(int start, int length) =>
        !bytes.IsEmpty ? new(bytes.Slice(start, length)) : !shorts.IsEmpty ? new(shorts.Slice(start, length)) : new(ints.Slice(start, length));

    /// <summary>Refuses codes without a key: the scan itself does not look.</summary>
    /// <param name="groups">How many keys there are.</param>
    /// <param name="first">The number of the first row, from 0, for the message.</param>
    internal void RefuseBeyond(int groups, int first = 0)
    {
        int row = groups == 0 ? (Length == 0 ? -1 : 0)
            : !bytes.IsEmpty ? bytes.IndexOfAnyExceptInRange((byte)0, (byte)Math.Min(groups - 1, byte.MaxValue))
            : !shorts.IsEmpty ? shorts.IndexOfAnyExceptInRange((ushort)0, (ushort)Math.Min(groups - 1, ushort.MaxValue))
            : ints.IndexOfAnyExceptInRange(0, groups - 1);
        if (row >= 0)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Row {first + row + 1L} has the group code {this[row]}, and there are {groups} keys: codes are 0 to {groups - 1}. Give rows without a group a key of their own, so that they are counted and shown."));
        }
    }

    /// <summary>Adds rows to a scan.</summary>
    /// <param name="scan">Where to.</param>
    /// <param name="five">Which five columns of its state they are.</param>
    /// <param name="columns">As many rows of each column.</param>
    /// <param name="selected">Which rows count, a bit a row; empty when all do.</param>
    internal void AddTo(GroupScan scan, int five, in FiveColumns columns, ReadOnlySpan<byte> selected)
    {
        if (!bytes.IsEmpty)
        {
            scan.Add(five, bytes, columns, selected);
        }
        else if (!shorts.IsEmpty)
        {
            scan.Add(five, shorts, columns, selected);
        }
        else
        {
            scan.Add(five, ints, columns, selected);
        }
    }

    /// <summary>Takes the extremes of columns.</summary>
    /// <param name="state">Where to.</param>
    /// <param name="firstColumn">The column of the state that is the first of them.</param>
    /// <param name="columns">As many rows of each column.</param>
    /// <param name="selected">Which rows count, a bit a row; empty when all do.</param>
    internal void AddExtremesTo(GroupState state, int firstColumn, in FiveColumns columns, ReadOnlySpan<byte> selected)
    {
        if (!bytes.IsEmpty)
        {
            ExtremeScan.Add(bytes, columns, selected, state, firstColumn);
        }
        else if (!shorts.IsEmpty)
        {
            ExtremeScan.Add(shorts, columns, selected, state, firstColumn);
        }
        else
        {
            ExtremeScan.Add(ints, columns, selected, state, firstColumn);
        }
    }

    /// <summary>Writes the groups, 4 bytes each.</summary>
    internal void CopyTo(Span<int> groups)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            groups[i] = bytes[i];
        }

        for (int i = 0; i < shorts.Length; i++)
        {
            groups[i] = shorts[i];
        }

        ints.CopyTo(groups);
    }
}
