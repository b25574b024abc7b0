using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The buckets that hold a wanted rank, and the values collected from them.</summary>
internal sealed class WantedBuckets
{
    /// <summary>For each bucket of each group its place among the wanted ones, counted from 1; 0 when it is not wanted.</summary>
    private readonly int[] places;
    private readonly List<(int Group, int Start, long Below)> wanted = [];
    private readonly long[][] ranks;
    private readonly int[] ends;
    private readonly long[] values;

    /// <summary>Finds the buckets.</summary>
    /// <param name="histogram">The number of values in each bucket of each group; overwritten.</param>
    /// <param name="ranksOf">Gives the ranks wanted of so many values.</param>
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

            ranks[group] = reported[group] == 0 ? [] : ranksOf(reported[group]);
            long[] ascending = [.. ranks[group].Order()];
            long below = 0;
            int next = 0;
            for (int bucket = 0; bucket < counts.Length; bucket++)
            {
                int count = counts[bucket];
                counts[bucket] = 0;
                if (next < ascending.Length && ascending[next] < below + count)
                {
                    wanted.Add((group, total, below));
                    counts[bucket] = wanted.Count;
                    total += count;
                    while (next < ascending.Length && ascending[next] < below + count)
                    {
                        next++;
                    }
                }

                below += count;
            }
        }

        ends = [.. wanted.Select(bucket => bucket.Start)];
        values = new long[total];
    }

    /// <summary>The place of a bucket, counted over all groups, among the wanted ones; 0 when it is not wanted.</summary>
    internal int PlaceOf(int bucket) => places[bucket];

    /// <summary>Keeps a value of a wanted bucket.</summary>
    internal void Add(int place, long value) => values[ends[place - 1]++] = value;

    /// <summary>The values of the ranks of each group.</summary>
    internal long[][] Values()
    {
        long[][] found = [.. ranks.Select(of => new long[of.Length])];
        for (int i = 0; i < wanted.Count; i++)
        {
            (int group, int start, long below) = wanted[i];
            Span<long> inBucket = values.AsSpan(start, ends[i] - start);
            for (int rank = 0; rank < ranks[group].Length; rank++)
            {
                long within = ranks[group][rank] - below;
                if (within >= 0 && within < inBucket.Length)
                {
                    found[group][rank] = Quickselect.Smallest(inBucket, (int)within);
                }
            }
        }

        return found;
    }
}
