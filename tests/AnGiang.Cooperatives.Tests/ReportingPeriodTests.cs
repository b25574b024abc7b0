using System.Text.Json;
using NodaTime;

namespace AnGiang.Cooperatives.Tests;

public class ReportingPeriodTests
{
    [Theory]
    [InlineData(2020, 1, 31)]
    [InlineData(2020, 2, 29)]
    [InlineData(2021, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(2020, 4, 30)]
    [InlineData(2020, 12, 31)]
    public void A_month_ends_on_its_last_day(int year, int month, int day)
    {
        ReportingPeriod period = ReportingPeriod.Month(year, month);

        Assert.Equal((new LocalDate(year, month, 1), new LocalDate(year, month, day)), (period.Start, period.End));
        Assert.Equal(period.End, period.StockDate);
    }

    [Theory]
    [InlineData(1, 1, 3, 31)]
    [InlineData(2, 4, 6, 30)]
    [InlineData(3, 7, 9, 30)]
    [InlineData(4, 10, 12, 31)]
    public void A_quarter_is_three_months(int quarter, int firstMonth, int lastMonth, int lastDay) =>
        Assert.Equal(new ReportingPeriod(new LocalDate(2023, firstMonth, 1), new LocalDate(2023, lastMonth, lastDay)), ReportingPeriod.Quarter(2023, quarter));

    [Fact]
    public void One_year_earlier_the_last_day_of_February_stays_the_last()
    {
        Assert.Equal(ReportingPeriod.FirstMonths(2023, 2), ReportingPeriod.FirstMonths(2024, 2).OneYearEarlier());
        Assert.Equal(ReportingPeriod.FirstMonths(2024, 2), ReportingPeriod.FirstMonths(2025, 2).OneYearEarlier());
        Assert.Equal(ReportingPeriod.Year(2019).WithStockDate(null), ReportingPeriod.Year(2020).WithStockDate(null).OneYearEarlier());
        Assert.Equal(new LocalDate(2023, 6, 15), ReportingPeriod.Year(2024).WithStockDate(new(2024, 6, 15)).OneYearEarlier().StockDate);
    }

    [Fact]
    public void A_year_and_its_first_months_begin_on_New_Year()
    {
        Assert.Equal(new ReportingPeriod(new(2020, 1, 1), new(2020, 12, 31)), ReportingPeriod.Year(2020));
        Assert.Equal(new ReportingPeriod(new(2020, 1, 1), new(2020, 6, 30)), ReportingPeriod.FirstMonths(2020, 6));
        Assert.Equal(new ReportingPeriod(new(2024, 1, 1), new(2024, 2, 29)), ReportingPeriod.FirstMonths(2024, 2));
        Assert.Equal(ReportingPeriod.Year(2020), ReportingPeriod.FirstMonths(2020, 12));
        Assert.Equal(ReportingPeriod.Quarter(2020, 1), ReportingPeriod.FirstMonths(2020, 3));
        Assert.Equal(new DateInterval(new(2020, 1, 1), new(2020, 12, 31)), ReportingPeriod.Year(2020).Interval);
    }

    [Fact]
    public void The_four_quarters_and_the_twelve_months_fill_the_year()
    {
        IEnumerable<ReportingPeriod>[] fillings = [Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(2024, quarter)), Enumerable.Range(1, 12).Select(month => ReportingPeriod.Month(2024, month))];
        Assert.All(fillings, periods => Assert.Equal(366, periods.Sum(period => period.Interval.Length)));
        Assert.All(fillings, periods => Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start)));
    }

    [Fact]
    public void Parts_that_no_year_has_are_refused()
    {
        Assert.Equal("quarter", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2020, 5)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2020, 0));
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2020, 13)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2020, 0));
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FirstMonths(2020, 13)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FirstMonths(2020, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Year(10_000));
    }

    [Fact]
    public void An_unstated_stock_date_is_refused_where_one_is_needed()
    {
        ReportingPeriod unstated = ReportingPeriod.Year(2020).WithStockDate(null);

        string message = Assert.Throws<InvalidOperationException>(() => unstated.RequireStockDate()).Message;
        Assert.Contains("2020-01-01/2020-12-31", message, StringComparison.Ordinal);
        Assert.Contains("WithStockDate", message, StringComparison.Ordinal);
        Assert.Equal("2020-01-01/2020-12-31, stocks at an unstated date", unstated.ToString());
        Assert.Equal(new LocalDate(2021, 1, 29), unstated.WithStockDate(new LocalDate(2021, 1, 29)).RequireStockDate());
        Assert.Equal("2020-01-01/2020-12-31, stocks at 2020-12-31", ReportingPeriod.Year(2020).ToString());
    }

    [Fact]
    public void Periods_are_equal_by_interval_and_stock_date()
    {
        Assert.Equal(ReportingPeriod.Year(2020), new ReportingPeriod(new(2020, 1, 1), new(2020, 12, 31), new LocalDate(2020, 12, 31)));
        Assert.NotEqual(ReportingPeriod.Year(2020), ReportingPeriod.Year(2020).WithStockDate(null));
        Assert.NotEqual(ReportingPeriod.Year(2020), ReportingPeriod.Year(2020).WithStockDate(new LocalDate(2021, 1, 29)));
    }

    [Fact]
    public void A_period_of_one_day_is_one_and_one_that_ends_before_it_starts_is_none()
    {
        LocalDate day = new(2020, 2, 29);

        Assert.Equal(1, new ReportingPeriod(day, day).Interval.Length);
        Assert.Contains("ends on 2020-02-28, before it starts on 2020-02-29", Assert.Throws<ArgumentException>(
            () => new ReportingPeriod(day, day.PlusDays(-1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ReportingPeriod(day.WithCalendar(CalendarSystem.Julian), day.WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentException>(() => new ReportingPeriod(day, day, day.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Json_brings_the_same_period_back()
    {
        ReportingPeriod[] periods = [ReportingPeriod.Year(2020), ReportingPeriod.Quarter(2021, 2).WithStockDate(null), ReportingPeriod.Year(2020).WithStockDate(new LocalDate(2021, 1, 29))];

        Assert.All(periods, period => Assert.Equal(period, JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period))));
        Assert.Equal("""{"Start":"2020-01-01","End":"2020-12-31","StockDate":"2020-12-31"}""", JsonSerializer.Serialize(periods[0]));
    }
}
