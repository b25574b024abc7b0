using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiangIndicators;

/// <summary>
/// The figures of An Giang, 2020 to 2024. Published: the co-operatives by sector of 2020 and 2024, and the members and the charter capital of 2020. Everything else is made up,
/// to show what a table looks like. The published stocks have no stated date; 31 December is assumed, since without a date they could not be compared.
/// </summary>
public static class ReportFigures
{
    /// <summary>Amounts of fewer units than this are noted.</summary>
    public const int MinimumUnits = 3;

    public static readonly IndicatorColumn Year2020 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2020));

    public static readonly IndicatorColumn Year2023 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2023));

    public static readonly IndicatorColumn Plan2024 = IndicatorColumn.Of(FigureStatus.Planned, ReportingPeriod.Year(2024));

    public static readonly IndicatorColumn Year2024 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024));

    public static readonly IndicatorColumn Plan2025 = IndicatorColumn.Of(FigureStatus.Planned, ReportingPeriod.Year(2025));

    public static readonly IReadOnlyList<IndicatorColumn> Columns =
    [
        Year2020, Year2023, Plan2024, Year2024, IndicatorColumn.PlanCompletion(Plan2024, Year2024), IndicatorColumn.Index(Year2023, Year2024), IndicatorColumn.Growth(Year2020, Year2024), Plan2025,
    ];

    private static readonly Indicator Established = new("established", new("HTX thành lập mới", "newly founded co-operatives"), IndicatorUnit.Unit, IndicatorKind.Flow);

    private static readonly Indicator RevenuePerUnit = new("revenue-per-unit", new("doanh thu bình quân một HTX", "revenue per co-operative"), IndicatorUnit.Dong, IndicatorKind.Rate);

    private static readonly string[] Sectors = ["nông nghiệp", "quỹ tín dụng nhân dân", "vận tải", "tiểu thủ công nghiệp", "thương mại du lịch", "tài nguyên môi trường"];

    // Published, those of 2024 under the labels of 2020.
    private static readonly long[] Of2020 = [180, 24, 25, 5, 11, 1], Of2024 = [220, 24, 28, 5, 11, 1];

    // Made up.
    private static readonly long[] Of2023 = [212, 24, 27, 5, 11, 1], Reporting2024 = [217, 24, 27, 5, 11, 1];

    // Made up, in tỷ đồng.
    private static readonly decimal[] Capital2023 = [1_612.34m, 838.28m, 905.47m, 61.16m, 402.58m, 25.17m], Capital2024 = [1_745.62m, 861.90m, 921.33m, 62.40m, 395.85m, 25.40m];

    private static readonly IndicatorRow Units = new IndicatorRow(Indicator.Units)
        .With(Year2020, Of2020.Sum()).With(Year2023, Of2023.Sum()).WithPublished(Year2023, 278).With(Plan2024, 285).With(Year2024, Of2024.Sum()).With(Plan2025, 300);

    private static readonly IndicatorRow Members = new IndicatorRow(Indicator.Members)
        .With(Year2020, 141_099).With(Year2023, 148_500).With(Plan2024, 150_000).With(Year2024, 152_310).With(Plan2025, 155_000);

    private static readonly IndicatorRow Capital = new IndicatorRow(Indicator.CharterCapital) { Unit = VndUnit.Billion, Digits = 1 }
        .With(Year2020, Vnd.FromBillions(3_664)).With(Year2023, Amount(Capital2023.Sum(), Of2023.Sum(), Of2023.Sum())).With(Plan2024, Vnd.FromBillions(3_950))
        .With(Year2024, Amount(Capital2024.Sum(), Reporting2024.Sum(), Of2024.Sum(), FigureStatus.Preliminary)).With(Plan2025, Vnd.FromBillions(4_200));

    public static readonly IReadOnlyList<IndicatorRow> Rows =
    [
        Units,
        .. Sectors.Select((sector, i) => Part(Indicator.Units, sector).With(Year2020, Of2020[i]).With(Year2023, Of2023[i]).With(Year2024, Of2024[i])),
        new IndicatorRow(Established) { PartsAddUp = false }.With(Year2023, 14).With(Plan2024, 12).With(Year2024, 13).With(Plan2025, 15),
        Part(Established, Sectors[1]).With(Year2023, 0).With(Plan2024, 0).With(Year2024, 0).With(Plan2025, 1),
        Members,
        Capital,
        .. Sectors.Select((sector, i) => Part(Indicator.CharterCapital, sector)
            .With(Year2023, Amount(Capital2023[i], Of2023[i], Of2023[i])).With(Year2024, Amount(Capital2024[i], Reporting2024[i], Of2024[i], FigureStatus.Preliminary))),
        new IndicatorRow(Indicator.Profit) { Unit = VndUnit.Billion, Digits = 1 }.With(Year2023, Vnd.FromBillions(-1.24m)).With(Year2024, Vnd.FromBillions(12.3m)),
        new IndicatorRow(RevenuePerUnit) { Unit = VndUnit.Million, Digits = 1 }
            .With(Year2023, Mean(1_250, 280, 280)).With(Plan2024, Vnd.FromMillions(4_500)).With(Year2024, Mean(1_312, 285, 289)).With(Plan2025, Vnd.FromMillions(4_750)),
    ];

    /// <summary>Whether the figure was published; all others are made up, or follow from one that is.</summary>
    public static bool IsPublished(IndicatorCell cell) =>
        cell.Column == Year2020 || (cell.Row.Indicator.Equals(Indicator.Units) && (cell.Column == Year2024 || (cell.Column.Basis == Year2020 && cell.Column.Current == Year2024)));

    private static IndicatorRow Part(Indicator indicator, string sector) =>
        new(indicator) { Name = SectorClassification.AnGiang2020.Find(sector).Name, Level = 1 };

    private static Figure<Vnd> Amount(decimal billions, long reported, long units, FigureStatus status = FigureStatus.Actual) =>
        new(Vnd.FromBillions(billions), new Coverage(reported, units), status);

    private static Figure<Fraction> Mean(decimal billions, long reported, long units) => new(Vnd.FromBillions(billions) / reported, new Coverage(reported, units), FigureStatus.Actual);
}
