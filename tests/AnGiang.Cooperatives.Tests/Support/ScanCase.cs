using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Columns with their groups, from a seed: any size around the width of vectors and blocks, any number of groups and columns, codes of any width, values of every size, bits that start anywhere.</summary>
public sealed class ScanCase
{
    private static readonly int[] Sizes = [0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65, 127, 129];
    private static readonly int[] LargeSizes = [1000, 1023, 1024, 1025, 8191, 8192, 8193, 8200, 16_500];
    private static readonly int[] GroupCounts = [1, 2, 6, 10, 11, 32, 33, 66, 255, 256, 300, 1000];

    private readonly int[] codes;
    private readonly Column[] columns;
    private readonly byte[] selected;
    private readonly int codeBytes;

    public ScanCase(int seed)
    {
        Random random = new(seed);
        int[] sizes = random.Next(16) == 0 ? LargeSizes : Sizes;
        int rows = sizes[random.Next(sizes.Length)];
        Groups = GroupCounts[random.Next(GroupCounts.Length)];
        codes = [.. Enumerable.Range(0, rows).Select(_ => random.Next(random.Next(1, Groups + 1)))];
        columns = [.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => new Column(random, rows))];
        selected = random.Next(2) == 0 ? [] : Bits(random, rows);
        codeBytes = Groups > 256 ? 2 * random.Next(1, 3) : 1 << random.Next(3);
    }

    public int Groups { get; }

    /// <summary>The state the scan comes to, as text.</summary>
    internal string Scanned(VectorWidth vectors, bool extremes)
    {
        GroupState state = new(Groups, columns.Length);
        using GroupScan scan = new(state, extremes, vectors);
        for (int first = 0; first == 0 || first < columns.Length; first += FiveColumns.Most)
        {
            FiveColumns five = default;
            foreach (Column column in columns.Skip(first).Take(FiveColumns.Most))
            {
                five.Add(column.Span);
            }

            switch (codeBytes)
            {
                case 1:
                    scan.Add<byte>(first / FiveColumns.Most, [.. codes.Select(code => (byte)code)], five, selected);
                    break;
                case 2:
                    scan.Add<ushort>(first / FiveColumns.Most, [.. codes.Select(code => (ushort)code)], five, selected);
                    break;
                default:
                    scan.Add<int>(first / FiveColumns.Most, codes, five, selected);
                    break;
            }
        }

        scan.Drain();
        return Text(Enumerable.Range(0, Groups).Select(group => (state.Units[group], state[group].ToArray())), extremes);
    }

    /// <summary>The same by definition.</summary>
    internal string Expected(bool extremes) => Text(
        Enumerable.Range(0, Groups).Select(group =>
        {
            int[] rows = [.. Enumerable.Range(0, codes.Length).Where(row => codes[row] == group && (selected.Length == 0 || Bit(selected, row)))];
            return ((long)rows.Length, columns.Select(column =>
            {
                long[] values = [.. rows.Where(column.IsReported).Select(row => column.Values[row])];
                return new Accumulator
                {
                    Reported = values.Length,
                    Sum = values.Aggregate(Int128.Zero, (sum, value) => sum + value),
                    Minimum = values.Append(long.MaxValue).Min(),
                    Maximum = values.Append(long.MinValue).Max(),
                };
            }).ToArray());
        }),
        extremes);

    private static string Text(IEnumerable<(long Units, Accumulator[] Values)> groups, bool extremes) => string.Join('\n', groups.Select(group =>
        $"{group.Units}: {string.Join("; ", group.Values.Select(value => extremes ? $"{value.Reported} {value.Sum} {value.Minimum} {value.Maximum}" : $"{value.Reported} {value.Sum}"))}"));

    private static byte[] Bits(Random random, int rows)
    {
        byte[] bits = new byte[(rows / 8) + 1];
        random.NextBytes(bits);
        return bits;
    }

    private static bool Bit(byte[] bits, int at) => (bits[at / 8] >> (at % 8) & 1) != 0;

    private sealed class Column
    {
        private static readonly long[] Limits = [100, 30_000_000_000, LaneScan.MostValue - 1, LaneScan.MostValue, long.MaxValue];
        private readonly byte[] validity;
        private readonly int offset;
        private readonly int[]? ints;
        private readonly bool isClean;

        internal Column(Random random, int rows)
        {
            long limit = Limits[random.Next(Limits.Length)];
            bool isInt = random.Next(4) == 0;
            offset = random.Next(3) == 0 ? random.Next(20) : 0;
            validity = random.Next(4) == 0 ? [] : Bits(random, rows + offset);
            isClean = random.Next(2) == 0;
            Values = [.. Enumerable.Range(0, rows).Select(row =>
                isClean && !IsReported(row) ? 0
                : isInt ? random.Next(int.MinValue, int.MaxValue)
                : random.Next(50) == 0 ? (random.Next(2) == 0 ? -limit : limit)
                : random.NextInt64(-limit, limit))];
            ints = isInt ? [.. Values.Select(value => (int)value)] : null;
        }

        internal long[] Values { get; }

        internal ColumnSpan Span => ints is not null
            ? new(ints, validity, offset, isClean)
            : new(Values, validity, offset, isClean, isSmall: Values.All(value => value is < LaneScan.MostValue and > -LaneScan.MostValue) && offset == 0);

        internal bool IsReported(int row) => validity.Length == 0 || Bit(validity, offset + row);
    }
}
