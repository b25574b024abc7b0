using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>What all threads together allocate and rent from the array pools: no more for more rows or with every group, and nothing that is not given back.</summary>
[Collection(Alone.Name)]
public class PoolTests
{
    private static readonly Dimension<int> First = new("first");
    private static readonly Dimension<int> Second = new("second");

    [Theory]
    [InlineData(100)]
    [InlineData(60_000)]
    public void Room_for_groups_that_come_bit_by_bit_is_made_a_few_times_only(int groups)
    {
        int[] rows = [.. Enumerable.Range(0, 60_000).Select(row => row % groups)];
        PoolWatch.Of(() => rows.Summarize(row => row, of => of.Count(Indicator.Members, row => row)));

        (long rents, long kept) = PoolWatch.Of(() => Assert.Equal(groups, rows.Summarize(row => row, of => of.Count(Indicator.Members, row => row)).Groups.Count));

        Assert.InRange(rents, 1, 20);
        Assert.Equal(0, kept);
    }

    [Fact]
    public void A_query_gives_everything_back_also_when_it_refuses()
    {
        const int Rows = 400_000;
        Roster roster = Roster.Of(
            Enumerable.Range(0, Rows),
            of => of.Count(Indicator.Members, row => row).Period(row => ReportingPeriod.Year(row == Rows - 1 ? 2021 : 2020)),
            by => by.Key(First, row => row % 7).Key(Second, row => row % 11));
        Roster some = roster.Where(First, key => key == 1);
        SummaryOptions[] threads = [new() { MaxDegreeOfParallelism = 1 }, new() { MaxDegreeOfParallelism = 3 }];

        Assert.All(threads, options => GivesAllBack(() => Assert.Throws<ArgumentException>(() => roster.Summarize(First, Second, options))));
        Assert.All(threads, options => GivesAllBack(() => Assert.Throws<ArgumentException>(() => roster.Summarize(First, options))));
        Assert.All(threads, options => GivesAllBack(() => some.Summarize(First, Second, options)));
    }

    [Fact]
    public void A_roster_gives_everything_back_when_an_id_throws() =>
        GivesAllBack(() => Assert.Throws<NotSupportedException>(() => Roster.Of([1, 1], of => of.Count(Indicator.Members, row => row), by => by.Id(_ => new Incomparable()))));

    [Fact]
    public void Quantiles_give_everything_back_also_when_they_refuse()
    {
        Roster roster = Roster.Of([2020, 2021, 2020], of => of.Count(Indicator.Members, row => row).Period(row => ReportingPeriod.Year(row)), by => by.Key(First, row => row));

        GivesAllBack(() => Assert.Throws<ArgumentException>(() => roster.Quantiles(Indicator.Members, QuantileDefinition.InverseDistribution)));
        GivesAllBack(() => roster.Where(First, key => key == 2020).Quantiles(First, Indicator.Members, QuantileDefinition.InverseDistribution));
    }

    [Fact]
    public void Columns_give_everything_back_when_their_codes_changed()
    {
        int[] codes = [0, 1];
        GivesAllBack(() => Assert.Contains("group code 7", Assert.Throws<ArgumentException>(() =>
        {
            SpanSummarizer<string> columns = new(codes, ["a", "b"]);
            columns.Count(Indicator.Members, [1, 2]);
            codes[1] = 7;
            columns.Summarize();
        }).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_threads_allocate_no_more_for_more_rows()
    {
        Roster few = Build(300_000), many = Build(900_000);

        Alike(roster => roster.Summarize(First, new SummaryOptions { MaxDegreeOfParallelism = 2 }));
        Alike(roster => roster.Summarize(First, Second, new SummaryOptions { MaxDegreeOfParallelism = 2 }));

        // Half a bit a row: less than any column, and more than what it takes to start the threads.
        void Alike(Func<Roster, object> ask) => Assert.InRange(Allocated(() => ask(many)) - Allocated(() => ask(few)), -40_000, 40_000);
    }

    private static Roster Build(int rows) => new RosterBuilder(rows)
        .Count(Indicator.Members, [.. Enumerable.Range(0, rows).Select(row => row % 10L)])
        .Key<int>(First, [.. Enumerable.Range(0, rows).Select(row => row % 20)])
        .Key<int>(Second, [.. Enumerable.Range(0, rows).Select(row => row % 30)])
        .Build();

    private static long Allocated(Func<object> query) => Enumerable.Range(0, 5).Min(_ =>
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        query();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    });

    private static void GivesAllBack(Action act)
    {
        (long rents, long kept) = PoolWatch.Of(act);
        Assert.InRange(rents, 1, long.MaxValue);
        Assert.Equal(0, kept);
    }

    private sealed class Incomparable : IEquatable<Incomparable>
    {
        public bool Equals(Incomparable? other) => Refuse();

        public override bool Equals(object? obj) => Equals(obj as Incomparable);

        public override int GetHashCode() => 1;

        private static bool Refuse() => throw new NotSupportedException();
    }
}
