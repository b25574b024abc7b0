using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A table of counts or amounts by two labels (bảng chéo), with margins added up from the raw rows and never from rounded cells. Made by <see cref="CrossTable"/>.</summary>
/// <typeparam name="TRow">What the rows are labelled with.</typeparam>
/// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
/// <remarks>Immutable and safe to share between threads. The margins are rows of one-way tables: <c>ShareTable.Create(table.RowTotals, options)</c>.</remarks>
[DebuggerDisplay("{RowTotals.Count} rows, {ColumnTotals.Count} columns, total {Total}")]
public sealed class CrossTable<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly Dictionary<CrossKey<TRow, TColumn>, Part<CrossKey<TRow, TColumn>>> byKey;

    internal CrossTable(Part<CrossKey<TRow, TColumn>>[] cells, Part<TRow>[] rowTotals, Part<TColumn>[] columnTotals, long total)
    {
        byKey = cells.ToDictionary(cell => cell.Key);
        Cells = cells.AsReadOnly();
        RowTotals = rowTotals.AsReadOnly();
        ColumnTotals = columnTotals.AsReadOnly();
        Total = total;
    }

    /// <summary>All cells, row after row.</summary>
    public IReadOnlyList<Part<CrossKey<TRow, TColumn>>> Cells { get; }

    /// <summary>The total of each row, in the order of printing.</summary>
    public IReadOnlyList<Part<TRow>> RowTotals { get; }

    /// <summary>The total of each column, in the order of printing.</summary>
    public IReadOnlyList<Part<TColumn>> ColumnTotals { get; }

    /// <summary>The grand total of what was reported, a count or đồng.</summary>
    public long Total { get; }

    /// <summary>A cell.</summary>
    /// <param name="row">The label of its row.</param>
    /// <param name="column">The label of its column.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row or column; the message names those there are.</exception>
    public Part<CrossKey<TRow, TColumn>> this[TRow row, TColumn column] => byKey.TryGetValue(new(row, column), out Part<CrossKey<TRow, TColumn>>? cell)
        ? cell
        : throw CrossShares<TRow, TColumn>.NotFound(row, column, RowTotals.Select(total => total.Key), ColumnTotals.Select(total => total.Key));

    /// <summary>The shares of the cells and of the margins.</summary>
    /// <param name="of">What the cells are shares of.</param>
    /// <param name="options">Digits, rule, margins and the rest; null means two decimals that add up.</param>
    /// <returns>The shares. Those of nothing, or of a total of zero, are undefined with the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is not defined.</exception>
    /// <exception cref="ArgumentException">An amount is negative: a share of a total with negative parts has no meaning.</exception>
    /// <exception cref="InvalidOperationException">There is a tie and the rule is to refuse it.</exception>
    /// <remarks>
    /// Controlled rounding (Bacharach 1966; Cox and Ernst 1982) keeps every cell at the floor or the ceiling of its exact share, leaves exact shares and zeros as they are, and deviates
    /// least from the exact shares over all cells; among several such tables it takes the smallest by row, then by column, in the order of printing.
    /// </remarks>
    public CrossShares<TRow, TColumn> Shares(ShareOf of, CrossShareOptions<TRow, TColumn>? options = null) =>
        new CrossSharesBuilder<TRow, TColumn>(this, options ?? new()).Build(Guard.Against.Defined(of));
}
