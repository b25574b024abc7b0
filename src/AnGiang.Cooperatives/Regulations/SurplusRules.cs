using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the distribution of a surplus, besides the mandatory funds and their base: see <see cref="CooperativeRules.FundBase"/> and the funds beside it.</summary>
public static class SurplusRules
{
    /// <summary>What is deducted from the income before the funds, in order.</summary>
    public static RuleCode<BilingualName> Deductions { get; } = new("surplus-deductions", "các khoản trừ trước khi trích quỹ", "deductions before the funds");

    /// <summary>What the rest goes mainly by.</summary>
    public static RuleCode<BilingualName> MainCriterion { get; } = new("surplus-main-criterion", "căn cứ chủ yếu để chia cho thành viên", "what the rest mainly goes by");

    /// <summary>What the income left after these goes to, in order under the Circular of 2015 and by account under that of 2024.</summary>
    public static RuleCode<BilingualName> Uses { get; } = new("surplus-uses", "sử dụng thu nhập", "what the income goes to");

    /// <summary>What the common indivisible fund is formed of.</summary>
    public static RuleCode<BilingualName> SourcesOfIndivisibleFund { get; } = new("indivisible-fund-sources", "nguồn hình thành quỹ chung không chia", "sources of the indivisible fund");

    /// <summary>Where the interest on the indivisible fund goes while it is not used.</summary>
    public static RuleCode<BilingualName> InterestOnIndivisibleFund { get; } = new(
        "indivisible-fund-interest", "lãi của quỹ chung không chia tạm thời nhàn rỗi", "interest on the idle indivisible fund");

    /// <summary>What part of the income from internal transactions goes to the common indivisible fund.</summary>
    public static RuleCode<BilingualName> IndivisibleFundOfInternal { get; } = new(
        "indivisible-fund-of-internal", "trích quỹ chung không chia từ thu nhập giao dịch nội bộ", "indivisible fund out of internal income");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Circular83.Sets(Deductions, new("Lỗ năm trước được trừ theo thuế, thuế thu nhập, lỗ năm trước không còn được trừ, tiền phạt hành chính.", "Prior losses that tax law deducts, income tax, prior losses that it no longer deducts, administrative fines."), SecondarySource, "Điều 21"),
        Law2023.LeavesUnknown(Deductions, NotFound, "Chưa tìm thấy thứ tự theo luật.", "The statutory order was not found."),
        Law2012.Sets(MainCriterion, new("Chủ yếu theo mức độ sử dụng sản phẩm, dịch vụ; theo công sức lao động đối với hợp tác xã tạo việc làm; phần còn lại theo vốn góp; tỷ lệ do điều lệ.", "Mainly use of products and services, in job-creating co-operatives labour; the remainder by capital; proportions by charter."), SecondarySource, "Điều 46"),
        Law2023.LeavesUnknown(MainCriterion, NotFound, "Chưa tìm thấy căn cứ chia theo mức độ sử dụng, công sức và vốn góp.", "What is said of use, labour and capital was not found."),
        Circular83.Sets(Uses, new("Quỹ bắt buộc; quỹ khác (khen thưởng, phúc lợi) do đại hội thành viên quyết định; chia cho thành viên.", "Mandatory funds; other funds, as for reward and welfare, by the general meeting; members."), SecondarySource, "Điều 21"),
        Circular71.Sets(Uses, new("Quỹ chung không chia (442); quỹ do đại hội thành viên quyết định (418, 353); thành viên chính thức và thành viên liên kết (338); giữ lại tăng vốn (411).", "The indivisible fund (442), funds by the general meeting (418, 353), official and associate members (338), capital (411)."), OfficialText, "Tài khoản 421"),
        Circular71.Sets(SourcesOfIndivisibleFund, new("Thu nhập giao dịch nội bộ hằng năm theo điều lệ; thu nhập giao dịch bên ngoài; thu nhập của đơn vị do hợp tác xã thành lập; thu nhập từ góp vốn, mua cổ phần; thanh lý tài sản chung không chia; tài sản được tặng cho sau thuế.", "A yearly share of internal income by the charter; external income; income of units that the co-operative founded; income of capital contributions and shares; disposal of indivisible assets; donations after tax."), OfficialText, "Tài khoản 442"),
        Circular71.Sets(InterestOnIndivisibleFund, new("Ghi tăng quỹ chung không chia.", "Back to the fund."), OfficialText, "Tài khoản 442"),
        Circular71.Sets(IndivisibleFundOfInternal, new("Theo tỷ lệ trong điều lệ.", "By the rate in the charter."), OfficialText, "Tài khoản 442"),
    ];
}
