using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>A method of apportionment: how whole units are distributed in proportion to weights.</summary>
/// <remarks>
/// Largest remainder keeps every part at the floor or the ceiling of its exact quota but is not monotone in the number of units (the Alabama
/// paradox). Divisor methods are monotone, in units and in pairs of weights, but may leave the quota. No method does both (Balinski and Young 1982).
/// The divisor methods are listed from the kindest to small parts to the kindest to large ones; they differ only in their signposts,
/// the numbers between s and s + 1 at which a quotient is rounded up.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ApportionmentMethod>))]
public enum ApportionmentMethod
{
    /// <summary>Largest remainder (Hamilton, Hare-Niemeyer): floors first, then one unit each to the largest remainders.</summary>
    LargestRemainder,

    /// <summary>Adams, smallest divisors: signpost s, so that every positive weight gets a unit before any gets two.</summary>
    Adams,

    /// <summary>Dean, harmonic mean: signpost 2s(s + 1) / (2s + 1).</summary>
    Dean,

    /// <summary>Huntington-Hill, geometric mean: signpost √(s(s + 1)).</summary>
    HuntingtonHill,

    /// <summary>Webster (Sainte-Laguë), arithmetic mean: signpost s + 1/2; the only divisor method without bias.</summary>
    Webster,

    /// <summary>Jefferson (D'Hondt), greatest divisors: signpost s + 1.</summary>
    Jefferson,
}
