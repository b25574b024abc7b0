namespace AnGiang.Cooperatives.Rosters;

/// <summary>Ranges or rates over units: from the lowest end to the highest. There is no sum and no mean; those need weights.</summary>
public sealed class RangeSummary
{
    internal RangeSummary(Indicator indicator, long low, long high, Coverage coverage, FigureStatus status)
    {
        Indicator = indicator;
        Bounds = coverage.Reported > 0
            ? new(new VndRange(Vnd.FromDong(low), Vnd.FromDong(high)), coverage, status)
            : new(coverage, UnitSummary.WhyNone(coverage), status);
    }

    /// <summary>What the ranges are of.</summary>
    public Indicator Indicator { get; }

    /// <summary>How many units reported one, of how many.</summary>
    public Coverage Coverage => Bounds.Coverage;

    /// <summary>The smallest range that holds all reported.</summary>
    public Figure<VndRange> Bounds { get; }
}
