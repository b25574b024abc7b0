using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Summaries of a part of a roster, to be added up: of co-operatives, or of the caller's own rows with selectors.</summary>
/// <remarks>What is said of <see cref="RosterExtensions"/> holds here too. A sum may leave 64 bits; only <see cref="PartialSummary{TKey}.Finish"/> refuses it.</remarks>
public static class PartialRosterExtensions
{
    /// <summary>The state of the caller's own rows, by group.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <typeparam name="TKey">What the rows are grouped by.</typeparam>
    /// <param name="rows">The rows. Rows that are <see cref="Cooperative"/>s or <see cref="CreditFund"/>s are counted as far as they are in <see cref="Population.Cooperatives"/>, and their periods and statuses compared.</param>
    /// <param name="label">What the part is called: a district, a file. Parts are added up once by label.</param>
    /// <param name="by">Reads the group of a row; never null.</param>
    /// <param name="measures">Names the indicators and how they are read, alike and in the same order in all parts.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of rows so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass; of an array or a list up to 64 rows are still read.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The label is empty; a row is null, has no group, differs in period or status or, grouped by sector, in classification, or has a negative value where there cannot be one; or the keys have no order. The message names the row.
    /// </exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example>
    /// <code>
    /// PartialSummary&lt;string&gt; part = rows.SummarizePart("An Giang", row => row.Sector, of => of.Amount(Indicator.TotalAssets, row => row.Assets));
    /// </code>
    /// </example>
    public static PartialSummary<TKey> SummarizePart<T, TKey>(
        this IEnumerable<T> rows,
        string label,
        Func<T, TKey> by,
        Action<Measures<T>> measures,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(rows);
        return RowPass.Of(by, measures, order, Guard.Against.NullOrWhiteSpace(label)).Run(rows, new(progress, cancellationToken));
    }

    /// <summary>The state of co-operatives in a population, by group.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="cooperatives">The units.</param>
    /// <param name="label">What the part is called: a district, a file. Parts are added up once by label.</param>
    /// <param name="by">Reads the group of a unit, <c>unit => unit.Sector</c>; never null.</param>
    /// <param name="population">Which units count; null means <see cref="Population.Cooperatives"/>.</param>
    /// <param name="measures">Names further indicators, or null.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of units so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass before its next unit.</param>
    /// <returns>The part: the number of units, every indicator that a co-operative reports, and the further ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The label is empty; units differ in period or status of their figures, in the base of their average earnings, or, grouped by sector, in their classification; a unit is null
    /// or has no group; or the keys have no order. The message names the unit.
    /// </exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static PartialSummary<TKey> SummarizePart<TKey>(
        this IEnumerable<Cooperative> cooperatives,
        string label,
        Func<Cooperative, TKey> by,
        Population? population = null,
        Action<Measures<Cooperative>>? measures = null,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(cooperatives);
        return RowPass.OfCooperatives(by, population, measures, order, Guard.Against.NullOrWhiteSpace(label)).Run(cooperatives, new(progress, cancellationToken));
    }
}
