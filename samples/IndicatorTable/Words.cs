using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiangIndicators;

/// <summary>The words of the print-out in one language.</summary>
public sealed record Words
{
    public required FigureFormat Format { get; init; }

    public required string Title { get; init; }

    public required string BothProvinces { get; init; }

    public required string MergedProvince { get; init; }

    public required string Indicators { get; init; }

    public required Func<Territory, string> Territory { get; init; }

    public required Func<IndicatorColumn, string> Column { get; init; }

    public required Func<IndicatorRow, VndUnit, string> Unit { get; init; }

    public required IReadOnlyList<string> Legend { get; init; }

    public required IReadOnlyDictionary<IndicatorNote, string> Notes { get; init; }

    public static Words Vietnamese { get; } = new()
    {
        Format = FigureFormat.Vietnamese,
        Title = "BIỂU CHỈ TIÊU KINH TẾ TẬP THỂ TỈNH AN GIANG, 2020 - 2024",
        BothProvinces = "HAI TỈNH TRƯỚC KHI SÁP NHẬP, 6 THÁNG (toàn bộ số liệu giả định)",
        MergedProvince = "TỈNH AN GIANG SAU SÁP NHẬP, NĂM 2025 (toàn bộ số liệu giả định)",
        Indicators = "Chỉ tiêu",
        Territory = territory => $"{territory.Name} {(territory.ValidTo is null ? "(từ 01/7/2025)" : "(đến 30/6/2025)")}",
        Column = column => column.Kind switch
        {
            IndicatorColumnKind.PlanCompletion => "% KH",
            IndicatorColumnKind.Index => $"so {column.Basis!.Period.End.Year}",
            IndicatorColumnKind.Growth => $"tăng {column.Basis!.Period.End.Year}",
            _ when column.Period.End.Month < 12 => $"{column.Period.End.Month}T {column.Period.End.Year}",
            _ => $"{column.Status switch { FigureStatus.Planned => "KH", FigureStatus.Estimated => "ƯTH", _ => "TH" }} {column.Period.End.Year}",
        },
        Unit = (row, unit) => row.Indicator.Unit switch
        {
            IndicatorUnit.Unit => "HTX",
            IndicatorUnit.Person => "người",
            IndicatorUnit.Percent => "%",
            _ => unit == VndUnit.Billion ? "tỷ đồng" : "triệu đồng",
        },
        Legend =
        [
            "* Số liệu giả định để minh họa, không phải số công bố, hoặc tính từ số liệu giả định. Số công bố: số HTX theo lĩnh vực 2020 và 2024 (tên lĩnh vực năm 2020); thành viên, vốn điều lệ 2020.",
            "Văn bản không nêu thời điểm của số công bố; biểu này giả định là 31/12.",
            "TH thực hiện; ƯTH ước thực hiện; KH kế hoạch; 6T, 9T: thực hiện 6 tháng, 9 tháng; % KH: so với kế hoạch; so 2023: chỉ số, năm (hoặc cùng kỳ năm) 2023 = 100; tăng 2020: tốc độ tăng so với năm 2020 (%).",
            "\"-\" đúng bằng 0 (không phát sinh, không tăng); \"...\" không có số liệu; \"x\" không tính được vì số gốc bằng không hoặc âm.",
        ],
        Notes = new Dictionary<IndicatorNote, string>
        {
            [IndicatorNote.AdjustedToAddUp] = "Đã điều chỉnh để các phần cộng bằng tổng số đã in.",
            [IndicatorNote.Estimated] = "Ước tính.",
            [IndicatorNote.Preliminary] = "Số sơ bộ.",
            [IndicatorNote.PartlyReported] = "Chưa đủ HTX có báo cáo:",
            [IndicatorNote.PartsOnly] = "Không có số liệu chung, chỉ có của một số phần.",
            [IndicatorNote.SumOfPredecessors] = "An Giang và Kiên Giang trước khi sáp nhập cộng lại.",
            [IndicatorNote.NotStanding] = "Tính cho địa bàn chưa có hoặc không còn tại thời điểm của số liệu.",
            [IndicatorNote.AcrossBoundary] = "So với tổng của hai tỉnh trước khi sáp nhập.",
            [IndicatorNote.PeriodsDiffer] = "Hai kỳ không cùng độ dài.",
            [IndicatorNote.PercentagePoints] = "Tăng, giảm tính bằng điểm phần trăm.",
            [IndicatorNote.LowerIsBetter] = "Càng thấp càng tốt: kế hoạch so với thực hiện; trên 100 là tốt hơn kế hoạch.",
            [IndicatorNote.OfYearPlan] = "So với kế hoạch cả năm.",
            [IndicatorNote.Revised] = "Đã sửa. Số công bố lần đầu:",
            [IndicatorNote.RevisedBase] = "So với số gốc đã sửa. So với số công bố lần đầu:",
            [IndicatorNote.Sensitive] = $"Của dưới {ReportFigures.MinimumUnits} HTX: cân nhắc trước khi công bố.",
        },
    };

    public static Words English { get; } = new()
    {
        Format = FigureFormat.English,
        Title = "INDICATORS OF THE COLLECTIVE ECONOMY OF AN GIANG PROVINCE, 2020 - 2024",
        BothProvinces = "BOTH PROVINCES BEFORE THE MERGER, SIX MONTHS (all figures made up)",
        MergedProvince = "AN GIANG PROVINCE AFTER THE MERGER, 2025 (all figures made up)",
        Indicators = "Indicator",
        Territory = territory => $"{territory.Name} {(territory.ValidTo is null ? "(from 1 July 2025)" : "(to 30 June 2025)")}",
        Column = column => column.Kind switch
        {
            IndicatorColumnKind.PlanCompletion => "% plan",
            IndicatorColumnKind.Index => $"on {column.Basis!.Period.End.Year}",
            IndicatorColumnKind.Growth => $"up {column.Basis!.Period.End.Year}",
            _ when column.Period.End.Month < 12 => $"{column.Period.End.Month}m {column.Period.End.Year}",
            _ => $"{column.Status switch { FigureStatus.Planned => "plan", FigureStatus.Estimated => "est.", _ => "act." }} {column.Period.End.Year}",
        },
        Unit = (row, unit) => row.Indicator.Unit switch
        {
            IndicatorUnit.Unit => "co-ops",
            IndicatorUnit.Person => "persons",
            IndicatorUnit.Percent => "%",
            _ => unit == VndUnit.Billion ? "bn đồng" : "m đồng",
        },
        Legend =
        [
            "* Made up to show the table, not published, or computed from what is made up. Published: co-operatives by sector in 2020 and 2024 (sectors as named in 2020); members and charter capital of 2020.",
            "The source does not state the date of the published stocks; this table assumes 31 December.",
            "act. actual; est. estimated; 6m, 9m: actual in six, nine months; % plan: in percent of the plan; on 2023: index, 2023 (or the same months of it) = 100; up 2020: growth on 2020 in percent.",
            "\"-\" exactly zero (did not occur, no change); \"...\" not reported; \"x\" cannot be computed, because the base is zero or negative.",
        ],
        Notes = new Dictionary<IndicatorNote, string>
        {
            [IndicatorNote.AdjustedToAddUp] = "Adjusted so that the parts add up to the printed total.",
            [IndicatorNote.Estimated] = "Estimated.",
            [IndicatorNote.Preliminary] = "Preliminary.",
            [IndicatorNote.PartlyReported] = "Not all co-operatives reported:",
            [IndicatorNote.PartsOnly] = "Not reported as a whole, only some of its parts.",
            [IndicatorNote.SumOfPredecessors] = "An Giang and Kiên Giang before the merger together.",
            [IndicatorNote.NotStanding] = "Reckoned for a territory that did not stand at the date of the figure.",
            [IndicatorNote.AcrossBoundary] = "On the sum of both provinces before the merger.",
            [IndicatorNote.PeriodsDiffer] = "The periods are not of one length.",
            [IndicatorNote.PercentagePoints] = "Change in percentage points.",
            [IndicatorNote.LowerIsBetter] = "Lower is better: plan in percent of what was done; above 100 is better than the plan.",
            [IndicatorNote.OfYearPlan] = "Of the plan of the whole year.",
            [IndicatorNote.Revised] = "Revised. First published:",
            [IndicatorNote.RevisedBase] = "On a base that was revised. On the one first published:",
            [IndicatorNote.Sensitive] = $"Of fewer than {ReportFigures.MinimumUnits} co-operatives: think before publishing.",
        },
    };
}
