using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>
/// Generators for the values of the library: small numbers, where rounding errors live, realistic amounts, and the ends of the range.
/// Every one shrinks.
/// </summary>
public static class Figures
{
    public static Arbitrary<Vnd> Amounts() =>
        Longs().Convert(Vnd.FromDong, amount => amount.Dong);

    public static Arbitrary<VndRange> Ranges() => Pair(Longs()).Convert(
        pair => new VndRange(Vnd.FromDong(Math.Min(pair.Item1, pair.Item2)), Vnd.FromDong(Math.Max(pair.Item1, pair.Item2))),
        range => (range.Low.Dong, range.High.Dong));

    public static Arbitrary<Fraction> Fractions() => Pair(Longs()).Filter(pair => pair.Item2 != 0 && pair.Item2 != long.MinValue && pair.Item1 != long.MinValue).Convert(
        pair => new Fraction(pair.Item1, pair.Item2),
        fraction => (fraction.Numerator, fraction.Denominator));

    public static Arbitrary<Percentage> Percentages() => Pair(Longs()).Convert(
        pair => Percentage.FromPoints(new decimal(pair.Item1) / Power((int)(Math.Abs(pair.Item2 % 10)))),
        percentage => ((long)percentage.Points, percentage.Digits));

    public static Arbitrary<FigureFormat> Formats() =>
        Arb.From(Gen.Elements(FigureFormat.Invariant, FigureFormat.Vietnamese, FigureFormat.English));

    public static Arbitrary<MidpointRounding> Modes() => Arb.From(Gen.Elements(Enum.GetValues<MidpointRounding>()));

    internal static Gen<long> LongGen { get; } = Gen.Frequency(
        (5, FsCheck.FSharp.Gen.Choose64(-20, 20)),
        (3, FsCheck.FSharp.Gen.Choose64(-10_000, 10_000)),
        (4, FsCheck.FSharp.Gen.Choose64(1_000_000_000, 10_000_000_000_000)),
        (1, FsCheck.FSharp.Gen.Choose64(-10_000_000_000_000, -1_000_000_000)),
        (1, Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, 0)));

    private static Arbitrary<long> Longs() => Arb.From(LongGen, value => ArbMap.Default.ArbFor<long>().Shrinker(value));

    private static Arbitrary<(long, long)> Pair(Arbitrary<long> item) => Arb.From(
        from a in item.Generator from b in item.Generator select (a, b),
        pair => item.Shrinker(pair.Item1).Select(a => (a, pair.Item2)).Concat(item.Shrinker(pair.Item2).Select(b => (pair.Item1, b))));

    private static decimal Power(int digits) => digits == 0 ? 1m : 10m * Power(digits - 1);
}
