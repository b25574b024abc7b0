namespace AnGiang.Cooperatives;

/// <summary>The indicators of a people's credit fund (chỉ tiêu của QTDND), all in đồng; those of every co-operative are in <see cref="Indicator"/>.</summary>
/// <remarks>
/// Vietnamese names that are no common terms describe the figure; none claims to be the wording of a form of the State Bank.
/// </remarks>
public static class CreditFundIndicator
{
    /// <summary>Cash (tiền mặt).</summary>
    public static Indicator Cash { get; } = Make("cash", "tiền mặt", "cash");

    /// <summary>Deposits held (tiền gửi, vốn huy động).</summary>
    public static Indicator Deposits { get; } = Make("deposits", "tiền gửi", "deposits");

    /// <summary>Deposits on demand (tiền gửi không kỳ hạn).</summary>
    public static Indicator DemandDeposits { get; } = Make("demand-deposits", "tiền gửi không kỳ hạn", "deposits on demand");

    /// <summary>Deposits with a term of at most one year (tiền gửi có kỳ hạn đến 12 tháng).</summary>
    public static Indicator DepositsUpToOneYear { get; } = Make("deposits-up-to-one-year", "tiền gửi có kỳ hạn đến 12 tháng", "deposits up to one year");

    /// <summary>Deposits with a term of more than one year (tiền gửi có kỳ hạn trên 12 tháng).</summary>
    public static Indicator DepositsOverOneYear { get; } = Make("deposits-over-one-year", "tiền gửi có kỳ hạn trên 12 tháng", "deposits over one year");

    /// <summary>Loans outstanding (dư nợ cho vay), before provisions.</summary>
    public static Indicator LoansOutstanding { get; } = Make("loans-outstanding", "dư nợ cho vay", "loans outstanding");

    /// <summary>Loans of debt group 1, standard (đủ tiêu chuẩn).</summary>
    public static Indicator StandardLoans { get; } = Make("standard-loans", "dư nợ nhóm 1 (đủ tiêu chuẩn)", "group 1 loans, standard");

    /// <summary>Loans of debt group 2, special mention (cần chú ý).</summary>
    public static Indicator SpecialMentionLoans { get; } = Make("special-mention-loans", "dư nợ nhóm 2 (cần chú ý)", "group 2 loans, special mention");

    /// <summary>Loans of debt group 3, substandard (dưới tiêu chuẩn).</summary>
    public static Indicator SubstandardLoans { get; } = Make("substandard-loans", "dư nợ nhóm 3 (dưới tiêu chuẩn)", "group 3 loans, substandard");

    /// <summary>Loans of debt group 4, doubtful (nghi ngờ).</summary>
    public static Indicator DoubtfulLoans { get; } = Make("doubtful-loans", "dư nợ nhóm 4 (nghi ngờ)", "group 4 loans, doubtful");

    /// <summary>Loans of debt group 5, possible loss of capital (có khả năng mất vốn).</summary>
    public static Indicator LossLoans { get; } = Make("loss-loans", "dư nợ nhóm 5 (có khả năng mất vốn)", "group 5 loans, possible loss");

    /// <summary>Bad debt (nợ xấu): the debt groups 3, 4 and 5 together.</summary>
    public static Indicator NonPerformingLoans { get; } = Make("non-performing-loans", "nợ xấu", "non-performing loans");

    /// <summary>Loans past due (nợ quá hạn), whatever their group.</summary>
    public static Indicator OverdueLoans { get; } = Make("overdue-loans", "nợ quá hạn", "overdue loans");

    /// <summary>Short-term loans (cho vay ngắn hạn).</summary>
    public static Indicator ShortTermLoans { get; } = Make("short-term-loans", "dư nợ cho vay ngắn hạn", "short-term loans");

    /// <summary>Medium-term loans (cho vay trung hạn).</summary>
    public static Indicator MediumTermLoans { get; } = Make("medium-term-loans", "dư nợ cho vay trung hạn", "medium-term loans");

    /// <summary>Long-term loans (cho vay dài hạn).</summary>
    public static Indicator LongTermLoans { get; } = Make("long-term-loans", "dư nợ cho vay dài hạn", "long-term loans");

    /// <summary>The balance of the general provision (dự phòng chung), not negative.</summary>
    public static Indicator GeneralProvision { get; } = Make("general-provision", "dự phòng chung", "general provision");

    /// <summary>The balance of the specific provision (dự phòng cụ thể), not negative.</summary>
    public static Indicator SpecificProvision { get; } = Make("specific-provision", "dự phòng cụ thể", "specific provision");

    /// <summary>The provisions charged over the period (chi phí dự phòng); negative where more was released than charged.</summary>
    public static Indicator ProvisionCharge { get; } = Make("provision-charge", "chi phí dự phòng", "provision charge", IndicatorKind.Flow, mayBeNegative: true);

    /// <summary>Own funds (vốn tự có), the base of lending limits; may be negative. Not <see cref="Indicator.OwnersEquity"/>.</summary>
    public static Indicator OwnFunds { get; } = Make("own-funds", "vốn tự có", "own funds", mayBeNegative: true);

    /// <summary>Assets weighted by risk (tổng tài sản có rủi ro), with the fund's own weights: the library knows none.</summary>
    public static Indicator RiskWeightedAssets { get; } = Make("risk-weighted-assets", "tổng tài sản có rủi ro", "risk-weighted assets");

    /// <summary>Assets that can pay on the next working day.</summary>
    public static Indicator LiquidAssetsNextDay { get; } = Make("liquid-assets-next-day", "tài sản thanh khoản, ngày làm việc tiếp theo", "liquid assets, next working day");

    /// <summary>What falls due on the next working day.</summary>
    public static Indicator PayablesNextDay { get; } = Make("payables-next-day", "khoản phải trả, ngày làm việc tiếp theo", "payables, next working day");

    /// <summary>Assets that can pay within the next seven working days.</summary>
    public static Indicator LiquidAssetsSevenDays { get; } = Make("liquid-assets-seven-days", "tài sản thanh khoản, 7 ngày làm việc tiếp theo", "liquid assets, next 7 working days");

    /// <summary>What falls due within the next seven working days.</summary>
    public static Indicator PayablesSevenDays { get; } = Make("payables-seven-days", "khoản phải trả, 7 ngày làm việc tiếp theo", "payables, next 7 working days");

    /// <summary>Short-term funds (nguồn vốn ngắn hạn).</summary>
    public static Indicator ShortTermFunds { get; } = Make("short-term-funds", "nguồn vốn ngắn hạn", "short-term funds");

    /// <summary>Medium- and long-term funds (nguồn vốn trung, dài hạn).</summary>
    public static Indicator LongerTermFunds { get; } = Make("longer-term-funds", "nguồn vốn trung, dài hạn", "medium- and long-term funds");

    /// <summary>The balance of the largest borrower (dư nợ một khách hàng). Not summed: the largest of several funds is the largest of them.</summary>
    public static Indicator LargestBorrower { get; } = Make("largest-borrower", "dư nợ của khách hàng lớn nhất", "largest borrower", canBeSummed: false);

    /// <summary>The balance of the largest borrower together with related persons (khách hàng và người có liên quan). Not summed.</summary>
    public static Indicator LargestRelatedBorrowers { get; } = Make("largest-related-borrowers", "dư nợ của nhóm khách hàng liên quan lớn nhất", "largest group of related borrowers", canBeSummed: false);

    /// <summary>Loans to borrowers whose credit the law restricts, such as insiders.</summary>
    public static Indicator RestrictedLoans { get; } = Make("restricted-loans", "dư nợ của đối tượng hạn chế cho vay", "loans to restricted borrowers");

    /// <summary>Total income (tổng thu nhập) over the period.</summary>
    public static Indicator Income { get; } = Make("income", "tổng thu nhập", "income", IndicatorKind.Flow);

    /// <summary>Total expenses (tổng chi phí) over the period.</summary>
    public static Indicator Expenses { get; } = Make("expenses", "tổng chi phí", "expenses", IndicatorKind.Flow);

    /// <summary>
    /// Every indicator that <see cref="CreditFundFigures"/> have, in their order, with <see cref="Indicator.TotalAssets"/> and <see cref="Indicator.OwnersEquity"/>.
    /// Read them with <see cref="CreditFundFigures.Amount"/>.
    /// </summary>
    public static IReadOnlyList<Indicator> All => CreditFundReading.Indicators;

    private static Indicator Make(
        string code, string vietnamese, string english, IndicatorKind kind = IndicatorKind.Stock, bool mayBeNegative = false, bool canBeSummed = true) =>
        new(code, new(vietnamese, english), IndicatorUnit.Dong, kind, mayBeNegative, canBeSummed);
}
