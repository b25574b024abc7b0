using System.Runtime.CompilerServices;

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

    private ulong present;

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
        present = (present << 8) | 0xFF;
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
    /// Which columns each of eight rows reported, a byte a row: bit i says that it reported column i, bit 5 that it was selected; a row that was not has none.
    /// <paramref name="row"/> is a multiple of eight and there are eight rows from it on.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly ulong ReportedOfEight(int row, ReadOnlySpan<byte> selected)
    {
        // A byte a column.
        ulong x = A.ReportedOfEight(row) | (B.ReportedOfEight(row) << 8) | (C.ReportedOfEight(row) << 16) | (D.ReportedOfEight(row) << 24) | (E.ReportedOfEight(row) << 32);
        x = (x & present) | (0xFFUL << 40);
        if (!selected.IsEmpty)
        {
            x &= selected[row >> 3] * 0x0101_0101_0101UL;
        }

        // The transpose of eight bytes of eight bits: exchange bits, then pairs, then fours, across the diagonal.
        ulong swap = (x ^ (x >> 7)) & 0x00AA_00AA_00AA_00AA;
        x ^= swap ^ (swap << 7);
        swap = (x ^ (x >> 14)) & 0x0000_CCCC_0000_CCCC;
        x ^= swap ^ (swap << 14);
        swap = (x ^ (x >> 28)) & 0x0000_0000_F0F0_F0F0;
        return x ^ swap ^ (swap << 28);
    }

    /// <summary>Which columns a row reported, as in <see cref="ReportedOfEight"/>.</summary>
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
