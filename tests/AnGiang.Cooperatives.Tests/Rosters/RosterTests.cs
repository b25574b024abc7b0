using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class RosterTests
{
    private static readonly Dimension<string> State = new("state");

    [Fact]
    public void What_becomes_of_the_caller_s_arrays_does_not_matter()
    {
        long[] members = [1, 2, 3];
        byte[] validity = [0b101];
        string[] states = ["AG", "AG", "KG"];
        int[] codes = [0, 1, 1];
        RosterBuilder builder = new RosterBuilder(3).Count(Indicator.Members, members, validity).Key<string>(State, states).Key(new("code"), ["x", "y"], codes);
        Array.Clear(members);
        Array.Clear(validity);
        Array.Clear(states);
        Array.Clear(codes);
        Roster roster = builder.Build();

        Assert.Equal((1, 3), (roster.Summarize(State)["AG"].Count(Indicator.Members).Sum.Value, roster.Summarize(State)["KG"].Count(Indicator.Members).Sum.Value));
        Assert.Equal(2, roster.Summarize(new Dimension<string>("code"))["y"].Units);
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Fact]
    public void A_list_that_grows_later_does_not_matter()
    {
        List<Cooperative> units = [Units.Make("1", members: 5)];
        Roster roster = Roster.Of(units);
        units.Add(Units.Make("2", members: 5));

        Assert.Equal((1, 5), (roster.Units, roster.Summarize().Count(Indicator.Members).Sum.Value));
    }

    [Fact]
    public void Rows_are_read_once_and_in_any_form()
    {
        Cooperative[] units = MadeUpUnits.Make(200, 5);
        string expected = SummaryText.Of(Roster.Of(units).Summarize(Dimension.Sector));

        Assert.Equal(expected, SummaryText.Of(Roster.Of(units.ToList()).Summarize(Dimension.Sector)));
        Assert.Equal(expected, SummaryText.Of(Roster.Of(new Queue<Cooperative>(units)).Summarize(Dimension.Sector)));
        Assert.Equal(expected, SummaryText.Of(Roster.Of(units.Where(unit => unit.Id is not null)).Summarize(Dimension.Sector)));
    }

    [Fact]
    public void Only_the_indicators_asked_for_are_there_in_that_order()
    {
        Roster roster = Roster.Of([Units.Make("1", members: 5, figures: Units.Of(2020, assets: Vnd.FromDong(7)))]);
        UnitSummary some = roster.Summarize(new SummaryOptions { Indicators = [Indicator.AverageEarnings, Indicator.TotalAssets, Indicator.Members] });

        Assert.Equal([Indicator.AverageEarnings, Indicator.TotalAssets, Indicator.Members], some.Indicators);
        Assert.Equal((7, 5), (some.Amount(Indicator.TotalAssets).Sum.Value.Dong, some.Count(Indicator.Members).Sum.Value));
        Assert.Empty(roster.Summarize(new SummaryOptions { Indicators = [] }).Indicators);
        Assert.Equal(1, roster.Summarize(new SummaryOptions { Indicators = [] }).Units);
        Assert.Equal(12, roster.Indicators.Count());
    }

    [Fact]
    public void Options_that_ask_for_the_same_are_equal()
    {
        SummaryOptions options = new() { Indicators = [Indicator.Members, Indicator.TotalAssets], Population = Population.OfKind(CooperativeKind.CreditFund) };
        SummaryOptions same = options with { Indicators = new List<Indicator> { Indicator.Members, Indicator.TotalAssets }, Population = Population.OfKind(CooperativeKind.CreditFund) };

        Assert.Equal((true, options.GetHashCode()), (options.Equals(same), same.GetHashCode()));
        Assert.All(
            new SummaryOptions[]
            {
                options with { Indicators = [Indicator.TotalAssets, Indicator.Members] }, options with { Indicators = [] }, options with { Indicators = null }, options with { Population = null },
                options with { HasExtremes = true }, options with { MaxDegreeOfParallelism = 2 },
            },
            other => Assert.NotEqual(options, other));
        Assert.Equal(new SummaryOptions(), new SummaryOptions { Indicators = null });
    }

    [Fact]
    public void Extremes_are_undefined_for_a_reason_of_their_own_unless_asked_for()
    {
        Roster roster = Roster.Of([Units.Make("1", members: 5), Units.Make("2", members: 7)]);

        CountSummary members = roster.Summarize().Count(Indicator.Members);
        Assert.Equal((UndefinedReason.NotComputed, UndefinedReason.NotComputed), (members.Minimum.Reason, members.Maximum.Reason));
        Assert.Equal(UndefinedReason.NotReported, roster.Summarize().Amount(Indicator.Revenue).Minimum.Reason);
        members = roster.Summarize(new SummaryOptions { HasExtremes = true }).Count(Indicator.Members);
        Assert.Equal((5, 7), (members.Minimum.Value, members.Maximum.Value));
    }

    [Fact]
    public void A_unit_without_a_territory_is_refused_in_a_table_by_it_only_and_never_lost()
    {
        Territory commune = new("Xã a", TerritoryLevel.Commune);
        Cooperative[] units = [In("1", commune), In("2", null), In("3", commune, CooperativeStatus.Dissolved)];
        Roster roster = Roster.Of(units);

        Assert.Equal(2, roster.Summarize(Dimension.Sector).Overall.Units);
        Assert.Contains("Row 2 (2) has no group", Assert.Throws<ArgumentException>(() => roster.Summarize(Dimension.Territory)).Message, StringComparison.Ordinal);
        Assert.Contains("Row 2 (2) has no group", Assert.Throws<ArgumentException>(() => roster.Summarize(Dimension.Kind, Dimension.Territory)).Message, StringComparison.Ordinal);
        Assert.Equal((1, 1), (roster.Where(Dimension.Territory, _ => true).Summarize(Dimension.Territory)[commune].Units, roster.Where(Dimension.Territory, _ => true).Summarize(Dimension.Territory).OutsidePopulation));

        static Cooperative In(string id, Territory? territory, CooperativeStatus status = CooperativeStatus.Active) =>
            new(new(id), "HTX", CooperativeKind.Cooperative, Units.List.Sectors[0], status, territory);
    }

    [Fact]
    public void A_unit_stands_from_its_registration_to_the_day_before_its_end()
    {
        LocalDate first = new(2015, 3, 1), last = new(2019, 6, 30);
        Roster roster = Roster.Of(
        [
            new(new("1"), "HTX", CooperativeKind.Cooperative, Units.List.Sectors[0], CooperativeStatus.Dissolved, registeredOn: first, endedOn: last),
            new(new("2"), "HTX", CooperativeKind.Cooperative, Units.List.Sectors[0]),
        ]);

        Assert.Equal([0, 1, 1, 0], new[] { first.PlusDays(-1), first, last.PlusDays(-1), last }.Select(date => roster.ActiveOn(date).Units));
        Assert.Equal((1, 0), (roster.ActiveOn(first).Undated, roster.Undated));
    }

    [Fact]
    public void Only_units_that_are_asked_about_are_undated()
    {
        LocalDate first = new(2015, 3, 1), day = new(2020, 1, 1);
        Roster roster = Roster.Of([Dated(1, first), Dated(2, null), Dated(3, null, CooperativeKind.Union), Dated(4, null, ended: first), Dated(5, day.PlusDays(1))]);

        Assert.Equal((1, 2), Of(roster.ActiveOn(day)));
        Assert.Equal((1, 1), Of(roster.Where(Dimension.Kind, kind => kind == CooperativeKind.Cooperative).ActiveOn(day)));
        Assert.Equal((1, 1), Of(roster.ActiveOn(day).Where(Dimension.Kind, kind => kind == CooperativeKind.Cooperative)));
        Assert.Equal((0, 1), Of(roster.ActiveOn(day).Where(Dimension.Kind, kind => kind == CooperativeKind.Union)));
        Assert.Equal((1, 2), Of(roster.ActiveOn(day).ActiveOn(first)));
        Assert.Equal((0, 3), Of(roster.ActiveOn(first.PlusDays(-1))));
        Assert.Equal((0, 2), Of(roster.ActiveOn(first.PlusDays(-1)).ActiveOn(day)));
        Assert.Equal((0, 2), Of(roster.ActiveOn(day).ActiveOn(first.PlusDays(-1))));

        static (int, int) Of(Roster roster) => (roster.Units, roster.Undated);

        static Cooperative Dated(int id, LocalDate? registered, CooperativeKind kind = CooperativeKind.Cooperative, LocalDate? ended = null) =>
            new(new($"{id}"), "HTX", kind, Units.List.Sectors[0], ended is null ? CooperativeStatus.Active : CooperativeStatus.Dissolved, registeredOn: registered, endedOn: ended);
    }

    [Fact]
    public void Sectors_without_units_are_shown_of_the_classifications_that_have_some()
    {
        Cooperative[] units =
        [
            Units.Make("1"),
            new(new("2"), "HTX", CooperativeKind.Cooperative, SectorClassification.WhiteBook.Sectors[0], CooperativeStatus.Dissolved),
        ];

        Assert.Equal(SectorClassification.AnGiang2020.Sectors, Roster.Of(units).Summarize(Dimension.Sector).Groups.Select(group => group.Key));
    }

    [Fact]
    public void Units_of_two_classifications_are_refused_by_sector_only()
    {
        Roster roster = Roster.Of([Units.Make("1"), Units.Make("2"), new(new("3"), "HTX", CooperativeKind.Cooperative, SectorClassification.WhiteBook.Sectors[0])]);

        string message = Assert.Throws<ArgumentException>(() => roster.Summarize(Dimension.Sector)).Message;
        Assert.StartsWith("Row 3 (3) has the sector classification white-book, Row 1 (1) has an-giang-2020", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => roster.Summarize(Dimension.Status, Dimension.Sector));
        Assert.Equal(3, roster.Summarize(Dimension.Status).Overall.Units);
    }

    [Fact]
    public void Two_rosters_are_asked_by_the_same_dimension()
    {
        Roster[] years = [Roster.Of([Units.Make("1", figures: Units.Of(2019))]), Roster.Of([Units.Make("1", figures: Units.Of(2020))])];

        Assert.Equal([ReportingPeriod.Year(2019), ReportingPeriod.Year(2020)], years.Select(roster => roster.Summarize(Dimension.Sector).Period));
    }

    [Fact]
    public void A_dimension_has_the_order_it_was_given()
    {
        Dimension<string> backwards = new("state", Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x)));
        Dimension<string> kind = new("kind");
        Roster roster = new RosterBuilder(3).Key<string>(backwards, ["b", "c", "a"]).Key<string>(kind, ["x", "y", "x"]).Build();

        Assert.Equal(["c", "b", "a"], roster.Summarize(backwards).Groups.Select(group => group.Key));
        Assert.Equal([("x", "b"), ("x", "a"), ("y", "c")], roster.Summarize(kind, backwards).Groups.Select(group => group.Key));
        Assert.Throws<InvalidOperationException>(() => new RosterBuilder(2).Key<string>(new("state", StringComparer.OrdinalIgnoreCase), ["a", "A"]).Build());
        Assert.Equal("order", Assert.Throws<ArgumentException>(() => new Dimension<object>("x")).ParamName);
        Assert.Throws<ArgumentException>(() => new Dimension<string>("Two words"));
    }

    [Fact]
    public void One_object_that_goes_from_row_to_row_is_read_as_it_comes()
    {
        Roster roster = Roster.Of(OneAfterTheOther(200), of => of.Count(Indicator.Members, row => row[0] % 3 == 0 ? null : row[0]));

        Assert.Equal(200, roster.Units);
        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 3 != 0).Sum(), roster.Summarize().Count(Indicator.Members).Sum.Value);
        Assert.Equal(133, roster.Summarize().Count(Indicator.Members).Coverage.Reported);

        static IEnumerable<long[]> OneAfterTheOther(int rows)
        {
            long[] row = [0];
            for (int i = 0; i < rows; i++)
            {
                row[0] = i;
                yield return row;
            }
        }
    }
}
