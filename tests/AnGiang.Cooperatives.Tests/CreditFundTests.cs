using System.Text.Json;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests;

public class CreditFundTests
{
    [Fact]
    public void A_credit_fund_is_a_unit_of_that_kind()
    {
        Cooperative unit = Units.Fund("12", 900);

        Assert.Same(unit, new CreditFund(unit).Cooperative);
        Assert.Equal(new CreditFund(unit), new CreditFund(Units.Fund("12", 900)));
    }

    [Theory]
    [InlineData(CooperativeKind.Cooperative)]
    [InlineData(CooperativeKind.Union)]
    [InlineData(CooperativeKind.Group)]
    [InlineData(CooperativeKind.CooperativeBank)]
    public void Units_of_other_kinds_are_refused(CooperativeKind kind)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new CreditFund(Units.Make("12", kind: kind)));
        Assert.Contains($"12 'HTX 12' is of kind {kind}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_needed() => Assert.Throws<ArgumentNullException>(() => new CreditFund(null!));

    [Fact]
    public void The_figures_of_the_fund_go_with_those_of_its_unit()
    {
        CreditFundFigures figures = new(ReportingPeriod.Year(2025)) { TotalAssets = Vnd.FromBillions(9), OwnersEquity = Vnd.FromBillions(9) };

        Assert.Null(new CreditFund(Units.Fund("12")).Figures);
        Assert.Same(figures, new CreditFund(Units.Fund("12"), figures).Figures);
        Assert.Same(figures, new CreditFund(Units.Fund("12", figures: Units.Of(2025)), figures).Figures);
        Assert.Same(figures, new CreditFund(Units.Fund("12", figures: Units.Of(2025, assets: Vnd.FromBillions(9))), figures).Figures);
    }

    [Fact]
    public void Figures_that_contradict_those_of_the_unit_are_refused()
    {
        CreditFundFigures figures = new(ReportingPeriod.Year(2025)) { TotalAssets = Vnd.FromDong(9) };
        FinancialFigures assets = Units.Of(2025, assets: Vnd.FromDong(7));

        Refused("12 'HTX 12': its figures as a co-operative have the period 2024-01-01/2024-12-31", () => new(Units.Fund("12", figures: Units.Of(2024)), figures));
        Refused("stocks at an unstated date", () => new(Units.Fund("12", figures: assets), new(figures.Period.WithStockDate(null))));
        Refused("have the status Estimated, those as a credit fund Actual", () => new(Units.Fund("12", figures: Units.Of(2025, FigureStatus.Estimated)), figures));
        Refused("total assets of 7 đồng and the fund of 9, a difference of 2", () => new(Units.Fund("12", figures: assets), figures));
    }

    [Fact]
    public void A_figure_that_exceeds_what_it_is_a_part_of_is_refused_with_the_difference()
    {
        CreditFundFigures figures = new(ReportingPeriod.Year(2025))
        {
            TotalAssets = Vnd.FromDong(9), Cash = Vnd.FromDong(9), LargestBorrower = Vnd.FromDong(5), LargestRelatedBorrowers = Vnd.FromDong(5),
            Loans = new(Vnd.FromDong(5)), RestrictedLoans = Vnd.FromDong(5), PayablesNextDay = Vnd.FromDong(5), PayablesSevenDays = Vnd.FromDong(5),
        };

        Assert.Same(figures, new CreditFund(Units.Fund("12"), figures).Figures);
        Refused("(cash) exceeds its total assets of 9 (total-assets), which it is a part of, by 1", () => new(Units.Fund("12"), figures with { Cash = Vnd.FromDong(10) }));
        Refused("of 8 (total-assets), which it is a part of, by 1", () => new(Units.Fund("12", figures: Units.Of(2025, assets: Vnd.FromDong(8))), figures with { TotalAssets = null }));
        Refused("(largest-related-borrowers), which it is a part of, by 995", () => new(Units.Fund("12"), figures with { LargestBorrower = Vnd.FromDong(1_000) }));
        Refused("(loans-outstanding), which it is a part of, by 2", () => new(Units.Fund("12"), figures with { RestrictedLoans = Vnd.FromDong(7) }));
        Refused("(payables-seven-days), which it is a part of, by 4", () => new(Units.Fund("12"), figures with { PayablesSevenDays = Vnd.FromDong(1) }));
        Assert.Equal(1_000, new CreditFund(Units.Fund("12"), figures with { LargestBorrower = Vnd.FromDong(1_000), LargestRelatedBorrowers = null }).Figures!.LargestBorrower!.Value.Dong);
    }

    [Fact]
    public void Equity_that_exceeds_what_it_is_a_part_of_is_refused()
    {
        CreditFundFigures figures = new(ReportingPeriod.Year(2025)) { TotalAssets = Vnd.FromDong(9), OwnersEquity = Vnd.FromDong(10) };
        FinancialFigures capital = new(ReportingPeriod.Year(2025)) { TotalCapital = Vnd.FromDong(9) };

        Refused("its owners' equity of 10 đồng exceeds its total capital", () => new(Units.Fund("12"), figures));
        Refused("exceeds its total capital", () => new(Units.Fund("12", figures: capital), figures with { TotalAssets = null }));
        Refused("exceeds its total capital", () => new(Units.Fund("12", figures: Units.Of(2025, assets: Vnd.FromDong(9))), figures with { TotalAssets = null }));
        Assert.NotNull(new CreditFund(Units.Fund("12", figures: capital), figures with { TotalAssets = null, OwnersEquity = Vnd.FromDong(-10) }).Figures);
        Assert.NotNull(new CreditFund(Units.Fund("12", figures: Units.Of(2025)), figures with { TotalAssets = null }).Figures);
    }

    [Fact]
    public void Json_brings_the_same_fund_back()
    {
        CreditFund fund = new(Units.Fund("12", 900)), reported = new(Units.Fund("12", 900), MadeUpFunds.OfTheStory(2026));

        Assert.Equal(fund, JsonSerializer.Deserialize<CreditFund>(JsonSerializer.Serialize(fund)));
        Assert.Equal(reported, JsonSerializer.Deserialize<CreditFund>(JsonSerializer.Serialize(reported)));
        Assert.NotEqual(fund, reported);
    }

    private static void Refused(string what, Func<CreditFund> make)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(make);
        Assert.Equal("figures", error.ParamName);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }
}
