using System.Collections.Immutable;
using Ardalis.GuardClauses;
using static AnGiang.Cooperatives.CreditFundIndicator;
using static AnGiang.Cooperatives.Indicators.RatioDirection;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>
/// The prudential ratios of people's credit funds (tỷ lệ bảo đảm an toàn, giới hạn cấp tín dụng của QTDND): formulas only. Limits are rules with dates and no part of a ratio.
/// </summary>
/// <remarks>
/// A formula is given where a rule that was read names what is divided by what, and cites it; or where the name of the ratio does, and is then a definition that cites nothing. The others are unknown,
/// because the article was not read: supply them with <c>with</c>, or <see cref="CapitalAdequacyBy"/>. All are of one date.
/// </remarks>
/// <example>
/// <code>
/// PrudentialRatios.SingleBorrowerLimit.Of(UnitFigures.Of(fund))                                             // the largest borrower over own funds
/// PrudentialRatios.CapitalAdequacyBy(FigureTerms.Closing(loans) + securedLoans * new Fraction(1, 2), circular.At("Điều …"))
/// </code>
/// </example>
public static class PrudentialRatios
{
    private static readonly Citation CreditLaw = new("32/2024/QH15", new("Luật Các tổ chức tín dụng năm 2024", "Law on Credit Institutions 2024"), "Điều 136.1");

    private static readonly Citation Consolidation = new(
        "25/VBHN-NHNN", new("Văn bản hợp nhất Thông tư 32/2015/TT-NHNN và Thông tư 13/2024/TT-NHNN", "Consolidated text of Circulars 32/2015 and 13/2024"), "Điều 1.1.đ");

    private static readonly Citation Circular32 = new(
        "32/2015/TT-NHNN", new("Thông tư quy định các hạn chế, tỷ lệ bảo đảm an toàn của quỹ tín dụng nhân dân", "Circular on prudential ratios of people's credit funds"));

    /// <summary>Capital adequacy (tỷ lệ an toàn vốn tối thiểu): own funds over assets weighted by risk. The formula and the weights are unknown; see <see cref="CapitalAdequacyBy"/>.</summary>
    public static FinancialRatio CapitalAdequacy { get; } = Make(
        "capital-adequacy", "tỷ lệ an toàn vốn tối thiểu", "capital adequacy", IndicatorUnit.Percent,
        RatioFormula.Unknown("The article with the formula was not read and the risk weights were found in no source; supply them with CapitalAdequacyBy."),
        HigherIsBetter);

    /// <summary>Solvency of the next working day (tỷ lệ khả năng chi trả ngày làm việc tiếp theo), times: assets that can pay then over what falls due, either as the fund counts it.</summary>
    public static FinancialRatio SolvencyNextDay { get; } = Make(
        "solvency-next-day", "tỷ lệ khả năng chi trả ngày làm việc tiếp theo", "solvency of the next working day", IndicatorUnit.Times,
        LiquidAssetsNextDay / FigureTerms.Closing(PayablesNextDay), HigherIsBetter);

    /// <summary>Solvency of the next seven working days (tỷ lệ khả năng chi trả 7 ngày làm việc tiếp theo), times; as <see cref="SolvencyNextDay"/>.</summary>
    public static FinancialRatio SolvencySevenDays { get; } = Make(
        "solvency-seven-days", "tỷ lệ khả năng chi trả 7 ngày làm việc tiếp theo", "solvency of the next seven working days", IndicatorUnit.Times,
        LiquidAssetsSevenDays / FigureTerms.Closing(PayablesSevenDays), HigherIsBetter);

    /// <summary>Short-term funds used for medium- and long-term loans (tỷ lệ nguồn vốn ngắn hạn cho vay trung hạn, dài hạn). The formula is unknown.</summary>
    public static FinancialRatio ShortTermFundsToLongerLoans { get; } = Make(
        "short-term-funds-to-longer-loans", "tỷ lệ nguồn vốn ngắn hạn cho vay trung hạn, dài hạn", "short-term funds used for longer loans", IndicatorUnit.Percent,
        RatioFormula.Unknown("The article with the formula was not read: what of the longer loans counts as lent from short-term funds is not verified. Supply it with 'with { Formula = … }'."),
        LowerIsBetter);

    /// <summary>Deposits received to owners' equity (tổng mức nhận tiền gửi so với vốn chủ sở hữu), times: the equity of the rule is read as owners' equity; whether own funds are meant is not verified.</summary>
    public static FinancialRatio DepositsToEquity { get; } = Make(
        "deposits-to-equity", "tổng mức nhận tiền gửi so với vốn chủ sở hữu", "deposits to owners' equity", IndicatorUnit.Times,
        (Deposits / FigureTerms.Closing(Indicator.OwnersEquity)).CitedFrom(Consolidation, Confidence.OfficialText), LowerIsBetter);

    /// <summary>Loans to deposits (tỷ lệ dư nợ cho vay so với tiền gửi).</summary>
    public static FinancialRatio LoansToDeposits { get; } = Make(
        "loans-to-deposits", "tỷ lệ dư nợ cho vay so với tiền gửi", "loans to deposits", IndicatorUnit.Percent, LoansOutstanding / FigureTerms.Closing(Deposits), Neutral);

    /// <summary>The largest borrower as a part of own funds (dư nợ một khách hàng so với vốn tự có).</summary>
    public static FinancialRatio SingleBorrowerLimit { get; } = Make(
        "single-borrower", "dư nợ một khách hàng so với vốn tự có", "loans to one client", IndicatorUnit.Percent,
        (LargestBorrower / FigureTerms.Closing(OwnFunds)).CitedFrom(CreditLaw, Confidence.OfficialText), LowerIsBetter);

    /// <summary>The largest borrower and related persons as a part of own funds (dư nợ một khách hàng và người có liên quan so với vốn tự có).</summary>
    public static FinancialRatio RelatedBorrowersLimit { get; } = Make(
        "related-borrowers", "dư nợ một khách hàng và người có liên quan so với vốn tự có", "loans to one client and related persons", IndicatorUnit.Percent,
        (LargestRelatedBorrowers / FigureTerms.Closing(OwnFunds)).CitedFrom(CreditLaw, Confidence.OfficialText), LowerIsBetter);

    /// <summary>Loans to restricted borrowers (dư nợ đối tượng hạn chế cấp tín dụng). What they are a part of is unknown.</summary>
    public static FinancialRatio RestrictedBorrowers { get; } = Make(
        "restricted-borrowers", "dư nợ đối tượng hạn chế cấp tín dụng", "loans to restricted borrowers", IndicatorUnit.Percent,
        RatioFormula.Unknown("The source says equity and may mean own funds; the article was not read. Supply the base with 'with { Formula = … }'.").CitedFrom(Circular32, Confidence.SecondarySource),
        LowerIsBetter);

    /// <summary>Bad debt (tỷ lệ nợ xấu): the debt groups 3, 4 and 5 over all loans; on which days a rule says that bad debt is those: <see cref="Regulations.DebtRules.NonPerformingGroups"/>.</summary>
    public static FinancialRatio NonPerformingLoanRatio { get; } = Make(
        "non-performing-ratio", "tỷ lệ nợ xấu", "bad debt to loans", IndicatorUnit.Percent,
        CreditFundIndicator.NonPerformingLoans / FigureTerms.Closing(LoansOutstanding), LowerIsBetter);

    /// <summary>Provisions to loans (dự phòng so với dư nợ cho vay): the balances of the general and the specific provision over all loans.</summary>
    public static FinancialRatio ProvisionsToLoans { get; } = Make(
        "provisions-to-loans", "dự phòng so với dư nợ cho vay", "provisions to loans", IndicatorUnit.Percent,
        (FigureTerms.Closing(GeneralProvision) + SpecificProvision) / LoansOutstanding, Neutral);

    /// <summary>All ratios.</summary>
    public static IReadOnlyList<FinancialRatio> All { get; } = ImmutableArray.Create(
        CapitalAdequacy, SolvencyNextDay, SolvencySevenDays, ShortTermFundsToLongerLoans, DepositsToEquity, LoansToDeposits,
        SingleBorrowerLimit, RelatedBorrowersLimit, RestrictedBorrowers, NonPerformingLoanRatio, ProvisionsToLoans);

    /// <summary>Capital adequacy with the risk weights of the caller: own funds over these assets.</summary>
    /// <param name="riskWeightedAssets">The assets with their weights, or <see cref="RiskWeightedAssets"/> where the fund weighs them itself.</param>
    /// <param name="citation">Where the formula and the weights are written; the caller vouches for them.</param>
    /// <returns>The ratio, with the code of <see cref="CapitalAdequacy"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The assets are not in đồng.</exception>
    public static FinancialRatio CapitalAdequacyBy(FigureTerms riskWeightedAssets, Citation citation) => CapitalAdequacy with { Formula = (OwnFunds / riskWeightedAssets).CitedFrom(citation) };

    private static FinancialRatio Make(string code, string vietnamese, string english, IndicatorUnit unit, RatioFormula formula, RatioDirection direction) =>
        new(code, new(vietnamese, english), unit, formula)
        {
            Direction = direction,
            Goal = RatioGoal.Unknown("What is asked of it is a rule with a date and no part of the ratio."),
        };
}
