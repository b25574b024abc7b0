namespace AnGiang.Cooperatives.Indicators;

/// <summary>The named figures that the <see cref="Pearls"/> ratios are made of, in đồng. Total assets and members are those of <see cref="Indicator"/>.</summary>
/// <remarks>How they follow from the accounts of a people's credit fund is the caller's to say. The Vietnamese names are plain translations.</remarks>
public static class PearlsIndicator
{
    /// <summary>Allowances for loan losses (dự phòng rủi ro cho vay).</summary>
    public static Indicator LoanLossAllowances { get; } = Stock("loan-loss-allowances", "dự phòng rủi ro cho vay", "loan-loss allowances");

    /// <summary>Allowances for loan losses left after delinquency of more than 12 months (dự phòng rủi ro cho vay còn lại).</summary>
    public static Indicator NetLoanLossAllowances { get; } = Stock("net-loan-loss-allowances", "dự phòng rủi ro cho vay còn lại", "net loan-loss allowances");

    /// <summary>The allowance required for loans delinquent for 1 to 12 months (dự phòng phải trích cho nợ quá hạn từ 1 đến 12 tháng).</summary>
    public static Indicator RequiredAllowances { get; } = Stock(
        "required-allowances", "dự phòng phải trích cho nợ quá hạn từ 1 đến 12 tháng", "allowance required for delinquency of 1 to 12 months");

    /// <summary>Loans delinquent for more than 12 months (nợ quá hạn trên 12 tháng).</summary>
    public static Indicator LongDelinquency { get; } = Stock("long-delinquency", "nợ quá hạn trên 12 tháng", "delinquency of more than 12 months");

    /// <summary>All delinquent loans (tổng nợ quá hạn).</summary>
    public static Indicator TotalDelinquency { get; } = Stock("total-delinquency", "tổng nợ quá hạn", "total delinquency");

    /// <summary>Loans before allowances (tổng dư nợ cho vay).</summary>
    public static Indicator GrossLoans { get; } = Stock("gross-loans", "tổng dư nợ cho vay", "gross loans");

    /// <summary>Loans less allowances (dư nợ cho vay thuần).</summary>
    public static Indicator NetLoans { get; } = Stock("net-loans", "dư nợ cho vay thuần", "net loans");

    /// <summary>Loans charged off in the period (nợ xóa trong kỳ).</summary>
    public static Indicator ChargeOffs { get; } = Flow("charge-offs", "nợ xóa trong kỳ", "charge-offs");

    /// <summary>Loans charged off up to the date (nợ xóa lũy kế).</summary>
    public static Indicator AccumulatedChargeOffs { get; } = Stock("accumulated-charge-offs", "nợ xóa lũy kế", "accumulated charge-offs");

    /// <summary>What was recovered of them up to the date (thu hồi nợ xóa lũy kế).</summary>
    public static Indicator AccumulatedRecoveries { get; } = Stock("accumulated-recoveries", "thu hồi nợ xóa lũy kế", "accumulated recoveries");

    /// <summary>The net value of assets (giá trị thuần của tài sản); negative where losses exceed it. Its detailed formula is not verified: the caller computes it.</summary>
    public static Indicator NetValueOfAssets { get; } = Stock("net-value-of-assets", "giá trị thuần của tài sản", "net value of assets", mayBeNegative: true);

    /// <summary>Liquid investments (đầu tư thanh khoản).</summary>
    public static Indicator LiquidInvestments { get; } = Stock("liquid-investments", "đầu tư thanh khoản", "liquid investments");

    /// <summary>Financial investments (đầu tư tài chính).</summary>
    public static Indicator FinancialInvestments { get; } = Stock("pearls-financial-investments", "đầu tư tài chính", "financial investments");

    /// <summary>Non-financial investments (đầu tư phi tài chính).</summary>
    public static Indicator NonFinancialInvestments { get; } = Stock("non-financial-investments", "đầu tư phi tài chính", "non-financial investments");

    /// <summary>Savings deposits (tiền gửi tiết kiệm).</summary>
    public static Indicator SavingsDeposits { get; } = Stock("savings-deposits", "tiền gửi tiết kiệm", "savings deposits");

    /// <summary>All deposits (tổng tiền gửi).</summary>
    public static Indicator TotalDeposits { get; } = Stock("total-deposits", "tổng tiền gửi", "total deposits");

    /// <summary>External credit (vốn vay bên ngoài).</summary>
    public static Indicator ExternalCredit { get; } = Stock("external-credit", "vốn vay bên ngoài", "external credit");

    /// <summary>The shares of members (vốn góp của thành viên).</summary>
    public static Indicator MemberShares { get; } = Stock("member-shares", "vốn góp của thành viên", "member share capital");

    /// <summary>Institutional capital (vốn tích lũy của quỹ); negative where losses exceed it.</summary>
    public static Indicator InstitutionalCapital { get; } = Stock("institutional-capital", "vốn tích lũy của quỹ", "institutional capital", mayBeNegative: true);

    /// <summary>Institutional capital less what is at risk (vốn tích lũy thuần của quỹ); may be negative.</summary>
    public static Indicator NetInstitutionalCapital { get; } = Stock("net-institutional-capital", "vốn tích lũy thuần của quỹ", "net institutional capital", mayBeNegative: true);

    /// <summary>Assets that earn nothing (tài sản không sinh lời).</summary>
    public static Indicator NonEarningAssets { get; } = Stock("non-earning-assets", "tài sản không sinh lời", "non-earning assets");

    /// <summary>Funds that cost nothing, net (nguồn vốn thuần không phải trả lãi); may be negative.</summary>
    public static Indicator NetZeroCostFunds { get; } = Stock("net-zero-cost-funds", "nguồn vốn thuần không phải trả lãi", "net zero-cost funds", mayBeNegative: true);

    /// <summary>Liquid assets (tài sản thanh khoản).</summary>
    public static Indicator LiquidAssets { get; } = Stock("liquid-assets", "tài sản thanh khoản", "liquid assets");

    /// <summary>Liquid assets that earn nothing (tài sản thanh khoản không sinh lời).</summary>
    public static Indicator NonEarningLiquidAssets { get; } = Stock("non-earning-liquid-assets", "tài sản thanh khoản không sinh lời", "non-earning liquid assets");

    /// <summary>Liquidity reserves (dự trữ thanh khoản).</summary>
    public static Indicator LiquidityReserves { get; } = Stock("liquidity-reserves", "dự trữ thanh khoản", "liquidity reserves");

    /// <summary>Short-term payables (khoản phải trả ngắn hạn).</summary>
    public static Indicator ShortTermPayables { get; } = Stock("short-term-payables", "khoản phải trả ngắn hạn", "short-term payables");

    /// <summary>Net income from loans in the period (thu nhập thuần từ cho vay).</summary>
    public static Indicator NetLoanIncome { get; } = Flow("net-loan-income", "thu nhập thuần từ cho vay", "net loan income", mayBeNegative: true);

    /// <summary>Income from liquid investments in the period (thu nhập từ đầu tư thanh khoản).</summary>
    public static Indicator LiquidInvestmentIncome { get; } = Flow("liquid-investment-income", "thu nhập từ đầu tư thanh khoản", "income from liquid investments", mayBeNegative: true);

    /// <summary>Income from financial investments in the period (thu nhập từ đầu tư tài chính).</summary>
    public static Indicator FinancialInvestmentIncome { get; } = Flow("financial-investment-income", "thu nhập từ đầu tư tài chính", "income from financial investments", mayBeNegative: true);

    /// <summary>Income from non-financial investments in the period (thu nhập từ đầu tư phi tài chính).</summary>
    public static Indicator NonFinancialInvestmentIncome { get; } = Flow(
        "non-financial-investment-income", "thu nhập từ đầu tư phi tài chính", "income from non-financial investments", mayBeNegative: true);

    /// <summary>What savings deposits cost in the period (chi phí tiền gửi tiết kiệm).</summary>
    public static Indicator CostOfSavings { get; } = Flow("cost-of-savings", "chi phí tiền gửi tiết kiệm", "cost of savings deposits");

    /// <summary>What external credit cost in the period (chi phí vốn vay bên ngoài).</summary>
    public static Indicator CostOfExternalCredit { get; } = Flow("cost-of-external-credit", "chi phí vốn vay bên ngoài", "cost of external credit");

    /// <summary>What member shares cost in the period (chi phí vốn góp của thành viên).</summary>
    public static Indicator CostOfShares { get; } = Flow("cost-of-shares", "chi phí vốn góp của thành viên", "cost of member shares");

    /// <summary>Gross margin of the period (lợi nhuận gộp); negative for a loss.</summary>
    public static Indicator GrossMargin { get; } = Flow("gross-margin", "lợi nhuận gộp", "gross margin", mayBeNegative: true);

    /// <summary>Operating expenses of the period (chi phí hoạt động).</summary>
    public static Indicator OperatingExpenses { get; } = Flow("operating-expenses", "chi phí hoạt động", "operating expenses");

    /// <summary>Provisions charged in the period (chi phí dự phòng rủi ro cho vay); negative where more was released.</summary>
    public static Indicator ProvisionExpenses { get; } = Flow("provision-expenses", "chi phí dự phòng rủi ro cho vay", "provisions for loan losses", mayBeNegative: true);

    /// <summary>Other income less other expense of the period (thu nhập, chi phí khác); may be negative.</summary>
    public static Indicator OtherIncome { get; } = Flow("other-income-or-expense", "thu nhập, chi phí khác", "other income or expense", mayBeNegative: true);

    /// <summary>Net income of the period (thu nhập thuần); negative for a loss.</summary>
    public static Indicator NetIncome { get; } = Flow("net-income", "thu nhập thuần", "net income", mayBeNegative: true);

    private static Indicator Stock(string code, string vietnamese, string english, bool mayBeNegative = false) =>
        new(code, new(vietnamese, english), IndicatorUnit.Dong, IndicatorKind.Stock, mayBeNegative);

    private static Indicator Flow(string code, string vietnamese, string english, bool mayBeNegative = false) =>
        new(code, new(vietnamese, english), IndicatorUnit.Dong, IndicatorKind.Flow, mayBeNegative);
}
