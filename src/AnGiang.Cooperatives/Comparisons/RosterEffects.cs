namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// Where the change of an indicator between two rosters comes from: from the units that stayed, those that entered and left, and those that reported only once. The
/// effects add up to the change exactly.
/// </summary>
/// <remarks>In units, persons or đồng, as the indicator is. A unit that did not report has no value, which is not zero: that it began or ceased to report is an effect of its own.</remarks>
public sealed class RosterEffects
{
    internal RosterEffects(Indicator indicator, Change<long> total, Change<long> likeForLike)
    {
        Indicator = indicator;
        Total = total;
        LikeForLike = likeForLike;
    }

    /// <summary>What changed.</summary>
    public Indicator Indicator { get; }

    /// <summary>The change of the whole: the sums of what the counted units reported in either roster.</summary>
    public Change<long> Total { get; }

    /// <summary>Like for like: the change of the units that are counted in both rosters and reported in both, and so their growth. Its figures say how many units stayed and how many of them those are.</summary>
    public Change<long> LikeForLike { get; }

    /// <summary>What the units that stayed and reported twice contribute: the change like for like; 0 when there are none.</summary>
    public long Stayed => LikeForLike.Absolute.ValueOrNull ?? 0;

    /// <summary>What the units that entered brought; 0 when there are none, or none of them reported.</summary>
    public long Entered { get; internal init; }

    /// <summary>What the units that left took with them, a loss for what is positive; 0 when there are none, or none of them had reported.</summary>
    public long Left { get; internal init; }

    /// <summary>What units that stayed added by reporting for the first time: no growth, only a better coverage.</summary>
    public long StartedReporting { get; internal init; }

    /// <summary>What units that stayed took away by not reporting any more: no loss, only a worse coverage.</summary>
    public long StoppedReporting { get; internal init; }
}
