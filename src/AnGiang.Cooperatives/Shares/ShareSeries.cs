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
    /// Digits, rule, base and the rest; null means two decimals, each cell rounded alone. For a series that adds up use <see cref="RoundingRule.Webster"/>: under it a row that grew never loses a unit to one that shrank, as it may by
    /// largest remainder (the population paradox; Balinski and Young 1982). A single share may still move against its own exact share while others take the unit; no rule that
    /// adds up avoids that, and the warnings name it.
    /// </param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or the counts of one are null.</exception>
    /// <exception cref="ArgumentException">A period stands twice, or its table is refused, as by <see cref="ShareTable.FromCounts{TKey}(IEnumerable{ValueTuple{TKey, long}}, ShareOptions{TKey})"/>.</exception>
    /// <remarks>Linear in all rows of all periods, as the tables are.</remarks>
    public static ShareSeries<TPeriod, TKey> FromCounts<TPeriod, TKey>(IEnumerable<(TPeriod Period, IEnumerable<(TKey Key, long Count)> Counts)> periods, ShareOptions<TKey>? options = null)
        where TPeriod : notnull
        where TKey : notnull =>
        new([.. Guard.Against.Null(periods).Select(period => (period.Period, Table(period.Period, Guard.Against.Null(period.Counts, nameof(periods)), options ?? new())))]);

    private static ShareTable<TKey> Table<TPeriod, TKey>(TPeriod period, IEnumerable<(TKey Key, long Count)> counts, ShareOptions<TKey> options)
        where TKey : notnull
    {
        try
        {
            return ShareTable.FromCounts(counts, options);
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException($"{period}: {refused.Message}", refused);
        }
    }
}
