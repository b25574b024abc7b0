using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFunds;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class CreditFundRosterTests
{
    private static readonly CreditFund First = new(Units.Fund("1", 900, Of(2026, Million(230_000))), OfTheStory(2026));
    private static readonly CreditFund Second = new(Units.Fund("2", 100), OfTheStory(2026) with { Loans = null, OwnFunds = Million(-400), TotalAssets = Million(220_000) });
    private static readonly CreditFund Third = new(Units.Fund("3"));

    [Fact]
    public void Funds_are_summarised_with_the_figures_of_their_units()
    {
        RosterSummary<Sector> summary = new[] { First, Second, Third }.Summarize(fund => fund.Cooperative.Sector);
        UnitSummary funds = summary.Overall;

        Assert.Equal(6, summary.Groups.Count);
        Assert.Equal(OfTheStory(2026).Period, summary.Period);
        Assert.Equal((3, 1_000, new Coverage(2, 3)), (funds.Units, funds.Count(Indicator.Members).Sum.Value, funds.Count(Indicator.Members).Coverage));
        Assert.Equal((Million(450_000), new Coverage(2, 3)), (funds.Amount(Indicator.TotalAssets).Sum.Value, funds.Amount(Indicator.TotalAssets).Coverage));
        Assert.Equal((Million(392_000), Million(18_000)), (funds.Amount(CreditFundIndicator.Deposits).Sum.Value, funds.Amount(CreditFundIndicator.OwnFunds).Sum.Value));
        Assert.Equal((Million(2_800), new Coverage(1, 3)), (funds.Amount(CreditFundIndicator.NonPerformingLoans).Sum.Value, funds.Amount(CreditFundIndicator.NonPerformingLoans).Coverage));
        Assert.Equal(12 + CreditFundIndicator.All.Count - 1, funds.Indicators.Count);
    }

    [Fact]
    public void The_largest_borrowers_of_several_funds_are_not_summed()
    {
        UnitSummary funds = new[] { First, new(Units.Fund("2"), OfTheStory(2026) with { LargestBorrower = Million(1_900) }) }.Summarize(_ => "all").Overall;

        Assert.Equal(new VndRange(Million(1_900), Million(2_300)), funds.Range(CreditFundIndicator.LargestBorrower).Bounds.Value);
        Assert.Throws<KeyNotFoundException>(() => funds.Amount(CreditFundIndicator.LargestBorrower));
    }

    [Fact]
    public void Funds_that_are_gone_are_outside_of_the_population()
    {
        CreditFund gone = new(Units.Make("4", "QTD", CooperativeKind.CreditFund, CooperativeStatus.Revoked), OfTheStory(2026));
        CreditFund dormant = new(Units.Make("5", "QTD", CooperativeKind.CreditFund, CooperativeStatus.Dormant), OfTheStory(2026));
        CreditFund[] funds = [First, gone, dormant];

        Assert.Equal((2, 1), (funds.Summarize(_ => "all").Overall.Units, funds.Summarize(_ => "all").OutsidePopulation));
        Assert.Equal(1, funds.Summarize(_ => "all", Population.OfKind(CooperativeKind.CreditFund).Only(CooperativeStatus.Active)).Overall.Units);
        Assert.Equal(2, funds.Summarize(of => of.Amount(CreditFundIndicator.OwnFunds, fund => fund.Figures?.OwnFunds)).Units);
        Assert.Equal(2, Roster.OfCreditFunds(funds).Summarize().Units);
        Assert.Equal(2, Roster.Of(funds, of => of.Amount(CreditFundIndicator.OwnFunds, fund => fund.Figures?.OwnFunds)).Summarize(Dimension.Kind).Overall.Units);
        Assert.Equal(3, Roster.OfCreditFunds(funds).Units);
    }

    [Fact]
    public void Funds_of_different_periods_and_status_are_not_added_up()
    {
        CreditFund later = new(Units.Fund("7"), OfTheStory(2027)), early = new(Units.Fund("8"), OfTheStory(2026) with { Status = FigureStatus.Preliminary });
        CreditFund ofUnit = new(Units.Fund("9", figures: Units.Of(2020)));

        Assert.All(
            (Func<object>[])
            [
                () => new[] { First, later }.Summarize(_ => "all"), () => new[] { First, ofUnit }.Summarize(_ => "all"), () => Roster.OfCreditFunds([First, later]).Summarize(),
                () => new[] { First, later }.Summarize(of => of.Amount(CreditFundIndicator.Cash, fund => fund.Figures?.Cash)),
            ],
            make => Assert.Contains("figures that differ in reporting period are not added up", Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal));
        Assert.Contains("Row 2 (8 'HTX 8') has the figure status Preliminary", Assert.Throws<ArgumentException>(() => new[] { First, early }.Summarize(_ => "all")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Further_indicators_join_those_of_the_fund()
    {
        Indicator net = new("net-loans", new("dư nợ sau dự phòng", "net loans"), IndicatorUnit.Dong, IndicatorKind.Stock);
        UnitSummary funds = new[] { First, Third }.Summarize(_ => "all", Population.Cooperatives, of => of.Amount(net, fund => fund.Figures?.Loans?.Total - Million(1_000))).Overall;

        Assert.Equal(Million(157_000), funds.Amount(net).Sum.Value);
    }

    [Fact]
    public void A_fund_listed_twice_is_found()
    {
        Assert.Contains("has the id 1 of row 1", Assert.Throws<ArgumentException>(() => Roster.OfCreditFunds([First, Second, First])).Message, StringComparison.Ordinal);
        Assert.Equal(2, Roster.OfCreditFunds([First, Second, First], DuplicatePolicy.First).Summarize().Units);
    }

    [Fact]
    public void Quantiles_of_a_figure_of_funds_are_found()
    {
        Roster roster = Roster.OfCreditFunds(Enumerable.Range(1, 5).Select(i => new CreditFund(Units.Fund($"{i}"), OfTheStory(2026) with { Cash = Million(i * i) })));

        Assert.Equal(Million(9) / 1, roster.Quantiles(CreditFundIndicator.Cash, QuantileDefinition.InverseDistribution).Median.Value);
    }

    [Fact]
    public void A_sum_beyond_64_bits_names_the_indicator()
    {
        CreditFund[] funds = [new(Units.Fund("1"), OfTheStory(2026) with { Cash = Vnd.MaxValue }), new(Units.Fund("2"), OfTheStory(2026) with { Cash = Vnd.FromDong(1) })];

        Assert.Contains("cash", Assert.Throws<OverflowException>(() => funds.Summarize(_ => "all")).Message, StringComparison.Ordinal);
    }

    private static FinancialFigures Of(int year, Vnd assets) => new(OfTheStory(year).Period) { TotalAssets = assets };
}
