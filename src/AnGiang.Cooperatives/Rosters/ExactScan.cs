using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Adds rows to groups in 128 bits, one value at a time: for values that the lanes do not hold.</summary>
internal static class ExactScan
{
    internal static void Add<TCode>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<byte> selected, GroupState state, int firstColumn, bool countUnits)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int row = 0; row < codes.Length; row++)
        {
            if (!selected.IsEmpty && (selected[row >> 3] >> (row & 7) & 1) == 0)
            {
                continue;
            }

            int group = int.CreateTruncating(codes[row]);
            state.Units[group] += countUnits ? 1 : 0;
            Span<Accumulator> values = state[group][firstColumn..];
            for (int i = 0; i < columns.Count; i++)
            {
                ColumnSpan column = columns[i];
                if (column.Bit(row) != 0)
                {
                    values[i].Sum += column[row];
                    values[i].Reported++;
                }
            }
        }
    }
}
