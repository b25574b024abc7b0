using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>What is added up and what is not.</summary>
public class MergeTests
{
    private static readonly RosterRow[] Rows = [.. Enumerable.Range(0, 3_000).Select(Generated.Row)];

    [Fact]
    public void Parts_add_up_to_the_figures_of_all_rows()
    {
        PartialSummary<string> merged = PartialSummary.Merge(Rows.InParts(1));

        Assert.Equal(RosterOracle.Expected(Rows), RosterOracle.Actual(merged.Finish()));
        Assert.Equal(["0", "1", "2"], merged.Partitions);
        Assert.Equal(3_000, merged.Units);
        Assert.Equal(6, merged.Groups);
        Assert.Equal([Indicator.Members, Indicator.Profit, Indicator.AverageEarnings], merged.Indicators);
        Assert.Equal(ReportingPeriod.Year(2020), merged.Period);
    }

    [Fact]
    public void Parts_of_other_groups_add_up_too()
    {
        PartialSummary<string>[] parts = [.. Rows.GroupBy(row => row.State).Select(state => state.Part(state.Key))];

        Assert.Equal(RosterOracle.Expected(Rows), RosterOracle.Actual(PartialSummary.Merge(parts).Finish()));
        Assert.Equal(RosterOracle.Expected(Rows), RosterOracle.Actual(PartialSummary.Merge(Enumerable.Reverse(parts)).Finish()));
    }

    [Fact]
    public void Parts_in_other_orders_add_up_in_the_order_of_the_first()
    {
        IComparer<string> reverse = Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left));
        PartialSummary<string> first = Rows[..1_500].SummarizePart("a", row => row.State, Parts.Measures, reverse);
        PartialSummary<string> second = Rows[1_500..].Part("b");

        Assert.Equal(RosterOracle.Expected(Rows), RosterOracle.Actual(second.Merge(first).Finish()));
        Assert.Equal(second.Finish().Groups.Select(group => group.Key).Reverse(), first.Merge(second).Finish().Groups.Select(group => group.Key));
        Assert.Equal(second.Merge(first).ToBytes(), first.Merge(second).ToBytes());
    }

    [Fact]
    public void A_part_that_comes_twice_is_refused() =>
        Assert.Contains("The part 'a' is in both", Refused(Rows.Part("a").Merge(Rows.Part("b")), Rows.Part("a")), StringComparison.Ordinal);

    [Fact]
    public void A_part_that_comes_twice_is_found_among_many()
    {
        PartialSummary<string>[] parts = [.. Enumerable.Range(0, 1_000).Select(i => WithUnits($"{i}", "An Giang", 1))];
        PartialSummary<string>[] twice = [.. parts, PartialSummary.Merge(parts[990..995]).Merge(WithUnits("1000", "An Giang", 1))];

        Assert.Equal(1_000, PartialSummary.Merge(parts).Partitions.Count);
        Assert.Contains("The part '990' is in both", Assert.Throws<ArgumentException>(() => PartialSummary.Merge(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_periods_are_refused() =>
        Assert.Contains("reporting period 2020", Refused(Made("a", of => of.Period(_ => ReportingPeriod.Year(2020))), Made("b", of => of.Period(_ => ReportingPeriod.Year(2021)))), StringComparison.Ordinal);

    [Fact]
    public void Other_statuses_are_refused() =>
        Assert.Contains("figure status Planned", Refused(Made("a", of => of.Status(_ => FigureStatus.Planned)), Made("b", of => of.Status(_ => FigureStatus.Actual))), StringComparison.Ordinal);

    [Fact]
    public void A_part_without_a_period_takes_that_of_the_other() => Assert.Equal(
        ReportingPeriod.Year(2020), Made("a", _ => { }).Merge(Made("b", of => of.Period(_ => ReportingPeriod.Year(2020)))).Period);

    [Fact]
    public void Other_indicators_are_refused() =>
        Assert.Contains("different indicators", Refused(Made("a", of => of.Count(Indicator.Members, row => 1)), Made("b", of => of.Count(Indicator.RegularWorkers, row => 1))), StringComparison.Ordinal);

    [Theory]
    [InlineData("khách", "guests", IndicatorUnit.Person, IndicatorKind.Flow, false)]
    [InlineData("khách", "customers", IndicatorUnit.Unit, IndicatorKind.Flow, false)]
    [InlineData("khách", "customers", IndicatorUnit.Person, IndicatorKind.Stock, false)]
    [InlineData("khách", "customers", IndicatorUnit.Person, IndicatorKind.Flow, true)]
    public void One_code_of_two_meanings_is_refused(string vietnamese, string english, IndicatorUnit unit, IndicatorKind kind, bool mayBeNegative)
    {
        Indicator mine = new("customers", new("khách", "customers"), IndicatorUnit.Person, IndicatorKind.Flow);
        Indicator theirs = new("customers", new(vietnamese, english), unit, kind, mayBeNegative);

        Assert.Contains("customers (khách", Refused(Made("a", of => of.Count(mine, row => 1)), Made("b", of => of.Count(theirs, row => 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_populations_and_classifications_are_refused()
    {
        Cooperative[] units = [Units.Make("1")];
        Cooperative[] others = [new(new("2"), "HTX 2", CooperativeKind.Cooperative, SectorClassification.AnGiang2024.Sectors[0])];
        PartialSummary<Sector> part = units.SummarizePart("a", unit => unit.Sector);

        Assert.Contains("the population", Refused(part, units.SummarizePart("b", unit => unit.Sector, Population.OfKind(CooperativeKind.Cooperative))), StringComparison.Ordinal);
        Assert.Contains("sector classification an-giang-2020", Refused(part, others.SummarizePart("b", unit => unit.Sector)), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_roster_of_rows_and_of_spans_add_up()
    {
        SpanSummarizer<string> spans = new([0, 0], ["AG"]);
        spans.Count(Indicator.Members, [3, 4]);
        RosterRow[] rows = [new("AG", 5, null, null, null), new("KG", 6, null, null, null)];
        Roster roster = Roster.Of(rows, Members, by => by.Key(RosterOracle.State, row => row.State));
        PartialSummary<string>[] parts = [spans.SummarizePart("a"), rows.SummarizePart("b", row => row.State, Members), roster.SummarizePart("c", RosterOracle.State)];
        CountSummary members = PartialSummary.Merge(parts).Finish()["AG"].Count(Indicator.Members);

        Assert.Equal((17, UndefinedReason.NotComputed, UndefinedReason.NotComputed), (members.Sum.Value, members.Minimum.Reason, members.Maximum.Reason));
        Assert.Equal(PartialSummary.Merge(parts).ToBytes(), PartialSummary.Merge(Enumerable.Reverse(parts)).ToBytes());
        members = PartialSummary.Merge(parts[..2]).Finish().Overall.Count(Indicator.Members);
        Assert.Equal((18, 3, 6), (members.Sum.Value, members.Minimum.Value, members.Maximum.Value));

        static void Members(Measures<RosterRow> of) => of.Count(Indicator.Members, row => row.Members);
    }

    [Fact]
    public void A_part_of_no_population_is_not_added_to_one_that_has_one()
    {
        PartialSummary<CooperativeKind> part = new[] { Units.Make("1") }.SummarizePart("a", unit => unit.Kind);
        PartialSummary<CooperativeKind> own = part.With(part.Header with { Population = null, Partitions = new(["b"]) }, part.Keys, part.State);

        Assert.Contains("The part 'b' has no population", Refused(part, own), StringComparison.Ordinal);
        Assert.Contains("The part 'b' has no population", Refused(own, part), StringComparison.Ordinal);
        Assert.Equal(1, PartialSummary.Empty<CooperativeKind>().Merge(part).Units);
    }

    [Fact]
    public void A_part_of_no_classification_is_not_added_to_one_that_has_one()
    {
        PartialSummary<string> bySector = PartialSummary.Read<string>(new[] { Units.List.Sectors[0] }.SummarizePart("a", row => row, _ => { }).ToBytes());
        PartialSummary<string> byText = new[] { Units.List.Sectors[0] }.SummarizePart("b", row => $"{row}", _ => { });

        Assert.Contains("The part 'b' has no sector classification", Refused(bySector, byText), StringComparison.Ordinal);
        Assert.Contains("The part 'b' has no sector classification", Refused(byText, bySector), StringComparison.Ordinal);
        Assert.Equal(1, Array.Empty<Sector>().SummarizePart("b", row => $"{row}", _ => { }).Merge(bySector).Units);
    }

    [Fact]
    public void More_units_than_64_bits_hold_are_refused_with_the_part()
    {
        PartialSummary<string> most = WithUnits("a", "An Giang", long.MaxValue);

        Assert.Contains("With The part 'b' a group has more units", Overflow(most, WithUnits("b", "An Giang", 1)), StringComparison.Ordinal);
        Assert.Contains("9223372036854775808 units", Overflow(most, WithUnits("b", "Cà Mau", 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_beyond_64_bits_is_refused_only_when_it_is_asked_for()
    {
        PartialSummary<string> part = new RosterRow[] { new("AG", long.MaxValue, 0, null, null), new("AG", 1, 0, null, null) }.Part("a");

        PartialSummary<string> read = PartialSummary.Read<string>(part.ToBytes());

        Assert.Contains("members over 'AG' is 9223372036854775808", Assert.Throws<OverflowException>(read.Finish).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_add_up_is_no_units() => Assert.Equal(0, PartialSummary.Merge<string>([]).Finish().Overall.Units);

    private static PartialSummary<string> Made(string label, Action<Measures<RosterRow>> measures) => Rows.SummarizePart(label, row => row.State, measures);

    private static PartialSummary<string> WithUnits(string label, string group, long units)
    {
        GroupState state = new(1, 0);
        state.Units[0] = units;
        PartialSummary<string> none = Array.Empty<RosterRow>().SummarizePart(label, row => row.State, _ => { });
        return none.With(none.Header, [group], state);
    }

    private static string Refused<TKey>(PartialSummary<TKey> part, PartialSummary<TKey> other)
        where TKey : notnull =>
        Assert.Throws<ArgumentException>(() => part.Merge(other)).Message;

    private static string Overflow(PartialSummary<string> part, PartialSummary<string> other) => Assert.Throws<OverflowException>(() => part.Merge(other)).Message;
}
