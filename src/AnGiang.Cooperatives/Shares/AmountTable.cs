using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes tables of amounts shown in triệu or tỷ whose parts add up to the shown totals.</summary>
/// <example>
/// <code>
/// Part&lt;string&gt;[] capital = [Part.OfAmount("Nông nghiệp", Vnd.FromMillions(1_240)), Part.OfAmount("Vận tải", Vnd.FromMillions(1_130))];
/// var table = AmountTable.Create([("Vốn điều lệ", capital)], new() { Unit = VndUnit.Billion, Digits = 1 });   // 1.3 and 1.1, total 2.4
/// </code>
/// </example>
public static class AmountTable
{
    /// <summary>Shows columns of amounts in one unit.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <typeparam name="TColumn">What the columns are labelled with: an <see cref="Indicator"/>, a year, a text.</typeparam>
    /// <param name="columns">
    /// The columns; each has the same rows, with the same labels on the same levels in the same order. Rows of level 0 make up the total; the parts of a row follow it, one
    /// level below, and add up to it exactly. An amount that was not reported is null and adds nothing.
    /// </param>
    /// <param name="options">Unit, digits, rule and the rest; null means whole tỷ đồng that add up.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/>, a column or its rows are null.</exception>
    /// <exception cref="ArgumentException">There is no column, a label stands twice, columns differ in their rows, a row is a count, parts do not add up to their row, the decimals are finer than the đồng, or the labels have no order to break ties by.</exception>
    /// <exception cref="OverflowException">A total does not fit 64 bits.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken because two labels compare as equal, or the policy is to refuse ties.</exception>
    /// <remarks>O(n) a column, O(n log n) where a tie has to be broken. The shown total is the exact total rounded; under an additive rule each cell is the floor or the ceiling of its exact amount.</remarks>
    public static AmountTable<TKey, TColumn> Create<TKey, TColumn>(IEnumerable<(TColumn Column, IEnumerable<Part<TKey>> Rows)> columns, AmountOptions<TKey>? options = null)
        where TKey : notnull
        where TColumn : notnull
    {
        (TColumn Column, Part<TKey>[] Rows)[] given = [.. Guard.Against.Null(columns).Select(column => (column.Column, Guard.Against.Null(column.Rows, nameof(columns)).ToArray()))];
        if (given.Length == 0)
        {
            throw new ArgumentException("A table of amounts has at least one column.", nameof(columns));
        }

        Part<TKey>[] first = given[0].Rows;
        foreach ((TColumn column, Part<TKey>[] rows) in given)
        {
            if (Array.IndexOf(rows, null) is >= 0 and var missing)
            {
                throw new ArgumentException(FormattableString.Invariant($"Row {missing} (counted from 0) of the column '{column}' is null."), nameof(columns));
            }

            if (!rows.Select(row => (row.Key, row.Level)).SequenceEqual(first.Select(row => (row.Key, row.Level))))
            {
                throw new ArgumentException($"The column '{column}' has other rows than '{given[0].Column}'; all columns have the same labels on the same levels in the same order, with null where nothing was reported.", nameof(columns));
            }
        }

        options ??= new();
        if (Rounding.PowerOfTen(options.Digits) > (long)options.Unit)
        {
            throw new ArgumentException($"{options.Unit} with {options.Digits} decimals is finer than the đồng, and amounts are whole đồng; show fewer decimals or a larger unit.", nameof(options));
        }

        return new(given, options);
    }
}
