using System.Collections.Immutable;
using Ardalis.GuardClauses;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the yearly assessment of co-operatives and unions by score (đánh giá hợp tác xã), Circular 01/2020. The older one of agriculture is in <see cref="AgriculturalScorecardRules"/>.</summary>
public static class ScorecardRules
{
    private static readonly ImmutableArray<RuleCode<bool>> Scope =
    [
        new("scorecard-of-cooperatives", "đánh giá hợp tác xã", "co-operatives are assessed"),
        new("scorecard-of-unions", "đánh giá liên hiệp hợp tác xã", "unions are assessed"),
        new("scorecard-of-groups", "đánh giá tổ hợp tác", "groups are assessed"),
        new("scorecard-of-credit-funds", "đánh giá quỹ tín dụng nhân dân", "credit funds are assessed"),
        new("scorecard-of-cooperative-banks", "đánh giá ngân hàng hợp tác xã", "co-operative banks are assessed"),
    ];

    private static readonly ImmutableArray<RuleCode<int>> CriterionCodes =
    [
        .. Enumerable.Range(1, 15).Select(criterion => new RuleCode<int>(
            FormattableString.Invariant($"scorecard-points-of-criterion-{criterion}"),
            FormattableString.Invariant($"điểm tối đa tiêu chí {criterion}"),
            FormattableString.Invariant($"points for criterion {criterion}"))),
    ];

    private static readonly ImmutableArray<RuleCode<BilingualName>> CriterionNames =
    [
        .. Enumerable.Range(1, 15).Select(criterion => new RuleCode<BilingualName>(
            FormattableString.Invariant($"scorecard-criterion-{criterion}"),
            FormattableString.Invariant($"nội dung tiêu chí {criterion}"),
            FormattableString.Invariant($"subject of criterion {criterion}"))),
    ];

    /// <summary>Of the criteria 10 to 15.</summary>
    private static readonly ImmutableArray<BilingualName> Subjects =
    [
        new("Mức độ tham gia của thành viên.", "Participation of members."),
        new("Lợi ích của thành viên.", "Benefit of members."),
        new("Cung ứng sản phẩm, dịch vụ cho thành viên.", "Products and services to members."),
        new("Thông tin và đào tạo.", "Information and training."),
        new("Tác động đến cộng đồng.", "Effect on the community."),
        new("Khen thưởng.", "Awards."),
    ];

    /// <summary>Months of operation without which a unit is not rated.</summary>
    public static RuleCode<Bound> MonthsOperating { get; } = new("scorecard-months-operating", "số tháng hoạt động để được đánh giá", "months of operation to be rated");

    /// <summary>Months of standstill in the year beyond which a unit is not rated.</summary>
    public static RuleCode<Bound> MonthsStopped { get; } = new("scorecard-months-stopped", "số tháng ngừng hoạt động trong năm", "months stopped in the year");

    /// <summary>The grade by the score, 0 to 100 points.</summary>
    public static RuleCode<Scale<Grade>> Grades { get; } = new("scorecard-grades", "xếp loại theo tổng điểm", "grade by score");

    /// <summary>Number of criteria.</summary>
    public static RuleCode<int> Criteria { get; } = new("scorecard-criteria", "số tiêu chí", "number of criteria");

    /// <summary>Most points for finance.</summary>
    public static RuleCode<int> FinancePoints { get; } = new("scorecard-finance-points", "điểm tối đa nhóm tài chính", "points for finance");

    /// <summary>Most points for governance.</summary>
    public static RuleCode<int> GovernancePoints { get; } = new("scorecard-governance-points", "điểm tối đa nhóm quản trị", "points for governance");

    /// <summary>Most points for members and community.</summary>
    public static RuleCode<int> CommunityPoints { get; } = new("scorecard-community-points", "điểm tối đa nhóm thành viên và cộng đồng", "points for members and community");

    /// <summary>Whether units of a kind are assessed; those of other kinds are out of scope.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public static RuleCode<bool> Assesses(CooperativeKind kind) => Scope[(int)Guard.Against.Defined(kind)];

    /// <summary>Most points for one criterion.</summary>
    /// <param name="criterion">Its number in the circular, 1 to 15.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    public static RuleCode<int> CriterionPoints(int criterion) => CriterionCodes[Guard.Against.OutOfRange(criterion, nameof(criterion), 1, 15, $"There is no criterion {criterion}; they are 1 to 15.") - 1];

    /// <summary>What one criterion is about.</summary>
    /// <param name="criterion">Its number in the circular, 1 to 15.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    public static RuleCode<BilingualName> CriterionName(int criterion) => CriterionNames[Guard.Against.OutOfRange(criterion, nameof(criterion), 1, 15, $"There is no criterion {criterion}; they are 1 to 15.") - 1];

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Circular01.Sets(Assesses(CooperativeKind.Cooperative), true, OfficialText),
        Circular01.Sets(Assesses(CooperativeKind.Union), true, OfficialText),
        Circular01.Sets(Assesses(CooperativeKind.Group), false, SecondarySource, note: new(
            "Suy luận: Thông tư nêu hợp tác xã và liên hiệp hợp tác xã, không nêu tổ hợp tác.", "Inferred: the circular names co-operatives and unions, and not groups.")),
        Circular01.Sets(Assesses(CooperativeKind.CreditFund), false, OfficialText, "Điều 1.2.c"),
        Circular01.Sets(Assesses(CooperativeKind.CooperativeBank), false, OfficialText, "Điều 1.2.c"),
        Circular01.Sets(MonthsOperating, Bound.AtLeast(12), SecondarySource),
        Circular01.Sets(MonthsStopped, Bound.AtMost(3), SecondarySource),
        Circular01.Sets(Grades, new Scale<Grade>(Grade.Weak).AtLeast(50, Grade.Average).AtLeast(65, Grade.Fair).AtLeast(80, Grade.Good), SecondarySource),
        Circular01.Sets(Criteria, 15, SecondarySource, "Điều 7"),
        Circular01.Sets(FinancePoints, 30, SecondarySource, "Điều 7"),
        Circular01.Sets(GovernancePoints, 30, SecondarySource, "Điều 7"),
        Circular01.Sets(CommunityPoints, 40, SecondarySource, "Điều 7"),
        .. CriterionNames[..9].Select(code => Circular01.LeavesUnknown(code, NotVerified, "Chỉ có ở nguồn không đủ tin cậy.", "Quoted by no source that suffices.", "Điều 7")),
        .. CriterionNames[9..].Zip(Subjects, (code, subject) => Circular01.Sets(code, subject, SecondarySource, "Điều 7")),
        .. CriterionCodes[..9].Select(code => Circular01.LeavesUnknown(code, NotVerified, "Chỉ có ở nguồn không đủ tin cậy.", "Quoted by no source that suffices.", "Điều 7")),
        .. CriterionCodes[9..].Select(code => Circular01.LeavesUnknown(code, NotFound, "Chưa tìm thấy điểm của tiêu chí này.", "The points of this criterion were not found.", "Điều 7")),
    ];
}
