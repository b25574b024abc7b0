namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Units of An Giang for tests; made up.</summary>
internal static class Units
{
    internal static SectorClassification List => SectorClassification.AnGiang2020;

    internal static Cooperative Make(
        string id,
        string sector = "nông nghiệp",
        CooperativeKind kind = CooperativeKind.Cooperative,
        CooperativeStatus status = CooperativeStatus.Active,
        long? members = null,
        FinancialFigures? figures = null) =>
        new(new(id), $"HTX {id}", kind, List.Classify(sector), status, members: members is { } total ? new Members(total) : null, figures: figures);

    internal static Cooperative Fund(string id, long? members = null, FinancialFigures? figures = null) =>
        Make(id, "QTD", CooperativeKind.CreditFund, members: members, figures: figures);

    internal static FinancialFigures Of(int year, FigureStatus status = FigureStatus.Actual, Vnd? assets = null, Vnd? profit = null, ProfitBasis basis = ProfitBasis.Unspecified) =>
        new(ReportingPeriod.Year(year)) { Status = status, TotalAssets = assets, Profit = profit, ProfitBasis = basis };
}
