using System.Buffers.Binary;
using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Which rows of a roster count: a bit a row, least significant first, none beyond the last row; nothing at all means every row.</summary>
internal static class Selection
{
    /// <summary>All rows, to take some out.</summary>
    internal static byte[] All(int rows)
    {
        byte[] selected = new byte[(rows + 7) / 8];
        selected.AsSpan().Fill(0xFF);
        if (rows % 8 != 0)
        {
            selected[^1] = (byte)((1 << (rows % 8)) - 1);
        }

        return selected;
    }

    internal static bool Has(ReadOnlySpan<byte> selected, int row) => selected.IsEmpty || (selected[row >> 3] >> (row & 7) & 1) != 0;

    /// <summary>Which of 64 rows count, a bit each; those beyond the last row say nothing.</summary>
    internal static ulong Of64(ReadOnlySpan<byte> selected, int row) => selected.IsEmpty ? ulong.MaxValue : BitWord.At(selected, row);

    /// <summary>Puts in a row.</summary>
    internal static void Add(byte[] selected, int row) => selected[row >> 3] |= (byte)(1 << (row & 7));

    /// <summary>Takes out a row.</summary>
    internal static void Remove(byte[] selected, int row) => selected[row >> 3] &= unchecked((byte)~(1 << (row & 7)));

    internal static int Count(ReadOnlySpan<byte> selected)
    {
        int count = 0;
        int at = 0;
        for (; at <= selected.Length - 8; at += 8)
        {
            count += BitOperations.PopCount(BinaryPrimitives.ReadUInt64LittleEndian(selected[at..]));
        }

        for (; at < selected.Length; at++)
        {
            count += BitOperations.PopCount(selected[at]);
        }

        return count;
    }

    /// <summary>Takes out of some rows those that others do not have.</summary>
    internal static void And(Span<byte> mine, ReadOnlySpan<byte> others)
    {
        for (int i = 0; i < others.Length; i++)
        {
            mine[i] &= others[i];
        }
    }
}
