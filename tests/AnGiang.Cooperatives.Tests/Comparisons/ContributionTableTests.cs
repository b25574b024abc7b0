using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class ContributionTableTests
{
    [Fact]
    public void The_column_adds_up_where_plain_rounding_does_not()
    {
        ContributionTable<string> table = ContributionTable.Between([("Nông nghiệp", 180L), ("Vận tải", 25L)], [("Nông nghiệp", 220L), ("Vận tải", 28L)]);

        Assert.Equal((1.46m, 1.47m, 19.51m, 20.98m), (table["Vận tải"].Plain.Value.Points, table["Vận tải"].Published.Value.Points, table["Nông nghiệp"].Published.Value.Points, table.PublishedTotal.Value.Points));
    }

    [Fact]
    public void A_part_in_one_list_only_had_or_has_none()
    {
        ContributionTable<string> table = ContributionTable.Between([("a", 3L), ("gone", 1L)], [("new", 2L), ("a", 3L)], 0);

        Assert.Equal(["a", "gone", "new"], table.Rows.Select(row => row.Key));
        Assert.Equal([0m, -25m, 50m], table.Rows.Select(row => row.Published.Value.Points));
        Assert.Equal(UndefinedReason.ZeroBase, table["new"].Change.Growth.Reason);
        Assert.Equal(25m, table.PublishedTotal.Value.Points);
        Assert.False(table.TryGet("b", out _));
        Assert.Contains("a, gone, new", Assert.Throws<KeyNotFoundException>(() => table["b"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_contribute_as_counts_do_and_may_be_negative()
    {
        ContributionTable<string> table = ContributionTable.Between([("west", Vnd.FromBillions(3)), ("east", Vnd.FromBillions(-1))], [("west", Vnd.FromBillions(2)), ("east", Vnd.FromBillions(1))]);

        Assert.Equal((-50m, 100m, 50m), (table["west"].Published.Value.Points, table["east"].Published.Value.Points, table.PublishedTotal.Value.Points));
        Assert.Equal(UndefinedReason.NegativeBase, table["east"].Change.Growth.Reason);
        Assert.Equal("east: 100.00%", table["east"].ToString());
    }

    [Theory]
    [InlineData(0, UndefinedReason.ZeroBase)]
    [InlineData(-2, UndefinedReason.NegativeBase)]
    public void Without_a_positive_base_the_contributions_are_undefined_and_the_changes_are_not(long previous, UndefinedReason reason)
    {
        ContributionTable<string> table = ContributionTable.Between([("a", previous)], [("a", 5L)]);

        Assert.Equal((reason, reason, reason, reason), (table.PublishedTotal.Reason, table["a"].Published.Reason, table["a"].Plain.Reason, table["a"].Exact.Reason));
        Assert.Equal((5 - previous, 0, AdjustmentReason.None), (table["a"].Change.Absolute.Value, table["a"].Adjustment, table["a"].Reason));
        Assert.Equal(UndefinedReason.NoUnits, ContributionTable.Between(Array.Empty<(string, long)>(), []).PublishedTotal.Reason);
    }

    [Fact]
    public void Ties_go_by_policy_and_then_by_key_whatever_the_order_of_the_rows()
    {
        (string, long)[] before = [("b", 1), ("a", 1), ("c", 1)], after = [("b", 2), ("a", 2), ("c", 1)];

        Assert.Equal("a", Raised(before, after, TiePolicy.LargerValue));
        Assert.Equal("a", Raised([.. before.AsEnumerable().Reverse()], after, TiePolicy.LargerValue));
        Assert.Equal("b", Raised(before, after, TiePolicy.First));
        Assert.Equal("a", Raised(before, after, TiePolicy.Last));
        Assert.Equal("b", Assert.Single(ContributionTable.Between(before, after, 0, TiePolicy.LargerValue, Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))).Rows, row => row.Published.Value.Points == 34).Key);
        Assert.Contains("a, b", string.Join(", ", ContributionTable.Between(before, after, 0).Tied.Order(StringComparer.Ordinal)), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Raised(before, after, TiePolicy.Error));
        Assert.Throws<InvalidOperationException>(() => ContributionTable.Between(before, after, 0, tieOrder: Comparer<string>.Create((_, _) => 0)));

        static string Raised((string, long)[] before, (string, long)[] after, TiePolicy ties) =>
            Assert.Single(ContributionTable.Between(before, after, 0, ties).Rows, row => row.Published.Value.Points == 34).Key;
    }

    [Fact]
    public void Labels_are_there_once()
    {
        Assert.Contains("stands twice", Assert.Throws<ArgumentException>(() => ContributionTable.Between([("a", 1L), ("a", 1L)], [("a", 1L)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ContributionTable.Between([("a", 1L)], [((string)null!, 1L)]));
        Assert.Throws<ArgumentException>(() => ContributionTable.Between([(new object(), 1L)], [(new object(), 1L)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContributionTable.Between([("a", 1L)], [("a", 1L)], 10));
        Assert.Throws<ArgumentNullException>(() => ContributionTable.Between((IEnumerable<(string, long)>)null!, []));
        Assert.StartsWith("The total of the parts is 9223372036854775808, ", Assert.Throws<OverflowException>(() => ContributionTable.Between([("a", long.MaxValue), ("b", 1L)], [("a", 1L)])).Message, StringComparison.Ordinal);
        Assert.StartsWith("With 2 decimals the contribution of a change of 9223372036854775806 to 1, ", Assert.Throws<OverflowException>(() => ContributionTable.Between([("a", 1L)], [("a", long.MaxValue)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contributions_of_summaries_say_how_many_units_reported()
    {
        RosterSummary<string> Summary(params (string Sector, long? Members)[] units) => units.Summarize(unit => unit.Sector, of => of.Count(Indicator.Members, unit => unit.Members));
        ContributionTable<string> table = ContributionTable.Between(Summary(("a", 5), ("a", null), ("b", 5)), Summary(("a", 6), ("b", 5), ("c", 1)), Indicator.Members);

        Assert.Equal(new Coverage(2, 3), table.PublishedTotal.Coverage);
        Assert.Equal(new Coverage(1, 2), table["a"].Change.Absolute.Coverage);
        Assert.Equal(new Coverage(1, 1), table["c"].Change.Absolute.Coverage);
    }

    [Fact]
    public void Summaries_of_two_years_contribute_by_group()
    {
        RosterSummary<Sector> before = Roster(2023, 100, 50), after = Roster(2024, 130, 60);

        ContributionTable<Sector> table = ContributionTable.Between(before, after, Indicator.Members, 1);

        Assert.Equal((20.0m, 6.7m, 26.7m), (table[Units.List.Find("nông nghiệp")].Published.Value.Points, table[Units.List.Find("vận tải")].Published.Value.Points, table.PublishedTotal.Value.Points));
        Assert.Equal(0m, ContributionTable.Between(before, after, Indicator.Units).PublishedTotal.Value.Points);
        Assert.Contains("not reported is not zero", Assert.Throws<ArgumentException>(() => ContributionTable.Between(before, after, Indicator.TotalAssets)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ContributionTable.Between(after, before, Indicator.Members));
        Assert.Throws<ArgumentException>(() => ContributionTable.Between(before, Roster(2024, 1, 1, Population.OfKind(CooperativeKind.Cooperative)), Indicator.Members));

        static RosterSummary<Sector> Roster(int year, long farmers, long drivers, Population? population = null) => new[]
        {
            Units.Make("1", members: farmers, figures: Units.Of(year)), Units.Make("2", "vận tải", members: drivers, figures: Units.Of(year)),
        }.Summarize(unit => unit.Sector, population ?? Population.Cooperatives);
    }
}
