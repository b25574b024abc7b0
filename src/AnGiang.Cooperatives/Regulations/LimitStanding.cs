using System.Diagnostics;
using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>One ratio of one fund held against the limit in force: the verdict, the room to spare, and how both were at an earlier date.</summary>
/// <remarks>Everything is decided on exact values; what a report prints rounded never decides.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LimitStanding
{
    internal LimitStanding(RatioFigure figure, Rule<Bound> limit, LimitStanding? earlier)
    {
        Figure = figure;
        Limit = limit;
        Earlier = earlier;
        Verdict = !figure.IsDefined ? LimitVerdict.Undefined
            : !limit.TryGetValue(out Bound? bound) ? LimitVerdict.UnknownLimit
            : bound.AdmitsSide(figure.CompareTo(bound.Limit)!.Value) ? LimitVerdict.Within
            : LimitVerdict.Breach;
        LimitAmount = OnBothSides((bound, _, below) => Allowed(bound, below).ToFraction());
        Room = !HasRoom ? None<Vnd>(UndefinedReason.NotApplicable) : OnBothSides((bound, above, below) => RoomOf(bound, Allowed(bound, below).Less(new(above.Numerator, above.Denominator))));
        Change = earlier is null ? null : RatioChange.Between(earlier.Figure.Exact, figure.Exact);
        Trend = (figure.Wide.ValueOrNull, earlier?.Figure.Wide.ValueOrNull) is (WideRatio now, WideRatio then) ? TrendOf(now.Less(then)) : null;
    }

    /// <summary>The ratio.</summary>
    public RatioFigure Figure { get; }

    /// <summary>The limit in force, with its citation; or why it is not known.</summary>
    public Rule<Bound> Limit { get; }

    /// <summary>How the ratio stands to the limit.</summary>
    public LimitVerdict Verdict { get; }

    /// <summary>The limit in the unit of what is divided, exact: 13 % of own funds in đồng. Undefined as the verdict is.</summary>
    public Figure<Fraction> LimitAmount { get; }

    /// <summary>
    /// The room to spare, in whole đồng: how much what is divided may still grow below a ceiling, or shrink above a floor. Negative in a breach: that much too much, or too little. One đồng
    /// beyond the room is beyond the limit.
    /// </summary>
    /// <remarks>Undefined as the verdict is, and not applicable to what is not in đồng or is brought to a year.</remarks>
    public Figure<Vnd> Room { get; }

    /// <summary>The same at the earlier date, with the limit in force then; null when no earlier figures were given.</summary>
    public LimitStanding? Earlier { get; }

    /// <summary>How much the ratio changed since the earlier date, in points from the exact ratios; null when no earlier figures were given.</summary>
    public RatioChange? Change { get; }

    /// <summary>Which way the ratio went; null when it is undefined at one of the dates, or no earlier figures were given.</summary>
    public RatioTrend? Trend { get; }

    /// <summary>Whether the limit is another than at the earlier date, so that a ratio may improve and breach it all the same; null where one of them is unknown or no earlier figures were given.</summary>
    public bool? LimitMoved => Limit.TryGetValue(out Bound? now) && Earlier?.Limit.TryGetValue(out Bound? then) == true ? now != then : null;

    /// <summary>The ratio, the limit, the verdict and the room.</summary>
    /// <returns>For example <c>single-borrower: 47/384, at most 3/25: Breach, -46000000</c>.</returns>
    public override string ToString() => $"{Figure.ToString()}, {(Limit.TryGetValue(out Bound? bound) ? bound.ToString() : $"limit unknown ({Limit.Reason})")}: {Verdict}{(Room.IsDefined ? $", {Room}" : "")}";

    private bool HasRoom => Figure.Ratio.Formula is { IsAnnualised: false } formula && formula.Numerator?.Unit is null or IndicatorUnit.Dong;

    private static WideRatio Allowed(Bound bound, Fraction below) => new((BigInteger)bound.Limit.Numerator * below.Numerator, (BigInteger)bound.Limit.Denominator * below.Denominator);

    /// <summary>The most whole đồng that stay within the bound, of what is allowed beyond what there is.</summary>
    private static Vnd? RoomOf(Bound bound, WideRatio spare)
    {
        BigInteger above = bound.Kind is BoundKind.AtMost or BoundKind.Below ? spare.Numerator : -spare.Numerator;
        BigInteger room = bound.Kind is BoundKind.AtMost or BoundKind.AtLeast
            ? Rounding.Divide(above, spare.Denominator, MidpointRounding.ToNegativeInfinity)
            : Rounding.Divide(above, spare.Denominator, MidpointRounding.ToPositiveInfinity) - 1;
        return room >= long.MinValue && room <= long.MaxValue ? Vnd.FromDong((long)room) : null;
    }

    private static RatioTrend TrendOf(WideRatio rise) => rise.Numerator.Sign switch { 0 => RatioTrend.Unchanged, > 0 => RatioTrend.Rising, _ => RatioTrend.Falling };

    private Figure<T> OnBothSides<T>(Func<Bound, Fraction, Fraction, T?> compute)
        where T : struct, IEquatable<T>, IFormattable =>
        Figure.Reason is { } reason ? None<T>(reason)
        : !Limit.TryGetValue(out Bound? bound) ? None<T>(UndefinedReason.UnknownRule)
        : Figure.Numerator.ValueOrNull is Fraction above && Figure.Denominator.ValueOrNull is Fraction below && compute(bound, above, below) is T value ? new(value, Figure.Coverage, Figure.Status)
        : None<T>(UndefinedReason.OutOfRange);

    private Figure<T> None<T>(UndefinedReason reason)
        where T : struct, IEquatable<T>, IFormattable => new(Figure.Coverage, reason, Figure.Status);
}
