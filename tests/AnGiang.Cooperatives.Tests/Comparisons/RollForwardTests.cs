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
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollForward(Year, -1, 0));
        Assert.Equal("Dissolved", Assert.Throws<ArgumentOutOfRangeException>(() => new RollForward(Year, 1, 0) { Dissolved = -1 }).ParamName);
        Assert.Throws<OverflowException>(() => new RollForward(Year, long.MaxValue, 0) { Joined = 1 }.ExpectedClosing);
    }
}
