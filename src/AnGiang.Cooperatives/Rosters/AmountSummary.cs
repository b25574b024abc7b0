using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>An amount over units: sum, extremes and mean of those that reported it.</summary>
public sealed class AmountSummary
{
    private readonly SummedFigures figures;

    internal AmountSummary(Indicator indicator, in Accumulator state, Coverage coverage, FigureStatus status, bool hasExtremes)
    {
        Indicator = indicator;
        figures = new(state, coverage, status, hasExtremes);
    }

    /// <summary>What it is an amount of.</summary>
    public Indicator Indicator { get; }

    /// <summary>How many units reported it, of how many.</summary>
    public Coverage Coverage => figures.Coverage;

    /// <summary>The exact sum (tổng).</summary>
    public Figure<Vnd> Sum => figures.Sum.Select(Vnd.FromDong);

    /// <summary>The smallest reported; of a roster, if it was asked for (<see cref="SummaryOptions.HasExtremes"/>).</summary>
    public Figure<Vnd> Minimum => figures.Minimum.Select(Vnd.FromDong);

    /// <summary>The largest reported; of a roster, if it was asked for (<see cref="SummaryOptions.HasExtremes"/>).</summary>
    public Figure<Vnd> Maximum => figures.Maximum.Select(Vnd.FromDong);

    /// <summary>The exact mean of the units that reported (bình quân), in đồng: sum over reported.</summary>
    public Figure<Fraction> Mean => figures.Mean;

    /// <summary>The mean as it is printed, "14,89 tỷ đồng", rounded once from the exact mean, half away from zero.</summary>
    /// <param name="format">A format of <see cref="Vnd"/>; in nghìn, triệu or tỷ it has 2 decimals unless it says otherwise.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text; "..." where no unit reported and "x" where there is none.</returns>
    /// <exception cref="FormatException">There is no such format of an amount.</exception>
    /// <example><code>summary.Overall.Amount(Indicator.CharterCapital).MeanToString("B2D", FigureFormat.Vietnamese)   // 14,89 tỷ đồng</code></example>
    public string MeanToString(string? format, IFormatProvider? formatProvider) => Mean.ValueOrNull is Fraction mean
        ? VndFormat.Write(mean, format, formatProvider)
        : Mean.ToString();

    /// <summary>The mean in whole đồng, rounded once. To print it in triệu or tỷ use <see cref="MeanToString"/>: rounding the rounded mean again is another figure.</summary>
    /// <param name="mode">How a fraction of a đồng is rounded.</param>
    /// <returns>The rounded mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public Figure<Vnd> MeanRounded(MidpointRounding mode) => Mean.Select(mean => Vnd.FromDong(mean.Round(mode)));

    /// <summary>The mean in a larger unit, rounded once: not through whole đồng.</summary>
    /// <param name="unit">Đồng, nghìn, triệu or tỷ.</param>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded mean in that unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> MeanRounded(VndUnit unit, int digits, MidpointRounding mode)
    {
        Guard.Against.Defined(unit);
        return Mean.Select(mean => (mean / (long)unit).ToDecimal(digits, mode));
    }
}
