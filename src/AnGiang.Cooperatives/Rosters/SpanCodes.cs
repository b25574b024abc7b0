namespace AnGiang.Cooperatives.Rosters;

/// <summary>Codes of groups, of one, two or four bytes.</summary>
internal readonly ref struct SpanCodes
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<ushort> words;
    private readonly ReadOnlySpan<int> ints;

    internal SpanCodes(ReadOnlySpan<byte> codes) => bytes = codes;

    internal SpanCodes(ReadOnlySpan<ushort> codes) => words = codes;

    internal SpanCodes(ReadOnlySpan<int> codes) => ints = codes;

    internal int Length => bytes.Length + words.Length + ints.Length;

    internal int this[int row] => !bytes.IsEmpty ? bytes[row] : !words.IsEmpty ? words[row] : ints[row];

    /// <summary>Refuses codes without a key: the scan itself does not look.</summary>
    internal void RefuseBeyond(int groups)
    {
        int row = groups == 0 ? (Length == 0 ? -1 : 0)
            : !bytes.IsEmpty ? bytes.IndexOfAnyExceptInRange((byte)0, (byte)Math.Min(groups - 1, byte.MaxValue))
            : !words.IsEmpty ? words.IndexOfAnyExceptInRange((ushort)0, (ushort)Math.Min(groups - 1, ushort.MaxValue))
            : ints.IndexOfAnyExceptInRange(0, groups - 1);
        if (row >= 0)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Row {row + 1L} has the group code {this[row]}, and there are {groups} keys: codes are 0 to {groups - 1}. Give rows without a group a key of their own, so that they are counted and shown."));
        }
    }

    internal void AddTo(GroupScan scan, in FiveColumns columns)
    {
        if (!bytes.IsEmpty)
        {
            scan.Add(0, bytes, columns, []);
        }
        else if (!words.IsEmpty)
        {
            scan.Add(0, words, columns, []);
        }
        else
        {
            scan.Add(0, ints, columns, []);
        }
    }
}
