using System.Diagnostics;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A cell of an <see cref="IndicatorTable"/> with all that a writer needs to put it somewhere: one record of the flat rows.</summary>
/// <remarks>Immutable.</remarks>
[DebuggerDisplay("{Row}, {Column}: {ToString(),nq}")]
public sealed class IndicatorCell : IFormattable
{
    internal IndicatorCell(IndicatorRow row, IndicatorPlace place, Figure<Fraction> exact, Figure<decimal> published, (VndUnit? Unit, int Digits) shown)
    {
        Row = row;
        Column = place.Column;
        Territory = place.Territory;
        Exact = exact;
        Published = published;
        (Unit, Digits) = shown;
    }

    /// <summary>The row: its indicator, name and level.</summary>
    public IndicatorRow Row { get; }

    /// <summary>The column.</summary>
    public IndicatorColumn Column { get; }

    /// <summary>Where; null in a table without territories.</summary>
    public Territory? Territory { get; }

    /// <summary>
    /// The exact figure: units or persons, đồng, or a ratio for rates in percent and in columns of percentages (289/246 for an index of 117,48). Undefined with its reason where there is none. A ratio of means
    /// may have more than 64 bits: this is then undefined as <see cref="UndefinedReason.OutOfRange"/>, and <see cref="Published"/> is exact to its decimals all the same.
    /// </summary>
    public Figure<Fraction> Exact { get; }

    /// <summary>The number to print: in <see cref="Unit"/> with <see cref="Digits"/> decimals; in percent, or percentage points, for rates in percent and in columns of percentages.</summary>
    public Figure<decimal> Published { get; }

    /// <summary>The number to print if the figure, or what the percentage is of, had not been revised, for the note that says so; null where it was not.</summary>
    /// <example><code>cell.AsFirstPublished?.ToString($"N{cell.Digits}", FigureFormat.Vietnamese)</code></example>
    public Figure<decimal>? AsFirstPublished { get; internal init; }

    /// <summary>The unit in which an amount is shown; null for counts and percentages.</summary>
    public VndUnit? Unit { get; }

    /// <summary>The decimals shown.</summary>
    public int Digits { get; }

    /// <summary>Why an amount is not shown as its plain rounding, or that it is.</summary>
    public AdjustmentReason Adjustment { get; internal init; }

    /// <summary>How firm the figure is.</summary>
    public FigureStatus Status => Published.Status;

    /// <summary>How many units reported, of how many.</summary>
    public Coverage Coverage => Published.Coverage;

    /// <summary>What the footnotes of the cell have to say, in the order of <see cref="IndicatorNote"/>; empty for most.</summary>
    public IReadOnlyList<IndicatorNote> Notes { get; internal init; } = [];

    /// <summary>The printed text in the invariant format.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The printed text: "-" for exactly zero, "..." for not reported, "x" for undefined otherwise, else the number; "0" or "0,0" is a number other than zero that rounds to it.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text, grouped, with <see cref="Digits"/> decimals and without unit or percent sign.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (!string.IsNullOrEmpty(format) && format != "G")
        {
            throw FigureText.UnknownFormat(format, "G; the row says in which unit and with how many decimals it is shown");
        }

        return Exact.ValueOrNull == Fraction.Zero ? "-" : Published.ToString(FormattableString.Invariant($"N{Digits}"), formatProvider);
    }
}
