using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RosterComparisonLaws
{
    private static readonly Indicator[] Read = [Indicator.Units, Indicator.Members, Indicator.TotalAssets, Indicator.Profit];

    [Law]
    public bool Effects_total_the_change(byte size, int seed)
    {
        RosterComparison years = RosterComparison.Between(Roster(size, seed, 2023), Roster(size, seed + 1, 2024));
        return Array.TrueForAll(Read, indicator =>
        {
            RosterEffects effects = years.Effects(indicator);
            long change = (effects.Total.Current.ValueOrNull ?? 0) - (effects.Total.Previous.ValueOrNull ?? 0);
            Figure<long>[] parts = [effects.Stayed, effects.Entered, effects.Left, effects.StartedReporting, effects.StoppedReporting];
            return parts.Sum(Number) == change
                && Number(years.EffectOf(indicator, years.Units)) == change
                && years.EffectOf(indicator, years.Entered) == effects.Entered && years.EffectOf(indicator, years.Left) == effects.Left
                && Number(years.EffectOf(indicator, years.SectorChanged())) + Number(years.EffectOf(indicator, years.Stayed.Except(years.SectorChanged()))) == Number(years.EffectOf(indicator, years.Stayed));
        });
    }

    [Law]
    public bool Every_unit_counted_is_in_one_group(byte size, int seed)
    {
        Cooperative[] before = Roster(size, seed, 2023), after = Roster(size, seed + 1, 2024);
        RosterComparison years = RosterComparison.Between(before, after);
        string Counted(Cooperative[] roster, Cooperative[] other, bool inOther) => string.Join(' ', roster.Where(Population.Cooperatives.Contains)
            .Where(unit => other.Any(o => o.Id == unit.Id && Population.Cooperatives.Contains(o)) == inOther).Select(unit => unit.Id.Value).Order(StringComparer.Ordinal));
        return Ids(years.Stayed) == Counted(before, after, true) && Ids(years.Left) == Counted(before, after, false) && Ids(years.Entered) == Counted(after, before, false)
            && years.Units.Count == years.Stayed.Count + years.Entered.Count + years.Left.Count;
    }

    [Law]
    public bool The_order_of_the_rosters_changes_nothing(byte size, int seed, int order)
    {
        Cooperative[] before = Roster(size, seed, 2023), after = Roster(size, seed + 1, 2024);
        RosterComparison one = RosterComparison.Between(before, after), other = RosterComparison.Between(before.Shuffled(order), after.Shuffled(order + 1));
        return Ids(one.Units) == Ids(other.Units) && Ids(one.SectorChanged()) == Ids(other.SectorChanged()) && Ids(one.StatusChanged()) == Ids(other.StatusChanged())
            && Array.TrueForAll(Read, indicator => one.Effects(indicator).LikeForLike.Growth == other.Effects(indicator).LikeForLike.Growth);
    }

    [Law]
    public bool Districts_together_change_as_the_province(byte size, int seed)
    {
        Cooperative[] before = Roster(size, seed, 2023), after = Roster(size, seed + 1, 2024);
        RosterComparison[] districts = [.. Enumerable.Range(0, 3).Select(district => RosterComparison.Between(Of(before, district), Of(after, district)))];
        RosterComparison province = RosterComparison.Between(before, after);
        return Array.TrueForAll(Read, indicator =>
            districts.Sum(district => Number(district.Effects(indicator).Stayed)) == Number(province.Effects(indicator).Stayed)
            && districts.Sum(district => Number(district.Effects(indicator).StartedReporting)) == Number(province.Effects(indicator).StartedReporting));

        static Cooperative[] Of(Cooperative[] roster, int district) => [.. roster.Where(unit => unit.Id.Value[^1] % 3 == district)];
    }

    private static long Number(Figure<long> effect) => effect.ValueOrNull ?? 0;

    private static string Ids(IEnumerable<UnitChange> units) => string.Join(' ', units.Select(unit => unit.Id.Value));

    /// <summary>Units of a few dozen ids, each there or not, in a status and a sector, with or without figures, all by chance of the seed.</summary>
    private static Cooperative[] Roster(byte size, int seed, int year) => [.. Enumerable.Range(0, size % 30)
        .Where(i => Chance(i, seed, 0) % 4 > 0)
        .Select(i => Units.Make(
            $"{i}",
            Chance(i, seed, 1) % 3 == 0 ? "vận tải" : "nông nghiệp",
            status: (Chance(i, seed, 2) % 5) switch { 0 => CooperativeStatus.Dormant, 1 => CooperativeStatus.Dissolved, _ => CooperativeStatus.Active },
            members: Chance(i, seed, 3) % 4 == 0 ? null : Chance(i, seed, 4) % 500,
            figures: Units.Of(
                year,
                assets: Chance(i, seed, 5) % 3 == 0 ? null : Vnd.FromMillions(Chance(i, seed, 6) % 9000),
                profit: Chance(i, seed, 7) % 3 == 0 ? null : Vnd.FromMillions((Chance(i, seed, 8) % 900) - 450))))];

    private static long Chance(int unit, int seed, int what) => Order.Hash((unit * 16) + what, seed);
}
