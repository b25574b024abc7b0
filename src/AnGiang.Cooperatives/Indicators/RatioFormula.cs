using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>How a ratio is computed: one sum of figures over another; or that it is not known, and why.</summary>
/// <remarks>Immutable. Equality is by value.</remarks>
/// <example>
/// <code>
/// RatioFormula leverage = FigureTerms.Closing(Indicator.TotalAssets) / Indicator.OwnersEquity;
/// RatioFormula returnOnAssets = (Indicator.ProfitAfterTax / FigureTerms.Average(Indicator.TotalAssets)).Annualised();
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RatioFormula
{
    internal RatioFormula(FigureTerms numerator, FigureTerms denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    private RatioFormula(string unknownBecause) => UnknownBecause = unknownBecause;

    /// <summary>What is divided; null when the formula is not known.</summary>
    public FigureTerms? Numerator { get; }

    /// <summary>What it is divided by; null when the formula is not known.</summary>
    public FigureTerms? Denominator { get; }

    /// <summary>Whether flows are brought to a year: times 12 over the months of the period.</summary>
    public bool IsAnnualised { get; private init; }

    /// <summary>Why the formula is not known; null when it is.</summary>
    public string? UnknownBecause { get; }

    /// <summary>Where it was read; null where no document is known, as for a definition in general use.</summary>
    public Citation? Citation { get; private init; }

    /// <summary>How well it is known; null without a citation and where the formula is not known.</summary>
    public Confidence? Confidence { get; private init; }

    /// <summary>Whether a figure of the opening date is needed, for an average or a growth.</summary>
    public bool NeedsOpening => Numerator?.Has(BalanceDate.Opening) == true || Denominator?.Has(BalanceDate.Opening) == true;

    /// <summary>A formula that no verified source gives.</summary>
    /// <param name="because">Why it is not known, in English.</param>
    /// <returns>The formula; what is computed by it is undefined, <see cref="UndefinedReason.UnknownFormula"/>.</returns>
    /// <exception cref="ArgumentException">The reason is null, empty or white space.</exception>
    public static RatioFormula Unknown(string because) => new(Guard.Against.NullOrWhiteSpace(because));

    /// <summary>The growth of a stock over the period (tốc độ tăng): closing less opening, over opening.</summary>
    /// <param name="indicator">What grows; a stock.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no stock.</exception>
    public static RatioFormula Growth(Indicator indicator)
    {
        FigureTerms opening = FigureTerms.Opening(indicator);
        return (FigureTerms.Closing(indicator) - opening) / opening;
    }

    /// <summary>The same formula with its flows brought to a year: those of six months twice, those of a year as they are.</summary>
    /// <returns>The formula. It needs periods of whole calendar months, at most 120.</returns>
    /// <exception cref="InvalidOperationException">The formula is not known, or has no flow.</exception>
    public RatioFormula Annualised() => Numerator?.Has(IndicatorKind.Flow) == true || Denominator?.Has(IndicatorKind.Flow) == true
        ? this with { IsAnnualised = true }
        : throw new InvalidOperationException($"'{this}' has no flow that could be brought to a year.");

    /// <summary>The same formula, written there; the caller vouches for it: <see cref="Confidence.SuppliedByCaller"/>.</summary>
    /// <param name="citation">Where it is written.</param>
    /// <returns>The formula with that citation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public RatioFormula CitedFrom(Citation citation) => CitedFrom(citation, Cooperatives.Confidence.SuppliedByCaller);

    /// <summary>The formula with the codes of its figures.</summary>
    /// <returns>For example <c>(profit-after-tax) / (1/2 total-assets (opening) + 1/2 total-assets), annualised</c>, or <c>unknown: …</c>.</returns>
    public override string ToString() => Numerator is null ? $"unknown: {UnknownBecause}" : $"({Numerator}) / ({Denominator}){(IsAnnualised ? ", annualised" : "")}";

    internal RatioFormula CitedFrom(Citation citation, Confidence confidence) => this with { Citation = Guard.Against.Null(citation), Confidence = UnknownBecause is null ? confidence : null };
}
