using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class RosterComparisonTests
{
    private static readonly Cooperative[] Before =
    [
        Units.Make("1", members: 100, figures: Units.Of(2023, assets: Vnd.FromBillions(10), profit: Vnd.FromMillions(50))),
        Units.Make("2", members: 50, figures: Units.Of(2023, assets: Vnd.FromBillions(4))),
        Units.Make("3", members: null, figures: Units.Of(2023, assets: Vnd.FromBillions(2))),
        Units.Make("4", "vận tải", members: 30, figures: Units.Of(2023, assets: Vnd.FromBillions(1))),
        Units.Make("5", members: 20, figures: Units.Of(2023)),
        Units.Make("6", status: CooperativeStatus.Dissolving, members: 9, figures: Units.Of(2023)),
    ];

    private static readonly Cooperative[] After =
    [
        Units.Make("7", members: 25, figures: Units.Of(2024, assets: Vnd.FromBillions(3))),
        Units.Make("6", members: 9, figures: Units.Of(2024)),
        Units.Make("5", status: CooperativeStatus.Dissolved, members: 20, figures: Units.Of(2024)),
        Units.Make("4", "thương mại du lịch", members: 35, figures: Units.Of(2024, assets: Vnd.FromBillions(1))),
        Units.Make("3", members: 40, figures: Units.Of(2024, assets: Vnd.FromBillions(3))),
        Units.Make("2", status: CooperativeStatus.Dormant, members: null, figures: Units.Of(2024, assets: Vnd.FromBillions(5))),
        Units.Make("1", members: 110, figures: Units.Of(2024, assets: Vnd.FromBillions(12), profit: Vnd.FromMillions(-10))),
    ];

    [Fact]
    public void Units_stay_enter_leave_and_change()
    {
        RosterComparison years = RosterComparison.Between(Before, After);

        Assert.Equal(("1 2 3 4", "6 7", "5", "1 2 3 4 5 6 7"), (Ids(years.Stayed), Ids(years.Entered), Ids(years.Left), Ids(years.Units)));
        Assert.Equal(("4", "2", ""), (Ids(years.SectorChanged()), Ids(years.StatusChanged()), Ids(years.Changed(unit => unit.Territory))));
        Assert.Equal(CooperativeStatus.Dissolved, Assert.Single(years.Left).Current!.Status);
        Assert.Equal((CooperativeStatus.Dissolving, null), (years.Entered[0].Previous!.Status, years.Entered[1].Previous));
        Assert.Equal(UnitChangeKind.Entered, years.Entered[0].Kind);
    }

    [Fact]
    public void The_change_of_members_is_taken_apart()
    {
        RosterEffects members = RosterComparison.Between(Before, After).Effects(Indicator.Members);

        Assert.Equal((200, 219, 19), (members.Total.Previous.Value, members.Total.Current.Value, members.Total.Absolute.Value));
        Assert.Equal((15, 34, -20, 40, -50), (members.Stayed.Value, members.Entered.Value, members.Left.Value, members.StartedReporting.Value, members.StoppedReporting.Value));
        Assert.Equal((130, 145, new Coverage(2, 4)), (members.LikeForLike.Previous.Value, members.LikeForLike.Current.Value, members.LikeForLike.Growth.Coverage));
        Assert.Equal(new Fraction(15, 130), members.LikeForLike.Growth.Value.Exact);
        Assert.Equal(new Coverage(4, 5), members.Total.Previous.Coverage);
        Assert.Equal(Indicator.Members, members.Indicator);
        Assert.Equal("members 19: stayed 15, entered 34, left -20, started reporting 40, stopped reporting -50", members.ToString());
    }

    [Fact]
    public void Every_group_has_its_effect_on_every_indicator()
    {
        RosterComparison years = RosterComparison.Between(Before, After);

        Assert.Equal((5, -50, 0), (years.EffectOf(Indicator.Members, years.SectorChanged()).Value, years.EffectOf(Indicator.Members, years.StatusChanged()).Value, years.EffectOf(Indicator.Units, years.Stayed).Value));
        Assert.Equal(Vnd.FromBillions(7).Dong, years.EffectOf(Indicator.TotalAssets, years.Units).Value);
        Assert.Equal(-60_000_000, years.Effects(Indicator.Profit).Stayed.Value);
        Assert.Equal((1, 2, -1, 0), years.Effects(Indicator.Units) is var units ? (units.Total.Absolute.Value, units.Entered.Value, units.Left.Value, units.Stayed.Value) : default);
        RosterEffects revenue = years.Effects(Indicator.Revenue);
        Assert.Equal((UndefinedReason.NotReported, UndefinedReason.NotReported, UndefinedReason.NotReported), (revenue.Total.Absolute.Reason, revenue.LikeForLike.Absolute.Reason, revenue.Stayed.Reason));
    }

    [Fact]
    public void An_effect_says_of_how_many_units_it_is_and_none_is_not_the_same_as_not_reported()
    {
        RosterComparison years = RosterComparison.Between(Before, After);
        RosterEffects members = years.Effects(Indicator.Members), assets = years.Effects(Indicator.TotalAssets);

        Assert.Equal((new(2, 4), new(2, 2), new(1, 1), new(1, 1), new Coverage(1, 1)), (members.Stayed.Coverage, members.Entered.Coverage, members.Left.Coverage, members.StartedReporting.Coverage, members.StoppedReporting.Coverage));
        Assert.Equal(new Figure<long>(new(0, 1), UndefinedReason.NotReported, FigureStatus.Actual), assets.Left);
        Assert.Equal(new Figure<long>(0, default, FigureStatus.Actual), assets.StartedReporting);
        Assert.Equal((Vnd.FromBillions(3), new Coverage(1, 2)), (Vnd.FromDong(assets.Entered.Value), assets.Entered.Coverage));
        Assert.Equal(FigureStatus.Estimated, RosterComparison.Between(Before, [Units.Make("1", figures: Units.Of(2024, FigureStatus.Estimated, Vnd.Zero))]).Effects(Indicator.TotalAssets).Left.Status);
    }

    [Fact]
    public void A_sum_or_a_change_that_does_not_fit_says_where()
    {
        Cooperative[] most = [Units.Make("1", members: long.MaxValue)], more = [.. most, Units.Make("2", members: 1)];
        Cooperative[] loss = [Units.Make("1", figures: Units.Of(2023, profit: Vnd.FromDong(-2)))], profit = [Units.Make("1", figures: Units.Of(2024, profit: Vnd.FromDong(long.MaxValue)))];

        Assert.Contains("members over 'the earlier roster' is 9223372036854775808", Overflow(() => RosterComparison.Between(more, most)), StringComparison.Ordinal);
        Assert.Contains("The change from -2 to 9223372036854775807 is", Overflow(() => RosterComparison.Between(loss, profit).Effects(Indicator.Profit)), StringComparison.Ordinal);
        Assert.Contains("The change of profit is", Overflow(() => RosterComparison.Between(loss, profit) is var years ? years.EffectOf(Indicator.Profit, years.Units) : default), StringComparison.Ordinal);

        static string Overflow(Func<object?> act) => Assert.Throws<OverflowException>(act).Message;
    }

    [Fact]
    public void Empty_and_equal_rosters_have_effects_of_zero()
    {
        RosterEffects none = RosterComparison.Between([], []).Effects(Indicator.Members), same = RosterComparison.Between(Before, Before.Select(unit => Units.Make(unit.Id.Value, members: unit.Members?.Total)).ToArray()).Effects(Indicator.Units);

        Assert.All([none.Stayed, none.Entered, none.Left, none.StartedReporting, none.StoppedReporting], effect => Assert.Equal(new Figure<long>(0, default, FigureStatus.Actual), effect));
        Assert.Equal((UndefinedReason.NoUnits, 0), (none.LikeForLike.Absolute.Reason, none.Total.Absolute.Value));
        Assert.Equal((new Figure<long>(0, new(5, 5), FigureStatus.Actual), 1), (same.Stayed, same.Entered.Value));
    }

    [Fact]
    public void A_unit_that_never_reported_neither_began_nor_ceased_to()
    {
        RosterEffects members = RosterComparison.Between([Units.Make("1")], [Units.Make("1")]).Effects(Indicator.Members);

        Assert.Equal((new Figure<long>(0, default, FigureStatus.Actual), new Figure<long>(0, default, FigureStatus.Actual)), (members.StartedReporting, members.StoppedReporting));
        Assert.Equal((UndefinedReason.NotReported, new Coverage(0, 1)), (members.Stayed.Reason, members.Stayed.Coverage));
    }

    [Fact]
    public void A_unit_given_twice_contributes_once()
    {
        RosterComparison years = RosterComparison.Between(Before, After);

        Assert.Equal(years.EffectOf(Indicator.Members, years.Units), years.EffectOf(Indicator.Members, years.Units.Concat(years.SectorChanged())));
        Assert.Equal(new Figure<long>(0, default, FigureStatus.Actual), years.EffectOf(Indicator.Members, []));
        Assert.Throws<ArgumentNullException>(() => years.EffectOf(Indicator.Members, [null!]));
        Assert.Contains("'1: Stayed' is a unit of another comparison", Assert.Throws<ArgumentException>(() => years.EffectOf(Indicator.Members, RosterComparison.Between(Before, After).Units)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_units_that_stayed_there_is_no_like_for_like()
    {
        RosterEffects members = RosterComparison.Between([], [Units.Make("1", members: 5)]).Effects(Indicator.Members);

        Assert.Equal((UndefinedReason.NoUnits, 0, 5, 5), (members.LikeForLike.Growth.Reason, members.Stayed.Value, members.Entered.Value, members.Total.Absolute.Value));
    }

    [Fact]
    public void The_population_decides_who_is_counted()
    {
        RosterComparison active = RosterComparison.Between(Before, After, Population.Cooperatives.Only(CooperativeStatus.Active));

        Assert.Equal(("1 3 4", "6 7", "2 5"), (Ids(active.Stayed), Ids(active.Entered), Ids(active.Left)));
        Assert.Empty(RosterComparison.Between(Before, After, Population.OfKind(CooperativeKind.Union)).Units);
    }

    [Fact]
    public void An_id_stands_once_in_a_roster()
    {
        string message = Assert.Throws<ArgumentException>(() => RosterComparison.Between(Before, [.. After, Units.Make("7")])).Message;

        Assert.Contains("'HTX 7'", message, StringComparison.Ordinal);
        Assert.Contains("have the same id in the later roster", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => RosterComparison.Between(null!, After));
        Assert.StartsWith("Row 1 of the earlier roster is null", Assert.Throws<ArgumentException>(() => RosterComparison.Between([null!], After)).Message, StringComparison.Ordinal);
        ArgumentException mixed = Assert.Throws<ArgumentException>(() => RosterComparison.Between([.. Before, Units.Make("8", figures: Units.Of(2022))], After));
        Assert.StartsWith("In the earlier roster: Row 7 (8 'HTX 8')", mixed.Message, StringComparison.Ordinal);
        Assert.Equal("previous", mixed.ParamName);
    }

    [Fact]
    public void Unlike_periods_and_rates_are_refused()
    {
        Cooperative[] half = [Units.Make("1", figures: new(ReportingPeriod.FirstMonths(2024, 6)) { Revenue = Vnd.FromDong(3), TotalAssets = Vnd.FromDong(4) })];

        Assert.Equal(4 - Vnd.FromBillions(17).Dong, RosterComparison.Between(Before, half).Effects(Indicator.TotalAssets).Total.Absolute.Value);
        Assert.Contains("differ in length", Assert.Throws<ArgumentException>(() => RosterComparison.Between(Before, half).Effects(Indicator.Revenue)).Message, StringComparison.Ordinal);
        Assert.Equal(3, RosterComparison.Between(Before, half, periods: PeriodMatch.AnyLength) is var any ? any.EffectOf(Indicator.Revenue, any.Units).Value : 0);
        Assert.Throws<ArgumentException>(() => RosterComparison.Between(After, Before).Effects(Indicator.Members));
        Assert.Throws<ArgumentException>(() => RosterComparison.Between(Before, After).Effects(Indicator.AverageEarnings));
        Assert.Contains("as members, ", Assert.Throws<ArgumentException>(() => RosterComparison.Between(Before, After).EffectOf(Indicator.AverageEarnings, [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RosterComparison.Between(Before, After, periods: (PeriodMatch)9));
    }

    [Fact]
    public void Another_classification_is_no_change_of_sector()
    {
        Cooperative[] regrouped = [.. After.Select(unit => new Cooperative(unit.Id, unit.Name, unit.Kind, SectorMapping.AnGiang2020ToDecree113.Map(unit.Sector), unit.Status, figures: unit.Figures))];
        RosterComparison years = RosterComparison.Between(Before, regrouped);

        Assert.Contains("SectorMapping", Assert.Throws<InvalidOperationException>(() => years.SectorChanged()).Message, StringComparison.Ordinal);
        Assert.Empty(years.Changed(unit => unit.Sector.Classification == Units.List ? SectorMapping.AnGiang2020ToDecree113.Map(unit.Sector) : unit.Sector));
    }

    private static string Ids(IEnumerable<UnitChange> units) => string.Join(' ', units.Select(unit => unit.Id));
}
