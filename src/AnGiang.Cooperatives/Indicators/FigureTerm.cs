using System.Diagnostics;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>One term of <see cref="FigureTerms"/>: a figure, the date it is taken at and its weight.</summary>
/// <remarks>Equality is by value.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FigureTerm
{
    internal FigureTerm(Indicator indicator, BalanceDate date, Fraction weight)
    {
        Indicator = indicator;
        Date = date;
        Weight = weight;
    }

    /// <summary>The figure.</summary>
    public Indicator Indicator { get; }

    /// <summary>At which end of the period it is taken.</summary>
    public BalanceDate Date { get; }

    /// <summary>What it is multiplied by; never zero.</summary>
    public Fraction Weight { get; }

    /// <summary>The weight unless it is one, the code of the indicator, and the date unless it is the closing one.</summary>
    /// <returns>For example <c>1/2 total-assets (opening)</c>.</returns>
    public override string ToString() => $"{(Weight == Fraction.One ? "" : $"{Weight} ")}{Indicator}{(Date == BalanceDate.Opening ? " (opening)" : "")}";
}
