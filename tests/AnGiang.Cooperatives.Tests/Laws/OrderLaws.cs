using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class OrderLaws
{
    [Law]
    public bool Amounts_are_ordered_by_their_dong(Vnd a, Vnd b, Vnd c) =>
        Ordered(a, b, c, (x, y) => x.Dong.CompareTo(y.Dong));

    [Law]
    public bool Fractions_are_ordered_by_value(Fraction a, Fraction b, Fraction c) => Ordered(
        a, b, c, (x, y) => ((BigInteger)x.Numerator * y.Denominator).CompareTo((BigInteger)y.Numerator * x.Denominator));

    [Law]
    public bool Percentages_are_ordered_by_their_points(Percentage a, Percentage b, Percentage c) =>
        Ordered(a, b, c, ComparePoints);

    [Law]
    public bool Trailing_zeros_change_neither_equality_nor_hash(Percentage a)
    {
        (BigInteger mantissa, int scale) = Oracle.Split(a.Points);
        if (scale == 28 || !Oracle.IsDecimal(mantissa * 10))
        {
            return true;
        }

        Percentage longer = Percentage.FromPoints(Oracle.Join(mantissa * 10, scale + 1));

        return longer.Digits == a.Digits + 1 && longer == a && longer.GetHashCode() == a.GetHashCode() && longer.CompareTo(a) == 0;
    }

    [Law]
    public bool Ranges_are_equal_by_both_ends(VndRange a, VndRange b)
    {
        VndRange copy = new(a.Low, a.High);
        bool equal = a.Low == b.Low && a.High == b.High;

        return copy == a && !(copy != a) && copy.Equals((object)a) && copy.GetHashCode() == a.GetHashCode()
            && (a == b) == equal && (a != b) == !equal && a.Equals(b) == equal && a.Equals((object)b) == equal && !a.Equals(null);
    }

    private static int ComparePoints(Percentage x, Percentage y)
    {
        (BigInteger left, int leftScale) = Oracle.Split(x.Points);
        (BigInteger right, int rightScale) = Oracle.Split(y.Points);
        return (left * Oracle.Ten(rightScale)).CompareTo(right * Oracle.Ten(leftScale));
    }

    private static bool Ordered<T>(T a, T b, T c, Comparison<T> oracle)
        where T : struct, IEquatable<T>, IComparable<T>, IComparable, IComparisonOperators<T, T, bool>
    {
        T[] sorted = [a, b, c];
        Array.Sort(sorted);
        int order = Math.Sign(oracle(a, b));
        T copy = a;
        return Math.Sign(a.CompareTo(b)) == order && Math.Sign(b.CompareTo(a)) == -order && Math.Sign(a.CompareTo((object)b)) == order
            && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0)
            && (a == b) == (order == 0) && (a != b) == (order != 0) && a.Equals(b) == (order == 0) && a.Equals((object)b) == (order == 0)
            && (order != 0 || a.GetHashCode() == b.GetHashCode())
            && copy <= a && copy >= a && !(copy < a) && !(copy > a) && copy == a && !(copy != a)
            && copy.Equals(a) && copy.GetHashCode() == a.GetHashCode() && copy.CompareTo(a) == 0 && !a.Equals(null) && a.CompareTo(null) == 1
            && oracle(sorted[0], sorted[1]) <= 0 && oracle(sorted[1], sorted[2]) <= 0;
    }
}
