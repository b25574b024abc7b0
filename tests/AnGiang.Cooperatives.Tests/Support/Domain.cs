using AnGiang.Cooperatives.Shares;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Generators for lists of counts, their decimals and rosters. Lists shrink in length and in their elements, and stay valid while they do.</summary>
public static class Domain
{
    public static Arbitrary<CountList> CountLists() => Arb.From(CountListGen, Shrink);

    public static Arbitrary<CountTree> CountTrees() => Arb.From(
        from leaves in CountListGen
        from depths in Gen.Choose(0, 2).ArrayOf(leaves.Counts.Length)
        select new CountTree(leaves.Counts, depths));

    /// <summary>Amounts with many halves of a unit, and realistic ones, of either sign.</summary>
    public static Arbitrary<AmountTree> AmountTrees() => Arb.From(
        from leaves in Gen.OneOf(
            Gen.Choose(-20, 20).Select(halves => halves * 500L),
            Gen.Choose(-20, 20).Select(halves => halves * 50_000_000L),
            FsCheck.FSharp.Gen.Choose64(-1_000_000_000_000, 9_000_000_000_000)).NonEmptyListOf()
        from depths in Gen.Choose(0, 2).ArrayOf(leaves.Count)
        select new AmountTree([.. leaves], depths));

    public static Arbitrary<ShownUnit> ShownUnits() => Arb.From(
        from unit in Gen.Elements((VndUnit.Dong, 0), (VndUnit.Thousand, 3), (VndUnit.Million, 6), (VndUnit.Billion, 9))
        from digits in Gen.Choose(0, unit.Item2)
        select new ShownUnit(unit.Item1, digits));

    public static Arbitrary<CrossMargins> Margins() => Arb.From(Gen.Elements(Enum.GetValues<CrossMargins>()));

    public static Arbitrary<Precision> Precisions() =>
        Arb.From(Gen.Choose(0, 9).Select(digits => new Precision(digits)), precision => Enumerable.Range(0, precision.Digits).Select(digits => new Precision(digits)));

    public static Arbitrary<RosterRows> Rosters() => Arb.From(
        RowGen.ListOf().Select(rows => new RosterRows([.. rows])),
        roster => Shorter(roster.Rows).Select(rows => new RosterRows(rows)).Concat(roster.Rows.SelectMany(
            (row, i) => Plainer(row).Select(plainer => new RosterRows([.. roster.Rows[..i], plainer, .. roster.Rows[(i + 1)..]])))));

    internal static Gen<CountList> CountListGen { get; } = Gen.Frequency(
        (3, ListOf(8, Gen.Choose(0, 5).Select(count => (long)count))),
        (3, ListOf(12, Gen.Elements(1L, 1L, 1L, 2L, 3L))),
        (2, ListOf(10, Gen.Frequency((3, Gen.Constant(0L)), (1, FsCheck.FSharp.Gen.Choose64(1, 300))))),
        (3, ListOf(12, FsCheck.FSharp.Gen.Choose64(0, 10_000))),
        (1, ListOf(6, FsCheck.FSharp.Gen.Choose64(1_000_000_000, 10_000_000_000_000))),
        (2, ListOf(6, Gen.Frequency((5, FsCheck.FSharp.Gen.Choose64((long.MaxValue / 6) - 20, long.MaxValue / 6)), (1, Gen.Elements(0L, 1L))))),
        (1, Gen.Elements(new CountList([long.MaxValue]), new CountList([long.MaxValue - 1, 1]), new CountList([long.MaxValue / 2, (long.MaxValue / 2) + 1]))));

    private static Gen<RosterRow> RowGen { get; } =
        from state in Gen.Elements("AG", "KG", "ĐT", "ag", "")
        from members in Gen.Frequency((1, Gen.Constant<long?>(null)), (6, FsCheck.FSharp.Gen.Choose64(0, 5_000).Select(count => (long?)count)))
        from profit in Gen.Frequency((1, Gen.Constant<long?>(null)), (6, Figures.LongGen.Select(dong => (long?)dong)))
        from low in Gen.Frequency((1, Gen.Constant<long?>(null)), (2, FsCheck.FSharp.Gen.Choose64(0, 6).Select(dong => (long?)dong)))
        from width in Gen.Choose(0, 4)
        select new RosterRow(state, members, profit, low, low + width);

    private static Gen<CountList> ListOf(int longest, Gen<long> count) =>
        from length in Gen.Choose(1, longest)
        from counts in count.ArrayOf(length)
        where counts.Any(value => value > 0)
        select new CountList(counts);

    private static IEnumerable<CountList> Shrink(CountList list) => Shorter(list.Counts)
        .Concat(list.Counts.SelectMany((count, i) => ArbMap.Default.ArbFor<long>().Shrinker(count)
            .Where(smaller => smaller >= 0 && smaller < count)
            .Select(smaller => (long[])[.. list.Counts[..i], smaller, .. list.Counts[(i + 1)..]])))
        .Where(counts => counts.Any(count => count > 0))
        .Select(counts => new CountList(counts));

    private static IEnumerable<T[]> Shorter<T>(T[] items) =>
        Enumerable.Range(0, items.Length).Select(i => (T[])[.. items[..i], .. items[(i + 1)..]]);

    private static IEnumerable<RosterRow> Plainer(RosterRow row)
    {
        if (row.Members > 0)
        {
            yield return row with { Members = row.Members / 2 };
        }

        if (row.Profit is { } profit && profit != 0)
        {
            yield return row with { Profit = profit / 2 };
        }

        if (row.Low is not null)
        {
            yield return row with { Low = null, High = null };
        }
    }
}
