using System.Globalization;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Stories;

/// <summary>Story (e): a made-up fund at 2026-06-30 and 2027-06-30, between which the lending limits step down.</summary>
public class StepInLimitsTests
{
    private static readonly LocalDate Day2026 = new(2026, 6, 30), Day2027 = new(2027, 6, 30);
    private static readonly CreditFund In2026 = Fund(2026), In2027 = Fund(2027);
    private static readonly CreditFundMonitor Monitor = new(RuleBook.Vietnam);
    private static readonly CollateralDeduction Deduction = CollateralDeduction.LoanByLoan(new("(chưa kiểm chứng)", new("Công thức do người dùng cung cấp", "Formula supplied by the caller")));

    [Fact]
    public void The_largest_borrower_is_within_in_2026_with_92_million_to_spare()
    {
        LimitStanding single = Monitor.Of(In2026)[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((LimitVerdict.Within, new Fraction(25, 200), "12,50%"), (single.Verdict, single.Figure.Exact.Value, single.Figure.ToString("P2", FigureFormat.Vietnamese)));
        Assert.Equal((2_392L, 92L), (Millions(single.LimitAmount), Millions(single.Room)));
        Assert.Equal("Điều 136.1, 32/2024/QH15", single.Limit.Citation!.ToString());
        Assert.Equal("single-borrower: 1/8, at most 13/100: Within, 92000000", single.ToString());
    }

    [Fact]
    public void In_2027_the_ratio_fell_and_the_fund_is_in_breach_by_46_million_since_the_rule_moved()
    {
        LimitStanding single = Monitor.Of(In2027, In2026)[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((LimitVerdict.Breach, new Fraction(1_175, 9_600)), (single.Verdict, single.Figure.Exact.Value));
        Assert.Equal(("12,24%", "12%"), (single.Figure.ToString("P2", FigureFormat.Vietnamese), single.Figure.ToString("P0", FigureFormat.Vietnamese)));
        Assert.Equal((2_304L, -46L), (Millions(single.LimitAmount), Millions(single.Room)));
        Assert.Equal((LimitVerdict.Within, RatioTrend.Falling, (bool?)true), (single.Earlier!.Verdict, single.Trend, single.LimitMoved));
    }

    [Fact]
    public void The_related_borrowers_are_within_at_both_dates()
    {
        LimitStanding related = Monitor.Of(In2027, In2026)[PrudentialRules.RelatedBorrowersLimit];

        Assert.Equal((new Fraction(475, 2_300), new Fraction(455, 2_400)), (related.Earlier!.Figure.Exact.Value, related.Figure.Exact.Value));
        Assert.Equal(("20,65%", "18,96%", "19,0%"), (related.Earlier.Figure.ToString("P2", FigureFormat.Vietnamese), related.Figure.ToString("P2", FigureFormat.Vietnamese), related.Figure.ToString("P1", FigureFormat.Vietnamese)));
        Assert.Equal((3_864L, 64L, 3_648L, 8L), (Millions(related.Earlier.LimitAmount), Millions(related.Earlier.Room), Millions(related.LimitAmount), Millions(related.Room)));
        Assert.Equal((LimitVerdict.Within, LimitVerdict.Within), (related.Earlier.Verdict, related.Verdict));
    }

    [Fact]
    public void Under_the_old_13_percent_it_would_have_been_within_in_2027()
    {
        LimitStanding single = Monitor.On(Day2026, In2027)[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((LimitVerdict.Within, 2_496L), (single.Verdict, Millions(single.LimitAmount)));
    }

    [Theory]
    [InlineData(2_304_000_000, LimitVerdict.Within, 0)]
    [InlineData(2_304_000_001, LimitVerdict.Breach, -1)]
    public void A_balance_equal_to_the_limit_is_within_it(long largest, LimitVerdict verdict, long room)
    {
        CreditFund fund = new(In2027.Cooperative, In2027.Figures! with { LargestBorrower = Vnd.FromDong(largest) });

        LimitStanding single = Monitor.Of(fund)[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((verdict, room), (single.Verdict, single.Room.Value.Dong));
    }

    [Theory]
    [InlineData(2024, 6, 30, null, null)]
    [InlineData(2024, 7, 1, 14, 23)]
    [InlineData(2024, 12, 31, 14, 23)]
    [InlineData(2025, 1, 1, 14, 23)]
    [InlineData(2025, 12, 31, 14, 23)]
    [InlineData(2026, 1, 1, 13, 21)]
    [InlineData(2026, 12, 31, 13, 21)]
    [InlineData(2027, 1, 1, 12, 19)]
    public void The_limits_step_in_2026_and_2027_and_not_on_2025_01_01(int year, int month, int day, int? one, int? related)
    {
        CreditFundStanding standing = Monitor.On(new(year, month, day), In2026);

        Assert.Equal((one, related), (Points(standing[PrudentialRules.SingleBorrowerLimit]), Points(standing[PrudentialRules.RelatedBorrowersLimit])));

        static int? Points(LimitStanding standing) => standing.Limit.TryGetValue(out Bound? bound) ? (int)(bound.Limit * 100).Numerator : null;
    }

    [Theory]
    [InlineData(2026, 800, "1175.25", "1975.25", "0 100 100 200 400")]
    [InlineData(2027, 1_105, "1265.25", "2370.25", "0 125 80 200 700")]
    public void Provisions_by_loan_are_exact(int year, decimal specific, string general, string total, string groups)
    {
        ProvisionRequirement required = Required(year);

        Assert.Equal(groups, string.Join(' ', required.Groups.Select(group => Millions(group.Specific))));
        Assert.Equal(
            [Vnd.FromMillions(specific), Vnd.FromMillions(decimal.Parse(general, CultureInfo.InvariantCulture)), Vnd.FromMillions(decimal.Parse(total, CultureInfo.InvariantCulture))],
            new[] { required.Specific, required.General, required.Total }.Select(provision => ProvisionRequirement.Round(provision, MidpointRounding.ToPositiveInfinity).Value));
        Assert.Equal(Vnd.Zero, required.WithoutKnownCollateral);
    }

    [Theory]
    [InlineData(2026, 600)]
    [InlineData(2027, 905)]
    public void Collateral_deducted_by_group_would_give_less(int year, long million)
    {
        Loan[] byGroup = [.. Loans(year).Listed!.GroupBy(loan => loan.Group).Select(group => new Loan(
            group.Key, Sum(group.Select(loan => loan.Amount)), Sum(group.Select(loan => loan.DeductibleCollateral!.Value))))];
        LoanPortfolio loans = Loans(year);

        ProvisionRequirement wrong = Required(year, new(loans.Total, loans.Standard, loans.SpecialMention, loans.Substandard, loans.Doubtful, loans.Loss, listed: byGroup));

        Assert.Equal((million, true), (Millions(wrong.Specific), wrong.Specific.Value < Required(year).Specific.Value));

        static Vnd Sum(IEnumerable<Vnd> amounts) => amounts.Aggregate(Vnd.Zero, (sum, amount) => sum + amount);
    }

    [Fact]
    public void Provisions_and_loans_grew_and_bad_debt_rose_by_0_1357_points()
    {
        LimitStanding badDebt = Monitor.Of(In2027, In2026)[PrudentialRules.NonPerformingLoanRatio];

        Assert.Equal((new Fraction(7, 395), new Fraction(65, 3_407)), (badDebt.Earlier!.Figure.Exact.Value, badDebt.Figure.Exact.Value));
        Assert.Equal(("1,77%", "1,91%"), (badDebt.Earlier.Figure.ToString("P2", FigureFormat.Vietnamese), badDebt.Figure.ToString("P2", FigureFormat.Vietnamese)));
        Assert.Equal("1,90%", badDebt.Figure.ToPercentage(2, MidpointRounding.ToZero).ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal(("0,1357", "0,14", RatioTrend.Rising), (Points(badDebt, 4), Points(badDebt, 2), badDebt.Trend));
        Assert.Equal(395, Millions(Required(2027).Total) - Millions(Required(2026).Total));
        Assert.Equal(new Fraction(247, 3_160), (Loans(2027).Total - Loans(2026).Total) / Loans(2026).Total);
        Assert.Equal((LimitVerdict.UnknownLimit, UnknownReason.NotStated), (badDebt.Verdict, badDebt.Limit.Reason));

        static string Points(LimitStanding standing, int digits) => standing.Change!.PercentagePoints(digits, MidpointRounding.AwayFromZero).ToString("N", FigureFormat.Vietnamese);
    }

    [Fact]
    public void Deposits_to_equity_are_9_90_and_10_10_times_and_the_verdict_is_unknown()
    {
        LimitStanding deposits = Monitor.Of(In2027, In2026)[PrudentialRules.DepositsToEquity];

        Assert.Equal(("9,90", "10,10"), (deposits.Earlier!.Figure.ToString("N2", FigureFormat.Vietnamese), deposits.Figure.ToString("N2", FigureFormat.Vietnamese)));
        Assert.Equal((new Fraction(980, 99), LimitVerdict.UnknownLimit, UnknownReason.NotFound), (deposits.Earlier.Figure.Exact.Value, deposits.Verdict, deposits.Limit.Reason));
        Assert.Equal((UndefinedReason.UnknownRule, UndefinedReason.UnknownRule), (deposits.Room.Reason, deposits.LimitAmount.Reason));
        Assert.Equal("25/VBHN-NHNN", deposits.Limit.Citation!.Document);
    }

    private static CreditFund Fund(int year) => new(Units.Fund("QTD-1"), MadeUpFunds.OfTheStory(year));

    private static LoanPortfolio Loans(int year) => MadeUpFunds.OfTheStory(year).Loans!;

    private static ProvisionRequirement Required(int year, LoanPortfolio? loans = null) => ProvisionRequirement.Of(RuleBook.Vietnam, year == 2026 ? Day2026 : Day2027, loans ?? Loans(year), Deduction);

    private static long Millions(Figure<Fraction> amount) => (amount.Value / 1_000_000).Round(MidpointRounding.ToZero);

    private static long Millions(Figure<Vnd> amount) => amount.Value.Dong / 1_000_000;
}
