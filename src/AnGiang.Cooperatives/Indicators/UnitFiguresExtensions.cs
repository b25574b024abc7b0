using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>Counts in the figures of a unit.</summary>
/// <remarks>Beside <see cref="UnitFigures.With"/> and not in it, so that <c>With(indicator, null)</c> has one meaning: it was not reported.</remarks>
public static class UnitFiguresExtensions
{
    /// <summary>The figures with a count.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="indicator">What is counted, in units or persons; no rate.</param>
    /// <param name="value">The count; null when it was not reported.</param>
    /// <returns>The figures with that one, in place of what was there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or <paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is in đồng, or is a rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative and the indicator never is.</exception>
    public static UnitFigures With(this UnitFigures figures, Indicator indicator, long? value) => Guard.Against.Null(figures).WithCount(indicator, value);
}
