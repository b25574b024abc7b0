using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A figure with what it measures, when and where, so that unlike figures are not compared.</summary>
/// <typeparam name="T"><see cref="long"/> for counts, <see cref="Vnd"/> for amounts, <see cref="Fraction"/> for means and rates.</typeparam>
/// <remarks>Immutable. Equality is by value.</remarks>
/// <example>
/// <code>
/// Observation&lt;long&gt; units = new(Indicator.Units, ReportingPeriod.Year(2020), 246, Territory.AnGiangUntil2025);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Observation<T>
    where T : struct, IEquatable<T>, IFormattable
{
    /// <summary>Creates an observation.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="period">When: flows and rates over its interval, stocks at its stock date.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="territory">Where, or null when it is the same throughout or does not matter.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">The figure is of another type than the indicator, as a count of one in đồng or a ratio of one that is no rate; or it is negative and may not be.</exception>
    public Observation(Indicator indicator, ReportingPeriod period, Figure<T> figure, Territory? territory = null)
    {
        Indicator = Guard.Against.Null(indicator);
        Period = Guard.Against.Null(period);
        Figure = figure;
        Territory = territory;
        Type[] allowed = [.. FigureType.Of(indicator).Where(type => type != typeof(Percentage))];
        if (!allowed.Contains(typeof(T)))
        {
            throw new ArgumentException($"'{indicator}' {FigureType.Refusal(indicator, typeof(T), allowed)}", nameof(indicator));
        }

        if (FigureType.IsImpossible(indicator, figure.Select(Numbers.Exact).ValueOrNull))
        {
            throw new ArgumentException($"'{this}': {indicator} is never negative.", nameof(figure));
        }
    }

    /// <summary>Creates an observation of a number that is known and actual.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="period">When: flows and rates over its interval, stocks at its stock date.</param>
    /// <param name="value">The number; it counts as reported by one unit.</param>
    /// <param name="territory">Where, or null when it is the same throughout or does not matter.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">The figure is of another type than the indicator, as a count of one in đồng or a ratio of one that is no rate; or it is negative and may not be.</exception>
    public Observation(Indicator indicator, ReportingPeriod period, T value, Territory? territory = null)
        : this(indicator, period, Cooperatives.Figure.Of(value), territory)
    {
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>When.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The figure.</summary>
    public Figure<T> Figure { get; }

    /// <summary>Where; null when not given.</summary>
    public Territory? Territory { get; }

    /// <summary>What, where and when.</summary>
    /// <returns>For example <c>units, An Giang (to 2025-06-30), 2020-01-01/2020-12-31, stocks at 2020-12-31: 246</c>.</returns>
    public override string ToString() => $"{Indicator}{(Territory is null ? "" : $", {Territory}")}, {Period}: {Figure}";
}
