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
    internal ValueColumn(long[] values, byte[]? validity, int rows, bool mayNarrow)
    {
        this.validity = validity;
        ReadOnlySpan<long> all = values.AsSpan(0, rows);
        (Minimum, Maximum) = Extremes.Of(all);
        isSmall = Minimum > -LaneScan.MostValue && Maximum < LaneScan.MostValue;
        if (!mayNarrow || Minimum < int.MinValue || Maximum > int.MaxValue)
        {
            longs = values;
            return;
        }

        ints = new int[rows];
        for (int row = 0; row < ints.Length; row++)
        {
            ints[row] = unchecked((int)all[row]);
        }
    }

    /// <summary>The smallest value, unreported ones taken as zero; zero when there are no rows.</summary>
    internal long Minimum { get; }

    /// <summary>The largest value, unreported ones taken as zero; zero when there are no rows.</summary>
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
