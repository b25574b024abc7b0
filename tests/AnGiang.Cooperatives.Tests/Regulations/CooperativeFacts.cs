using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Regulations.UnknownReason;
using static AnGiang.Cooperatives.Tests.Regulations.VietnamRulesTests;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>The law on co-operatives and the circulars on their surplus and accounts, by document.</summary>
internal static class CooperativeFacts
{
    private static readonly FactSource
        Law1996 = new("47-L/CTN", "1997-01-01..2004-06-30"),
        Law2003 = new("18/2003/QH11", "2004-07-01..2013-06-30"),
        Law2012 = new("23/2012/QH13", "2013-07-01..2024-06-30"),
        Law2023 = new("17/2023/QH15", "2024-07-01.."),
        InternalCredit = new("17/2023/QH15", "2023-09-01.."),
        Decree193 = new("193/2013/NĐ-CP", "2014-01-27..2017-09-14?"),
        Decree107 = new("107/2017/NĐ-CP", "2017-09-15?..2024-06-30"),
        Decree77 = new("77/2019/NĐ-CP", "2019-11-25..2024-10-31?"),
        Circular83 = new("83/2015/TT-BTC", "2017-01-01?..2024-06-30?"),
        Circular71 = new("71/2024/TT-BTC", "2026-01-01?.."),
        NoDocument = new(null, "..");

    internal static IEnumerable<VietnamFact> Known() =>
    [
        Law1996.Says(CooperativeRules.Law, CooperativeLaw.Law1996, V2),
        Law2003.Says(CooperativeRules.Law, CooperativeLaw.Law2003, V2),
        Law2012.Says(CooperativeRules.Law, CooperativeLaw.Law2012, V1),
        Law2023.Says(CooperativeRules.Law, CooperativeLaw.Law2023, V1),
        InternalCredit.Says(CooperativeRules.InternalCreditSignedBefore, new(2023, 9, 1), V1),

        Law2012.Says(CooperativeRules.MinimumMembers, Bound.AtLeast(7), V1, "Điều 3.1"),
        Law2023.Says(CooperativeRules.MinimumMembers, Bound.AtLeast(5), V1, "Điều 4.7"),
        Law2012.Says(CooperativeRules.MinimumMembersOfUnion, Bound.AtLeast(4), V1, "Điều 3.2"),
        Law2023.Says(CooperativeRules.MinimumMembersOfUnion, Bound.AtLeast(3), V1, "Điều 4.8"),
        Decree77.Says(CooperativeRules.MinimumMembersOfGroup, Bound.AtLeast(2), V1, "Điều 3.1"),
        Decree77.Says(DefinitionRules.LegalFormOfGroup, "hợp đồng dân sự|cá nhân, pháp nhân|không có tư cách pháp nhân", "civil contract|individuals|legal persons|without legal personality", V1, "Điều 3.1"),
        Law2012.Says(CooperativeRules.MemberAge, Bound.AtLeast(18), V2, "Điều 13"),
        Law2023.Says(DefinitionRules.MemberKinds, "chính thức|liên kết góp vốn|liên kết không góp vốn", "official|associate contributing capital|associate not contributing", V2),
        Law2023.Says(DefinitionRules.OfficialMembers, "vốn|sử dụng|vốn|sức lao động|cả ba", "capital|use|capital|labour|all three", V1, "Điều 4.17"),

        Law2012.Says(CooperativeRules.CapitalPerMember, AtMostPercent(20), V1, "Điều 17.1"),
        Law2023.Says(CooperativeRules.CapitalPerMember, AtMostPercent(30), V2),
        Law2012.Says(CooperativeRules.CapitalPerMemberOfUnion, AtMostPercent(30), V1, "Điều 17.2"),
        Law2023.Says(CooperativeRules.CapitalPerMemberOfUnion, AtMostPercent(40), V2),
        Law2023.Says(CooperativeRules.ForeignCapital, AtMostPercent(30), V2),
        Law2012.Says(CooperativeRules.PayInMonths, Bound.AtMost(6), V1, "Điều 17.3"),

        Law2012.Says(DefinitionRules.InternalTransactions, "cung ứng|thành viên", "supply to members", V2),
        Law2023.Says(DefinitionRules.InternalTransactions, "sản phẩm, dịch vụ|tạo việc làm|cho vay nội bộ|văn bản|thành viên chính thức", "products and services|job creation|internal lending|written agreement|official members", V1, "Điều 4.1"),
        Law2023.Says(DefinitionRules.ExternalTransactions, "không phải giao dịch nội bộ", "not internal", V1, "Điều 4.2"),
        Decree107.Says(CooperativeRules.ExternalSupply, AtMostPercent(50), V1),
        Decree107.Says(CooperativeRules.NonMemberWages, AtMostPercent(30), V1),
        Law2023.Says(DefinitionRules.UndistributedAssets, "quyền sử dụng đất|quỹ chung không chia|Nhà nước hỗ trợ|tặng cho|Nhà nước bàn giao", "land-use rights|levy|State support|indivisible fund|State-funded|donations|works built by the State", V2, "Điều 88"),

        Law2012.Says(CooperativeRules.FundBase, IncomeBase.DistributableIncome, V2, "Điều 46"),
        Law2023.Says(CooperativeRules.FundBase, IncomeBase.ExternalIncome, V2),
        Law2012.Says(CooperativeRules.DevelopmentInvestmentFund, AtLeastPercent(20), V2, "Điều 46"),
        Law2023.Says(CooperativeRules.DevelopmentInvestmentFund, Bound.AtLeast(0), V2),
        Law2012.Says(CooperativeRules.FinancialReserveFund, AtLeastPercent(5), V2, "Điều 46"),
        Law2023.Says(CooperativeRules.FinancialReserveFund, Bound.AtLeast(0), V2),
        Law2023.Says(CooperativeRules.IndivisibleFund, AtLeastPercent(5), V2),
        Law2023.Says(CooperativeRules.IndivisibleFundOfUnion, AtLeastPercent(10), V2),

        Circular83.Says(SurplusRules.Deductions, "lỗ năm trước|thuế thu nhập|lỗ năm trước không còn|phạt hành chính", "prior losses that tax law deducts|income tax|prior losses that it no longer deducts|administrative fines", V2, "Điều 21"),
        Circular83.Says(SurplusRules.Uses, "quỹ bắt buộc|quỹ khác|khen thưởng, phúc lợi|đại hội thành viên|thành viên", "mandatory funds|other funds|reward|welfare|general meeting|members", V2, "Điều 21"),
        Law2012.Says(SurplusRules.MainCriterion, "chủ yếu theo mức độ sử dụng|công sức lao động|tạo việc làm|phần còn lại theo vốn góp|điều lệ", "mainly use|job-creating|labour|the remainder by capital|proportions by charter", V2, "Điều 46"),
        Circular71.Says(SurplusRules.Uses, "442|418, 353|thành viên chính thức|liên kết|338|411", "indivisible fund (442)|general meeting (418, 353)|official and associate members (338)|capital (411)", V1, "Tài khoản 421"),
        Circular71.Says(SurplusRules.IndivisibleFundOfInternal, "tỷ lệ trong điều lệ", "rate in the charter", V1, "Tài khoản 442"),
        Circular71.Says(SurplusRules.SourcesOfIndivisibleFund, "nội bộ hằng năm theo điều lệ|bên ngoài|đơn vị do hợp tác xã thành lập|góp vốn, mua cổ phần|thanh lý|tặng cho sau thuế", "internal income by the charter|external income|units that the co-operative founded|capital contributions and shares|disposal of indivisible assets|donations after tax", V1, "Tài khoản 442"),
        Circular71.Says(SurplusRules.InterestOnIndivisibleFund, "tăng quỹ chung không chia", "back to the fund", V1, "Tài khoản 442"),

        Circular71.Says(AccountingRules.Statements, "B01-HTX|B02-HTX|B09-HTX|cơ quan thuế|F01-HTX", "position (B01-HTX)|results (B02-HTX)|notes (B09-HTX)|trial balance to the tax office (F01-HTX)", V1),
        Circular71.Says(AccountingRules.CashFlowStatement, false, V2),
        Circular71.Says(AccountingRules.EmptyLines, "được bỏ|không đánh lại mã số", "left out|not renumbered", V1),
        Circular71.Says(AccountingRules.NegativeLines, "(*)|số âm|(...)", "(*)|negative|(...)", V1),
        Circular71.Says(AccountingRules.Accounts, "212|411|4111|4118|418|442|4421|4422|511|512", "assets 212|411|members 4111|other 4118|funds 418|442|4421|4422|external revenue 511|internal 512", V1, "Phụ lục I"),
        Circular71.Says(AccountingRules.Profit, "bên ngoài (4211)|nội bộ (4212)", "external transactions (4211)|internal ones (4212)", V1, "Tài khoản 421"),

        Law2023.Says(CooperativeRules.AuditedSize, SizeClass.Large, V1, "Điều 106"),
        Law2023.Says(CooperativeRules.AuditedUnionMembers, Bound.AtLeast(10), V1, "Điều 106"),
        Law2023.Says(CooperativeRules.OtherAuditCases, "hỗ trợ của Nhà nước|quỹ phát triển hợp tác xã", "State support|development funds organised as co-operatives", V1, "Điều 106"),
        Law2023.Says(CooperativeRules.AuditYears, Bound.AtMost(2), V1, "Điều 106"),
        Law2023.Says(CooperativeRules.InternalAudit, "bắt buộc|tài chính, ngân hàng|khuyến khích", "mandatory|finance and banking|law on credit institutions|encouraged", V1, "Điều 105"),
    ];

    internal static IEnumerable<VietnamFact> Unknown() =>
    [
        Law2023.Leaves(CooperativeRules.MemberAge, NotFound),
        Law2023.Leaves(CooperativeRules.PayInMonths, NotFound),
        Decree193.Leaves(CooperativeRules.ExternalSupply, NotVerified),
        Law2023.Leaves(CooperativeRules.ExternalSupply, NotFound),
        Decree193.Leaves(CooperativeRules.NonMemberWages, NotVerified),
        Law2023.Leaves(CooperativeRules.NonMemberWages, NotFound),
        Law2012.Leaves(DefinitionRules.UndistributedAssets, NotVerified),
        Law2023.Leaves(DefinitionRules.RegistrationOfGroup, NotVerified),
        Law2023.Leaves(SurplusRules.Deductions, NotFound),
        Law2023.Leaves(SurplusRules.MainCriterion, NotFound),
        NoDocument.Leaves(CooperativeRules.AuditOfCreditInstitutions, NotFound),
        Law2012.Leaves(CooperativeRules.AuditedSize, NotVerified),
        Law2012.Leaves(CooperativeRules.AuditedUnionMembers, NotVerified),
        Law2012.Leaves(CooperativeRules.OtherAuditCases, NotVerified),
    ];
}
