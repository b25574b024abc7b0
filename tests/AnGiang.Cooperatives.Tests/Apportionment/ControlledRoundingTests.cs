using System.Numerics;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class ControlledRoundingTests
{
    // 246 co-operatives by sector and size: percent of the grand total, one decimal; the unit 0.1 has 123 parts.
    private static readonly TwoWayTable SectorBySize = new([96, 61, 17, 6, 0, 3, 7, 14, 14, 9, 2, 0, 4, 1, 0, 0, 7, 3, 1, 0, 1, 0, 0, 0], 4, new Fraction(1000, 246));

    [Fact]
    public void Sectors_by_size_add_up_with_the_least_deviation()
    {
        long[] rounded = Run(SectorBySize);

        Assert.Equal([390, 248, 69, 24, 0, 12, 29, 57, 57, 37, 8, 0, 16, 4, 0, 0, 29, 12, 4, 0, 4, 0, 0, 0], rounded);
        Assert.Equal([731, 98, 102, 20, 45, 4], RowTotals(rounded, 4));
        Assert.Equal([496, 313, 110, 81], ColumnTotals(rounded, 4));
        Assert.Equal(new BigInteger(422), ControlledRoundingOracle.Deviation(SectorBySize, rounded));
    }

    [Fact]
    public void Sectors_by_size_can_keep_the_totals_of_the_one_way_tables()
    {
        long[] rounded = new long[24];

        Assert.Null(ControlledRounding.Round(SectorBySize.ToArray(), 4, SectorBySize.Scale, [732, 97, 102, 20, 45, 4], [496, 313, 110, 81], rounded));

        Assert.Equal([390, 248, 70, 24, 0, 12, 28, 57, 57, 37, 8, 0, 16, 4, 0, 0, 29, 12, 4, 0, 4, 0, 0, 0], rounded);
        Assert.Equal(new BigInteger(508), ControlledRoundingOracle.Deviation(SectorBySize, rounded));
    }

    [Fact]
    public void Of_equal_tables_the_smallest_by_row_then_column_is_taken()
    {
        Assert.Equal([0, 1, 1, 0], Run(new([1, 1, 1, 1], 2, new Fraction(1, 2))));
        Assert.Equal([0, 0, 1], Run(new([1, 1, 1], 3, new Fraction(1, 3))));
        Assert.Equal([0, 0, 1], Run(new([1, 1, 1], 1, new Fraction(1, 3))));
        Assert.Equal([-1, 0, 0, -1], Run(new([-1, -1, -1, -1], 2, new Fraction(1, 2))));
    }

    [Theory]
    [InlineData(new long[] { 5, 1 }, new long[] { 3, 3 }, new[] { 0 }, new int[0], 5, 2, 4, "Row 0 shall total 5; its cells allow 2 to 4.")]    // more than its ceilings
    [InlineData(new long[] { 1, 5 }, new long[] { 3, 3 }, new[] { 0 }, new int[0], 1, 2, 4, "Row 0 shall total 1; its cells allow 2 to 4.")]    // less than its floors
    [InlineData(new long[] { 3, 3 }, new long[] { 1, 5 }, new int[0], new[] { 0 }, -1, -4, -2, "Column 0 shall total 1; its cells allow 2 to 4.")]
    [InlineData(new long[] { 3, 3 }, new long[] { 3, 4 }, new[] { 0, 1 }, new[] { 0, 1 }, -1, 0, 0, "The totals of rows [0, 1] and of columns [0, 1] are totals of the same cells, and differ by -1.")]
    public void Totals_that_cannot_be_met_are_named(long[] rowTotals, long[] columnTotals, int[] rows, int[] columns, long given, long least, long most, string text)
    {
        // Four cells of 3/2: each 1 or 2.
        MarginConflict? conflict = ControlledRounding.Round([3, 3, 3, 3], 2, new Fraction(1, 2), rowTotals, columnTotals, new long[4]);

        Assert.NotNull(conflict);
        Assert.Equal(rows, conflict.Rows);
        Assert.Equal(columns, conflict.Columns);
        Assert.Equal((given, least, most), (conflict.Given, conflict.Least, conflict.Most));
        Assert.Equal(text, conflict.ToString());
    }

    [Fact]
    public void Rows_and_columns_that_only_contradict_together_are_named()
    {
        // Rows 0 and 1 have one half each, in column 0, which takes one of them.
        MarginConflict? conflict = ControlledRounding.Round([1, 0, 1, 0, 1, 1], 2, new Fraction(1, 2), [1, 1, 0], [1, 1], new long[6]);

        Assert.NotNull(conflict);
        Assert.Equal("The totals of rows [2] less those of columns [1] are -1; their cells allow 0 to 1.", conflict.ToString());
    }

    [Fact]
    public void Of_two_sides_of_the_same_size_the_one_that_asks_for_too_much_is_named()
    {
        // As many rows and columns on either side: rows 0 and 1 with column 0, row 2 with columns 1 and 2.
        MarginConflict? conflict = ControlledRounding.Round([1, 0, 0, 1, 0, 0, 0, 1, 1], 3, new Fraction(1, 2), [1, 1, 1], [1, 1, 1], new long[9]);

        Assert.Equal("The totals of rows [0, 1] and of columns [0] are totals of the same cells, and differ by 1.", conflict?.ToString());
    }

    [Fact]
    public void Of_two_sides_the_smaller_one_is_named()
    {
        // Rows 0 to 2 with column 0, where three halves shall make two units and three; row 3 with columns 1 and 2.
        MarginConflict? conflict = ControlledRounding.Round([1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 1], 3, new Fraction(1, 2), [1, 1, 1, 1], [2, 1, 1], new long[12]);

        Assert.Equal("The totals of rows [3] and of columns [1, 2] are totals of the same cells, and differ by -1.", conflict?.ToString());
    }

    [Fact]
    public void Several_rows_and_columns_are_listed() => Assert.Equal(
        "The totals of rows [0, 2] less those of columns [1, 3] are 5; their cells allow 1 to 2.", new MarginConflict([0, 2], [1, 3], 5, 1, 2).ToString());

    [Fact]
    public void Cells_reach_the_very_ends_of_64_bits_and_no_further()
    {
        Assert.Equal([long.MaxValue], Run(new([long.MaxValue / 7 * 3], 1, new Fraction(7, 3))));
        Assert.Equal([long.MinValue], Run(new([-3L << 60], 1, new Fraction(8, 3))));

        // 3 × 6148914691236517205 = 2^64 - 1: the half lies between the largest number and one more, or the smallest and one more.
        Assert.Throws<OverflowException>(() => Run(new([6148914691236517205], 1, new Fraction(3, 2))));
        Assert.Equal([long.MinValue], Run(new([-6148914691236517205], 1, new Fraction(3, 2))));
    }

    [Fact]
    public void Misuse_is_named()
    {
        Fraction half = new(1, 2);
        Assert.Contains("3 values", Assert.Throws<ArgumentException>(() => ControlledRounding.Round([1, 2, 3], 2, half, new long[3])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("rounded", () => ControlledRounding.Round([1, 2], 2, half, new long[3]));
        Assert.Throws<ArgumentOutOfRangeException>("columns", () => ControlledRounding.Round([1, 2], 0, half, new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => ControlledRounding.Round([1, 2], 2, Fraction.Zero, new long[2]));
        Assert.Throws<ArgumentException>("rowTotals", () => ControlledRounding.Round([1, 2], 2, half, [1, 1], [1, 1], new long[2]));
        Assert.Throws<ArgumentException>("columnTotals", () => ControlledRounding.Round([1, 2], 2, half, [1], [1], new long[2]));
        Assert.Contains("row 0, column 1", Assert.Throws<OverflowException>(() => ControlledRounding.Round([1, long.MaxValue], 2, 2, new long[2])).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => ControlledRounding.Round([long.MinValue], 1, new Fraction(4, 3), new long[1]));
    }

    [Fact]
    public void An_empty_table_is_rounded()
    {
        ControlledRounding.Round([], 3, 1, []);
        Assert.Null(ControlledRounding.Round([], 2, 1, [], [0, 0], []));
        Assert.Equal([1], ControlledRounding.Round([], 2, 1, [], [0, 5], [])?.Columns);
    }

    /// <summary>
    /// Why only two-way tables are rounded: in three dimensions there may be no solution (Causey, Cox and Ernst, JASA 80, 1985). Three of the eight cells of
    /// this table are one half, any two of them in a plane whose total is exactly one: of any two just one can go up, which three cannot do.
    /// </summary>
    [Fact]
    public void In_three_dimensions_there_may_be_no_solution()
    {
        (int I, int J, int K)[] halves = [(0, 1, 1), (1, 0, 1), (1, 1, 0)];
        int solutions = Enumerable.Range(0, 8).Count(choice =>
            Planes().All(isIn => 2 * halves.Where((cell, i) => isIn(cell) && ((choice >> i) & 1) == 1).Count() == halves.Count(isIn)));

        Assert.Equal(0, solutions);

        // The planes where two halves lie: their totals are whole and must stay.
        static IEnumerable<Func<(int I, int J, int K), bool>> Planes() => [cell => cell.I == 1, cell => cell.J == 1, cell => cell.K == 1];
    }

    [Theory]
    [InlineData(40, 25, 7)]
    [InlineData(3, 300, 5)]
    [InlineData(300, 3, 1_000_003)]
    [InlineData(30, 30, 1_000_000_007)]
    public void Prices_prove_the_least_deviation_of_larger_tables(int rows, int columns, long unit)
    {
        TwoWayTable table = Random(rows, columns, unit);
        Assert.True(LeastDeviationProof.Holds(table, Run(table)));
    }

    [Theory]
    [InlineData(316, 316)]
    [InlineData(1, 100_000)]
    [InlineData(100_000, 1)]
    [InlineData(50_000, 2)]
    public void A_large_table_of_halves_is_settled(int rows, int columns)
    {
        long[] rounded = Run(new([.. Enumerable.Repeat(1L, rows * columns)], columns, new Fraction(1, 2)));

        Assert.Equal(rows * columns / 2, rounded.Sum());
        Assert.All(RowTotals(rounded, columns), total => Assert.InRange(total, columns / 2, (columns + 1) / 2));
        Assert.All(ColumnTotals(rounded, columns), total => Assert.InRange(total, rows / 2, (rows + 1) / 2));
        Assert.Equal(0, rounded[0]);
    }

    [Fact]
    public void Allocates_nothing_but_pooled_scratch()
    {
        TwoWayTable table = Random(30, 20, 97);
        long[] values = table.ToArray();
        long[] rounded = new long[values.Length];
        ControlledRounding.Round(values, 20, table.Scale, rounded);
        long[] rowTotals = [.. RowTotals(rounded, 20)];
        long[] columnTotals = ColumnTotals(rounded, 20);
        long allocated = long.MaxValue;
        for (int attempt = 0; attempt < 20 && allocated > 0; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ControlledRounding.Round(values, 20, table.Scale, rounded);
            ControlledRounding.Round(values, 20, table.Scale, rowTotals, columnTotals, rounded);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void What_was_in_pooled_scratch_before_does_not_matter()
    {
        TwoWayTable table = Random(12, 9, 7);
        long[] before = Run(table);
        long[] rowTotals = [.. RowTotals(before, 9)];
        long[] columnTotals = ColumnTotals(before, 9);
        string? conflict = Conflict();
        Pools.Soil(-1L);
        Pools.Soil(-1);
        Pools.Soil(ulong.MaxValue);
        Pools.Soil(CellState.Up);
        Pools.Soil(Int128.NegativeOne);

        Assert.Equal(before, Run(table));
        long[] rounded = new long[before.Length];
        Assert.Null(ControlledRounding.Round(table.ToArray(), 9, table.Scale, rowTotals, columnTotals, rounded));
        Assert.Equal(before, rounded);
        Assert.Equal(conflict, Conflict());

        string? Conflict() => ControlledRounding.Round([1, 0, 1, 0, 1, 1], 2, new Fraction(1, 2), [1, 1, 0], [1, 1], new long[6])?.ToString();
    }

    private static TwoWayTable Random(int rows, int columns, long unit)
    {
        long state = 2020;
        return new([.. Enumerable.Range(0, rows * columns).Select(_ => (state = unchecked((state * 6364136223846793005) + 1442695040888963407)) >> 30)], columns, new Fraction(1, unit));
    }

    private static IEnumerable<long> RowTotals(long[] cells, int columns) => cells.Chunk(columns).Select(row => row.Sum());

    private static long[] ColumnTotals(long[] cells, int columns)
    {
        long[] totals = new long[columns];
        for (int i = 0; i < cells.Length; i++)
        {
            totals[i % columns] += cells[i];
        }

        return totals;
    }

    private static long[] Run(TwoWayTable table)
    {
        long[] rounded = new long[table.Values.Count];
        ControlledRounding.Round(table.ToArray(), table.Columns, table.Scale, rounded);
        return rounded;
    }
}
