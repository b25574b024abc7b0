using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Regulations.UnknownReason;
using static AnGiang.Cooperatives.Tests.Regulations.VietnamRulesTests;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>Capital, ratios, limits, debts and ratings of people's credit funds, by document.</summary>
internal static class CreditFundFacts
{
    private static readonly FactSource
        CreditLaw2010 = new("47/2010/QH12", "2016-03-01?..2024-06-30"),
        From2024 = new("32/2024/QH15", "2024-07-01..2025-12-31"),
        From2026 = new("32/2024/QH15", "2026-01-01..2026-12-31"),
        From2027 = new("32/2024/QH15", "2027-01-01..2027-12-31"),
        From2028 = new("32/2024/QH15", "2028-01-01..2028-12-31"),
        From2029 = new("32/2024/QH15", "2029-01-01.."),
        Circular04 = new("04/2015/TT-NHNN", "2015-06-01..2024-06-30"),
        Circular29 = new("29/2024/TT-NHNN", "2024-07-01.."),
        LicenceTerm = new("29/2024/TT-NHNN", "2024-07-01?.."),
        BeforeDecree86 = new("86/2019/NĐ-CP", "2019-11-14?..2020-01-14"),
        Decree86Of2019 = new("86/2019/NĐ-CP", "2020-01-15.."),
        Decree162 = new("162/2024/NĐ-CP", "2025-04-29?.."),
        Circular32 = new("32/2015/TT-NHNN", "2016-03-01..2024-08-11"),
        LendingOfCircular32 = new("32/2015/TT-NHNN", "2016-03-01..2024-08-11?"),
        AdequacyOfCircular32 = new("32/2015/TT-NHNN", "2016-03-01..?"),
        Circular13 = new("13/2024/TT-NHNN", "2024-08-12.."),
        Consolidation25 = new("25/VBHN-NHNN", "2024-08-12.."),
        Decision493 = new("493/2005/QĐ-NHNN", "2006-01-01?..2013-12-31?"),
        Circular11 = new("11/2021/TT-NHNN", "2021-10-01..2023-12-31?"),
        BeforeCircular36 = new(null, "..2024-08-14"),
        Circular36 = new("36/2024/TT-NHNN", "2024-08-15.."),
        Decree86Of2024 = new("86/2024/NĐ-CP", "2026-01-01?.."),
        Circular42 = new("42/2016/TT-NHNN", "2017-05-01..2021-07-31"),
        ExclusionsOfCircular42 = new("42/2016/TT-NHNN", "2017-05-01.."),
        SeenInCircular42 = new("42/2016/TT-NHNN", "2017-05-01?..?"),
        Circular05 = new("05/2021/TT-NHNN", "2021-08-01.."),
        NoDocument = new(null, "..");

    internal static IEnumerable<VietnamFact> Known() =>
    [
        BeforeDecree86.Says(CreditFundRules.LegalCapitalInOneCommune, Vnd.FromDong(100_000_000), V2),
        Decree86Of2019.Says(CreditFundRules.LegalCapitalInOneCommune, Vnd.FromDong(500_000_000), V1, "Điều 2.8"),
        BeforeDecree86.Says(CreditFundRules.LegalCapitalElsewhere, Vnd.FromDong(100_000_000), V2),
        Decree86Of2019.Says(CreditFundRules.LegalCapitalElsewhere, Vnd.FromDong(1_000_000_000), V1, "Điều 2.9"),
        Decree86Of2019.Says(CreditFundRules.LegalCapitalCatchUp, new(2021, 6, 30), V2),
        Decree86Of2019.Says(CreditFundRules.LegalCapitalMonthsAfterChange, 24, V2),
        Circular04.Says(CreditFundRules.MembersToFound, Bound.AtLeast(30), V2),
        Decree162.Says(CreditFundRules.MembersToFound, Bound.AtLeast(30), V2, "Điều 10"),
        Decree162.Says(CreditFundRules.CharterCapitalToFound, Bound.AtLeast(1), V2, "Điều 10"),
        Circular04.Says(CreditFundRules.CapitalPerMember, AtMostPercent(10), V2),
        LicenceTerm.Says(CreditFundRules.LicenceYears, Bound.AtMost(50), V2),
        Circular29.Says(CreditFundRules.OperatingArea, "một xã|xã liền kề|chia, tách địa giới", "one commune|adjoining|boundary was split", V2),

        Circular32.Says(PrudentialRules.Ratios, "an toàn vốn|khả năng chi trả|ngắn hạn|giới hạn cho vay", "capital adequacy|solvency|short-term funds|lending limits", V1, "Điều 1"),
        Consolidation25.Says(PrudentialRules.Ratios, "an toàn vốn|khả năng chi trả|ngắn hạn|giới hạn cho vay|tiền gửi so với vốn chủ sở hữu", "capital adequacy|solvency|short-term funds|lending limits|deposits to owners' equity", V1, "Điều 1.1"),
        AdequacyOfCircular32.Says(PrudentialRules.CapitalAdequacy, AtLeastPercent(8), V2),
        SeenInCircular42.Says(PrudentialRules.SolvencyNextDay, Bound.AtLeast(1), V2),
        SeenInCircular42.Says(PrudentialRules.SolvencySevenDays, Bound.AtLeast(1), V2),
        SeenInCircular42.Says(PrudentialRules.ShortTermFundsToLongerLoans, AtMostPercent(30), V2),
        LendingOfCircular32.Says(PrudentialRules.RestrictedBorrowers, AtMostPercent(5), V2),
        Circular13.Says(PrudentialRules.LimitBase, "vốn tự có|cuối ngày làm việc gần nhất", "own funds|end of the latest working day", V2),
        Circular13.Says(PrudentialRules.InsolvencyRiskShortfall, AtLeastPercent(20), V2),
        Circular13.Says(PrudentialRules.InsolvencyRiskDays, Bound.AtLeast(30), V2),
        Circular13.Says(PrudentialRules.InsolvencyMonths, Bound.AtMost(1), V2),

        From2024.Says(PrudentialRules.SingleBorrowerLimit, AtMostPercent(14), V1, "Điều 136.1"),
        From2026.Says(PrudentialRules.SingleBorrowerLimit, AtMostPercent(13), V1, "Điều 136.1"),
        From2027.Says(PrudentialRules.SingleBorrowerLimit, AtMostPercent(12), V1, "Điều 136.1"),
        From2028.Says(PrudentialRules.SingleBorrowerLimit, AtMostPercent(11), V1, "Điều 136.1"),
        From2029.Says(PrudentialRules.SingleBorrowerLimit, AtMostPercent(10), V1, "Điều 136.1"),
        From2024.Says(PrudentialRules.RelatedBorrowersLimit, AtMostPercent(23), V1, "Điều 136.1"),
        From2026.Says(PrudentialRules.RelatedBorrowersLimit, AtMostPercent(21), V1, "Điều 136.1"),
        From2027.Says(PrudentialRules.RelatedBorrowersLimit, AtMostPercent(19), V1, "Điều 136.1"),
        From2028.Says(PrudentialRules.RelatedBorrowersLimit, AtMostPercent(17), V1, "Điều 136.1"),
        From2029.Says(PrudentialRules.RelatedBorrowersLimit, AtMostPercent(15), V1, "Điều 136.1"),

        .. Provisions(Circular11),
        .. Provisions(Decree86Of2024),
        Decree86Of2024.Says(DebtRules.GeneralProvisionExclusions, "tiền gửi|liên ngân hàng", "deposits|interbank", V2),
        Decision493.Says(DebtRules.NonPerformingGroups, Bound.AtLeast(3), V2),
        Circular11.Says(DebtRules.NonPerformingGroups, Bound.AtLeast(3), V2, "Điều 3.8"),
        Circular11.Says(DebtRules.GroupByDaysOverdue, new Scale<int>(1).AtLeast(10, 2).AtLeast(91, 3).AtLeast(181, null), V2, "Điều 10"),
        Circular11.Says(DebtRules.Description(DebtGroup.Standard), "đủ tiêu chuẩn|trong hạn|dưới 10 ngày", "in term|less than 10 days", V2, "Điều 10"),
        Circular11.Says(DebtRules.Description(DebtGroup.SpecialMention), "cần chú ý|10|90|cơ cấu lại lần đầu, còn trong hạn", "10 to 90 days|rescheduled for the first time|not yet due", V2, "Điều 10"),
        Circular11.Says(DebtRules.Description(DebtGroup.Substandard), "dưới tiêu chuẩn|91|180|gia hạn lần đầu|miễn hoặc giảm lãi", "91 to 180 days|extended for the first time|interest waived or reduced", V2, "Điều 10"),
        Circular11.Says(DebtRules.Description(DebtGroup.Doubtful), "nghi ngờ", "doubtful", V2, "Điều 10"),
        Circular11.Says(DebtRules.Description(DebtGroup.Loss), "có khả năng mất vốn", "possible loss of capital", V2, "Điều 10"),
        Circular36.Says(DebtRules.ClassifiedBy, "36/2024", "36/2024", V1),
        Circular36.Says(DebtRules.ClassificationMonths, Bound.AtMost(1), V2, "Điều 4"),
        Circular36.Says(DebtRules.ClassificationDays, Bound.AtMost(7), V2, "Điều 4"),

        Circular42.Says(RatingRules.Ratings, new Scale<CreditFundRating>(CreditFundRating.D).AtLeast(60, CreditFundRating.C).AtLeast(70, CreditFundRating.B).AtLeast(80, CreditFundRating.A), V2),
        Circular42.Says(RatingRules.Names, "A: tốt|B: khá|C: trung bình|D: yếu kém", "A good|B fair|C average|D weak", V2),
        Circular42.Says(RatingRules.NotchByCriteria, Bound.AtLeast(1), V2),
        Circular42.Says(RatingRules.NotchBySubCriteria, Bound.AtLeast(2), V2),
        ExclusionsOfCircular42.Says(RatingRules.NotRated, "kiểm soát đặc biệt|thu hồi giấy phép", "special control|licence is being withdrawn", V1),
        Circular42.Says(RatingRules.CapitalPoints, 10, V2),
        Circular42.Says(RatingRules.AssetQualityPoints, 30, V2),
        Circular42.Says(RatingRules.GovernancePoints, 30, V2),
        Circular42.Says(RatingRules.ResultPoints, 10, V2),
        Circular42.Says(RatingRules.SolvencyPoints, 20, V2),
        Circular42.Says(RatingRules.PointsByCharterCapital, new Scale<int>(0).AtLeast(3, 1).AtLeast(4, 2).AtLeast(5, 3), V2),
        Circular42.Says(RatingRules.PointsByCapitalAdequacy, new Scale<int>(0).AtLeast(Percent(8), 1).AtLeast(Percent(9), 3).AtLeast(Percent(10), 5), V2),
        Circular42.Says(RatingRules.PointsByAdequacyBreaches, new Scale<int>(2).AtLeast(1, 1).AtLeast(2, 0), V2),
        Circular42.Says(RatingRules.PointsBySolvencyBreaches, new Scale<int>(8).AtLeast(1, 4).AtLeast(2, 1).AtLeast(3, 0), V2),
        Circular42.Says(RatingRules.PointsByShortTermBreaches, new Scale<int>(4).AtLeast(1, 2).AtLeast(2, 1).AtLeast(3, 0), V2),
    ];

    internal static IEnumerable<VietnamFact> Unknown() =>
    [
        Circular29.Leaves(CreditFundRules.CapitalPerMember, NotFound, "Điều 10.2"),
        Circular29.Leaves(CreditFundRules.LeastCapitalPerMember, NotFound, "Điều 10.1"),
        Consolidation25.Leaves(PrudentialRules.DepositsToEquity, NotFound, "Điều 1.1.đ"),
        NoDocument.Leaves(PrudentialRules.LoansToDeposits, NotFound),
        CreditLaw2010.Leaves(PrudentialRules.SingleBorrowerLimit, NotVerified, "Điều 128"),
        CreditLaw2010.Leaves(PrudentialRules.RelatedBorrowersLimit, NotVerified, "Điều 128"),

        Decree86Of2024.Leaves(DebtRules.CollateralDeduction, NotVerified),
        Circular36.Leaves(DebtRules.NonPerformingGroups, NotFound),
        Circular36.Leaves(DebtRules.GroupByDaysOverdue, NotFound),
        .. Enum.GetValues<DebtGroup>().Select(group => Circular36.Leaves(DebtRules.Description(group), NotFound)),
        BeforeCircular36.Leaves(DebtRules.ClassifiedBy, NotFound),

        Circular42.Leaves(RatingRules.PointsByAssetQuality, NotFound),
        Circular42.Leaves(RatingRules.PointsByResults, NotFound),
        Circular05.Leaves(RatingRules.Ratings, NotFound),
        Circular05.Leaves(RatingRules.Names, NotFound),
        Circular05.Leaves(RatingRules.NotchByCriteria, NotFound),
        Circular05.Leaves(RatingRules.NotchBySubCriteria, NotFound),
        Circular05.Leaves(RatingRules.CapitalPoints, NotFound),
        Circular05.Leaves(RatingRules.AssetQualityPoints, NotFound),
        Circular05.Leaves(RatingRules.GovernancePoints, NotFound),
        Circular05.Leaves(RatingRules.ResultPoints, NotFound),
        Circular05.Leaves(RatingRules.SolvencyPoints, NotFound),
        Circular05.Leaves(RatingRules.PointsByCharterCapital, NotFound),
        Circular05.Leaves(RatingRules.PointsByCapitalAdequacy, NotFound),
        Circular05.Leaves(RatingRules.PointsByAdequacyBreaches, NotFound),
        Circular05.Leaves(RatingRules.PointsBySolvencyBreaches, NotFound),
        Circular05.Leaves(RatingRules.PointsByShortTermBreaches, NotFound),
    ];

    private static IEnumerable<VietnamFact> Provisions(FactSource document) =>
    [
        document.Says(DebtRules.SpecificProvision(DebtGroup.Standard), Percent(0), V2),
        document.Says(DebtRules.SpecificProvision(DebtGroup.SpecialMention), Percent(5), V2),
        document.Says(DebtRules.SpecificProvision(DebtGroup.Substandard), Percent(20), V2),
        document.Says(DebtRules.SpecificProvision(DebtGroup.Doubtful), Percent(50), V2),
        document.Says(DebtRules.SpecificProvision(DebtGroup.Loss), Percent(100), V2),
        document.Says(DebtRules.GeneralProvision, new Fraction(3, 400), V2),
        document.Says(DebtRules.GeneralProvisionGroups, Bound.AtMost(4), V2),
    ];
}
