using System.Numerics;
using System.Runtime.CompilerServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Takes the smallest and the largest value of each group, one column after the other.</summary>
internal static class ExtremeScan
{
    internal static void Add<TCode>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<byte> selected, GroupState state, int firstColumn)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int i = 0; i < columns.Count; i++)
        {
            Add(codes, columns[i], selected, state.Values[(firstColumn + i)..], state.Columns);
        }
    }

    private static void Add<TCode>(ReadOnlySpan<TCode> codes, in ColumnSpan column, ReadOnlySpan<byte> selected, Span<Accumulator> values, int stride)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int row = 0;
        for (; row <= codes.Length - 8; row += 8)
        {
            int reported = (int)column.ReportedOfEight(row) & (selected.IsEmpty ? 0xFF : selected[row >> 3]);
            for (int i = 0; i < 8; i++)
            {
                Take(ref values[int.CreateTruncating(codes[row + i]) * stride], column[row + i], (reported >> i & 1) != 0);
            }
        }

        for (; row < codes.Length; row++)
        {
            bool isSelected = selected.IsEmpty || (selected[row >> 3] >> (row & 7) & 1) != 0;
            Take(ref values[int.CreateTruncating(codes[row]) * stride], column[row], isSelected && column.Bit(row) != 0);
        }
    }

    /// <summary>Without a jump: which rows reported cannot be foreseen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(ref Accumulator state, long value, bool isReported)
    {
        long low = isReported ? value : long.MaxValue;
        long high = isReported ? value : long.MinValue;
        state.Minimum = low < state.Minimum ? low : state.Minimum;
        state.Maximum = high > state.Maximum ? high : state.Maximum;
    }
}
