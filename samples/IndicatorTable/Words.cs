using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiangIndicators;

/// <summary>The words of the print-out in one language.</summary>
public sealed record Words
{
    public required FigureFormat Format { get; init; }

    public required string Title { get; init; }

    public required string Indicators { get; init; }

    public required Func<IndicatorColumn, string> Column { get; init; }

    public required Func<IndicatorRow, VndUnit, string> Unit { get; init; }

    public required IReadOnlyList<string> Legend { get; init; }

    public required IReadOnlyDictionary<IndicatorNote, string> Notes { get; init; }

    public static Words Vietnamese { get; } = new()
    {
        Format = FigureFormat.Vietnamese,
        Title = "BIỂU CHỈ TIÊU KINH TẾ TẬP THỂ TỈNH AN GIANG, 2020 - 2024",
        Indicators = "Chỉ tiêu",
        Column = column => column.Kind switch
        {
            IndicatorColumnKind.PlanCompletion => "% KH",
            IndicatorColumnKind.Index => $"so {column.Basis!.Period.End.Year}",
            IndicatorColumnKind.Growth => $"tăng {column.Basis!.Period.End.Year}",
            _ => $"{(column.Status == FigureStatus.Planned ? "KH" : "TH")} {column.Period.End.Year}",
        },
        Unit = (row, unit) => row.Indicator.Unit switch
        {
            IndicatorUnit.Unit => "HTX",
            IndicatorUnit.Person => "người",
            _ => unit == VndUnit.Billion ? "tỷ đồng" : "triệu đồng",
        },
        Legend =
        [
            "* Số liệu giả định để minh họa, không phải số công bố, hoặc tính từ số liệu giả định. Số công bố: số HTX theo lĩnh vực 2020 và 2024 (tên lĩnh vực năm 2020); thành viên, vốn điều lệ 2020.",
            "Văn bản không nêu thời điểm của số công bố; biểu này giả định là 31/12.",
            "TH thực hiện; KH kế hoạch; % KH: thực hiện 2024 so với kế hoạch; so 2023: chỉ số, năm 2023 = 100; tăng 2020: tốc độ tăng so với năm 2020 (%).",
            "\"-\" đúng bằng 0 (không phát sinh, không tăng); \"...\" không có số liệu; \"x\" không tính được vì số gốc bằng không hoặc âm.",
        ],
        Notes = new Dictionary<IndicatorNote, string>
        {
            [IndicatorNote.AdjustedToAddUp] = "Đã điều chỉnh để các phần cộng bằng tổng số đã in.",
            [IndicatorNote.Estimated] = "Ước tính.",
            [IndicatorNote.Preliminary] = "Số sơ bộ.",
            [IndicatorNote.PartlyReported] = "Chưa đủ HTX có báo cáo:",
            [IndicatorNote.Revised] = "Đã sửa so với số công bố lần đầu.",
            [IndicatorNote.RevisedBase] = "So với số gốc đã sửa.",
            [IndicatorNote.Sensitive] = $"Của dưới {ReportFigures.MinimumUnits} HTX: cân nhắc trước khi công bố.",
        },
    };

    public static Words English { get; } = new()
    {
        Format = FigureFormat.English,
        Title = "INDICATORS OF THE COLLECTIVE ECONOMY OF AN GIANG PROVINCE, 2020 - 2024",
        Indicators = "Indicator",
        Column = column => column.Kind switch
        {
            IndicatorColumnKind.PlanCompletion => "% plan",
            IndicatorColumnKind.Index => $"on {column.Basis!.Period.End.Year}",
            IndicatorColumnKind.Growth => $"up {column.Basis!.Period.End.Year}",
            _ => $"{(column.Status == FigureStatus.Planned ? "plan" : "act.")} {column.Period.End.Year}",
        },
        Unit = (row, unit) => row.Indicator.Unit switch
        {
            IndicatorUnit.Unit => "co-ops",
            IndicatorUnit.Person => "persons",
            _ => unit == VndUnit.Billion ? "bn đồng" : "m đồng",
        },
        Legend =
        [
            "* Made up to show the table, not published, or computed from what is made up. Published: co-operatives by sector in 2020 and 2024 (sectors as named in 2020); members and charter capital of 2020.",
            "The source does not state the date of the published stocks; this table assumes 31 December.",
            "act. actual; % plan: actual 2024 in percent of its plan; on 2023: index, 2023 = 100; up 2020: growth on 2020 in percent.",
            "\"-\" exactly zero (did not occur, no change); \"...\" not reported; \"x\" cannot be computed, because the base is zero or negative.",
        ],
        Notes = new Dictionary<IndicatorNote, string>
        {
            [IndicatorNote.AdjustedToAddUp] = "Adjusted so that the parts add up to the printed total.",
            [IndicatorNote.Estimated] = "Estimated.",
            [IndicatorNote.Preliminary] = "Preliminary.",
            [IndicatorNote.PartlyReported] = "Not all co-operatives reported:",
            [IndicatorNote.Revised] = "Revised since it was first published.",
            [IndicatorNote.RevisedBase] = "On a base that was revised.",
            [IndicatorNote.Sensitive] = $"Of fewer than {ReportFigures.MinimumUnits} co-operatives: think before publishing.",
        },
    };
}
