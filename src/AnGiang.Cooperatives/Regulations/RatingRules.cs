using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;
using static AnGiang.Cooperatives.Regulations.UnknownReason;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the rating of people's credit funds (xếp hạng quỹ tín dụng nhân dân), Circular 42/2016. Its amendment of 2021 was not found, so that nearly all is unknown from then on.</summary>
public static class RatingRules
{
    /// <summary>The rating by the score, 0 to 100 points, before a notch is taken off.</summary>
    public static RuleCode<Scale<CreditFundRating>> Ratings { get; } = new("rating-scale", "xếp hạng theo tổng điểm", "rating by score");

    /// <summary>What the ratings are called.</summary>
    public static RuleCode<BilingualName> Names { get; } = new("rating-names", "tên gọi các hạng", "names of the ratings");

    /// <summary>Criteria with no point that take a notch off (hạ một bậc).</summary>
    public static RuleCode<Bound> NotchByCriteria { get; } = new("rating-notch-by-criteria", "số tiêu chí không điểm bị hạ bậc", "criteria with no point that cost a notch");

    /// <summary>Sub-criteria with no point, in whatever criteria, that take a notch off.</summary>
    public static RuleCode<Bound> NotchBySubCriteria { get; } = new("rating-notch-by-sub-criteria", "số tiêu chí con không điểm bị hạ bậc", "sub-criteria with no point that cost a notch");

    /// <summary>Which funds are not rated.</summary>
    public static RuleCode<BilingualName> NotRated { get; } = new("rating-not-rated", "trường hợp không xếp hạng", "funds that are not rated");

    /// <summary>Points for capital.</summary>
    public static RuleCode<int> CapitalPoints { get; } = new("rating-capital-points", "điểm vốn", "points for capital");

    /// <summary>Points for the quality of assets.</summary>
    public static RuleCode<int> AssetQualityPoints { get; } = new("rating-asset-quality-points", "điểm chất lượng tài sản", "points for asset quality");

    /// <summary>Points for governance.</summary>
    public static RuleCode<int> GovernancePoints { get; } = new("rating-governance-points", "điểm quản trị, điều hành", "points for governance");

    /// <summary>Points for results.</summary>
    public static RuleCode<int> ResultPoints { get; } = new("rating-result-points", "điểm kết quả kinh doanh", "points for results");

    /// <summary>Points for solvency.</summary>
    public static RuleCode<int> SolvencyPoints { get; } = new("rating-solvency-points", "điểm khả năng chi trả", "points for solvency");

    /// <summary>Points by charter capital over legal capital.</summary>
    public static RuleCode<Scale<int>> PointsByCharterCapital { get; } = new("rating-points-by-charter-capital", "điểm theo vốn điều lệ so với vốn pháp định", "points by charter over legal capital");

    /// <summary>Points by capital adequacy.</summary>
    public static RuleCode<Scale<int>> PointsByCapitalAdequacy { get; } = new("rating-points-by-capital-adequacy", "điểm theo tỷ lệ an toàn vốn", "points by capital adequacy");

    /// <summary>Points by the number of breaches of capital adequacy.</summary>
    public static RuleCode<Scale<int>> PointsByAdequacyBreaches { get; } = new("rating-points-by-adequacy-breaches", "điểm duy trì tỷ lệ an toàn vốn theo số lần vi phạm", "points by breaches of capital adequacy");

    /// <summary>Points by the number of times the solvency of the next day, or of seven days, was below its minimum.</summary>
    public static RuleCode<Scale<int>> PointsBySolvencyBreaches { get; } = new("rating-points-by-solvency-breaches", "điểm khả năng chi trả theo số lần vi phạm", "points by breaches of solvency");

    /// <summary>Points by the number of breaches of the limit of short-term funds for longer loans.</summary>
    public static RuleCode<Scale<int>> PointsByShortTermBreaches { get; } = new("rating-points-by-short-term-breaches", "điểm nguồn vốn ngắn hạn theo số lần vi phạm", "points by breaches of the short-term limit");

    /// <summary>Points by measures of asset quality.</summary>
    public static RuleCode<Scale<int>> PointsByAssetQuality { get; } = new("rating-points-by-asset-quality", "điểm theo chất lượng tài sản", "points by asset quality");

    /// <summary>Points by measures of results.</summary>
    public static RuleCode<Scale<int>> PointsByResults { get; } = new("rating-points-by-results", "điểm theo kết quả kinh doanh", "points by results");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        .. Until2021(Ratings, new Scale<CreditFundRating>(CreditFundRating.D).AtLeast(60, CreditFundRating.C).AtLeast(70, CreditFundRating.B).AtLeast(80, CreditFundRating.A)),
        .. Until2021(Names, new BilingualName("A: tốt; B: khá; C: trung bình; D: yếu kém.", "A good, B fair, C average, D weak.")),
        .. Until2021(NotchByCriteria, Bound.AtLeast(1)),
        .. Until2021(NotchBySubCriteria, Bound.AtLeast(2)),
        Circular42.Over(Day(2017, 5, 1)).Sets(NotRated, new("Đang bị kiểm soát đặc biệt, đang làm thủ tục thu hồi giấy phép.", "Under special control, or its licence is being withdrawn."), OfficialText),

        .. Until2021(CapitalPoints, 10),
        .. Until2021(AssetQualityPoints, 30),
        .. Until2021(GovernancePoints, 30),
        .. Until2021(ResultPoints, 10),
        .. Until2021(SolvencyPoints, 20),
        .. Until2021(PointsByCharterCapital, new Scale<int>(0).AtLeast(3, 1).AtLeast(4, 2).AtLeast(5, 3)),
        .. Until2021(PointsByCapitalAdequacy, new Scale<int>(0).AtLeast(new(8, 100), 1).AtLeast(new(9, 100), 3).AtLeast(new(10, 100), 5)),
        .. Until2021(PointsByAdequacyBreaches, new Scale<int>(2).AtLeast(1, 1).AtLeast(2, 0)),
        .. Until2021(PointsBySolvencyBreaches, new Scale<int>(8).AtLeast(1, 4).AtLeast(2, 1).AtLeast(3, 0)),
        .. Until2021(PointsByShortTermBreaches, new Scale<int>(4).AtLeast(1, 2).AtLeast(2, 1).AtLeast(3, 0)),
        Circular42.LeavesUnknown(PointsByAssetQuality, NotFound, "Chưa tìm thấy thang điểm thành phần.", "The points were not found."),
        Circular42.LeavesUnknown(PointsByResults, NotFound, "Chưa tìm thấy thang điểm thành phần.", "The points were not found."),
    ];

    private static IEnumerable<Rule> Until2021<T>(RuleCode<T> code, T value)
        where T : notnull =>
    [
        Circular42.Sets(code, value, SecondarySource),
        Circular05.LeavesUnknown(code, NotFound, "Thông tư 05/2021/TT-NHNN sửa đổi; chưa tìm thấy nội dung sửa đổi.", "Amended by Circular 05/2021; what it changed was not found."),
    ];
}
