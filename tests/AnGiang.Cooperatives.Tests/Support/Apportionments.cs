using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Generators for apportionment: weights with many ties and zeros, realistic ones, and those whose total leaves 64 bits.</summary>
public static class Apportionments
{
    public static Arbitrary<ApportionmentMethod> Methods() => Arb.From(Gen.Elements(Enum.GetValues<ApportionmentMethod>()));

    public static Arbitrary<TiePolicy> Policies() =>
        Arb.From(Gen.Elements(TiePolicy.LargerValue, TiePolicy.First, TiePolicy.Last, TiePolicy.SmallerValue));

    public static Arbitrary<RemainderMode> Modes() => Arb.From(Gen.Elements(Enum.GetValues<RemainderMode>()));

    public static Arbitrary<ZeroWeightRule> ZeroRules() => Arb.From(Gen.Elements(Enum.GetValues<ZeroWeightRule>()));

    public static Arbitrary<Weights> WeightLists()
    {
        Gen<long> small = FsCheck.FSharp.Gen.Choose64(0, 6);
        Gen<long> realistic = FsCheck.FSharp.Gen.Choose64(0, 10_000_000);
        Gen<long> huge = Gen.Frequency((3, FsCheck.FSharp.Gen.Choose64(long.MaxValue - 1000, long.MaxValue)), (2, FsCheck.FSharp.Gen.Choose64(0, long.MaxValue)), (1, small));
        Gen<long> anything = Gen.Frequency((1, small), (1, realistic), (1, huge));
        Gen<Weights> lists =
            from values in Gen.OneOf(ListOf(small), ListOf(realistic), ListOf(huge), ListOf(anything))
            select new Weights(values);
        return Arb.From(lists.Where(IsValid), weights => Shrink(weights).Where(IsValid));
    }

    /// <summary>Small values with many ties, changes of either sign, and values near the end of 64 bits under scales that keep them there.</summary>
    public static Arbitrary<SignedColumn> SignedColumns()
    {
        Gen<SignedColumn> small = Column(FsCheck.FSharp.Gen.Choose64(-6, 6), FsCheck.FSharp.Gen.Choose64(1, 40), FsCheck.FSharp.Gen.Choose64(1, 12));
        Gen<SignedColumn> realistic = Column(FsCheck.FSharp.Gen.Choose64(-10_000_000, 10_000_000), Gen.Elements(10L, 100L, 10_000L), FsCheck.FSharp.Gen.Choose64(1, 1_000_000));
        Gen<SignedColumn> huge = Column(Gen.Elements(long.MinValue, long.MaxValue, long.MaxValue / 2, 0L, 1L), FsCheck.FSharp.Gen.Choose64(1, 1_000_000_000), FsCheck.FSharp.Gen.Choose64(long.MaxValue / 2, long.MaxValue));
        return Arb.From(Gen.Frequency((3, small), (2, realistic), (1, huge)));
    }

    private static Gen<SignedColumn> Column(Gen<long> value, Gen<long> numerator, Gen<long> denominator) =>
        from values in ListOf(value)
        from n in numerator
        from d in denominator
        let column = new SignedColumn(values, new Fraction(n, d), 0)
        from total in FsCheck.FSharp.Gen.Choose64((long)column.Low, (long)column.High)
        select column with { Total = total };

    private static Gen<long[]> ListOf(Gen<long> item) =>
        from length in Gen.Choose(1, 12) from values in Gen.ArrayOf(item, length) select values;

    private static bool IsValid(Weights weights) => weights.Values.Any(w => w > 0);

    private static IEnumerable<Weights> Shrink(Weights weights)
    {
        for (int i = 0; i < weights.Values.Count; i++)
        {
            yield return new Weights([.. weights.Values.Where((_, j) => j != i)]);
        }

        for (int i = 0; i < weights.Values.Count; i++)
        {
            foreach (long smaller in (long[])[0, weights.Values[i] / 2, weights.Values[i] - 1])
            {
                if (smaller >= 0 && smaller < weights.Values[i])
                {
                    yield return new Weights([.. weights.Values.Select((w, j) => j == i ? smaller : w)]);
                }
            }
        }
    }
}
