using System.Buffers;
using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Ids of one type, each with its hash, which is taken while the id is at hand.</summary>
internal sealed class IdColumn<TId> : IdColumn
    where TId : notnull, IEquatable<TId>
{
    private const int Fetched = 64;
    private TId[] ids = [];
    private int[] hashes = [];

    /// <summary>Room for some ids from a row on.</summary>
    internal void Ensure(int start, int count, int capacity)
    {
        if (start + count > ids.Length)
        {
            int length = Math.Max(Math.Max(capacity, start + count), start * 2);
            Array.Resize(ref ids, length);
            Array.Resize(ref hashes, length);
        }
    }

    internal void Set(int row, TId? id)
    {
        ids[row] = id ?? throw new ArgumentException($"Row {row + 1} has no id: it is null. Leave ids out where rows have none.", nameof(id));
        hashes[row] = id.GetHashCode();
    }

    internal override string TextOf(int row) => $"{ids[row]}";

    /// <summary>One pass with open addressing: a slot has the hash of an id and the number of its first row, so that different ids are rarely looked at.</summary>
    internal override IReadOnlyList<(int Row, int First)> Duplicates(int rows)
    {
        List<(int, int)> duplicates = [];
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rows) * 2);
        ulong[] slots = ArrayPool<ulong>.Shared.Rent(size);
        try
        {
            slots.AsSpan(0, size).Clear();
            AddDuplicates(duplicates, slots, size, rows);
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(slots);
        }

        return duplicates;
    }

    /// <summary>Where an id belongs. Hashes of numbers are the numbers themselves: spread them.</summary>
    private static int SlotOf(int hash, int size) => (int)(unchecked((uint)hash * 0x9E37_79B9u) >> (32 - BitOperations.Log2((uint)size)));

    private void AddDuplicates(List<(int Row, int First)> duplicates, ulong[] slots, int size, int rows)
    {
        ulong fetched = 0;
        for (int row = 0; row < rows; row++)
        {
            // Slots lie anywhere in memory: ask for those of later rows before they are needed.
            fetched |= slots[SlotOf(hashes[Math.Min(row + Fetched, rows - 1)], size)];
            int first = Place(slots, size, row);
            if (first != row)
            {
                duplicates.Add((row, first));
            }
        }

        slots[0] |= fetched;
    }

    /// <summary>The first row with the id of a row, which is this one if there was none.</summary>
    private int Place(ulong[] slots, int size, int row)
    {
        uint hash = unchecked((uint)hashes[row]);
        int slot = SlotOf(hashes[row], size);
        while (true)
        {
            ulong found = slots[slot];
            if (found == 0)
            {
                slots[slot] = ((ulong)hash << 32) | (uint)(row + 1);
                return row;
            }

            int first = unchecked((int)found) - 1;
            if (found >> 32 == hash && ids[first].Equals(ids[row]))
            {
                return first;
            }

            slot = (slot + 1) & (size - 1);
        }
    }
}
