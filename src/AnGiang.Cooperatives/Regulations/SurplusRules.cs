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

    /// <summary>What part of the income from internal transactions goes to the common indivisible fund.</summary>
    public static RuleCode<BilingualName> IndivisibleFundOfInternal { get; } = new(
        "indivisible-fund-of-internal", "trích quỹ chung không chia từ thu nhập giao dịch nội bộ", "indivisible fund out of internal income");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Circular83.Sets(Deductions, new("Lỗ năm trước được trừ theo thuế, thuế thu nhập, lỗ năm trước không còn được trừ, tiền phạt hành chính.", "Prior losses that tax law deducts, income tax, prior losses that it no longer deducts, administrative fines."), SecondarySource, "Điều 21"),
        Law2023.LeavesUnknown(Deductions, NotFound, "Chưa tìm thấy thứ tự theo luật.", "The statutory order was not found."),
        Law2012.Sets(MainCriterion, new("Chủ yếu theo mức độ sử dụng sản phẩm, dịch vụ; theo công sức lao động đối với hợp tác xã tạo việc làm; phần còn lại theo vốn góp; tỷ lệ do điều lệ.", "Mainly use of products and services, in job-creating co-operatives labour; the remainder by capital; proportions by charter."), SecondarySource, "Điều 46"),
        Law2023.LeavesUnknown(MainCriterion, NotFound, "Chưa tìm thấy căn cứ chia theo mức độ sử dụng, công sức và vốn góp.", "What is said of use, labour and capital was not found."),
        Circular71.Sets(IndivisibleFundOfInternal, new("Theo tỷ lệ trong điều lệ.", "By the rate in the charter."), OfficialText, "Tài khoản 442"),
    ];
}
