using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A growth rate (tốc độ tăng, giảm), exact: from 246 to 289 it is 43/246, printed 17,48 %. Not to be mixed up with the <see cref="RelativeIndex"/>, which is 117,48 %.</summary>
/// <remarks><see langword="default"/> is no growth. Negative for a decrease, below -100 % where a profit became a loss.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[DebuggerDisplay("{ToString(\"P2\", null),nq}")]
public readonly struct GrowthRate : IEquatable<GrowthRate>, IComparable<GrowthRate>, IComparisonOperators<GrowthRate, GrowthRate, bool>, IFormattable
{
    /// <summary>Creates a growth rate.</summary>
    /// <param name="exact">The change as a part of the earlier figure: 43/246.</param>
    [JsonConstructor]
    public GrowthRate(Fraction exact) => Exact = exact;

    /// <summary>The change as a part of the earlier figure.</summary>
    public Fraction Exact { get; }

    /// <summary>The same growth.</summary>
    /// <param name="left">A growth rate.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(GrowthRate left, GrowthRate right) => left.Equals(right);

    /// <summary>Another growth.</summary>
    /// <param name="left">A growth rate.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(GrowthRate left, GrowthRate right) => !left.Equals(right);

    /// <summary>Less growth.</summary>
    /// <param name="left">A growth rate.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is less.</returns>
    public static bool operator <(GrowthRate left, GrowthRate right) => left.Exact < right.Exact;

    /// <summary>Less or equal growth.</summary>
    /// <param name="left">A growth rate.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not greater.</returns>
    public static bool operator <=(GrowthRate left, GrowthRate right) => left.Exact <= right.Exact;

    /// <summary>More growth.</summary>
    /// <param name="left">A growth rate.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is greater.</returns>
    public static bool operator >(GrowthRate left, GrowthRate right) => left.Exact > right.Exact;

    /// <summary>More or equal growth.</summary>
    /// <param name="left">A growth rate.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not less.</returns>
    public static bool operator >=(GrowthRate left, GrowthRate right) => left.Exact >= right.Exact;

    /// <summary>The same change as an index, previous = 100.</summary>
    /// <returns>17,48 % growth is an index of 117,48 %.</returns>
    /// <exception cref="OverflowException">The index does not fit a fraction.</exception>
    public RelativeIndex ToIndex() => new(Exact + Fraction.One);

    /// <summary>The growth in percent, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>For example 17,48 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The percentage does not fit a decimal.</exception>
    public Percentage ToPercentage(int digits, MidpointRounding mode) => Percentage.FromFraction(Exact, digits, mode);

    /// <inheritdoc/>
    public int CompareTo(GrowthRate other) => Exact.CompareTo(other.Exact);

    /// <inheritdoc/>
    public bool Equals(GrowthRate other) => Exact == other.Exact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GrowthRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Exact.GetHashCode();

    /// <summary>The exact rate, <c>43/246</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The exact rate or a percentage.</summary>
    /// <param name="format"><c>G</c>, null or empty for the exact rate; <c>P2</c> for a percentage with 2 decimals, <c>N2</c> for one without its sign; 2 decimals unless told, half away from zero.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => PercentText.Write(Exact, format, formatProvider);
}
