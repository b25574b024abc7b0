using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Summaries of rows as they come: from a database, a file or a service. They equal those of the same rows at once.</summary>
/// <remarks>What is said of <see cref="RosterExtensions"/> and <see cref="PartialRosterExtensions"/> holds here too. Wrong arguments are refused at the call, wrong rows by the task.</remarks>
public static class AsyncRosterExtensions
{
    /// <summary>The figures of the caller's own rows, by group and overall.</summary>
    /// <returns>The figures.</returns>
    /// <inheritdoc cref="RosterExtensions.Summarize{T, TKey}(IEnumerable{T}, Func{T, TKey}, Action{Measures{T}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static Task<RosterSummary<TKey>> SummarizeAsync<T, TKey>(
        this IAsyncEnumerable<T> rows,
        Func<T, TKey> by,
        Action<Measures<T>> measures,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(rows);
        return RowPass.Of(by, measures, order).FiguresAsync(rows, new(progress, cancellationToken));
    }

    /// <summary>The figures of co-operatives in a population, by group and overall.</summary>
    /// <param name="cooperatives">The units.</param>
    /// <param name="by">Reads the group of a unit, <c>unit => unit.Sector</c>; never null.</param>
    /// <param name="population">Which units count; null means <see cref="Population.Cooperatives"/>.</param>
    /// <param name="measures">Names further indicators, or null.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of units so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass before its next unit.</param>
    /// <returns>The number of units, every indicator that a co-operative reports, and the further ones.</returns>
    /// <inheritdoc cref="RosterExtensions.Summarize{TKey}(IEnumerable{Cooperative}, Func{Cooperative, TKey}, Population, Action{Measures{Cooperative}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static Task<RosterSummary<TKey>> SummarizeAsync<TKey>(
        this IAsyncEnumerable<Cooperative> cooperatives,
        Func<Cooperative, TKey> by,
        Population? population = null,
        Action<Measures<Cooperative>>? measures = null,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(cooperatives);
        return RowPass.OfCooperatives(by, population, measures, order).FiguresAsync(cooperatives, new(progress, cancellationToken));
    }

    /// <summary>The state of the caller's own rows, by group.</summary>
    /// <returns>The part.</returns>
    /// <inheritdoc cref="PartialRosterExtensions.SummarizePart{T, TKey}(IEnumerable{T}, string, Func{T, TKey}, Action{Measures{T}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static Task<PartialSummary<TKey>> SummarizePartAsync<T, TKey>(
        this IAsyncEnumerable<T> rows,
        string label,
        Func<T, TKey> by,
        Action<Measures<T>> measures,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(rows);
        return RowPass.Of(by, measures, order, Guard.Against.NullOrWhiteSpace(label)).RunAsync(rows, new(progress, cancellationToken));
    }

    /// <summary>The state of co-operatives in a population, by group.</summary>
    /// <returns>The part: the number of units, every indicator that a co-operative reports, and the further ones.</returns>
    /// <inheritdoc cref="PartialRosterExtensions.SummarizePart{TKey}(IEnumerable{Cooperative}, string, Func{Cooperative, TKey}, Population, Action{Measures{Cooperative}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static Task<PartialSummary<TKey>> SummarizePartAsync<TKey>(
        this IAsyncEnumerable<Cooperative> cooperatives,
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
        return RowPass.OfCooperatives(by, population, measures, order, Guard.Against.NullOrWhiteSpace(label)).RunAsync(cooperatives, new(progress, cancellationToken));
    }
}
