using AnGiang.Cooperatives;
using NodaTime;

namespace AnGiang2020;

/// <summary>
/// What An Giang province published of 2020: said at the conference of 29 January 2021 and put on its page on 1 February 2021. The stocks are
/// those there were ("hiện có"); the date they were taken at is not stated, so none is given.
/// </summary>
public static class PublishedReport
{
    public static readonly LocalDate ConferenceDate = new(2021, 1, 29);

    public static readonly LocalDate PageDate = new(2021, 2, 1);

    public static readonly ReportingPeriod Period = ReportingPeriod.Year(2020).WithStockDate(null);

    public static readonly Territory Territory = Territory.AnGiangUntil2025;

    /// <summary>Number of co-operatives and printed share by sector, in the order of the article.</summary>
    public static readonly IReadOnlyList<(Sector Sector, long Count, string PrintedShare)> Sectors =
    [
        (Find("nông nghiệp"), 180, "73,17"),
        (Find("quỹ tín dụng nhân dân"), 24, "9,75"),
        (Find("vận tải"), 25, "10,16"),
        (Find("tiểu thủ công nghiệp"), 5, "2,03"),
        (Find("thương mại du lịch"), 11, "4,47"),
        (Find("tài nguyên môi trường"), 1, "0,4"),
    ];

    public static readonly long Units = 246;

    public static readonly Members Members = new(141_099);

    public static readonly Vnd CharterCapital = Vnd.FromBillions(3_664);

    public static readonly Vnd TotalAssets = Vnd.FromBillions(5_234);

    public static readonly StatedAmount Revenue = new(Indicator.Revenue, Vnd.FromBillions(278.4m), StatisticKind.Unspecified, "tổng doanh thu bình quân");

    public static readonly StatedAmount Profit = new(Indicator.Profit, Vnd.FromBillions(22.62m), StatisticKind.Unspecified, "lợi nhuận bình quân");

    public static readonly AverageEarnings Earnings = new(
        new VndRange(Vnd.FromMillions(4), Vnd.FromMillions(5)), EarningsPeriod.Month, PersonBase.MemberOrWorker);

    private static Sector Find(string label) => SectorClassification.AnGiang2020.Find(label);
}
