using System.Diagnostics;
using AnGiang.Cooperatives.Indicators;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A ratio held against its own goal, such as those of <see cref="Pearls"/>: the verdict, or why there is none.</summary>
/// <remarks>Decided on the exact value; what a report prints rounded never decides. A goal of a source is no limit of a law: see <see cref="LimitStanding"/>.</remarks>
/// <example>
/// <code>
/// GoalStanding.Of(Pearls.E1.Of(fund)).ToString()     // pearls-e1: 19/25, 7/10 to 4/5: Met
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GoalStanding
{
    private GoalStanding(RatioFigure figure)
    {
        Figure = figure;
        UnknownBecause = Goal.Kind switch
        {
            RatioGoalKind.Unknown => Goal.UnknownBecause,
            RatioGoalKind.MinimumOfAnother or RatioGoalKind.EnoughForOthers => $"The goal is no number; it goes by {string.Join(", ", Goal.Others)}.",
            _ => null,
        };
        Verdict = !figure.IsDefined ? GoalVerdict.Undefined
            : UnknownBecause is not null ? GoalVerdict.UnknownGoal
            : IsReached(Goal.Lower) && IsReached(Goal.Upper) ? GoalVerdict.Met
            : GoalVerdict.NotMet;
    }

    /// <summary>The ratio.</summary>
    public RatioFigure Figure { get; }

    /// <summary>What is asked of it.</summary>
    public RatioGoal Goal => Figure.Ratio.Goal;

    /// <summary>How the ratio stands to the goal.</summary>
    public GoalVerdict Verdict { get; }

    /// <summary>Why the goal cannot be judged; null when it can.</summary>
    public string? UnknownBecause { get; }

    /// <summary>Holds a ratio against the goal it has.</summary>
    /// <param name="figure">The ratio; <c>with { Goal = … }</c> on it before it is computed supplies another goal.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public static GoalStanding Of(RatioFigure figure) => new(Guard.Against.Null(figure));

    /// <summary>The ratio, the goal and the verdict.</summary>
    /// <returns>For example <c>pearls-e1: 19/25, 7/10 to 4/5: Met</c>.</returns>
    public override string ToString() => $"{Figure.ToString()}, {Goal}: {Verdict}";

    private bool IsReached(Bound? bound) => bound?.AdmitsSide(Figure.CompareTo(bound.Limit)!.Value) != false;
}
