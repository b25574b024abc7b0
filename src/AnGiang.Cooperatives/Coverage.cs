using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>How many units reported (số đơn vị có báo cáo), of how many: 232/246. Not reported is not zero.</summary>
/// <remarks><see langword="default"/> is 0/0. Coverages of different units add up; those of the same unit at two dates do not.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly struct Coverage : IEquatable<Coverage>, IAdditionOperators<Coverage, Coverage, Coverage>, IEqualityOperators<Coverage, Coverage, bool>
{
    /// <summary>Creates a coverage.</summary>
    /// <param name="reported">Units that reported.</param>
    /// <param name="units">All units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">More units reported than there are.</exception>
    [JsonConstructor]
    public Coverage(long reported, long units)
    {
        Guard.Against.NegativeCount(reported, "A number of units");
        Guard.Against.NegativeCount(units, "A number of units");
        Reported = reported <= units ? reported : throw new ArgumentException($"{reported} units cannot have reported of {units}.", nameof(reported));
        Units = units;
    }

    /// <summary>Units that reported.</summary>
    public long Reported { get; }

    /// <summary>All units.</summary>
    public long Units { get; }

    /// <summary>Whether every unit reported.</summary>
    [JsonIgnore]
    public bool IsComplete => Reported == Units;

    /// <summary>The coverage of two groups of units together.</summary>
    /// <param name="left">The coverage of some units.</param>
    /// <param name="right">That of other units.</param>
    /// <returns>Reported and units added.</returns>
    /// <exception cref="OverflowException">A number does not fit.</exception>
    public static Coverage operator +(Coverage left, Coverage right) =>
        new(left.Reported + right.Reported, left.Units + right.Units);

    /// <summary>The same coverage.</summary>
    /// <param name="left">A coverage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether both numbers are equal.</returns>
    public static bool operator ==(Coverage left, Coverage right) => left.Equals(right);

    /// <summary>Another coverage.</summary>
    /// <param name="left">A coverage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether a number differs.</returns>
    public static bool operator !=(Coverage left, Coverage right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Coverage other) => Reported == other.Reported && Units == other.Units;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Coverage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reported, Units);

    /// <summary>The two numbers, <c>232/246</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reported}/{Units}");
}
