using System.Diagnostics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// Where the change of an indicator between two rosters comes from: from the units that stayed, those that entered and left, and those that reported only once. The
/// effects that are defined add up to the change exactly.
/// </summary>
/// <remarks>
/// In units, persons or đồng, as the <see cref="Indicator"/> is, which is chosen while the program runs: <c>Vnd.FromDong(effects.Entered.Value)</c>. A unit that did not report
/// has no value, which is not zero: that it began or ceased to report is an effect of its own. Each effect says how many of its units reported; it is 0 where there are no such
/// units (0/0) and not reported where there are some and none of them reported. All are as firm as the less firm roster.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
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

    /// <summary>What the units that stayed and reported twice contribute: the change like for like, of all that stayed.</summary>
    public Figure<long> Stayed => LikeForLike.Absolute.Coverage.Units > 0 ? LikeForLike.Absolute : new(0, default, LikeForLike.Absolute.Status);

    /// <summary>What the units that entered brought.</summary>
    public Figure<long> Entered { get; internal init; }

    /// <summary>What the units that left took with them: a loss, below zero, for what is positive.</summary>
    public Figure<long> Left { get; internal init; }

    /// <summary>What units that stayed added by reporting for the first time, and how many they are: no growth, only a better coverage.</summary>
    public Figure<long> StartedReporting { get; internal init; }

    /// <summary>What units that stayed took away by not reporting any more, and how many they are: no loss, only a worse coverage.</summary>
    public Figure<long> StoppedReporting { get; internal init; }

    /// <summary>The change and its parts.</summary>
    /// <returns>For example <c>members 19: stayed 15, entered 34, left -20, started reporting 40, stopped reporting -50</c>.</returns>
    public override string ToString() => $"{Indicator} {Total.Absolute}: stayed {Stayed}, entered {Entered}, left {Left}, started reporting {StartedReporting}, stopped reporting {StoppedReporting}";
}
