using System.Globalization;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Rounds a two-way table so that it still adds up: every cell goes to the unit below or above, whole units stay, and of all such tables the one that
/// deviates least is found.
/// </summary>
/// <remarks>
/// <para>
/// The exact cell is its value times a scale: for percentages of a grand total W with one decimal the scale is 1000/W, for đồng in tỷ with one decimal
/// 10/10^9. Values may be negative; the unit below is the floor. The deviation is the sum over the cells of |rounded - exact|, which the same table makes
/// least as the sum of squares. Of several such tables the result is the one whose cells, by row, then column, are smallest in the first place where they
/// differ. All of it is decided by exact integers.
/// </para>
/// <para>
/// Zero-restricted controlled rounding after Bacharach (1966) and Cox and Ernst (INFOR 20, 1982), as a flow of least cost. In two dimensions it always
/// exists when the totals are free. In three it may not (Causey, Cox and Ernst, JASA 80, 1985), and is not offered.
/// </para>
/// <para>
/// Time grows little faster than the number of cells in ordinary tables of any shape. Square tables that are the product of a row and a column, as expected
/// counts are, take up to the square of that: hundredths of a second for 10^4 cells, ten seconds and more for 4 × 10^5 at worst. There is no allocation beyond pooled scratch of
/// about ten bytes a cell, fourteen where a side is longer than 2,048.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// long[] rounded = new long[4];
/// ControlledRounding.Round([1, 1, 1, 1], columns: 2, new Fraction(1, 2), rounded);   // 0, 1, 1, 0
/// </code>
/// </example>
public static class ControlledRounding
{
    /// <summary>Rounds a table whose row totals, column totals and grand total become the floor or the ceiling of the exact ones.</summary>
    /// <param name="values">The cells, row after row.</param>
    /// <param name="columns">The number of columns, at least 1.</param>
    /// <param name="scale">How many units one value is, more than 0.</param>
    /// <param name="rounded">Receives the rounded cells in units; as long as <paramref name="values"/>.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> or <paramref name="scale"/> is not positive.</exception>
    /// <exception cref="OverflowException">A cell lies between units that do not both fit 64 bits; <paramref name="rounded"/> then has no meaning.</exception>
    public static void Round(ReadOnlySpan<long> values, int columns, Fraction scale, Span<long> rounded)
    {
        int rows = Check(values, columns, scale, rounded);
        if (rows == 0)
        {
            return;
        }

        int size = (rows + 1) * (columns + 1);
        using Scratch<long> costs = new(size);
        using Scratch<byte> cells = new(size);
        using Scratch<int> nodes = new(2 * (rows + columns + 2));
        RoundingProblem problem = new(rows + 1, columns + 1, costs.Span, cells.Span, nodes.Span[..(rows + columns + 2)]);
        Residuals.Divide(values, columns, scale, rounded, problem);
        Residuals.AddSlack(problem, rows, columns, scale.Denominator);
        CheapestRounding.Solve(problem, scale.Denominator, rows, columns, nodes.Span[(rows + columns + 2)..]);
        AddUps(rounded, columns, problem);
    }

    /// <summary>Rounds a table to given totals, which need not be close to the exact ones.</summary>
    /// <param name="values">The cells, row after row.</param>
    /// <param name="columns">The number of columns, at least 1.</param>
    /// <param name="scale">How many units one value is, more than 0.</param>
    /// <param name="rowTotals">The total of each row, in units.</param>
    /// <param name="columnTotals">The total of each column, in units.</param>
    /// <param name="rounded">Receives the rounded cells in units; as long as <paramref name="values"/>. It has no meaning when there is a conflict.</param>
    /// <returns>Null when the totals are met; otherwise rows and columns whose totals contradict each other.</returns>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> or <paramref name="scale"/> is not positive.</exception>
    /// <exception cref="OverflowException">A cell lies between units that do not both fit 64 bits; <paramref name="rounded"/> then has no meaning.</exception>
    public static MarginConflict? Round(
        ReadOnlySpan<long> values, int columns, Fraction scale, ReadOnlySpan<long> rowTotals, ReadOnlySpan<long> columnTotals, Span<long> rounded)
    {
        int rows = Check(values, columns, scale, rounded);
        if (rowTotals.Length != rows || columnTotals.Length != columns)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The table has {rows} rows and {columns} columns; {rowTotals.Length} row totals and {columnTotals.Length} column totals were given."),
                rowTotals.Length != rows ? nameof(rowTotals) : nameof(columnTotals));
        }

        using Scratch<long> costs = new(values.Length);
        using Scratch<byte> cells = new(values.Length);
        using Scratch<int> nodes = new(2 * (rows + columns));
        RoundingProblem problem = new(rows, columns, costs.Span, cells.Span, nodes.Span[..(rows + columns)]);
        Residuals.Divide(values, columns, scale, rounded, problem);
        MarginCut cut = new(problem, rounded, rowTotals, columnTotals);
        if (cut.SetDemands() is { } conflict)
        {
            return conflict;
        }

        Span<int> supplies = nodes.Span[(rows + columns)..];
        CheapestRounding.Solve(problem, scale.Denominator, rows, columns, supplies);
        if (supplies.ContainsAnyExcept(0))
        {
            return cut.Find(supplies);
        }

        AddUps(rounded, columns, problem);
        return null;
    }

    private static int Check(ReadOnlySpan<long> values, int columns, Fraction scale, ReadOnlySpan<long> rounded)
    {
        if (columns < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(columns), columns, "A table has at least one column; an empty one may have any number.");
        }

        if (scale <= Fraction.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale.ToString(), "The units of one value must be more than 0.");
        }

        if (values.Length % columns != 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values do not fill rows of {columns} columns."), nameof(values));
        }

        return rounded.Length == values.Length
            ? values.Length / columns
            : throw new ArgumentException(FormattableString.Invariant($"There are {values.Length} values; the rounded cells must be as many, not {rounded.Length}."), nameof(rounded));
    }

    private static void AddUps(Span<long> rounded, int columns, RoundingProblem problem)
    {
        for (int i = 0, row = 0; i < rounded.Length; row++)
        {
            for (int column = 0; column < columns; column++, i++)
            {
                rounded[i] += problem.Cells[problem.Cell(row, column)] == CellState.Up ? 1 : 0;
            }
        }
    }
}
