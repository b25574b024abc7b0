using System.Diagnostics;
using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>The shares of a cross-table: exact, plain and published, cell by cell and in the margins. Made by <see cref="CrossTable{TRow, TColumn}.Shares"/>.</summary>
/// <typeparam name="TRow">What the rows are labelled with.</typeparam>
/// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
/// <remarks>Immutable and safe to share between threads.</remarks>
[DebuggerDisplay("Shares of {Of}, {RowTotals.Count} rows, {ColumnTotals.Count} columns")]
public sealed class CrossShares<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly Dictionary<CrossKey<TRow, TColumn>, Share<CrossKey<TRow, TColumn>>> byKey;

    internal CrossShares(ShareOf of, CrossShareOptions<TRow, TColumn> options, Share<CrossKey<TRow, TColumn>>[] cells, IReadOnlyList<Share<TRow>> rowTotals, IReadOnlyList<Share<TColumn>> columnTotals)
    {
        byKey = cells.ToDictionary(cell => cell.Key);
        Of = of;
        Digits = options.Digits;
        Rule = options.Rule;
        Cells = cells.AsReadOnly();
        RowTotals = rowTotals;
        ColumnTotals = columnTotals;
    }

    /// <summary>What the cells are shares of.</summary>
    public ShareOf Of { get; }

    /// <summary>The decimals of the percentages.</summary>
    public int Digits { get; }

    /// <summary>How the table was rounded.</summary>
    public RoundingRule Rule { get; }

    /// <summary>All cells, row after row.</summary>
    public IReadOnlyList<Share<CrossKey<TRow, TColumn>>> Cells { get; }

    /// <summary>The margin at the end of each row: its share of the grand total; 100 % where the cells are shares of their row.</summary>
    public IReadOnlyList<Share<TRow>> RowTotals { get; }

    /// <summary>The margin at the foot of each column: its share of the grand total; 100 % where the cells are shares of their column.</summary>
    public IReadOnlyList<Share<TColumn>> ColumnTotals { get; }

    /// <summary>Whether the margins are the published one-way tables, or free: because that was asked for, or because no rounding of the cells meets them.</summary>
    public CrossMargins Margins { get; internal init; }

    /// <summary>The rows whose published one-way shares, together with those of <see cref="ConflictingColumns"/>, no rounding of the cells meets; empty when they were met or not asked for.</summary>
    public IReadOnlyList<TRow> ConflictingRows { get; internal init; } = [];

    /// <summary>The columns whose published one-way shares, together with those of <see cref="ConflictingRows"/>, no rounding of the cells meets; empty when they were met or not asked for.</summary>
    public IReadOnlyList<TColumn> ConflictingColumns { get; internal init; } = [];

    /// <summary>By how much they contradict each other, with rows and columns counted from 0 in the order of printing; null when the margins were met or not asked for.</summary>
    public MarginConflict? Conflict { get; internal init; }

    /// <summary>A cell.</summary>
    /// <param name="row">The label of its row.</param>
    /// <param name="column">The label of its column.</param>
    /// <returns>The share.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row or column; the message names those there are.</exception>
    public Share<CrossKey<TRow, TColumn>> this[TRow row, TColumn column] => byKey.TryGetValue(new(row, column), out Share<CrossKey<TRow, TColumn>>? cell)
        ? cell
        : throw NotFound(row, column, RowTotals.Select(total => total.Key), ColumnTotals.Select(total => total.Key));

    internal static KeyNotFoundException NotFound(TRow row, TColumn column, IEnumerable<TRow> rows, IEnumerable<TColumn> columns) =>
        new($"The table has no cell of '{row}' and '{column}'; its rows are {Listing.Of(rows)} and its columns {Listing.Of(columns)}.");
}
