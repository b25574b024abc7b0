using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the books and statements of co-operatives (chế độ kế toán hợp tác xã), Circular 71/2024. The lines of its forms are <see cref="Indicators.FinancialPosition"/> and <see cref="Indicators.BusinessResults"/>.</summary>
public static class AccountingRules
{
    /// <summary>The forms of a yearly report.</summary>
    public static RuleCode<BilingualName> Statements { get; } = new("accounting-statements", "báo cáo tài chính của hợp tác xã", "statements of co-operatives");

    /// <summary>Whether a statement of cash flows is one of them.</summary>
    public static RuleCode<bool> CashFlowStatement { get; } = new("accounting-cash-flow-statement", "báo cáo lưu chuyển tiền tệ", "statement of cash flows");

    /// <summary>What becomes of a line without figures.</summary>
    public static RuleCode<BilingualName> EmptyLines { get; } = new("accounting-empty-lines", "chỉ tiêu không có số liệu", "lines without figures");

    /// <summary>How negative lines are written.</summary>
    public static RuleCode<BilingualName> NegativeLines { get; } = new("accounting-negative-lines", "chỉ tiêu ghi số âm", "negative lines");

    /// <summary>The accounts that tell co-operatives from other enterprises.</summary>
    public static RuleCode<BilingualName> Accounts { get; } = new("accounting-accounts", "tài khoản đặc thù của hợp tác xã", "accounts of co-operatives");

    /// <summary>How profit after tax is kept on the accounts.</summary>
    public static RuleCode<BilingualName> Profit { get; } = new("accounting-profit", "theo dõi lợi nhuận sau thuế", "profit after tax on the accounts");

    internal static IEnumerable<Rule> Vietnam() =>
    [
        Circular71.Sets(Statements, new("Tình hình tài chính (B01-HTX); kết quả hoạt động (B02-HTX); thuyết minh (B09-HTX); bảng cân đối tài khoản gửi cơ quan thuế (F01-HTX).", "Financial position (B01-HTX), results (B02-HTX), notes (B09-HTX), and the trial balance to the tax office (F01-HTX)."), OfficialText),
        Circular71.Sets(CashFlowStatement, false, SecondarySource),
        Circular71.Sets(EmptyLines, new("Được bỏ, không đánh lại mã số.", "May be left out; codes are not renumbered."), OfficialText),
        Circular71.Sets(NegativeLines, new("Chỉ tiêu có dấu (*) ghi số âm trong ngoặc đơn (...).", "Items marked (*) are negative and in brackets (...)."), OfficialText),
        Circular71.Sets(Accounts, new("Tài sản chung không chia 212; vốn 411 (vốn góp của thành viên 4111, khác 4118); quỹ 418; quỹ chung không chia 442 (quỹ 4421, nguồn hình thành tài sản 4422); doanh thu bên ngoài 511, nội bộ 512.", "Indivisible assets 212; capital 411 (of members 4111, other 4118); funds 418; indivisible fund 442 (fund 4421, source of assets 4422); external revenue 511, internal 512."), OfficialText, "Phụ lục I"),
        Circular71.Sets(Profit, new("Theo dõi riêng giao dịch bên ngoài (4211) và giao dịch nội bộ (4212).", "Apart: of external transactions (4211), of internal ones (4212)."), OfficialText, "Tài khoản 421"),
    ];
}
