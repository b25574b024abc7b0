using System.Text.Json;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests;

public class CreditFundFiguresTests
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Year(2025);
    private static readonly Vnd Less = Vnd.FromDong(-1);

    /// <summary>Every figure with an amount of its own.</summary>
    private static CreditFundFigures Full { get; } = new(Period)
    {
        TotalAssets = Vnd.FromDong(1_000), Cash = Vnd.FromDong(2), Deposits = new(Vnd.FromDong(900), Vnd.FromDong(300), Vnd.FromDong(210), Vnd.FromDong(390)),
        Loans = new(Vnd.FromDong(800), Vnd.FromDong(500), Vnd.FromDong(100), Vnd.FromDong(90), Vnd.FromDong(70), Vnd.FromDong(40), Vnd.FromDong(450), Vnd.FromDong(250), Vnd.FromDong(99 + 1), Vnd.FromDong(110)),
        GeneralProvision = Vnd.FromDong(11), SpecificProvision = Vnd.FromDong(12), ProvisionCharge = Vnd.FromDong(-13), OwnersEquity = Vnd.FromDong(-14), OwnFunds = Vnd.FromDong(-15),
        RiskWeightedAssets = Vnd.FromDong(16), LiquidAssetsNextDay = Vnd.FromDong(17), PayablesNextDay = Vnd.FromDong(18), LiquidAssetsSevenDays = Vnd.FromDong(19), PayablesSevenDays = Vnd.FromDong(20),
        ShortTermFunds = Vnd.FromDong(21), LongerTermFunds = Vnd.FromDong(22), LargestBorrower = Vnd.FromDong(23), LargestRelatedBorrowers = Vnd.FromDong(24), RestrictedLoans = Vnd.FromDong(25),
        Income = Vnd.FromDong(26), Expenses = Vnd.FromDong(27),
    };

    [Fact]
    public void Every_figure_is_read_by_its_indicator() => Assert.Equal(
        [
            ("total-assets", 1_000), ("cash", 2), ("deposits", 900), ("demand-deposits", 300), ("deposits-up-to-one-year", 210), ("deposits-over-one-year", 390),
            ("loans-outstanding", 800), ("standard-loans", 500), ("special-mention-loans", 100), ("substandard-loans", 90), ("doubtful-loans", 70), ("loss-loans", 40),
            ("non-performing-loans", 200), ("overdue-loans", 110), ("short-term-loans", 450), ("medium-term-loans", 250), ("long-term-loans", 100),
            ("general-provision", 11), ("specific-provision", 12), ("provision-charge", -13), ("owners-equity", -14), ("own-funds", -15), ("risk-weighted-assets", 16),
            ("liquid-assets-next-day", 17), ("payables-next-day", 18), ("liquid-assets-seven-days", 19), ("payables-seven-days", 20), ("short-term-funds", 21), ("longer-term-funds", 22),
            ("largest-borrower", 23), ("largest-related-borrowers", 24), ("restricted-loans", 25), ("income", 26), ("expenses", 27),
        ],
        CreditFundIndicator.All.Select(indicator => (indicator.Code, Full.Amount(indicator)!.Value.Dong)));

    [Fact]
    public void Every_indicator_of_a_credit_fund_is_among_all_of_them()
    {
        Indicator[] named = [.. typeof(CreditFundIndicator).GetProperties().Where(property => property.PropertyType == typeof(Indicator)).Select(property => (Indicator)property.GetValue(null)!)];

        Assert.Equal(CreditFundIndicator.All.Count, named.Length + 2);
        Assert.All(named, indicator => Assert.Contains(indicator, CreditFundIndicator.All));
        Assert.All(CreditFundIndicator.All, indicator => Assert.Equal(IndicatorUnit.Dong, indicator.Unit));
        Assert.Equal(
            [CreditFundIndicator.ProvisionCharge, Indicator.OwnersEquity, CreditFundIndicator.OwnFunds], CreditFundIndicator.All.Where(indicator => indicator.MayBeNegative));
        Assert.Equal(
            [CreditFundIndicator.ProvisionCharge, CreditFundIndicator.Income, CreditFundIndicator.Expenses], CreditFundIndicator.All.Where(indicator => indicator.Kind == IndicatorKind.Flow));
    }

    [Fact]
    public void What_was_not_reported_is_null()
    {
        CreditFundFigures figures = new(Period);

        Assert.All(CreditFundIndicator.All, indicator => Assert.Null(figures.Amount(indicator)));
        Assert.Equal((Period, FigureStatus.Actual), (figures.Period, figures.Status));
        Assert.Null((figures with { Loans = new(Vnd.FromDong(1)) }).Amount(CreditFundIndicator.StandardLoans));
    }

    [Fact]
    public void An_indicator_that_is_no_figure_of_a_credit_fund_is_refused()
    {
        Assert.Contains("have no members; they have total-assets, cash, deposits", Assert.Throws<KeyNotFoundException>(() => Full.Amount(Indicator.Members)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Full.Amount(null!));
    }

    [Fact]
    public void What_cannot_be_negative_is_refused_by_name()
    {
        Func<CreditFundFigures>[] wrong =
        [
            () => Full with { TotalAssets = Less }, () => Full with { Cash = Less }, () => Full with { GeneralProvision = Less }, () => Full with { SpecificProvision = Less },
            () => Full with { RiskWeightedAssets = Less }, () => Full with { LiquidAssetsNextDay = Less }, () => Full with { PayablesNextDay = Less },
            () => Full with { LiquidAssetsSevenDays = Less }, () => Full with { PayablesSevenDays = Less }, () => Full with { ShortTermFunds = Less }, () => Full with { LongerTermFunds = Less },
            () => Full with { LargestBorrower = Less }, () => Full with { LargestRelatedBorrowers = Less }, () => Full with { RestrictedLoans = Less },
            () => Full with { Income = Less }, () => Full with { Expenses = Less },
        ];
        string[] names =
        [
            "total-assets", "cash", "general-provision", "specific-provision", "risk-weighted-assets", "liquid-assets-next-day", "payables-next-day", "liquid-assets-seven-days",
            "payables-seven-days", "short-term-funds", "longer-term-funds", "largest-borrower", "largest-related-borrowers", "restricted-loans", "income", "expenses",
        ];

        Assert.All(wrong.Zip(names), pair => Assert.Contains($"({pair.Second}) cannot be negative", Assert.Throws<ArgumentOutOfRangeException>(pair.First).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Equity_own_funds_and_the_charge_of_provisions_may_be_negative()
    {
        CreditFundFigures figures = new(Period) { OwnersEquity = Vnd.MinValue, OwnFunds = Less, ProvisionCharge = Less };

        Assert.Equal((Vnd.MinValue, Less, Less), (figures.OwnersEquity, figures.OwnFunds, figures.ProvisionCharge));
    }

    [Fact]
    public void A_period_and_a_known_status_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new CreditFundFigures(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CreditFundFigures(Period) { Status = (FigureStatus)9 });
    }

    [Theory]
    [InlineData(2026, 196_000, 158_000)]
    [InlineData(2027, 209_000, 170_350)]
    public void The_story_of_a_step_in_the_limits_adds_up(int year, int deposits, int loans)
    {
        CreditFundFigures figures = MadeUpFunds.OfTheStory(year);

        Assert.Equal((MadeUpFunds.Million(deposits), MadeUpFunds.Million(loans)), (figures.Deposits!.Total, figures.Loans!.Total));
        Assert.Equal(new NodaTime.LocalDate(year, 6, 30), figures.Period.StockDate);
    }

    [Fact]
    public void Json_brings_the_same_figures_back_and_tells_null_from_zero()
    {
        CreditFundFigures figures = Full with { Cash = Vnd.Zero, Income = null, Status = FigureStatus.Preliminary, Loans = MadeUpFunds.OfTheStory(2026).Loans };
        CreditFundFigures back = JsonSerializer.Deserialize<CreditFundFigures>(JsonSerializer.Serialize(figures))!;

        Assert.Equal(figures, back);
        Assert.Equal((Vnd.Zero, null), (back.Cash, back.Income));
    }
}
