using NodaTime;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on co-operatives and their unions under the law on co-operatives: members, capital, funds, dealings with others, audit. What its words mean: <see cref="DefinitionRules"/>.</summary>
public static class CooperativeRules
{
    private static readonly BilingualName ByCharter = new("Không còn bắt buộc: theo điều lệ hoặc đại hội thành viên.", "No longer mandatory: by charter or general meeting.");

    private static readonly BilingualName NotCreditFunds = new(
        "Quỹ tín dụng nhân dân theo pháp luật về các tổ chức tín dụng.", "People's credit funds follow the law on credit institutions instead.");

    /// <summary>Which law on co-operatives is in force.</summary>
    public static RuleCode<CooperativeLaw> Law { get; } = new("cooperative-law", "luật hợp tác xã", "law on co-operatives");

    /// <summary>Members of a co-operative; official members under the Law of 2023.</summary>
    public static RuleCode<Bound> MinimumMembers { get; } = new("minimum-members", "số thành viên tối thiểu của hợp tác xã", "minimum members of a co-operative");

    /// <summary>Member co-operatives of a union; official members under the Law of 2023.</summary>
    public static RuleCode<Bound> MinimumMembersOfUnion { get; } = new("minimum-members-of-union", "số hợp tác xã tối thiểu của liên hiệp", "minimum co-operatives in a union");

    /// <summary>Members of a co-operative group (tổ hợp tác).</summary>
    public static RuleCode<Bound> MinimumMembersOfGroup { get; } = new("minimum-members-of-group", "số thành viên tối thiểu của tổ hợp tác", "minimum members of a group");

    /// <summary>Age of a member who is a person, in years.</summary>
    public static RuleCode<Bound> MemberAge { get; } = new("member-age", "tuổi của thành viên là cá nhân", "age of a member");

    /// <summary>Capital of one member of a co-operative, as a part of charter capital.</summary>
    public static RuleCode<Bound> CapitalPerMember { get; } = new("capital-per-member", "vốn góp tối đa của một thành viên hợp tác xã", "capital of one member of a co-operative");

    /// <summary>Capital of one member of a union, as a part of charter capital.</summary>
    public static RuleCode<Bound> CapitalPerMemberOfUnion { get; } = new("capital-per-member-of-union", "vốn góp tối đa của một thành viên liên hiệp", "capital of one member of a union");

    /// <summary>Capital of all foreign persons and foreign-invested organisations together, as a part of charter capital.</summary>
    public static RuleCode<Bound> ForeignCapital { get; } = new("foreign-capital", "tổng vốn góp của nhà đầu tư nước ngoài", "capital of all foreign members");

    /// <summary>Time to pay in the capital promised, in months from the certificate or the admission.</summary>
    public static RuleCode<Bound> PayInMonths { get; } = new("pay-in-months", "thời hạn góp đủ vốn (tháng)", "months to pay in capital");

    /// <summary>What the mandatory funds are a share of.</summary>
    public static RuleCode<IncomeBase> FundBase { get; } = new("fund-base", "căn cứ trích quỹ bắt buộc", "base of the mandatory funds");

    /// <summary>Development investment fund (quỹ đầu tư phát triển), as a part of the base.</summary>
    public static RuleCode<Bound> DevelopmentInvestmentFund { get; } = new("development-investment-fund", "quỹ đầu tư phát triển", "development investment fund");

    /// <summary>Financial reserve fund (quỹ dự phòng tài chính), as a part of the base.</summary>
    public static RuleCode<Bound> FinancialReserveFund { get; } = new("financial-reserve-fund", "quỹ dự phòng tài chính", "financial reserve fund");

    /// <summary>Common indivisible fund (quỹ chung không chia) of a co-operative, as a part of the base.</summary>
    public static RuleCode<Bound> IndivisibleFund { get; } = new("indivisible-fund", "quỹ chung không chia của hợp tác xã", "indivisible fund of a co-operative");

    /// <summary>Common indivisible fund (quỹ chung không chia) of a union, as a part of the base.</summary>
    public static RuleCode<Bound> IndivisibleFundOfUnion { get; } = new("indivisible-fund-of-union", "quỹ chung không chia của liên hiệp", "indivisible fund of a union");

    /// <summary>Products and services supplied to others than members, as a part of all that is supplied.</summary>
    public static RuleCode<Bound> ExternalSupply { get; } = new("external-supply", "cung ứng cho khách hàng không phải thành viên", "supply to non-members");

    /// <summary>Wages of non-members on indefinite contracts in a job-creating co-operative, as a part of all such wages.</summary>
    public static RuleCode<Bound> NonMemberWages { get; } = new("non-member-wages", "tiền lương lao động không phải thành viên (hợp tác xã tạo việc làm)", "wages of non-members in a job-creating co-operative");

    /// <summary>The day before which a contract of internal credit (tín dụng nội bộ) must have been signed for its deposits to continue.</summary>
    public static RuleCode<LocalDate> InternalCreditSignedBefore { get; } = new("internal-credit-signed-before", "hợp đồng tín dụng nội bộ ký trước ngày", "internal credit contracts signed before");

    /// <summary>The edition of the industrial classification (hệ thống ngành kinh tế Việt Nam) by which lines of business are registered and reported.</summary>
    public static RuleCode<BilingualName> IndustrialClassification { get; } = new("industrial-classification", "hệ thống ngành kinh tế Việt Nam", "industrial classification");

    /// <summary>Whether people's credit funds and the co-operative bank have an independent audit. What the law on credit institutions says of it was not found.</summary>
    public static RuleCode<bool> AuditOfCreditInstitutions { get; } = new("audit-of-credit-institutions", "kiểm toán độc lập quỹ tín dụng nhân dân, ngân hàng hợp tác xã", "independent audit of credit funds and the co-operative bank");

    /// <summary>The size from which a co-operative has an independent audit.</summary>
    public static RuleCode<SizeClass> AuditedSize { get; } = new("audited-size", "quy mô hợp tác xã phải kiểm toán độc lập", "size of co-operatives with an independent audit");

    /// <summary>The members from which a union has an independent audit.</summary>
    public static RuleCode<Bound> AuditedUnionMembers { get; } = new("audited-union-members", "số thành viên liên hiệp phải kiểm toán độc lập", "members of unions with an independent audit");

    /// <summary>The other cases of an independent audit.</summary>
    public static RuleCode<BilingualName> OtherAuditCases { get; } = new("other-audit-cases", "trường hợp khác phải kiểm toán độc lập", "other cases of an independent audit");

    /// <summary>The years within which large co-operatives and unions are audited once.</summary>
    public static RuleCode<Bound> AuditYears { get; } = new("audit-years", "chu kỳ kiểm toán độc lập (năm)", "years between independent audits");

    /// <summary>Who has an internal audit (kiểm toán nội bộ).</summary>
    public static RuleCode<BilingualName> InternalAudit { get; } = new("internal-audit", "kiểm toán nội bộ", "internal audit");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Law1996.Sets(Law, CooperativeLaw.Law1996, SecondarySource),
        Law2003.Sets(Law, CooperativeLaw.Law2003, SecondarySource),
        Law2012.Sets(Law, CooperativeLaw.Law2012, OfficialText),
        Law2023.Sets(Law, CooperativeLaw.Law2023, OfficialText),

        Law2012.Sets(MinimumMembers, Bound.AtLeast(7), OfficialText, "Điều 3.1"),
        Law2023.Sets(MinimumMembers, Bound.AtLeast(5), OfficialText, "Điều 4.7"),
        Law2012.Sets(MinimumMembersOfUnion, Bound.AtLeast(4), OfficialText, "Điều 3.2"),
        Law2023.Sets(MinimumMembersOfUnion, Bound.AtLeast(3), OfficialText, "Điều 4.8"),
        Decree77.Sets(MinimumMembersOfGroup, Bound.AtLeast(2), OfficialText, "Điều 3.1"),
        Law2012.Sets(MemberAge, Bound.AtLeast(18), SecondarySource, "Điều 13"),
        Law2023.LeavesUnknown(MemberAge, NotFound, "Dự thảo cho phép từ đủ 15 tuổi; chưa thấy bản chính thức.", "A draft allowed 15 years; the final text was not found."),

        Law2012.Sets(CapitalPerMember, AtMost(20), OfficialText, "Điều 17.1"),
        Law2023.Sets(CapitalPerMember, AtMost(30), SecondarySource),
        Law2012.Sets(CapitalPerMemberOfUnion, AtMost(30), OfficialText, "Điều 17.2"),
        Law2023.Sets(CapitalPerMemberOfUnion, AtMost(40), SecondarySource),
        Law2023.Sets(ForeignCapital, AtMost(30), SecondarySource),
        Law2012.Sets(PayInMonths, Bound.AtMost(6), OfficialText, "Điều 17.3"),
        Law2023.LeavesUnknown(PayInMonths, NotFound, "Chưa tìm thấy thời hạn góp vốn.", "The time to pay in was not found."),

        Law2012.Sets(FundBase, IncomeBase.DistributableIncome, SecondarySource, "Điều 46"),
        Law2023.Sets(FundBase, IncomeBase.ExternalIncome, SecondarySource, note: new(
            "Đọc là thu nhập sau khi trừ lỗ năm trước, thuế và tiền phạt; luật tính trước hay sau các khoản trừ đó: chưa kiểm chứng.",
            "Read as income after prior losses, tax and fines; whether the law means it before or after these deductions is not verified.")),
        Law2012.Sets(DevelopmentInvestmentFund, AtLeast(20), SecondarySource, "Điều 46"),
        Law2023.Sets(DevelopmentInvestmentFund, AtLeast(0), SecondarySource, note: ByCharter),
        Law2012.Sets(FinancialReserveFund, AtLeast(5), SecondarySource, "Điều 46"),
        Law2023.Sets(FinancialReserveFund, AtLeast(0), SecondarySource, note: ByCharter),
        Law2023.Sets(IndivisibleFund, AtLeast(5), SecondarySource),
        Law2023.Sets(IndivisibleFundOfUnion, AtLeast(10), SecondarySource),

        Decree193.LeavesUnknown(ExternalSupply, NotVerified, "Mức ban đầu (32 % nông nghiệp, 50 % khác) chưa kiểm chứng.", "The first caps, 32 % in agriculture and 50 % elsewhere, are not verified."),
        Decree107.Sets(ExternalSupply, AtMost(50), OfficialText, note: NotCreditFunds),
        Law2023.LeavesUnknown(ExternalSupply, NotFound, "Không tìm thấy mức trần bằng số.", "No numeric cap was found."),
        Decree193.LeavesUnknown(NonMemberWages, NotVerified, "Mức ban đầu (20 %) chưa kiểm chứng.", "The first cap, 20 %, is not verified."),
        Decree107.Sets(NonMemberWages, AtMost(30), OfficialText),
        Law2023.LeavesUnknown(NonMemberWages, NotFound, "Không tìm thấy mức trần bằng số.", "No numeric cap was found."),
        Law2023.Over(Day(2023, 9, 1)).Sets(InternalCreditSignedBefore, Day(2023, 9, 1), OfficialText),

        Decision27.Sets(IndustrialClassification, new("VSIC 2018", "VSIC 2018"), OfficialText),
        Decision36.Sets(IndustrialClassification, new("VSIC 2025", "VSIC 2025"), SecondarySource),

        new Rule<bool>(AuditOfCreditInstitutions, new(null), NotFound, null, new(
            "Theo pháp luật về các tổ chức tín dụng; chưa tìm thấy quy định.", "By the law on credit institutions; what it says was not found.")),
        NoAudit(AuditedSize),
        NoAudit(AuditedUnionMembers),
        NoAudit(OtherAuditCases),
        Law2023.Sets(AuditedSize, SizeClass.Large, OfficialText, "Điều 106"),
        Law2023.Sets(AuditedUnionMembers, Bound.AtLeast(10), OfficialText, "Điều 106"),
        Law2023.Sets(OtherAuditCases, new("Hợp tác xã, liên hiệp đề nghị hỗ trợ của Nhà nước khi chính sách yêu cầu; quỹ phát triển hợp tác xã tổ chức theo mô hình hợp tác xã.", "Those applying for State support where that policy requires it; co-operative development funds organised as co-operatives."), OfficialText, "Điều 106"),
        Law2023.Sets(AuditYears, Bound.AtMost(2), OfficialText, "Điều 106"),
        Law2023.Sets(InternalAudit, new("Bắt buộc với hợp tác xã tài chính, ngân hàng theo Luật Các tổ chức tín dụng; khuyến khích với hợp tác xã khác.", "Mandatory for co-operatives in finance and banking by the law on credit institutions, encouraged for others."), OfficialText, "Điều 105"),
    ];

    private static Rule<T> NoAudit<T>(RuleCode<T> code)
        where T : notnull => Law2012.LeavesUnknown(
            code, NotVerified, "Luật năm 2012 không yêu cầu kiểm toán độc lập: chưa kiểm chứng.", "That the Law of 2012 asks for no independent audit is not verified.");

    private static Bound AtLeast(long percent) => Bound.AtLeast(new(percent, 100));

    private static Bound AtMost(long percent) => Bound.AtMost(new(percent, 100));
}
