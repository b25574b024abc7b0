using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>
/// Generators for the values of the library: small numbers, where rounding errors live, realistic amounts, and the ends of the range.
/// Every one shrinks.
/// </summary>
public static class Figures
{
    private static readonly FigureFormat[] AllFormats = [FigureFormat.Invariant, FigureFormat.Vietnamese, FigureFormat.English];

    internal static Gen<long> LongGen { get; } = Gen.Frequency(
        (5, FsCheck.FSharp.Gen.Choose64(-20, 20)),
        (3, FsCheck.FSharp.Gen.Choose64(-10_000, 10_000)),
        (4, FsCheck.FSharp.Gen.Choose64(1_000_000_000, 10_000_000_000_000)),
        (1, FsCheck.FSharp.Gen.Choose64(-10_000_000_000_000, -1_000_000_000)),
        (1, FsCheck.FSharp.Gen.Choose64(long.MinValue, long.MaxValue)),
        (2, Gen.Choose(0, 62).Zip(Gen.Choose(0, 18)).Select(powers => Smooth(powers.Item1, powers.Item2))),
        (1, Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, 0)));

    public static Arbitrary<long> Longs() => Arb.From(LongGen, Smaller);

    public static Arbitrary<decimal> Decimals() => Arb.From(
        Gen.Frequency(
            (6, from value in LongGen from scale in Gen.Choose(0, 9) select Decimal(value, 0, scale)),
            (2, from value in LongGen from scale in Gen.Choose(0, 28) select Decimal(value, 0, scale)),
            (1, from value in LongGen from high in Gen.Choose(0, int.MaxValue) from scale in Gen.Choose(0, 28) select Decimal(value, high, scale)),
            (1, Gen.Elements(decimal.MaxValue, decimal.MinValue, decimal.One, decimal.Zero))),
        Smaller);

    public static Arbitrary<Vnd> Amounts() => Longs().Convert(Vnd.FromDong, amount => amount.Dong);

    public static Arbitrary<VndRange> Ranges() => Pair(Longs()).Convert(
        pair => new VndRange(Vnd.FromDong(Math.Min(pair.Item1, pair.Item2)), Vnd.FromDong(Math.Max(pair.Item1, pair.Item2))),
        range => (range.Low.Dong, range.High.Dong));

    public static Arbitrary<Fraction> Fractions() => Pair(Longs()).Filter(pair => Oracle.IsFraction(pair.Item1, pair.Item2)).Convert(
        pair => new Fraction(pair.Item1, pair.Item2),
        fraction => (fraction.Numerator, fraction.Denominator));

    public static Arbitrary<Percentage> Percentages() => Decimals().Convert(Percentage.FromPoints, percentage => percentage.Points);

    public static Arbitrary<FigureFormat> Formats() => Among(AllFormats);

    public static Arbitrary<MidpointRounding> Modes() => Among(Enum.GetValues<MidpointRounding>());

    public static Arbitrary<VndUnit> Units() => Among(Enum.GetValues<VndUnit>());

    public static Arbitrary<VndLetters> LettersOfAmounts() => Among([.. VndLetters.All]);

    public static Arbitrary<FractionLetters> LettersOfFractions() => Among([.. FractionLetters.All]);

    public static Arbitrary<PercentageLetters> LettersOfPercentages() => Among([.. PercentageLetters.All]);

    public static Arbitrary<Scrap> Scraps() => Arb.From(Scrap.Generator, Scrap.Shorter);

    public static Arbitrary<Name> Names() => Arb.From(Name.Generator, Name.Shorter);

    internal static Arbitrary<T> Among<T>(T[] choices) =>
        Arb.From(Gen.Elements(choices), choice => choices.TakeWhile(earlier => !EqualityComparer<T>.Default.Equals(earlier, choice)));

    private static Arbitrary<(long, long)> Pair(Arbitrary<long> item) => Arb.From(
        from a in item.Generator from b in item.Generator select (a, b),
        pair => item.Shrinker(pair.Item1).Select(a => (a, pair.Item2)).Concat(item.Shrinker(pair.Item2).Select(b => (pair.Item1, b))));

    private static IEnumerable<long> Smaller(long value)
    {
        if (value < 0 && value != long.MinValue)
        {
            yield return -value;
        }

        for (long step = value; step != 0; step /= 2)
        {
            yield return value - step;
        }
    }

    private static IEnumerable<decimal> Smaller(decimal value)
    {
        (System.Numerics.BigInteger mantissa, int scale) = Oracle.Split(value);
        if (mantissa < 0)
        {
            yield return -value;
        }

        if (scale > 0)
        {
            yield return decimal.Round(value, scale - 1, MidpointRounding.ToZero);
        }

        for (System.Numerics.BigInteger step = mantissa; step != 0; step /= 2)
        {
            yield return Oracle.Join(mantissa - step, scale);
        }
    }

    private static long Smooth(int twos, int threes)
    {
        long value = 1L << twos;
        for (; threes > 0 && value <= long.MaxValue / 3; threes--)
        {
            value *= 3;
        }

        return value;
    }

    private static decimal Decimal(long low, int high, int scale) =>
        new(unchecked((int)low), unchecked((int)(Math.Max(low, -long.MaxValue) >> 32)) & int.MaxValue, high, low < 0, (byte)scale);
}
