using NodaTime;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on founding a people's credit fund and on its capital and members.</summary>
public static class CreditFundRules
{
    private static readonly Enactment Before2020 = Decree86Of2019.Over(Day(2019, 11, 14), Day(2020, 1, 14), isStartVerified: false);

    /// <summary>Legal capital (vốn pháp định) of a fund that operates in one commune or township.</summary>
    public static RuleCode<Vnd> LegalCapitalInOneCommune { get; } = new("legal-capital-in-one-commune", "vốn pháp định, một xã hoặc thị trấn", "legal capital in one commune or township");

    /// <summary>Legal capital of a fund that operates in one ward, or in several communes or wards.</summary>
    public static RuleCode<Vnd> LegalCapitalElsewhere { get; } = new("legal-capital-elsewhere", "vốn pháp định, một phường, liên xã hoặc liên phường", "legal capital in a ward or in several communes or wards");

    /// <summary>The last day on which a fund licensed before the legal capital was raised may fall short of it.</summary>
    public static RuleCode<LocalDate> LegalCapitalCatchUp { get; } = new("legal-capital-catch-up", "hạn bảo đảm mức vốn pháp định mới", "last day to catch up with the legal capital");

    /// <summary>Months in which a fund may fall short after its administrative unit has changed its boundary or type.</summary>
    public static RuleCode<int> LegalCapitalMonthsAfterChange { get; } = new("legal-capital-months-after-change", "số tháng bảo đảm vốn sau khi đơn vị hành chính thay đổi", "months to catch up after a change of the administrative unit");

    /// <summary>Members needed to found a fund.</summary>
    public static RuleCode<Bound> MembersToFound { get; } = new("credit-fund-members-to-found", "số thành viên tối thiểu khi thành lập quỹ tín dụng nhân dân", "members to found a credit fund");

    /// <summary>Charter capital needed to found a fund, times the legal capital.</summary>
    public static RuleCode<Bound> CharterCapitalToFound { get; } = new(
        "credit-fund-charter-capital-to-found", "vốn điều lệ so với vốn pháp định khi thành lập quỹ tín dụng nhân dân", "charter over legal capital to found a credit fund");

    /// <summary>Capital of one member, as a part of charter capital.</summary>
    public static RuleCode<Bound> CapitalPerMember { get; } = new("credit-fund-capital-per-member", "vốn góp tối đa của một thành viên quỹ tín dụng nhân dân", "capital of one member of a credit fund");

    /// <summary>Least capital of one member.</summary>
    public static RuleCode<Vnd> LeastCapitalPerMember { get; } = new("credit-fund-least-capital-per-member", "vốn góp tối thiểu của một thành viên quỹ tín dụng nhân dân", "least capital of one member of a credit fund");

    /// <summary>Term of the licence, in years.</summary>
    public static RuleCode<Bound> LicenceYears { get; } = new("credit-fund-licence-years", "thời hạn hoạt động của quỹ tín dụng nhân dân (năm)", "term of the licence of a credit fund in years");

    /// <summary>Where a fund may operate.</summary>
    public static RuleCode<BilingualName> OperatingArea { get; } = new("credit-fund-operating-area", "địa bàn hoạt động của quỹ tín dụng nhân dân", "area of operation of a credit fund");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Before2020.Sets(LegalCapitalInOneCommune, Vnd.FromMillions(100), SecondarySource, note: Replaced),
        Decree86Of2019.Sets(LegalCapitalInOneCommune, Vnd.FromMillions(500), OfficialText, "Điều 2.8"),
        Before2020.Sets(LegalCapitalElsewhere, Vnd.FromMillions(100), SecondarySource, note: Replaced),
        Decree86Of2019.Sets(LegalCapitalElsewhere, Vnd.FromMillions(1000), OfficialText, "Điều 2.9"),
        Decree86Of2019.Sets(LegalCapitalCatchUp, Day(2021, 6, 30), SecondarySource),
        Decree86Of2019.Sets(LegalCapitalMonthsAfterChange, 24, SecondarySource),

        Circular04.Sets(MembersToFound, Bound.AtLeast(30), SecondarySource),
        Decree162.Sets(MembersToFound, Bound.AtLeast(30), SecondarySource, "Điều 10"),
        Decree162.Sets(CharterCapitalToFound, Bound.AtLeast(1), SecondarySource, "Điều 10"),
        Circular04.Sets(CapitalPerMember, Bound.AtMost(new(10, 100)), SecondarySource),
        Circular29.LeavesUnknown(CapitalPerMember, NotFound, "Điều 10.2 có mức tối đa; chưa tìm thấy con số.", "Article 10.2 sets a maximum; the number was not found.", "Điều 10.2"),
        Circular29.LeavesUnknown(LeastCapitalPerMember, NotFound, "Điều 10.1 có mức tối thiểu; chưa tìm thấy con số.", "Article 10.1 sets a minimum; the number was not found.", "Điều 10.1"),
        Circular29.Over(Day(2024, 7, 1), isStartVerified: false).Sets(LicenceYears, Bound.AtMost(50), SecondarySource, note: new(
            "Nguồn nêu thời hạn mà không nêu văn bản; dẫn thông tư về quỹ tín dụng nhân dân đang có hiệu lực.",
            "The source gives the term without its document; the circular on credit funds in force is cited.")),
        Circular29.Sets(OperatingArea, new("Một xã; xã liền kề chỉ khi do chia, tách địa giới hành chính.", "One commune; an adjoining one only after its boundary was split."), SecondarySource),
    ];

    private static BilingualName Replaced => new("Mức cũ mà Nghị định 86/2019/NĐ-CP thay thế.", "The former amount, which Decree 86/2019 replaced.");
}
