using System.Collections.Immutable;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>The lines of the form B01-HTX (financial position) of Thông tư 71/2024/TT-BTC, by name.</summary>
/// <remarks>Codes and meanings are those of the circular's annexes. The Vietnamese names are short and do not claim the exact wording of the form, which has not been checked.</remarks>
public static class FinancialPosition
{
    /// <summary>110: Cash.</summary>
    public static StatementLine Cash { get; } = new("B01-HTX", "110", new("tiền", "cash"));

    /// <summary>120: Financial investments.</summary>
    public static StatementLine FinancialInvestments { get; } = new("B01-HTX", "120", new("đầu tư tài chính", "financial investments"));

    /// <summary>130: Receivables.</summary>
    public static StatementLine Receivables { get; } = new("B01-HTX", "130", new("các khoản phải thu", "receivables"));

    /// <summary>137: Internal loans, within the receivables.</summary>
    public static StatementLine InternalLoans { get; } = new("B01-HTX", "137", new("cho vay nội bộ", "internal loans"));

    /// <summary>140: Inventories.</summary>
    public static StatementLine Inventories { get; } = new("B01-HTX", "140", new("hàng tồn kho", "inventories"));

    /// <summary>150: Fixed assets, cost less depreciation.</summary>
    public static StatementLine FixedAssets { get; } = new("B01-HTX", "150", new("tài sản cố định", "fixed assets"));

    /// <summary>151: The cost of fixed assets.</summary>
    public static StatementLine FixedAssetsCost { get; } = new("B01-HTX", "151", new("nguyên giá", "cost of fixed assets"));

    /// <summary>152: Their accumulated depreciation, negative by the form and in brackets.</summary>
    public static StatementLine AccumulatedDepreciation { get; } = new("B01-HTX", "152", new("hao mòn lũy kế", "accumulated depreciation"), isNegative: true);

    /// <summary>160: Common indivisible assets.</summary>
    public static StatementLine IndivisibleAssets { get; } = new("B01-HTX", "160", new("tài sản chung không chia", "common indivisible assets"));

    /// <summary>161: The first line within the common indivisible assets; what it holds has not been verified.</summary>
    public static StatementLine IndivisibleAssets161 { get; } = new("B01-HTX", "161", new("tài sản chung không chia, mã số 161", "common indivisible assets, line 161"));

    /// <summary>162: The second line within the common indivisible assets; what it holds has not been verified.</summary>
    public static StatementLine IndivisibleAssets162 { get; } = new("B01-HTX", "162", new("tài sản chung không chia, mã số 162", "common indivisible assets, line 162"));

    /// <summary>170: Other assets.</summary>
    public static StatementLine OtherAssets { get; } = new("B01-HTX", "170", new("tài sản khác", "other assets"));

    /// <summary>180: Provisions, which are added in line 200 and so are negative where they lower the assets.</summary>
    public static StatementLine AssetProvisions { get; } = new("B01-HTX", "180", new("dự phòng", "provisions"));

    /// <summary>200: Total assets.</summary>
    public static StatementLine TotalAssets { get; } = new("B01-HTX", "200", new("tổng cộng tài sản", "total assets"));

    /// <summary>300: Liabilities.</summary>
    public static StatementLine Liabilities { get; } = new("B01-HTX", "300", new("nợ phải trả", "liabilities"));

    /// <summary>310: Payables to suppliers.</summary>
    public static StatementLine SupplierPayables { get; } = new("B01-HTX", "310", new("phải trả người bán", "payables to suppliers"));

    /// <summary>320: Customer advances.</summary>
    public static StatementLine CustomerAdvances { get; } = new("B01-HTX", "320", new("người mua trả tiền trước", "customer advances"));

    /// <summary>330: Taxes owed.</summary>
    public static StatementLine TaxPayables { get; } = new("B01-HTX", "330", new("thuế", "taxes"));

    /// <summary>340: What employees are owed.</summary>
    public static StatementLine EmployeePayables { get; } = new("B01-HTX", "340", new("người lao động", "employees"));

    /// <summary>350: Borrowings.</summary>
    public static StatementLine Borrowings { get; } = new("B01-HTX", "350", new("vay", "borrowings"));

    /// <summary>360: Other payables.</summary>
    public static StatementLine OtherPayables { get; } = new("B01-HTX", "360", new("phải trả khác", "other payables"));

    /// <summary>370: Internal credit, of contracts signed before 1 September 2023 only.</summary>
    public static StatementLine InternalCredit { get; } = new("B01-HTX", "370", new("tín dụng nội bộ", "internal credit"));

    /// <summary>380: State support that is to be repaid.</summary>
    public static StatementLine RepayableStateSupport { get; } = new("B01-HTX", "380", new("hỗ trợ của Nhà nước phải hoàn lại", "repayable State support"));

    /// <summary>400: Owners' equity.</summary>
    public static StatementLine OwnersEquity { get; } = new("B01-HTX", "400", new("vốn chủ sở hữu", "owners' equity"));

    /// <summary>410: The capital that owners contributed.</summary>
    public static StatementLine ContributedCapital { get; } = new("B01-HTX", "410", new("vốn góp", "contributed capital"));

    /// <summary>420: Undistributed profit after tax; negative for a loss.</summary>
    public static StatementLine RetainedProfit { get; } = new("B01-HTX", "420", new("lợi nhuận sau thuế chưa phân phối", "undistributed profit after tax"));

    /// <summary>430: Funds within the equity.</summary>
    public static StatementLine EquityFunds { get; } = new("B01-HTX", "430", new("các quỹ", "equity funds"));

    /// <summary>440: The common indivisible fund.</summary>
    public static StatementLine IndivisibleFund { get; } = new("B01-HTX", "440", new("quỹ chung không chia", "common indivisible fund"));

    /// <summary>500: Total capital, liabilities and equity together; equal to total assets.</summary>
    public static StatementLine TotalCapital { get; } = new("B01-HTX", "500", new("tổng cộng nguồn vốn", "total capital"));

    /// <summary>All lines, by code.</summary>
    public static IReadOnlyList<StatementLine> All { get; } = ImmutableArray.Create(
        Cash, FinancialInvestments, Receivables, InternalLoans, Inventories, FixedAssets, FixedAssetsCost, AccumulatedDepreciation,
        IndivisibleAssets, IndivisibleAssets161, IndivisibleAssets162, OtherAssets, AssetProvisions, TotalAssets, Liabilities, SupplierPayables,
        CustomerAdvances, TaxPayables, EmployeePayables, Borrowings, OtherPayables, InternalCredit, RepayableStateSupport, OwnersEquity,
        ContributedCapital, RetainedProfit, EquityFunds, IndivisibleFund, TotalCapital);
}
