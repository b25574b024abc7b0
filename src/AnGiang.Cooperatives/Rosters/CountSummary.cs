namespace AnGiang.Cooperatives.Rosters;

/// <summary>A count over units: sum, extremes and mean of those that reported it.</summary>
public sealed class CountSummary
{
    internal CountSummary(Indicator indicator, in Accumulator state, long sum, Coverage coverage, FigureStatus status, bool hasExtremes)
    {
        Indicator = indicator;
        bool any = state.Reported > 0;
        UndefinedReason why = UnitSummary.WhyNone(coverage);
        UndefinedReason whyNoExtreme = any ? UndefinedReason.NotComputed : why;
        Sum = any ? new(sum, coverage, status) : new(coverage, why, status);
        Minimum = any && hasExtremes ? new(state.Minimum, coverage, status) : new(coverage, whyNoExtreme, status);
        Maximum = any && hasExtremes ? new(state.Maximum, coverage, status) : new(coverage, whyNoExtreme, status);
        Mean = any ? new(new Fraction(sum, state.Reported), coverage, status) : new(coverage, why, status);
    }

    /// <summary>What was counted.</summary>
    public Indicator Indicator { get; }

    /// <summary>How many units reported it, of how many.</summary>
    public Coverage Coverage => Sum.Coverage;

    /// <summary>The exact sum (tổng).</summary>
    public Figure<long> Sum { get; }

    /// <summary>The smallest reported; of a roster, if it was asked for (<see cref="SummaryOptions.HasExtremes"/>).</summary>
    public Figure<long> Minimum { get; }

    /// <summary>The largest reported; of a roster, if it was asked for (<see cref="SummaryOptions.HasExtremes"/>).</summary>
    public Figure<long> Maximum { get; }

    /// <summary>The exact mean of the units that reported (bình quân): sum over reported.</summary>
    public Figure<Fraction> Mean { get; }

    /// <summary>The mean, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> MeanRounded(int digits, MidpointRounding mode) => Mean.Select(mean => mean.ToDecimal(digits, mode));
}
