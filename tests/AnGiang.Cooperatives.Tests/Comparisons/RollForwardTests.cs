using System.Text.Json;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class RollForwardTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    [Fact]
    public void A_table_that_closes_says_so()
    {
        RollForward year = new(Year, 280, 283) { Established = 15, Joined = 2, Left = 1, Dissolved = 5, Merged = 4, Divided = 1, Converted = 3 };

        Assert.Equal((17, 14, 283, 0, true), (year.Increase.Value, year.Decrease.Value, year.ExpectedClosing.Value, year.Difference.Value, year.Closes));
    }

    [Fact]
    public void A_difference_is_shown()
    {
        RollForward year = new(Year, opening: 280, closing: 289) { Established = 15, Dissolved = 5 };

        Assert.Equal((290, -1, false), (year.ExpectedClosing.Value, year.Difference.Value, year.Closes));
    }

    [Fact]
    public void A_flow_without_a_number_leaves_the_rest_undefined()
    {
        RollForward year = new(Year, 280, 289) { Established = 15, Merged = null };

        Assert.Equal((15, null), (year.Increase.Value, year.Closes));
        Assert.Equal((UndefinedReason.NotReported, new Coverage(4, 5)), (year.Decrease.Reason, year.Decrease.Coverage));
        Assert.Equal(UndefinedReason.NotReported, year.ExpectedClosing.Reason);
        Assert.Equal(UndefinedReason.NotReported, new RollForward(Year, null, 3).Difference.Reason);
        Assert.Null(new RollForward(Year, 3, null).Closes);
        Assert.Equal(3, new RollForward(Year, 3, null).ExpectedClosing.Value);
    }

    [Fact]
    public void Parts_add_up_and_a_move_between_them_cancels()
    {
        RollForward west = new(Year, 100, 101) { Established = 3, Left = 2 }, east = new(Year, 50, 52) { Joined = 2 };

        RollForward whole = RollForward.Total([west, east]);

        Assert.Equal(new RollForward(Year, 150, 153) { Established = 3, Joined = 2, Left = 2 }, whole);
        Assert.True(whole.Closes);
        Assert.Equal(whole, RollForward.Total([east, west]));
        Assert.Null(RollForward.Total([west, east with { Dissolved = null }]).Dissolved);
        Assert.Throws<ArgumentException>(() => RollForward.Total([]));
        Assert.Throws<ArgumentException>(() => RollForward.Total([west, new(ReportingPeriod.Year(2023), 1, 1)]));
    }

    [Fact]
    public void Consecutive_periods_chain()
    {
        RollForward first = new(ReportingPeriod.Quarter(2024, 1), 280, 282) { Established = 3, Dissolved = 1 };
        RollForward second = new(ReportingPeriod.Quarter(2024, 2), 282, 285) { Established = 3 };

        Assert.Equal(new RollForward(ReportingPeriod.FirstMonths(2024, 6), 280, 285) { Established = 6, Dissolved = 1 }, first.Then(second));
        Assert.Throws<ArgumentException>(() => second.Then(first));
        Assert.Contains("opens with 281", Assert.Throws<ArgumentException>(() => first.Then(new(second.Period, 281, 285))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => first.Then(null!));
        Assert.Throws<ArgumentNullException>(() => RollForward.Total([first, null!]));
    }

    [Fact]
    public void Numbers_are_not_negative_and_sums_do_not_wrap()
    {
        Assert.Equal("opening", Assert.Throws<ArgumentOutOfRangeException>(() => new RollForward(Year, -1, 0)).ParamName);
        Assert.Equal("closing", Assert.Throws<ArgumentOutOfRangeException>(() => new RollForward(Year, 0, -1)).ParamName);
        Assert.Equal("Dissolved", Assert.Throws<ArgumentOutOfRangeException>(() => new RollForward(Year, 1, 0) { Dissolved = -1 }).ParamName);
        Overflows("The expected closing of 2024-01-01/2024-12-31, stocks at 2024-12-31 is 9223372036854775808, more than 64 bits hold; look for a figure of the wrong scale.", () => new RollForward(Year, long.MaxValue, 0) { Joined = 1 }.ExpectedClosing);
        Overflows("The increase of 2024", () => new RollForward(Year, 0, 0) { Joined = 1, Established = long.MaxValue }.Increase);
        Overflows("The decrease of 2024", () => new RollForward(Year, 0, 0) { Left = 1, Merged = long.MaxValue }.Closes);
        Overflows("The difference of 2024", () => new RollForward(Year, 0, long.MaxValue) { Left = 1 }.Difference);
        Overflows("The number dissolved of 2024", () => RollForward.Total([new(Year, 0, 0) { Dissolved = long.MaxValue }, new(Year, 0, 0) { Dissolved = 1 }]));
        Assert.Equal(long.MaxValue, new RollForward(Year, long.MaxValue, 0) { Joined = long.MaxValue, Left = long.MaxValue }.ExpectedClosing.Value);
        Assert.Equal(-long.MaxValue, new RollForward(Year, 0, 0) { Joined = long.MaxValue }.Difference.Value);

        static void Overflows(string message, Func<object?> act) => Assert.StartsWith(message, Assert.Throws<OverflowException>(act).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_of_parts_that_cancel_are_seen_in_the_sum()
    {
        RollForward tooMany = new(Year, 100, 102), tooFew = new(Year, 50, 48), right = new(Year, 7, 8) { Established = 1 };

        RollForward whole = RollForward.Total([tooMany, tooFew, right]);

        Assert.Equal((0, 4, false), (whole.Difference.Value, whole.GrossDifference.Value, whole.Closes));
        Assert.Equal((2, true), (tooFew.GrossDifference.Value, right.Closes));
        Assert.Equal((2, 6), RollForward.Total([whole, tooMany]) is var more ? (more.Difference.Value, more.GrossDifference.Value) : default);
        Assert.Equal((1, UndefinedReason.NotReported, false), whole with { Dissolved = 1 } is var edited ? (edited.Difference.Value, edited.GrossDifference.Reason, edited.Closes) : default);
        Assert.Null((whole with { Dissolved = 0 }).Closes);
        Assert.NotEqual(new RollForward(Year, 157, 158) { Established = 1 }, whole);
    }

    [Fact]
    public void A_sum_does_not_close_when_one_part_does_not_whatever_is_known_of_the_others()
    {
        RollForward tooMany = new(Year, 100, 102), silent = new(Year, 50, null);

        Assert.Equal((false, UndefinedReason.NotReported), RollForward.Total([tooMany, silent]) is var whole ? (whole.Closes, whole.GrossDifference.Reason) : default);
        Assert.False(RollForward.Total([RollForward.Total([tooMany, silent]), silent]).Closes);
        Assert.Null(RollForward.Total([silent, silent with { Merged = null }]).Closes);
    }

    [Fact]
    public void Json_brings_back_what_parts_hide_from_each_other()
    {
        RollForward one = new(Year, 100, 101) { Established = 3, Left = null }, hidden = RollForward.Total([new(Year, 100, 102), new(Year, 50, 48)]), unknown = RollForward.Total([new(Year, 100, 102), new(Year, 50, null)]);

        Assert.All([one, hidden, unknown], all => Assert.Equal(all, JsonSerializer.Deserialize<RollForward>(JsonSerializer.Serialize(all))));
        Assert.False(JsonSerializer.Deserialize<RollForward>(JsonSerializer.Serialize(hidden))!.Closes);
        Assert.Equal(new(Year, 1, 2) { Left = null }, JsonSerializer.Deserialize<RollForward>("""{"Period":{"Start":"2024-01-01","End":"2024-12-31","StockDate":"2024-12-31"},"Opening":1,"Closing":2,"Left":null}"""));
        string changed = JsonSerializer.Serialize(one with { Left = 0 }).Replace("\"Closing\":101", "\"Closing\":99", StringComparison.Ordinal);
        Assert.Contains("The gross difference is 2 and the stocks and flows of 2024-01-01", Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<RollForward>(changed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_of_periods_that_cancel_are_seen_in_the_chain()
    {
        RollForward chain = new RollForward(ReportingPeriod.Quarter(2024, 1), 280, 283).Then(new(ReportingPeriod.Quarter(2024, 2), 283, 280));

        Assert.Equal((0, 6, false), (chain.Difference.Value, chain.GrossDifference.Value, chain.Closes));
    }

    [Fact]
    public void A_chain_over_a_number_that_is_not_reported_may_agree_at_its_ends_and_is_not_known_to_close()
    {
        RollForward first = new(ReportingPeriod.Quarter(2024, 1), 280, null) { Established = 3 }, second = new(ReportingPeriod.Quarter(2024, 2), null, 283);

        Assert.Equal((0, UndefinedReason.NotReported, null), first.Then(second) is var half ? (half.Difference.Value, half.GrossDifference.Reason, half.Closes) : default);
        Assert.False(first.Then(new(second.Period, null, 284)).Closes);
        Assert.Contains("closes with a number not reported", Assert.Throws<ArgumentException>(() => first.Then(new(second.Period, 283, 283))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_flow_of_two_periods_is_in_the_chain()
    {
        RollForward first = new(ReportingPeriod.Quarter(2024, 1), 1000, 1000) { Established = 1, Joined = 2, Left = 3, Dissolved = 4, Merged = 5, Divided = 6, Converted = 7 };
        RollForward second = new(ReportingPeriod.Quarter(2024, 2), 1000, 1000) { Established = 10, Joined = 20, Left = 30, Dissolved = 40, Merged = 50, Divided = 60, Converted = 70 };

        RollForward both = first.Then(second);

        Assert.Equal((11, 22, 33, 44, 55, 66, 77), (both.Established, both.Joined, both.Left, both.Dissolved, both.Merged, both.Divided, both.Converted));
        Assert.Equal(first.Difference.Value + second.Difference.Value, both.Difference.Value);
    }
}
