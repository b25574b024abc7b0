using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ArithmeticLaws
{
    [Law]
    public bool A_fraction_compares_as_its_cross_products(Fraction a, Fraction b) =>
        a.CompareTo(b) == ((BigInteger)a.Numerator * b.Denominator).CompareTo((BigInteger)b.Numerator * a.Denominator);
}
