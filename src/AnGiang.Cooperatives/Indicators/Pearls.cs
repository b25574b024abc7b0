using static AnGiang.Cooperatives.Bound;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Indicators.PearlsIndicator;
using static AnGiang.Cooperatives.Indicators.RatioDirection;
using static AnGiang.Cooperatives.Indicators.RatioGoal;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>
/// The PEARLS ratios of the World Council of Credit Unions: protection, effective financial structure, asset quality, rates of return and costs, liquidity, signs of growth.
/// 44 entries of its list of 2014; other editions differ in number and wording.
/// </summary>
/// <remarks>
/// Every formula and goal cites where it was read and says how well it is known: the list itself, or an annual report that quotes it. What only general knowledge or a poor source gives is unknown, with the
/// reason, and cites nothing; supply it with <c>with</c>. Goals are data: nothing is judged here. The Vietnamese names are plain translations. Incomes and costs are brought to a year and set against average balances; growth is over the period, so yearly over a year.
/// </remarks>
/// <example>
/// <code>
/// Pearls.E1.Of(fund).Exact                                                                   // net loans over total assets
/// Pearls.L1.Goal.Confidence                                                                  // SecondarySource, of Pearls.L1.Goal.Citation
/// Pearls.S1 with { Formula = RatioFormula.Growth(PearlsIndicator.NetLoans).CitedFrom(ours) } // the caller vouches for it
/// </code>
/// </example>
public static class Pearls
{
    private static readonly Citation List = new(
        "WOCCU PEARLS 2014", new("Danh mục chỉ số PEARLS của Hội đồng Liên hiệp tín dụng thế giới, năm 2014", "List of PEARLS ratios of the World Council of Credit Unions, 2014"));

    private static readonly Citation Report = new("PEARLS", new("Chỉ số PEARLS trích trong báo cáo thường niên của một quỹ tín dụng", "PEARLS ratios as quoted in the annual report of a credit union"));

    /// <summary>The edition of the list.</summary>
    public static string Edition => "2014";

    /// <summary>P1: loan-loss allowances over delinquency of more than 12 months.</summary>
    public static FinancialRatio P1 { get; } = Part("p1", LoanLossAllowances, LongDelinquency, Exactly(Percent(100)), HigherIsBetter);

    /// <summary>P2: net loan-loss allowances over the allowance required for delinquency of 1 to 12 months. Some reports take the 35 % for the required allowance and ask for 100 %.</summary>
    public static FinancialRatio P2 { get; } = Part("p2", NetLoanLossAllowances, RequiredAllowances, Exactly(Percent(35)), HigherIsBetter);

    /// <summary>P3: whether delinquency of more than 12 months is charged off completely: a yes or no, and no ratio.</summary>
    public static FinancialRatio P3 { get; } = Ratio(
        "p3",
        new("xóa toàn bộ nợ quá hạn trên 12 tháng", "complete charge-off of delinquency of more than 12 months"),
        RatioFormula.Unknown("The entry is a yes or no and no ratio: delinquency of more than 12 months is charged off completely, or is not."),
        Unknown("The goal is 'yes', which is no number."));

    /// <summary>P4: annual charge-offs over the average loan portfolio.</summary>
    public static FinancialRatio P4 { get; } = Yearly("p4", ChargeOffs, GrossLoans, Without("minimised"), LowerIsBetter);

    /// <summary>P5: accumulated recoveries over accumulated charge-offs.</summary>
    public static FinancialRatio P5 { get; } = Part("p5", AccumulatedRecoveries, AccumulatedChargeOffs, Within(Above(Percent(75))), HigherIsBetter);

    /// <summary>P6: solvency, the net value of assets over shares and deposits.</summary>
    public static FinancialRatio P6 { get; } = Ratio(
        "p6",
        new("khả năng thanh toán: giá trị thuần của tài sản trên vốn góp và tiền gửi", "solvency: net value of assets to shares and deposits"),
        NetValueOfAssets / (FigureTerms.Closing(MemberShares) + TotalDeposits),
        Within(AtLeast(Percent(111))),
        HigherIsBetter);

    /// <summary>E1: net loans over total assets.</summary>
    public static FinancialRatio E1 { get; } = Part("e1", NetLoans, Indicator.TotalAssets, Between(Percent(70), Percent(80)));

    /// <summary>E2: liquid investments over total assets.</summary>
    public static FinancialRatio E2 { get; } = Part("e2", LiquidInvestments, Indicator.TotalAssets, Within(AtMost(Percent(16))));

    /// <summary>E3: financial investments over total assets.</summary>
    public static FinancialRatio E3 { get; } = Part("e3", FinancialInvestments, Indicator.TotalAssets, Within(AtMost(Percent(2))));

    /// <summary>E4: non-financial investments over total assets.</summary>
    public static FinancialRatio E4 { get; } = Part("e4", NonFinancialInvestments, Indicator.TotalAssets, Exactly(Percent(0)));

    /// <summary>E5: savings deposits over total assets.</summary>
    public static FinancialRatio E5 { get; } = Part("e5", SavingsDeposits, Indicator.TotalAssets, Between(Percent(70), Percent(80)));

    /// <summary>E6: external credit over total assets.</summary>
    public static FinancialRatio E6 { get; } = Part("e6", ExternalCredit, Indicator.TotalAssets, Between(Percent(0), Percent(5)));

    /// <summary>E7: member share capital over total assets.</summary>
    public static FinancialRatio E7 { get; } = Part("e7", MemberShares, Indicator.TotalAssets, Within(AtMost(Percent(20))));

    /// <summary>E8: institutional capital over total assets.</summary>
    public static FinancialRatio E8 { get; } = Part("e8", InstitutionalCapital, Indicator.TotalAssets, Within(AtLeast(Percent(10))), HigherIsBetter);

    /// <summary>E9: net institutional capital over total assets.</summary>
    public static FinancialRatio E9 { get; } = Part("e9", NetInstitutionalCapital, Indicator.TotalAssets, Within(AtLeast(Percent(10))), HigherIsBetter);

    /// <summary>A1: total delinquency over gross loans.</summary>
    public static FinancialRatio A1 { get; } = Part("a1", TotalDelinquency, GrossLoans, Within(AtMost(Percent(5))), LowerIsBetter);

    /// <summary>A2: non-earning assets over total assets.</summary>
    public static FinancialRatio A2 { get; } = Part("a2", NonEarningAssets, Indicator.TotalAssets, Within(AtMost(Percent(5))), LowerIsBetter);

    /// <summary>A3: net zero-cost funds over non-earning assets.</summary>
    public static FinancialRatio A3 { get; } = Part("a3", NetZeroCostFunds, NonEarningAssets, Within(AtLeast(Percent(200))), HigherIsBetter);

    /// <summary>R1: net loan income over average net loans.</summary>
    public static FinancialRatio R1 { get; } = Yearly("r1", NetLoanIncome, NetLoans, Without("entrepreneurial rate"));

    /// <summary>R2: income from liquid investments over their average.</summary>
    public static FinancialRatio R2 { get; } = Yearly("r2", LiquidInvestmentIncome, LiquidInvestments, Without("market"));

    /// <summary>R3: income from financial investments over their average.</summary>
    public static FinancialRatio R3 { get; } = Yearly("r3", FinancialInvestmentIncome, FinancialInvestments, Without("market"));

    /// <summary>R4: income from non-financial investments over their average.</summary>
    public static FinancialRatio R4 { get; } = Yearly("r4", NonFinancialInvestmentIncome, NonFinancialInvestments, AtLeast(R1));

    /// <summary>R5: the cost of savings deposits over their average.</summary>
    public static FinancialRatio R5 { get; } = Yearly("r5", CostOfSavings, SavingsDeposits, Without("market, > inflation"));

    /// <summary>R6: the cost of external credit over its average.</summary>
    public static FinancialRatio R6 { get; } = Yearly("r6", CostOfExternalCredit, ExternalCredit, Without("market"));

    /// <summary>R7: the cost of member shares over their average. The list asks for a market rate, which it gives no number for, above R5.</summary>
    public static FinancialRatio R7 { get; } = Yearly("r7", CostOfShares, MemberShares, Without("market, > R5"));

    /// <summary>R8: gross margin over average assets.</summary>
    public static FinancialRatio R8 { get; } = Yearly("r8", GrossMargin, Indicator.TotalAssets, EnoughFor(E9));

    /// <summary>R9: operating expenses over average assets.</summary>
    public static FinancialRatio R9 { get; } = Yearly("r9", OperatingExpenses, Indicator.TotalAssets, Within(AtMost(Percent(5))), LowerIsBetter);

    /// <summary>R10: provisions for loan losses over average assets.</summary>
    public static FinancialRatio R10 { get; } = Yearly("r10", ProvisionExpenses, Indicator.TotalAssets, EnoughFor(P1, P2));

    /// <summary>R11: other income or expense over average assets.</summary>
    public static FinancialRatio R11 { get; } = Yearly("r11", OtherIncome, Indicator.TotalAssets, Without("minimised"));

    /// <summary>R12: net income over average assets.</summary>
    public static FinancialRatio R12 { get; } = Yearly("r12", NetIncome, Indicator.TotalAssets, EnoughFor(E9));

    /// <summary>L1: liquid assets less short-term payables over total deposits. An upper bound of the goal is not verified.</summary>
    public static FinancialRatio L1 { get; } = Ratio(
        "l1",
        new("tài sản thanh khoản trừ khoản phải trả ngắn hạn trên tổng tiền gửi", "liquid assets less short-term payables to total deposits"),
        (FigureTerms.Closing(LiquidAssets) - ShortTermPayables) / TotalDeposits,
        Within(AtLeast(Percent(15))).CitedFrom(Report, SecondarySource));

    /// <summary>L2: liquidity reserves over savings deposits.</summary>
    public static FinancialRatio L2 { get; } = Part("l2", LiquidityReserves, SavingsDeposits, Exactly(Percent(10)), Neutral, SecondarySource);

    /// <summary>L3: non-earning liquid assets over total assets.</summary>
    public static FinancialRatio L3 { get; } = Part("l3", NonEarningLiquidAssets, Indicator.TotalAssets, Within(Below(Percent(1))), LowerIsBetter, SecondarySource);

    /// <summary>S1: growth of net loans; wording and goal are not verified.</summary>
    public static FinancialRatio S1 { get; } = Growth("s1", NetLoans);

    /// <summary>S2: growth of liquid investments; wording and goal are not verified.</summary>
    public static FinancialRatio S2 { get; } = Growth("s2", LiquidInvestments);

    /// <summary>S3: growth of financial investments; wording and goal are not verified.</summary>
    public static FinancialRatio S3 { get; } = Growth("s3", FinancialInvestments);

    /// <summary>S4: growth of non-financial investments; wording and goal are not verified.</summary>
    public static FinancialRatio S4 { get; } = Growth("s4", NonFinancialInvestments);

    /// <summary>S5: growth of savings deposits; wording and goal are not verified.</summary>
    public static FinancialRatio S5 { get; } = Growth("s5", SavingsDeposits);

    /// <summary>S6: growth of external credit; wording and goal are not verified.</summary>
    public static FinancialRatio S6 { get; } = Growth("s6", ExternalCredit);

    /// <summary>S7: growth of member shares; wording and goal are not verified.</summary>
    public static FinancialRatio S7 { get; } = Growth("s7", MemberShares);

    /// <summary>S8: growth of institutional capital; wording and goal are not verified.</summary>
    public static FinancialRatio S8 { get; } = Growth("s8", InstitutionalCapital);

    /// <summary>S9: growth of net institutional capital; wording and goal are not verified.</summary>
    public static FinancialRatio S9 { get; } = Growth("s9", NetInstitutionalCapital);

    /// <summary>S10: growth of membership.</summary>
    public static FinancialRatio S10 { get; } = Growth("s10", Indicator.Members) with
    {
        Formula = RatioFormula.Growth(Indicator.Members).CitedFrom(Report, SecondarySource),
        Goal = Within(AtLeast(Percent(15))).CitedFrom(Report, SecondarySource),
        Direction = HigherIsBetter,
    };

    /// <summary>S11: growth of total assets.</summary>
    public static FinancialRatio S11 { get; } = Growth("s11", Indicator.TotalAssets) with
    {
        Formula = RatioFormula.Growth(Indicator.TotalAssets).CitedFrom(Report, SecondarySource),
        Goal = Unknown("The source says '> inflation' and gives no number; that it is inflation and 10 % is not verified.").CitedFrom(Report, SecondarySource),
    };

    /// <summary>All 44 entries, in the order of the list.</summary>
    public static IReadOnlyList<FinancialRatio> All { get; } = new[]
    {
        P1, P2, P3, P4, P5, P6,
        E1, E2, E3, E4, E5, E6, E7, E8, E9,
        A1, A2, A3,
        R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12,
        L1, L2, L3,
        S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11,
    }.AsReadOnly();

    /// <summary>One stock over another, both at the end of the period, named after them.</summary>
    private static FinancialRatio Part(string code, Indicator part, Indicator whole, RatioGoal goal, RatioDirection direction = Neutral, Confidence confidence = OfficialText) => Ratio(
        code, new($"{part.Name.Vietnamese} trên {whole.Name.Vietnamese}", $"{part.Name.English} to {whole.Name.English}"), FigureTerms.Closing(part) / whole, goal, direction, confidence);

    /// <summary>A flow of a year over the average of a stock, named after them.</summary>
    private static FinancialRatio Yearly(string code, Indicator flow, Indicator stock, RatioGoal goal, RatioDirection direction = Neutral) => Ratio(
        code,
        new($"{flow.Name.Vietnamese} trên {stock.Name.Vietnamese} bình quân", $"{flow.Name.English} to average {stock.Name.English}"),
        (flow / FigureTerms.Average(stock)).Annualised(),
        goal,
        direction);

    /// <summary>A growth of which only the name is given.</summary>
    private static FinancialRatio Growth(string code, Indicator indicator) => Ratio(
        code,
        new($"tốc độ tăng {indicator.Name.Vietnamese}", $"growth of {indicator.Name.English}"),
        RatioFormula.Unknown($"The wording of the entry was not found; if growth from opening to closing is meant, supply RatioFormula.Growth of {indicator}."),
        Unknown("That the growth be whatever attains the goal of the structure ratio is general knowledge, found in no source."),
        Neutral,
        null);

    private static RatioGoal Without(string words) => Unknown($"The source says '{words}' and gives no number.");

    /// <summary>An entry, its formula and goal read in the list, at second hand, or nowhere (null).</summary>
    private static FinancialRatio Ratio(string code, BilingualName name, RatioFormula formula, RatioGoal goal, RatioDirection direction = Neutral, Confidence? confidence = OfficialText)
    {
        FinancialRatio ratio = new($"pearls-{code}", name, IndicatorUnit.Percent, formula) { Goal = goal, Edition = Edition, Direction = direction };
        if (confidence is not { } known)
        {
            return ratio;
        }

        Citation source = known == OfficialText ? List.At(code.ToUpperInvariant()) : Report;
        return ratio with { Formula = formula.CitedFrom(source, known), Goal = goal.Citation is null ? goal.CitedFrom(source, known) : goal };
    }

    private static Fraction Percent(int points) => new(points, 100);
}
