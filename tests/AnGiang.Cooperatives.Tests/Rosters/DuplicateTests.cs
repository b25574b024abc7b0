using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class DuplicateTests
{
    private static readonly Cooperative[] Twice =
    [
        Units.Make("1", members: 5), Units.Make("2", members: 20, figures: Units.Of(2020, assets: Vnd.FromDong(3))), Units.Make("1", members: 100), Units.Make("1"),
    ];

    [Fact]
    public void An_id_that_comes_twice_is_refused_with_both_rows()
    {
        string message = Assert.Throws<ArgumentException>(() => Roster.Of(Twice)).Message;

        Assert.Contains("Row 3 has the id 1 of row 1", message, StringComparison.Ordinal);
        Assert.Contains(nameof(DuplicatePolicy), message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DuplicatePolicy.First, 25, 2)]
    [InlineData(DuplicatePolicy.Last, 20, 1)]
    [InlineData(DuplicatePolicy.Sum, 125, 2)]
    public void The_policy_says_which_row_counts(DuplicatePolicy policy, long members, long reported)
    {
        Roster roster = Roster.Of(Twice[..2].Append(Units.Make("1", members: 100)).Append(policy == DuplicatePolicy.Last ? Twice[3] : Twice[0] with { }).Take(policy == DuplicatePolicy.Last ? 4 : 3), policy);
        CountSummary found = roster.Summarize(Dimension.Sector).Overall.Count(Indicator.Members);

        Assert.Equal((2, members, new Coverage(reported, 2)), (roster.Units, found.Sum.Value, found.Coverage));
        Assert.Equal(policy == DuplicatePolicy.Last ? 2 : 1, roster.Duplicates);
    }

    [Fact]
    public void Rows_are_added_up_only_if_they_agree_in_their_dimensions()
    {
        string message = Assert.Throws<ArgumentException>(() => Roster.Of([Units.Make("1"), Units.Make("1", "vận tải")], DuplicatePolicy.Sum)).Message;

        Assert.Contains("The rows 1 and 2 have the id 1", message, StringComparison.Ordinal);
        Assert.Contains("in sector the one has 'an-giang-2020/agriculture', the other 'an-giang-2020/transport'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_different_periods_are_not_added_up()
    {
        string message = Assert.Throws<ArgumentException>(() => Roster.Of([Units.Make("1", figures: Units.Of(2019)), Units.Make("1", figures: Units.Of(2020))], DuplicatePolicy.Sum)).Message;

        Assert.Contains("in reporting period the one has", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_rows_that_does_not_fit_is_refused_with_indicator_and_rows()
    {
        FinancialFigures most = Units.Of(2020, assets: Vnd.MaxValue), one = Units.Of(2020, assets: Vnd.FromDong(1));

        string message = Assert.Throws<OverflowException>(() => Roster.Of([Units.Make("1", figures: most), Units.Make("1", figures: one)], DuplicatePolicy.Sum)).Message;
        Assert.Contains("total-assets over the rows 1 and 2 of the id 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranges_of_one_unit_are_joined_and_not_added()
    {
        Roster roster = new RosterBuilder(4)
            .Id<string>(["a", "b", "a", "b"])
            .Range(Indicator.AverageEarnings, [4, 0, 2, 7], [5, 0, 3, 9], [0b1101])
            .Build(DuplicatePolicy.Sum);

        Assert.Equal(new VndRange(Vnd.FromDong(2), Vnd.FromDong(9)), roster.Summarize().Range(Indicator.AverageEarnings).Bounds.Value);
        Assert.Equal(new Coverage(2, 2), roster.Summarize().Range(Indicator.AverageEarnings).Coverage);
    }

    [Fact]
    public void Every_duplicate_among_many_ids_is_found_also_where_hashes_collide()
    {
        const int Size = 100_000;
        long[] ids = [.. Enumerable.Range(0, Size).Select(row => ((row % 99_000L) << 32) ^ (row % 99_000))];

        Roster roster = new RosterBuilder(Size).Id<long>(ids).Build(DuplicatePolicy.First);
        Assert.Equal((99_000, 1_000), (roster.Units, roster.Duplicates));
    }
}
