using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Ranks labelled figures (xếp hạng): territories, sectors or funds by an indicator. Equals share a rank and stand in the order of their labels; what was not reported has no rank and stands last.</summary>
/// <remarks>The same whatever the order of the rows; exact values decide, so that what prints alike need not be tied. O(n log n).</remarks>
/// <example>
/// <code>
/// var ranking = Ranking.OfCounts(table.Rows, row => row.Key, row => row.Count);
/// string.Join("; ", ranking.Select(row => $"{row.Rank} {row.Key}"))     // 1 Nông nghiệp; 2 Quỹ tín dụng nhân dân; 2 Vận tải; 4 Khác
/// </code>
/// </example>
public static class Ranking
{
    /// <summary>Ranks counts.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="rows">The rows in any order, no label twice.</param>
    /// <param name="key">Reads the label.</param>
    /// <param name="count">Reads the count; null when it was not reported.</param>
    /// <param name="smallestFirst">Whether the smallest is ranked first, where lower is better.</param>
    /// <param name="tieOrder">The order of the labels of equals; null means their own, ordinal for text.</param>
    /// <returns>The rows from rank 1 on, equals in the order of their labels, and in that order too those without a rank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">A label is null or stands twice, or the labels have no order.</exception>
    /// <exception cref="InvalidOperationException">Two labels of equals compare as equal.</exception>
    public static IReadOnlyList<Ranked<TKey>> OfCounts<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, long?> count, bool smallestFirst = false, IComparer<TKey>? tieOrder = null)
        where TKey : notnull
    {
        Guard.Against.Null(count);
        return Rank(rows, key, row => count(row), smallestFirst, tieOrder);
    }

    /// <summary>Ranks amounts.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="rows">The rows in any order, no label twice.</param>
    /// <param name="key">Reads the label.</param>
    /// <param name="amount">Reads the amount; null when it was not reported.</param>
    /// <param name="smallestFirst">Whether the smallest is ranked first, where lower is better.</param>
    /// <param name="tieOrder">The order of the labels of equals; null means their own, ordinal for text.</param>
    /// <inheritdoc cref="OfCounts"/>
    public static IReadOnlyList<Ranked<TKey>> OfAmounts<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, Vnd?> amount, bool smallestFirst = false, IComparer<TKey>? tieOrder = null)
        where TKey : notnull
    {
        Guard.Against.Null(amount);
        return Rank(rows, key, row => amount(row)?.Dong, smallestFirst, tieOrder);
    }

    /// <summary>Ranks means, shares or rates, such as the exact figures of the cells of a table.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="rows">The rows in any order, no label twice.</param>
    /// <param name="key">Reads the label.</param>
    /// <param name="ratio">Reads the ratio; null when it was not reported.</param>
    /// <param name="smallestFirst">Whether the smallest is ranked first, where lower is better.</param>
    /// <param name="tieOrder">The order of the labels of equals; null means their own, ordinal for text.</param>
    /// <inheritdoc cref="OfCounts"/>
    public static IReadOnlyList<Ranked<TKey>> OfRatios<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, Fraction?> ratio, bool smallestFirst = false, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        Rank(rows, key, Guard.Against.Null(ratio), smallestFirst, tieOrder);

    private static ReadOnlyCollection<Ranked<TKey>> Rank<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, Fraction?> value, bool smallestFirst, IComparer<TKey>? tieOrder)
        where TKey : notnull
    {
        Guard.Against.Null(rows);
        Guard.Against.Null(key);
        IComparer<TKey> order = KeyOrder.Of(tieOrder, nameof(tieOrder));
        (TKey Key, Fraction? Value)[] sorted = [.. rows.Select(row => (key(row), value(row)))];
        CheckLabels(sorted);
        Array.Sort(sorted, Compare);
        Ranked<TKey>[] ranked = new Ranked<TKey>[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && HasValueOf(i, i - 1) && order.Compare(sorted[i].Key, sorted[i - 1].Key) == 0)
            {
                throw new InvalidOperationException($"'{sorted[i - 1].Key}' and '{sorted[i].Key}' have the same value and compare as equal, and their order must not depend on the order of the rows; pass a comparer that tells them apart.");
            }

            bool isTied = sorted[i].Value is not null && (HasValueOf(i, i - 1) || HasValueOf(i, i + 1));
            int? rank = sorted[i].Value is null ? null : i > 0 && HasValueOf(i, i - 1) ? ranked[i - 1].Rank : i + 1;
            ranked[i] = new(sorted[i].Key, sorted[i].Value, rank, isTied);
        }

        return ranked.AsReadOnly();

        bool HasValueOf(int i, int other) => other >= 0 && other < sorted.Length && sorted[i].Value == sorted[other].Value;

        int Compare((TKey Key, Fraction? Value) a, (TKey Key, Fraction? Value) b)
        {
            int byValue = (a.Value is null).CompareTo(b.Value is null);
            byValue = byValue != 0 || a.Value is null ? byValue : smallestFirst ? Nullable.Compare(a.Value, b.Value) : Nullable.Compare(b.Value, a.Value);
            return byValue != 0 ? byValue : order.Compare(a.Key, b.Key);
        }
    }

    private static void CheckLabels<TKey>((TKey Key, Fraction? Value)[] rows)
        where TKey : notnull
    {
        HashSet<TKey> seen = new(rows.Length);
        foreach ((TKey key, _) in rows)
        {
            if (key is null || !seen.Add(key))
            {
                throw new ArgumentException(key is null ? "A row has no label; give those without one a label of their own." : $"The label '{key}' stands twice; add up its rows first, or tell them apart.", nameof(rows));
            }
        }
    }
}
