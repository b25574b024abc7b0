using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A column as it is scanned: values of 8 or 4 bytes, and a bit a row that says whether it was reported, least significant first; no bits mean that all were.</summary>
internal readonly ref struct ColumnSpan
{
    /// <summary>How far ahead values are asked for. From 64 rows to 1024 it takes the same time, within the noise.</summary>
    private const int RowsAhead = 256;

    private readonly ReadOnlySpan<long> longs;
    private readonly ReadOnlySpan<int> ints;
    private readonly ReadOnlySpan<byte> validity;
    private readonly int offset;
    private readonly bool isSmall;

    /// <summary>Of 8 bytes a value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="validity">The bits.</param>
    /// <param name="offset">The bit of the first row.</param>
    /// <param name="isClean">Whether values that were not reported are zero; false when it is not known.</param>
    /// <param name="isSmall">Whether no value is beyond <see cref="LaneScan.MostValue"/>; false when it is not known.</param>
    internal ColumnSpan(ReadOnlySpan<long> values, ReadOnlySpan<byte> validity = default, int offset = 0, bool isClean = false, bool isSmall = false)
        : this(values, [], validity, offset, isClean, isSmall)
    {
    }

    /// <summary>Of 4 bytes a value.</summary>
    internal ColumnSpan(ReadOnlySpan<int> values, ReadOnlySpan<byte> validity = default, int offset = 0, bool isClean = false)
        : this([], values, validity, offset, isClean, isSmall: true)
    {
    }

    private ColumnSpan(ReadOnlySpan<long> longs, ReadOnlySpan<int> ints, ReadOnlySpan<byte> validity, int offset, bool isClean, bool isSmall)
    {
        IsClean = isClean || validity.IsEmpty;
        this.isSmall = isSmall;
        this.longs = longs;
        this.ints = ints;
        this.validity = validity;
        this.offset = offset;
    }

    /// <summary>Whether values that were not reported are zero.</summary>
    internal bool IsClean { get; }

    internal int Length => longs.Length + ints.Length;

    /// <summary>The value of a row, whatever it is where none was reported.</summary>
    internal long this[int row] => ints.IsEmpty ? longs[row] : ints[row];

    /// <summary>Whether a row was reported: 1 or 0.</summary>
    internal int Bit(int row) => validity.IsEmpty ? 1 : (validity[(offset + row) >> 3] >> ((offset + row) & 7)) & 1;

    /// <summary>The values of rows; those of 4 bytes are put into <paramref name="room"/>, which says how many.</summary>
    internal ReadOnlySpan<long> Longs(int first, Span<long> room)
    {
        if (ints.IsEmpty)
        {
            return longs.Slice(first, room.Length);
        }

        for (int i = 0; i < room.Length; i++)
        {
            room[i] = ints[first + i];
        }

        return room;
    }

    /// <summary>Which of 64 rows were reported, a bit each; those beyond the last row say nothing.</summary>
    internal ulong ReportedOf64(int row) => validity.IsEmpty ? ulong.MaxValue : BitWord.At(validity, offset + row);

    /// <summary>Some rows of the column.</summary>
    internal ColumnSpan Slice(int start, int length) => new(
        ints.IsEmpty ? longs.Slice(start, length) : [],
        ints.IsEmpty ? [] : ints.Slice(start, length),
        validity.IsEmpty ? validity : validity[((offset + start) >> 3)..((offset + start + length + 7) >> 3)],
        (offset + start) & 7,
        IsClean,
        isSmall);

    /// <summary>Whether no value is beyond <see cref="LaneScan.MostValue"/>; also of those that were not reported.</summary>
    internal bool FitsLanes()
    {
        if (isSmall)
        {
            return true;
        }

        Vector<long> bits = Vector<long>.Zero;
        int row = 0;
        for (; row <= longs.Length - Vector<long>.Count; row += Vector<long>.Count)
        {
            Vector<long> values = new(longs[row..]);
            bits |= values ^ Vector.ShiftRightArithmetic(values, 63);
        }

        long rest = 0;
        for (; row < longs.Length; row++)
        {
            rest |= longs[row] ^ (longs[row] >> 63);
        }

        return Vector.LessThanAll(bits, new Vector<long>(LaneScan.MostValue)) && rest < LaneScan.MostValue;
    }

    /// <summary>The first row that reported a negative value; -1 when there is none.</summary>
    internal int FirstNegative()
    {
        for (int from = 0; from < Length;)
        {
            int next = ints.IsEmpty ? longs[from..].IndexOfAnyInRange(long.MinValue, -1) : ints[from..].IndexOfAnyInRange(int.MinValue, -1);
            if (next < 0 || Bit(from + next) != 0)
            {
                return next < 0 ? -1 : from + next;
            }

            from += next + 1;
        }

        return -1;
    }

    /// <summary>Eight values from a row on; there must be that many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector512<long> Eight(int row)
    {
        FetchAhead(row);
        return ints.IsEmpty
            ? Vector512.LoadUnsafe(in MemoryMarshal.GetReference(longs), (nuint)row)
            : Vector512.WidenLower(Vector256.LoadUnsafe(in MemoryMarshal.GetReference(ints), (nuint)row).ToVector512Unsafe());
    }

    /// <summary>Four values from a row on; there must be that many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector256<long> Four(int row)
    {
        FetchAhead(row);
        return ints.IsEmpty
            ? Vector256.LoadUnsafe(in MemoryMarshal.GetReference(longs), (nuint)row)
            : Vector256.WidenLower(Vector128.LoadUnsafe(in MemoryMarshal.GetReference(ints), (nuint)row).ToVector256Unsafe());
    }

    /// <summary>
    /// Asks for the values some rows on, so that they are there when their turn comes: five columns side by side are more than a processor foresees.
    /// A hint without effect on what is read, also past the last value.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void FetchAhead(int row)
    {
        if (ints.IsEmpty)
        {
            Sse.Prefetch0(unchecked((long*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(longs)) + row + RowsAhead));
        }
        else
        {
            Sse.Prefetch0(unchecked((int*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(ints)) + row + RowsAhead));
        }
    }

    /// <summary>Adds to each word, some bits higher, which of eight rows were reported, a bit each.</summary>
    internal void AddReported(Span<ulong> words, int higher)
    {
        if (validity.IsEmpty || offset != 0)
        {
            for (int i = 0; i < words.Length; i++)
            {
                words[i] |= ReportedOfEight(8 * i) << higher;
            }

            return;
        }

        ReadOnlySpan<byte> bits = validity[..words.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            words[i] |= (ulong)bits[i] << higher;
        }
    }

    /// <summary>Which of eight rows were reported, a bit each; <paramref name="row"/> is a multiple of eight and there are eight rows from it on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong ReportedOfEight(int row)
    {
        if (validity.IsEmpty)
        {
            return 0xFF;
        }

        int at = row >> 3;
        return offset == 0 ? validity[at] : ((validity[at] | ((ulong)validity[at + 1] << 8)) >> offset) & 0xFF;
    }
}
