using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Generators for two-way tables: many ties, zeros, whole units, thin shapes, negative values and values near the ends of 64 bits.</summary>
public static class TwoWayTables
{
    private const int MostCells = 12;

    public static Arbitrary<TwoWayTable> Tables()
    {
        Gen<long> small = FsCheck.FSharp.Gen.Choose64(0, 4);
        Gen<long> signed = FsCheck.FSharp.Gen.Choose64(-9, 9);
        Gen<long> realistic = Gen.Frequency((1, Gen.Constant(0L)), (4, FsCheck.FSharp.Gen.Choose64(-2_000_000_000, 5_000_000_000)));
        Gen<long> huge = Gen.OneOf(FsCheck.FSharp.Gen.Choose64(long.MinValue, long.MinValue + 9), FsCheck.FSharp.Gen.Choose64(long.MaxValue - 9, long.MaxValue), FsCheck.FSharp.Gen.Choose64(long.MinValue, long.MaxValue));
        Gen<Fraction> coarse = from numerator in Gen.Choose(1, 3) from denominator in Gen.Choose(1, 6) select new Fraction(numerator, denominator);
        Gen<Fraction> billions = Gen.Constant(new Fraction(10, 1_000_000_000));
        Gen<Fraction> fine =
            from less in Gen.Choose(1, 40) from bits in Gen.Choose(0, 12) from part in Gen.Choose(0, 1000)
            let unit = (long.MaxValue >> bits) - part
            select new Fraction(unit - less, unit);
        Gen<TwoWayTable> tables = Gen.Frequency((4, Of(small, coarse)), (2, Of(signed, coarse)), (2, Of(realistic, billions)), (2, Of(huge, fine)), (1, Of(huge, coarse.Where(scale => scale < 1))));
        return Arb.From(tables, Shrink);
    }

    private static Gen<TwoWayTable> Of(Gen<long> value, Gen<Fraction> scale) =>
        from rows in Gen.Choose(1, MostCells)
        from columns in Gen.Choose(1, MostCells / rows)
        from values in Gen.ArrayOf(value, rows * columns)
        from factor in scale
        select new TwoWayTable(values, columns, factor);

    private static IEnumerable<TwoWayTable> Shrink(TwoWayTable table)
    {
        if (table.Rows > 1)
        {
            yield return table with { Values = [.. table.Values.Take(table.Values.Count - table.Columns)] };
            yield return table with { Values = [.. table.Values.Skip(table.Columns)] };
        }

        for (int i = 0; i < table.Values.Count; i++)
        {
            if (table.Values[i] != 0)
            {
                yield return table with { Values = [.. table.Values.Select((value, j) => i == j ? value / 2 : value)] };
            }
        }
    }
}
