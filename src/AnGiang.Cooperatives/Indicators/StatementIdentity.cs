using System.Collections.Immutable;
using System.Diagnostics;
using static AnGiang.Cooperatives.Indicators.BusinessResults;
using static AnGiang.Cooperatives.Indicators.FinancialPosition;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>What a line of a statement is made of: 10 = 01 - 02.</summary>
/// <remarks>
/// The formulas of the lines 200, 300, 400, 500, 10, 20, 40, 50 and 60 are those of Thông tư 71/2024/TT-BTC, and so is the split of the lines 01 to 20 into a, external, and b, internal. Two things follow
/// from them and are not formulas of the form: 10 and 20 hold for each of the two parts, and 150 is cost and (negative) accumulated depreciation. The lines 161 and 162 are in no identity,
/// because what they hold has not been verified; 137 is a part of 130 and not all of it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StatementIdentity
{
    private StatementIdentity(StatementLine total, ImmutableArray<StatementLine> added, ImmutableArray<StatementLine> subtracted) =>
        (Total, Added, Subtracted) = (total, added, subtracted);

    /// <summary>Every identity that is checked; those of a line before those of the lines it is a part of.</summary>
    public static IReadOnlyList<StatementIdentity> All { get; } = ImmutableArray.Create(
        Sum(FixedAssets, FixedAssetsCost, AccumulatedDepreciation),
        Sum(TotalAssets, Cash, FinancialInvestments, Receivables, Inventories, FixedAssets, IndivisibleAssets, OtherAssets, AssetProvisions),
        Sum(Liabilities, SupplierPayables, CustomerAdvances, TaxPayables, EmployeePayables, Borrowings, OtherPayables, InternalCredit, RepayableStateSupport),
        Sum(OwnersEquity, ContributedCapital, RetainedProfit, EquityFunds, IndivisibleFund),
        Sum(TotalCapital, Liabilities, OwnersEquity),
        Sum(TotalCapital, TotalAssets),
        Sum(Revenue, ExternalRevenue, InternalRevenue),
        Sum(Deductions, ExternalDeductions, InternalDeductions),
        Sum(CostOfSales, ExternalCostOfSales, InternalCostOfSales),
        Sum(Overheads, ExternalOverheads, InternalOverheads),
        Difference(ExternalNetRevenue, ExternalRevenue, ExternalDeductions),
        Difference(InternalNetRevenue, InternalRevenue, InternalDeductions),
        Difference(NetRevenue, Revenue, Deductions),
        Sum(NetRevenue, ExternalNetRevenue, InternalNetRevenue),
        Difference(ExternalOperatingProfit, ExternalNetRevenue, ExternalCostOfSales, ExternalOverheads),
        Difference(InternalOperatingProfit, InternalNetRevenue, InternalCostOfSales, InternalOverheads),
        Difference(OperatingProfit, NetRevenue, CostOfSales, Overheads),
        Sum(OperatingProfit, ExternalOperatingProfit, InternalOperatingProfit),
        Difference(OtherProfit, OtherIncome, OtherCosts),
        Sum(ProfitBeforeTax, OperatingProfit, OtherProfit),
        Difference(ProfitAfterTax, ProfitBeforeTax, IncomeTax));

    /// <summary>The line on the left.</summary>
    public StatementLine Total { get; }

    /// <summary>The lines that are added.</summary>
    public IReadOnlyList<StatementLine> Added { get; }

    /// <summary>The lines that are subtracted.</summary>
    public IReadOnlyList<StatementLine> Subtracted { get; }

    /// <summary>The identity in codes.</summary>
    /// <returns>For example <c>20 = 10 - 11 - 12</c>.</returns>
    public override string ToString() => $"{Total} = {string.Join(" + ", Added)}{string.Concat(Subtracted.Select(line => $" - {line}"))}";

    private static StatementIdentity Sum(StatementLine total, params ImmutableArray<StatementLine> added) => new(total, added, []);

    private static StatementIdentity Difference(StatementLine total, StatementLine from, params ImmutableArray<StatementLine> subtracted) => new(total, [from], subtracted);
}
