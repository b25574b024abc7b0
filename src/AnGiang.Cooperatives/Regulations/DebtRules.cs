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

    /// <summary>General provision (dự phòng chung), as a part of the debt it is taken of.</summary>
    public static RuleCode<Fraction> GeneralProvision { get; } = new("general-provision", "tỷ lệ dự phòng chung", "general provision");

    /// <summary>The debt groups, by number, of which the general provision is taken.</summary>
    public static RuleCode<Bound> GeneralProvisionGroups { get; } = new("general-provision-groups", "nhóm nợ phải trích dự phòng chung", "groups with a general provision");

    /// <summary>How collateral is deducted before a specific provision is taken.</summary>
    public static RuleCode<BilingualName> CollateralDeduction { get; } = new("collateral-deduction", "khấu trừ tài sản bảo đảm", "deduction of collateral");

    /// <summary>The debt groups, by number, that are bad debt (nợ xấu).</summary>
    public static RuleCode<Bound> NonPerformingGroups { get; } = new("non-performing-groups", "nhóm nợ xấu", "groups of non-performing loans");

    /// <summary>The debt group by days overdue.</summary>
    public static RuleCode<Scale<int>> GroupByDaysOverdue { get; } = new("group-by-days-overdue", "nhóm nợ theo số ngày quá hạn", "debt group by days overdue");

    /// <summary>The days of a month within which debts are classified as of the last day of the month before.</summary>
    public static RuleCode<Bound> ClassificationDays { get; } = new("debt-classification-days", "số ngày đầu tháng phải phân loại nợ", "days of a month to classify debts");

    /// <summary>Specific provision (dự phòng cụ thể) of a debt group, as a part of the debt less deductible collateral.</summary>
    /// <param name="group">The debt group.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public static RuleCode<Fraction> SpecificProvision(DebtGroup group) => SpecificRates[(int)Guard.Against.Defined(group) - 1];

    internal static IEnumerable<Rule> Vietnam() =>
    [
        .. Provisions(Circular11),
        .. Provisions(Decree86Of2024),
        Decree86Of2024.LeavesUnknown(CollateralDeduction, NotVerified, "Công thức khấu trừ chỉ có ở nguồn không đủ tin cậy.", "The formula is quoted by no source that suffices."),
        Circular11.Sets(NonPerformingGroups, Bound.AtLeast(3), SecondarySource, "Điều 3.8"),
        Circular36.LeavesUnknown(NonPerformingGroups, NotFound, "Chưa thấy định nghĩa nợ xấu áp dụng cho quỹ tín dụng nhân dân.", "The definition of bad debt for credit funds was not found."),
        Circular11.Sets(GroupByDaysOverdue, new Scale<int>(1).AtLeast(10, 2).AtLeast(91, 3).AtLeast(181, null), SecondarySource, "Điều 10", new(
            "Nhóm 4 và nhóm 5 (từ 181 ngày) chưa kiểm chứng.", "The groups 4 and 5, from 181 days, are not verified.")),
        Circular36.LeavesUnknown(GroupByDaysOverdue, NotFound, "Chưa thấy bảng số ngày áp dụng cho quỹ tín dụng nhân dân.", "The table of days for credit funds was not found."),
        Circular36.Sets(ClassificationDays, Bound.AtMost(7), SecondarySource, "Điều 4"),
    ];

    /// <summary>The same rates under both documents.</summary>
    private static IEnumerable<Rule> Provisions(Enactment document) =>
    [
        .. SpecificRates.Zip(SpecificPercents, (rate, percent) => document.Sets(rate, new(percent, 100), SecondarySource)),
        document.Sets(GeneralProvision, new Fraction(75, 10_000), SecondarySource),
        document.Sets(GeneralProvisionGroups, Bound.AtMost(4), SecondarySource),
    ];
}
