using System.Buffers;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The buckets that hold a wanted rank, and the values collected from them, in pooled memory.</summary>
internal sealed class WantedBuckets : IDisposable
{
    /// <summary>For each bucket of each group its place among the wanted ones, counted from 1; 0 when it is not wanted.</summary>
    private readonly int[] places;
    private readonly List<(int Group, int Rank, int Ranks, int Start, long Below)> wanted = [];
    private readonly long[][] ranks;
    private readonly int[] ends;
    private readonly long[] values;

    /// <summary>Finds the buckets.</summary>
    /// <param name="histogram">The number of values in each bucket of each group; overwritten.</param>
    /// <param name="ranksOf">Gives the ranks wanted of so many values, ascending and each once.</param>
    /// <param name="units">Becomes the number of rows of each group.</param>
    /// <param name="reported">Becomes the number of values of each group.</param>
    internal WantedBuckets(int[] histogram, Func<long, long[]> ranksOf, Span<long> units, Span<long> reported)
    {
        places = histogram;
        ranks = new long[reported.Length][];
        int total = 0;
        for (int group = 0; group < reported.Length; group++)
        {
            Span<int> counts = histogram.AsSpan(group * GroupBuckets.OfAGroup, ValueBucket.Count);
            foreach (int count in counts)
            {
                reported[group] += count;
            }

            Span<int> others = histogram.AsSpan(group * GroupBuckets.OfAGroup, GroupBuckets.OfAGroup)[GroupBuckets.Missing..];
            units[group] = reported[group] + others[0];
            others.Clear();

            long[] all = ranks[group] = reported[group] == 0 ? [] : ranksOf(reported[group]);
            long below = 0;
            int next = 0;
            for (int bucket = 0; bucket < counts.Length; bucket++)
            {
                int count = counts[bucket];
                int first = next;
                counts[bucket] = 0;
                while (next < all.Length && all[next] < below + count)
                {
                    next++;
                }

                if (next > first)
                {
                    wanted.Add((group, first, next - first, total, below));
                    counts[bucket] = wanted.Count;
                    total += count;
                }

                below += count;
            }
        }

        ends = [.. wanted.Select(bucket => bucket.Start)];
        values = ArrayPool<long>.Shared.Rent(total);
    }

    /// <summary>The place of a bucket, counted over all groups, among the wanted ones; 0 when it is not wanted.</summary>
    internal int PlaceOf(int bucket) => places[bucket];

    /// <summary>Keeps a value of a wanted bucket.</summary>
    internal void Add(int place, long value) => values[ends[place - 1]++] = value;

    /// <summary>The values of the ranks of each group.</summary>
    internal long[][] Values()
    {
        long[][] found = Array.ConvertAll(ranks, of => new long[of.Length]);
        for (int i = 0; i < wanted.Count; i++)
        {
            (int group, int rank, int count, int start, long below) = wanted[i];
            OrderStatistics.Select(values.AsSpan(start, ends[i] - start), below, ranks[group].AsSpan(rank, count), found[group].AsSpan(rank, count));
        }

        return found;
    }

    public void Dispose() => ArrayPool<long>.Shared.Return(values);
}
