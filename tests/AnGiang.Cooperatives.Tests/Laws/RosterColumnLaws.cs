using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Laws;

/// <summary>Columns say what rows say.</summary>
public class RosterColumnLaws
{
    private static readonly SummaryOptions All = new() { HasExtremes = true };

    [Law]
    public Property A_roster_says_what_its_rows_say_also_in_its_errors(RosterRows rows)
    {
        string expected = SummaryText.Outcome(() => RosterOracle.Summarize(rows.Rows));
        string actual = SummaryText.Outcome(() => RosterOracle.Columns(rows.Rows).Summarize(RosterOracle.State, All));
        return (actual == expected).Label($"{actual}\ninstead of\n{expected}");
    }

    [Law]
    public Property A_roster_built_column_by_column_is_that_of_its_rows(RosterRows rows)
    {
        string expected = SummaryText.Outcome(() => RosterOracle.Columns(rows.Rows).Summarize(RosterOracle.State, All));
        string actual = SummaryText.Outcome(() => RosterOracle.Built(rows.Rows).Summarize(RosterOracle.State, All));
        return (actual == expected).Label($"{actual}\ninstead of\n{expected}");
    }

    [Law]
    public bool Co_operatives_are_the_same_in_columns_by_every_dimension(byte size, int seed)
    {
        Cooperative[] units = MadeUpUnits.Make(size, seed, mayDiffer: true);
        Roster roster = Roster.Of(units);
        return SummaryText.Outcome(() => roster.Summarize(Dimension.Sector, All)) == Named(SummaryText.Outcome(() => units.Summarize(unit => unit.Sector)), units)
            && SummaryText.Outcome(() => roster.Summarize(Dimension.Territory, All)) == Named(SummaryText.Outcome(() => units.Summarize(unit => unit.Territory!)), units)
            && SummaryText.Outcome(() => roster.Summarize(Dimension.Kind, All)) == Named(SummaryText.Outcome(() => units.Summarize(unit => unit.Kind)), units)
            && SummaryText.Outcome(() => roster.Summarize(Dimension.Status, All)) == Named(SummaryText.Outcome(() => units.Summarize(unit => unit.Status)), units);
    }

    [Law]
    public bool A_population_counts_the_same_units_in_columns(byte size, int seed, bool isNarrow)
    {
        Cooperative[] units = MadeUpUnits.Make(size, seed);
        Population population = isNarrow ? Population.OfKind(CooperativeKind.CreditFund).Only(CooperativeStatus.Dormant) : Population.Cooperatives.Including(CooperativeStatus.Dissolving);
        return SummaryText.Of(Roster.Of(units).Summarize(Dimension.Sector, All with { Population = population })) == SummaryText.Of(units.Summarize(unit => unit.Sector, population));
    }

    [Law]
    public bool Two_dimensions_are_a_pair_of_keys(byte size, int seed)
    {
        Cooperative[] units = MadeUpUnits.Make(size, seed);
        Roster roster = Roster.Of(units);
        return SummaryText.Of(roster.Summarize(Dimension.Sector, Dimension.Status, All)) == SummaryText.Of(units.Summarize(unit => (unit.Sector, unit.Status)))
            && SummaryText.Of(roster.Summarize(Dimension.Kind, Dimension.Territory, All)) == SummaryText.Of(units.Summarize(unit => (unit.Kind, unit.Territory!)));
    }

    [Law]
    public bool Without_a_dimension_all_units_are_one_group(byte size, int seed)
    {
        Cooperative[] units = MadeUpUnits.Make(size, seed);
        return SummaryText.Of(Roster.Of(units).Summarize(All)) == SummaryText.Of(units.Summarize(unit => unit.Status).Overall);
    }

    [Law]
    public bool Filters_are_those_of_the_rows(byte size, int seed, int day)
    {
        Cooperative[] units = MadeUpUnits.Make(size, seed);
        LocalDate date = new LocalDate(2000, 1, 1).PlusDays(Math.Abs(day % 9_000));
        Roster some = Roster.Of(units).Where(Dimension.Territory, territory => territory.Level == TerritoryLevel.Commune).ActiveOn(date).Where(Dimension.Kind, kind => kind != CooperativeKind.Group);
        Cooperative[] chosen = [.. units.Where(unit => unit.Territory!.Level == TerritoryLevel.Commune && unit.Kind != CooperativeKind.Group && !(unit.EndedOn <= date))];
        Cooperative[] dated = [.. chosen.Where(unit => unit.RegisteredOn <= date)];
        return some.Units == dated.Length
            && some.Undated == chosen.Count(unit => unit.RegisteredOn is null)
            && SummaryText.Of(some.Summarize(Dimension.Sector, All)) == SummaryText.Of(dated.Summarize(unit => unit.Sector))
            && SummaryText.Of(some.Summarize(Dimension.Sector, Dimension.Kind, All)) == SummaryText.Of(dated.Summarize(unit => (unit.Sector, unit.Kind)));
    }

    [Law]
    public bool Filters_are_the_same_in_any_order(byte size, int seed, ushort first, ushort second)
    {
        LocalDate[] dates = [.. new[] { first, second }.Select(day => new LocalDate(2000, 1, 1).PlusDays(day % 9_000))];
        Func<Roster, Roster>[] filters =
        [
            roster => roster.Where(Dimension.Kind, kind => kind == CooperativeKind.Cooperative), roster => roster.ActiveOn(dates[0]), roster => roster.ActiveOn(dates[1]),
        ];
        Roster all = Roster.Of(MadeUpUnits.Make(size, seed));
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        return orders.Select(order => order.Aggregate(all, (roster, filter) => filters[filter](roster))).Select(roster => (roster.Units, roster.Undated)).Distinct().Count() == 1;
    }

    [Law]
    public bool Parts_merge_to_the_whole(byte size, int seed)
    {
        Cooperative[] units = MadeUpUnits.Make(size, seed);
        IEnumerable<PartialSummary<Sector>> parts = units.GroupBy(unit => unit.Id.Value[^1] % 3)
            .Select(part => Roster.Of(part).SummarizePart($"part {part.Key}", Dimension.Sector, All));
        return size == 0 || SummaryText.Of(PartialSummary.Merge(parts).Finish()) == SummaryText.Of(Roster.Of(units).Summarize(Dimension.Sector, All));
    }

    [Law]
    public bool Without_extremes_everything_else_is_the_same(RosterRows rows)
    {
        RosterRow[] small = [.. rows.Rows.Select(row => row with { Profit = row.Profit / 1_000_000 })];
        UnitSummary plain = RosterOracle.Columns(small).Summarize(), full = RosterOracle.Columns(small).Summarize(All);
        AmountSummary profit = plain.Amount(Indicator.Profit);
        return (profit.Sum, profit.Mean, plain.Count(Indicator.Members).Sum) == (full.Amount(Indicator.Profit).Sum, full.Amount(Indicator.Profit).Mean, full.Count(Indicator.Members).Sum)
            && plain.Range(RosterOracle.Earnings).Bounds == full.Range(RosterOracle.Earnings).Bounds
            && profit.Minimum.Reason == profit.Maximum.Reason
            && profit.Minimum.Reason == (profit.Sum.IsDefined ? UndefinedReason.NotComputed : profit.Sum.Reason);
    }

    /// <summary>Rows name a unit in errors, columns its id.</summary>
    private static string Named(string text, Cooperative[] units) => units.Aggregate(text, (all, unit) => all.Replace($"({unit})", $"({unit.Id})", StringComparison.Ordinal));
}
