using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class FinancialFiguresTests
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Year(2020);
    private static readonly Vnd Loss = Vnd.FromDong(-1);

    [Fact]
    public void What_was_not_reported_is_null()
    {
        FinancialFigures figures = new(Period);

        Assert.Equal(
            (null, null, null, null, null, null, null),
            (figures.CharterCapital, figures.OperatingCapital, figures.TotalCapital, figures.TotalAssets, figures.Revenue, figures.Profit, figures.AverageEarnings));
        Assert.Equal((Period, FigureStatus.Actual, ProfitBasis.Unspecified), (figures.Period, figures.Status, figures.ProfitBasis));
    }

    [Fact]
    public void Zero_is_a_figure_and_a_loss_is_a_profit_below_zero()
    {
        FinancialFigures figures = new(Period) { Revenue = Vnd.Zero, Profit = Loss };

        Assert.Equal((Vnd.Zero, Loss), (figures.Revenue, figures.Profit));
    }

    [Fact]
    public void Capital_assets_and_revenue_below_zero_are_refused_by_name()
    {
        Refused("vốn điều lệ (charter-capital)", () => new FinancialFigures(Period) { CharterCapital = Loss });
        Refused("vốn hoạt động (operating-capital)", () => new FinancialFigures(Period) { OperatingCapital = Loss });
        Refused("tổng nguồn vốn (total-capital)", () => new FinancialFigures(Period) { TotalCapital = Loss });
        Refused("tổng tài sản (total-assets)", () => new FinancialFigures(Period) { TotalAssets = Loss });
        Refused("doanh thu (revenue)", () => new FinancialFigures(Period) { Revenue = Loss });
    }

    [Fact]
    public void A_copy_is_checked_as_well()
    {
        FinancialFigures figures = new(Period) { Revenue = Vnd.FromDong(1) };

        Assert.Throws<ArgumentOutOfRangeException>(() => figures with { Revenue = Loss });
        Assert.Equal(Vnd.FromDong(2), (figures with { Revenue = Vnd.FromDong(2) }).Revenue);
    }

    [Fact]
    public void A_period_and_known_words_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new FinancialFigures(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialFigures(Period) { Status = (FigureStatus)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialFigures(Period) { ProfitBasis = (ProfitBasis)9 });
    }

    [Fact]
    public void Average_earnings_are_not_negative_and_say_of_whom_and_for_how_long()
    {
        VndRange range = new(Vnd.FromMillions(4), Vnd.FromMillions(5));
        AverageEarnings earnings = new(range, EarningsPeriod.Year);

        Assert.Equal((range, EarningsPeriod.Year, PersonBase.Unspecified), (earnings.Range, earnings.Per, earnings.PersonBase));
        Assert.Equal("range", Assert.Throws<ArgumentOutOfRangeException>(() => new AverageEarnings(new(Loss, Vnd.Zero), EarningsPeriod.Month)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AverageEarnings(range, (EarningsPeriod)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AverageEarnings(range, EarningsPeriod.Month, (PersonBase)9));
        Assert.Equal(Vnd.Zero, new AverageEarnings(default, EarningsPeriod.Month).Range.Low);
    }

    [Fact]
    public void Json_brings_the_same_figures_back_and_tells_null_from_zero()
    {
        FinancialFigures figures = new(Period.WithStockDate(null))
        {
            Status = FigureStatus.Estimated, TotalAssets = Vnd.Zero, Profit = Loss, ProfitBasis = ProfitBasis.AfterTax,
            AverageEarnings = new(new(Vnd.FromMillions(4), Vnd.FromMillions(5)), EarningsPeriod.Month, PersonBase.RegularWorker),
        };
        FinancialFigures back = JsonSerializer.Deserialize<FinancialFigures>(JsonSerializer.Serialize(figures))!;

        Assert.Equal(figures, back);
        Assert.Equal((Vnd.Zero, null), (back.TotalAssets, back.Revenue));
    }

    private static void Refused(string what, Func<FinancialFigures> make) =>
        Assert.Contains($"{what} cannot be negative", Assert.Throws<ArgumentOutOfRangeException>(make).Message, StringComparison.Ordinal);
}
