using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the prudential ratios and limits of people's credit funds (tỷ lệ bảo đảm an toàn, giới hạn cấp tín dụng).</summary>
public static class PrudentialRules
{
    private static readonly BilingualName Inferred = new(
        "Suy từ thang điểm xếp hạng của Thông tư 42/2016/TT-NHNN; chưa đọc điều luật. Giữ nguyên sau các Thông tư sửa đổi 05/2021/TT-NHNN và 13/2024/TT-NHNN vì không nguồn nào nêu mức khác; chưa kiểm chứng còn hiệu lực.",
        "Inferred from the points of the rating under Circular 42/2016; the article was not read. Kept past the amendments by Circulars 05/2021 and 13/2024, as no source gives another number; that it is still in force is not verified.");

    /// <summary>Numbers seen in the points of the rating circular, whose first day in force is the first to show them; no source shows another.</summary>
    private static readonly Enactment SeenInRating = Circular42.Over(Day(2017, 5, 1), isStartVerified: false, isEndVerified: false);

    /// <summary>Its own first day was not found; this is that of Circular 32/2015, from which such limits of credit funds are known to exist.</summary>
    private static readonly Enactment LimitsBefore2024 = CreditLaw2010.Over(Day(2016, 3, 1), Day(2024, 6, 30), isStartVerified: false);

    /// <summary>Which ratios and limits a fund keeps.</summary>
    public static RuleCode<BilingualName> Ratios { get; } = new("prudential-ratios", "các hạn chế, tỷ lệ bảo đảm an toàn", "prudential ratios and limits");

    /// <summary>Own funds to risk-weighted assets (tỷ lệ an toàn vốn tối thiểu).</summary>
    public static RuleCode<Bound> CapitalAdequacy { get; } = new("capital-adequacy", "tỷ lệ an toàn vốn tối thiểu", "capital adequacy");

    /// <summary>Solvency ratio of the next working day (tỷ lệ khả năng chi trả ngày làm việc tiếp theo), times.</summary>
    public static RuleCode<Bound> SolvencyNextDay { get; } = new("solvency-next-day", "tỷ lệ khả năng chi trả ngày làm việc tiếp theo", "solvency of the next working day");

    /// <summary>Solvency ratio of the next seven working days (tỷ lệ khả năng chi trả 7 ngày làm việc tiếp theo), times.</summary>
    public static RuleCode<Bound> SolvencySevenDays { get; } = new("solvency-seven-days", "tỷ lệ khả năng chi trả 7 ngày làm việc tiếp theo", "solvency of the next seven working days");

    /// <summary>Short-term funds used for medium- and long-term loans, as a part of short-term funds.</summary>
    public static RuleCode<Bound> ShortTermFundsToLongerLoans { get; } = new("short-term-funds-to-longer-loans", "tỷ lệ nguồn vốn ngắn hạn cho vay trung hạn, dài hạn", "short-term funds used for longer loans");

    /// <summary>Deposits received to owners' equity (tổng mức nhận tiền gửi so với vốn chủ sở hữu), times.</summary>
    public static RuleCode<Bound> DepositsToEquity { get; } = new("deposits-to-equity", "tổng mức nhận tiền gửi so với vốn chủ sở hữu", "deposits to owners' equity");

    /// <summary>Loans to deposits.</summary>
    public static RuleCode<Bound> LoansToDeposits { get; } = new("loans-to-deposits", "tỷ lệ dư nợ cho vay so với tiền gửi", "loans to deposits");

    /// <summary>Loans to one client, as a part of own funds.</summary>
    public static RuleCode<Bound> SingleBorrowerLimit { get; } = new("single-borrower", "dư nợ một khách hàng so với vốn tự có", "loans to one client");

    /// <summary>Loans to one client and related persons, as a part of own funds.</summary>
    public static RuleCode<Bound> RelatedBorrowersLimit { get; } = new("related-borrowers", "dư nợ một khách hàng và người có liên quan so với vốn tự có", "loans to one client and related persons");

    /// <summary>All loans to those whose borrowing is restricted (đối tượng hạn chế cấp tín dụng), as a part of own funds.</summary>
    public static RuleCode<Bound> RestrictedBorrowers { get; } = new("restricted-borrowers", "dư nợ đối tượng hạn chế cấp tín dụng", "loans to restricted borrowers");

    /// <summary>Bad debt as a part of all loans. The book of Vietnam says nothing of it.</summary>
    public static RuleCode<Bound> NonPerformingLoanRatio { get; } = new("non-performing-ratio", "tỷ lệ nợ xấu", "bad debt to loans");

    /// <summary>Provisions as a part of all loans. The book of Vietnam says nothing of it: what must be provided goes by debt group, see <see cref="DebtRules"/>.</summary>
    public static RuleCode<Bound> ProvisionsToLoans { get; } = new("provisions-to-loans", "dự phòng so với dư nợ cho vay", "provisions to loans");

    /// <summary>What the limits are a part of, and on which day it is taken.</summary>
    public static RuleCode<BilingualName> LimitBase { get; } = new("limit-base", "căn cứ tính giới hạn cấp tín dụng", "base of the lending limits");

    /// <summary>Lack of immediately payable assets, as a part of what is payable, from which a fund is at risk of insolvency.</summary>
    public static RuleCode<Bound> InsolvencyRiskShortfall { get; } = new("insolvency-risk-shortfall", "mức thiếu hụt tài sản có thể thanh toán ngay", "shortfall that puts a fund at risk of insolvency");

    /// <summary>Consecutive days without the ratios, caused by that lack, from which a fund is at risk of insolvency.</summary>
    public static RuleCode<Bound> InsolvencyRiskDays { get; } = new("insolvency-risk-days", "số ngày liên tục không duy trì tỷ lệ", "days that put a fund at risk of insolvency");

    /// <summary>Months after its due date within which a debt is paid, or the fund is insolvent (mất khả năng thanh toán).</summary>
    public static RuleCode<Bound> InsolvencyMonths { get; } = new("insolvency-months", "số tháng không thanh toán nợ đến hạn", "months without payment of a due debt");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Circular32.Over(Day(2016, 3, 1), Day(2024, 8, 11)).Sets(
            Ratios, new("Tỷ lệ an toàn vốn, khả năng chi trả, nguồn vốn ngắn hạn cho vay trung hạn và dài hạn, giới hạn cho vay.", "Capital adequacy, solvency, short-term funds for longer loans, lending limits."), OfficialText, "Điều 1"),
        Consolidation25.Sets(
            Ratios, new("Tỷ lệ an toàn vốn, khả năng chi trả, nguồn vốn ngắn hạn cho vay trung hạn và dài hạn, giới hạn cho vay, tổng mức nhận tiền gửi so với vốn chủ sở hữu.", "Capital adequacy, solvency, short-term funds for longer loans, lending limits, deposits to owners' equity."), OfficialText, "Điều 1.1", new(
                "Tiền gửi so với vốn chủ sở hữu hay so với vốn tự có: chưa kiểm chứng.", "Whether deposits are held against owners' equity or against own funds is not verified.")),
        Circular32.Over(Day(2016, 3, 1), isEndVerified: false).Sets(CapitalAdequacy, Bound.AtLeast(Percent(8)), SecondarySource, note: Inferred),
        SeenInRating.Sets(SolvencyNextDay, Bound.AtLeast(1), SecondarySource, note: Inferred),
        SeenInRating.Sets(SolvencySevenDays, Bound.AtLeast(1), SecondarySource, note: Inferred),
        SeenInRating.Sets(ShortTermFundsToLongerLoans, AtMost(30), SecondarySource, note: Inferred),
        Consolidation25.LeavesUnknown(DepositsToEquity, NotFound, "Tỷ lệ có từ ngày này; chưa tìm thấy giới hạn.", "The ratio exists from this day; its limit was not found.", "Điều 1.1.đ"),
        new Rule<Bound>(LoansToDeposits, new(null), NotFound, null, new("Không tìm thấy quy định đối với quỹ tín dụng nhân dân.", "No such rule for credit funds was found.")),

        LimitsBefore2024.LeavesUnknown(SingleBorrowerLimit, NotVerified, "15 % đối với ngân hàng; chưa kiểm chứng đối với quỹ tín dụng nhân dân.", "15 % for banks; not verified for credit funds.", "Điều 128"),
        LimitsBefore2024.LeavesUnknown(RelatedBorrowersLimit, NotVerified, "25 % đối với ngân hàng; chưa kiểm chứng đối với quỹ tín dụng nhân dân.", "25 % for banks; not verified for credit funds.", "Điều 128"),
        .. Step(CreditLaw2024.Over(Day(2024, 7, 1), Day(2025, 12, 31)), 14, 23),
        .. Step(CreditLaw2024.Over(Day(2026, 1, 1), Day(2026, 12, 31)), 13, 21),
        .. Step(CreditLaw2024.Over(Day(2027, 1, 1), Day(2027, 12, 31)), 12, 19),
        .. Step(CreditLaw2024.Over(Day(2028, 1, 1), Day(2028, 12, 31)), 11, 17),
        .. Step(CreditLaw2024.Over(Day(2029, 1, 1)), 10, 15),
        Circular32.Over(Day(2016, 3, 1), Day(2024, 8, 11), isEndVerified: false).Sets(
            RestrictedBorrowers, AtMost(5), SecondarySource, note: new(
                "Nguồn viết \"vốn chủ sở hữu\"; có thể là vốn tự có. Từ ngày 12/08/2024, hạn chế cho vay theo Thông tư 13/2024/TT-NHNN; chưa tìm thấy mức mới.",
                "The source says equity; own funds may be meant. From 12 August 2024 the restrictions are those of Circular 13/2024, whose number was not found.")),
        Circular13.Sets(LimitBase, new("Vốn tự có tại thời điểm cuối ngày làm việc gần nhất.", "Own funds at the end of the latest working day."), SecondarySource),

        Circular13.Sets(InsolvencyRiskShortfall, Bound.AtLeast(Percent(20)), SecondarySource),
        Circular13.Sets(InsolvencyRiskDays, Bound.AtLeast(30), SecondarySource),
        Circular13.Sets(InsolvencyMonths, Bound.AtMost(1), SecondarySource),
    ];

    private static IEnumerable<Rule> Step(Enactment step, long single, long related) =>
    [
        step.Sets(SingleBorrowerLimit, AtMost(single), OfficialText, "Điều 136.1"),
        step.Sets(RelatedBorrowersLimit, AtMost(related), OfficialText, "Điều 136.1"),
    ];

    private static Bound AtMost(long percent) => Bound.AtMost(Percent(percent));

    private static Fraction Percent(long percent) => new(percent, 100);
}
