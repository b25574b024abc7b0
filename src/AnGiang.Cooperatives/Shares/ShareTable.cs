using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes tables of shares (cơ cấu) from counts or from amounts.</summary>
/// <example>
/// <code>
/// var table = ShareTable.FromCounts([("Nông nghiệp", 180), ("Quỹ tín dụng nhân dân", 24), ("Vận tải", 25)], digits: 1, RoundingRule.LargestRemainder);
/// </code>
/// </example>
public static class ShareTable
{
    /// <summary>Shares of a total of counts.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="counts">The label and the count of each row, in the order of printing; no count negative, no label twice.</param>
    /// <param name="digits">The decimals of the percentages, 0 to 9.</param>
    /// <param name="rule">How the column is rounded; null means half away from zero, each cell alone.</param>
    /// <param name="tieOrder">Who comes first among equal remainders and equal counts; null means the order of the keys, ordinal for text.</param>
    /// <returns>The table. Shares of nothing, or of a total of zero, are undefined with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">A count is negative, a label stands twice, or the rule is additive and the labels have no order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The total does not fit a <see cref="long"/>.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken because two labels compare as equal.</exception>
    /// <remarks>O(n), additive rules O(n log n).</remarks>
    public static ShareTable<TKey> FromCounts<TKey>(IEnumerable<(TKey Key, long Count)> counts, int digits = 2, RoundingRule? rule = null, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        ShareTable<TKey>.Build(Guard.Against.Null(counts).Select(row => (row.Key, (long?)row.Count)), digits, rule, tieOrder, coverage: null);

    /// <summary>Shares of a total of amounts.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="amounts">The label and the amount of each row, in the order of printing; no amount negative, no label twice.</param>
    /// <param name="digits">The decimals of the percentages, 0 to 9.</param>
    /// <param name="rule">How the column is rounded; null means half away from zero, each cell alone.</param>
    /// <param name="tieOrder">Who comes first among equal remainders and equal amounts; null means the order of the keys, ordinal for text.</param>
    /// <returns>The table. Shares of nothing, or of a total of zero, are undefined with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException">An amount is negative, a label stands twice, or the rule is additive and the labels have no order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The total does not fit a <see cref="long"/>.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken because two labels compare as equal.</exception>
    /// <remarks>O(n), additive rules O(n log n).</remarks>
    public static ShareTable<TKey> FromAmounts<TKey>(IEnumerable<(TKey Key, Vnd Amount)> amounts, int digits = 2, RoundingRule? rule = null, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        FromParts([.. Guard.Against.Null(amounts).Select(row => (row.Key, (long?)row.Amount.Dong))], digits, rule, tieOrder);

    // Amounts do not say of how many units they are; each row is one that was given.
    private static ShareTable<TKey> FromParts<TKey>((TKey Key, long? Part)[] parts, int digits, RoundingRule? rule, IComparer<TKey>? tieOrder)
        where TKey : notnull =>
        ShareTable<TKey>.Build(parts, digits, rule, tieOrder, new Coverage(parts.Length, parts.Length));
}
