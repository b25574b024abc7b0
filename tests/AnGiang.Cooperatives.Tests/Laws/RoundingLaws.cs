using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RoundingLaws
{
    [Fact]
    public void Small_quotients_round_as_the_oracle_in_every_mode()
    {
        var cases =
            from mode in Enum.GetValues<MidpointRounding>()
            from denominator in Enumerable.Range(1, 12)
            from numerator in Enumerable.Range(-60, 121)
            select (mode, denominator, numerator);

        Assert.All(cases, c => Assert.Equal(Oracle.Divide(c.numerator, c.denominator, c.mode), (BigInteger)Rounding.Divide(c.numerator, c.denominator, c.mode)));
    }

    [Law]
    public bool Wide_quotients_round_as_the_oracle(long a, long b, long c, long d, MidpointRounding mode)
    {
        Int128 numerator = (Int128)a * b;
        Int128 denominator = Int128.Max(1, Int128.Abs((Int128)c * d));

        return Rounding.Divide(numerator, denominator, mode) == Oracle.Divide(numerator, denominator, mode);
    }

    [Law]
    public bool Ties_round_as_the_oracle(long whole, long half, MidpointRounding mode)
    {
        Int128 size = Int128.Max(1, Int128.Abs(half));
        Int128 numerator = (((Int128)whole * 2) + 1) * Int128.Min(size, long.MaxValue / 4);
        Int128 denominator = 2 * Int128.Min(size, long.MaxValue / 4);

        return Rounding.Divide(numerator, denominator, mode) == Oracle.Divide(numerator, denominator, mode);
    }

    [Law]
    public bool Decimals_round_as_the_framework_rounds_them(decimal value, byte places, MidpointRounding mode)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(value);
        int digits = Math.Min(scale, places % 10);

        Int128 rounded = Rounding.Rescale((Int128)mantissa, scale, digits, mode);

        return Oracle.Join(rounded, digits) == decimal.Round(value, digits, mode);
    }

    [Law]
    public bool A_decimal_is_taken_apart_and_put_together_with_its_zeros(decimal value)
    {
        (Int128 mantissa, int scale) = Rounding.Split(value);

        return Oracle.Split(value) == (mantissa, scale) && Oracle.Split(Rounding.Compose(mantissa, scale)) == (mantissa, scale);
    }

    [Law]
    public bool Fractions_round_to_integers(Fraction value, MidpointRounding mode) =>
        value.Round(mode) == Oracle.Divide(value.Numerator, value.Denominator, mode);

    [Law]
    public bool Fractions_round_to_decimals(Fraction value, byte places, MidpointRounding mode)
    {
        int digits = places % 10;
        BigInteger expected = Oracle.Divide(value.Numerator * Oracle.Ten(digits), value.Denominator, mode);

        return Oracle.Gives(expected, digits, () => value.ToDecimal(digits, mode));
    }
}
