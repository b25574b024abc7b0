using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A column of a roster: values of 8 bytes, or of 4 where they fit, zero where none was reported, and a bit a row that says whether one was.</summary>
internal sealed class ValueColumn
{
    private readonly long[]? longs;
    private readonly int[]? ints;
    private readonly byte[]? validity;
    private readonly bool isSmall;

    /// <summary>Takes the arrays; they are not changed any more.</summary>
    /// <param name="values">The values, zero where none was reported.</param>
    /// <param name="validity">The bits, least significant first; null when all were reported.</param>
    /// <param name="rows">How many values there are; the arrays may be longer.</param>
    /// <param name="mayNarrow">Whether to keep 4 bytes a value where they fit.</param>
    /// <param name="extremes">Between which numbers they are.</param>
    internal ValueColumn(long[] values, byte[]? validity, int rows, bool mayNarrow, (long Minimum, long Maximum) extremes)
    {
        this.validity = validity;
        (Minimum, Maximum) = extremes;
        isSmall = Minimum > -LaneScan.MostValue && Maximum < LaneScan.MostValue;
        if (!mayNarrow || Minimum < int.MinValue || Maximum > int.MaxValue)
        {
            longs = values;
            return;
        }

        ints = GC.AllocateUninitializedArray<int>(rows);
        ReadOnlySpan<long> all = values.AsSpan(0, rows);
        int at = 0;
        for (; at <= rows - Vector<int>.Count; at += Vector<int>.Count)
        {
            Vector.Narrow(new Vector<long>(all[at..]), new Vector<long>(all[(at + Vector<long>.Count)..])).CopyTo(ints, at);
        }

        for (; at < rows; at++)
        {
            ints[at] = unchecked((int)all[at]);
        }
    }

    /// <summary>The smallest value, or zero where that is smaller.</summary>
    internal long Minimum { get; }

    /// <summary>The largest value, or zero where that is larger.</summary>
    internal long Maximum { get; }

    /// <summary>Some rows as they are scanned.</summary>
    /// <param name="start">The first row, a multiple of 8.</param>
    /// <param name="length">How many.</param>
    internal ColumnSpan Span(int start, int length)
    {
        ReadOnlySpan<byte> bits = validity is null ? [] : validity.AsSpan(start >> 3, (length + 7) >> 3);
        return ints is null
            ? new(longs.AsSpan(start, length), bits, isClean: true, isSmall: isSmall)
            : new(ints.AsSpan(start, length), bits, isClean: true);
    }
}
