using AnGiang.Cooperatives.Rosters;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Columns are made in memory that nobody has cleared.</summary>
public class RosterMemoryTests
{
    private const int Rows = 20_000;
    private static readonly Dimension<string> State = new("state");
    private static readonly LocalDate Day = new(2020, 12, 31);
    private static readonly Row[] All = [.. Enumerable.Range(0, Rows).Select(i => new Row(
        i % 5 == 0 ? null : i % 2 == 0 ? "AG" : "KG",
        i % 4 == 0 ? null : Vnd.FromDong(i),
        i % 7 == 0 ? null : Day.PlusDays((i % 11) - 5),
        i % 3 == 0 ? Day.PlusDays((i % 13) - 6) : null,
        i % 2 == 0 ? null : ReportingPeriod.Year(2020)))];

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0x5A5A5A5A)]
    public void What_memory_held_before_does_not_matter(int before)
    {
        for (int i = 0; i < 5; i++)
        {
            Roster roster = MakeIn(before);

            Assert.Equal(Rows, roster.Units);
            Assert.Equal(All.Sum(row => row.Assets?.Dong), roster.Summarize().Amount(Indicator.TotalAssets).Sum.Value.Dong);
            RosterSummary<string> byState = roster.Where(State, _ => true).Summarize(State);
            Assert.Equal(All.Count(row => row.State == "AG"), byState["AG"].Units);
            Assert.Equal(All.Where(row => row.State == "KG").Sum(row => row.Assets?.Dong), byState["KG"].Amount(Indicator.TotalAssets).Sum.Value.Dong);
            Roster active = roster.ActiveOn(Day);
            Assert.Equal(All.Count(row => row.Registered <= Day && !(row.Ended <= Day)), active.Units);
            Assert.Equal(All.Count(row => row.Registered is null && !(row.Ended <= Day)), active.Undated);
            Assert.Throws<ArgumentException>(() => roster.Summarize(State));
        }
    }

    private static Roster MakeIn(int before)
    {
        for (int i = 0; i < 100; i++)
        {
            int[] unused = new int[(1 + (i % 10)) * Rows / 5];
            unused.AsSpan().Fill(before);
        }

        GC.Collect();
        return Roster.Of(
            All,
            of => of.Amount(Indicator.TotalAssets, row => row.Assets).Period(row => row.Period),
            by => by.Key(State, row => row.State).Dates(row => row.Registered, row => row.Ended));
    }

    private sealed record Row(string? State, Vnd? Assets, LocalDate? Registered, LocalDate? Ended, ReportingPeriod? Period);
}
