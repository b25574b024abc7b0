using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes series of share tables over years.</summary>
public static class ShareSeries
{
    /// <summary>One table for each period, all rounded by the same options, and a warning wherever a share moves against its count.</summary>
    /// <typeparam name="TPeriod">What the tables are labelled with: a <see cref="ReportingPeriod"/> or a year.</typeparam>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="periods">The counts of each period, the earliest first; rows that are missing in a period are not compared there.</param>
    /// <param name="options">
    /// Digits, rule, base and the rest. For a series that adds up use <see cref="RoundingRule.Webster"/>: under it a row that grew never loses a unit to one that shrank, as it may by
    /// largest remainder (the population paradox; Balinski and Young 1982).
    /// </param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A period stands twice, or its table is refused, as by <see cref="ShareTable.FromCounts{TKey}(IEnumerable{ValueTuple{TKey, long}}, ShareOptions{TKey})"/>.</exception>
    /// <remarks>Linear in all rows of all periods, as the tables are.</remarks>
    public static ShareSeries<TPeriod, TKey> FromCounts<TPeriod, TKey>(IEnumerable<(TPeriod Period, IEnumerable<(TKey Key, long Count)> Counts)> periods, ShareOptions<TKey> options)
        where TPeriod : notnull
        where TKey : notnull =>
        new([.. Guard.Against.Null(periods).Select(period => (period.Period, ShareTable.FromCounts(period.Counts, options)))]);
}
