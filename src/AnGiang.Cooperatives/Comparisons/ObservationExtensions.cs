using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Finds and adds up the observations of a series.</summary>
public static class ObservationExtensions
{
    /// <summary>The observation of the same period of last year (cùng kỳ năm trước).</summary>
    /// <typeparam name="T">The type of the figures.</typeparam>
    /// <param name="series">Observations in any order.</param>
    /// <param name="current">What it is to be compared with.</param>
    /// <returns>The one of the same indicator and territory whose period is that of <paramref name="current"/>, one year earlier.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such observation, or more than one.</exception>
    public static Observation<T> SamePeriodLastYear<T>(this IEnumerable<Observation<T>> series, Observation<T> current)
        where T : struct, IEquatable<T>, IFormattable
    {
        Guard.Against.Null(series);
        ReportingPeriod period = Guard.Against.Null(current).Period.OneYearEarlier();
        Observation<T>[] found = [.. series.Select(one => Guard.Against.Null(one, nameof(series))).Where(one => one.Indicator.Equals(current.Indicator) && one.Period == period && Equals(one.Territory, current.Territory))];
        return found.Length == 1
            ? found[0]
            : throw new ArgumentException($"The series has {found.Length} observations of {current.Indicator} in {period}{(current.Territory is null ? "" : $" of {current.Territory}")}; there must be one.", nameof(series));
    }

    /// <summary>The running totals of a flow within a year (lũy kế): January, January to February, and so on.</summary>
    /// <param name="series">Observations of one flow in consecutive periods, in any order, the first from 1 January and all within that year.</param>
    /// <returns>One observation for each, in the order of time, its period from 1 January to the end of the given one. From the first that is undefined on, all are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not a flow or may not be summed, the observations differ in indicator, territory or status, or the periods leave a gap, overlap or leave the year.</exception>
    /// <exception cref="OverflowException">A total does not fit 64 bits.</exception>
    public static IReadOnlyList<Observation<long>> CumulateWithinYear(this IEnumerable<Observation<long>> series) => Cumulate(series);

    /// <inheritdoc cref="CumulateWithinYear(IEnumerable{Observation{long}})"/>
    public static IReadOnlyList<Observation<Vnd>> CumulateWithinYear(this IEnumerable<Observation<Vnd>> series) => Cumulate(series);

    private static ReadOnlyCollection<Observation<T>> Cumulate<T>(IEnumerable<Observation<T>> series)
        where T : struct, IEquatable<T>, IFormattable
    {
        List<Observation<T>> totals = [];
        foreach (Observation<T> next in Guard.Against.Null(series).Select(one => Guard.Against.Null(one, nameof(series))).OrderBy(one => one.Period.Start).ThenBy(one => one.Period.End))
        {
            if (totals.Count == 0)
            {
                RefuseStart(next);
                totals.Add(next);
                continue;
            }

            Observation<T> sum = totals[^1];
            Comparability.CheckIndicator(sum, next);
            Comparability.Require(Equals(sum.Territory, next.Territory), sum, next, "They are of different territories.");
            Comparability.Require(sum.Figure.Status == next.Figure.Status, sum, next, "Figures that differ in status are not added up.");
            Comparability.Require(sum.Period.End.PlusDays(1) == next.Period.Start, sum, next, "The second must start on the day after the first: a running total has no gap and counts nothing twice.");
            Comparability.Require(sum.Period.Start.Year == next.Period.End.Year, sum, next, "A running total ends with its year.");
            totals.Add(new(
                next.Indicator,
                new ReportingPeriod(sum.Period.Start, next.Period.End, next.Period.StockDate),
                FigurePair.Combine(sum.Figure, next.Figure, (a, b) => Numbers.Narrow<T>((Int128)Numbers.Of(a) + Numbers.Of(b), $"The running total with '{next}'")),
                next.Territory));
        }

        return totals.AsReadOnly();
    }

    private static void RefuseStart<T>(Observation<T> first)
        where T : struct, IEquatable<T>, IFormattable
    {
        if (first.Indicator.Kind != IndicatorKind.Flow || !first.Indicator.CanBeSummed)
        {
            throw new ArgumentException($"{first.Indicator} is not a flow that adds up over time; a stock has no running total, its last date counts.");
        }

        if (first.Period.Start.DayOfYear != 1 || first.Period.End.Year != first.Period.Start.Year)
        {
            throw new ArgumentException($"The series starts with '{first}'; a running total within a year starts on 1 January and stays in it.");
        }
    }
}
