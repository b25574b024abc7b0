using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Figures that cannot be are refused even under a digest that fits them.</summary>
public class StateCheckTests
{
    [Theory]
    [InlineData(2, 2, 7, 3, 4, true)]
    [InlineData(3, 2, 7, 3, 4, true)]
    [InlineData(3, 1, 3, 3, 3, true)]
    [InlineData(3, 3, 10, 3, 4, true)]
    [InlineData(3, 3, 11, 3, 4, true)]
    [InlineData(3, 3, 9, 3, 4, false)]
    [InlineData(3, 3, 12, 3, 4, false)]
    [InlineData(1, 2, 7, 3, 4, false)]
    [InlineData(2, -1, 0, 0, 0, false)]
    [InlineData(2, 0, 1, 0, 0, false)]
    [InlineData(2, 0, 0, 0, 0, true)]
    [InlineData(2, 2, 7, 4, 3, false)]
    [InlineData(3, 1, 4, 3, 5, false)]
    [InlineData(2, 2, -1, -1, 0, false)]
    [InlineData(2, 2, long.MaxValue - 1L, 0, long.MaxValue, false)]
    public void Sum_and_extremes_fit_together(long units, long reported, long sum, long minimum, long maximum, bool fits)
    {
        Accumulator value = new() { Reported = reported, Sum = sum, Minimum = minimum, Maximum = maximum };

        Assert.Equal(fits, StateCheck.Problem(new(Indicator.Members, MeasureKind.Count), units, value, hasExtremes: true) is null);
    }

    [Fact]
    public void A_loss_is_a_profit_below_zero()
    {
        Accumulator value = new() { Reported = 2, Sum = -3, Minimum = -2, Maximum = -1 };

        Assert.Null(StateCheck.Problem(new(Indicator.Profit, MeasureKind.Amount), 2, value, hasExtremes: true));
        Assert.Equal("revenue is negative, and it cannot be", StateCheck.Problem(new(Indicator.Revenue, MeasureKind.Amount), 2, value, hasExtremes: true));
    }

    [Fact]
    public void The_widest_sums_are_compared_without_overflow()
    {
        Accumulator value = new() { Reported = long.MaxValue, Sum = (Int128)long.MinValue * long.MaxValue, Minimum = long.MinValue, Maximum = long.MinValue };
        SummaryColumn profit = new(Indicator.Profit, MeasureKind.Amount);

        Assert.Null(StateCheck.Problem(profit, long.MaxValue, value, hasExtremes: true));
        Assert.Null(StateCheck.Problem(profit, long.MaxValue, value, hasExtremes: false));
        value.Sum--;
        Assert.NotNull(StateCheck.Problem(profit, long.MaxValue, value, hasExtremes: true));
        Assert.NotNull(StateCheck.Problem(profit, long.MaxValue, value, hasExtremes: false));
    }

    [Fact]
    public void A_range_has_ends_and_no_sum()
    {
        SummaryColumn earnings = new(Indicator.AverageEarnings, MeasureKind.Range);

        Assert.Null(StateCheck.Problem(earnings, 3, new() { Reported = 3, Minimum = 1, Maximum = 9 }, hasExtremes: false));
        Assert.NotNull(StateCheck.Problem(earnings, 3, new() { Reported = 3, Minimum = 9, Maximum = 1 }, hasExtremes: false));
        Assert.NotNull(StateCheck.Problem(earnings, 3, new() { Reported = 3, Minimum = -1, Maximum = 1 }, hasExtremes: false));
    }
}
