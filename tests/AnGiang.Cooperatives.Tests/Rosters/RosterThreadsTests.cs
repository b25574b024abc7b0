using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>What threads find in their parts of the rows besides figures: who is outside of the population, and in what the rows are alike.</summary>
public class RosterThreadsTests
{
    /// <summary>Enough for three threads.</summary>
    private const int Many = 400_000;

    private static readonly SummaryOptions[] Threads = [new() { MaxDegreeOfParallelism = 1 }, new() { MaxDegreeOfParallelism = 3 }];

    [Fact]
    public void Units_outside_of_the_population_are_counted_by_all_threads()
    {
        Roster roster = Roster.Of(Enumerable.Range(0, Many).Select(row => Make(row, row >= Many - 1_000 ? CooperativeKind.Union : CooperativeKind.Cooperative)));
        Population cooperatives = Population.OfKind(CooperativeKind.Cooperative);

        Assert.All(Threads, options =>
        {
            RosterSummary<Sector> summary = roster.Summarize(Dimension.Sector, options with { Population = cooperatives });
            Assert.Equal((Many - 1_000, 1_000), (summary.Overall.Units, summary.OutsidePopulation));
        });
    }

    [Fact]
    public void A_unit_at_the_end_that_is_unlike_the_others_is_refused_by_name()
    {
        FinancialFigures figures = Units.Of(2020), later = Units.Of(2021);

        Refused("Row 400000 (399999) has the reporting period", Enumerable.Range(0, Many).Select(row => Make(row, figures: row == Many - 1 ? later : figures)));
        Refused("Row 400000 (399999) has the sector classification white-book", Enumerable.Range(0, Many).Select(row => Make(row, sector: row == Many - 1 ? SectorClassification.WhiteBook.Sectors[0] : null)));

        static void Refused(string start, IEnumerable<Cooperative> units)
        {
            Roster roster = Roster.Of(units);
            Assert.All(Threads, options => Assert.StartsWith(start, Assert.Throws<ArgumentException>(() => roster.Summarize(Dimension.Sector, options)).Message, StringComparison.Ordinal));
        }
    }

    // How threads share the rows depends on the machine; here each has its own.
    [Fact]
    public void What_two_threads_saw_is_put_together()
    {
        Assert.Equal((1, "2020-12-31"), Merged([Make(0, figures: Units.Of(2020)), .. Some(8), Make(9, CooperativeKind.Union)]));
        Assert.Equal((2, "2020-12-31"), Merged([Make(0, CooperativeKind.Union), .. Some(8), Make(9, CooperativeKind.Union), Make(10, figures: Units.Of(2020))]));
        Assert.Equal((0, "none"), Merged([.. Some(16)]));
        Assert.Equal((0, "2020-12-31"), Merged([.. Some(16, 2020)]));
        Assert.Equal((0, "several"), Merged([.. Some(15, 2020), Make(15, figures: Units.Of(2021))]));
        Assert.Equal((0, "several"), Merged([Make(99, figures: Units.Of(2019)), Make(98, figures: Units.Of(2021)), .. Some(14)]));
        Assert.Equal((0, "several"), Merged([.. Some(8), Make(99, figures: Units.Of(2019)), Make(98, figures: Units.Of(2021))]));
    }

    /// <summary>How many units two threads, one of the first eight rows, found outside of the co-operatives, and which period they saw.</summary>
    private static (long Outside, string Period) Merged(Cooperative[] units)
    {
        RosterQuery query = Roster.Of(units).Query(new SummaryOptions { Population = Population.OfKind(CooperativeKind.Cooperative) });
        using OneGroup all = new();
        using RosterScan first = new(query, all), second = new(query, all);
        first.Run(0, 8);
        second.Run(8, units.Length);
        first.Merge(second);
        int period = Array.FindIndex(query.Alike, alike => alike.What == SummaryHeader.PeriodName);
        int seen = first.Seen[period];
        return (first.Outside, seen == AlikeColumn.Several ? "several" : query.Alike[period].ValueOf(seen) is ReportingPeriod one ? $"{one.End:R}" : "none");
    }

    private static IEnumerable<Cooperative> Some(int count, int? year = null) => Enumerable.Range(1_000, count).Select(row => Make(row, figures: year is int given ? Units.Of(given) : null));

    private static Cooperative Make(int id, CooperativeKind kind = CooperativeKind.Cooperative, FinancialFigures? figures = null, Sector? sector = null) =>
        new(new($"{id}"), "HTX", kind, sector ?? Units.List.Sectors[0], CooperativeStatus.Active, figures: figures);
}
