using System.Numerics;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The bucket of each row of a column within its group: of its value, that of all that did not report, or that of all that do not count.</summary>
/// <param name="values">The column.</param>
/// <param name="selected">Which rows count, a bit a row; empty when all do.</param>
/// <param name="room">For <see cref="BlockRows"/> values.</param>
internal readonly ref struct GroupBuckets(ColumnSpan values, ReadOnlySpan<byte> selected, Span<long> room)
{
    /// <summary>Those of a group.</summary>
    internal const int OfAGroup = ValueBucket.Count + 2;

    /// <summary>That of rows that did not report.</summary>
    internal const int Missing = ValueBucket.Count;

    /// <summary>That of rows that do not count.</summary>
    private const int Outside = ValueBucket.Count + 1;

    /// <summary>Rows whose values and buckets stay in the nearest cache.</summary>
    internal const int BlockRows = 1024;

    private readonly ColumnSpan values = values;
    private readonly ReadOnlySpan<byte> selected = selected;
    private readonly Span<long> room = room;

    /// <summary>The buckets of rows.</summary>
    /// <param name="first">The first row, a multiple of 64.</param>
    /// <param name="buckets">Room for <see cref="BlockRows"/>.</param>
    /// <returns>Those of the rows from it on, as many as there is room for.</returns>
    internal ReadOnlySpan<int> Of(int first, Span<int> buckets)
    {
        int length = Math.Min(buckets.Length, values.Length - first);
        Span<int> all = buckets[..length];
        ValueBucket.Of(values.Longs(first, room[..length]), all);
        for (int row = 0; row < length; row += 64)
        {
            Span<int> rows = all.Slice(row, Math.Min(64, length - row));
            Put(Missing, ~values.ReportedOf64(first + row), rows);
            Put(Outside, ~Selection.Of64(selected, first + row), rows);
        }

        return all;
    }

    /// <summary>Puts rows into a bucket, a bit each; bits beyond the last row say nothing.</summary>
    private static void Put(int bucket, ulong bits, Span<int> rows)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            int row = BitOperations.TrailingZeroCount(bits);
            if (row >= rows.Length)
            {
                return;
            }

            rows[row] = bucket;
        }
    }
}
