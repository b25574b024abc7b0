using System.Collections.ObjectModel;
using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>What a source asks of a ratio, as data: no verdict is taken here. Percentages are parts of one: 3/4 for 75 %.</summary>
/// <remarks>Immutable.</remarks>
/// <example>
/// <code>
/// RatioGoal goal = RatioGoal.Between(new Fraction(70, 100), new Fraction(80, 100)).CitedFrom(new("5/NQ", new("Nghị quyết", "Resolution")));
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RatioGoal
{
    private RatioGoal(RatioGoalKind kind) => Kind = kind;

    /// <summary>What is asked.</summary>
    public RatioGoalKind Kind { get; }

    /// <summary>The end from below of a minimum, a range or an exact goal; null for others.</summary>
    public Bound? Lower { get; private init; }

    /// <summary>The end from above of a maximum, a range or an exact goal; null for others.</summary>
    public Bound? Upper { get; private init; }

    /// <summary>The ratios that the goal refers to; empty for most.</summary>
    public IReadOnlyList<FinancialRatio> Others { get; private init; } = ReadOnlyCollection<FinancialRatio>.Empty;

    /// <summary>Why there is no number; null when there is one.</summary>
    public string? UnknownBecause { get; private init; }

    /// <summary>Where it was read; null where no document is known.</summary>
    public Citation? Citation { get; private init; }

    /// <summary>How well it is known; null without a citation and where the goal is not known.</summary>
    public Confidence? Confidence { get; private init; }

    /// <summary>A minimum or a maximum.</summary>
    /// <param name="bound">The bound, <c>Bound.AtLeast(new(3, 4))</c>.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bound"/> is null.</exception>
    public static RatioGoal Within(Bound bound) => Guard.Against.Null(bound).Kind is BoundKind.AtLeast or BoundKind.Above
        ? new(RatioGoalKind.Minimum) { Lower = bound }
        : new(RatioGoalKind.Maximum) { Upper = bound };

    /// <summary>From one number to another.</summary>
    /// <param name="low">The least, included.</param>
    /// <param name="high">The greatest, included.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentException">The greatest is less than the least.</exception>
    public static RatioGoal Between(Fraction low, Fraction high) => low <= high
        ? new(RatioGoalKind.Range) { Lower = Bound.AtLeast(low), Upper = Bound.AtMost(high) }
        : throw new ArgumentException($"A range does not go from {low} to {high}; give the smaller number first.", nameof(high));

    /// <summary>One number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The goal.</returns>
    public static RatioGoal Exactly(Fraction value) => new(RatioGoalKind.Exact) { Lower = Bound.AtLeast(value), Upper = Bound.AtMost(value) };

    /// <summary>As high as another ratio or higher.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public static RatioGoal AtLeast(FinancialRatio other) => new(RatioGoalKind.MinimumOfAnother) { Others = Listed([Guard.Against.Null(other)]) };

    /// <summary>Whatever lets other ratios reach their own goals.</summary>
    /// <param name="others">The others, at least one.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentException">There are none, or one is null.</exception>
    public static RatioGoal EnoughFor(params IEnumerable<FinancialRatio> others) => new(RatioGoalKind.EnoughForOthers) { Others = Listed([.. Guard.Against.NullOrEmpty(others)]) };

    /// <summary>No number that could be relied on.</summary>
    /// <param name="because">Why, in English.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentException">The reason is null, empty or white space.</exception>
    public static RatioGoal Unknown(string because) => new(RatioGoalKind.Unknown) { UnknownBecause = Guard.Against.NullOrWhiteSpace(because) };

    /// <summary>The same goal, written there; the caller vouches for it: <see cref="Confidence.SuppliedByCaller"/>.</summary>
    /// <param name="citation">Where it is written.</param>
    /// <returns>The goal with that citation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public RatioGoal CitedFrom(Citation citation) => CitedFrom(citation, Cooperatives.Confidence.SuppliedByCaller);

    /// <summary>The goal in words.</summary>
    /// <returns>For example <c>at least 3/4</c>, <c>7/10 to 4/5</c>, <c>enough for pearls-e9</c>, <c>unknown: …</c>.</returns>
    public override string ToString() => Kind switch
    {
        RatioGoalKind.Minimum or RatioGoalKind.Maximum => (Lower ?? Upper)!.ToString(),
        RatioGoalKind.Range => $"{Lower!.Limit} to {Upper!.Limit}",
        RatioGoalKind.Exact => $"exactly {Lower!.Limit}",
        RatioGoalKind.MinimumOfAnother => $"at least {Others[0]}",
        RatioGoalKind.EnoughForOthers => $"enough for {string.Join(", ", Others)}",
        _ => $"unknown: {UnknownBecause}",
    };

    internal RatioGoal CitedFrom(Citation citation, Confidence confidence) => this with { Citation = Guard.Against.Null(citation), Confidence = UnknownBecause is null ? confidence : null };

    private static ReadOnlyCollection<FinancialRatio> Listed(FinancialRatio[] others) => Array.TrueForAll(others, other => other is not null)
        ? others.AsReadOnly()
        : throw new ArgumentException("A ratio of a goal is null.", nameof(others));
}
