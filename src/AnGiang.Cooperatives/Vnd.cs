using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>An amount of Vietnamese đồng (số tiền), whole đồng in a <see cref="long"/>: up to about 9.2 thousand million tỷ (9.2 tỷ tỷ) either way.</summary>
/// <remarks>
/// <see langword="default"/> is 0 đồng. Amounts add, subtract and multiply by integers with overflow checked; dividing gives an exact
/// <see cref="Fraction"/>, or an amount when a rounding mode is named. There is no smaller unit than the đồng.
/// </remarks>
/// <example>
/// <code>
/// Vnd capital = Vnd.FromBillions(3_664);
/// Fraction mean = capital / 246;                                        // exact, in đồng
/// Vnd rounded = capital.DivideBy(246, MidpointRounding.AwayFromZero);   // 14894308943 đồng
/// </code>
/// </example>
[JsonConverter(typeof(VndJsonConverter))]
[TypeConverter(typeof(FigureTypeConverter<Vnd>))]
[DebuggerDisplay("{ToString(\"D\", FigureFormat.Vietnamese),nq}")]
public readonly partial struct Vnd :
    IEquatable<Vnd>, IComparable<Vnd>, IComparable,
    IAdditionOperators<Vnd, Vnd, Vnd>, ISubtractionOperators<Vnd, Vnd, Vnd>, IUnaryNegationOperators<Vnd, Vnd>,
    IMultiplyOperators<Vnd, long, Vnd>, IDivisionOperators<Vnd, Vnd, Fraction>, IDivisionOperators<Vnd, long, Fraction>,
    IComparisonOperators<Vnd, Vnd, bool>, IAdditiveIdentity<Vnd, Vnd>, IMinMaxValue<Vnd>
{
    private Vnd(long dong) => Dong = dong;

    /// <summary>0 đồng, the <see langword="default"/>.</summary>
    public static Vnd Zero => default;

    /// <summary>0 đồng, which added changes nothing.</summary>
    public static Vnd AdditiveIdentity => default;

    /// <summary>The largest amount, <see cref="long.MaxValue"/> đồng.</summary>
    public static Vnd MaxValue => new(long.MaxValue);

    /// <summary>The lowest amount, <see cref="long.MinValue"/> đồng; its negation overflows.</summary>
    public static Vnd MinValue => new(long.MinValue);

    /// <summary>The amount in whole đồng.</summary>
    public long Dong { get; }

    /// <summary>Creates an amount from whole đồng.</summary>
    /// <param name="dong">Đồng.</param>
    /// <returns>The amount.</returns>
    public static Vnd FromDong(long dong) => new(dong);

    /// <summary>Creates an amount from đồng, exactly.</summary>
    /// <param name="dong">Đồng; a whole number.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">There is a fraction of a đồng; pass a <see cref="MidpointRounding"/> to round it.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromDong(decimal dong) => Exact(dong, VndUnit.Dong, nameof(dong));

    /// <summary>Creates an amount from đồng, rounded to whole đồng.</summary>
    /// <param name="dong">Đồng.</param>
    /// <param name="mode">How a fraction of a đồng is rounded.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromDong(decimal dong, MidpointRounding mode) => Rounded(dong, VndUnit.Dong, mode);

    /// <summary>Creates an amount from thousands of đồng (nghìn đồng), exactly.</summary>
    /// <param name="thousands">Thousands of đồng, to at most 3 decimals that count.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">There is a fraction of a đồng; pass a <see cref="MidpointRounding"/> to round it.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromThousands(decimal thousands) => Exact(thousands, VndUnit.Thousand, nameof(thousands));

    /// <summary>Creates an amount from thousands of đồng (nghìn đồng), rounded to whole đồng.</summary>
    /// <param name="thousands">Thousands of đồng.</param>
    /// <param name="mode">How a fraction of a đồng is rounded.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromThousands(decimal thousands, MidpointRounding mode) => Rounded(thousands, VndUnit.Thousand, mode);

    /// <summary>Creates an amount from millions of đồng (triệu đồng), exactly.</summary>
    /// <param name="millions">Millions of đồng, to at most 6 decimals that count.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">There is a fraction of a đồng; pass a <see cref="MidpointRounding"/> to round it.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromMillions(decimal millions) => Exact(millions, VndUnit.Million, nameof(millions));

    /// <summary>Creates an amount from millions of đồng (triệu đồng), rounded to whole đồng.</summary>
    /// <param name="millions">Millions of đồng.</param>
    /// <param name="mode">How a fraction of a đồng is rounded.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromMillions(decimal millions, MidpointRounding mode) => Rounded(millions, VndUnit.Million, mode);

    /// <summary>Creates an amount from billions (10^9) of đồng (tỷ đồng), exactly.</summary>
    /// <param name="billions">Billions of đồng, to at most 9 decimals that count.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">There is a fraction of a đồng; pass a <see cref="MidpointRounding"/> to round it.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromBillions(decimal billions) => Exact(billions, VndUnit.Billion, nameof(billions));

    /// <summary>Creates an amount from billions (10^9) of đồng (tỷ đồng), rounded to whole đồng.</summary>
    /// <param name="billions">Billions of đồng.</param>
    /// <param name="mode">How a fraction of a đồng is rounded.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd FromBillions(decimal billions, MidpointRounding mode) => Rounded(billions, VndUnit.Billion, mode);

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Vnd operator +(Vnd left, Vnd right) => new(left.Dong + right.Dong);

    /// <summary>Subtracts one amount from another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>Their difference.</returns>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Vnd operator -(Vnd left, Vnd right) => new(left.Dong - right.Dong);

    /// <summary>Changes the sign.</summary>
    /// <param name="value">An amount.</param>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public static Vnd operator -(Vnd value) => new(-value.Dong);

    /// <summary>Multiplies an amount by an integer.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Vnd operator *(Vnd left, long right) => new(left.Dong * right);

    /// <summary>Multiplies an amount by an integer.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Vnd operator *(long left, Vnd right) => right * left;

    /// <summary>The exact ratio of two amounts.</summary>
    /// <param name="left">The part.</param>
    /// <param name="right">The whole, not 0.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    /// <exception cref="OverflowException">The ratio does not fit a fraction.</exception>
    public static Fraction operator /(Vnd left, Vnd right) => new(left.Dong, right.Dong);

    /// <summary>The exact amount per unit (bình quân), in đồng.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The number of units, not 0.</param>
    /// <returns>The đồng per unit.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    /// <exception cref="OverflowException">The quotient does not fit a fraction.</exception>
    public static Fraction operator /(Vnd left, long right) => new(left.Dong, right);

    /// <summary>Equal amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Vnd left, Vnd right) => left.Dong == right.Dong;

    /// <summary>Different amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Vnd left, Vnd right) => left.Dong != right.Dong;

    /// <summary>A smaller amount.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is less.</returns>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>A smaller or equal amount.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not greater.</returns>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>A greater amount.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is greater.</returns>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>A greater or equal amount.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not less.</returns>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;

    /// <summary>Divides into whole đồng.</summary>
    /// <param name="divisor">The number of units, not 0.</param>
    /// <param name="mode">How a fraction of a đồng is rounded.</param>
    /// <returns>The rounded amount per unit. The units together need not give the amount back.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    /// <exception cref="OverflowException"><see cref="MinValue"/> is divided by -1.</exception>
    public Vnd DivideBy(long divisor, MidpointRounding mode) => divisor == 0
        ? throw new DivideByZeroException("An amount cannot be divided by zero units.")
        : FromWide(Rounding.Divide(divisor < 0 ? -(Int128)Dong : Dong, Int128.Abs(divisor), Guard.Against.Rounding(mode)));

    /// <summary>The amount in a larger unit, exactly.</summary>
    /// <param name="unit">Đồng, nghìn, triệu or tỷ.</param>
    /// <returns>The number of those units, without trailing zeros after the decimal point.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public decimal ToUnit(VndUnit unit)
    {
        (Int128 mantissa, int scale) = Shortest(Guard.Against.Defined(unit));
        return Rounding.Compose(mantissa, scale);
    }

    /// <summary>The amount in a larger unit, rounded.</summary>
    /// <param name="unit">Đồng, nghìn, triệu or tỷ.</param>
    /// <param name="digits">The number of decimals, 0 to 9; trailing zeros are kept.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The number of those units with exactly that many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public decimal ToUnit(VndUnit unit, int digits, MidpointRounding mode) => Rounding.Compose(
        Scaled(Guard.Against.Defined(unit), Guard.Against.Digits(digits), Guard.Against.Rounding(mode)), digits);

    /// <inheritdoc/>
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Vnd other => CompareTo(other),
        _ => throw new ArgumentException($"An amount is compared with an amount, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Vnd other) => Dong == other.Dong;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Vnd other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Dong.GetHashCode();

    internal static Vnd FromWide(Int128 dong) => dong >= long.MinValue && dong <= long.MaxValue
        ? new((long)dong)
        : throw new OverflowException(FormattableString.Invariant($"{dong} đồng does not fit an amount; amounts reach {long.MaxValue} đồng."));

    private static Vnd Exact(decimal value, VndUnit unit, string parameterName)
    {
        (Int128 mantissa, int scale) = Rounding.Split(value);
        Int128 one = Rounding.WidePowerOfTen(scale);
        Int128 dong = mantissa * (long)unit;
        return dong % one == 0
            ? FromWide(dong / one)
            : throw new ArgumentException($"{FormattableString.Invariant($"{value}")} {unit} is not a whole number of đồng; pass a MidpointRounding to round it.", parameterName);
    }

    private static Vnd Rounded(decimal value, VndUnit unit, MidpointRounding mode)
    {
        (Int128 mantissa, int scale) = Rounding.Split(value);
        return FromWide(Rounding.Divide(mantissa * (long)unit, Rounding.WidePowerOfTen(scale), Guard.Against.Rounding(mode)));
    }

    private Int128 Scaled(VndUnit unit, int digits, MidpointRounding mode) =>
        Rounding.Divide((Int128)Dong * Rounding.PowerOfTen(digits), (long)unit, mode);

    private (Int128 Mantissa, int Scale) Shortest(VndUnit unit)
    {
        long mantissa = Dong;
        int scale = unit switch { VndUnit.Thousand => 3, VndUnit.Million => 6, VndUnit.Billion => 9, _ => 0 };
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        return (mantissa, scale);
    }
}
