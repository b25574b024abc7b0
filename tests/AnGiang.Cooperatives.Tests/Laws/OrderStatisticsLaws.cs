using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class OrderStatisticsLaws
{
    private static readonly int[] GroupCounts = [1, 2, 6, 400];

    [Law]
    public Property Values_of_any_rank_are_those_of_the_sorted_group(int seed)
    {
        // 400 groups go the way without histograms; rows are taken 1,024 at a time.
        Random random = new(seed);
        int rows = random.Next(random.Next(4) == 0 ? 3_000 : 300);
        int groups = GroupCounts[random.Next(GroupCounts.Length)];
        int[] codes = [.. Enumerable.Range(0, rows).Select(_ => random.Next(groups))];
        int bits = random.Next(0, 64);
        long[] values = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(long.MinValue, long.MaxValue) >> bits)];
        int offset = random.Next(8);
        byte[] validity = new byte[(rows + offset + 7) / 8];
        random.NextBytes(validity);
        byte[] selected = new byte[(rows + 7) / 8];
        random.NextBytes(selected);
        selected = random.Next(2) == 0 ? [] : selected;
        int ranks = random.Next(3);
        (long[] units, long[] reported) = (new long[groups], new long[groups]);
        bool areShort = random.Next(2) == 0 && Array.TrueForAll(values, value => value is >= int.MinValue and <= int.MaxValue);
        ColumnSpan column = areShort ? new(Array.ConvertAll(values, value => (int)value), validity, offset) : new(values, validity, offset);
        long[][] found = OrderStatistics.Find(Codes(codes, groups > 256 ? 2 * random.Next(1, 3) : 1 << random.Next(3)), column, selected, count => RanksOf(count, ranks), units, reported);

        long[][] expected = [.. Enumerable.Range(0, groups).Select(group => Enumerable.Range(0, rows)
            .Where(row => codes[row] == group && (validity[(row + offset) / 8] >> ((row + offset) % 8) & 1) != 0 && (selected.Length == 0 || (selected[row / 8] >> (row % 8) & 1) != 0)).Select(row => values[row]).Order().ToArray())];
        return (found.Zip(expected).All(pair => pair.First.SequenceEqual(RanksOf(pair.Second.Length, ranks).Select(rank => pair.Second[rank]))) && reported.SequenceEqual(expected.Select(group => (long)group.Length))
                && units.SequenceEqual(Enumerable.Range(0, groups).Select(group => (long)Enumerable.Range(0, rows).Count(row => codes[row] == group && (selected.Length == 0 || (selected[row / 8] >> (row % 8) & 1) != 0)))))
            .Label($"seed {seed}");
    }

    [Law]
    public bool Buckets_are_in_the_order_of_the_values(long a, long b, byte shift)
    {
        (a, b) = (a >> (shift % 64), b >> (shift % 64));
        return ValueBucket.Of(Math.Min(a, b)) <= ValueBucket.Of(Math.Max(a, b)) && ValueBucket.Of(a) is >= 0 and < ValueBucket.Count;
    }

    [Law]
    public bool Buckets_of_many_numbers_are_those_of_each(int seed)
    {
        Random random = new(seed);
        long[] values = [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)), long.MinValue, long.MaxValue];
        int[] buckets = new int[values.Length];
        ValueBucket.Of(values, buckets);
        return buckets.SequenceEqual(values.Select(ValueBucket.Of));
    }

    [Law]
    public bool Words_of_bits_are_those_bits(byte[] bytes, ushort first)
    {
        int from = bytes.Length == 0 ? 0 : first % (8 * bytes.Length);
        ulong word = BitWord.At(bytes, from);
        return Enumerable.Range(0, 64).All(i => (word >> i & 1) == (ulong)(from + i < 8 * bytes.Length ? bytes[(from + i) / 8] >> ((from + i) % 8) & 1 : 0));
    }

    [Fact]
    public void Buckets_begin_and_end_where_64_bits_do()
    {
        Assert.Equal(0, ValueBucket.Of(long.MinValue));
        Assert.Equal(ValueBucket.Count - 1, ValueBucket.Of(long.MaxValue));
        Assert.Equal(1, ValueBucket.Of(0) - ValueBucket.Of(-1));
    }

    /// <summary>Every rank, or every second or third.</summary>
    private static long[] RanksOf(long count, int between) => [.. Enumerable.Range(0, (int)count).Where(rank => rank % (between + 1) == between).Select(rank => (long)rank)];

    private static CodeSpan Codes(int[] codes, int bytes) => bytes switch
    {
        1 => new(Array.ConvertAll(codes, code => (byte)code)),
        2 => new(Array.ConvertAll(codes, code => (ushort)code)),
        _ => new(codes),
    };
}
