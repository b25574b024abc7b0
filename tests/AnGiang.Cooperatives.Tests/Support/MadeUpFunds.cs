namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Credit funds that are made up: one of the stories, and any number of them, the same for the same seed.</summary>
internal static class MadeUpFunds
{
    private static readonly Territory[] Territories = [.. "abcd".Select(letter => new Territory($"Xã {letter}", TerritoryLevel.Commune, parent: Territory.AnGiang))];

    /// <summary>The fund of the story of a step in the limits, at 2026-06-30 or 2027-06-30; million đồng.</summary>
    internal static CreditFundFigures OfTheStory(int year) => new(ReportingPeriod.FirstMonths(year, 6))
    {
        Deposits = new(Million(year == 2026 ? 196_000 : 209_000)),
        Loans = year == 2026
            ? new(Million(158_000), Million(152_000), Million(3_200), Million(900), Million(600), Million(1_300), listed:
                [Loan(2, 3_200, 1_200), Loan(3, 900, 400), Loan(4, 600, 200), Loan(5, 800, 1_000), Loan(5, 500, 100)])
            : new(Million(170_350), Million(163_000), Million(4_100), Million(700), Million(900), Million(1_650), listed:
                [Loan(2, 4_100, 1_600), Loan(3, 700, 300), Loan(4, 900, 500), Loan(5, 800, 1_000), Loan(5, 500, 100), Loan(5, 350, 50)]),
        OwnersEquity = Million(year == 2026 ? 19_800 : 20_700),
        OwnFunds = Million(year == 2026 ? 18_400 : 19_200),
        LargestBorrower = Million(year == 2026 ? 2_300 : 2_350),
        LargestRelatedBorrowers = Million(year == 2026 ? 3_800 : 3_640),
    };

    internal static CreditFund[] Make(int size, int seed) => [.. Enumerable.Range(0, size).Select(i => Make(new Draw(i, seed), i))];

    internal static Vnd Million(decimal millions) => Vnd.FromMillions(millions);

    private static Loan Loan(int group, decimal amount, decimal collateral) => new((DebtGroup)group, Million(amount), Million(collateral));

    private static CreditFund Make(Draw draw, int i)
    {
        ReportingPeriod period = ReportingPeriod.Year(2025);
        Vnd? assets = draw.Maybe();
        FinancialFigures? ofUnit = draw.Next(3) == 0 ? null : new(period) { CharterCapital = draw.Maybe(), TotalAssets = draw.Next(2) == 0 ? assets : null };
        Cooperative unit = new(
            new($"{i}"), $"QTD {i}", CooperativeKind.CreditFund, Units.List.Find("QTD"), draw.Next(4) == 0 ? CooperativeStatus.Revoked : CooperativeStatus.Active,
            Territories[draw.Next(Territories.Length)], members: draw.Next(3) == 0 ? null : new(draw.Next(900)), figures: ofUnit);
        return new(unit, draw.Next(5) == 0 ? null : Consistent(Figures(draw, period, assets), assets));
    }

    /// <summary>What is a part of another figure, cut down to it.</summary>
    private static CreditFundFigures Consistent(CreditFundFigures figures, Vnd? assets) => figures with
    {
        Cash = Least(figures.Cash, figures.TotalAssets ?? assets),
        LargestBorrower = Least(figures.LargestBorrower, figures.LargestRelatedBorrowers),
        RestrictedLoans = Least(figures.RestrictedLoans, figures.Loans?.Total),
        PayablesNextDay = Least(figures.PayablesNextDay, figures.PayablesSevenDays),
    };

    private static Vnd? Least(Vnd? part, Vnd? whole) => part > whole ? whole : part;

    private static CreditFundFigures Figures(Draw draw, ReportingPeriod period, Vnd? assets) => new(period)
    {
        TotalAssets = draw.Next(3) == 0 ? null : assets,
        Cash = draw.Maybe(),
        Deposits = draw.Next(4) == 0 ? null : Deposits(draw),
        Loans = draw.Next(4) == 0 ? null : Loans(draw),
        GeneralProvision = draw.Maybe(),
        SpecificProvision = draw.Maybe(),
        ProvisionCharge = -draw.Maybe(),
        OwnersEquity = -draw.Maybe(),
        OwnFunds = draw.Maybe(),
        RiskWeightedAssets = draw.Maybe(),
        LiquidAssetsNextDay = draw.Maybe(),
        PayablesNextDay = draw.Maybe(),
        LiquidAssetsSevenDays = draw.Maybe(),
        PayablesSevenDays = draw.Maybe(),
        ShortTermFunds = draw.Maybe(),
        LongerTermFunds = draw.Maybe(),
        LargestBorrower = draw.Maybe(),
        LargestRelatedBorrowers = draw.Maybe(),
        RestrictedLoans = draw.Maybe(),
        Income = draw.Maybe(),
        Expenses = draw.Maybe(),
    };

    private static DepositPortfolio Deposits(Draw draw)
    {
        (Vnd a, Vnd b, Vnd c) = (draw.Amount(), draw.Amount(), draw.Amount());
        return new(a + b + c, a, draw.Next(2) == 0 ? b : null, c);
    }

    private static LoanPortfolio Loans(Draw draw)
    {
        Loan[] listed = [.. Enumerable.Range(0, draw.Next(6)).Select(_ => new Loan((DebtGroup)(2 + draw.Next(4)), draw.Amount(), draw.Maybe()))];
        Vnd Of(DebtGroup group) => listed.Where(loan => loan.Group == group).Aggregate(Vnd.Zero, (sum, loan) => sum + loan.Amount) + (draw.Next(2) == 0 ? Vnd.Zero : draw.Amount());
        Vnd[] groups = [.. Enum.GetValues<DebtGroup>().Select(Of)];
        Vnd total = groups.Aggregate(Vnd.Zero, (sum, group) => sum + group);
        Vnd medium = draw.Next(2) == 0 ? Vnd.Zero : groups[0];
        return new(
            total, groups[0], groups[1], groups[2], groups[3], draw.Next(3) == 0 ? null : groups[4],
            total - medium, medium, draw.Next(3) == 0 ? null : Vnd.Zero, draw.Next(2) == 0 ? null : groups[2], draw.Next(3) == 0 ? null : listed);
    }

    private sealed class Draw(int row, int seed)
    {
        private int drawn;

        internal int Next(int below) => (int)(Order.Hash(row, unchecked((seed * 31) + ++drawn)) % (uint)below);

        internal Vnd Amount() => Vnd.FromDong((Next(90_000) * 1_000_003L) + Next(9));

        internal Vnd? Maybe() => Next(3) == 0 ? null : Amount();
    }
}
