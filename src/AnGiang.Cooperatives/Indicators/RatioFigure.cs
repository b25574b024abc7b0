using System.Diagnostics;
using AnGiang.Cooperatives.Comparisons;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>A ratio of one unit, or of the sums of a summary: exact, or undefined for a reason. It is rounded once, when asked for.</summary>
/// <remarks>Immutable. Where the exact ratio fits no fraction of 64-bit integers, <see cref="Exact"/> is out of range; rounding, text and comparing stay exact and defined.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RatioFigure : IFormattable
{
    private readonly Figure<WideRatio> figure;

    internal RatioFigure(FinancialRatio ratio, Figure<WideRatio> figure, Figure<Fraction> numerator, Figure<Fraction> denominator, IReadOnlyList<FigureTerm> missing)
    {
        Ratio = ratio;
        this.figure = figure;
        Numerator = numerator;
        Denominator = denominator;
        Missing = missing;
        Exact = WideRatio.Read(figure, value => value.ToFraction());
    }

    /// <summary>Which ratio it is.</summary>
    public FinancialRatio Ratio { get; }

    /// <summary>The exact ratio: a part of one for what is printed in percent.</summary>
    public Figure<Fraction> Exact { get; }

    /// <summary>What is divided, in its unit, as it was reported: flows are not yet brought to a year.</summary>
    public Figure<Fraction> Numerator { get; }

    /// <summary>What it is divided by, in its unit, as it was reported: flows are not yet brought to a year.</summary>
    public Figure<Fraction> Denominator { get; }

    /// <summary>The terms that were not reported, or over a summary not by every unit; empty when none is missing.</summary>
    public IReadOnlyList<FigureTerm> Missing { get; }

    /// <summary>Whether there is a ratio.</summary>
    public bool IsDefined => figure.IsDefined;

    /// <summary>Why there is none; null when there is one.</summary>
    public UndefinedReason? Reason => figure.Reason;

    /// <summary>How many units reported every term, of how many.</summary>
    public Coverage Coverage => figure.Coverage;

    /// <summary>How firm it is: as the less firm of the figures it is made of.</summary>
    public FigureStatus Status => figure.Status;

    /// <summary>The exact ratio, also where no fraction holds it.</summary>
    internal Figure<WideRatio> Wide => figure;

    /// <summary>The ratio as a decimal number, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded ratio; undefined where there is none, and out of range where it has more digits than a decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> Round(int digits, MidpointRounding mode) => Round(1, digits, mode);

    /// <summary>The ratio in percent, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded percentage; undefined where there is no ratio, and out of range where it has more digits than a decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<Percentage> ToPercentage(int digits, MidpointRounding mode) => Round(100, digits, mode).Select(Percentage.FromPoints);

    /// <summary>Compares the exact ratio with a number, such as a limit; never what was rounded.</summary>
    /// <param name="value">The number: 8/100 for 8 %.</param>
    /// <returns>Less than zero, zero or more than zero as the ratio is less, equal or greater; null where there is no ratio.</returns>
    public int? CompareTo(Fraction value) => figure.ValueOrNull is WideRatio ratio
        ? (ratio.Numerator * value.Denominator).CompareTo(ratio.Denominator * value.Numerator)
        : null;

    /// <summary>The code of the ratio, its value and, where there is none, why and for want of what.</summary>
    /// <returns>For example <c>return-on-assets: 1/80</c> or <c>return-on-assets: NotReported (total-assets)</c>.</returns>
    public override string ToString() =>
        $"{Ratio}: {(Exact.IsDefined ? Exact.ToString() : IsDefined ? figure.ToString() : $"{Reason}{(Missing.Count == 0 ? "" : $" ({string.Join(", ", Missing)})")}")}";

    /// <summary>The ratio in a format.</summary>
    /// <param name="format">
    /// <c>P</c> or <c>P0</c> to <c>P9</c> in percent, <c>N</c> or <c>N0</c> to <c>N9</c> as a decimal number, each with 2 decimals unless told and rounded half away from zero; null, empty or <c>G</c> for
    /// <c>P</c> where the ratio is measured in percent and <c>N</c> otherwise.
    /// </param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text; "..." where it was not reported and "x" where it is undefined otherwise.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <example><code>figure.ToString("P1", FigureFormat.Vietnamese)   // 12,5%</code></example>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string full = string.IsNullOrEmpty(format) || format == "G" ? (Ratio.Unit == IndicatorUnit.Percent ? "P2" : "N2") : format.Length == 1 ? format + "2" : format;
        int digits = full.Length == 2 && char.IsAsciiDigit(full[1]) ? full[1] - '0' : -1;
        return (full[0], digits) switch
        {
            ('P', >= 0) => ToPercentage(digits, MidpointRounding.AwayFromZero).ToString(full, formatProvider),
            ('N', >= 0) => Round(digits, MidpointRounding.AwayFromZero).ToString(full, formatProvider),
            _ => throw FigureText.UnknownFormat(format, "G, P, P0 to P9, N or N0 to N9"),
        };
    }

    private Figure<decimal> Round(int times, int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return WideRatio.Read(figure, ratio => ratio.ToDecimal(times, digits, mode));
    }
}
