using System.Collections.Immutable;
using Ardalis.GuardClauses;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>
/// Questions on what co-operatives do: their field (lĩnh vực) under Decree 113/2024, their class by product, industry and form under Circular 01/2020, and the industries of
/// the classification that both refer to, see <see cref="CooperativeRules.IndustrialClassification"/>.
/// </summary>
public static class FieldRules
{
    private static readonly ImmutableDictionary<string, RuleCode<BilingualName>> Fields = SectorClassification.Decree113.Sectors.ToImmutableDictionary(
        field => field.Key, field => new RuleCode<BilingualName>($"industries-of-{field.Key}", $"ngành cấp 1 thuộc lĩnh vực {field.Name.Vietnamese}", $"level-1 industries of {field.Name.English}"));

    private static readonly ImmutableArray<RuleCode<int>> Levels =
    [
        .. Enumerable.Range(1, 5).Select(level => new RuleCode<int>(
            FormattableString.Invariant($"industries-on-level-{level}"), FormattableString.Invariant($"số ngành cấp {level}"), FormattableString.Invariant($"industries on level {level}"))),
    ];

    /// <summary>What the field of a co-operative goes by.</summary>
    public static RuleCode<BilingualName> Field { get; } = new("field", "lĩnh vực của hợp tác xã", "field of a co-operative");

    /// <summary>The classes by what is supplied to members (phân loại theo sản phẩm, dịch vụ).</summary>
    public static RuleCode<BilingualName> ByProduct { get; } = new("class-by-product", "phân loại theo sản phẩm, dịch vụ", "classes by product or service");

    /// <summary>The classes by industry (phân loại theo ngành nghề).</summary>
    public static RuleCode<BilingualName> ByIndustry { get; } = new("class-by-industry", "phân loại theo ngành nghề", "classes by industry");

    /// <summary>The classes by form of registration (phân loại theo hình thức đăng ký).</summary>
    public static RuleCode<BilingualName> ByRegistration { get; } = new("class-by-registration", "phân loại theo hình thức đăng ký", "classes by form of registration");

    /// <summary>Which level-1 industries a field consists of.</summary>
    /// <param name="field">A sector of <see cref="SectorClassification.Decree113"/>, not its unclassified row.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The sector is of another list (map it with a <see cref="SectorMapping"/>) or unclassified.</exception>
    public static RuleCode<BilingualName> IndustriesOf(Sector field)
    {
        Guard.Against.Null(field);
        return field.Classification.Equals(SectorClassification.Decree113) && Fields.TryGetValue(field.Key, out RuleCode<BilingualName>? code)
            ? code
            : throw new ArgumentException($"{field} is none of the four fields of {SectorClassification.Decree113}; map other lists with a SectorMapping.", nameof(field));
    }

    /// <summary>Number of industries on one level of the industrial classification.</summary>
    /// <param name="level">The level, 1 (sections, by letter) to 5.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static RuleCode<int> IndustriesOnLevel(int level) => Levels[Guard.Against.OutOfRange(level, nameof(level), 1, 5, $"There is no level {level}; they are 1 to 5.") - 1];

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Decree113.Sets(Field, new("Theo ngành, nghề kinh doanh chính đã đăng ký.", "By the main registered line of business."), OfficialText, "Điều 4.1"),
        Decree113.Sets(Fields["agriculture"], new("Nông nghiệp, lâm nghiệp và thủy sản; khai thác muối.", "Agriculture, forestry and fishery; salt."), OfficialText, "Điều 4.1"),
        Decree113.Sets(Fields["industry-construction"], new("Khai khoáng (trừ khai thác muối); chế biến, chế tạo; điện, khí đốt, nước nóng, hơi nước và điều hòa không khí; cung cấp nước, rác thải, nước thải; xây dựng.", "Mining but for salt; manufacturing; electricity, gas, hot water, steam and air conditioning; water supply, waste and waste water; construction."), OfficialText, "Điều 4.1"),
        Decree113.Sets(Fields["finance"], new("Tài chính, ngân hàng và bảo hiểm, gồm quỹ tín dụng nhân dân.", "Finance, banking and insurance, with people's credit funds."), OfficialText, "Điều 4.1"),
        Decree113.Sets(Fields["trade-services"], new("Các ngành còn lại.", "All others."), OfficialText, "Điều 4.1", new("Danh sách các ngành chỉ thấy trong dự thảo.", "The list of these industries was seen in a draft only.")),

        Circular01.Sets(ByProduct, new("Phục vụ sản xuất; phục vụ tiêu dùng; tạo việc làm; hỗn hợp (từ hai mục đích).", "Serving production; serving consumption; job-creating; mixed (two aims or more)."), SecondarySource, "Điều 3"),
        Circular01.Sets(ByIndustry, new("Theo ngành cấp 1 của Hệ thống ngành kinh tế Việt Nam đang có hiệu lực.", "By the level-1 sections of the industrial classification in force."), SecondarySource),
        Circular01.LeavesUnknown(
            ByRegistration,
            NotVerified,
            "Dự thảo năm 2019 nêu hợp tác xã, liên hiệp hợp tác xã, quỹ tín dụng nhân dân, ngân hàng hợp tác xã; chưa thấy bản chính thức.",
            "A draft of 2019 named co-operatives, unions, people's credit funds and the co-operative bank; the final text was not found."),

        .. Levels.Zip([21, 88, 242, 486, 734], (code, industries) => Decision27.Sets(code, industries, OfficialText)),
        .. Levels.Select(code => Decision36.LeavesUnknown(code, NotFound, "Chưa tìm thấy cấu trúc của hệ thống năm 2025.", "The structure of the classification of 2025 was not found.")),
    ];
}
