using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes cross-tables (bảng chéo) of raw rows: units by sector and size, amounts by sector and district.</summary>
/// <example>
/// <code>
/// var table = CrossTable.FromCounts(units.Select(unit =&gt; (unit.Sector, unit.Size, 1L)));
/// var shares = table.Shares(ShareOf.Total, new() { Digits = 1 });   // adds up in both directions
/// </code>
/// </example>
public static class CrossTable
{
    /// <summary>Counts by two labels; rows with the same two labels are added up.</summary>
    /// <typeparam name="TRow">What the rows are labelled with.</typeparam>
    /// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
    /// <param name="counts">Counts, none negative: one for each unit, or already added up.</param>
    /// <param name="rows">The rows in the order of printing, also those without a unit; null means those that occur, in the order of the keys.</param>
    /// <param name="columns">The columns in the order of printing, also those without a unit; null means those that occur, in the order of the keys.</param>
    /// <returns>The table; two labels that never occur together count 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">A count is negative, a label is missing, stands twice in a list or is not in it, or keys without an order of their own, or that compare as equal, come without a list.</exception>
    /// <exception cref="OverflowException">A total does not fit a <see cref="long"/>.</exception>
    /// <remarks>O(n) for n raw rows, plus the size of the table.</remarks>
    public static CrossTable<TRow, TColumn> FromCounts<TRow, TColumn>(
        IEnumerable<(TRow Row, TColumn Column, long Count)> counts, IEnumerable<TRow>? rows = null, IEnumerable<TColumn>? columns = null)
        where TRow : notnull
        where TColumn : notnull
    {
        (TRow Row, TColumn Column, long Count)[] given = [.. Guard.Against.Null(counts)];
        CrossTableBuilder<TRow, TColumn> builder = new(Labels(given.Select(cell => cell.Row), rows, nameof(rows)), Labels(given.Select(cell => cell.Column), columns, nameof(columns)), isAmount: false);
        foreach ((TRow row, TColumn column, long count) in given)
        {
            builder.Add(row, column, count >= 0
                ? count
                : throw new ArgumentException(FormattableString.Invariant($"The count of '{row}' and '{column}' is {count}; counts are 0 or more."), nameof(counts)));
        }

        return builder.Build();
    }

    /// <summary>Amounts of units by two labels; the amounts of units with the same two labels are added up.</summary>
    /// <typeparam name="TRow">What the rows are labelled with.</typeparam>
    /// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
    /// <param name="units">The labels and the amount of each unit; null when it did not report.</param>
    /// <param name="rows">The rows in the order of printing, also those without a unit; null means those that occur, in the order of the keys.</param>
    /// <param name="columns">The columns in the order of printing, also those without a unit; null means those that occur, in the order of the keys.</param>
    /// <returns>The table; every cell knows how many units reported, of how many. Where there are units and none reported, the cell is not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentException">A label is missing, stands twice in a list or is not in it, or keys without an order of their own, or that compare as equal, come without a list.</exception>
    /// <exception cref="OverflowException">A total does not fit a <see cref="long"/>.</exception>
    /// <remarks>O(n) for n units, plus the size of the table.</remarks>
    public static CrossTable<TRow, TColumn> FromAmounts<TRow, TColumn>(
        IEnumerable<(TRow Row, TColumn Column, Vnd? Amount)> units, IEnumerable<TRow>? rows = null, IEnumerable<TColumn>? columns = null)
        where TRow : notnull
        where TColumn : notnull
    {
        (TRow Row, TColumn Column, Vnd? Amount)[] given = [.. Guard.Against.Null(units)];
        CrossTableBuilder<TRow, TColumn> builder = new(Labels(given.Select(cell => cell.Row), rows, nameof(rows)), Labels(given.Select(cell => cell.Column), columns, nameof(columns)), isAmount: true);
        foreach ((TRow row, TColumn column, Vnd? amount) in given)
        {
            builder.Add(row, column, amount?.Dong);
        }

        return builder.Build();
    }

    /// <summary>Amounts of units that all reported, by two labels.</summary>
    /// <inheritdoc cref="FromAmounts{TRow, TColumn}(IEnumerable{ValueTuple{TRow, TColumn, Vnd?}}, IEnumerable{TRow}, IEnumerable{TColumn})"/>
    public static CrossTable<TRow, TColumn> FromAmounts<TRow, TColumn>(
        IEnumerable<(TRow Row, TColumn Column, Vnd Amount)> units, IEnumerable<TRow>? rows = null, IEnumerable<TColumn>? columns = null)
        where TRow : notnull
        where TColumn : notnull => FromAmounts(Guard.Against.Null(units).Select(unit => (unit.Row, unit.Column, (Vnd?)unit.Amount)), rows, columns);

    private static TKey[] Labels<TKey>(IEnumerable<TKey> met, IEnumerable<TKey>? listed, string parameterName)
        where TKey : notnull
    {
        if (listed is not null)
        {
            return [.. listed];
        }

        IComparer<TKey> order = KeyOrder.Natural<TKey>()
            ?? throw new ArgumentException($"{typeof(TKey).Name} has no order of its own; pass the {parameterName} in the order of printing.", parameterName);
        TKey[] sorted = [.. met.Distinct().Order(order)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (order.Compare(sorted[i - 1], sorted[i]) == 0)
            {
                throw new ArgumentException($"'{sorted[i - 1]}' and '{sorted[i]}' are different labels that compare as equal; pass the {parameterName} in the order of printing.", parameterName);
            }
        }

        return sorted;
    }
}
