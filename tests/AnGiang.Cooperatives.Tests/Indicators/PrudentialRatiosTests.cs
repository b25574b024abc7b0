using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class PrudentialRatiosTests
{
    private static readonly Citation Ours = new("1/QĐ", new("Quyết định", "Decision"), "Điều 5");

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
    public void A_formula_is_cited_where_a_rule_was_read_and_is_else_a_definition_that_cites_nothing() => Assert.Equal(
        [(PrudentialRatios.DepositsToEquity, Confidence.OfficialText), (PrudentialRatios.SingleBorrowerLimit, Confidence.OfficialText), (PrudentialRatios.RelatedBorrowersLimit, Confidence.OfficialText), (PrudentialRatios.RestrictedBorrowers, null)],
        PrudentialRatios.All.Where(ratio => ratio.Formula.Citation is not null).Select(ratio => (ratio, ratio.Formula.Confidence)));

    [Fact]
    public void A_formula_cites_the_document_and_article_that_its_limit_cites()
    {
        LocalDate date = new(2025, 1, 1);
        (FinancialRatio Ratio, RuleCode<Bound> Limit)[] cited =
        [
            (PrudentialRatios.DepositsToEquity, PrudentialRules.DepositsToEquity), (PrudentialRatios.SingleBorrowerLimit, PrudentialRules.SingleBorrowerLimit),
            (PrudentialRatios.RelatedBorrowersLimit, PrudentialRules.RelatedBorrowersLimit),
        ];

        Assert.All(cited, pair => Assert.Equal(RuleBook.Vietnam.On(date, pair.Limit).Citation, pair.Ratio.Formula.Citation));
        Assert.Equal(RuleBook.Vietnam.On(new(2024, 8, 11), PrudentialRules.RestrictedBorrowers).Citation, PrudentialRatios.RestrictedBorrowers.Formula.Citation);
    }

    [Fact]
    public void Every_ratio_has_a_code_of_its_own_and_none_has_a_limit()
    {
        Assert.Equal(11, PrudentialRatios.All.Select(ratio => ratio.Code).Distinct().Count());
        Assert.All(PrudentialRatios.All, ratio => Assert.Equal(RatioGoalKind.Unknown, ratio.Goal.Kind));
    }

    [Fact]
    public void Capital_adequacy_takes_the_weights_of_the_caller()
    {
        Indicator secured = new("secured-loans", new("cho vay có bảo đảm", "secured loans"), IndicatorUnit.Dong, IndicatorKind.Stock);
        UnitFigures fund = new UnitFigures("QTD-1", MadeUpFigures.Year)
            .With(CreditFundIndicator.OwnFunds, Vnd.FromMillions(12)).With(secured, Vnd.FromMillions(80)).With(CreditFundIndicator.LoansOutstanding, Vnd.FromMillions(100));

        FinancialRatio ours = PrudentialRatios.CapitalAdequacyBy((FigureTerms.Closing(secured) * new Fraction(1, 2)) + CreditFundIndicator.LoansOutstanding, Ours);

        Assert.Equal(UndefinedReason.UnknownFormula, PrudentialRatios.CapitalAdequacy.Of(fund).Reason);
        Assert.Equal(new Fraction(12, 140), ours.Of(fund).Exact.Value);
        Assert.Equal((PrudentialRatios.CapitalAdequacy.Code, Ours, Confidence.SuppliedByCaller), (ours.Code, ours.Formula.Citation, ours.Formula.Confidence!.Value));
        Assert.Throws<ArgumentNullException>(() => PrudentialRatios.CapitalAdequacyBy(secured, null!));
        Assert.Throws<ArgumentNullException>(() => PrudentialRatios.CapitalAdequacyBy(null!, Ours));
        Assert.Throws<ArgumentException>(() => PrudentialRatios.CapitalAdequacyBy(Indicator.Members, Ours));
    }
}
