using System.Buffers;
using System.Numerics;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Rosters;
using Selection = AnGiang.Cooperatives.Rosters.Selection;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Values of given ranks by group, without sorting: from a histogram of each group, only the buckets that hold a rank are looked into.</summary>
internal static class OrderStatistics
{
    /// <summary>Histograms of more numbers than this leave the caches; then the values are put together by group.</summary>
    private const int MostBuckets = 1 << 21;

    /// <summary>Finds the values.</summary>
    /// <param name="codes">The group of each row, below the number of groups.</param>
    /// <param name="values">As many values.</param>
    /// <param name="selected">Which rows count, a bit a row; empty when all do.</param>
    /// <param name="ranks">Gives the ranks wanted of so many values, from 0, ascending and each once.</param>
    /// <param name="units">Becomes the number of rows of each group.</param>
    /// <param name="reported">Becomes the number of those that reported, which is that of the values.</param>
    /// <returns>The values of the ranks of each group, in the order of the ranks; none for a group without values.</returns>
    internal static long[][] Find(in CodeSpan codes, in ColumnSpan values, ReadOnlySpan<byte> selected, Func<long, long[]> ranks, Span<long> units, Span<long> reported) =>
        !codes.Bytes.IsEmpty ? Find(codes.Bytes, values, selected, ranks, units, reported)
        : !codes.Shorts.IsEmpty ? Find(codes.Shorts, values, selected, ranks, units, reported)
        : Find(codes.Ints, values, selected, ranks, units, reported);

    private static long[][] Find<TCode>(ReadOnlySpan<TCode> codes, in ColumnSpan values, ReadOnlySpan<byte> selected, Func<long, long[]> ranks, Span<long> units, Span<long> reported)
        where TCode : unmanaged, IBinaryInteger<TCode> =>
        (long)units.Length * GroupBuckets.OfAGroup <= MostBuckets
            ? FromHistograms(codes, values, selected, ranks, units, reported)
            : FromGroups(codes, values, selected, ranks, units, reported);

    /// <summary>Finds the values of ranks.</summary>
    /// <param name="values">The values from a rank on; moved.</param>
    /// <param name="below">That rank.</param>
    /// <param name="ranks">The ranks, ascending and each once.</param>
    /// <param name="found">Becomes the value of each.</param>
    internal static void Select(Span<long> values, long below, ReadOnlySpan<long> ranks, Span<long> found)
    {
        for (int i = 0; i < ranks.Length; i++)
        {
            int rank = (int)(ranks[i] - below);
            found[i] = Quickselect.Smallest(values, rank);

            // Those behind it are not smaller: the next rank is among them.
            values = values[(rank + 1)..];
            below = ranks[i] + 1;
        }
    }

    private static long[][] FromHistograms<TCode>(ReadOnlySpan<TCode> codes, in ColumnSpan values, ReadOnlySpan<byte> selected, Func<long, long[]> ranks, Span<long> units, Span<long> reported)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int size = units.Length * GroupBuckets.OfAGroup;
        int[] histogram = ArrayPool<int>.Shared.Rent(size);
        try
        {
            histogram.AsSpan(0, size).Clear();
            return FromHistograms(codes, values, selected, ranks, units, reported, histogram);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(histogram);
        }
    }

    private static long[][] FromHistograms<TCode>(
        ReadOnlySpan<TCode> codes, in ColumnSpan values, ReadOnlySpan<byte> selected, Func<long, long[]> ranks, Span<long> units, Span<long> reported, int[] histogram)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        GroupBuckets rows = new(values, selected, stackalloc long[GroupBuckets.BlockRows]);
        Span<int> block = stackalloc int[GroupBuckets.BlockRows];
        for (int first = 0; first < codes.Length; first += block.Length)
        {
            ReadOnlySpan<int> buckets = rows.Of(first, block);
            ReadOnlySpan<TCode> groups = codes.Slice(first, buckets.Length);
            for (int i = 0; i < buckets.Length; i++)
            {
                histogram[At(groups[i], buckets[i])]++;
            }
        }

        using WantedBuckets wanted = new(histogram, ranks, units, reported);
        for (int first = 0; first < codes.Length; first += block.Length)
        {
            ReadOnlySpan<int> buckets = rows.Of(first, block);
            ReadOnlySpan<TCode> groups = codes.Slice(first, buckets.Length);
            for (int i = 0; i < buckets.Length; i++)
            {
                if (wanted.PlaceOf(At(groups[i], buckets[i])) is int place and not 0)
                {
                    wanted.Add(place, values[first + i]);
                }
            }
        }

        return wanted.Values();

        static int At(TCode group, int bucket) => unchecked((int.CreateTruncating(group) * GroupBuckets.OfAGroup) + bucket);
    }

    private static long[][] FromGroups<TCode>(ReadOnlySpan<TCode> codes, in ColumnSpan values, ReadOnlySpan<byte> selected, Func<long, long[]> ranks, Span<long> units, Span<long> reported)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int row = 0; row < codes.Length; row++)
        {
            if (Selection.Has(selected, row))
            {
                units[int.CreateTruncating(codes[row])]++;
                reported[int.CreateTruncating(codes[row])] += values.Bit(row);
            }
        }

        int[] ends = new int[reported.Length];
        int total = 0;
        for (int group = 0; group < ends.Length; group++)
        {
            ends[group] = total;
            total += (int)reported[group];
        }

        long[] together = ArrayPool<long>.Shared.Rent(total);
        try
        {
            PutTogether(codes, values, selected, together, ends);
            long[][] found = new long[ends.Length][];
            for (int group = 0; group < found.Length; group++)
            {
                int count = (int)reported[group];
                long[] wanted = count == 0 ? [] : ranks(count);
                found[group] = new long[wanted.Length];
                Select(together.AsSpan(ends[group] - count, count), 0, wanted, found[group]);
            }

            return found;
        }
        finally
        {
            ArrayPool<long>.Shared.Return(together);
        }
    }

    /// <summary>Puts the values of each group beside each other; <paramref name="ends"/> says where they begin and becomes where they end.</summary>
    private static void PutTogether<TCode>(ReadOnlySpan<TCode> codes, in ColumnSpan values, ReadOnlySpan<byte> selected, long[] together, int[] ends)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int row = 0; row < codes.Length; row++)
        {
            if (values.Bit(row) != 0 && Selection.Has(selected, row))
            {
                together[ends[int.CreateTruncating(codes[row])]++] = values[row];
            }
        }
    }
}
