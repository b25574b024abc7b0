using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ArithmeticLaws
{
    [Law]
    public bool A_fraction_compares_as_its_cross_products(Fraction a, Fraction b) =>
        a.CompareTo(b) == ((BigInteger)a.Numerator * b.Denominator).CompareTo((BigInteger)b.Numerator * a.Denominator);

    [Law]
    public bool A_fraction_is_reduced_or_does_not_fit(long numerator, long denominator) =>
        Oracle.Gives(numerator, denominator, () => new Fraction(numerator, denominator));

    [Law]
    public bool Fractions_add_exactly(Fraction a, Fraction b) => Oracle.Gives(
        ((BigInteger)a.Numerator * b.Denominator) + ((BigInteger)b.Numerator * a.Denominator),
        (BigInteger)a.Denominator * b.Denominator,
        () => a + b);

    [Law]
    public bool Fractions_subtract_exactly(Fraction a, Fraction b) => Oracle.Gives(
        ((BigInteger)a.Numerator * b.Denominator) - ((BigInteger)b.Numerator * a.Denominator),
        (BigInteger)a.Denominator * b.Denominator,
        () => a - b);

    [Law]
    public bool Fractions_multiply_exactly(Fraction a, Fraction b) =>
        Oracle.Gives((BigInteger)a.Numerator * b.Numerator, (BigInteger)a.Denominator * b.Denominator, () => a * b);

    [Law]
    public bool Fractions_divide_exactly(Fraction a, Fraction b) =>
        Oracle.Gives((BigInteger)a.Numerator * b.Denominator, (BigInteger)a.Denominator * b.Numerator, () => a / b);

    [Law]
    public bool A_fraction_changes_its_sign(Fraction a) =>
        Oracle.Gives(-(BigInteger)a.Numerator, a.Denominator, () => -a);

    [Law]
    public bool An_integer_is_a_fraction(long value) => (Fraction)value == new Fraction(value, 1);

    [Law]
    public bool Amounts_add_exactly(Vnd a, Vnd b) => Oracle.Gives((BigInteger)a.Dong + b.Dong, () => a + b);

    [Law]
    public bool Amounts_subtract_exactly(Vnd a, Vnd b) => Oracle.Gives((BigInteger)a.Dong - b.Dong, () => a - b);

    [Law]
    public bool Amounts_multiply_exactly(Vnd a, long times) =>
        Oracle.Gives((BigInteger)a.Dong * times, () => a * times) && Oracle.Gives((BigInteger)a.Dong * times, () => times * a);

    [Law]
    public bool An_amount_changes_its_sign(Vnd a) => Oracle.Gives(-(BigInteger)a.Dong, () => -a);

    [Law]
    public bool Amounts_divide_into_an_exact_ratio(Vnd a, Vnd b) => Oracle.Gives(a.Dong, b.Dong, () => a / b);

    [Law]
    public bool An_amount_per_unit_is_exact(Vnd a, long units) => Oracle.Gives(a.Dong, units, () => a / units);

    [Law]
    public bool Percentages_add_exactly_while_their_digits_fit(Percentage a, Percentage b)
    {
        int scale = Math.Max(a.Digits, b.Digits);
        BigInteger sum = Units(a, scale) + Units(b, scale);

        return !Oracle.IsDecimal(sum) || Oracle.Split((a + b).Points) == (sum, scale);
    }

    [Law]
    public bool Percentages_subtract_exactly_while_their_digits_fit(Percentage a, Percentage b)
    {
        int scale = Math.Max(a.Digits, b.Digits);
        BigInteger difference = Units(a, scale) - Units(b, scale);

        return !Oracle.IsDecimal(difference) || Oracle.Split((a - b).Points) == (difference, scale);
    }

    [Law]
    public bool A_percentage_changes_its_sign(Percentage a) => (-a).Points == -a.Points && (-a).Digits == a.Digits && -(-a) == a;

    private static BigInteger Units(Percentage value, int scale)
    {
        (BigInteger mantissa, int digits) = Oracle.Split(value.Points);
        return mantissa * Oracle.Ten(scale - digits);
    }
}
