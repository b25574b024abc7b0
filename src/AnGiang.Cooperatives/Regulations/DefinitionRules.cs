using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What the laws on co-operatives mean by their words: kinds of members, internal and external transactions, undistributed assets, co-operative groups.</summary>
public static class DefinitionRules
{
    /// <summary>The kinds of members (thành viên).</summary>
    public static RuleCode<BilingualName> MemberKinds { get; } = new("member-kinds", "các loại thành viên", "kinds of members");

    /// <summary>What makes a member an official one (thành viên chính thức).</summary>
    public static RuleCode<BilingualName> OfficialMembers { get; } = new("official-members", "thành viên chính thức", "official members");

    /// <summary>Internal transactions (giao dịch nội bộ).</summary>
    public static RuleCode<BilingualName> InternalTransactions { get; } = new("internal-transactions", "giao dịch nội bộ", "internal transactions");

    /// <summary>External transactions (giao dịch bên ngoài).</summary>
    public static RuleCode<BilingualName> ExternalTransactions { get; } = new("external-transactions", "giao dịch bên ngoài", "external transactions");

    /// <summary>Common assets that are not divided (tài sản chung không chia).</summary>
    public static RuleCode<BilingualName> UndistributedAssets { get; } = new("undistributed-assets", "tài sản chung không chia", "undistributed assets");

    /// <summary>What a co-operative group (tổ hợp tác) is in law.</summary>
    public static RuleCode<BilingualName> LegalFormOfGroup { get; } = new("group-legal-form", "hình thức pháp lý của tổ hợp tác", "legal form of a group");

    /// <summary>Whether a co-operative group is registered.</summary>
    public static RuleCode<BilingualName> RegistrationOfGroup { get; } = new("group-registration", "đăng ký tổ hợp tác", "registration of a group");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Law2023.Sets(MemberKinds, new("Thành viên chính thức; thành viên liên kết góp vốn; thành viên liên kết không góp vốn.", "Official; associate contributing capital; associate not contributing."), SecondarySource),
        Law2023.Sets(OfficialMembers, new("Góp vốn và sử dụng sản phẩm, dịch vụ; góp vốn và góp sức lao động; hoặc cả ba.", "With capital and use of products and services, with capital and labour, or with all three."), OfficialText, "Điều 4.17"),

        Law2012.Sets(InternalTransactions, new("Cung ứng sản phẩm, dịch vụ cho thành viên.", "Supply to members."), SecondarySource),
        Law2023.Sets(
            InternalTransactions,
            new("Cung ứng sản phẩm, dịch vụ, kể cả tạo việc làm và cho vay nội bộ, theo thỏa thuận bằng văn bản với thành viên chính thức.", "Products and services, with job creation and internal lending, by written agreement with official members."),
            OfficialText,
            "Điều 4.1",
            new("Quy định chi tiết tại Điều 20 Nghị định 113/2024/NĐ-CP, chưa đọc.", "Detailed by Article 20 of Decree 113/2024, which was not read.")),
        Law2023.Sets(ExternalTransactions, new("Mọi giao dịch không phải giao dịch nội bộ.", "All that are not internal."), OfficialText, "Điều 4.2"),

        Law2012.LeavesUnknown(UndistributedAssets, NotVerified, "Tài sản không chia tại Điều 48: chưa kiểm chứng.", "That Article 48 is on undistributed assets is not verified."),
        Law2023.Sets(
            UndistributedAssets,
            new("Quyền sử dụng đất được giao không thu tiền hoặc Nhà nước hỗ trợ trả tiền; tài sản từ quỹ chung không chia; tài sản Nhà nước hỗ trợ ghi là không chia; tài sản tặng cho theo thỏa thuận; công trình Nhà nước bàn giao.", "Land-use rights allocated without levy or paid for by State support; assets from the indivisible fund; State-funded assets booked as indivisible; donations so agreed; works built by the State and handed over."),
            SecondarySource,
            "Điều 88",
            new("Nguồn không nêu hết danh sách.", "The list goes on; the source does not give the rest.")),

        Decree77.Sets(LegalFormOfGroup, new("Hợp đồng dân sự của cá nhân, pháp nhân; không có tư cách pháp nhân.", "A civil contract of individuals or legal persons, without legal personality."), OfficialText, "Điều 3.1"),
        Law2023.LeavesUnknown(
            RegistrationOfGroup,
            NotVerified,
            "Tổ hợp tác thuộc phạm vi của Luật và có thể đăng ký: nguồn đã đọc chỉ nói về Nghị định 77/2019/NĐ-CP.",
            "That the law covers groups and that they may register is not verified: the source that was read speaks of Decree 77/2019 only."),
    ];
}
