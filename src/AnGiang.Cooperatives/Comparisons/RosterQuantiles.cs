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
    /// <exception cref="ArgumentException">Units differ in period or status of their figures or, by sector, in their classification, a unit has no group, or the indicator is a range. The message says which.</exception>
    public static QuantileTable<TKey> Quantiles<TKey>(
        this Roster roster, Dimension<TKey> dimension, Indicator indicator, QuantileDefinition definition, IEnumerable<Fraction>? probabilities = null, Population? population = null)
        where TKey : notnull
    {
        Guard.Against.Null(roster);
        Guard.Against.Null(dimension);
        DimensionColumn<TKey> column = roster.Data.Find(dimension);
        GroupState units = new(column.CodeCount, 1);
        Quantiles[] ofCodes = Find(roster, column.Codes.Span(0, roster.Data.Rows), units, [column], indicator, definition, probabilities, population, out RosterQuery query);
        if (column.CodeCount > column.Groups && units.Units[column.Groups] > 0)
        {
            throw query.WithoutGroup(column);
        }

        (TKey[] keys, _) = column.Shown(units);
        return new(indicator, [.. keys.Select(key => KeyValuePair.Create(key, ofCodes[Array.IndexOf(column.Keys, key)]))]);
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
        return Find(roster, new CodeSpan(new byte[roster.Data.Rows]), new(1, 1), [], indicator, definition, probabilities, population, out _)[0];
    }

    /// <summary>The quantiles of each code.</summary>
    private static Quantiles[] Find(
        Roster roster,
        in CodeSpan codes,
        GroupState units,
        DimensionColumn[] by,
        Indicator indicator,
        QuantileDefinition definition,
        IEnumerable<Fraction>? probabilities,
        Population? population,
        out RosterQuery query)
    {
        Guard.Against.Defined(definition);
        Fraction[] wanted = Checked(probabilities);
        query = roster.Query(new SummaryOptions { Indicators = [Guard.Against.Null(indicator)], Population = population }, by);
        if (query.Columns[0].Kind == MeasureKind.Range)
        {
            throw new ArgumentException($"{indicator} was read as a range; its ends have no quantiles.", nameof(indicator));
        }

        ReadOnlySpan<byte> rows = query.RowsThatCount();
        FigureStatus status = query.Header(rows).Status ?? FigureStatus.Actual;
        long[] reported = new long[units.Groups];
        long[][] found = OrderStatistics.Find(
            codes, query.Values[0].Span(0, roster.Data.Rows), rows, count => [.. Ranks(count).SelectMany(rank => new[] { rank.Lower, rank.Upper })], units.Units, reported);
        Quantiles[] all = new Quantiles[found.Length];
        for (int group = 0; group < all.Length; group++)
        {
            long[] values = found[group];
            Coverage coverage = new(reported[group], units.Units[group]);
            all[group] = new(
                coverage,
                wanted,
                values.Length == 0
                    ? Array.ConvertAll(wanted, _ => new Figure<Fraction>(coverage, UnitSummary.WhyNone(coverage), status))
                    : [.. Ranks(reported[group]).Select((rank, i) => Between(rank, values[2 * i], values[(2 * i) + 1], coverage, status))]);
        }

        return all;

        IEnumerable<QuantileRank> Ranks(long count) => wanted.Select(probability => new QuantileRank(count, probability, definition));
    }

    private static Figure<Fraction> Between(QuantileRank rank, long lower, long upper, Coverage coverage, FigureStatus status) =>
        rank.Between(lower, upper) is Fraction value ? new(value, coverage, status) : new(coverage, UndefinedReason.OutOfRange, status);

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
}
