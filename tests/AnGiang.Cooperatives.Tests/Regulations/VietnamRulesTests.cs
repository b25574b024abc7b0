using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>Every rule that has a value, as it stands in the sources (marks V1 and V2), and every one that must have none (V3, general knowledge, not found).</summary>
public class VietnamRulesTests
{
    /// <summary>Read in an official text, or a verbatim quotation of one.</summary>
    internal const Confidence V1 = Confidence.OfficialText;

    /// <summary>Read in a secondary source.</summary>
    internal const Confidence V2 = Confidence.SecondarySource;

    private static readonly VietnamFact[] Known = [.. CooperativeFacts.Known(), .. AssessmentFacts.Known(), .. CreditFundFacts.Known()];

    private static readonly VietnamFact[] Unknown = [.. CooperativeFacts.Unknown(), .. AssessmentFacts.Unknown(), .. CreditFundFacts.Unknown()];

    public static TheoryData<VietnamFact> KnownRules() => new(Known);

    public static TheoryData<VietnamFact> UnknownRules() => new(Unknown);

    [Theory]
    [MemberData(nameof(KnownRules))]
    public void A_verified_fact_is_in_the_book_on_its_days_with_its_citation_and_on_no_others(VietnamFact fact) => fact.Check();

    [Theory]
    [MemberData(nameof(UnknownRules))]
    public void What_is_not_verified_has_no_value_and_says_why(VietnamFact fact) => fact.Check();

    [Fact]
    public void The_book_has_no_rule_without_a_row_of_the_tables() => Assert.Equal(
        Known.Concat(Unknown).Select(fact => fact.ToString()).Order(StringComparer.Ordinal),
        RuleBook.Vietnam.Rules.Select(rule => $"{rule.Code}, {rule.InForce}{(rule.IsKnown ? "" : ", unknown")}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_value_has_a_citation_and_a_confidence_and_every_unknown_a_note()
    {
        Assert.All(RuleBook.Vietnam.Rules.Where(rule => rule.IsKnown), rule => Assert.True(rule.Citation is not null && rule.Confidence is Confidence.OfficialText or Confidence.SecondarySource));
        Assert.All(RuleBook.Vietnam.Rules.Where(rule => !rule.IsKnown), rule => Assert.True(rule.Note is not null && rule.Confidence is null));
    }

    [Theory]
    [InlineData("2026-06-30", "capital-adequacy", "tỷ lệ an toàn vốn tối thiểu", "chưa kiểm chứng còn hiệu lực.", "Kept past the amendments by Circulars 05/2021 and 13/2024")]
    [InlineData("2026-06-30", "solvency-next-day", "tỷ lệ khả năng chi trả ngày làm việc tiếp theo", "Suy từ thang điểm xếp hạng của Thông tư 42/2016/TT-NHNN", "the article was not read")]
    [InlineData("2026-06-30", "solvency-seven-days", "tỷ lệ khả năng chi trả 7 ngày làm việc tiếp theo", "Suy từ thang điểm xếp hạng của Thông tư 42/2016/TT-NHNN", "that it is still in force is not verified.")]
    [InlineData("2026-06-30", "short-term-funds-to-longer-loans", "tỷ lệ nguồn vốn ngắn hạn cho vay trung hạn, dài hạn", "không nguồn nào nêu mức khác", "no source gives another number")]
    [InlineData("2024-08-11", "restricted-borrowers", "dư nợ đối tượng hạn chế cấp tín dụng", "có thể là vốn tự có. Từ ngày 12/08/2024", "From 12 August 2024 the restrictions are those of Circular 13/2024")]
    [InlineData("2026-06-30", "prudential-ratios", "các hạn chế, tỷ lệ bảo đảm an toàn", "hay so với vốn tự có: chưa kiểm chứng.", "or against own funds is not verified.")]
    [InlineData("2026-06-30", "deposits-to-equity", "tổng mức nhận tiền gửi so với vốn chủ sở hữu", "chưa tìm thấy giới hạn.", "its limit was not found.")]
    [InlineData("2024-06-30", "single-borrower", "dư nợ một khách hàng so với vốn tự có", "15 % đối với ngân hàng;", "15 % for banks;")]
    [InlineData("2024-06-30", "related-borrowers", "dư nợ một khách hàng và người có liên quan so với vốn tự có", "25 % đối với ngân hàng;", "25 % for banks;")]
    [InlineData("2015-12-31", "external-supply", "cung ứng cho khách hàng không phải thành viên", "Mức ban đầu (32 % nông nghiệp, 50 % khác)", "32 % in agriculture and 50 % elsewhere, are not verified.")]
    [InlineData("2015-12-31", "non-member-wages", "tiền lương lao động không phải thành viên (hợp tác xã tạo việc làm)", "Mức ban đầu (20 %)", "The first cap, 20 %, is not verified.")]
    [InlineData("2020-12-31", "external-supply", "cung ứng cho khách hàng không phải thành viên", "Quỹ tín dụng nhân dân theo pháp luật về các tổ chức tín dụng. Chưa tìm thấy ngày có hiệu lực; tính từ ngày ban hành.", "follow the law on credit institutions instead. Its first day in force was not found; taken from the day it is dated.")]
    [InlineData("2020-12-31", "non-member-wages", "tiền lương lao động không phải thành viên (hợp tác xã tạo việc làm)", "tính từ ngày ban hành.", "taken from the day it is dated.")]
    [InlineData("2020-12-31", "undistributed-assets", "tài sản chung không chia", "Điều 48: chưa kiểm chứng.", "That Article 48 is on undistributed assets is not verified.")]
    [InlineData("2025-12-31", "undistributed-assets", "tài sản chung không chia", "không nêu hết danh sách.", "The list goes on;")]
    [InlineData("2025-12-31", "group-registration", "đăng ký tổ hợp tác", "chỉ nói về Nghị định 77/2019/NĐ-CP.", "speaks of Decree 77/2019 only.")]
    [InlineData("2025-12-31", "fund-base", "căn cứ trích quỹ bắt buộc", "trước hay sau các khoản trừ đó: chưa kiểm chứng.", "before or after these deductions is not verified.")]
    [InlineData("2025-12-31", "internal-transactions", "giao dịch nội bộ", "Điều 20 Nghị định 113/2024/NĐ-CP", "Detailed by Article 20 of Decree 113/2024")]
    [InlineData("2020-12-31", "audited-size", "quy mô hợp tác xã phải kiểm toán độc lập", "chưa kiểm chứng.", "asks for no independent audit is not verified.")]
    [InlineData("2020-12-31", "class-by-registration", "phân loại theo hình thức đăng ký", "Dự thảo năm 2019 nêu hợp tác xã, liên hiệp hợp tác xã", "A draft of 2019 named co-operatives, unions")]
    [InlineData("2025-12-31", "industries-of-trade-services", "ngành cấp 1 thuộc lĩnh vực thương mại - dịch vụ và khác", "chỉ thấy trong dự thảo.", "seen in a draft only.")]
    [InlineData("2018-12-31", "agricultural-points-by-plan", "điểm theo doanh thu so với kế hoạch", "Ban hành ngày 17/04/2017", "to the day before Circular 01/2020.")]
    [InlineData("2020-12-31", "surplus-deductions", "các khoản trừ trước khi trích quỹ", "tính từ đầu năm 2017", "taken from the beginning of 2017, as it is of 2015")]
    [InlineData("2026-12-31", "indivisible-fund-of-internal", "trích quỹ chung không chia từ thu nhập giao dịch nội bộ", "Ban hành ngày 07/10/2024", "Dated 7 October 2024")]
    [InlineData("2021-01-29", "industrial-classification", "hệ thống ngành kinh tế Việt Nam", "Ban hành ngày 06/07/2018", "taken from the beginning of 2021.")]
    [InlineData("2021-01-29", "scorecard-of-groups", "đánh giá tổ hợp tác", "không nêu tổ hợp tác.", "Inferred: the circular names co-operatives and unions, and not groups.")]
    [InlineData("2025-12-31", "audit-of-credit-institutions", "kiểm toán độc lập quỹ tín dụng nhân dân, ngân hàng hợp tác xã", "Theo pháp luật về các tổ chức tín dụng;", "what it says was not found.")]
    [InlineData("2025-12-31", "credit-fund-members-to-found", "số thành viên tối thiểu khi thành lập quỹ tín dụng nhân dân", "tính từ ngày Thông tư 01/2025/TT-NHNN viện dẫn", "taken from the day of Circular 01/2025, which cites it.")]
    [InlineData("2025-12-31", "credit-fund-licence-years", "thời hạn hoạt động của quỹ tín dụng nhân dân (năm)", "không nêu văn bản", "without its document")]
    [InlineData("2022-12-31", "specific-provision-group-3", "tỷ lệ dự phòng cụ thể nhóm 3", "chưa kiểm chứng áp dụng cho quỹ tín dụng nhân dân.", "that it bound credit funds is not verified.")]
    [InlineData("2026-06-30", "specific-provision-group-3", "tỷ lệ dự phòng cụ thể nhóm 3", "Ban hành ngày 11/07/2024", "Dated 11 July 2024")]
    [InlineData("2026-06-30", "specific-provision-group-1", "tỷ lệ dự phòng cụ thể nhóm 1", "trừ tổ chức tài chính vi mô (0, 2, 25, 50, 100 %)", "but those of microfinance (0, 2, 25, 50, 100 %)")]
    [InlineData("2026-06-30", "general-provision-exclusions", "khoản không phải trích dự phòng chung", "Chưa đọc danh sách đầy đủ.", "The full list was not read.")]
    [InlineData("2022-12-31", "general-provision", "tỷ lệ dự phòng chung", "chưa kiểm chứng áp dụng cho quỹ tín dụng nhân dân.", "Its last day in force, in 2024, was not found.")]
    [InlineData("2026-06-30", "general-provision-groups", "nhóm nợ phải trích dự phòng chung", "tính từ đầu năm 2026.", "taken from the beginning of 2026.")]
    [InlineData("2026-06-30", "collateral-deduction", "khấu trừ tài sản bảo đảm", "chỉ có ở nguồn không đủ tin cậy. Ban hành ngày 11/07/2024", "quoted by no source that suffices. Dated 11 July 2024")]
    [InlineData("2022-12-31", "group-by-days-overdue", "nhóm nợ theo số ngày quá hạn", "Nhóm 4 và nhóm 5 (từ 181 ngày) chưa kiểm chứng.", "The groups 4 and 5, from 181 days, are not verified.")]
    [InlineData("2022-12-31", "debt-group-4", "nợ nhóm 4", "Số ngày quá hạn của nhóm này chưa kiểm chứng.", "The days overdue of this group are not verified.")]
    [InlineData("2022-12-31", "debt-classification", "văn bản phân loại nợ của quỹ tín dụng nhân dân", "Quyết định 493/2005 (được sửa đổi năm 2007, 2014) hay Thông tư 11/2021/TT-NHNN", "Whether Decision 493/2005 (amended in 2007 and 2014) or Circular 11/2021")]
    [InlineData("2026-06-30", "debt-classification", "văn bản phân loại nợ của quỹ tín dụng nhân dân", "Không phải Thông tư 31/2024/TT-NHNN", "Not Circular 31/2024, which is for commercial banks")]
    [InlineData("2010-12-31", "non-performing-groups", "nhóm nợ xấu", "tính từ đầu năm 2006", "to the year of its amendment, 2014.")]
    [InlineData("2026-06-30", "non-performing-groups", "nhóm nợ xấu", "Chưa thấy định nghĩa nợ xấu", "The definition of bad debt for credit funds was not found.")]
    public void A_reader_is_told_in_both_languages_what_a_rule_is_about_and_what_to_mind(string date, string code, string name, string vietnamese, string english)
    {
        Rule rule = RuleBook.Vietnam.Rules.Single(rule => rule.Code == code && rule.InForce.Contains(LocalDatePattern.Iso.Parse(date).Value));

        Assert.Equal(name, rule.Name.Vietnamese);
        Assert.Contains(vietnamese, rule.Note!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(english, rule.Note.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_with_a_first_day_that_no_source_gives_says_where_the_day_comes_from() => Assert.All(
        RuleBook.Vietnam.Rules.Where(rule => rule.IsKnown && !rule.InForce.IsStartVerified), rule => Assert.NotNull(rule.Note));

    [Fact]
    public void Points_of_a_scorecard_group_add_up_to_a_hundred()
    {
        Assert.Equal(100, Points(ScorecardRules.FinancePoints, ScorecardRules.GovernancePoints, ScorecardRules.CommunityPoints));
        Assert.Equal(100, Points(RatingRules.CapitalPoints, RatingRules.AssetQualityPoints, RatingRules.GovernancePoints, RatingRules.ResultPoints, RatingRules.SolvencyPoints));
    }

    private static int Points(params RuleCode<int>[] codes) => codes.Sum(code => RuleBook.Vietnam.On(new(2021, 1, 29), code).Value);

    internal static Bound AtLeastPercent(long percent) => Bound.AtLeast(Percent(percent));

    internal static Bound AtMostPercent(long percent) => Bound.AtMost(Percent(percent));

    internal static Fraction Percent(long percent) => new(percent, 100);
}
