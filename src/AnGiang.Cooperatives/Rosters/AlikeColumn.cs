namespace AnGiang.Cooperatives.Rosters;

/// <summary>Something that the rows of a summary must be alike in, such as the period of their figures.</summary>
/// <param name="what">What it is.</param>
/// <param name="values">Its values, the first of them null: that of rows that have none and are not compared.</param>
/// <param name="codes">The value of each row; null when all rows have the last one.</param>
internal sealed class AlikeColumn(string what, object?[] values, int[]? codes)
{
    /// <summary>More than one value.</summary>
    internal const int Several = -1;

    internal string What { get; } = what;

    internal object? this[int row] => values[codes is null ? values.Length - 1 : codes[row]];

    /// <summary>The same under another name.</summary>
    internal AlikeColumn Called(string name) => new(name, values, codes);

    /// <summary>The value with a code.</summary>
    internal object? ValueOf(int code) => values[code];

    /// <summary>What is seen after some more rows: no value (0), the code of the only one, or several.</summary>
    /// <param name="seen">What was seen before.</param>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many.</param>
    /// <param name="selected">Which rows count, a bit a row, at least one; empty when all do.</param>
    internal int See(int seen, int start, int length, ReadOnlySpan<byte> selected)
    {
        if (codes is null)
        {
            return values.Length - 1;
        }

        ReadOnlySpan<int> all = codes.AsSpan(start, length);
        for (int row = all.IndexOfAnyExcept(0, seen); row >= 0 && row < all.Length; row++)
        {
            if (all[row] != 0 && all[row] != seen && (selected.IsEmpty || (selected[row >> 3] >> (row & 7) & 1) != 0))
            {
                if (seen != 0)
                {
                    return Several;
                }

                seen = all[row];
            }
        }

        return seen;
    }
}
