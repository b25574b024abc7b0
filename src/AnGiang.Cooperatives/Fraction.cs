using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>An exact ratio of two integers (phân số), always reduced: 180 of 246 is 30/41. The form in which shares and means are kept until they are printed.</summary>
/// <remarks>
/// <see langword="default"/> is 0. Comparisons never overflow; arithmetic throws <see cref="OverflowException"/> when the reduced
/// result does not fit two <see cref="long"/>s. Comparing takes constant time; arithmetic reduces its result, O(log n).
/// </remarks>
[JsonConverter(typeof(FigureJsonConverter<Fraction>))]
[TypeConverter(typeof(FigureTypeConverter<Fraction>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Fraction :
    IEquatable<Fraction>, IComparable<Fraction>, IComparable,
    IAdditionOperators<Fraction, Fraction, Fraction>, ISubtractionOperators<Fraction, Fraction, Fraction>,
    IMultiplyOperators<Fraction, Fraction, Fraction>, IDivisionOperators<Fraction, Fraction, Fraction>,
    IUnaryNegationOperators<Fraction, Fraction>, IComparisonOperators<Fraction, Fraction, bool>,
    IAdditiveIdentity<Fraction, Fraction>, IMultiplicativeIdentity<Fraction, Fraction>
{
    // One less than the denominator, so that default is 0/1.
    private readonly long denominatorLessOne;

    /// <summary>Creates the ratio of two integers and reduces it.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but 0; a sign moves to the numerator.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    /// <exception cref="OverflowException">The reduced ratio does not fit, as <see cref="long.MinValue"/> / -1 does not.</exception>
    public Fraction(long numerator, long denominator)
        : this((Int128)numerator, denominator)
    {
    }

    internal Fraction(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            throw new DivideByZeroException("A fraction needs a denominator other than zero.");
        }

        if (!TryReduce(numerator, denominator, out long lowest, out long size))
        {
            throw new OverflowException(FormattableString.Invariant($"{numerator}/{denominator} does not fit a fraction of two 64-bit integers; use a larger unit, or round first."));
        }

        Numerator = lowest;
        denominatorLessOne = size - 1;
    }

    /// <summary>0/1, the <see langword="default"/>.</summary>
    public static Fraction Zero => default;

    /// <summary>1/1.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>0, which added changes nothing.</summary>
    public static Fraction AdditiveIdentity => default;

    /// <summary>1, which multiplied changes nothing.</summary>
    public static Fraction MultiplicativeIdentity => One;

    /// <summary>The numerator of the reduced ratio; it carries the sign.</summary>
    public long Numerator { get; }

    /// <summary>The denominator of the reduced ratio, at least 1.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>Adds two fractions exactly.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="OverflowException">The reduced sum does not fit.</exception>
    public static Fraction operator +(Fraction left, Fraction right) => new(
        ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>Subtracts one fraction from another exactly.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>Their difference.</returns>
    /// <exception cref="OverflowException">The reduced difference does not fit.</exception>
    public static Fraction operator -(Fraction left, Fraction right) => new(
        ((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>Changes the sign.</summary>
    /// <param name="value">A fraction.</param>
    /// <returns>The fraction with the other sign.</returns>
    /// <exception cref="OverflowException">The numerator is <see cref="long.MinValue"/>.</exception>
    public static Fraction operator -(Fraction value) => new(-(Int128)value.Numerator, value.Denominator);

    /// <summary>Multiplies two fractions exactly.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Their product.</returns>
    /// <exception cref="OverflowException">The reduced product does not fit.</exception>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new((Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    /// <summary>Divides one fraction by another exactly.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor, not 0.</param>
    /// <returns>Their quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    /// <exception cref="OverflowException">The reduced quotient does not fit.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new((Int128)left.Numerator * right.Denominator, (Int128)left.Denominator * right.Numerator);

    /// <summary>An integer is a fraction with denominator 1.</summary>
    /// <param name="value">An integer.</param>
    public static implicit operator Fraction(long value) => new(value, 1);

    /// <summary>The fraction of a decimal, exactly: 0.15 is 3/20. For 15 % see also <see cref="Percentage.ToFraction"/>.</summary>
    /// <param name="value">The decimal.</param>
    /// <returns>The reduced fraction.</returns>
    /// <exception cref="OverflowException">It does not fit two 64-bit integers.</exception>
    public static explicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>Not for use: without this operator the compiler would cut a floating-point number to a whole one.</summary>
    /// <param name="value">A floating-point number, which is not exact.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A floating-point number is not exact: write the decimal 0.15m, or new Fraction(15, 100).", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Usage", "CA2225", Justification = "It only refuses.")]
    [SuppressMessage("Design", "CA1065", Justification = "It only refuses.")]
    public static explicit operator Fraction(double value) => throw new NotSupportedException(FormattableString.Invariant($"{value} is a floating-point number, which is not exact; use a decimal."));

    /// <summary>Equal by value.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are the same number.</returns>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Different by value.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are different numbers.</returns>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Less by value.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is less.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Less or equal by value.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not greater.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Greater by value.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is greater.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Greater or equal by value.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not less.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Rounds to an integer.</summary>
    /// <param name="mode">How a value between two integers is rounded.</param>
    /// <returns>The rounded integer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public long Round(MidpointRounding mode) =>
        (long)Rounding.Divide(Numerator, Denominator, Guard.Against.Rounding(mode));

    /// <summary>Rounds to a decimal number.</summary>
    /// <param name="digits">The number of decimals, 0 to 9; trailing zeros are kept.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded number with exactly that many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> or <paramref name="mode"/> is out of range.</exception>
    public decimal ToDecimal(int digits, MidpointRounding mode) =>
        Rounding.Compose(Scaled(Guard.Against.Digits(digits), Guard.Against.Rounding(mode)), digits);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Fraction other => CompareTo(other),
        _ => throw new ArgumentException($"A fraction is compared with a fraction, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>The fraction of a decimal, exactly: 0.15 is 3/20.</summary>
    /// <param name="value">The decimal.</param>
    /// <returns>The reduced fraction.</returns>
    /// <exception cref="OverflowException">It does not fit two 64-bit integers.</exception>
    public static Fraction FromDecimal(decimal value)
    {
        (Int128 mantissa, int scale) = Rounding.Split(value);
        return new(mantissa, Rounding.WidePowerOfTen(scale));
    }

    /// <summary>The ratio of two integers where it fits; the denominator is not 0.</summary>
    internal static Fraction? OrNull(Int128 numerator, Int128 denominator) =>
        TryReduce(numerator, denominator, out long lowest, out long size) ? new Fraction(lowest, size) : null;

    private Int128 Scaled(int digits, MidpointRounding mode) =>
        Rounding.Divide((Int128)Numerator * Rounding.PowerOfTen(digits), Denominator, mode);

    private static bool TryReduce(Int128 numerator, Int128 denominator, out long lowest, out long size)
    {
        (UInt128 a, UInt128 b) = ((UInt128)Int128.Abs(numerator), (UInt128)Int128.Abs(denominator));
        while (b != 0)
        {
            (a, b) = (b, a <= ulong.MaxValue && b <= ulong.MaxValue ? (ulong)a % (ulong)b : a % b);
        }

        Int128 divisor = denominator < 0 ? -(Int128)a : (Int128)a;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        bool fits = numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue;
        (lowest, size) = fits ? ((long)numerator, (long)denominator) : (0, 1);
        return fits;
    }
}
