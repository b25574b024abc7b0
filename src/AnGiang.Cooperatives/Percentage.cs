using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>A percentage (tỷ lệ phần trăm) in exact decimal points: 73.17 means 73.17 %.</summary>
/// <remarks>
/// <see langword="default"/> is 0 %. Equality and order ignore trailing zeros, printing keeps them: 0.4 % equals 0.40 % and prints
/// differently. Adding and subtracting gives percentage points (điểm phần trăm). There is no constructor and no conversion, so that
/// 0.7317 and 73.17 cannot be mixed up: name the one you have with <see cref="FromRatio"/> or <see cref="FromPoints"/>.
/// </remarks>
[JsonConverter(typeof(FigureJsonConverter<Percentage>))]
[TypeConverter(typeof(FigureTypeConverter<Percentage>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Percentage :
    IEquatable<Percentage>, IComparable<Percentage>, IComparable,
    IAdditionOperators<Percentage, Percentage, Percentage>, ISubtractionOperators<Percentage, Percentage, Percentage>,
    IUnaryNegationOperators<Percentage, Percentage>, IComparisonOperators<Percentage, Percentage, bool>,
    IAdditiveIdentity<Percentage, Percentage>
{
    private Percentage(decimal points) => Points = points;

    /// <summary>0 %, the <see langword="default"/>.</summary>
    public static Percentage Zero => default;

    /// <summary>100 %, the whole.</summary>
    public static Percentage OneHundred => new(100);

    /// <summary>0 %, which added changes nothing.</summary>
    public static Percentage AdditiveIdentity => default;

    /// <summary>The percentage points: 73.17 for 73.17 %.</summary>
    public decimal Points { get; }

    /// <summary>The number of decimals it prints with, trailing zeros included: 2 for 0.40 %.</summary>
    public int Digits => Rounding.Split(Points).Scale;

    /// <summary>Creates a percentage from points: <c>FromPoints(73.17m)</c> is 73.17 %.</summary>
    /// <param name="points">The number before the percent sign.</param>
    /// <returns>The percentage, with the decimals of <paramref name="points"/>.</returns>
    public static Percentage FromPoints(decimal points) => new(points);

    /// <summary>Creates a percentage from a ratio to one: <c>FromRatio(0.7317m)</c> is 73.17 %.</summary>
    /// <param name="ratio">The part of one.</param>
    /// <returns>The percentage, with two decimals fewer than <paramref name="ratio"/>.</returns>
    /// <exception cref="OverflowException">The percentage does not fit a decimal.</exception>
    public static Percentage FromRatio(decimal ratio)
    {
        (Int128 mantissa, int scale) = Rounding.Split(ratio);
        return scale >= 2
            ? new(Rounding.Compose(mantissa, scale - 2))
            : new(Rounding.Compose(mantissa * Rounding.PowerOfTen(2 - scale), 0));
    }

    /// <summary>Creates a percentage from an exact fraction, rounded once.</summary>
    /// <param name="fraction">The part of one; 30/41 is 73.17 % with two digits.</param>
    /// <param name="digits">The number of decimals, 0 to 9; trailing zeros are kept.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded percentage.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> or <paramref name="mode"/> is out of range.</exception>
    /// <exception cref="OverflowException">The percentage does not fit a decimal.</exception>
    public static Percentage FromFraction(Fraction fraction, int digits, MidpointRounding mode) => FromUnits(
        Rounding.Divide(
            (Int128)fraction.Numerator * 100 * Rounding.PowerOfTen(Guard.Against.Digits(digits)),
            fraction.Denominator,
            Guard.Against.Rounding(mode)),
        digits);

    /// <summary>Adds percentage points.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="OverflowException">The exact sum does not fit a decimal.</exception>
    public static Percentage operator +(Percentage left, Percentage right) => Sum(left, right, 1);

    /// <summary>Subtracts percentage points.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>Their difference in percentage points.</returns>
    /// <exception cref="OverflowException">The exact difference does not fit a decimal.</exception>
    public static Percentage operator -(Percentage left, Percentage right) => Sum(left, right, -1);

    /// <summary>Changes the sign.</summary>
    /// <param name="value">A percentage.</param>
    /// <returns>The percentage with the other sign.</returns>
    public static Percentage operator -(Percentage value) => new(-value.Points);

    /// <summary>Equal, whatever the trailing zeros.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Percentage left, Percentage right) => left.Points == right.Points;

    /// <summary>Different, whatever the trailing zeros.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Percentage left, Percentage right) => left.Points != right.Points;

    /// <summary>A smaller percentage.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is less.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.Points < right.Points;

    /// <summary>A smaller or equal percentage.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not greater.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.Points <= right.Points;

    /// <summary>A greater percentage.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is greater.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.Points > right.Points;

    /// <summary>A greater or equal percentage.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not less.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.Points >= right.Points;

    /// <summary>Rounds to a number of decimals. Round an exact fraction where there is one: rounding twice is another figure.</summary>
    /// <param name="digits">The number of decimals, 0 to 9; trailing zeros are kept or added.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The percentage with exactly that many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> or <paramref name="mode"/> is out of range.</exception>
    /// <exception cref="OverflowException">So many decimals do not fit.</exception>
    public Percentage Round(int digits, MidpointRounding mode)
    {
        (Int128 mantissa, int scale) = Rounding.Split(Points);
        return FromUnits(Rounding.Rescale(mantissa, scale, Guard.Against.Digits(digits), Guard.Against.Rounding(mode)), digits);
    }

    /// <summary>The exact ratio to one: 73.17 % is 7317/10000.</summary>
    /// <returns>The fraction.</returns>
    /// <exception cref="OverflowException">The ratio does not fit a fraction.</exception>
    public Fraction ToFraction()
    {
        (Int128 mantissa, int scale) = Rounding.Split(Points);
        return new Fraction(mantissa, 100 * Rounding.WidePowerOfTen(scale));
    }

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Points.CompareTo(other.Points);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Percentage other => CompareTo(other),
        _ => throw new ArgumentException($"A percentage is compared with a percentage, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Points == other.Points;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    // Decimal addition would round away what its 96 bits do not hold; here that overflows.
    private static Percentage Sum(Percentage left, Percentage right, int sign)
    {
        (Int128 a, int scaleA) = Rounding.Split(left.Points);
        (Int128 b, int scaleB) = Rounding.Split(right.Points);
        int scale = Math.Max(scaleA, scaleB);
        return FromUnits((a * Rounding.WidePowerOfTen(scale - scaleA)) + (sign * b * Rounding.WidePowerOfTen(scale - scaleB)), scale);
    }

    /// <summary>The number of units of the last decimal: 7317 for 73.17 %.</summary>
    internal long Units => (long)Rounding.Split(Points).Mantissa;

    /// <summary>A percentage from units of its last decimal: 7317 units with 2 digits are 73.17 %.</summary>
    internal static Percentage FromUnits(Int128 units, int digits) => new(Rounding.Compose(units, digits));
}
