using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>How far a plan was met (mức hoàn thành kế hoạch, "đạt P% kế hoạch"). Made by <see cref="PlanCompletion"/>.</summary>
/// <typeparam name="T"><see cref="long"/> for counts, <see cref="Vnd"/> for amounts, <see cref="Fraction"/> for means and rates.</typeparam>
/// <remarks>Immutable. The verdict is taken on the exact figures: 99,996 % prints as 100,00 and is not met.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanCompletion<T>
    where T : struct, IEquatable<T>, IFormattable
{
    private readonly Figure<WideRatio> ratio;

    internal PlanCompletion(Figure<T> plan, Figure<T> achieved, PlanTarget target, bool isOfYearPlan)
    {
        Plan = plan;
        Achieved = achieved;
        Target = target;
        IsOfYearPlan = isOfYearPlan;
        Figure<Fraction> planned = plan.Select(Numbers.Exact), reached = achieved.Select(Numbers.Exact);
        IsMet = (planned.ValueOrNull, reached.ValueOrNull) is (Fraction p, Fraction a) ? Verdict(a, p) : null;
        ratio = IndicatorPercentages.Completion(planned, reached, target);
        Completion = WideRatio.Read(ratio, static value => value.ToFraction());
        Remaining = WithStatus(FigurePair.CombineIfFits<T, T>(achieved, plan, Numbers.Subtract));
    }

    /// <summary>The plan (kế hoạch).</summary>
    public Figure<T> Plan { get; }

    /// <summary>What was done (thực hiện), or is expected to be (ước thực hiện): its status says which.</summary>
    public Figure<T> Achieved { get; }

    /// <summary>On which side of the plan the figure is meant to end.</summary>
    public PlanTarget Target { get; }

    /// <summary>Whether the plan is that of the whole year and what was done is so far only of a part of it.</summary>
    public bool IsOfYearPlan { get; }

    /// <summary>
    /// How much of the plan was met, exactly; 1 is all of it, above 1 is better. For <see cref="PlanTarget.AtLeast"/> it is achieved over plan, for
    /// <see cref="PlanTarget.AtMost"/> plan over achieved. Undefined when what is divided by is zero or negative, or a plan is negative, and out of range where no fraction holds it, as with
    /// two rates of large amounts: <see cref="CompletionRounded"/> is defined then, and <see cref="IsMet"/> does not need it.
    /// </summary>
    public Figure<Fraction> Completion { get; }

    /// <summary>Plan less achieved: what is still to be done, or to spare where lower is better. Negative beyond the plan; undefined where it does not fit.</summary>
    public Figure<T> Remaining { get; }

    /// <summary>
    /// Whether the plan is met; null when one of the figures is undefined, and where lower is better as long as only a part of the year is over: what keeps to the plan of the year
    /// so far may still exceed it.
    /// </summary>
    public bool? IsMet { get; }

    /// <summary>How much of the plan was met in percent, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>For example 100,5 %. Computed from the exact figures in any size; undefined when what is divided by is zero or negative, or a plan is negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The percentage does not fit a decimal.</exception>
    public Figure<Percentage> CompletionRounded(int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return ratio.Select(value => Percentage.FromPoints(value.Round(100, digits, mode)));
    }

    /// <summary>What was done, of which plan, and whether that is met.</summary>
    /// <returns>For example <c>289 of 280 (AtLeast): met</c>.</returns>
    public override string ToString() => $"{Achieved} of {Plan} ({Target}): {(IsMet is bool met ? met ? "met" : "not met" : "not known")}";

    private bool? Verdict(Fraction reached, Fraction planned) =>
        Target == PlanTarget.AtLeast ? reached >= planned
        : reached > planned ? false
        : IsOfYearPlan ? null : true;

    /// <summary>That a plan is a plan does not make the comparison less firm than what was achieved.</summary>
    private Figure<TResult> WithStatus<TResult>(Figure<TResult> figure)
        where TResult : struct, IEquatable<TResult>, IFormattable =>
        figure.ValueOrNull is TResult value ? new(value, figure.Coverage, Achieved.Status) : new(figure.Coverage, figure.Reason!.Value, Achieved.Status);
}
