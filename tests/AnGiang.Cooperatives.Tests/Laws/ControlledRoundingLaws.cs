using System.Numerics;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Tests.Apportionment;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ControlledRoundingLaws
{
    [Law]
    public Property The_rounding_is_the_smallest_of_those_that_deviate_least(TwoWayTable table) =>
        Run(table).Select(cell => (BigInteger)cell).SequenceEqual(ControlledRoundingOracle.Round(table)!)
            .Label($"{string.Join(", ", Run(table))} instead of {string.Join(", ", ControlledRoundingOracle.Round(table)!)}");

    [Law]
    public bool Every_cell_and_every_total_is_next_to_the_exact_one_and_whole_ones_stay(TwoWayTable table)
    {
        long[] rounded = Run(table);
        return IsAdjacent(_ => true)
            && Enumerable.Range(0, rounded.Length).All(i => IsAdjacent(j => j == i))
            && Enumerable.Range(0, table.Rows).All(row => IsAdjacent(j => j / table.Columns == row))
            && Enumerable.Range(0, table.Columns).All(column => IsAdjacent(j => j % table.Columns == column));

        bool IsAdjacent(Func<int, bool> isIn) => ControlledRoundingOracle.IsAdjacent(
            Sum(rounded, isIn), Sum(table.Values, isIn) * table.Scale.Numerator, table.Scale.Denominator);
    }

    [Law]
    public bool Given_totals_are_met_exactly_when_they_can_be_and_then_best(TwoWayTable table, int[] moves)
    {
        (long[] rowTotals, long[] columnTotals) = Disturbed(table, moves);
        long[] rounded = new long[table.Values.Count];
        MarginConflict? conflict = ControlledRounding.Round(table.ToArray(), table.Columns, table.Scale, rowTotals, columnTotals, rounded);
        BigInteger[]? best = ControlledRoundingOracle.Round(table, rowTotals, columnTotals);
        return best is null ? conflict is not null && IsReal(conflict, table, rowTotals, columnTotals) : conflict is null && rounded.Select(cell => (BigInteger)cell).SequenceEqual(best);
    }

    [Law]
    public bool Totals_of_a_rounding_are_never_refused(TwoWayTable table)
    {
        long[] rounded = new long[table.Values.Count];
        (long[] rowTotals, long[] columnTotals) = Disturbed(table, []);
        return rowTotals.Concat(columnTotals).Any(total => total is long.MinValue or long.MaxValue)    // beyond 64 bits
            || (ControlledRounding.Round(table.ToArray(), table.Columns, table.Scale, rowTotals, columnTotals, rounded) is null && rounded.SequenceEqual(Run(table)));
    }

    [Law]
    public bool Turning_the_table_round_deviates_as_much(TwoWayTable table) =>
        ControlledRoundingOracle.Deviation(table, Run(table)) == ControlledRoundingOracle.Deviation(table.Transposed, Run(table.Transposed));

    [Law]
    public bool Only_value_times_scale_counts(TwoWayTable table, byte factor)
    {
        TwoWayTable smaller = table with { Values = [.. table.Values.Select(value => value / 1024)], Scale = new Fraction(Math.Max(1, table.Scale.Numerator / 1024), (table.Scale.Denominator / 1024) + 1) };
        TwoWayTable same = new([.. smaller.Values.Select(value => value * (factor + 1))], table.Columns, smaller.Scale / (factor + 1));
        return Run(smaller).SequenceEqual(Run(same));
    }

    // Long tables are searched by other means than short ones.
    [Law]
    public bool Rows_or_columns_of_zeros_between_the_others_change_nothing(TwoWayTable table, bool isTall)
    {
        int stride = 1 + (2_200 / (isTall ? table.Rows : table.Columns));
        (int rowStride, int columnStride) = isTall ? (stride, 1) : (1, stride);
        TwoWayTable padded = table with { Values = new long[table.Values.Count * stride], Columns = table.Columns * columnStride };
        long[] values = padded.ToArray();
        for (int i = 0; i < table.Values.Count; i++)
        {
            values[Place(i)] = table.Values[i];
        }

        long[] rounded = Run(padded with { Values = values });
        return Run(table).SequenceEqual(Enumerable.Range(0, table.Values.Count).Select(i => rounded[Place(i)])) && rounded.Count(cell => cell != 0) <= table.Values.Count;

        int Place(int i) => (i / table.Columns * rowStride * padded.Columns) + (i % table.Columns * columnStride);
    }

    // The totals of the rounding, some of them moved by a unit or two.
    private static (long[] RowTotals, long[] ColumnTotals) Disturbed(TwoWayTable table, int[] moves)
    {
        long[] rounded = Run(table);
        BigInteger[] rows = [.. Enumerable.Range(0, table.Rows).Select(row => Sum(rounded, i => i / table.Columns == row))];
        BigInteger[] columns = [.. Enumerable.Range(0, table.Columns).Select(column => Sum(rounded, i => i % table.Columns == column))];
        for (int i = 0; i + 1 < moves.Length; i += 2)
        {
            // Mostly a pair of moves that keeps the grand total; a unit from one row to another, or to one row and one column.
            (uint a, uint b) = unchecked(((uint)moves[i], (uint)moves[i + 1]));
            rows[a % rows.Length]++;
            if (a % 3 == 0)
            {
                columns[b % columns.Length]++;
            }
            else if (a % 7 != 1)
            {
                rows[b % rows.Length]--;
            }
        }

        return (Narrow(rows), Narrow(columns));
    }

    private static long[] Narrow(BigInteger[] totals) => [.. totals.Select(total => (long)BigInteger.Clamp(total, long.MinValue, long.MaxValue))];

    private static bool IsReal(MarginConflict conflict, TwoWayTable table, long[] rowTotals, long[] columnTotals)
    {
        BigInteger given = Sum(rowTotals, conflict.Rows.Contains) - Sum(columnTotals, conflict.Columns.Contains);
        (BigInteger least, BigInteger most) = (0, 0);
        for (int i = 0; i < table.Values.Count; i++)
        {
            BigInteger exact = table.Values[i] * (BigInteger)table.Scale.Numerator;
            BigInteger floor = ControlledRoundingOracle.Floor(exact, table.Scale.Denominator);
            BigInteger ceiling = -ControlledRoundingOracle.Floor(-exact, table.Scale.Denominator);
            (bool isRow, bool isColumn) = (conflict.Rows.Contains(i / table.Columns), conflict.Columns.Contains(i % table.Columns));
            least += isRow == isColumn ? 0 : isRow ? floor : -ceiling;
            most += isRow == isColumn ? 0 : isRow ? ceiling : -floor;
        }

        return (given < least || given > most) && given == (BigInteger)conflict.Given && least == (BigInteger)conflict.Least && most == (BigInteger)conflict.Most;
    }

    private static BigInteger Sum(IReadOnlyList<long> cells, Func<int, bool> isIn) =>
        cells.Where((_, i) => isIn(i)).Aggregate(BigInteger.Zero, (sum, cell) => sum + cell);

    private static long[] Run(TwoWayTable table)
    {
        long[] rounded = new long[table.Values.Count];
        ControlledRounding.Round(table.ToArray(), table.Columns, table.Scale, rounded);
        return rounded;
    }
}
