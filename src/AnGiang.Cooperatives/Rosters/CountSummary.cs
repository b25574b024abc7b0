namespace AnGiang.Cooperatives.Rosters;

/// <summary>A count over units: sum, extremes and mean of those that reported it.</summary>
public sealed class CountSummary
{
    private readonly SummedFigures figures;

    internal CountSummary(Indicator indicator, in Accumulator state, Coverage coverage, FigureStatus status, bool hasExtremes)
    {
        Indicator = indicator;
        figures = new(state, coverage, status, hasExtremes);
    }

    /// <summary>What was counted.</summary>
    public Indicator Indicator { get; }

    /// <summary>How many units reported it, of how many.</summary>
    public Coverage Coverage => figures.Coverage;

    /// <summary>The exact sum (tổng).</summary>
    public Figure<long> Sum => figures.Sum;

    /// <summary>The smallest reported; of a roster, if it was asked for (<see cref="SummaryOptions.HasExtremes"/>).</summary>
    public Figure<long> Minimum => figures.Minimum;

    /// <summary>The largest reported; of a roster, if it was asked for (<see cref="SummaryOptions.HasExtremes"/>).</summary>
    public Figure<long> Maximum => figures.Maximum;

    /// <summary>The exact mean of the units that reported (bình quân): sum over reported.</summary>
    public Figure<Fraction> Mean => figures.Mean;

    /// <summary>The mean, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> MeanRounded(int digits, MidpointRounding mode) => Mean.Select(mean => mean.ToDecimal(digits, mode));
}
