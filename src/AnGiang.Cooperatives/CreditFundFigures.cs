using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>What one people's credit fund reported for one period beyond the figures of every co-operative. Null is not reported, which is not zero.</summary>
/// <remarks>
/// Stocks are at the stock date of the period, flows over its interval. Owners' equity (vốn chủ sở hữu) and own funds (vốn tự có) are two figures, and either may be negative; what may not is refused
/// by name. <see cref="Deposits"/> and <see cref="Loans"/> check their parts against their total; figures that contradict each other are refused where a <see cref="CreditFund"/> is made of them, also after <c>with</c>. Equality is by value.
/// </remarks>
/// <example>
/// <code>
/// CreditFundFigures figures = new(ReportingPeriod.FirstMonths(2026, 6))
/// {
///     Deposits = new(Vnd.FromMillions(196_000)),
///     Loans = new(Vnd.FromMillions(158_000), listed: [new(DebtGroup.Loss, Vnd.FromMillions(500), Vnd.FromMillions(100))]),
///     OwnersEquity = Vnd.FromMillions(19_800),
///     OwnFunds = Vnd.FromMillions(18_400),
/// };
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreditFundFigures
{
    /// <summary>Creates figures of a period; set what was reported.</summary>
    /// <param name="period">The period: flows over its interval, stocks at its stock date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    [JsonConstructor]
    public CreditFundFigures(ReportingPeriod period) => Period = Guard.Against.Null(period);

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How firm the figures are.</summary>
    public FigureStatus Status { get; init => field = Guard.Against.Defined(value); }

    /// <summary>Total assets (tổng tài sản).</summary>
    public Vnd? TotalAssets { get; init => field = Guard.Against.NegativeAmount(value, Indicator.TotalAssets); }

    /// <summary>Cash (tiền mặt).</summary>
    public Vnd? Cash { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.Cash); }

    /// <summary>Deposits (tiền gửi), with their terms.</summary>
    public DepositPortfolio? Deposits { get; init; }

    /// <summary>Loans (dư nợ cho vay), with their debt groups and terms.</summary>
    public LoanPortfolio? Loans { get; init; }

    /// <summary>The balance of the general provision (dự phòng chung), as an amount that is not negative.</summary>
    public Vnd? GeneralProvision { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.GeneralProvision); }

    /// <summary>The balance of the specific provision (dự phòng cụ thể), as an amount that is not negative.</summary>
    public Vnd? SpecificProvision { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.SpecificProvision); }

    /// <summary>The provisions charged over the period (chi phí dự phòng); negative where more was released than charged.</summary>
    public Vnd? ProvisionCharge { get; init; }

    /// <summary>Owners' equity of the accounts (vốn chủ sở hữu); negative where losses exceed it.</summary>
    public Vnd? OwnersEquity { get; init; }

    /// <summary>Own funds (vốn tự có), the base of lending limits, as the fund computes them; may be negative.</summary>
    public Vnd? OwnFunds { get; init; }

    /// <summary>Assets weighted by risk (tổng tài sản có rủi ro), with the fund's own weights.</summary>
    public Vnd? RiskWeightedAssets { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.RiskWeightedAssets); }

    /// <summary>Assets that can pay on the next working day.</summary>
    public Vnd? LiquidAssetsNextDay { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.LiquidAssetsNextDay); }

    /// <summary>What falls due on the next working day.</summary>
    public Vnd? PayablesNextDay { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.PayablesNextDay); }

    /// <summary>Assets that can pay within the next seven working days.</summary>
    public Vnd? LiquidAssetsSevenDays { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.LiquidAssetsSevenDays); }

    /// <summary>What falls due within the next seven working days.</summary>
    public Vnd? PayablesSevenDays { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.PayablesSevenDays); }

    /// <summary>Short-term funds (nguồn vốn ngắn hạn).</summary>
    public Vnd? ShortTermFunds { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.ShortTermFunds); }

    /// <summary>Medium- and long-term funds (nguồn vốn trung, dài hạn).</summary>
    public Vnd? LongerTermFunds { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.LongerTermFunds); }

    /// <summary>The balance of the largest borrower (dư nợ một khách hàng).</summary>
    public Vnd? LargestBorrower { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.LargestBorrower); }

    /// <summary>The balance of the largest borrower together with related persons (khách hàng và người có liên quan).</summary>
    public Vnd? LargestRelatedBorrowers { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.LargestRelatedBorrowers); }

    /// <summary>Loans to borrowers whose credit the law restricts, such as insiders.</summary>
    public Vnd? RestrictedLoans { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.RestrictedLoans); }

    /// <summary>Total income (tổng thu nhập) over the period.</summary>
    public Vnd? Income { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.Income); }

    /// <summary>Total expenses (tổng chi phí) over the period.</summary>
    public Vnd? Expenses { get; init => field = Guard.Against.NegativeAmount(value, CreditFundIndicator.Expenses); }

    /// <summary>The figure of an indicator.</summary>
    /// <param name="indicator">One of <see cref="CreditFundIndicator.All"/>.</param>
    /// <returns>The amount; null when it was not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The figures of a credit fund have no such indicator; the message names those they have.</exception>
    public Vnd? Amount(Indicator indicator) => CreditFundReading.Find(Guard.Against.Null(indicator)) is { } read
        ? read(this)
        : throw new KeyNotFoundException($"The figures of a credit fund have no {indicator}; they have {string.Join(", ", CreditFundIndicator.All)}.");
}
