using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Up to five columns that are scanned together; those beyond <see cref="Count"/> are empty.</summary>
internal ref struct FiveColumns
{
    internal const int Most = 5;

    internal ColumnSpan A;
    internal ColumnSpan B;
    internal ColumnSpan C;
    internal ColumnSpan D;
    internal ColumnSpan E;

    internal int Count { readonly get; private set; }

    internal readonly ColumnSpan this[int i] => i switch
    {
        0 => A,
        1 => B,
        2 => C,
        3 => D,
        _ => E,
    };

    internal void Add(ColumnSpan column)
    {
        switch (Count++)
        {
            case 0:
                A = column;
                break;
            case 1:
                B = column;
                break;
            case 2:
                C = column;
                break;
            case 3:
                D = column;
                break;
            default:
                E = column;
                break;
        }
    }

    /// <summary>Whether values that were not reported are zero in all of them.</summary>
    internal readonly bool AreClean
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (!this[i].IsClean)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>
    /// Which columns each row reported, eight rows a word and a byte a row: bit i says that it reported column i, bit 5 that it was selected; a row that was not has none.
    /// There are eight rows for each word.
    /// </summary>
    internal readonly void Reported(Span<ulong> words, ReadOnlySpan<byte> selected)
    {
        // First a byte a column.
        words.Fill(0xFFUL << 40);
        for (int i = 0; i < Count; i++)
        {
            this[i].AddReported(words, 8 * i);
        }

        for (int i = 0; i < words.Length && !selected.IsEmpty; i++)
        {
            words[i] &= selected[i] * 0x0101_0101_0101UL;
        }

        Span<Vector<ulong>> vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
        foreach (ref Vector<ulong> vector in vectors)
        {
            vector = Transposed(vector);
        }

        foreach (ref ulong word in words[(vectors.Length * Vector<ulong>.Count)..])
        {
            word = Transposed(new Vector<ulong>(word))[0];
        }
    }

    /// <summary>The transpose of eight bytes of eight bits: exchange bits, then pairs, then fours, across the diagonal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ulong> Transposed(Vector<ulong> x)
    {
        Vector<ulong> swap = (x ^ (x >>> 7)) & new Vector<ulong>(0x00AA_00AA_00AA_00AA);
        x ^= swap ^ (swap << 7);
        swap = (x ^ (x >>> 14)) & new Vector<ulong>(0x0000_CCCC_0000_CCCC);
        x ^= swap ^ (swap << 14);
        swap = (x ^ (x >>> 28)) & new Vector<ulong>(0x0000_0000_F0F0_F0F0);
        return x ^ swap ^ (swap << 28);
    }

    /// <summary>Which columns a row reported, as in <see cref="Reported"/>.</summary>
    internal readonly int ReportedOfRow(int row, ReadOnlySpan<byte> selected)
    {
        if (!selected.IsEmpty && (selected[row >> 3] >> (row & 7) & 1) == 0)
        {
            return 0;
        }

        int reported = 1 << 5;
        for (int i = 0; i < Count; i++)
        {
            reported |= this[i].Bit(row) << i;
        }

        return reported;
    }

    /// <summary>Some rows of each.</summary>
    internal readonly FiveColumns Slice(int start, int length)
    {
        FiveColumns slice = default;
        for (int i = 0; i < Count; i++)
        {
            slice.Add(this[i].Slice(start, length));
        }

        return slice;
    }

    /// <summary>Whether the sums of <see cref="LaneScan"/> hold their values.</summary>
    internal readonly bool FitLanes()
    {
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].FitsLanes())
            {
                return false;
            }
        }

        return true;
    }
}
