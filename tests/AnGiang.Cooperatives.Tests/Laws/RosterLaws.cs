using System.Numerics;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RosterLaws
{
    [Law]
    public Property A_summary_is_the_oracle_s_or_refuses_a_sum_beyond_64_bits(RosterRows roster)
    {
        if (RosterOracle.Overflows(roster.Rows))
        {
            OverflowException error = Assert.Throws<OverflowException>(() => RosterOracle.Summarize(roster.Rows));
            return error.Message.Contains("profit", StringComparison.Ordinal).Classify(true, "overflow");
        }

        (string expected, string actual) = (RosterOracle.Expected(roster.Rows), RosterOracle.Actual(RosterOracle.Summarize(roster.Rows)));
        return (actual == expected).Label($"{actual}\ninstead of\n{expected}");
    }

    [Law]
    public bool The_order_of_the_rows_changes_nothing(RosterRows roster, int seed) => Outcome(roster.Rows) == Outcome(roster.Rows.Shuffled(seed));

    [Law]
    public bool Rows_in_memory_give_the_bytes_of_rows_as_they_come(RosterRows roster)
    {
        byte[] expected = roster.Rows.Where(_ => true).Part("a").ToBytes();
        return expected.SequenceEqual(roster.Rows.Part("a").ToBytes()) && expected.SequenceEqual(roster.Rows.ToList().Part("a").ToBytes());
    }

    [Law]
    public bool Whole_numbers_are_numbered_in_the_order_in_which_they_come(int[] keys)
    {
        KeyCodes<int> codes = new();
        int[] distinct = [.. keys.Distinct()];
        return keys.Select(codes.CodeOf).SequenceEqual(keys.Select(key => Array.IndexOf(distinct, key))) && codes.Keys.SequenceEqual(distinct);
    }

    [Law]
    public bool Any_partition_of_the_rows_adds_up_to_the_whole(RosterRows roster, int seed)
    {
        RosterRow[] rows = [.. roster.Rows.Select(row => row with { Profit = row.Profit / 1_000_000 })];
        RosterRow[][] parts = [.. rows.Select((row, i) => (row, Part: Order.Hash(i, seed) % 3)).GroupBy(pair => pair.Part, pair => pair.row).Select(part => part.ToArray())];
        UnitSummary whole = RosterOracle.Summarize(rows).Overall;
        UnitSummary[] summaries = [.. parts.Select(part => RosterOracle.Summarize(part).Overall)];
        return whole.Units == summaries.Sum(part => part.Units)
            && (whole.Count(Indicator.Members).Sum.ValueOrNull ?? 0) == summaries.Sum(part => part.Count(Indicator.Members).Sum.ValueOrNull ?? 0)
            && whole.Amount(Indicator.Profit).Coverage == summaries.Aggregate(default(Coverage), (sum, part) => sum + part.Amount(Indicator.Profit).Coverage)
            && Dong(whole) == summaries.Select(Dong).Aggregate(BigInteger.Zero, BigInteger.Add)
            && whole.Range(RosterOracle.Earnings).Bounds.ValueOrNull == summaries
                .Select(part => part.Range(RosterOracle.Earnings).Bounds.ValueOrNull)
                .Aggregate((VndRange?)null, (sum, range) => sum is { } given && range is { } other ? given.Union(other) : sum ?? range);
    }

    [Law]
    public bool The_groups_are_the_distinct_keys_in_their_order(RosterRows roster)
    {
        RosterRow[] rows = [.. roster.Rows.Select(row => row with { Profit = null })];
        RosterSummary<string> summary = RosterOracle.Summarize(rows);
        return summary.Groups.Select(group => group.Key).SequenceEqual(rows.Select(row => row.State).Distinct().Order(StringComparer.Ordinal))
            && summary.Groups.All(group => ReferenceEquals(summary[group.Key], group.Value));
    }

    [Fact]
    public void The_text_of_the_oracle_holds_every_figure() => Assert.Equal(
        "AG: 2 units; 3 3 3 3/1 of 1/2; -1 -4 3 -1/2 of 2/2; 1..9 of 2/2\nKG: 1 units; NotReported of 0/1; 7 7 7 7/1 of 1/1; NotReported of 0/1\nall: 3 units; 3 3 3 3/1 of 1/3; 6 -4 7 2/1 of 3/3; 1..9 of 2/3",
        RosterOracle.Expected([new("AG", 3, -4, 1, 2), new("KG", null, 7, null, null), new("AG", null, 3, 2, 9)]));

    private static BigInteger Dong(UnitSummary units) => units.Amount(Indicator.Profit).Sum.ValueOrNull?.Dong ?? 0;

    private static string Outcome(RosterRow[] rows)
    {
        try
        {
            return RosterOracle.Actual(RosterOracle.Summarize(rows));
        }
        catch (OverflowException)
        {
            return "a sum does not fit";
        }
    }
}
