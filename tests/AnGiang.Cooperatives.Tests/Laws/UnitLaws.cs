using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class UnitLaws
{
    [Law]
    public bool A_number_of_units_is_an_exact_amount_or_refused(decimal units, VndUnit unit)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(units);
        BigInteger dong = mantissa * (long)unit;

        return dong % Oracle.Ten(scale) == 0
            ? Oracle.Gives(dong / Oracle.Ten(scale), () => From(units, unit))
            : Oracle.Throws<ArgumentException>(() => From(units, unit));
    }

    [Law]
    public bool A_number_of_units_is_rounded_once(decimal units, VndUnit unit, MidpointRounding mode)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(units);
        BigInteger dong = Oracle.Divide(mantissa * (long)unit, Oracle.Ten(scale), mode);

        return Oracle.Gives(dong, () => From(units, unit, mode));
    }

    [Law]
    public bool An_amount_in_a_unit_is_exact_and_reads_back(Vnd amount, VndUnit unit)
    {
        decimal units = amount.ToUnit(unit);
        (BigInteger mantissa, int scale) = Oracle.Split(units);

        return mantissa * (long)unit == amount.Dong * Oracle.Ten(scale)
            && (scale == 0 || mantissa % 10 != 0)
            && From(units, unit) == amount;
    }

    [Law]
    public bool An_amount_in_a_unit_is_rounded_once(Vnd amount, VndUnit unit, byte places, MidpointRounding mode)
    {
        int digits = places % 10;
        BigInteger expected = Oracle.Divide(amount.Dong * Oracle.Ten(digits), (long)unit, mode);

        return Oracle.Gives(expected, digits, () => amount.ToUnit(unit, digits, mode));
    }

    [Law]
    public bool An_amount_is_divided_and_rounded_once(Vnd amount, long divisor, MidpointRounding mode) => divisor == 0
        ? Oracle.Throws<DivideByZeroException>(() => amount.DivideBy(divisor, mode))
        : Oracle.Gives(Oracle.Divide(amount.Dong, divisor, mode), () => amount.DivideBy(divisor, mode));

    [Law]
    public bool A_range_holds_its_union_parts(VndRange a, VndRange b, Vnd amount)
    {
        VndRange union = a.Union(b);

        return union == b.Union(a) && union.Contains(a.Low) && union.Contains(b.High)
            && (union.Contains(amount) || (!a.Contains(amount) && !b.Contains(amount)))
            && (union.Low == a.Low || union.Low == b.Low) && (union.High == a.High || union.High == b.High);
    }

    private static Vnd From(decimal units, VndUnit unit) => unit switch
    {
        VndUnit.Thousand => Vnd.FromThousands(units),
        VndUnit.Million => Vnd.FromMillions(units),
        VndUnit.Billion => Vnd.FromBillions(units),
        _ => Vnd.FromDong(units),
    };

    private static Vnd From(decimal units, VndUnit unit, MidpointRounding mode) => unit switch
    {
        VndUnit.Thousand => Vnd.FromThousands(units, mode),
        VndUnit.Million => Vnd.FromMillions(units, mode),
        VndUnit.Billion => Vnd.FromBillions(units, mode),
        _ => Vnd.FromDong(units, mode),
    };
}
