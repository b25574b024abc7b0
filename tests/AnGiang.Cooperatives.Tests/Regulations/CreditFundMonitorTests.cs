using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class CreditFundMonitorTests
{
    private static readonly CreditFundMonitor Monitor = new(RuleBook.Vietnam);
    private static readonly ReportingPeriod Half2026 = ReportingPeriod.FirstMonths(2026, 6);
    private static readonly Citation Ours = new("1/QĐ", new("Quyết định", "Decision"));

    [Fact]
    public void Every_prudential_ratio_is_monitored()
    {
        Assert.Equal(PrudentialRatios.All, Monitor.Limits.Select(monitored => monitored.Ratio));
        Assert.Equal(PrudentialRatios.All.Select(ratio => ratio.Code), Monitor.Limits.Select(monitored => monitored.Limit.Code));
        Assert.Equal(PrudentialRatios.All, Monitor.Of(Fund(new(Half2026))).Limits.Select(standing => standing.Figure.Ratio));
        Assert.Same(RuleBook.Vietnam, Monitor.Book);
    }

    [Theory]
    [InlineData(0, UndefinedReason.ZeroBase)]
    [InlineData(-5, UndefinedReason.NegativeBase)]
    [InlineData(null, UndefinedReason.NotReported)]
    public void A_limit_on_own_funds_that_are_not_positive_is_undefined_with_the_reason(int? ownFunds, UndefinedReason reason)
    {
        LimitStanding single = Monitor.Of(Fund(new(Half2026) { OwnFunds = ownFunds is int dong ? Vnd.FromDong(dong) : null, LargestBorrower = Vnd.FromDong(1) }))[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((LimitVerdict.Undefined, reason, reason, reason), (single.Verdict, single.Figure.Reason, single.Room.Reason, single.LimitAmount.Reason));
        Assert.Equal($"single-borrower: {reason}{(ownFunds is null ? " (own-funds)" : "")}, at most 13/100: Undefined", single.ToString());
    }

    [Fact]
    public void Without_a_ratio_nothing_is_held_against_an_unknown_limit_either()
    {
        LimitStanding deposits = Monitor.Of(Fund(new(Half2026)))[PrudentialRules.DepositsToEquity];

        Assert.Equal((LimitVerdict.Undefined, UndefinedReason.NotReported, UnknownReason.NotFound), (deposits.Verdict, deposits.Figure.Reason, deposits.Limit.Reason));
        Assert.Equal("deposits-to-equity: NotReported (deposits, owners-equity), limit unknown (NotFound): Undefined", deposits.ToString());
    }

    [Theory]
    [InlineData(100, LimitVerdict.Within, 1)]
    [InlineData(99, LimitVerdict.Within, 0)]
    [InlineData(98, LimitVerdict.Breach, -1)]
    public void A_floor_has_room_above_it(long liquid, LimitVerdict verdict, long room)
    {
        LimitStanding solvency = Monitor.Of(Fund(new(Half2026) { LiquidAssetsNextDay = Vnd.FromDong(liquid), PayablesNextDay = Vnd.FromDong(99) }))[PrudentialRules.SolvencyNextDay];

        Assert.Equal((verdict, room), (solvency.Verdict, solvency.Room.Value.Dong));
    }

    [Fact]
    public void A_ratio_that_needs_an_opening_date_is_refused_with_the_way_out_and_one_of_closing_figures_is_judged()
    {
        RuleCode<Bound> least = new("return-on-assets", "tỷ suất sinh lời tối thiểu", "least return on assets");
        FinancialRatio atTheEnd = new("return-on-closing-assets", new("trên tổng tài sản cuối kỳ", "on closing assets"), IndicatorUnit.Percent, CreditFundIndicator.Income / FigureTerms.Closing(Indicator.TotalAssets));
        CreditFundMonitor monitor = new(RuleBook.Vietnam.With(least, Bound.AtLeast(new(5, 100)), Ours, new(2026, 1, 1)));

        Assert.All([GeneralRatios.ReturnOnAssets, Pearls.S11], ratio => Assert.Throws<ArgumentException>(() => monitor.With(ratio, least)));
        Assert.Contains("Monitor a formula of closing figures, or give the ratio a goal", Assert.Throws<ArgumentException>(() => monitor.With(GeneralRatios.ReturnOnAssets, least)).Message, StringComparison.Ordinal);
        Assert.Equal(LimitVerdict.Within, monitor.With(atTheEnd, least).Of(Fund(new(Half2026) { Income = Vnd.FromDong(5), TotalAssets = Vnd.FromDong(100) }))[least].Verdict);
    }

    [Fact]
    public void A_limit_is_a_plain_number_and_twelve_is_not_twelve_percent()
    {
        CreditFund fund = Fund(new(Half2026) { OwnFunds = Vnd.FromDong(100), LargestBorrower = Vnd.FromDong(13) });

        Assert.Equal([LimitVerdict.Breach, LimitVerdict.Within], new Fraction[] { new(12, 100), 12 }.Select(limit => new CreditFundMonitor(
            RuleBook.Vietnam.WithCorrection(PrudentialRules.SingleBorrowerLimit, Bound.AtMost(limit), Ours, new(2026, 1, 1), new(2026, 12, 31))).Of(fund)[PrudentialRules.SingleBorrowerLimit].Verdict));
    }

    [Fact]
    public void Capital_adequacy_is_judged_when_the_caller_supplies_its_formula()
    {
        CreditFund fund = Fund(new(Half2026) { OwnFunds = Vnd.FromDong(7_999), RiskWeightedAssets = Vnd.FromDong(100_000) });

        CreditFundMonitor ours = Monitor.With(PrudentialRatios.CapitalAdequacyBy(CreditFundIndicator.RiskWeightedAssets, Ours), PrudentialRules.CapitalAdequacy);

        Assert.Equal((LimitVerdict.Undefined, UndefinedReason.UnknownFormula), Monitor.Of(fund)[PrudentialRules.CapitalAdequacy] is var unknown ? (unknown.Verdict, unknown.Figure.Reason) : default);
        Assert.Equal((LimitVerdict.Breach, -1L), ours.Of(fund)[PrudentialRules.CapitalAdequacy] is var known ? (known.Verdict, known.Room.Value.Dong) : default);
        Assert.Equal(Monitor.Limits.Count, ours.Limits.Count);
    }

    [Theory]
    [InlineData(1_000, LimitVerdict.Breach, null)]
    [InlineData(1_001, LimitVerdict.Undefined, UndefinedReason.NotReported)]
    public void Bad_debt_is_judged_by_a_list_of_all_loans(long total, LimitVerdict verdict, UndefinedReason? reason)
    {
        CreditFundMonitor monitor = new(RuleBook.Vietnam.WithCorrection(PrudentialRules.NonPerformingLoanRatio, Bound.AtMost(new(3, 100)), Ours, new(2026, 1, 1)));
        LoanPortfolio loans = new(Vnd.FromDong(total), listed: [new(DebtGroup.Standard, Vnd.FromDong(969)), new(DebtGroup.Loss, Vnd.FromDong(31))]);

        LimitStanding bad = monitor.Of(Fund(new(Half2026) { Loans = loans }))[PrudentialRules.NonPerformingLoanRatio];

        Assert.Equal((verdict, reason), (bad.Verdict, bad.Figure.Reason));
    }

    [Fact]
    public void A_limit_that_the_caller_supplies_is_in_force_from_its_day()
    {
        RuleBook book = RuleBook.Vietnam.With(PrudentialRules.DepositsToEquity, Bound.Below(20), Ours, new(2026, 6, 30));
        CreditFund fund = Fund(new(Half2026) { Deposits = new(Vnd.FromDong(200)), OwnersEquity = Vnd.FromDong(10) });

        LimitStanding deposits = new CreditFundMonitor(book).Of(fund)[PrudentialRules.DepositsToEquity];

        Assert.Equal((LimitVerdict.Breach, -1L, Confidence.SuppliedByCaller), (deposits.Verdict, deposits.Room.Value.Dong, deposits.Limit.Confidence));
        Assert.Equal(LimitVerdict.UnknownLimit, new CreditFundMonitor(book).On(new(2026, 6, 29), fund)[PrudentialRules.DepositsToEquity].Verdict);
    }

    [Fact]
    public void A_ratio_of_the_caller_takes_part()
    {
        RuleCode<Bound> limit = new("loans-per-member", new("dư nợ một thành viên", "loans per member"));
        FinancialRatio perMember = GeneralRatios.PerMember(CreditFundIndicator.LoansOutstanding);
        CreditFundMonitor ours = new CreditFundMonitor(RuleBook.Vietnam.With(limit, Bound.AtMost(new Fraction(7, 2)), Ours, new(2026, 1, 1))).With(perMember, limit);

        LimitStanding standing = ours.Of(new CreditFund(Units.Fund("QTD-1", members: 3), new(Half2026) { Loans = new(Vnd.FromDong(10)) }))[limit];

        Assert.Equal((LimitVerdict.Within, new Fraction(21, 2), 0L), (standing.Verdict, standing.LimitAmount.Value, standing.Room.Value.Dong));
        Assert.Equal(Monitor.Limits.Count + 1, ours.Limits.Count);
    }

    [Fact]
    public void There_is_no_room_in_dong_for_counts_and_for_what_is_brought_to_a_year()
    {
        RuleCode<Bound> limit = new("workers", new("lao động", "workers"));
        CreditFund fund = new(
            new(new("QTD-1"), "A", CooperativeKind.CreditFund, Units.List.Classify("QTD"), members: new(10), regularWorkers: 2), new(Half2026) { Income = Vnd.FromDong(1), TotalAssets = Vnd.FromDong(8) });
        FinancialRatio workers = new("workers", limit.Name, IndicatorUnit.Percent, Indicator.RegularWorkers / FigureTerms.Closing(Indicator.Members));
        FinancialRatio income = new("income", limit.Name, IndicatorUnit.Percent, (CreditFundIndicator.Income / FigureTerms.Closing(Indicator.TotalAssets)).Annualised());

        Assert.All([workers, income], ratio =>
        {
            LimitStanding standing = new CreditFundMonitor(RuleBook.Empty.With(limit, Bound.AtLeast(new Fraction(1, 5)), Ours, new(2026, 1, 1))).With(ratio, limit).Of(fund)[limit];
            Assert.Equal((LimitVerdict.Within, UndefinedReason.NotApplicable), (standing.Verdict, standing.Room.Reason));
        });
    }

    [Theory]
    [InlineData(100, RatioTrend.Unchanged)]
    [InlineData(101, RatioTrend.Rising)]
    [InlineData(99, RatioTrend.Falling)]
    public void The_trend_is_that_of_the_exact_ratio(long largest, RatioTrend trend)
    {
        CreditFund earlier = Fund(new(ReportingPeriod.Year(2025)) { OwnFunds = Vnd.FromDong(1_000_000), LargestBorrower = Vnd.FromDong(100) });
        CreditFund now = Fund(new(Half2026) { OwnFunds = Vnd.FromDong(1_000_000), LargestBorrower = Vnd.FromDong(largest) });

        LimitStanding single = Monitor.Of(now, earlier)[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((trend, (largest - 100) / 10_000m), (single.Trend, single.Change!.PercentagePoints(4, MidpointRounding.AwayFromZero).Value.Points));
        Assert.Equal(true, single.LimitMoved);
        Assert.Equal(false, Monitor.Of(now, earlier)[PrudentialRules.SolvencyNextDay].LimitMoved);
        Assert.Null(Monitor.Of(now, earlier)[PrudentialRules.LoansToDeposits].LimitMoved);
        Assert.Null(Monitor.Of(now, earlier)[PrudentialRules.SolvencyNextDay].Trend);
    }

    [Fact]
    public void Without_an_earlier_date_there_is_no_trend()
    {
        LimitStanding single = Monitor.Of(Fund(new(Half2026) { OwnFunds = Vnd.FromDong(1_000), LargestBorrower = Vnd.FromDong(1) }))[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal((null, null, null, null), (single.Earlier, single.Trend, single.Change, single.LimitMoved));
    }

    [Fact]
    public void An_earlier_fund_without_figures_is_named_as_such()
    {
        CreditFund now = Fund(new(Half2026) { OwnFunds = Vnd.FromDong(10) });

        ArgumentException error = Assert.Throws<ArgumentException>(() => Monitor.Of(now, earlier: new CreditFund(now.Cooperative)));
        Assert.Contains("has no earlier figures", error.Message, StringComparison.Ordinal);
        Assert.Equal("earlier", error.ParamName);
    }

    [Fact]
    public void A_fund_says_what_it_breaches()
    {
        CreditFundStanding standing = Monitor.Of(Fund(new(Half2026) { OwnFunds = Vnd.FromDong(10), LargestBorrower = Vnd.FromDong(9), LargestRelatedBorrowers = Vnd.FromDong(9) }));

        Assert.StartsWith($"{standing.Fund.Cooperative} at 2026-06-30: breaches single-borrower, related-borrowers; undefined: ", standing.ToString(), StringComparison.Ordinal);
        string lost = Monitor.Of(Fund(new(Half2026) { OwnFunds = Vnd.FromDong(-5), LargestBorrower = Vnd.FromDong(9) })).ToString();
        Assert.Contains("breaches nothing that is known; undefined: ", lost, StringComparison.Ordinal);
        Assert.Contains("single-borrower (NegativeBase)", lost, StringComparison.Ordinal);
        Assert.Contains("solvency-next-day (NotReported)", lost, StringComparison.Ordinal);
        Assert.DoesNotContain("loans-to-deposits", lost, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 6, 30), standing.Date);
    }

    [Fact]
    public void What_does_not_go_together_is_refused()
    {
        CreditFund fund = Fund(new(Half2026));

        Assert.Contains("QTD-2", Assert.Throws<ArgumentException>(() => Monitor.Of(fund, new CreditFund(Units.Fund("QTD-2"), new(ReportingPeriod.Year(2025))))).Message, StringComparison.Ordinal);
        Assert.Contains("not earlier", Assert.Throws<ArgumentException>(() => Monitor.Of(fund, fund)).Message, StringComparison.Ordinal);
        Assert.Contains("not earlier", Assert.Throws<ArgumentException>(() => Monitor.On(new(2027, 6, 30), fund, Fund(new(ReportingPeriod.Year(2026))))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Monitor.On(new(2027, 6, 30), Fund(new(Half2026.WithStockDate(null))), Fund(new(ReportingPeriod.Year(2025)))));
        Assert.Equal(new LocalDate(2027, 6, 30), Monitor.On(new(2027, 6, 30), fund, Fund(new(ReportingPeriod.Year(2025)))).Date);
        Assert.Contains("has no figures", Assert.Throws<ArgumentException>(() => Monitor.Of(new CreditFund(Units.Fund("QTD-1")))).Message, StringComparison.Ordinal);
        Assert.All(Monitor.On(new(2026, 6, 30), new CreditFund(Units.Fund("QTD-1"))).Limits, standing => Assert.Equal(LimitVerdict.Undefined, standing.Verdict));
        Assert.Throws<InvalidOperationException>(() => Monitor.Of(Fund(new(Half2026.WithStockDate(null)))));
        Assert.Contains("single-borrower", Assert.Throws<KeyNotFoundException>(() => Monitor.Of(fund)[PrudentialRules.InsolvencyMonths]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Monitor.Of(fund)[null!]);
        Assert.Throws<ArgumentNullException>(() => Monitor.Of(null!));
        Assert.Throws<ArgumentNullException>(() => new CreditFundMonitor(null!));
        Assert.Throws<ArgumentNullException>(() => Monitor.With(null!, PrudentialRules.SingleBorrowerLimit));
        Assert.Throws<ArgumentNullException>(() => Monitor.With(PrudentialRatios.SingleBorrowerLimit, null!));
    }

    private static CreditFund Fund(CreditFundFigures figures) => new(Units.Fund("QTD-1"), figures);
}
