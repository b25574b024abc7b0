using System.Buffers;
using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Ids of one type.</summary>
internal sealed class IdColumn<TId> : IdColumn
    where TId : notnull, IEquatable<TId>
{
    private TId[] ids = [];

    /// <summary>Room for some ids from a row on.</summary>
    internal Span<TId> Block(int start, int count, int capacity)
    {
        if (start + count > ids.Length)
        {
            Array.Resize(ref ids, Math.Max(Math.Max(capacity, start + count), start * 2));
        }

        return ids.AsSpan(start, count);
    }

    internal override string TextOf(int row) => $"{ids[row]}";

    /// <summary>One pass with open addressing: a slot has the hash of an id and the number of its first row, so that different ids are rarely looked at.</summary>
    internal override IReadOnlyList<(int Row, int First)> Duplicates(int rows)
    {
        List<(int, int)> duplicates = [];
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rows) * 2);
        ulong[] slots = ArrayPool<ulong>.Shared.Rent(size);
        slots.AsSpan(0, size).Clear();
        for (int row = 0; row < rows; row++)
        {
            TId id = ids[row];
            uint hash = unchecked((uint)id.GetHashCode());
            int first = Place(slots, size, hash, id, row);
            if (first != row)
            {
                duplicates.Add((row, first));
            }
        }

        ArrayPool<ulong>.Shared.Return(slots);
        return duplicates;
    }

    /// <summary>The first row with an id, which is this one if there was none.</summary>
    private int Place(ulong[] slots, int size, uint hash, TId id, int row)
    {
        // Hashes of numbers are the numbers themselves: spread them.
        int slot = (int)(unchecked(hash * 0x9E37_79B9u) >> (32 - BitOperations.Log2((uint)size)));
        while (true)
        {
            ulong found = slots[slot];
            if (found == 0)
            {
                slots[slot] = ((ulong)hash << 32) | (uint)(row + 1);
                return row;
            }

            int first = unchecked((int)found) - 1;
            if (found >> 32 == hash && ids[first].Equals(id))
            {
                return first;
            }

            slot = (slot + 1) & (size - 1);
        }
    }
}
