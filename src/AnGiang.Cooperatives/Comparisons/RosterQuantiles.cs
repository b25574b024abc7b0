using System.Buffers;
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
        long[] units = new long[column.CodeCount];
        Quantiles[] ofCodes = Find(roster, column.Codes.Span(0, roster.Data.Rows), units, [column], indicator, definition, probabilities, population, out RosterQuery query);
        if (column.CodeCount > column.Groups && units[column.Groups] > 0)
        {
            throw query.WithoutGroup(column);
        }

        return new(indicator, [.. column.Shown(units).Select(group => KeyValuePair.Create(column.Keys[group], ofCodes[group]))]);
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
        byte[] rented = ArrayPool<byte>.Shared.Rent(roster.Data.Rows);
        try
        {
            Span<byte> oneGroup = rented.AsSpan(0, roster.Data.Rows);
            oneGroup.Clear();
            return Find(roster, new CodeSpan(oneGroup), new long[1], [], indicator, definition, probabilities, population, out _)[0];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The quantiles of each code.</summary>
    private static Quantiles[] Find(
        Roster roster,
        in CodeSpan codes,
        long[] units,
        DimensionColumn[] by,
        Indicator indicator,
        QuantileDefinition definition,
        IEnumerable<Fraction>? probabilities,
        Population? population,
        out RosterQuery query)
    {
        Guard.Against.Defined(definition);
        Fraction[] wanted = probabilities is null ? Quartiles : [.. probabilities];
        Array.ForEach(wanted, probability => QuantileRank.Check(probability, nameof(probabilities)));
        query = roster.Query(new SummaryOptions { Indicators = [Guard.Against.Null(indicator)], Population = population }, by);
        if (query.Columns[0].Kind == MeasureKind.Range)
        {
            throw new ArgumentException($"{indicator} was read as a range; its ends have no quantiles.", nameof(indicator));
        }

        int bytes = (roster.Data.Rows + 7) / 8;
        byte[] rented = ArrayPool<byte>.Shared.Rent(bytes);
        try
        {
            ReadOnlySpan<byte> rows = query.RowsThatCount(rented.AsSpan(0, bytes));
            FigureStatus status = query.Header(rows).Status ?? FigureStatus.Actual;
            QuantileRanks ranks = new(wanted, definition);
            long[] reported = new long[units.Length];
            long[][] found = OrderStatistics.Find(codes, query.Values[0].Span(0, roster.Data.Rows), rows, ranks.Of, units, reported);
            Quantiles[] all = new Quantiles[found.Length];
            for (int group = 0; group < all.Length; group++)
            {
                Coverage coverage = new(reported[group], units[group]);
                all[group] = new(coverage, wanted, Figures(ranks, wanted.Length, found[group], coverage, status));
            }

            return all;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Figure<Fraction>[] Figures(QuantileRanks ranks, int probabilities, long[] found, Coverage coverage, FigureStatus status)
    {
        Figure<Fraction>[] figures = new Figure<Fraction>[probabilities];
        long[] of = coverage.Reported == 0 ? [] : ranks.Of(coverage.Reported);
        for (int i = 0; i < figures.Length; i++)
        {
            if (coverage.Reported == 0)
            {
                figures[i] = new(coverage, UnitSummary.WhyNone(coverage), status);
                continue;
            }

            QuantileRank rank = ranks.At(i, coverage.Reported);
            figures[i] = rank.Between(found[Array.BinarySearch(of, rank.Lower)], found[Array.BinarySearch(of, rank.Upper)]) is Fraction value
                ? new(value, coverage, status)
                : new(coverage, UndefinedReason.OutOfRange, status);
        }

        return figures;
    }
}
