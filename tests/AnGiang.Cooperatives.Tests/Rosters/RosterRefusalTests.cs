using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class RosterRefusalTests
{
    private static readonly Dimension<string> State = new("state");

    [Fact]
    public void Rows_are_refused_by_number_and_name()
    {
        Assert.Contains("Row 2 is null", Refused(() => Roster.Of([Units.Make("1"), null!])), StringComparison.Ordinal);
        Assert.Contains("Row 70 (mã 69): members is -1", Refused(() => Roster.Of(Enumerable.Range(0, 90), of => of.Count(Indicator.Members, row => row == 69 ? -1 : row).Identify(row => $"mã {row}"))), StringComparison.Ordinal);
        Assert.Contains("Row 3 has no id", Refused(() => Roster.Of(["a", "b", "c"], _ => { }, by => by.Id(row => row == "c" ? null! : row))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_roster_has_not_got_is_refused_with_what_it_has()
    {
        Roster roster = Roster.Of([Units.Make("1")]);

        Assert.Contains("no dimension state of String; it has sector, territory, kind, status", Assert.Throws<KeyNotFoundException>(() => roster.Summarize(State)).Message, StringComparison.Ordinal);
        Assert.Contains("no dimension sector of String", Assert.Throws<KeyNotFoundException>(() => roster.Summarize(new Dimension<string>("sector"))).Message, StringComparison.Ordinal);
        Assert.Contains("no units; it has members", Assert.Throws<KeyNotFoundException>(() => roster.Summarize(new SummaryOptions { Indicators = [Indicator.Units] })).Message, StringComparison.Ordinal);
        Assert.Contains("members is asked for twice", Refused(() => roster.Summarize(new SummaryOptions { Indicators = [Indicator.Members, Indicator.Members] })), StringComparison.Ordinal);
        Assert.Contains("no dates of registration", Assert.Throws<InvalidOperationException>(() => new RosterBuilder(0).Build().ActiveOn(new LocalDate(2020, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("not co-operatives", Refused(() => new RosterBuilder(0).Build().Summarize(new SummaryOptions { Population = Population.Cooperatives })), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_refused_that_do_not_fit()
    {
        Assert.Contains("There are 2 members for 3 rows", Refused(() => new RosterBuilder(3).Count(Indicator.Members, [1, 2])), StringComparison.Ordinal);
        Assert.Contains("There are 1 state for 3 rows", Refused(() => new RosterBuilder(3).Key<string>(State, ["a"])), StringComparison.Ordinal);
        Assert.Contains("9 rows have 2", Refused(() => new RosterBuilder(9).Count(Indicator.Members, new long[9], [255])), StringComparison.Ordinal);
        Assert.Contains("Row 2: members is -2", Refused(() => new RosterBuilder(2).Count(Indicator.Members, [1, -2])), StringComparison.Ordinal);
        Assert.Contains("lower end 3 above the upper end 2", Refused(() => new RosterBuilder(1).Range(Indicator.AverageEarnings, [3], [2])), StringComparison.Ordinal);
        Assert.Contains("Row 2 has the code 2 of state, and there are 2 groups", Refused(() => new RosterBuilder(2).Key(State, ["a", "b"], [1, 2])), StringComparison.Ordinal);
        Assert.Contains("Row 1 has the code -1", Refused(() => new RosterBuilder(1).Key(State, ["a", "b"], [-1])), StringComparison.Ordinal);
        Assert.Contains("state is there already", Refused(() => new RosterBuilder(0).Key<string>(State, []).Key<string>(State, [])), StringComparison.Ordinal);
        Assert.Contains("members is there already", Refused(() => new RosterBuilder(0).Count(Indicator.Members, []).Count(Indicator.Members, [])), StringComparison.Ordinal);
        Assert.Contains("total-assets is measured in Dong", Refused(() => new RosterBuilder(0).Count(Indicator.TotalAssets, [])), StringComparison.Ordinal);
        Assert.Contains("The reporting period was said already", Refused(() => new RosterBuilder(0).Period(ReportingPeriod.Year(2020)).Period(ReportingPeriod.Year(2020))), StringComparison.Ordinal);
        Assert.Contains("Row 1 has no id", Refused(() => new RosterBuilder(1).Id<string>([null!])), StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RosterBuilder(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SummaryOptions { MaxDegreeOfParallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Roster.Of([], (DuplicatePolicy)9));
        Assert.Throws<ArgumentNullException>(() => Roster.Of(null!));
        Assert.Throws<ArgumentException>(() => Roster.Of([]).ActiveOn(new LocalDate(2020, 1, 1, CalendarSystem.Julian)));
        Assert.Throws<ArgumentException>(() => Roster.Of([]).SummarizePart(" ", Dimension.Sector));
    }

    [Fact]
    public void A_filter_keeps_the_differences_that_are_asked_about()
    {
        Cooperative[] units = [Units.Make("1", figures: Units.Of(2019)), Units.Make("2"), Units.Make("3", "vận tải", figures: Units.Of(2020))];
        Roster roster = Roster.Of(units);

        Assert.StartsWith("Row 3 (3) has the reporting period", Refused(() => roster.Summarize()), StringComparison.Ordinal);
        Assert.Equal(ReportingPeriod.Year(2020), roster.Where(Dimension.Sector, sector => sector == units[2].Sector).Summarize(Dimension.Sector).Period);
        Assert.Null(roster.Where(Dimension.Sector, _ => false).Summarize(Dimension.Sector).Period);
    }

    private static string Refused(Func<object> act) => Assert.ThrowsAny<ArgumentException>(act).Message;
}
