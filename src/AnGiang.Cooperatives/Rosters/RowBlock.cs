using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Some rows as columns, on their way into the state of their groups; filled one or 64 rows at a time.</summary>
internal sealed class RowBlock
{
    /// <summary>No more rows than this are kept.</summary>
    internal const int Most = 1024;

    private readonly int rows;
    private readonly long[][] values;
    private readonly ulong[][] reported;
    private int count;

    /// <summary>Makes room.</summary>
    /// <param name="columns">The number of columns.</param>
    /// <param name="expected">How many rows will come, or more: a small roster needs little room, and 64 more than its rows so as not to be added one by one.</param>
    internal RowBlock(int columns, int expected)
    {
        rows = Math.Min(Most, (Math.Min(expected, Most) + 127) & ~63);
        Codes = new(rows);
        values = new long[columns][];
        reported = new ulong[columns][];
        for (int i = 0; i < columns; i++)
        {
            (values[i], reported[i]) = (new long[rows], new ulong[rows / 64]);
        }
    }

    /// <summary>The group of each row, as the rows come.</summary>
    internal List<int> Codes { get; }

    /// <summary>Room for the values of the next rows.</summary>
    internal Span<long> Values(int column, int next) => values[column].AsSpan(count, next);

    /// <summary>Says which of the next rows reported a column; the values of the others are zero.</summary>
    internal void Report(int column, ulong bits) => reported[column][count / 64] |= bits << (count % 64);

    /// <summary>Goes on behind the next rows, and says whether there is no room for 64 more.</summary>
    internal bool Take(int next)
    {
        count += next;
        return count > rows - 64;
    }

    /// <summary>Adds the rows to the state and starts anew.</summary>
    internal void AddTo(GroupScan scan)
    {
        ReadOnlySpan<int> codes = CollectionsMarshal.AsSpan(Codes)[..count];
        for (int first = 0; first == 0 || first < values.Length; first += FiveColumns.Most)
        {
            FiveColumns five = default;
            for (int i = first; i < Math.Min(values.Length, first + FiveColumns.Most); i++)
            {
                five.Add(new(values[i].AsSpan(0, count), LittleEndian(reported[i]), isClean: true));
            }

            scan.Add(first / FiveColumns.Most, codes, five, []);
        }

        foreach (ulong[] bits in reported)
        {
            bits.AsSpan().Clear();
        }

        Codes.Clear();
        count = 0;
    }

    private static ReadOnlySpan<byte> LittleEndian(ulong[] words)
    {
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(words, words);
        }

        return MemoryMarshal.AsBytes<ulong>(words);
    }
}
