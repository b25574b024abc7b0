using System.Collections.Immutable;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>The lines of the form B02-HTX (results of the business) of Thông tư 71/2024/TT-BTC, by name.</summary>
/// <remarks>Codes and meanings are those of the circular's annexes. The Vietnamese names are short and do not claim the exact wording of the form, which has not been checked.</remarks>
public static class BusinessResults
{
    /// <summary>01: Revenue.</summary>
    public static StatementLine Revenue { get; } = new("B02-HTX", "01", new("doanh thu", "revenue"));

    /// <summary>01a: The part of line 01 from external transactions.</summary>
    public static StatementLine ExternalRevenue { get; } = new("B02-HTX", "01a", new("doanh thu, giao dịch bên ngoài", "revenue, external"));

    /// <summary>01b: The part of line 01 from internal transactions.</summary>
    public static StatementLine InternalRevenue { get; } = new("B02-HTX", "01b", new("doanh thu, giao dịch nội bộ", "revenue, internal"));

    /// <summary>02: Deductions from revenue, as an amount to be subtracted.</summary>
    public static StatementLine Deductions { get; } = new("B02-HTX", "02", new("các khoản giảm trừ", "deductions"));

    /// <summary>02a: The part of line 02 from external transactions.</summary>
    public static StatementLine ExternalDeductions { get; } = new("B02-HTX", "02a", new("các khoản giảm trừ, giao dịch bên ngoài", "deductions, external"));

    /// <summary>02b: The part of line 02 from internal transactions.</summary>
    public static StatementLine InternalDeductions { get; } = new("B02-HTX", "02b", new("các khoản giảm trừ, giao dịch nội bộ", "deductions, internal"));

    /// <summary>10: Net revenue.</summary>
    public static StatementLine NetRevenue { get; } = new("B02-HTX", "10", new("doanh thu thuần", "net revenue"));

    /// <summary>10a: The part of line 10 from external transactions.</summary>
    public static StatementLine ExternalNetRevenue { get; } = new("B02-HTX", "10a", new("doanh thu thuần, giao dịch bên ngoài", "net revenue, external"));

    /// <summary>10b: The part of line 10 from internal transactions.</summary>
    public static StatementLine InternalNetRevenue { get; } = new("B02-HTX", "10b", new("doanh thu thuần, giao dịch nội bộ", "net revenue, internal"));

    /// <summary>11: Cost of sales.</summary>
    public static StatementLine CostOfSales { get; } = new("B02-HTX", "11", new("giá vốn", "cost of sales"));

    /// <summary>11a: The part of line 11 from external transactions.</summary>
    public static StatementLine ExternalCostOfSales { get; } = new("B02-HTX", "11a", new("giá vốn, giao dịch bên ngoài", "cost of sales, external"));

    /// <summary>11b: The part of line 11 from internal transactions.</summary>
    public static StatementLine InternalCostOfSales { get; } = new("B02-HTX", "11b", new("giá vốn, giao dịch nội bộ", "cost of sales, internal"));

    /// <summary>12: Overheads.</summary>
    public static StatementLine Overheads { get; } = new("B02-HTX", "12", new("chi phí quản lý", "overheads"));

    /// <summary>12a: The part of line 12 from external transactions.</summary>
    public static StatementLine ExternalOverheads { get; } = new("B02-HTX", "12a", new("chi phí quản lý, giao dịch bên ngoài", "overheads, external"));

    /// <summary>12b: The part of line 12 from internal transactions.</summary>
    public static StatementLine InternalOverheads { get; } = new("B02-HTX", "12b", new("chi phí quản lý, giao dịch nội bộ", "overheads, internal"));

    /// <summary>20: Operating profit; negative for a loss.</summary>
    public static StatementLine OperatingProfit { get; } = new("B02-HTX", "20", new("lợi nhuận thuần", "operating profit"));

    /// <summary>20a: The part of line 20 from external transactions.</summary>
    public static StatementLine ExternalOperatingProfit { get; } = new("B02-HTX", "20a", new("lợi nhuận thuần, giao dịch bên ngoài", "operating profit, external"));

    /// <summary>20b: The part of line 20 from internal transactions.</summary>
    public static StatementLine InternalOperatingProfit { get; } = new("B02-HTX", "20b", new("lợi nhuận thuần, giao dịch nội bộ", "operating profit, internal"));

    /// <summary>31: Other income.</summary>
    public static StatementLine OtherIncome { get; } = new("B02-HTX", "31", new("thu nhập khác", "other income"));

    /// <summary>32: Other costs, as an amount to be subtracted.</summary>
    public static StatementLine OtherCosts { get; } = new("B02-HTX", "32", new("chi phí khác", "other costs"));

    /// <summary>40: Other profit; negative for a loss.</summary>
    public static StatementLine OtherProfit { get; } = new("B02-HTX", "40", new("lợi nhuận khác", "other profit"));

    /// <summary>50: Profit before tax; negative for a loss.</summary>
    public static StatementLine ProfitBeforeTax { get; } = new("B02-HTX", "50", new("lợi nhuận trước thuế", "profit before tax"));

    /// <summary>51: Income tax, as an amount to be subtracted.</summary>
    public static StatementLine IncomeTax { get; } = new("B02-HTX", "51", new("thuế thu nhập doanh nghiệp", "income tax"));

    /// <summary>60: Profit after tax; negative for a loss.</summary>
    public static StatementLine ProfitAfterTax { get; } = new("B02-HTX", "60", new("lợi nhuận sau thuế", "profit after tax"));

    /// <summary>All lines, by code.</summary>
    public static IReadOnlyList<StatementLine> All { get; } = ImmutableArray.Create(
        Revenue, ExternalRevenue, InternalRevenue, Deductions, ExternalDeductions, InternalDeductions, NetRevenue, ExternalNetRevenue,
        InternalNetRevenue, CostOfSales, ExternalCostOfSales, InternalCostOfSales, Overheads, ExternalOverheads, InternalOverheads, OperatingProfit,
        ExternalOperatingProfit, InternalOperatingProfit, OtherIncome, OtherCosts, OtherProfit, ProfitBeforeTax, IncomeTax, ProfitAfterTax);
}
