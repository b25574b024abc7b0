using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Columns against rows at the sizes where something changes in a scan.</summary>
public class RosterSizeTests
{
    private const long Edge = 1L << 43;
    private static readonly SummaryOptions All = new() { HasExtremes = true };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1023)]
    [InlineData(8191)]
    [InlineData(8192)]
    [InlineData(8193)]
    [InlineData(16_385)]
    public void Columns_are_rows_of_any_number(int size)
    {
        Same(Rows(size, row => Order.Hash(row, 1) % 1_000, groups: 5));
        Same(Rows(size, row => Edge - 3 + row, groups: 5));
        Same(Rows(size, row => -Edge - 3 + row, groups: 5));
        Same(Rows(size, row => row % 2 == 0 ? long.MaxValue : -long.MaxValue, groups: 1));
        Same([.. Rows(size, row => row, groups: 5).Select(row => row with { Members = null, Profit = null, Low = null, High = null })]);
    }

    [Theory]
    [InlineData(256, 3_000)]
    [InlineData(257, 3_000)]
    [InlineData(300, 20_000)]
    [InlineData(65_536, 70_000)]
    [InlineData(70_000, 140_000)]
    public void Columns_are_rows_of_many_groups(int groups, int size) => Same(Rows(size, row => row * 1_000_003L, groups));

    [Fact]
    public void Several_threads_find_what_one_finds()
    {
        const int Size = 600_000;
        Dimension<int> first = new("first"), second = new("second");
        long[] values = [.. Enumerable.Range(0, Size).Select(row => (long)Order.Hash(row, 3) << (row < Size / 2 ? 4 : 14))];
        byte[] bits = [.. Enumerable.Range(0, (Size + 7) / 8).Select(at => (byte)(Order.Hash(at, 4) % 256))];
        Roster roster = new RosterBuilder(Size).Amount(Indicator.Profit, values, bits).Range(Indicator.AverageEarnings, values, values)
            .Key<int>(first, [.. Enumerable.Range(0, Size).Select(row => (int)(Order.Hash(row, 5) % 66))])
            .Key<int>(second, [.. Enumerable.Range(0, Size).Select(row => row / 1000)])
            .Build();

        foreach (int threads in (int[])[2, 3, 64])
        {
            SummaryOptions several = All with { MaxDegreeOfParallelism = threads };
            Assert.Equal(SummaryText.Of(roster.Summarize(first, All)), SummaryText.Of(roster.Summarize(first, several)));
            Assert.Equal(SummaryText.Of(roster.Summarize(first, second, All)), SummaryText.Of(roster.Summarize(first, second, several)));
            Assert.Equal(SummaryText.Of(roster.Where(second, key => key % 7 < 2).Summarize(All)), SummaryText.Of(roster.Where(second, key => key % 7 < 2).Summarize(several)));
        }
    }

    [Fact]
    public void Pairs_that_do_not_occur_are_not_there_however_many_there_could_be()
    {
        const int Size = 40_000;
        Dimension<int> first = new("first"), second = new("second");
        Roster roster = new RosterBuilder(Size)
            .Key<int>(first, [.. Enumerable.Range(0, Size)])
            .Key<int>(second, [.. Enumerable.Range(0, Size).Select(row => row / 2)])
            .Build();

        RosterSummary<(int First, int Second)> summary = roster.Summarize(first, second);
        Assert.Equal(Size, summary.Groups.Count);
        Assert.All(summary.Groups, group => Assert.Equal(group.Key.First / 2, group.Key.Second));
    }

    private static RosterRow[] Rows(int size, Func<int, long> value, int groups) =>
    [
        .. Enumerable.Range(0, size).Select(row => new RosterRow(
            $"{Order.Hash(row, 2) % (uint)groups}",
            row % 5 == 0 ? null : row,
            row % 10 == 9 ? null : value(row),
            row % 3 == 0 ? row : null,
            row % 3 == 0 ? row + 4 : null)),
    ];

    private static void Same(RosterRow[] rows)
    {
        string expected = SummaryText.Outcome(() => RosterOracle.Summarize(rows));
        Assert.Equal(expected, SummaryText.Outcome(() => RosterOracle.Columns(rows).Summarize(RosterOracle.State, All)));
        Assert.Equal(expected, SummaryText.Outcome(() => RosterOracle.Built(rows).Summarize(RosterOracle.State, All)));
    }
}
