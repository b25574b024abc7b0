using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

public sealed partial class IndicatorRow
{
    /// <summary>The row with a count that was stated; it has the status of the column.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="count">The count.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row with its figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is in đồng or in percent, the column is of percentages, the row has a figure there, or the figure is negative and may not be.</exception>
    public IndicatorRow With(IndicatorColumn column, long count, Territory? territory = null) => Stated<long>(column, count, territory);

    /// <summary>The row with an amount that was stated; it has the status of the column.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row with its figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not in đồng, the column is of percentages, the row has a figure there, or the figure is negative and may not be.</exception>
    public IndicatorRow With(IndicatorColumn column, Vnd amount, Territory? territory = null) => Stated(column, amount, territory);

    /// <summary>The row with an exact mean or rate that was stated; it has the status of the column.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="rate">The mean, or the rate as a part of one where the indicator is in percent.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row with its figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no rate, the column is of percentages, the row has a figure there, or the figure is negative and may not be.</exception>
    public IndicatorRow With(IndicatorColumn column, Fraction rate, Territory? territory = null) => Stated(column, rate, territory);

    /// <summary>The row with a rate that was stated in percent; it has the status of the column.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="percentage">The rate: <c>Percentage.FromPoints(1.8m)</c>.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row with its figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not in percent, the column is of percentages, the row has a figure there, or the figure is negative and may not be.</exception>
    /// <exception cref="OverflowException">The percentage has more decimals than a fraction holds.</exception>
    public IndicatorRow With(IndicatorColumn column, Percentage percentage, Territory? territory = null) => Stated(column, percentage, territory);

    /// <summary>The row with a figure of a count, with its own coverage and status.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="figure">The figure; it is planned where the column is, and nowhere else.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row with its figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is of another type than the indicator, the column is of percentages, the row has a figure there, the figure is a plan and the column is not or the other way round, or it is negative and may not be.</exception>
    public IndicatorRow With(IndicatorColumn column, Figure<long> figure, Territory? territory = null) => Figured(column, figure, territory);

    /// <summary>The row with a figure of an amount, with its own coverage and status.</summary>
    /// <inheritdoc cref="With(IndicatorColumn, Figure{long}, Territory)"/>
    public IndicatorRow With(IndicatorColumn column, Figure<Vnd> figure, Territory? territory = null) => Figured(column, figure, territory);

    /// <summary>The row with a figure of an exact mean or rate, such as the mean of a summary, with its own coverage and status.</summary>
    /// <inheritdoc cref="With(IndicatorColumn, Figure{long}, Territory)"/>
    public IndicatorRow With(IndicatorColumn column, Figure<Fraction> figure, Territory? territory = null) => Figured(column, figure, territory);

    /// <summary>The row with what a summary says of its indicator: the number of units or the sum, with coverage and status.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="units">All units of a summary, or those of a group.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row with its figure: not reported where no unit reported it, zero where there are no units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> or <paramref name="units"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator was not summed; the message names what was.</exception>
    /// <exception cref="ArgumentException">The summary is of another period than the column, where its rows had one; the indicator was read as a range, the column is of percentages, the row has a figure there, or the figure is a plan and the column is not or the other way round.</exception>
    public IndicatorRow With(IndicatorColumn column, UnitSummary units, Territory? territory = null)
    {
        Guard.Against.Null(column);
        (long? sum, Coverage coverage, FigureStatus status) = Guard.Against.Null(units).Part(Indicator);
        if (units.Period is { } period && period != column.Period)
        {
            throw new ArgumentException($"The summary is of {period} and the column '{column}' is not; give '{this}' in each column the summary of its period.", nameof(units));
        }

        return Set(column, territory, new(sum is long value ? new(value, coverage, status) : new(coverage, UndefinedReason.NotReported, status), HasCoverage: true));
    }

    /// <summary>The row with the count that was first published, so that a revision shows.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="count">What an earlier report said.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is in đồng or in percent, the column is of percentages, or there is a published figure already.</exception>
    public IndicatorRow WithPublished(IndicatorColumn column, long count, Territory? territory = null) => Publish<long>(column, count, territory);

    /// <summary>The row with the amount that was first published, so that a revision shows.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="amount">What an earlier report said.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not in đồng, the column is of percentages, or there is a published figure already.</exception>
    public IndicatorRow WithPublished(IndicatorColumn column, Vnd amount, Territory? territory = null) => Publish(column, amount, territory);

    /// <summary>The row with the mean or rate that was first published, so that a revision shows.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="rate">What an earlier report said; a part of one where the indicator is in percent.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no rate, the column is of percentages, or there is a published figure already.</exception>
    public IndicatorRow WithPublished(IndicatorColumn column, Fraction rate, Territory? territory = null) => Publish(column, rate, territory);

    /// <summary>The row with the rate that was first published in percent, so that a revision shows.</summary>
    /// <param name="column">A column of stated figures.</param>
    /// <param name="percentage">What an earlier report said.</param>
    /// <param name="territory">Where; null in a table without territories.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not in percent, the column is of percentages, or there is a published figure already.</exception>
    /// <exception cref="OverflowException">The percentage has more decimals than a fraction holds.</exception>
    public IndicatorRow WithPublished(IndicatorColumn column, Percentage percentage, Territory? territory = null) => Publish(column, percentage, territory);
}
