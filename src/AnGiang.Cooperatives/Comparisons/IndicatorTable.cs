using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The annex table of a report (biểu chỉ tiêu): rows are indicators on levels (trong đó), columns what was done, planned and estimated and the percentages that follow, for one territory or several side by side.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Percentages are of the exact figures, never of those shown. Amounts are shown so that the parts of a row total what is shown for it; counts add up by
/// themselves, and figures that do not are refused. Where some parts were not reported, those that were never total more than what is shown above them, and figures that do are refused; only for what may be
/// negative, as profit, they may, since the rest may be a loss. Where a row was not reported, its parts stand as they are and a note says so. Under a territory that was made of others, columns of the time before
/// hold the sum of its predecessors, and percentages across the change say so in a note. What was stated for a territory that did not stand then is shown with a note, and not compared.
/// <see cref="Cells"/> are the flat rows for a spreadsheet or any writer.
/// </remarks>
/// <example>
/// <code>
/// var year2020 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2020));
/// var year2024 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024));
/// var table = IndicatorTable.Create(
///     [year2020, year2024, IndicatorColumn.Index(year2020, year2024)],
///     [new IndicatorRow(Indicator.Units).With(year2020, 246).With(year2024, 289)]);
/// string.Join(" | ", table.Cells)     // 246 | 289 | 117.48
/// </code>
/// </example>
[DebuggerDisplay("{Rows.Count} rows, {Columns.Count} columns, {Territories.Count} territories")]
public sealed class IndicatorTable
{
    private readonly Dictionary<(IndicatorRow Row, IndicatorPlace Place), IndicatorCell> cells;

    private IndicatorTable(IndicatorTableBuilder built)
    {
        Columns = built.Columns.AsReadOnly();
        Rows = built.Rows.AsReadOnly();
        Territories = built.Territories.AsReadOnly();
        Cells = built.Cells().ToArray().AsReadOnly();
        cells = Cells.ToDictionary(cell => (cell.Row, new IndicatorPlace(cell.Column, cell.Territory)));
    }

    /// <summary>The columns in the order they were given.</summary>
    public IReadOnlyList<IndicatorColumn> Columns { get; }

    /// <summary>The rows in the order they were given.</summary>
    public IReadOnlyList<IndicatorRow> Rows { get; }

    /// <summary>The territories in the order they were given; empty in a table without territories.</summary>
    public IReadOnlyList<Territory> Territories { get; }

    /// <summary>All cells: row by row, in a row territory by territory, in a territory column by column.</summary>
    public IReadOnlyList<IndicatorCell> Cells { get; }

    /// <summary>A cell.</summary>
    /// <param name="row">One of <see cref="Rows"/>.</param>
    /// <param name="column">One of <see cref="Columns"/>.</param>
    /// <param name="territory">One of <see cref="Territories"/>; null in a table without territories.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException">The row or the column is null.</exception>
    /// <exception cref="KeyNotFoundException">The table has no such row, column or territory.</exception>
    public IndicatorCell this[IndicatorRow row, IndicatorColumn column, Territory? territory = null] =>
        cells.TryGetValue((Guard.Against.Null(row), new(Guard.Against.Null(column), territory)), out IndicatorCell? cell)
            ? cell
            : throw new KeyNotFoundException(
                !Rows.Contains(row) ? $"'{row}' is no row of the table. With returns another row: take it from Rows."
                : !Columns.Contains(column) ? $"The table has no column '{column}'; it has {Listing.Of(Columns, "; ")}."
                : $"The table has no territory '{territory?.ToString() ?? "null"}'; it has {(Territories.Count == 0 ? "none, leave it out" : string.Join(", ", Territories))}.");

    /// <summary>Makes a table.</summary>
    /// <param name="columns">The columns in the order of printing. What percentages are of need not be among them.</param>
    /// <param name="rows">The rows with their figures in the order of printing; the parts of a row follow it, one level below.</param>
    /// <param name="territories">The territories side by side, or null when the table is of one that need not be named; figures are then given without.</param>
    /// <param name="percentDigits">The decimals of percentages, 0 to 9, and of rates in percent that have none of their own.</param>
    /// <param name="minimumUnits">Amounts of fewer units than this, and of at least one, are noted as sensitive; of figures with coverage only, since of a number that was only stated it is not known.</param>
    /// <returns>The table, with a cell for every row, column and territory.</returns>
    /// <exception cref="ArgumentNullException">A list or something in it is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no column or no row; a column, row or territory stands twice; a level is skipped; parts do not add up to their row, or differ from it in unit; a figure is given for a column or territory
    /// that the table does not have; the periods of two columns are not to be compared, or a territory did not stand in one of them; a figure stated for a territory before it was made is not the sum of its
    /// predecessors; or decimals are finer than the đồng.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percentDigits"/> or <paramref name="minimumUnits"/> is out of range.</exception>
    /// <exception cref="InvalidOperationException">Stocks are compared and a period has no stock date.</exception>
    /// <exception cref="OverflowException">What the reported parts of a row leave of it does not fit 64 bits; the message names row and column.</exception>
    /// <remarks>O(rows × columns × territories), and the logarithm of the rows where a tie of amounts has to be broken. Ties go to the larger amount and then to the row that comes first.</remarks>
    public static IndicatorTable Create(
        IEnumerable<IndicatorColumn> columns, IEnumerable<IndicatorRow> rows, IEnumerable<Territory>? territories = null, int percentDigits = 2, long minimumUnits = 0)
    {
        Guard.Against.Digits(percentDigits);
        Guard.Against.NegativeMinimum(minimumUnits);
        return new(new IndicatorTableBuilder(columns, rows, territories, percentDigits, minimumUnits));
    }
}
