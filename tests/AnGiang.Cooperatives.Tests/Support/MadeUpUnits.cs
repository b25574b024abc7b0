using NodaTime;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Co-operatives of all kinds, statuses, sectors and territories, with and without figures; the same for the same seed.</summary>
internal static class MadeUpUnits
{
    private static readonly Territory[] Territories =
    [
        Territory.AnGiangUntil2025, Territory.AnGiang, .. "abcdefgh".Select(letter => new Territory($"Xã {letter}", TerritoryLevel.Commune, parent: Territory.AnGiang)),
    ];

    private static readonly CooperativeKind[] Kinds = Enum.GetValues<CooperativeKind>();

    private static readonly CooperativeStatus[] Statuses = Enum.GetValues<CooperativeStatus>();

    /// <summary>Units that may differ in the status of their figures where they are allowed to, which a summary refuses.</summary>
    internal static Cooperative[] Make(int size, int seed, bool mayDiffer = false) => [.. Enumerable.Range(0, size).Select(i => Make(new Draw(i, seed), i, mayDiffer))];

    private static Cooperative Make(Draw draw, int i, bool mayDiffer)
    {
        CooperativeKind kind = draw.Next(4) == 0 ? Kinds[draw.Next(Kinds.Length)] : CooperativeKind.Cooperative;
        CooperativeStatus status = draw.Next(3) == 0 ? Statuses[draw.Next(Statuses.Length)] : CooperativeStatus.Active;
        LocalDate? registered = draw.Next(5) == 0 ? null : new LocalDate(2000, 1, 1).PlusDays(draw.Next(8_000));
        bool isGone = Population.IsGone(status);
        long members = draw.Next(1_000);
        return new(
            new($"{i}"),
            $"HTX {i}",
            kind,
            kind == CooperativeKind.CreditFund ? Units.List.Find("QTD") : draw.Next(6) == 0 ? Units.List.Unclassified : Units.List.Sectors[draw.Next(2) == 0 ? 0 : 3],
            status,
            Territories[draw.Next(Territories.Length)],
            registered,
            isGone && draw.Next(2) == 0 ? (registered ?? new(2000, 1, 1)).PlusDays(draw.Next(4_000)) : null,
            draw.Next(4) == 0 ? null : new(members),
            draw.Next(3) == 0 ? null : members + 7,
            draw.Next(3) == 0 ? null : 0,
            draw.Next(3) == 0 ? null : Figures(draw, mayDiffer && draw.Next(40) == 0 ? FigureStatus.Estimated : FigureStatus.Actual));
    }

    private static FinancialFigures Figures(Draw draw, FigureStatus status) => new(ReportingPeriod.Year(2020))
    {
        Status = status,
        CharterCapital = draw.Next(4) == 0 ? null : Vnd.FromMillions(draw.Next(90_000)),
        OperatingCapital = draw.Next(4) == 0 ? null : Vnd.FromBillions(draw.Next(90_000)),
        TotalAssets = draw.Next(2) == 0 ? null : Vnd.FromDong(draw.Next(90_000)),
        Revenue = draw.Next(4) == 0 ? null : Vnd.FromMillions(draw.Next(90_000)),
        Profit = draw.Next(4) == 0 ? null : Vnd.FromMillions(draw.Next(90_000) - 45_000),
        ProfitBasis = draw.Next(2) == 0 ? ProfitBasis.AfterTax : ProfitBasis.Unspecified,
        AverageEarnings = draw.Next(2) == 0 ? null : new(new(Vnd.FromMillions(draw.Next(4)), Vnd.FromMillions(4 + draw.Next(4))), EarningsPeriod.Month),
    };

    private sealed class Draw(int row, int seed)
    {
        private int drawn;

        internal int Next(int below) => (int)(Order.Hash(row, unchecked((seed * 31) + ++drawn)) % (uint)below);
    }
}
