using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A column of an <see cref="IndicatorTable"/>: stated figures of a period, or percentages that follow from two such columns.</summary>
/// <remarks>Immutable. Equality is by value.</remarks>
/// <example>
/// <code>
/// var lastYear = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2023));
/// var plan = IndicatorColumn.Of(FigureStatus.Planned, ReportingPeriod.Year(2024));
/// var estimate = IndicatorColumn.Of(FigureStatus.Estimated, ReportingPeriod.Year(2024));
/// IndicatorColumn[] columns = [lastYear, plan, estimate, IndicatorColumn.PlanCompletion(plan, estimate), IndicatorColumn.Index(lastYear, estimate)];
/// </code>
/// </example>
public sealed record IndicatorColumn
{
    private IndicatorColumn(IndicatorColumnKind kind, FigureStatus status, ReportingPeriod period)
    {
        Kind = kind;
        Status = status;
        Period = period;
    }

    /// <summary>What the column shows.</summary>
    public IndicatorColumnKind Kind { get; }

    /// <summary>How firm the column says its figures are; of percentages, how firm those are that follow from the columns they are of.</summary>
    public FigureStatus Status { get; }

    /// <summary>The period of the figures; of percentages, that of <see cref="Current"/>.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The column that percentages are of: the plan, or the earlier figures. Null where figures are stated.</summary>
    public IndicatorColumn? Basis { get; private init; }

    /// <summary>The column that is set against <see cref="Basis"/>. Null where figures are stated.</summary>
    public IndicatorColumn? Current { get; private init; }

    /// <summary>Which periods an index or a growth compares; null in other columns.</summary>
    public PeriodMatch? Periods { get; private init; }

    /// <summary>A column of stated figures: what was done last year, the plan, what was done so far, the estimate, the plan for next year.</summary>
    /// <param name="status">How firm its figures are; a figure that is less firm says so in its cell.</param>
    /// <param name="period">The period they are of.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public static IndicatorColumn Of(FigureStatus status, ReportingPeriod period) =>
        new(IndicatorColumnKind.Stated, Guard.Against.Defined(status), Guard.Against.Null(period));

    /// <summary>A column of what was done in percent of the plan, of the same period or of the year that the period is in.</summary>
    /// <param name="plan">The column of the plan, or of estimates to be set against what came of them.</param>
    /// <param name="achieved">The column of what was done, or is expected to be.</param>
    /// <returns>
    /// The column. Where lower is better, by <see cref="IndicatorRow.Target"/>, a cell is the plan in percent of what was done. Where what is divided by is zero or negative, or a figure is not firmer
    /// than its plan, as an estimate against an estimate, the cell is undefined.
    /// </returns>
    /// <exception cref="ArgumentNullException">A column is null.</exception>
    /// <exception cref="ArgumentException">A column is not of stated figures, the first is no plan, or the second is not firmer than it.</exception>
    public static IndicatorColumn PlanCompletion(IndicatorColumn plan, IndicatorColumn achieved)
    {
        RequireStated(Guard.Against.Null(plan), nameof(plan));
        RequireStated(Guard.Against.Null(achieved), nameof(achieved));
        return Comparisons.PlanCompletion.IsPlanFor(plan.Status, achieved.Status)
            ? new(IndicatorColumnKind.PlanCompletion, achieved.Status, achieved.Period) { Basis = plan, Current = achieved }
            : throw new ArgumentException($"'{achieved}' cannot be set against '{plan}'; a plan is {FigureStatus.Planned} or an estimate, and what is set against it is firmer. Are the two in the right order?", nameof(plan));
    }

    /// <summary>A column of indices, the earlier figure as 100: 117,48.</summary>
    /// <param name="previous">The column of the earlier figures.</param>
    /// <param name="current">The column of the later figures.</param>
    /// <param name="periods">Which periods may be compared; a part of a year with a whole year only when <see cref="PeriodMatch.AnyLength"/> is asked for.</param>
    /// <returns>The column. Where an earlier figure is zero or negative the cell is undefined. Rates in percent are not divided: their cells are the change in percentage points, and say so in a note.</returns>
    /// <exception cref="ArgumentNullException">A column is null.</exception>
    /// <exception cref="ArgumentException">A column is not of stated figures.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not defined.</exception>
    public static IndicatorColumn Index(IndicatorColumn previous, IndicatorColumn current, PeriodMatch periods = PeriodMatch.SameLength) =>
        Against(IndicatorColumnKind.Index, Guard.Against.Null(previous), Guard.Against.Null(current), periods);

    /// <summary>A column of growth rates, the change in percent of the earlier figure: 17,48.</summary>
    /// <inheritdoc cref="Index(IndicatorColumn, IndicatorColumn, PeriodMatch)"/>
    public static IndicatorColumn Growth(IndicatorColumn previous, IndicatorColumn current, PeriodMatch periods = PeriodMatch.SameLength) =>
        Against(IndicatorColumnKind.Growth, Guard.Against.Null(previous), Guard.Against.Null(current), periods);

    /// <summary>What the column shows, of which period.</summary>
    /// <returns>For example <c>Actual 2024-01-01/2024-12-31, stocks at 2024-12-31</c>.</returns>
    public override string ToString() => Basis is null ? $"{Status} {Period}" : $"{Kind} of {Current} to {Basis}";

    private static IndicatorColumn Against(IndicatorColumnKind kind, IndicatorColumn previous, IndicatorColumn current, PeriodMatch periods)
    {
        RequireStated(previous, nameof(previous));
        RequireStated(current, nameof(current));
        Guard.Against.Defined(periods);
        return new(kind, FigurePair.Status(previous.Status, current.Status), current.Period) { Basis = previous, Current = current, Periods = periods };
    }

    private static void RequireStated(IndicatorColumn column, string parameterName)
    {
        if (column.Kind != IndicatorColumnKind.Stated)
        {
            throw new ArgumentException($"'{column}' is a column of percentages; percentages are of columns of stated figures.", parameterName);
        }
    }
}
