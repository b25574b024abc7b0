using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AnGiang.Cooperatives;

/// <summary>How each indicator is read from the figures of a credit fund.</summary>
internal static class CreditFundReading
{
    private static readonly (Indicator Indicator, Func<CreditFundFigures, Vnd?> Read)[] All =
    [
        (Indicator.TotalAssets, figures => figures.TotalAssets),
        (CreditFundIndicator.Cash, figures => figures.Cash),
        (CreditFundIndicator.Deposits, figures => figures.Deposits?.Total),
        (CreditFundIndicator.DemandDeposits, figures => figures.Deposits?.Demand),
        (CreditFundIndicator.DepositsUpToOneYear, figures => figures.Deposits?.UpToOneYear),
        (CreditFundIndicator.DepositsOverOneYear, figures => figures.Deposits?.OverOneYear),
        (CreditFundIndicator.LoansOutstanding, figures => figures.Loans?.Total),
        (CreditFundIndicator.StandardLoans, figures => figures.Loans?.Standard),
        (CreditFundIndicator.SpecialMentionLoans, figures => figures.Loans?.SpecialMention),
        (CreditFundIndicator.SubstandardLoans, figures => figures.Loans?.Substandard),
        (CreditFundIndicator.DoubtfulLoans, figures => figures.Loans?.Doubtful),
        (CreditFundIndicator.LossLoans, figures => figures.Loans?.Loss),
        (CreditFundIndicator.NonPerformingLoans, figures => figures.Loans?.NonPerforming),
        (CreditFundIndicator.OverdueLoans, figures => figures.Loans?.Overdue),
        (CreditFundIndicator.ShortTermLoans, figures => figures.Loans?.ShortTerm),
        (CreditFundIndicator.MediumTermLoans, figures => figures.Loans?.MediumTerm),
        (CreditFundIndicator.LongTermLoans, figures => figures.Loans?.LongTerm),
        (CreditFundIndicator.GeneralProvision, figures => figures.GeneralProvision),
        (CreditFundIndicator.SpecificProvision, figures => figures.SpecificProvision),
        (CreditFundIndicator.ProvisionCharge, figures => figures.ProvisionCharge),
        (Indicator.OwnersEquity, figures => figures.OwnersEquity),
        (CreditFundIndicator.OwnFunds, figures => figures.OwnFunds),
        (CreditFundIndicator.RiskWeightedAssets, figures => figures.RiskWeightedAssets),
        (CreditFundIndicator.LiquidAssetsNextDay, figures => figures.LiquidAssetsNextDay),
        (CreditFundIndicator.PayablesNextDay, figures => figures.PayablesNextDay),
        (CreditFundIndicator.LiquidAssetsSevenDays, figures => figures.LiquidAssetsSevenDays),
        (CreditFundIndicator.PayablesSevenDays, figures => figures.PayablesSevenDays),
        (CreditFundIndicator.ShortTermFunds, figures => figures.ShortTermFunds),
        (CreditFundIndicator.LongerTermFunds, figures => figures.LongerTermFunds),
        (CreditFundIndicator.LargestBorrower, figures => figures.LargestBorrower),
        (CreditFundIndicator.LargestRelatedBorrowers, figures => figures.LargestRelatedBorrowers),
        (CreditFundIndicator.RestrictedLoans, figures => figures.RestrictedLoans),
        (CreditFundIndicator.Income, figures => figures.Income),
        (CreditFundIndicator.Expenses, figures => figures.Expenses),
    ];

    private static readonly FrozenDictionary<Indicator, Func<CreditFundFigures, Vnd?>> Readers = All.ToFrozenDictionary(pair => pair.Indicator, pair => pair.Read);

    internal static ImmutableArray<Indicator> Indicators { get; } = [.. All.Select(pair => pair.Indicator)];

    internal static Func<CreditFundFigures, Vnd?>? Find(Indicator indicator) => Readers.GetValueOrDefault(indicator);
}
