using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Summaries of rosters: of co-operatives, or of the caller's own rows with selectors.</summary>
/// <remarks>
/// One pass, nothing buffered: memory grows with groups and indicators only. Therefore duplicates are not looked for: a unit that
/// is in the rows twice counts twice. Sums are exact; an overflow names the indicator and the group. Enumerations run once.
/// Cancellation is looked for before every row, and leaves nothing behind; progress is told every 65,536 rows and at the end.
/// </remarks>
public static class RosterExtensions
{
    /// <summary>The figures of the caller's own rows, by group and overall.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <typeparam name="TKey">What the rows are grouped by.</typeparam>
    /// <param name="rows">The rows. Rows that are <see cref="Cooperative"/>s or <see cref="CreditFund"/>s are counted as far as they are in <see cref="Population.Cooperatives"/>, and their periods and statuses compared.</param>
    /// <param name="by">Reads the group of a row; never null.</param>
    /// <param name="measures">Names the indicators and how they are read.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of rows so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass; of an array or a list up to 64 rows are still read.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row is null, has no group, differs in period or status or, grouped by sector, in classification, or has a negative value where there cannot be one; or the keys have no order. The message names the row.</exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RosterSummary<TKey> Summarize<T, TKey>(
        this IEnumerable<T> rows,
        Func<T, TKey> by,
        Action<Measures<T>> measures,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(rows);
        return RowPass.Of(by, measures, order).Run(rows, new(progress, cancellationToken)).Finish();
    }

    /// <summary>The figures of the caller's own rows, overall.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">
    /// The rows. Rows that are <see cref="Cooperative"/>s or <see cref="CreditFund"/>s are counted as far as they are in <see cref="Population.Cooperatives"/>, and their periods and statuses
    /// compared; group them, by kind for example, to see how many were outside.
    /// </param>
    /// <param name="measures">Names the indicators and how they are read.</param>
    /// <param name="progress">Is told the number of rows so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass; of an array or a list up to 64 rows are still read.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row is null, differs in period or status, or has a negative value where there cannot be one. The message names the row.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static UnitSummary Summarize<T>(
        this IEnumerable<T> rows, Action<Measures<T>> measures, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        rows.Summarize(_ => "all units", measures, order: null, progress, cancellationToken).Overall;

    /// <summary>The figures of co-operatives in <see cref="Population.Cooperatives"/>, by group and overall.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="cooperatives">The units.</param>
    /// <param name="by">Reads the group of a unit, <c>unit => unit.Sector</c>; never null.</param>
    /// <returns>The number of units and every indicator that a co-operative reports.</returns>
    /// <inheritdoc cref="Summarize{TKey}(IEnumerable{Cooperative}, Func{Cooperative, TKey}, Population, Action{Measures{Cooperative}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static RosterSummary<TKey> Summarize<TKey>(this IEnumerable<Cooperative> cooperatives, Func<Cooperative, TKey> by)
        where TKey : notnull =>
        cooperatives.Summarize(by, Population.Cooperatives);

    /// <summary>The figures of co-operatives in a population, by group and overall.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="cooperatives">The units.</param>
    /// <param name="by">Reads the group of a unit, <c>unit => unit.Sector</c>; never null.</param>
    /// <param name="population">Which units count; the others are counted in <see cref="RosterSummary{TKey}.OutsidePopulation"/> only.</param>
    /// <param name="measures">Names further indicators, or null.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of rows so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass; of an array or a list up to 64 rows are still read.</param>
    /// <returns>The number of units, every indicator that a co-operative reports, and the further ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Units differ in period or status of their figures, in the base of their average earnings, or, grouped by sector, in their
    /// classification; a unit is null or has no group; or the keys have no order. The message names the unit.
    /// </exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RosterSummary<TKey> Summarize<TKey>(
        this IEnumerable<Cooperative> cooperatives,
        Func<Cooperative, TKey> by,
        Population population,
        Action<Measures<Cooperative>>? measures = null,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(cooperatives);
        Guard.Against.Null(population);
        return RowPass.OfCooperatives(by, population, measures, order).Run(cooperatives, new(progress, cancellationToken)).Finish();
    }
}
