using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Passes over rows that are watched, stopped or waited for.</summary>
public class PassTests
{
    [Theory]
    [InlineData(0, new long[] { 0 })]
    [InlineData(1, new long[] { 1 })]
    [InlineData(65_536, new long[] { 65_536 })]
    [InlineData(65_537, new long[] { 65_536, 65_537 })]
    [InlineData(131_077, new long[] { 65_536, 131_072, 131_077 })]
    public async Task Progress_is_told_every_65536_rows_and_at_the_end(int rows, long[] expected)
    {
        (Recorded overall, Recorded groups, Recorded part, Recorded later) = (new(), new(), new(), new());

        Numbers(rows).Summarize(Members, overall);
        Numbers(rows).Summarize(row => row % 3, Members, progress: groups);
        Numbers(rows).SummarizePart("a", row => row % 3, Members, progress: part);
        await Numbers(rows).Slowly().SummarizeAsync(row => row % 3, Members, progress: later);

        Assert.Equal(expected, overall.Reports);
        Assert.Equal(expected, groups.Reports);
        Assert.Equal(expected, part.Reports);
        Assert.Equal(expected, later.Reports);
    }

    [Fact]
    public async Task Units_outside_the_population_are_progress_too()
    {
        Cooperative[] units = [Units.Make("1"), Units.Make("2", kind: CooperativeKind.Union)];
        (Recorded figures, Recorded part, Recorded later) = (new(), new(), new());

        units.Summarize(unit => unit.Sector, Population.Cooperatives, progress: figures);
        units.SummarizePart("a", unit => unit.Sector, progress: part);
        await units.Slowly().SummarizeAsync(unit => unit.Sector, progress: later);

        Assert.Equal([2], figures.Reports);
        Assert.Equal([2], part.Reports);
        Assert.Equal([2], later.Reports);
    }

    [Fact]
    public void Cancellation_stops_before_the_next_row()
    {
        using CancellationTokenSource source = new();
        int read = 0;

        OperationCanceledException e = Assert.Throws<OperationCanceledException>(() => Numbers(1_000_000).Summarize(Cancelling(source, () => read++), cancellationToken: source.Token));

        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Equal(10, read);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(64, 64)]
    [InlineData(1_000, 64)]
    public void Cancellation_stops_a_pass_over_memory_within_64_rows(int rows, int expected)
    {
        using CancellationTokenSource source = new();
        int read = 0;
        int[] all = [.. Numbers(rows)];

        Assert.Throws<OperationCanceledException>(() => all.Summarize(Cancelling(source, () => read++), cancellationToken: source.Token));

        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void A_row_in_memory_that_is_refused_is_named_as_one_that_comes(int row)
    {
        int[] rows = [.. Numbers(200)];

        foreach (IEnumerable<int> all in new[] { rows, [.. rows], Numbers(200) })
        {
            Assert.Contains(
                $"Row {row}, group 'a': members is -1",
                Assert.Throws<ArgumentException>(() => all.Summarize(_ => "a", of => of.Count(Indicator.Members, number => number == rows[row - 1] ? -1 : 1))).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cancellation_stops_waiting_for_rows()
    {
        using CancellationTokenSource source = new();
        int read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Numbers(1_000_000).Slowly().SummarizePartAsync("a", row => row % 2, Cancelling(source, () => read++), cancellationToken: source.Token));
        Assert.Equal(10, read);
    }

    [Fact]
    public void A_pass_that_was_cancelled_before_it_began_reads_nothing()
    {
        CancellationToken cancelled = new(canceled: true);
        Cooperative[] units = [Units.Make("1")];

        Assert.Throws<OperationCanceledException>(() => units.Summarize(unit => Fail(), Population.Cooperatives, cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => units.SummarizePart("a", unit => Fail(), cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => Numbers(1).Summarize(row => Fail(), Members, cancellationToken: cancelled));
    }

    [Fact]
    public async Task Rows_that_come_later_give_the_same()
    {
        RosterRow[] rows = [.. Enumerable.Range(0, 5_000).Select(Generated.Row)];

        PartialSummary<string> part = await rows.Slowly().SummarizePartAsync("a", row => row.State, Parts.Measures);
        RosterSummary<string> summary = await rows.Slowly().SummarizeAsync(row => row.State, Parts.Measures);

        Assert.Equal(rows.Part("a").ToBytes(), part.ToBytes());
        Assert.Equal(RosterOracle.Expected(rows), RosterOracle.Actual(summary));
    }

    [Fact]
    public async Task Co_operatives_that_come_later_give_the_same()
    {
        Cooperative[] units =
        [
            Units.Make("1", members: 12, figures: Units.Of(2020, assets: Vnd.FromBillions(3))), Units.Fund("2", members: 900), Units.Make("3", kind: CooperativeKind.Union),
        ];

        PartialSummary<Sector> expected = units.SummarizePart("a", unit => unit.Sector);
        PartialSummary<Sector> actual = await units.Slowly().SummarizePartAsync("a", unit => unit.Sector);

        Assert.Equal(expected.ToBytes(), actual.ToBytes());
        Assert.Equal(1, (await units.Slowly().SummarizeAsync(unit => unit.Sector)).OutsidePopulation);
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_the_call()
    {
        IAsyncEnumerable<int> rows = Numbers(1).Slowly();

        Assert.Throws<ArgumentNullException>(() => { _ = ((IAsyncEnumerable<int>)null!).SummarizeAsync(row => row, Members); });
        Assert.Throws<ArgumentNullException>(() => { _ = rows.SummarizeAsync((Func<int, int>)null!, Members); });
        Assert.Throws<ArgumentNullException>(() => { _ = rows.SummarizeAsync(row => row, null!); });
        Assert.Throws<ArgumentNullException>(() => { _ = rows.SummarizePartAsync(null!, row => row, Members); });
        Assert.Throws<ArgumentException>(() => { _ = rows.SummarizePartAsync(" ", row => row, Members); });
        Assert.Throws<ArgumentException>(() => Numbers(1).SummarizePart("", row => row, Members));
        Assert.Throws<ArgumentException>(() => Array.Empty<Cooperative>().SummarizePart("", unit => unit.Sector));
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).SummarizePart("a", row => row, Members));
    }

    private static IEnumerable<int> Numbers(int rows) => Enumerable.Range(0, rows);

    private static void Members(Measures<int> of) => of.Count(Indicator.Members, row => row);

    private static Action<Measures<int>> Cancelling(CancellationTokenSource source, Action read) => of => of.Count(Indicator.Members, row =>
    {
        read();
        if (row == 9)
        {
            source.Cancel();
        }

        return row;
    });

    private static string Fail() => throw new InvalidOperationException("A row was read.");
}
