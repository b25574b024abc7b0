using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Figures and ratios of tests; made up. Stocks and flows that may be negative, so that every 64-bit number is one.</summary>
internal static class MadeUpFigures
{
    internal static Indicator Loans { get; } = Amount("loans", IndicatorKind.Stock);

    internal static Indicator Deposits { get; } = Amount("deposits", IndicatorKind.Stock);

    internal static Indicator Cash { get; } = Amount("cash", IndicatorKind.Stock);

    internal static Indicator Income { get; } = Amount("income", IndicatorKind.Flow);

    internal static ReportingPeriod Year { get; } = ReportingPeriod.Year(2025);

    internal static FinancialRatio LoansToDeposits { get; } = Ratio("loans-to-deposits", FigureTerms.Closing(Loans) / Deposits);

    internal static FinancialRatio Ratio(string code, RatioFormula formula, IndicatorUnit unit = IndicatorUnit.Percent) => new(code, new("tỷ lệ", code), unit, formula);

    internal static UnitFigures Unit(long? loans, long? deposits, string unit = "QTD-1", ReportingPeriod? period = null) => new UnitFigures(unit, period ?? Year)
        .With(Loans, loans is long a ? Vnd.FromDong(a) : (Vnd?)null)
        .With(Deposits, deposits is long b ? Vnd.FromDong(b) : (Vnd?)null);

    /// <summary>One unit a pair of loans and deposits, named by its place.</summary>
    internal static UnitFigures[] Funds(IEnumerable<(long? Loans, long? Deposits)> rows) => [.. rows.Select((row, i) => Unit(row.Loans, row.Deposits, $"QTD-{i + 1}"))];

    private static Indicator Amount(string code, IndicatorKind kind) => new(code, new(code, code), IndicatorUnit.Dong, kind, mayBeNegative: true);
}
