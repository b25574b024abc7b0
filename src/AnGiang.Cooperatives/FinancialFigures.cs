using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>What one unit reported of its money for one period. Null is not reported, which is not zero.</summary>
/// <remarks>Capital, assets and revenue are not negative; profit may be. Equality is by value.</remarks>
/// <example>
/// <code>
/// new FinancialFigures(ReportingPeriod.Year(2020)) { CharterCapital = Vnd.FromBillions(2), Profit = Vnd.FromMillions(-35) }
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FinancialFigures
{
    /// <summary>Creates figures of a period; set what was reported.</summary>
    /// <param name="period">The period: flows over its interval, stocks at its stock date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    [JsonConstructor]
    public FinancialFigures(ReportingPeriod period) => Period = Guard.Against.Null(period);

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How firm the figures are.</summary>
    public FigureStatus Status { get; init => field = Guard.Against.Defined(value); }

    /// <summary>Charter capital (vốn điều lệ) at the stock date.</summary>
    public Vnd? CharterCapital { get; init => field = Guard.Against.NegativeAmount(value, Indicator.CharterCapital); }

    /// <summary>Operating capital (vốn hoạt động) at the stock date; not working capital.</summary>
    public Vnd? OperatingCapital { get; init => field = Guard.Against.NegativeAmount(value, Indicator.OperatingCapital); }

    /// <summary>Total capital (tổng nguồn vốn) at the stock date: liabilities and equity.</summary>
    public Vnd? TotalCapital { get; init => field = Guard.Against.NegativeAmount(value, Indicator.TotalCapital); }

    /// <summary>Total assets (tổng tài sản) at the stock date; equal to total capital in a balanced statement.</summary>
    public Vnd? TotalAssets { get; init => field = Guard.Against.NegativeAmount(value, Indicator.TotalAssets); }

    /// <summary>Revenue (doanh thu) over the period.</summary>
    public Vnd? Revenue { get; init => field = Guard.Against.NegativeAmount(value, Indicator.Revenue); }

    /// <summary>Profit (lợi nhuận, lãi) over the period; negative for a loss.</summary>
    public Vnd? Profit { get; init; }

    /// <summary>Which profit it is.</summary>
    public ProfitBasis ProfitBasis { get; init => field = Guard.Against.Defined(value); }

    /// <summary>Average earnings per person (thu nhập bình quân).</summary>
    public AverageEarnings? AverageEarnings { get; init; }
}
