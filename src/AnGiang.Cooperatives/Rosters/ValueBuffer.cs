using System.Buffers.Binary;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A column on its way into a roster, filled one row or 64 rows at a time.</summary>
internal sealed class ValueBuffer
{
    private long[] values = [];
    private byte[] validity = [];
    private bool areAllReported = true;

    internal long Minimum { get; private set; }

    internal long Maximum { get; private set; }

    internal long this[int row] => values[row];

    internal bool IsReported(int row) => (validity[row >> 3] >> (row & 7) & 1) != 0;

    /// <summary>Room for values from a row on: one, or up to 64 from a multiple of 64 on. What is in it means nothing: all are to be written.</summary>
    internal Span<long> Block(int start, int count, int capacity)
    {
        if (start + count > values.Length)
        {
            int rows = Math.Max((capacity + 63) & ~63, Math.Max(64, start * 2));
            long[] grown = GC.AllocateUninitializedArray<long>(rows);
            values.AsSpan(0, start).CopyTo(grown);
            values = grown;
            Array.Resize(ref validity, rows / 8);
        }

        return values.AsSpan(start, count);
    }

    /// <summary>Says which of the values of a block were reported; the others are zero.</summary>
    internal void Report(int start, int count, ulong bits)
    {
        (long low, long high) = Extremes.Of(values.AsSpan(start, count));
        (Minimum, Maximum) = (Math.Min(Minimum, low), Math.Max(Maximum, high));
        areAllReported &= AllOf(count) == bits;
        Span<byte> word = validity.AsSpan(start / 64 * 8);
        BinaryPrimitives.WriteUInt64LittleEndian(word, BinaryPrimitives.ReadUInt64LittleEndian(word) | (bits << (start % 64)));
    }

    /// <summary>Copies values, and zeroes those that were not reported.</summary>
    internal void Fill(ReadOnlySpan<long> given, ReadOnlySpan<byte> reported)
    {
        for (int start = 0; start < given.Length; start += 64)
        {
            int count = Math.Min(64, given.Length - start);
            Span<long> block = Block(start, count, given.Length);
            given.Slice(start, count).CopyTo(block);
            ulong bits = reported.IsEmpty ? ulong.MaxValue : BitWord.At(reported, start);
            bits &= AllOf(count);
            for (int i = 0; i < count && bits != AllOf(count); i++)
            {
                block[i] &= -(long)(bits >> i & 1);
            }

            Report(start, count, bits);
        }
    }

    internal ValueBuffer Copy()
    {
        ValueBuffer copy = (ValueBuffer)MemberwiseClone();
        (copy.values, copy.validity) = ([.. values], [.. validity]);
        return copy;
    }

    /// <summary>Adds to a row what another has.</summary>
    internal void Add(int row, int other) => Set(row, IsReported(other), values[row] + values[other]);

    /// <summary>Lets a row have the smaller value of its own and another's, or the larger one.</summary>
    internal void Widen(int row, int other, bool isLow)
    {
        if (IsReported(other))
        {
            Set(row, isReported: true, !IsReported(row) ? values[other] : isLow ? Math.Min(values[row], values[other]) : Math.Max(values[row], values[other]));
        }
    }

    /// <summary>The column; the buffer is not used any more.</summary>
    internal ValueColumn Freeze(int rows, bool mayNarrow)
    {
        if (values.Length - rows >= 64)
        {
            Array.Resize(ref values, rows);
            Array.Resize(ref validity, (rows + 7) / 8);
        }

        return new(values, areAllReported ? null : validity, rows, mayNarrow, (Minimum, Maximum));
    }

    private static ulong AllOf(int count) => count == 64 ? ulong.MaxValue : (1UL << count) - 1;

    private void Set(int row, bool isReported, long value)
    {
        values[row] = value;
        (Minimum, Maximum) = (Math.Min(Minimum, value), Math.Max(Maximum, value));
        validity[row >> 3] |= (byte)(isReported ? 1 << (row & 7) : 0);
    }
}
