using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>An index with the earlier figure as 100 (chỉ số phát triển, "so với năm trước (%)"), exact: from 246 to 289 it is 289/246, printed 117,48 %. Not to be mixed up with the <see cref="GrowthRate"/>, which is 17,48 %.</summary>
/// <remarks><see langword="default"/> is an index of 0: nothing is left. Negative where a profit became a loss.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[DebuggerDisplay("{ToString(\"P2\", null),nq}")]
public readonly struct RelativeIndex : IEquatable<RelativeIndex>, IComparable<RelativeIndex>, IComparisonOperators<RelativeIndex, RelativeIndex, bool>, IFormattable
{
    /// <summary>Creates an index.</summary>
    /// <param name="exact">The later figure over the earlier one: 289/246.</param>
    [JsonConstructor]
    public RelativeIndex(Fraction exact) => Exact = exact;

    /// <summary>The later figure over the earlier one.</summary>
    public Fraction Exact { get; }

    /// <summary>The same index.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RelativeIndex left, RelativeIndex right) => left.Equals(right);

    /// <summary>Another index.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RelativeIndex left, RelativeIndex right) => !left.Equals(right);

    /// <summary>A lower index.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is less.</returns>
    public static bool operator <(RelativeIndex left, RelativeIndex right) => left.Exact < right.Exact;

    /// <summary>A lower or equal index.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not greater.</returns>
    public static bool operator <=(RelativeIndex left, RelativeIndex right) => left.Exact <= right.Exact;

    /// <summary>A higher index.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is greater.</returns>
    public static bool operator >(RelativeIndex left, RelativeIndex right) => left.Exact > right.Exact;

    /// <summary>A higher or equal index.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not less.</returns>
    public static bool operator >=(RelativeIndex left, RelativeIndex right) => left.Exact >= right.Exact;

    /// <summary>The same change as a growth rate.</summary>
    /// <returns>An index of 117,48 % is a growth of 17,48 %.</returns>
    /// <exception cref="OverflowException">The growth does not fit a fraction.</exception>
    public GrowthRate ToGrowth() => new(Exact - Fraction.One);

    /// <summary>The index with the earlier figure as 100, rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>For example 117,48 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The percentage does not fit a decimal.</exception>
    public Percentage ToPercentage(int digits, MidpointRounding mode) => Percentage.FromFraction(Exact, digits, mode);

    /// <summary>How many times the earlier figure the later one is (gấp X lần), rounded once.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>For example 2.1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public decimal ToTimes(int digits, MidpointRounding mode) => Exact.ToDecimal(digits, mode);

    /// <inheritdoc/>
    public int CompareTo(RelativeIndex other) => Exact.CompareTo(other.Exact);

    /// <inheritdoc/>
    public bool Equals(RelativeIndex other) => Exact == other.Exact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RelativeIndex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Exact.GetHashCode();

    /// <summary>The exact index, <c>289/246</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The exact index or a percentage.</summary>
    /// <param name="format"><c>G</c>, null or empty for the exact index; <c>P2</c> for a percentage with 2 decimals, <c>N2</c> for one without its sign; 2 decimals unless told, half away from zero.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => PercentText.Write(Exact, format, formatProvider);
}
