using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>Where the terms of a ratio come from, one unit or the sums of a summary, each with or without an opening.</summary>
internal sealed class RatioSource
{
    private readonly FinancialRatio ratio;
    private readonly Func<FigureTerm, (long? Value, long Reported)> read;
    private readonly ReportingPeriod? period;
    private readonly bool hasOpening;
    private readonly long units;

    internal RatioSource(FinancialRatio ratio, UnitFigures figures, UnitFigures? opening)
    {
        if (opening is not null && opening.Unit != figures.Unit)
        {
            throw new ArgumentException($"{ratio} of {figures.Unit}: the opening figures are those of {opening.Unit}; give those of the same unit.", nameof(opening));
        }

        RatioPeriods.CheckBothEnds(ratio, figures.Unit, figures.Period, opening?.Period);
        (this.ratio, period, hasOpening, units) = (ratio, figures.Period, opening is not null, 1);
        Status = opening is null ? figures.Status : FigurePair.Status(figures.Status, opening.Status);
        read = term => (term.Date == BalanceDate.Closing ? figures : opening)?.Value(term.Indicator) is long value ? (value, 1) : (null, 0);
    }

    internal RatioSource(FinancialRatio ratio, UnitSummary summary, UnitSummary? opening)
    {
        RatioPeriods.CheckBothEnds(ratio, "the units of the summary", summary.Period, opening?.Period);
        (this.ratio, period, hasOpening, units) = (ratio, summary.Period, opening is not null, summary.Units);
        FigureStatus status = summary.Part(Indicator.Units).Status;
        Status = opening is null ? status : FigurePair.Status(status, opening.Part(Indicator.Units).Status);
        read = term => Total(term, term.Date == BalanceDate.Closing ? summary : opening);
    }

    /// <summary>How firm the figures are: as the less firm of both dates.</summary>
    internal FigureStatus Status { get; }

    internal RatioFigure Evaluate()
    {
        RatioFormula formula = ratio.Formula;
        FigureTerm[] terms = [.. formula.Numerator?.Terms ?? [], .. formula.Denominator?.Terms ?? []];
        Coverage coverage = new(terms.Length == 0 ? 0 : terms.Min(term => read(term).Reported), units);
        FigureTerm[] missing = [.. terms.Where(term => read(term).Value is null).DistinctBy(term => (term.Indicator, term.Date))];
        Figure<WideRatio> figure = Terms() is not (Int128 above, Int128 below) ? new(coverage, WhyNone, Status)
            : below <= 0 ? new(coverage, below == 0 ? UndefinedReason.ZeroBase : UndefinedReason.NegativeBase, Status)
            : new(new WideRatio(above, below), coverage, Status);
        return new(ratio, figure, Side(formula.Numerator, coverage), Side(formula.Denominator, coverage), missing.AsReadOnly());
    }

    /// <summary>What is divided by what, both times the same factor; null where a term is missing.</summary>
    internal (Int128 Numerator, Int128 Denominator)? Terms()
    {
        RatioFormula formula = ratio.Formula;
        if (units == 0 || Sum(formula.Numerator, (1, 1)) is null || Sum(formula.Denominator, (1, 1)) is null)
        {
            return null;
        }

        (int, int) factors = RatioPeriods.Factors(ratio, period);
        return (Sum(formula.Numerator, factors)!.Value * formula.Denominator!.Parts, Sum(formula.Denominator, factors)!.Value * formula.Numerator!.Parts);
    }

    private UndefinedReason WhyNone =>
        ratio.Formula.Numerator is null ? UndefinedReason.UnknownFormula
        : units == 0 ? UndefinedReason.NoUnits
        : ratio.Formula.NeedsOpening && !hasOpening ? UndefinedReason.NoOpeningFigures
        : UndefinedReason.NotReported;

    private Int128? Sum(FigureTerms? terms, (int Flow, int Stock) factors) => terms?.Sum(term => read(term).Value, factors);

    private Figure<Fraction> Side(FigureTerms? terms, Coverage coverage) =>
        units == 0 || Sum(terms, (1, 1)) is not Int128 sum ? new(coverage, WhyNone, Status)
        : Fraction.OrNull(sum, terms!.Parts) is Fraction value ? new(value, coverage, Status)
        : new(coverage, UndefinedReason.OutOfRange, Status);

    /// <summary>A figure of all units together; null where some did not report it, or where there are not as many.</summary>
    private (long? Value, long Reported) Total(FigureTerm term, UnitSummary? summary)
    {
        if (summary is null)
        {
            return (null, 0);
        }

        if (!term.Indicator.Equals(Indicator.Units) && !summary.Indicators.Contains(term.Indicator))
        {
            throw new KeyNotFoundException($"{ratio} needs {term.Indicator} ({term.Indicator.Name.Vietnamese}), which the summary did not read; it has {Listing.Of(summary.Indicators)}. Name it in the measures of the summary.");
        }

        if (summary.IsRange(term.Indicator))
        {
            throw new ArgumentException($"{ratio} needs the sum of {term.Indicator} ({term.Indicator.Name.Vietnamese}), which the summary read as a range: what it is one of in every unit has no sum. Take the units' own ratios: {nameof(FinancialRatio.OverUnits)}.", nameof(summary));
        }

        (long? sum, Coverage coverage, _) = summary.Part(term.Indicator);
        return (coverage.IsComplete && summary.Units == units ? sum : null, Math.Min(coverage.Reported, units));
    }
}
