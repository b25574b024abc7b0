using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// The claim of a part to its next unit: weight over signpost, or the squares of both. Over a signpost of zero it is above all others, and the larger weight
/// comes first.
/// </summary>
internal readonly record struct Claim<TSignposts>(UInt128 Numerator, UInt128 Denominator)
    where TSignposts : struct, ISignposts
{
    /// <summary>The claim of a part that has s units.</summary>
    internal static Claim<TSignposts> Of(long weight, ulong s)
    {
        (UInt128 numerator, UInt128 denominator) = TSignposts.At(s);
        UInt128 scaled = TSignposts.AreSquares ? (UInt128)weight * (UInt128)weight : (UInt128)weight;
        return new Claim<TSignposts>(scaled * denominator, numerator);
    }

    internal int CompareTo(Claim<TSignposts> other) => (Denominator == 0, other.Denominator == 0) switch
    {
        (true, true) => Numerator.CompareTo(other.Numerator),
        (true, false) => 1,
        (false, true) => -1,
        _ => Wide.CompareProducts(Numerator, other.Denominator, other.Numerator, Denominator),
    };

    /// <summary>Whether the claim is at least total / units.</summary>
    internal bool Reaches(UInt128 total, ulong units) => TSignposts.AreSquares
        ? (BigInteger)Numerator * units * units >= (BigInteger)total * total * Denominator
        : Wide.CompareProducts(Numerator, units, total, Denominator) >= 0;
}
