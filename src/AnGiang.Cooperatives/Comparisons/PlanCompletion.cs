using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Sets what was done against what was planned.</summary>
/// <example>
/// <code>
/// var completion = PlanCompletion.Of(plan: 280, achieved: 289);
/// completion.CompletionRounded(1, MidpointRounding.AwayFromZero)     // 103.2%
/// </code>
/// </example>
public static class PlanCompletion
{
    /// <summary>A count against its plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="achieved">What was done.</param>
    /// <param name="target">On which side of the plan it is meant to end.</param>
    /// <returns>How far the plan was met.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not defined.</exception>
    public static PlanCompletion<long> Of(long plan, long achieved, PlanTarget target = PlanTarget.AtLeast) => Of(Figure.Of(plan, FigureStatus.Planned), Figure.Of(achieved), target);

    /// <summary>An amount against its plan.</summary>
    /// <inheritdoc cref="Of(long, long, PlanTarget)"/>
    public static PlanCompletion<Vnd> Of(Vnd plan, Vnd achieved, PlanTarget target = PlanTarget.AtLeast) => Of(Figure.Of(plan, FigureStatus.Planned), Figure.Of(achieved), target);

    /// <summary>A mean or rate against its plan, such as a bad-debt ratio against at most 3 %.</summary>
    /// <inheritdoc cref="Of(long, long, PlanTarget)"/>
    public static PlanCompletion<Fraction> Of(Fraction plan, Fraction achieved, PlanTarget target = PlanTarget.AtLeast) => Of(Figure.Of(plan, FigureStatus.Planned), Figure.Of(achieved), target);

    /// <summary>A figure against its plan. The caller vouches that both are of the same thing; <see cref="Observation{T}"/>s are checked.</summary>
    /// <typeparam name="T"><see cref="long"/>, <see cref="Vnd"/> or <see cref="Fraction"/>.</typeparam>
    /// <param name="plan">The plan, of status <see cref="FigureStatus.Planned"/>; or an estimate, to be set against what came of it.</param>
    /// <param name="achieved">What was done, or is expected to be (<see cref="FigureStatus.Estimated"/>); the result has its status.</param>
    /// <param name="target">On which side of the plan it is meant to end.</param>
    /// <returns>How far the plan was met.</returns>
    /// <exception cref="ArgumentException">The plan is of another status, or what was done is not firmer.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not defined.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public static PlanCompletion<T> Of<T>(Figure<T> plan, Figure<T> achieved, PlanTarget target = PlanTarget.AtLeast)
        where T : struct, IEquatable<T>, IFormattable =>
        Make(plan, achieved, target, isOfYearPlan: false, plan, achieved);

    /// <summary>An observation against the plan of the same period.</summary>
    /// <typeparam name="T"><see cref="long"/>, <see cref="Vnd"/> or <see cref="Fraction"/>.</typeparam>
    /// <param name="plan">The plan, of status <see cref="FigureStatus.Planned"/>; or an estimate, to be set against what came of it.</param>
    /// <param name="achieved">What was done, or is expected to be, in the same period.</param>
    /// <param name="target">On which side of the plan it is meant to end.</param>
    /// <returns>How far the plan was met.</returns>
    /// <exception cref="ArgumentNullException">An observation is null.</exception>
    /// <exception cref="ArgumentException">They differ in indicator, territory or period, or are not a plan and something firmer; or the boundary of the territory did not stand at the date of what was done.</exception>
    /// <exception cref="InvalidOperationException">A stock of a territory has no stock date.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not defined.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public static PlanCompletion<T> ForPeriod<T>(Observation<T> plan, Observation<T> achieved, PlanTarget target = PlanTarget.AtLeast)
        where T : struct, IEquatable<T>, IFormattable
    {
        CheckSameThing(Guard.Against.Null(plan), Guard.Against.Null(achieved));
        Comparability.Require(PlanPeriods.AreSame(plan.Indicator.Kind, plan.Period, achieved.Period), plan, achieved, "Their periods differ; against the plan of the whole year use ForYear.");
        Boundary.CheckValid(achieved);
        return Make(plan.Figure, achieved.Figure, target, isOfYearPlan: false, plan, achieved);
    }

    /// <summary>What was done since the start of the year, or stood at a date in it, against the plan of the whole year.</summary>
    /// <typeparam name="T"><see cref="long"/>, <see cref="Vnd"/> or <see cref="Fraction"/>.</typeparam>
    /// <param name="plan">The plan of the year, for a stock at its stock date; of status <see cref="FigureStatus.Planned"/>, or an estimate, to be set against what came of it.</param>
    /// <param name="achieved">What was done, or is expected to be: a flow or rate from the first day of that year on, a stock at a date in it, not after that of the plan.</param>
    /// <param name="target">On which side of the plan it is meant to end.</param>
    /// <returns>How far the plan of the year was met.</returns>
    /// <exception cref="ArgumentNullException">An observation is null.</exception>
    /// <exception cref="ArgumentException">They differ in indicator or territory, the plan is not of a year that the other is in and begins with, or they are not a plan and something done; or the boundary of the territory did not stand at the date of what was done. The plan may be for a date after a territory ended.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not defined.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public static PlanCompletion<T> ForYear<T>(Observation<T> plan, Observation<T> achieved, PlanTarget target = PlanTarget.AtLeast)
        where T : struct, IEquatable<T>, IFormattable
    {
        CheckSameThing(Guard.Against.Null(plan), Guard.Against.Null(achieved));
        IndicatorKind kind = plan.Indicator.Kind;
        string? refusal = PlanPeriods.YearRefusal(kind, plan.Period, achieved.Period);
        Comparability.Require(refusal is null, plan, achieved, refusal ?? "");
        Boundary.CheckValid(achieved);
        return Make(plan.Figure, achieved.Figure, target, PlanPeriods.IsPartOfYear(kind, plan.Period, achieved.Period), plan, achieved);
    }

    /// <summary>
    /// Whether figures of the one status are a plan that figures of the other are set against. Ask first where figures of any status meet, as in a table, and show a cell
    /// without a plan as <see cref="UndefinedReason.NotApplicable"/>.
    /// </summary>
    /// <param name="plan">The status of the plan.</param>
    /// <param name="achieved">The status of what was done.</param>
    /// <returns>True for anything but a plan against a plan, and for anything firmer than an estimate against an estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A status is not defined.</exception>
    public static bool IsPlanFor(FigureStatus plan, FigureStatus achieved) =>
        FigurePair.IsFirmer(Guard.Against.Defined(achieved), Guard.Against.Defined(plan)) && plan is FigureStatus.Planned or FigureStatus.Estimated;

    private static PlanCompletion<T> Make<T>(Figure<T> plan, Figure<T> achieved, PlanTarget target, bool isOfYearPlan, object first, object second)
        where T : struct, IEquatable<T>, IFormattable
    {
        Guard.Against.Defined(target);
        return IsPlanFor(plan.Status, achieved.Status)
            ? new(plan, achieved, target, isOfYearPlan)
            : throw new ArgumentException($"What was done, '{second}', is {achieved.Status}, and its plan, '{first}', is {plan.Status}; a plan is {FigureStatus.Planned} or an estimate, and what is set against it is firmer. {WayOut(plan.Status, achieved.Status)}", nameof(plan));
    }

    private static string WayOut(FigureStatus plan, FigureStatus achieved) =>
        IsPlanFor(achieved, plan) ? "Give the plan first."
        : plan is FigureStatus.Planned or FigureStatus.Estimated ? $"Set it against a figure of status {FigureStatus.Planned} or use the actual one; where the status of a figure is not known beforehand, ask IsPlanFor."
        : $"If the first is the plan, give it the status {FigureStatus.Planned}; if it is an earlier figure, compare the two with Change.";

    private static void CheckSameThing<T>(Observation<T> plan, Observation<T> achieved)
        where T : struct, IEquatable<T>, IFormattable
    {
        Comparability.CheckIndicator(plan, achieved);
        Comparability.Require(Equals(plan.Territory, achieved.Territory), plan, achieved, "They are of different territories.");
    }
}
