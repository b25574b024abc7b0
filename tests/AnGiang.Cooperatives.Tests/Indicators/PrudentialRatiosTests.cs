using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class PrudentialRatiosTests
{
    public static TheoryData<FinancialRatio, string> Formulas() => new()
    {
        { PrudentialRatios.SolvencyNextDay, "(liquid-assets-next-day) / (payables-next-day)" },
        { PrudentialRatios.SolvencySevenDays, "(liquid-assets-seven-days) / (payables-seven-days)" },
        { PrudentialRatios.DepositsToEquity, "(deposits) / (owners-equity)" },
        { PrudentialRatios.LoansToDeposits, "(loans-outstanding) / (deposits)" },
        { PrudentialRatios.SingleBorrowerLimit, "(largest-borrower) / (own-funds)" },
        { PrudentialRatios.RelatedBorrowersLimit, "(largest-related-borrowers) / (own-funds)" },
        { PrudentialRatios.NonPerformingLoanRatio, "(non-performing-loans) / (loans-outstanding)" },
        { PrudentialRatios.ProvisionsToLoans, "(general-provision + specific-provision) / (loans-outstanding)" },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_ratio_whose_sides_the_rule_names_has_its_formula(FinancialRatio ratio, string formula) => Assert.Equal(formula, ratio.Formula.ToString());

    [Fact]
    public void The_others_are_unknown_and_say_so() => Assert.Equal(
        [PrudentialRatios.CapitalAdequacy, PrudentialRatios.ShortTermFundsToLongerLoans, PrudentialRatios.RestrictedBorrowers],
        PrudentialRatios.All.Where(ratio => ratio.Formula.UnknownBecause is not null));

    [Fact]
    public void A_formula_that_no_rule_was_read_for_is_called_a_definition() => Assert.Equal(
        [PrudentialRatios.DepositsToEquity, PrudentialRatios.SingleBorrowerLimit, PrudentialRatios.RelatedBorrowersLimit],
        PrudentialRatios.All.Where(ratio => ratio.Formula.UnknownBecause is null && !ratio.Source!.StartsWith("A definition", StringComparison.Ordinal)));

    [Fact]
    public void Every_ratio_says_where_it_is_from_and_none_has_a_limit()
    {
        Assert.Equal(11, PrudentialRatios.All.Select(ratio => ratio.Code).Distinct().Count());
        Assert.All(PrudentialRatios.All, ratio => Assert.Equal((true, RatioGoalKind.Unknown), (ratio.Source?.Length > 0, ratio.Goal.Kind)));
    }

    [Fact]
    public void Capital_adequacy_takes_the_weights_of_the_caller()
    {
        Indicator secured = new("secured-loans", new("cho vay có bảo đảm", "secured loans"), IndicatorUnit.Dong, IndicatorKind.Stock);
        UnitFigures fund = new UnitFigures("QTD-1", MadeUpFigures.Year)
            .With(CreditFundIndicator.OwnFunds, Vnd.FromMillions(12)).With(secured, Vnd.FromMillions(80)).With(CreditFundIndicator.LoansOutstanding, Vnd.FromMillions(100));

        FinancialRatio ours = PrudentialRatios.CapitalAdequacyBy((FigureTerms.Closing(secured) * new Fraction(1, 2)) + CreditFundIndicator.LoansOutstanding, "Điều 5");

        Assert.Equal(UndefinedReason.UnknownFormula, PrudentialRatios.CapitalAdequacy.Of(fund).Reason);
        Assert.Equal(new Fraction(12, 140), ours.Of(fund).Exact.Value);
        Assert.Equal((PrudentialRatios.CapitalAdequacy.Code, "Supplied by the caller: Điều 5"), (ours.Code, ours.Source));
        Assert.Throws<ArgumentException>(() => PrudentialRatios.CapitalAdequacyBy(secured, " "));
        Assert.Throws<ArgumentNullException>(() => PrudentialRatios.CapitalAdequacyBy(null!, "Điều 5"));
        Assert.Throws<ArgumentException>(() => PrudentialRatios.CapitalAdequacyBy(Indicator.Members, "Điều 5"));
    }
}
