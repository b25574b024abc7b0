using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Exact medians, quartiles and other quantiles of a <see cref="Roster"/>, without sorting it.</summary>
public static class RosterQuantiles
{
    private static readonly Fraction[] Quartiles = [new(1, 4), new(1, 2), new(3, 4)];

    /// <summary>Quantiles by a dimension.</summary>
    /// <typeparam name="TKey">The groups.</typeparam>
    /// <param name="roster">The units.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="indicator">A count or an amount of the roster.</param>
    /// <param name="definition">Which number a quantile is where it falls between two values.</param>
    /// <param name="probabilities">From 0 to 1; null means the quartiles, 1/4, 1/2 and 3/4.</param>
    /// <param name="population">Which units count; null means <see cref="Population.Cooperatives"/> for co-operatives, and all rows of another type.</param>
    /// <returns>The quantiles of the groups that a summary shows. O(units) expected.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="KeyNotFoundException">The roster has not got the dimension or the indicator.</exception>
    /// <exception cref="ArgumentException">Units differ in period or status of their figures, a unit has no group, or the indicator is a range. The message says which.</exception>
    public static QuantileTable<TKey> Quantiles<TKey>(
        this Roster roster, Dimension<TKey> dimension, Indicator indicator, QuantileDefinition definition, IEnumerable<Fraction>? probabilities = null, Population? population = null)
        where TKey : notnull
    {
        Guard.Against.Null(roster);
        Guard.Against.Null(dimension);
        SummaryOptions options = Options(roster, indicator, definition, population);
        Fraction[] wanted = Checked(probabilities);
        RosterSummary<TKey> summary = roster.Summarize(dimension, options);
        DimensionColumn<TKey> column = roster.Data.Find(dimension);
        Fraction?[][] found = Find(roster, column.Codes.Span(0, roster.Data.Rows), column.CodeCount, options, definition, wanted);
        KeyValuePair<TKey, Quantiles>[] groups = new KeyValuePair<TKey, Quantiles>[summary.Groups.Count];
        int code = 0;
        for (int group = 0; group < groups.Length; group++)
        {
            (TKey key, UnitSummary units) = summary.Groups[group];
            while (!column.Keys[code].Equals(key))
            {
                code++;
            }

            groups[group] = new(key, Of(units, indicator, wanted, found[code]));
        }

        return new(indicator, groups);
    }

    /// <summary>Quantiles of all units together.</summary>
    /// <param name="roster">The units.</param>
    /// <param name="indicator">A count or an amount of the roster.</param>
    /// <param name="definition">Which number a quantile is where it falls between two values.</param>
    /// <param name="probabilities">From 0 to 1; null means the quartiles, 1/4, 1/2 and 3/4.</param>
    /// <param name="population">Which units count; null means <see cref="Population.Cooperatives"/> for co-operatives, and all rows of another type.</param>
    /// <returns>The quantiles. O(units) expected.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="KeyNotFoundException">The roster has not got the indicator.</exception>
    /// <exception cref="ArgumentException">Units differ in period or status of their figures, or the indicator is a range. The message says which.</exception>
    public static Quantiles Quantiles(
        this Roster roster, Indicator indicator, QuantileDefinition definition, IEnumerable<Fraction>? probabilities = null, Population? population = null)
    {
        Guard.Against.Null(roster);
        SummaryOptions options = Options(roster, indicator, definition, population);
        Fraction[] wanted = Checked(probabilities);
        UnitSummary units = roster.Summarize(options);
        Fraction?[][] found = Find(roster, new CodeSpan(new byte[roster.Data.Rows]), 1, options, definition, wanted);
        return Of(units, indicator, wanted, found[0]);
    }

    private static SummaryOptions Options(Roster roster, Indicator indicator, QuantileDefinition definition, Population? population)
    {
        Guard.Against.Defined(definition);
        SummaryOptions options = new() { Indicators = [Guard.Against.Null(indicator)], Population = population };
        return roster.Data.Find(options.Indicators)[0].High is null
            ? options
            : throw new ArgumentException($"{indicator} was read as a range; its ends have no quantiles.", nameof(indicator));
    }

    private static Fraction[] Checked(IEnumerable<Fraction>? probabilities)
    {
        Fraction[] wanted = probabilities is null ? Quartiles : [.. probabilities];
        foreach (Fraction probability in wanted)
        {
            if (probability < Fraction.Zero || probability > Fraction.One)
            {
                throw new ArgumentOutOfRangeException(nameof(probabilities), probability, "A probability is from 0 to 1: 1/2 for the median, 9/10 for the ninth decile.");
            }
        }

        return wanted;
    }

    /// <summary>The quantiles of each group, null where they fit no fraction; none for a group in which no unit reported.</summary>
    private static Fraction?[][] Find(Roster roster, in CodeSpan codes, int groups, SummaryOptions options, QuantileDefinition definition, Fraction[] probabilities)
    {
        ColumnSpan values = roster.Data.Find(options.Indicators)[0].Low.Span(0, roster.Data.Rows);
        long[] reported = new long[groups];
        long[][] found = OrderStatistics.Find(codes, values, roster.RowsOf(options), groups, count => [.. Ranks(count).SelectMany(rank => new[] { rank.Lower, rank.Upper })], reported);
        return [.. found.Select((values, group) => values.Length == 0 ? [] : Ranks(reported[group]).Select((rank, i) => rank.Between(values[2 * i], values[(2 * i) + 1])).ToArray())];

        IEnumerable<QuantileRank> Ranks(long count) => probabilities.Select(probability => new QuantileRank(count, probability, definition));
    }

    private static Quantiles Of(UnitSummary units, Indicator indicator, Fraction[] probabilities, Fraction?[] found)
    {
        (_, Coverage coverage, FigureStatus status) = units.Part(indicator);
        return new(
            coverage,
            probabilities,
            [
                .. probabilities.Select((_, i) => found.Length == 0 ? new Figure<Fraction>(coverage, UnitSummary.WhyNone(coverage), status)
                    : new(found[i], found[i] is null ? UndefinedReason.OutOfRange : null, coverage, status)),
            ]);
    }
}
