using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>
/// A people's credit fund (quỹ tín dụng nhân dân, QTDND): a <see cref="AnGiang.Cooperatives.Cooperative"/> of that kind, counted among the co-operatives, together with
/// the figures that only credit funds have.
/// </summary>
/// <remarks>The figures of the unit and of the fund are of one period and one status, and do not contradict each other.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreditFund
{
    /// <summary>Creates a credit fund from its unit.</summary>
    /// <param name="cooperative">A unit of kind <see cref="CooperativeKind.CreditFund"/>.</param>
    /// <param name="figures">Its figures, or null when not reported.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cooperative"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The unit is of another kind; or its figures and those of the fund differ in period, status or total assets; or owners' equity exceeds total capital,
    /// or total assets where total capital was not reported; or a figure exceeds one it is a part of: cash total assets, the largest borrower that with related persons, restricted loans all
    /// loans, what falls due on the next day what does within seven. The message has the difference.
    /// </exception>
    [JsonConstructor]
    public CreditFund(Cooperative cooperative, CreditFundFigures? figures = null)
    {
        Cooperative = Guard.Against.Null(cooperative).Kind == CooperativeKind.CreditFund
            ? cooperative
            : throw new ArgumentException($"{cooperative.Id} '{cooperative.Name}' is of kind {cooperative.Kind}; a credit fund is of kind CreditFund.", nameof(cooperative));
        Figures = figures;
        if (figures is not null && cooperative.Figures is { } unit)
        {
            RefuseOther("period", unit.Period, figures.Period, nameof(figures));
            RefuseOther("status", unit.Status, figures.Status, nameof(figures));
            if (figures.TotalAssets - unit.TotalAssets is { } difference && difference != Vnd.Zero)
            {
                throw Refusal($"the unit has total assets of {unit.TotalAssets} đồng and the fund of {figures.TotalAssets}, a difference of {difference}", nameof(figures));
            }
        }

        if (figures is not null && figures.OwnersEquity > (cooperative.Figures?.TotalCapital ?? cooperative.Figures?.TotalAssets ?? figures.TotalAssets))
        {
            throw Refusal($"its owners' equity of {figures.OwnersEquity} đồng exceeds its total capital, equity and liabilities together", nameof(figures));
        }

        if (figures is not null)
        {
            RefuseMore(CreditFundIndicator.Cash, figures.Cash, Indicator.TotalAssets, TotalAssets, nameof(figures));
            RefuseMore(CreditFundIndicator.LargestBorrower, figures.LargestBorrower, CreditFundIndicator.LargestRelatedBorrowers, figures.LargestRelatedBorrowers, nameof(figures));
            RefuseMore(CreditFundIndicator.RestrictedLoans, figures.RestrictedLoans, CreditFundIndicator.LoansOutstanding, figures.Loans?.Total, nameof(figures));
            RefuseMore(CreditFundIndicator.PayablesNextDay, figures.PayablesNextDay, CreditFundIndicator.PayablesSevenDays, figures.PayablesSevenDays, nameof(figures));
        }
    }

    /// <summary>The unit.</summary>
    public Cooperative Cooperative { get; }

    /// <summary>The figures that only credit funds have; null when not reported.</summary>
    public CreditFundFigures? Figures { get; }

    /// <summary>The period of the figures of the fund or else of its unit; null when there are none.</summary>
    internal ReportingPeriod? Period => Figures?.Period ?? Cooperative.Figures?.Period;

    /// <summary>How firm the figures of the fund or else of its unit are; null when there are none.</summary>
    internal FigureStatus? Status => Figures?.Status ?? Cooperative.Figures?.Status;

    /// <summary>The total assets that the fund or else its unit reported.</summary>
    internal Vnd? TotalAssets => Figures?.TotalAssets ?? Cooperative.Figures?.TotalAssets;

    private void RefuseOther<T>(string what, T ofUnit, T ofFund, string parameterName)
    {
        if (!EqualityComparer<T>.Default.Equals(ofUnit, ofFund))
        {
            throw Refusal($"its figures as a co-operative have the {what} {ofUnit}, those as a credit fund {ofFund}", parameterName);
        }
    }

    private void RefuseMore(Indicator part, Vnd? amount, Indicator whole, Vnd? most, string parameterName)
    {
        if (amount - most is { } difference && difference > Vnd.Zero)
        {
            throw Refusal($"its {part.Name.English} of {amount} đồng ({part}) exceeds its {whole.Name.English} of {most} ({whole}), which it is a part of, by {difference}", parameterName);
        }
    }

    private ArgumentException Refusal(string what, string parameterName) =>
        new($"{Cooperative}: {what}. Correct one of them, or leave what was not reported null.", parameterName);
}
