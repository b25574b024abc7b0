using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Summaries of credit funds: the figures of their units, and those that only credit funds have.</summary>
/// <remarks>
/// What is said of <see cref="RosterExtensions"/> and <see cref="PartialRosterExtensions"/> holds here too. Total assets are those that the fund or else its unit reported. What is not additive, such
/// as <see cref="CreditFundIndicator.LargestBorrower"/>, has no sum; <see cref="UnitSummary.Range"/> has its lowest and highest.
/// </remarks>
public static class CreditFundRosterExtensions
{
    /// <summary>The figures of credit funds in <see cref="Population.Cooperatives"/>, by group and overall.</summary>
    /// <typeparam name="TKey">What the funds are grouped by.</typeparam>
    /// <param name="funds">The funds.</param>
    /// <param name="by">Reads the group of a fund, <c>fund => fund.Cooperative.Territory!</c>; never null.</param>
    /// <returns>The number of funds and every indicator that a co-operative or a credit fund reports.</returns>
    /// <inheritdoc cref="Summarize{TKey}(IEnumerable{CreditFund}, Func{CreditFund, TKey}, Population, Action{Measures{CreditFund}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static RosterSummary<TKey> Summarize<TKey>(this IEnumerable<CreditFund> funds, Func<CreditFund, TKey> by)
        where TKey : notnull =>
        funds.Summarize(by, Population.Cooperatives);

    /// <summary>The figures of credit funds in a population, by group and overall.</summary>
    /// <typeparam name="TKey">What the funds are grouped by.</typeparam>
    /// <param name="funds">The funds.</param>
    /// <param name="by">Reads the group of a fund, <c>fund => fund.Cooperative.Territory!</c>; never null.</param>
    /// <param name="population">Which funds count; the others are counted in <see cref="RosterSummary{TKey}.OutsidePopulation"/> only.</param>
    /// <param name="measures">Names further indicators, or null.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of funds so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass before its next fund.</param>
    /// <returns>The number of funds, every indicator that a co-operative or a credit fund reports, and the further ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Funds differ in period or status of their figures, in the base of their average earnings, or, grouped by sector, in their
    /// classification; a fund is null or has no group; or the keys have no order. The message names the fund.
    /// </exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example>
    /// <code>
    /// RosterSummary&lt;Territory&gt; byDistrict = funds.Summarize(fund => fund.Cooperative.Territory!);
    /// Figure&lt;Vnd&gt; badDebt = byDistrict.Overall.Amount(CreditFundIndicator.NonPerformingLoans).Sum;
    /// </code>
    /// </example>
    public static RosterSummary<TKey> Summarize<TKey>(
        this IEnumerable<CreditFund> funds,
        Func<CreditFund, TKey> by,
        Population population,
        Action<Measures<CreditFund>>? measures = null,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(funds);
        Guard.Against.Null(population);
        return RowPass.OfCreditFunds(by, population, measures, order).Run(funds, new(progress, cancellationToken)).Finish();
    }

    /// <summary>The state of credit funds in a population, by group, to be added up with that of other parts.</summary>
    /// <param name="funds">The funds.</param>
    /// <param name="label">What the part is called: a district, a file. Parts are added up once by label.</param>
    /// <param name="by">Reads the group of a fund, <c>fund => fund.Cooperative.Territory!</c>; never null.</param>
    /// <param name="population">Which funds count. Null means <see cref="Population.Cooperatives"/>.</param>
    /// <param name="measures">Names further indicators, or null.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="progress">Is told the number of funds so far, or null.</param>
    /// <param name="cancellationToken">Stops the pass before its next fund.</param>
    /// <returns>The part: the number of funds, every indicator that a co-operative or a credit fund reports, and the further ones.</returns>
    /// <inheritdoc cref="Summarize{TKey}(IEnumerable{CreditFund}, Func{CreditFund, TKey}, Population, Action{Measures{CreditFund}}, IComparer{TKey}, IProgress{long}, CancellationToken)"/>
    public static PartialSummary<TKey> SummarizePart<TKey>(
        this IEnumerable<CreditFund> funds,
        string label,
        Func<CreditFund, TKey> by,
        Population? population = null,
        Action<Measures<CreditFund>>? measures = null,
        IComparer<TKey>? order = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(funds);
        return RowPass.OfCreditFunds(by, population, measures, order, Guard.Against.NullOrWhiteSpace(label)).Run(funds, new(progress, cancellationToken));
    }
}
