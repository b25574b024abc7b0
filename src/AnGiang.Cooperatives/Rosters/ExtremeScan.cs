using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Takes the smallest and the largest value of each group.</summary>
internal static class ExtremeScan
{
    internal static void Add<TCode>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<byte> selected, GroupState state, int firstColumn)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int i = 0; i < columns.Count; i++)
        {
            ColumnSpan column = columns[i];
            for (int row = 0; row < codes.Length; row++)
            {
                if (column.Bit(row) != 0 && (selected.IsEmpty || (selected[row >> 3] >> (row & 7) & 1) != 0))
                {
                    ref Accumulator value = ref state[int.CreateTruncating(codes[row])][firstColumn + i];
                    value.Minimum = Math.Min(value.Minimum, column[row]);
                    value.Maximum = Math.Max(value.Maximum, column[row]);
                }
            }
        }
    }
}
