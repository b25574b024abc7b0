using System.Diagnostics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>A financial ratio (chỉ số tài chính): code, names, formula, unit, which way it improves and what is asked of it. It knows no limits and gives no verdict.</summary>
/// <remarks>
/// Immutable; <c>with</c> supplies a formula or a goal that the catalogue does not know. There are three readings, each with its own name, because they are different figures:
/// <see cref="Of"/> one unit, <see cref="OfSums"/> of a summary, and <see cref="OverUnits"/>, the distribution of the units' own ratios.
/// </remarks>
/// <example>
/// <code>
/// FinancialRatio loansToDeposits = new("loans-to-deposits", new("tỷ lệ cho vay trên tiền gửi", "loans to deposits"), IndicatorUnit.Percent, FigureTerms.Closing(loans) / deposits);
/// loansToDeposits.Of(fund).ToString("P1", FigureFormat.Vietnamese)     // 81,3%
/// loansToDeposits.OfSums(summary.Overall)                              // all loans over all deposits
/// loansToDeposits.OverUnits(funds).Median(QuantileDefinition.LinearInterpolation, 4, MidpointRounding.AwayFromZero)
/// </code>
/// </example>
[DebuggerDisplay("{Code,nq}")]
public sealed record FinancialRatio
{
    /// <summary>Creates a ratio.</summary>
    /// <param name="code">Its code, lower-case letters, digits and hyphens: <c>return-on-assets</c>.</param>
    /// <param name="name">Its names.</param>
    /// <param name="unit">Percent or times where both sums are measured alike; otherwise what the numerator is measured in.</param>
    /// <param name="formula">What is divided by what.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is not of that form, or the unit is not that of the formula.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public FinancialRatio(string code, BilingualName name, IndicatorUnit unit, RatioFormula formula)
    {
        Code = Guard.Against.Slug(code);
        Name = Guard.Against.Null(name);
        Unit = Guard.Against.Defined(unit);
        Formula = formula;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The names.</summary>
    public BilingualName Name { get; }

    /// <summary>What the ratio is measured in.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>What is divided by what, where that is written and how well it is known; or why it is not.</summary>
    /// <exception cref="ArgumentException">The unit of the ratio is not that of the formula.</exception>
    public RatioFormula Formula { get; init => field = InUnit(Guard.Against.Null(value)); }

    /// <summary>Which way it improves.</summary>
    public RatioDirection Direction { get; init => field = Guard.Against.Defined(value); }

    /// <summary>What is asked of it, where that is written and how well it is known; or why it is not.</summary>
    public RatioGoal Goal { get; init => field = Guard.Against.Null(value); } = RatioGoal.Unknown("No goal was given.");

    /// <summary>The edition of the catalogue it belongs to; null where there is none.</summary>
    public string? Edition { get; init; }

    /// <summary>The ratio as an indicator of kind rate, so that it can be observed, compared and put in a table of indicators.</summary>
    public Indicator Indicator => new(Code, Name, Unit, IndicatorKind.Rate, Formula.Numerator?.MayBeNegative ?? true);

    /// <summary>The ratio of one unit.</summary>
    /// <param name="figures">Its figures of the period.</param>
    /// <param name="opening">Its figures of the opening date, for averages and growth; null when there are none.</param>
    /// <returns>The exact ratio. Undefined when a term was not reported, an opening figure is needed and there is none, the denominator is zero or negative, or the formula is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">The opening figures are of another unit, or not of the date with which the period begins; or an average or growth ends with stocks of another date than the period.</exception>
    /// <exception cref="InvalidOperationException">The stock date that is needed is not stated, or the formula is annualised and the period is not one of whole months.</exception>
    public RatioFigure Of(UnitFigures figures, UnitFigures? opening = null) =>
        new RatioSource(this, Guard.Against.Null(figures), opening).Evaluate();

    /// <summary>The ratio of the sums of a summary: large units weigh more.</summary>
    /// <param name="summary">The figures of the period, of all units or of a group.</param>
    /// <param name="opening">
    /// Those of the opening date, for averages and growth; null when there are none. They have to be of as many units; a summary does not know which, so that they are the same ones is not checked.
    /// <see cref="OverUnits"/> pairs them by their identifiers.
    /// </param>
    /// <returns>The exact ratio. Undefined as in <see cref="Of"/>, and when a term was not reported by every unit: sums of different units are not divided. <see cref="OverUnits"/> pairs them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    /// <exception cref="ArgumentException">The opening figures are not of the date with which the period begins; an average or growth ends with stocks of another date than the period; or a figure was read as a range, such as the largest borrower, and has no sum: see <see cref="OverUnits"/>.</exception>
    /// <exception cref="KeyNotFoundException">A figure that the formula needs was not read; the message names those that were.</exception>
    /// <exception cref="InvalidOperationException">The stock date that is needed is not stated, or the formula is annualised and the period is not one of whole months.</exception>
    public RatioFigure OfSums(UnitSummary summary, UnitSummary? opening = null) =>
        new RatioSource(this, Guard.Against.Null(summary), opening).Evaluate();

    /// <summary>The units' own ratios: their mean, median and other quantiles, and the ratio of the sums of those that reported every term.</summary>
    /// <param name="units">The figures of the period, one a unit. A unit that states no period is taken to be of that of the others, which is not checked.</param>
    /// <param name="openings">Those of the opening date, in any order; a unit without them has no average and no growth. Null when there are none.</param>
    /// <returns>The summary of the ratios, which leaves out units without a ratio, as its coverage shows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentException">Units differ in period or status, a unit stands twice, an opening is not of the date with which the period begins, or an average or growth ends with stocks of another date than the period. The message names the unit.</exception>
    /// <exception cref="InvalidOperationException">The stock date that is needed is not stated, or the formula is annualised and the period is not one of whole months.</exception>
    public RatioSummary OverUnits(IEnumerable<UnitFigures> units, IEnumerable<UnitFigures>? openings = null) => UnitRatios.Summarize(this, Guard.Against.Null(units), openings);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private RatioFormula InUnit(RatioFormula formula)
    {
        if (formula.Numerator is { } above && formula.Denominator is { } below
            && !(above.Unit == below.Unit ? Unit is IndicatorUnit.Percent or IndicatorUnit.Times : Unit == above.Unit))
        {
            throw new ArgumentException($"{Code} is measured in {Unit} and divides {above.Unit} by {below.Unit}; {(above.Unit == below.Unit ? $"use {IndicatorUnit.Percent} or {IndicatorUnit.Times}" : $"use {above.Unit}")}.", nameof(formula));
        }

        return formula;
    }
}
