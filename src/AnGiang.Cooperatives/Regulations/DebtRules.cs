using System.Collections.Immutable;
using Ardalis.GuardClauses;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the debt groups of credit funds and the provisions for them (phân loại nợ, trích lập dự phòng rủi ro).</summary>
public static class DebtRules
{
    private static readonly ImmutableArray<RuleCode<Fraction>> SpecificRates =
    [
        .. Enum.GetValues<DebtGroup>().Select(group => new RuleCode<Fraction>(
            FormattableString.Invariant($"specific-provision-group-{group:D}"),
            FormattableString.Invariant($"tỷ lệ dự phòng cụ thể nhóm {group:D}"),
            FormattableString.Invariant($"specific provision of group {group:D}"))),
    ];

    /// <summary>Of the groups 1 to 5.</summary>
    private static readonly ImmutableArray<int> SpecificPercents = [0, 5, 20, 50, 100];

    private static readonly ImmutableArray<RuleCode<BilingualName>> Descriptions =
    [
        .. Enum.GetValues<DebtGroup>().Select(group => new RuleCode<BilingualName>(
            FormattableString.Invariant($"debt-group-{group:D}"), FormattableString.Invariant($"nợ nhóm {group:D}"), FormattableString.Invariant($"debt group {group:D}"))),
    ];

    private static readonly BilingualName DaysNotVerified = new("Số ngày quá hạn của nhóm này chưa kiểm chứng.", "The days overdue of this group are not verified.");

    /// <summary>General provision (dự phòng chung), as a part of the debt it is taken of.</summary>
    public static RuleCode<Fraction> GeneralProvision { get; } = new("general-provision", "tỷ lệ dự phòng chung", "general provision");

    /// <summary>The debt groups, by number, of which the general provision is taken.</summary>
    public static RuleCode<Bound> GeneralProvisionGroups { get; } = new("general-provision-groups", "nhóm nợ phải trích dự phòng chung", "groups with a general provision");

    /// <summary>What no general provision is taken of.</summary>
    public static RuleCode<BilingualName> GeneralProvisionExclusions { get; } = new("general-provision-exclusions", "khoản không phải trích dự phòng chung", "exempt from the general provision");

    /// <summary>How collateral is deducted before a specific provision is taken.</summary>
    public static RuleCode<BilingualName> CollateralDeduction { get; } = new("collateral-deduction", "khấu trừ tài sản bảo đảm", "deduction of collateral");

    /// <summary>The debt groups, by number, that are bad debt (nợ xấu).</summary>
    public static RuleCode<Bound> NonPerformingGroups { get; } = new("non-performing-groups", "nhóm nợ xấu", "groups of non-performing loans");

    /// <summary>The debt group by days overdue.</summary>
    public static RuleCode<Scale<int>> GroupByDaysOverdue { get; } = new("group-by-days-overdue", "nhóm nợ theo số ngày quá hạn", "debt group by days overdue");

    /// <summary>Which document sets the debt groups of credit funds.</summary>
    public static RuleCode<BilingualName> ClassifiedBy { get; } = new("debt-classification", "văn bản phân loại nợ của quỹ tín dụng nhân dân", "document on the debt groups of credit funds");

    /// <summary>The months within which debts are classified once.</summary>
    public static RuleCode<Bound> ClassificationMonths { get; } = new("debt-classification-months", "chu kỳ phân loại nợ (tháng)", "months between classifications of debts");

    /// <summary>The days of a month within which debts are classified as of the last day of the month before.</summary>
    public static RuleCode<Bound> ClassificationDays { get; } = new("debt-classification-days", "số ngày đầu tháng phải phân loại nợ", "days of a month to classify debts");

    /// <summary>The name of a debt group, and the debts in it: see <see cref="GroupByDaysOverdue"/> for the days as a scale.</summary>
    /// <param name="group">The debt group.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public static RuleCode<BilingualName> Description(DebtGroup group) => Descriptions[(int)Guard.Against.Defined(group) - 1];

    /// <summary>Specific provision (dự phòng cụ thể) of a debt group, as a part of the debt less deductible collateral.</summary>
    /// <param name="group">The debt group.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public static RuleCode<Fraction> SpecificProvision(DebtGroup group) => SpecificRates[(int)Guard.Against.Defined(group) - 1];

    internal static IEnumerable<Rule> Vietnam() =>
    [
        .. Provisions(Circular11),
        .. Provisions(Decree86Of2024, new(
            "Một bảng cho mọi tổ chức tín dụng, trừ tổ chức tài chính vi mô (0, 2, 25, 50, 100 %).", "One table for all credit institutions but those of microfinance (0, 2, 25, 50, 100 %).")),
        Decree86Of2024.LeavesUnknown(CollateralDeduction, NotVerified, "Công thức khấu trừ chỉ có ở nguồn không đủ tin cậy.", "The formula is quoted by no source that suffices."),
        Decree86Of2024.Sets(GeneralProvisionExclusions, new("Tiền gửi, các khoản liên ngân hàng và một số khoản khác.", "Deposits, interbank claims and some others."), SecondarySource, note: new(
            "Chưa đọc danh sách đầy đủ.", "The full list was not read.")),
        Decision493.Sets(NonPerformingGroups, Bound.AtLeast(3), SecondarySource),
        Circular11.Sets(NonPerformingGroups, Bound.AtLeast(3), SecondarySource, "Điều 3.8"),
        Circular36.LeavesUnknown(NonPerformingGroups, NotFound, "Chưa thấy định nghĩa nợ xấu áp dụng cho quỹ tín dụng nhân dân.", "The definition of bad debt for credit funds was not found."),
        Circular11.Sets(GroupByDaysOverdue, new Scale<int>(1).AtLeast(10, 2).AtLeast(91, 3).AtLeast(181, null), SecondarySource, "Điều 10", new(
            "Nhóm 4 và nhóm 5 (từ 181 ngày) chưa kiểm chứng.", "The groups 4 and 5, from 181 days, are not verified.")),
        Circular36.LeavesUnknown(GroupByDaysOverdue, NotFound, "Chưa thấy bảng số ngày áp dụng cho quỹ tín dụng nhân dân.", "The table of days for credit funds was not found."),
        .. Groups(),
        new Rule<BilingualName>(ClassifiedBy, new(null, Day(2024, 8, 14)), NotFound, null, new(
            "Chưa rõ áp dụng Quyết định 493/2005 (được sửa đổi năm 2007, 2014) hay Thông tư 11/2021/TT-NHNN.",
            "Whether Decision 493/2005 (amended in 2007 and 2014) or Circular 11/2021 bound credit funds was not found.")),
        Circular36.Sets(ClassifiedBy, new("Thông tư 36/2024/TT-NHNN.", "Circular 36/2024."), OfficialText, note: new(
            "Không phải Thông tư 31/2024/TT-NHNN, áp dụng cho ngân hàng thương mại, tổ chức tín dụng phi ngân hàng và chi nhánh ngân hàng nước ngoài.",
            "Not Circular 31/2024, which is for commercial banks, non-bank credit institutions and branches of foreign banks.")),
        Circular36.Sets(ClassificationMonths, Bound.AtMost(1), SecondarySource, "Điều 4"),
        Circular36.Sets(ClassificationDays, Bound.AtMost(7), SecondarySource, "Điều 4"),
    ];

    private static IEnumerable<Rule> Groups() =>
    [
        Group(DebtGroup.Standard, new("Đủ tiêu chuẩn: trong hạn hoặc quá hạn dưới 10 ngày.", "Standard: in term, or less than 10 days overdue.")),
        Group(DebtGroup.SpecialMention, new("Cần chú ý: quá hạn từ 10 đến 90 ngày; cơ cấu lại lần đầu, còn trong hạn.", "Special mention: 10 to 90 days overdue; rescheduled for the first time and not yet due.")),
        Group(DebtGroup.Substandard, new("Dưới tiêu chuẩn: quá hạn từ 91 đến 180 ngày; gia hạn lần đầu; miễn hoặc giảm lãi.", "Substandard: 91 to 180 days overdue; extended for the first time; interest waived or reduced.")),
        Group(DebtGroup.Doubtful, new("Nghi ngờ.", "Doubtful."), DaysNotVerified),
        Group(DebtGroup.Loss, new("Có khả năng mất vốn.", "Possible loss of capital."), DaysNotVerified),
        .. Descriptions.Select(code => Circular36.LeavesUnknown(code, NotFound, "Chưa thấy bảng áp dụng cho quỹ tín dụng nhân dân.", "The table for credit funds was not found.")),
    ];

    private static Rule<BilingualName> Group(DebtGroup group, BilingualName debts, BilingualName? note = null) => Circular11.Sets(Description(group), debts, SecondarySource, "Điều 10", note);

    /// <summary>The same rates under both documents.</summary>
    private static IEnumerable<Rule> Provisions(Enactment document, BilingualName? scope = null) =>
    [
        .. SpecificRates.Zip(SpecificPercents, (rate, percent) => document.Sets(rate, new(percent, 100), SecondarySource, note: scope)),
        document.Sets(GeneralProvision, new Fraction(75, 10_000), SecondarySource),
        document.Sets(GeneralProvisionGroups, Bound.AtMost(4), SecondarySource),
    ];
}
