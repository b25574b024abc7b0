namespace AnGiang.Cooperatives.Rosters;

/// <summary>The group of each row, in as few bytes as the number of groups allows: 1, 2 or 4.</summary>
internal sealed class CodeColumn
{
    private readonly byte[]? bytes;
    private readonly ushort[]? shorts;
    private readonly int[]? ints;

    /// <summary>Copies codes.</summary>
    /// <param name="codes">A code a row.</param>
    /// <param name="renumbered">The group of each code.</param>
    /// <param name="groups">How many there are.</param>
    internal CodeColumn(ReadOnlySpan<int> codes, ReadOnlySpan<int> renumbered, int groups)
    {
        if (groups <= byte.MaxValue + 1)
        {
            bytes = GC.AllocateUninitializedArray<byte>(codes.Length);
            for (int row = 0; row < codes.Length; row++)
            {
                bytes[row] = unchecked((byte)renumbered[codes[row]]);
            }
        }
        else if (groups <= ushort.MaxValue + 1)
        {
            shorts = GC.AllocateUninitializedArray<ushort>(codes.Length);
            for (int row = 0; row < codes.Length; row++)
            {
                shorts[row] = unchecked((ushort)renumbered[codes[row]]);
            }
        }
        else
        {
            ints = GC.AllocateUninitializedArray<int>(codes.Length);
            for (int row = 0; row < codes.Length; row++)
            {
                ints[row] = renumbered[codes[row]];
            }
        }
    }

    internal int this[int row] => bytes is not null ? bytes[row] : shorts is not null ? shorts[row] : ints![row];

    /// <summary>The groups of some rows.</summary>
    internal CodeSpan Span(int start, int length) => bytes is not null ? new(bytes.AsSpan(start, length))
        : shorts is not null ? new(shorts.AsSpan(start, length))
        : new(ints.AsSpan(start, length));

    /// <summary>The groups of some rows of a column of 1 byte.</summary>
    internal ReadOnlySpan<byte> Bytes(int start, int length) => bytes.AsSpan(start, length);
}
