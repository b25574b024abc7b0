using System.Numerics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A unit's own ratio in the integers it is made of, not reduced. The denominator is positive. Ordered by value.</summary>
internal readonly record struct ExactRatio(Int128 Numerator, Int128 Denominator) : IComparable<ExactRatio>
{
    internal WideRatio Wide => new(Numerator, Denominator);

    private bool IsNarrow => Numerator >= long.MinValue && Numerator <= long.MaxValue && Denominator <= long.MaxValue;

    /// <summary>Compares by cross-multiplication, which is exact in 128 bits where both are made of 64.</summary>
    public int CompareTo(ExactRatio other) => IsNarrow && other.IsNarrow
        ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
        : ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);
}
