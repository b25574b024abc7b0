using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>
/// Questions on the assessment of agricultural co-operatives (đánh giá hợp tác xã nông nghiệp) before that of all by Circular 01/2020: Circular 09/2017 of the Ministry of
/// Agriculture. Five of its scales were found, and not the grades.
/// </summary>
public static class AgriculturalScorecardRules
{
    /// <summary>Number of criteria.</summary>
    public static RuleCode<int> Criteria { get; } = new("agricultural-scorecard-criteria", "số tiêu chí đánh giá hợp tác xã nông nghiệp", "number of criteria");

    /// <summary>Points by revenue, as a part of the plan.</summary>
    public static RuleCode<Scale<int>> PointsByPlan { get; } = new("agricultural-points-by-plan", "điểm theo doanh thu so với kế hoạch", "points by revenue to plan");

    /// <summary>Points by total revenue, in đồng.</summary>
    public static RuleCode<Scale<int>> PointsByRevenue { get; } = new("agricultural-points-by-revenue", "điểm theo tổng doanh thu", "points by total revenue");

    /// <summary>Points by income per member, in đồng.</summary>
    public static RuleCode<Scale<int>> PointsByIncomePerMember { get; } = new("agricultural-points-by-income", "điểm theo thu nhập của một thành viên", "points by income per member");

    /// <summary>Points by what is put into the development fund, as a part of income.</summary>
    public static RuleCode<Scale<int>> PointsByDevelopmentFund { get; } = new("agricultural-points-by-development-fund", "điểm theo mức trích quỹ đầu tư phát triển", "points by development fund");

    /// <summary>Points by what is put into the reserve fund, as a part of income.</summary>
    public static RuleCode<Scale<int>> PointsByReserveFund { get; } = new("agricultural-points-by-reserve-fund", "điểm theo mức trích quỹ dự phòng tài chính", "points by reserve fund");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Circular09.Sets(Criteria, 6, SecondarySource),
        Circular09.Sets(PointsByPlan, new Scale<int>(0).AtLeast(1, 4).AtLeast(new(120, 100), 8), SecondarySource),
        Circular09.Sets(PointsByRevenue, new Scale<int>(4).AtLeast(Millions(1_000), 6).AtLeast(Millions(5_000), 8).AtLeast(Millions(10_000), 10), SecondarySource),
        Circular09.Sets(PointsByIncomePerMember, new Scale<int>(0).Above(0, 2).AtLeast(Millions(1), 4).AtLeast(Millions(5), 7).AtLeast(Millions(10), 10), SecondarySource),
        Circular09.Sets(PointsByDevelopmentFund, new Scale<int>(0).AtLeast(new(20, 100), 5), SecondarySource),
        Circular09.Sets(PointsByReserveFund, new Scale<int>(0).AtLeast(new(5, 100), 5), SecondarySource),
    ];

    private static long Millions(long millions) => Vnd.FromMillions(millions).Dong;
}
