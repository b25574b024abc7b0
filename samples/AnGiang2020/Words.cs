using AnGiang.Cooperatives;

namespace AnGiang2020;

/// <summary>The sentences of the print-out in one language; figures come in as text.</summary>
public sealed record Words
{
    public required FigureFormat Format { get; init; }

    public required string Title { get; init; }

    public required string Unit { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required string Total { get; init; }

    public required IReadOnlyDictionary<MidpointRounding, string> Modes { get; init; }

    public required Func<(string Total, string Residual, string Mode), string> Differs { get; init; }

    public required Func<(string Mode, int Digits, int Cells, string Dropped), string> Rule { get; init; }

    public required Func<(string Short, string Full), string> Dropped { get; init; }

    public required Func<(string Printed, long Count, long Units, string Exact, string Rounded), string> Deciding { get; init; }

    public required string OneDigit { get; init; }

    public required string WholeNumbers { get; init; }

    public required string AddsUp { get; init; }

    public required string Adjusted { get; init; }

    public required Func<(string Members, string Capital, string Assets), string> Means { get; init; }

    public required Func<(string Wording, string Amount), string> NoBase { get; init; }

    public required Func<(string PerUnit, string Total, string Times, bool Implausible), string> Readings { get; init; }

    public static Words Vietnamese { get; } = new()
    {
        Format = FigureFormat.Vietnamese,
        Title = "HỢP TÁC XÃ TỈNH AN GIANG THEO LĨNH VỰC, BÁO CÁO NĂM 2020",
        Unit = "Đơn vị: HTX, %",
        Columns = ["Lĩnh vực", "Số HTX", "Chính xác", "Đã in", "Cắt bớt", "Làm tròn", "Đủ 100"],
        Total = "Tổng số",
        Modes = new Dictionary<MidpointRounding, string>
        {
            [MidpointRounding.ToZero] = "cắt bớt",
            [MidpointRounding.AwayFromZero] = "làm tròn",
            [MidpointRounding.ToEven] = "làm tròn đến số chẵn",
            [MidpointRounding.ToPositiveInfinity] = "làm tròn lên",
        },
        Differs = x => $"! khác số đã in. Tổng các tỷ trọng đã in là {x.Total}: thiếu {x.Residual} điểm phần trăm do {x.Mode}, số liệu không sai.",
        Rule = x => $"Quy tắc: {x.Mode} ở {x.Digits} chữ số thập phân khớp cả {x.Cells} số đã in{x.Dropped}.",
        Dropped = x => $"{x.Short} là {x.Full} bỏ số 0 cuối",
        Deciding = x => $"Số quyết định: {x.Printed}. {x.Count}/{x.Units} = {x.Exact}%; làm tròn sẽ là {x.Rounded}.",
        OneDigit = "In 1 chữ số:  ",
        WholeNumbers = "In số nguyên: ",
        AddsUp = "đủ 100: ",
        Adjusted = "* Đã điều chỉnh để tổng bằng 100.",
        Means = x => $"Bình quân một HTX: {x.Members} thành viên; {x.Capital} tỷ đồng vốn điều lệ; {x.Assets} tỷ đồng tổng tài sản.",
        NoBase = x => $"Chưa kết luận được: \"{x.Wording} {x.Amount}\": văn bản không nêu bình quân trên đơn vị nào.",
        Readings = x => $"  Nếu là tổng: {x.PerUnit} tỷ đồng/HTX. Nếu là bình quân một HTX: tổng {x.Total}, gấp {x.Times} lần tổng tài sản{(x.Implausible ? " (khó hợp lý)" : "")}.",
    };

    public static Words English { get; } = new()
    {
        Format = FigureFormat.English,
        Title = "CO-OPERATIVES OF AN GIANG PROVINCE BY SECTOR, REPORT ON 2020",
        Unit = "Unit: co-operatives, %",
        Columns = ["Sector", "Number", "Exact", "Printed", "Truncated", "Rounded", "Adds to 100"],
        Total = "Total",
        Modes = new Dictionary<MidpointRounding, string>
        {
            [MidpointRounding.ToZero] = "truncation",
            [MidpointRounding.AwayFromZero] = "rounding",
            [MidpointRounding.ToEven] = "rounding half to even",
            [MidpointRounding.ToPositiveInfinity] = "rounding up",
        },
        Differs = x => $"! differs from the printed figure. The printed shares total {x.Total}: {x.Residual} percentage points are missing because of {x.Mode}; the figures are not wrong.",
        Rule = x => $"Rule: {x.Mode} at {x.Digits} decimals agrees with all {x.Cells} printed figures{x.Dropped}.",
        Dropped = x => $"{x.Short} is {x.Full} with its last zero dropped",
        Deciding = x => $"Deciding figure: {x.Printed}. {x.Count}/{x.Units} = {x.Exact} %; rounding would give {x.Rounded}.",
        OneDigit = "With 1 decimal:   ",
        WholeNumbers = "In whole numbers: ",
        AddsUp = "adding to 100: ",
        Adjusted = "* Adjusted so that the total is 100.",
        Means = x => $"Mean per co-operative: {x.Members} members; {x.Capital} billion đồng charter capital; {x.Assets} billion đồng total assets.",
        NoBase = x => $"Not conclusive: \"{x.Wording} {x.Amount}\" (average total revenue): the text does not say per what.",
        Readings = x => $"  Read as a total: {x.PerUnit} billion đồng per co-operative. Read as a mean per co-operative: {x.Total} in total, {x.Times} times total assets{(x.Implausible ? " (implausible)" : "")}.",
    };
}
