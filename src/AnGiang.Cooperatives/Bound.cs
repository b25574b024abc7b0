using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>A limit that a value is held against, with its end open or closed: at least 7 members, at most 13 % of own funds.</summary>
/// <remarks>A percentage is a part of one, an amount is in đồng; the rule or the ratio it belongs to says what is measured.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Bound
{
    /// <summary>Creates a bound.</summary>
    /// <param name="kind">Which side of the limit is allowed.</param>
    /// <param name="limit">The limit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    [JsonConstructor]
    public Bound(BoundKind kind, Fraction limit)
    {
        Kind = Guard.Against.Defined(kind);
        Limit = limit;
    }

    /// <summary>Which side of the limit is allowed.</summary>
    public BoundKind Kind { get; }

    /// <summary>The limit.</summary>
    public Fraction Limit { get; }

    /// <summary>The limit or more.</summary>
    /// <param name="limit">The limit.</param>
    /// <returns>The bound.</returns>
    public static Bound AtLeast(Fraction limit) => new(BoundKind.AtLeast, limit);

    /// <summary>More than the limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <returns>The bound.</returns>
    public static Bound Above(Fraction limit) => new(BoundKind.Above, limit);

    /// <summary>The limit or less.</summary>
    /// <param name="limit">The limit.</param>
    /// <returns>The bound.</returns>
    public static Bound AtMost(Fraction limit) => new(BoundKind.AtMost, limit);

    /// <summary>Less than the limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <returns>The bound.</returns>
    public static Bound Below(Fraction limit) => new(BoundKind.Below, limit);

    /// <summary>Whether a value is within the bound, decided on the exact value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is on the allowed side; the limit itself is where the kind says so.</returns>
    public bool Admits(Fraction value) => AdmitsSide(value.CompareTo(Limit));

    /// <summary>The bound in words.</summary>
    /// <returns>For example <c>at most 13/100</c>.</returns>
    public override string ToString() => Kind switch
    {
        BoundKind.AtLeast => $"at least {Limit}",
        BoundKind.Above => $"above {Limit}",
        BoundKind.AtMost => $"at most {Limit}",
        _ => $"below {Limit}",
    };

    /// <summary>Whether what compares so with the limit is within the bound.</summary>
    internal bool AdmitsSide(int comparison) => Kind switch
    {
        BoundKind.AtLeast => comparison >= 0,
        BoundKind.Above => comparison > 0,
        BoundKind.AtMost => comparison <= 0,
        _ => comparison < 0,
    };

    /// <summary>The values that this bound leaves out.</summary>
    internal Bound Opposite() => new(BoundKind.Below - (int)Kind, Limit);
}
