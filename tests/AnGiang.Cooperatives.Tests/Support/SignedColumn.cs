using System.Numerics;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Values of any sign, a scale, and a total they can be rounded to.</summary>
public sealed record SignedColumn(IReadOnlyList<long> Values, Fraction Scale, long Total)
{
    /// <summary>The sum of all floors.</summary>
    internal BigInteger Low => Enumerable.Range(0, Values.Count).Aggregate(BigInteger.Zero, (sum, i) => sum + Floor(i));

    /// <summary>The sum of all ceilings.</summary>
    internal BigInteger High => Low + Enumerable.Range(0, Values.Count).Count(i => Remainder(i) > 0);

    internal BigInteger Floor(int i) => (((BigInteger)Values[i] * Scale.Numerator) - Remainder(i)) / Scale.Denominator;

    /// <summary>What the floor leaves over, from zero to below the denominator.</summary>
    internal BigInteger Remainder(int i)
    {
        BigInteger remainder = (BigInteger)Values[i] * Scale.Numerator % Scale.Denominator;
        return remainder < 0 ? remainder + Scale.Denominator : remainder;
    }

    public override string ToString() => $"[{string.Join(", ", Values)}] × {Scale} to {Total}";
}
