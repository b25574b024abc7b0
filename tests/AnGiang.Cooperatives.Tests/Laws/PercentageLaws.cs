using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class PercentageLaws
{
    [Law]
    public bool A_ratio_is_a_hundredth_of_the_points(decimal ratio)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(ratio);
        int digits = Math.Max(scale - 2, 0);

        return Oracle.Gives(mantissa * Oracle.Ten(2 - scale + digits), digits, () => Percentage.FromRatio(ratio).Points);
    }

    [Law]
    public bool From_ratio_agrees_with_from_points(decimal ratio) =>
        Math.Abs(ratio) > decimal.MaxValue / 100 || Percentage.FromRatio(ratio) == Percentage.FromPoints(100 * ratio);

    [Law]
    public bool A_fraction_becomes_a_percentage_rounded_once(Fraction fraction, byte places, MidpointRounding mode)
    {
        int digits = places % 10;
        BigInteger expected = Oracle.Divide(fraction.Numerator * Oracle.Ten(digits + 2), fraction.Denominator, mode);

        return Oracle.Gives(expected, digits, () => Percentage.FromFraction(fraction, digits, mode).Points);
    }

    [Law]
    public bool A_percentage_is_rounded_once(Percentage value, byte places, MidpointRounding mode)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(value.Points);
        int digits = places % 10;
        BigInteger expected = Oracle.Divide(mantissa * Oracle.Ten(digits), Oracle.Ten(scale), mode);

        return Oracle.Gives(expected, digits, () => value.Round(digits, mode).Points);
    }

    [Law]
    public bool A_percentage_is_an_exact_fraction_of_one(Percentage value)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(value.Points);

        return Oracle.Gives(mantissa, Oracle.Ten(scale + 2), value.ToFraction);
    }
}
