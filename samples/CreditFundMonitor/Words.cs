using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Regulations;

namespace AnGiangSupervision;

/// <summary>The words of the print-out in one language.</summary>
public sealed record Words
{
    public required FigureFormat Format { get; init; }

    public required string DatePattern { get; init; }

    public required string Title { get; init; }

    public required Func<(string Date, long Units, string Assets, Coverage Coverage), string> At { get; init; }

    public required string Ratio { get; init; }

    public required string Limit { get; init; }

    public required IReadOnlyDictionary<LimitVerdict, string> Verdicts { get; init; }

    public required string Share { get; init; }

    public required string Source { get; init; }

    public required string Unknown { get; init; }

    public required Func<UnknownReason, string> Reason { get; init; }

    public required string Where { get; init; }

    public required Func<(string Before, string After), string> Moved { get; init; }

    public required Func<(string Fund, string Ratio, string Before, string After, string Limits, string Beyond, bool IsFloor, bool RatioFell, bool RuleMoved), string> Breach { get; init; }

    public required string NotJudged { get; init; }

    public required Func<UndefinedReason, string> Why { get; init; }

    public required IReadOnlyList<string> Legend { get; init; }

    public static Words Vietnamese { get; } = new()
    {
        Format = FigureFormat.Vietnamese,
        DatePattern = "dd/MM/uuuu",
        Title = "GIÁM SÁT 24 QUỸ TÍN DỤNG NHÂN DÂN TỈNH AN GIANG (toàn bộ quỹ, địa bàn và số liệu là giả định)",
        At = of => $"Ngày {of.Date}: {of.Units} quỹ, tổng tài sản {of.Assets} ({of.Coverage} quỹ có báo cáo)",
        Ratio = "Tỷ lệ",
        Limit = "Mức",
        Verdicts = new Dictionary<LimitVerdict, string>
        {
            [LimitVerdict.Within] = "Chấp hành", [LimitVerdict.Breach] = "Vi phạm", [LimitVerdict.UnknownLimit] = "Chưa rõ mức", [LimitVerdict.Undefined] = "Không tính",
        },
        Share = "% tài sản",
        Source = "Căn cứ",
        Unknown = "chưa rõ",
        Reason = reason => reason switch
        {
            UnknownReason.EndNotVerified => "quy định trước đó chưa kiểm chứng còn hiệu lực",
            UnknownReason.StartNotVerified => "chưa kiểm chứng ngày có hiệu lực",
            _ => "chưa tìm thấy quy định",
        },
        Where = "Vi phạm,",
        Moved = of => $"Chấp hành ngày {of.Before}, vi phạm ngày {of.After}:",
        Breach = of => $"{of.Fund}: {of.Ratio} {of.Before} -> {of.After}, mức {of.Limits}, {(of.IsFloor ? "thiếu" : "vượt")} {of.Beyond}{(of.RuleMoved ? of.RatioFell ? "; tỷ lệ giảm, mức đã thay đổi" : "; mức đã thay đổi" : "")}",
        NotJudged = "Không tính,",
        Why = reason => reason switch
        {
            UndefinedReason.NotReported => "chưa báo cáo", UndefinedReason.NegativeBase => "mẫu số âm", UndefinedReason.ZeroBase => "mẫu số bằng 0", _ => "không xác định",
        },
        Legend =
        [
            "% tài sản: tổng tài sản của các quỹ vi phạm trên tổng tài sản của các quỹ có báo cáo. \"-\": không có quỹ nào; \"...\": không quỹ vi phạm nào báo cáo tài sản.",
            "Không tính: thiếu số liệu, mẫu số bằng 0 hoặc âm (vốn tự có âm), hoặc chưa có công thức đã kiểm chứng. Số dư đúng bằng mức là chấp hành; kết luận theo giá trị chính xác, không theo số đã làm tròn.",
            "(*) Mức lấy từ nguồn thứ cấp, chưa đọc điều luật.",
        ],
    };

    public static Words English { get; } = new()
    {
        Format = FigureFormat.English,
        DatePattern = "uuuu-MM-dd",
        Title = "SUPERVISION OF 24 PEOPLE'S CREDIT FUNDS OF AN GIANG PROVINCE (all funds, communes and figures are made up)",
        At = of => $"At {of.Date}: {of.Units} funds, total assets {of.Assets} ({of.Coverage} funds reported)",
        Ratio = "Ratio",
        Limit = "Limit",
        Verdicts = new Dictionary<LimitVerdict, string>
        {
            [LimitVerdict.Within] = "Within", [LimitVerdict.Breach] = "Breach", [LimitVerdict.UnknownLimit] = "Limit unknown", [LimitVerdict.Undefined] = "Undefined",
        },
        Share = "% assets",
        Source = "Source",
        Unknown = "unknown",
        Reason = reason => reason switch
        {
            UnknownReason.EndNotVerified => "whether the rule before is still in force is not verified",
            UnknownReason.StartNotVerified => "its first day in force is not verified",
            _ => "no rule was found",
        },
        Where = "Breaches,",
        Moved = of => $"Within at {of.Before}, in breach at {of.After}:",
        Breach = of => $"{of.Fund}: {of.Ratio} {of.Before} -> {of.After}, limit {of.Limits}, {(of.IsFloor ? "short of it" : "beyond it")} by {of.Beyond}{(of.RuleMoved ? of.RatioFell ? "; the ratio fell, the rule moved" : "; the rule moved" : "")}",
        NotJudged = "Undefined,",
        Why = reason => reason switch
        {
            UndefinedReason.NotReported => "not reported", UndefinedReason.NegativeBase => "negative denominator", UndefinedReason.ZeroBase => "denominator of zero", _ => "undefined",
        },
        Legend =
        [
            "% assets: total assets of the funds in breach over those of the funds that reported. \"-\": no fund; \"...\": no fund in breach reported its assets.",
            "Undefined: figures are missing, the denominator is zero or negative (own funds lost), or no verified formula is known. A balance equal to the limit is within it; verdicts are on exact values, never on rounded ones.",
            "(*) The limit is from a secondary source; the article was not read.",
        ],
    };

    public static bool IsFloor(Bound bound) => bound.Kind is BoundKind.AtLeast or BoundKind.Above;

    /// <summary>A limit with all its decimals, in percent where its ratio is measured so.</summary>
    public string LimitOf(Bound bound, IndicatorUnit unit)
    {
        Fraction limit = unit == IndicatorUnit.Percent ? bound.Limit * 100 : bound.Limit;
        int digits = Enumerable.Range(0, 9).First(digits => digits == 8 || limit.ToDecimal(digits, MidpointRounding.ToNegativeInfinity) == limit.ToDecimal(digits, MidpointRounding.ToPositiveInfinity));
        string sign = bound.Kind switch { BoundKind.AtLeast => "≥", BoundKind.Above => ">", BoundKind.AtMost => "≤", _ => "<" };
        return $"{sign} {(unit == IndicatorUnit.Percent ? Percentage.FromFraction(bound.Limit, digits, MidpointRounding.AwayFromZero).ToString($"P{digits}", Format) : limit.ToString($"N{digits}", Format))}";
    }

    public string Count(long units) => units == 0 ? "-" : $"{units}";

    public string Percent(Figure<Fraction> share) => share.Select(part => Percentage.FromPoints((part * 100).ToDecimal(1, MidpointRounding.AwayFromZero))).ToString("P1", Format);
}
