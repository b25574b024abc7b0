using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Regulations.UnknownReason;
using static AnGiang.Cooperatives.Tests.Regulations.VietnamRulesTests;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>Fields, classes, sizes and scorecards of co-operatives, by document.</summary>
internal static class AssessmentFacts
{
    private static readonly FactSource
        Circular09 = new("09/2017/TT-BNNPTNT", "2018-01-01?..2020-03-31?"),
        Circular01 = new("01/2020/TT-BKHĐT", "2020-04-01..2024-06-30?"),
        Decree113 = new("113/2024/NĐ-CP", "2024-11-01.."),
        Decision27 = new("27/2018/QĐ-TTg", "2021-01-01?..2025-11-14"),
        Decision36 = new("36/2025/QĐ-TTg", "2025-11-15..");

    private static readonly Sector
        Agriculture = SectorClassification.Decree113.Find("agriculture"),
        Industry = SectorClassification.Decree113.Find("industry-construction"),
        Finance = SectorClassification.Decree113.Find("finance"),
        Trade = SectorClassification.Decree113.Find("trade-services");

    internal static IEnumerable<VietnamFact> Known() =>
    [
        Decision27.Says(CooperativeRules.IndustrialClassification, "VSIC 2018", "VSIC 2018", V1),
        Decision36.Says(CooperativeRules.IndustrialClassification, "VSIC 2025", "VSIC 2025", V2),
        Decision27.Says(FieldRules.IndustriesOnLevel(1), 21, V1),
        Decision27.Says(FieldRules.IndustriesOnLevel(2), 88, V1),
        Decision27.Says(FieldRules.IndustriesOnLevel(3), 242, V1),
        Decision27.Says(FieldRules.IndustriesOnLevel(4), 486, V1),
        Decision27.Says(FieldRules.IndustriesOnLevel(5), 734, V1),

        Decree113.Says(FieldRules.Field, "kinh doanh chính đã đăng ký", "main registered line of business", V1, "Điều 4.1"),
        Decree113.Says(FieldRules.IndustriesOf(Agriculture), "nông nghiệp, lâm nghiệp và thủy sản|muối", "agriculture, forestry and fishery|salt", V1, "Điều 4.1"),
        Decree113.Says(FieldRules.IndustriesOf(Industry), "khai khoáng (trừ|muối|chế biến, chế tạo|điện, khí|cung cấp nước|xây dựng", "mining but for salt|manufacturing|electricity, gas, hot water, steam|water supply, waste|construction", V1, "Điều 4.1"),
        Decree113.Says(FieldRules.IndustriesOf(Finance), "tài chính, ngân hàng và bảo hiểm|quỹ tín dụng nhân dân", "finance, banking and insurance|credit funds", V1, "Điều 4.1"),
        Decree113.Says(FieldRules.IndustriesOf(Trade), "còn lại", "all others", V1, "Điều 4.1"),

        Circular01.Says(FieldRules.ByProduct, "sản xuất|tiêu dùng|việc làm|hỗn hợp (từ hai mục đích)", "production|consumption|job-creating|mixed (two aims or more)", V2, "Điều 3"),
        Circular01.Says(FieldRules.ByIndustry, "cấp 1|đang có hiệu lực", "level-1 sections|in force", V2),

        Circular01.Says(SizeRules.ByMembers, new Scale<SizeClass>(SizeClass.Micro).AtLeast(50, SizeClass.Small).Above(300, SizeClass.Medium).Above(1_000, SizeClass.Large), V1, "Điều 4"),
        Circular01.Says(SizeRules.ByTotalCapital, new Scale<SizeClass>(SizeClass.Micro).AtLeast(1_000_000_000, SizeClass.Small).AtLeast(5_000_000_000, null), V2, "Điều 5"),
        Decree113.Says(SizeRules.ByField, "thành viên chính thức|doanh thu|hoặc|tổng nguồn vốn|lĩnh vực", "official members|revenue|or|total capital|field", V2, "Điều 5"),
        Decree113.Says(SizeRules.Threshold(Agriculture, SizeClass.Large), Reach(300, 50_000_000_000, 10_000_000_000), V2, "Điều 5"),
        Decree113.Says(SizeRules.Threshold(Agriculture, SizeClass.Medium), Reach(200, 10_000_000_000, 5_000_000_000), V2, "Điều 5"),
        Decree113.Says(SizeRules.Threshold(Agriculture, SizeClass.Small), Reach(50, 2_000_000_000, 1_000_000_000), V2, "Điều 5"),
        Decree113.Says(SizeRules.Threshold(Industry, SizeClass.Large), Reach(100, 80_000_000_000, 20_000_000_000), V2, "Điều 5"),

        Circular01.Says(ScorecardRules.Assesses(CooperativeKind.Cooperative), true, V1),
        Circular01.Says(ScorecardRules.Assesses(CooperativeKind.Union), true, V1),
        Circular01.Says(ScorecardRules.Assesses(CooperativeKind.Group), false, V2),
        Circular01.Says(ScorecardRules.Assesses(CooperativeKind.CreditFund), false, V1, "Điều 1.2.c"),
        Circular01.Says(ScorecardRules.Assesses(CooperativeKind.CooperativeBank), false, V1, "Điều 1.2.c"),
        Circular01.Says(ScorecardRules.MonthsOperating, Bound.AtLeast(12), V2),
        Circular01.Says(ScorecardRules.MonthsStopped, Bound.AtMost(3), V2),
        Circular01.Says(ScorecardRules.Grades, new Scale<Grade>(Grade.Weak).AtLeast(50, Grade.Average).AtLeast(65, Grade.Fair).AtLeast(80, Grade.Good), V2),
        Circular01.Says(ScorecardRules.Criteria, 15, V2, "Điều 7"),
        Circular01.Says(ScorecardRules.FinancePoints, 30, V2, "Điều 7"),
        Circular01.Says(ScorecardRules.GovernancePoints, 30, V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CommunityPoints, 40, V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CriterionName(10), "tham gia", "participation", V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CriterionName(11), "lợi ích của thành viên", "benefit of members", V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CriterionName(12), "sản phẩm, dịch vụ cho thành viên", "products and services to members", V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CriterionName(13), "thông tin và đào tạo", "information and training", V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CriterionName(14), "cộng đồng", "community", V2, "Điều 7"),
        Circular01.Says(ScorecardRules.CriterionName(15), "khen thưởng", "awards", V2, "Điều 7"),

        Circular09.Says(AgriculturalScorecardRules.Criteria, 6, V2),
        Circular09.Says(AgriculturalScorecardRules.PointsByPlan, new Scale<int>(0).AtLeast(1, 4).AtLeast(new(6, 5), 8), V2),
        Circular09.Says(AgriculturalScorecardRules.PointsByRevenue, new Scale<int>(4).AtLeast(1_000_000_000, 6).AtLeast(5_000_000_000, 8).AtLeast(10_000_000_000, 10), V2),
        Circular09.Says(AgriculturalScorecardRules.PointsByIncomePerMember, new Scale<int>(0).Above(0, 2).AtLeast(1_000_000, 4).AtLeast(5_000_000, 7).AtLeast(10_000_000, 10), V2),
        Circular09.Says(AgriculturalScorecardRules.PointsByDevelopmentFund, new Scale<int>(0).AtLeast(new(1, 5), 5), V2),
        Circular09.Says(AgriculturalScorecardRules.PointsByReserveFund, new Scale<int>(0).AtLeast(new(1, 20), 5), V2),
    ];

    internal static IEnumerable<VietnamFact> Unknown() =>
    [
        .. Enumerable.Range(1, 5).Select(level => Decision36.Leaves(FieldRules.IndustriesOnLevel(level), NotFound)),
        Circular01.Leaves(FieldRules.ByRegistration, NotVerified),
        Decree113.Leaves(SizeRules.Threshold(Industry, SizeClass.Medium), NotFound, "Điều 5"),
        Decree113.Leaves(SizeRules.Threshold(Industry, SizeClass.Small), NotFound, "Điều 5"),
        .. from field in new[] { Finance, Trade }
           from size in new[] { SizeClass.Large, SizeClass.Medium, SizeClass.Small }
           select Decree113.Leaves(SizeRules.Threshold(field, size), NotFound, "Điều 5"),
        .. Enumerable.Range(1, 9).Select(criterion => Circular01.Leaves(ScorecardRules.CriterionName(criterion), NotVerified, "Điều 7")),
        .. Enumerable.Range(1, 9).Select(criterion => Circular01.Leaves(ScorecardRules.CriterionPoints(criterion), NotVerified, "Điều 7")),
        .. Enumerable.Range(10, 6).Select(criterion => Circular01.Leaves(ScorecardRules.CriterionPoints(criterion), NotFound, "Điều 7")),
    ];

    private static SizeThreshold Reach(long members, long revenue, long capital) => new(Bound.AtLeast(members), Bound.AtLeast(revenue), Bound.AtLeast(capital));
}
