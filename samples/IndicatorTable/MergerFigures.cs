using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiangIndicators;

/// <summary>
/// The year 2025, in which Kiên Giang was merged into An Giang on 1 July. Every figure is made up, to show two provinces side by side for six months, and then the merged one on the sum of both; only the 289
/// co-operatives of An Giang in 2024, which are a part of such a sum, were published.
/// </summary>
public static class MergerFigures
{
    private static readonly Territory AnGiangBefore = Territory.AnGiangUntil2025, KienGiangBefore = Territory.KienGiangUntil2025, Merged = Territory.AnGiang;

    private static readonly Indicator Established = new("established", new("HTX thành lập mới", "newly founded co-operatives"), IndicatorUnit.Unit, IndicatorKind.Flow);

    private static readonly Indicator Weak = new("weak", new("HTX yếu kém", "weak co-operatives"), IndicatorUnit.Unit, IndicatorKind.Stock);

    private static readonly Indicator BadDebt = new("bad-debt", new("tỷ lệ nợ xấu của QTDND", "bad debt of credit funds"), IndicatorUnit.Percent, IndicatorKind.Rate);

    private static readonly IndicatorColumn Half2024 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.FirstMonths(2024, 6)), Half2025 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.FirstMonths(2025, 6));

    private static readonly IndicatorColumn Year2024 = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024)), Plan2025 = IndicatorColumn.Of(FigureStatus.Planned, ReportingPeriod.Year(2025)),
        SoFar = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.FirstMonths(2025, 9)), Estimate = IndicatorColumn.Of(FigureStatus.Estimated, ReportingPeriod.Year(2025)), Plan2026 = IndicatorColumn.Of(FigureStatus.Planned, ReportingPeriod.Year(2026));

    /// <summary>Both provinces in the six months before the merger.</summary>
    public static IndicatorTable BothProvinces() => IndicatorTable.Create(
        [Half2024, Half2025, IndicatorColumn.Index(Half2024, Half2025)],
        [
            new IndicatorRow(Indicator.Units)
                .With(Half2024, 284, AnGiangBefore).With(Half2025, 294, AnGiangBefore).With(Half2024, 428, KienGiangBefore).With(Half2025, 441, KienGiangBefore),
            new IndicatorRow(Established)
                .With(Half2024, 6, AnGiangBefore).With(Half2025, 7, AnGiangBefore).With(Half2024, 9, KienGiangBefore).With(Half2025, 9, KienGiangBefore),
            new IndicatorRow(Indicator.Revenue) { Digits = 1 }
                .With(Half2024, Vnd.FromBillions(621.4m), AnGiangBefore).With(Half2025, Vnd.FromBillions(668.9m), AnGiangBefore)
                .With(Half2024, Vnd.FromBillions(703.2m), KienGiangBefore).With(Half2025, Vnd.FromBillions(741.75m), KienGiangBefore),
            new IndicatorRow(BadDebt)
                .With(Half2024, Percentage.FromPoints(1.42m), AnGiangBefore).With(Half2025, Percentage.FromPoints(1.31m), AnGiangBefore)
                .With(Half2024, Percentage.FromPoints(1.88m), KienGiangBefore).With(Half2025, Percentage.FromPoints(1.88m), KienGiangBefore),
        ],
        [AnGiangBefore, KienGiangBefore]);

    /// <summary>The merged province: what its predecessors did together in 2024, the plan, nine months, the estimate for the year and the next plan.</summary>
    public static IndicatorTable MergedProvince() => IndicatorTable.Create(
        [Year2024, Plan2025, SoFar, Estimate, IndicatorColumn.PlanCompletion(Plan2025, Estimate), IndicatorColumn.Index(Year2024, Estimate), Plan2026],
        [
            new IndicatorRow(Indicator.Units) { PartsAddUp = false }
                .With(Year2024, 289, AnGiangBefore).With(Year2024, 435, KienGiangBefore).With(Plan2025, 740, Merged).With(SoFar, 736, Merged).With(Estimate, 745, Merged).With(Plan2026, 770, Merged),
            new IndicatorRow(Weak) { Level = 1, Target = PlanTarget.AtMost }
                .With(Year2024, 21, AnGiangBefore).With(Year2024, 30, KienGiangBefore).With(Plan2025, 40, Merged).With(SoFar, 44, Merged).With(Estimate, 42, Merged).With(Plan2026, 30, Merged),
            new IndicatorRow(Established)
                .With(Year2024, 13, AnGiangBefore).With(Year2024, 19, KienGiangBefore).With(Plan2025, 30, Merged).With(SoFar, 22, Merged).With(Estimate, 31, Merged).With(Plan2026, 35, Merged),
            new IndicatorRow(Indicator.Revenue) { Digits = 1 }
                .With(Year2024, Vnd.FromBillions(1_312), AnGiangBefore).With(Year2024, Vnd.FromBillions(1_468.5m), KienGiangBefore)
                .With(Plan2025, Vnd.FromBillions(2_900), Merged).With(SoFar, Vnd.FromBillions(2_151.3m), Merged).With(Estimate, Vnd.FromBillions(2_935), Merged).With(Plan2026, Vnd.FromBillions(3_100), Merged),
            new IndicatorRow(BadDebt) { Target = PlanTarget.AtMost }
                .With(Year2024, Percentage.FromPoints(1.61m), Merged).With(Plan2025, Percentage.FromPoints(1.5m), Merged)
                .With(SoFar, Percentage.FromPoints(1.58m), Merged).With(Estimate, Percentage.FromPoints(1.45m), Merged).With(Plan2026, Percentage.FromPoints(1.4m), Merged),
        ],
        [Merged]);
}
