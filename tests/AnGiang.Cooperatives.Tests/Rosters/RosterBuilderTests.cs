using AnGiang.Cooperatives.Rosters;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>What a builder keeps of what it refused: nothing.</summary>
public class RosterBuilderTests
{
    private static readonly Dimension<string> State = new("state");
    private static readonly LocalDate?[] Days = [new LocalDate(2015, 3, 1), new LocalDate(2016, 3, 1), null];

    [Fact]
    public void A_refused_column_is_not_in_the_roster()
    {
        Roster roster = AfterRefusals().Build();

        Assert.Empty(roster.Indicators);
        Assert.Throws<KeyNotFoundException>(() => roster.Summarize(State));
        Assert.Throws<InvalidOperationException>(() => roster.ActiveOn(new LocalDate(2020, 1, 1)));
        Assert.Equal(3, roster.Summarize().Units);
    }

    [Fact]
    public void A_refused_column_is_taken_when_it_is_corrected()
    {
        Roster roster = AfterRefusals()
            .Key(State, ["a", "b"], [1, 0, 1])
            .Count(Indicator.Members, [1, 2, 3])
            .Amount(Indicator.TotalAssets, [1, 2, 4])
            .Range(Indicator.AverageEarnings, [1, 2, 3], [1, 2, 7])
            .Dates(Days, new LocalDate?[3])
            .Id<string>(["x", "y", "z"])
            .Build();

        Assert.Equal([("a", 1L), ("b", 2L)], roster.Summarize(State).Groups.Select(group => (group.Key, group.Value.Units)));
        Assert.Equal((6, 7), (roster.Summarize().Count(Indicator.Members).Sum.Value, roster.Summarize().Amount(Indicator.TotalAssets).Sum.Value.Dong));
        Assert.Equal(7, roster.Summarize().Range(Indicator.AverageEarnings).Bounds.Value.High.Dong);
        Assert.Equal(2, roster.ActiveOn(new LocalDate(2020, 1, 1)).Units);
    }

    [Fact]
    public void A_refused_build_may_be_asked_for_again()
    {
        RosterBuilder builder = new RosterBuilder(4).Id<string>(["a", "a", "b", "b"]).Count(Indicator.Members, [5, 6, 1, long.MaxValue]);

        Assert.Contains("Row 2 has the id a of row 1", Assert.Throws<ArgumentException>(() => builder.Build()).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => builder.Build(DuplicatePolicy.Sum));
        Assert.Equal(6, builder.Build(DuplicatePolicy.First).Summarize().Count(Indicator.Members).Sum.Value);
        Assert.Contains("was built already", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_cannot_be_is_refused_the_same_each_time()
    {
        RosterBuilder builder = new RosterBuilder(4).Key<string>(new("state", StringComparer.OrdinalIgnoreCase), ["a", "A", null, "a"]).Id<int>([1, 2, 3, 3]);

        for (int i = 0; i < 2; i++)
        {
            Assert.Contains("compare as equal", Assert.Throws<InvalidOperationException>(() => builder.Build(DuplicatePolicy.First)).Message, StringComparison.Ordinal);
            Assert.Contains("in state the one has none, the other 'a'", Assert.Throws<ArgumentException>(() => builder.Build(DuplicatePolicy.Sum)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_and_dates_are_given_once()
    {
        Assert.Contains("ids are there already", Refused(() => new RosterBuilder(1).Id<string>(["a"]).Id<int>([1])), StringComparison.Ordinal);
        Assert.Contains("dates are there already", Refused(() => new RosterBuilder(1).Dates([null], [null]).Dates([null], [null])), StringComparison.Ordinal);
        Assert.Contains("ids are there already", Refused(() => Roster.Of([1], _ => { }, by => by.Id(row => row).Id(row => $"{row}"))), StringComparison.Ordinal);
        Assert.Contains("dates are there already", Refused(() => Roster.Of([1], _ => { }, by => by.Dates(_ => null, _ => null).Dates(_ => null, _ => null))), StringComparison.Ordinal);
    }

    /// <summary>A builder of three rows that has refused a column of every kind after it had begun to read it.</summary>
    private static RosterBuilder AfterRefusals()
    {
        RosterBuilder builder = new(3);
        Refused(() => builder.Key(State, ["a", "b"], [1, 7, 1]));
        Refused(() => builder.Count(Indicator.Members, [1, -2, 3]));
        Refused(() => builder.Count(Indicator.RegularWorkers, [1, 2]));
        Refused(() => builder.Amount(Indicator.TotalAssets, [1, 2, -3]));
        Refused(() => builder.Range(Indicator.AverageEarnings, [1, 2, 3], [1, 2, 2]));
        Refused(() => builder.Dates(Days, [null, new LocalDate(2020, 1, 1, CalendarSystem.Julian), null]));
        Refused(() => builder.Id<string>(["x", "y", null!]));
        return builder;
    }

    private static string Refused(Func<object> act) => Assert.ThrowsAny<ArgumentException>(act).Message;
}
