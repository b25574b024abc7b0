using AnGiang.Cooperatives.Regulations;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>The surplus of the story: financial year 2020, seven members, under the Law of 2012. Made up.</summary>
internal static class MadeUpSurplus
{
    internal static readonly LocalDate EndOf2020 = new(2020, 12, 31);

    internal static readonly LocalDate EndOf2025 = new(2025, 12, 31);

    internal static readonly BilingualName RewardWelfare = new("Quỹ khen thưởng, phúc lợi", "Reward and welfare fund");

    internal static SurplusIncome Income { get; } = new(
        Vnd.FromDong(812_345_679), Vnd.FromDong(75_000_000), deductibleLosses: Vnd.FromDong(62_345_678), fines: Vnd.FromDong(1_500_000));

    internal static SurplusResolution Resolution { get; } = new()
    {
        DevelopmentInvestmentFund = new(20, 100),
        FinancialReserveFund = new(5, 100),
        OtherFunds = [new(RewardWelfare, new(10, 100))],
        CharterCapital = Vnd.FromDong(540_000_000),
        ByUse = new(70, 100),
        ByCapital = new(30, 100),
    };

    internal static SurplusMember[] Members { get; } =
    [
        Member("1", 120_000_000, 100_000_000),
        Member("2", 85_500_000, 60_000_000),
        Member("3", 85_500_000, 60_000_000),
        Member("4", 40_250_000, 100_000_000),
        Member("5", 0, 80_000_000),
        Member("6", 210_000_000, 100_000_000),
        Member("7", 15_750_000, 40_000_000),
    ];

    /// <summary>Under the Law of 2023: income of 100.000.001 đồng, external and internal; members by use.</summary>
    internal static SurplusIncome IncomeOf(long external, long @internal) => new(Vnd.FromDong(external + @internal), default, external: Vnd.FromDong(external), @internal: Vnd.FromDong(@internal));

    internal static SurplusMember Member(string code, long use, long capital) => new(code, Vnd.FromDong(use), capital: Vnd.FromDong(capital), isOfficial: true);
}
