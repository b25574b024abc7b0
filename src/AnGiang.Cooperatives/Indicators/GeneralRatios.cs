using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>Ratios in general use. Balances that an income is set against are averages of the opening and the closing date; income is brought to a year.</summary>
/// <remarks>Profit is that after tax; <c>ReturnOnAssetsBy</c> and its like take another, which makes another ratio with a code and a name of its own.</remarks>
public static class GeneralRatios
{
    /// <summary>Return on assets, ROA (tỷ suất lợi nhuận trên tổng tài sản): profit after tax over average total assets.</summary>
    public static FinancialRatio ReturnOnAssets { get; } = ReturnOnAssetsBy(ProfitBasis.AfterTax);

    /// <summary>Return on equity, ROE (tỷ suất lợi nhuận trên vốn chủ sở hữu): profit after tax over average owners' equity.</summary>
    public static FinancialRatio ReturnOnEquity { get; } = ReturnOnEquityBy(ProfitBasis.AfterTax);

    /// <summary>Profit margin (tỷ suất lợi nhuận trên doanh thu): profit after tax over revenue.</summary>
    public static FinancialRatio ProfitMargin { get; } = ProfitMarginBy(ProfitBasis.AfterTax);

    /// <summary>Asset turnover (vòng quay tổng tài sản), in times: net revenue over average total assets.</summary>
    public static FinancialRatio AssetTurnover { get; } = new(
        "asset-turnover",
        new("vòng quay tổng tài sản", "asset turnover"),
        IndicatorUnit.Times,
        (Indicator.NetRevenue / FigureTerms.Average(Indicator.TotalAssets)).Annualised()) { Direction = RatioDirection.HigherIsBetter };

    /// <summary>Leverage (đòn bẩy tài chính), in times: total assets over owners' equity, both at the end of the period.</summary>
    public static FinancialRatio Leverage { get; } = new(
        "leverage",
        new("tổng tài sản trên vốn chủ sở hữu", "assets to equity"),
        IndicatorUnit.Times,
        FigureTerms.Closing(Indicator.TotalAssets) / Indicator.OwnersEquity);

    /// <summary>The share of external transactions (tỷ trọng giao dịch với bên ngoài): external revenue over external and internal revenue.</summary>
    public static FinancialRatio ExternalShare { get; } = new(
        "external-share",
        new("tỷ trọng doanh thu từ giao dịch bên ngoài", "share of external revenue"),
        IndicatorUnit.Percent,
        Indicator.ExternalRevenue / (FigureTerms.Closing(Indicator.ExternalRevenue) + Indicator.InternalRevenue));

    /// <summary>Return on assets by a profit of a stated basis.</summary>
    /// <param name="basis">Which profit.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not defined.</exception>
    public static FinancialRatio ReturnOnAssetsBy(ProfitBasis basis) => Return(
        "return-on-assets", "tổng tài sản", "return on assets", basis, profit => (profit / FigureTerms.Average(Indicator.TotalAssets)).Annualised());

    /// <summary>Return on equity by a profit of a stated basis.</summary>
    /// <param name="basis">Which profit.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not defined.</exception>
    public static FinancialRatio ReturnOnEquityBy(ProfitBasis basis) => Return(
        "return-on-equity", "vốn chủ sở hữu", "return on equity", basis, profit => (profit / FigureTerms.Average(Indicator.OwnersEquity)).Annualised());

    /// <summary>Profit margin by a profit of a stated basis.</summary>
    /// <param name="basis">Which profit.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not defined.</exception>
    public static FinancialRatio ProfitMarginBy(ProfitBasis basis) => Return(
        "profit-margin", "doanh thu", "profit margin", basis, profit => profit / (FigureTerms)Indicator.Revenue);

    /// <summary>A figure per member (bình quân một thành viên); a flow is that of the period.</summary>
    /// <param name="indicator">The figure; no rate and not in persons.</param>
    /// <returns>The ratio, in the unit of the figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is a rate or in persons.</exception>
    public static FinancialRatio PerMember(Indicator indicator) => Per(indicator, Indicator.Members, "per-member", "bình quân một thành viên", "per member");

    /// <summary>A figure per co-operative (bình quân một hợp tác xã); a flow is that of the period.</summary>
    /// <param name="indicator">The figure; no rate and not in units.</param>
    /// <returns>The ratio, in the unit of the figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is a rate or in units.</exception>
    public static FinancialRatio PerCooperative(Indicator indicator) => Per(indicator, Indicator.Units, "per-cooperative", "bình quân một HTX", "per co-operative");

    private static FinancialRatio Per(Indicator indicator, Indicator heads, string code, string vietnamese, string english) => new(
        $"{Guard.Against.Null(indicator)}-{code}",
        new($"{indicator.Name.Vietnamese} {vietnamese}", $"{indicator.Name.English} {english}"),
        indicator.Unit,
        indicator / (FigureTerms)heads);

    private static FinancialRatio Return(string code, string on, string english, ProfitBasis basis, Func<FigureTerms, RatioFormula> formula)
    {
        (Indicator profit, string ending, string note) = Guard.Against.Defined(basis) switch
        {
            ProfitBasis.AfterTax => (Indicator.ProfitAfterTax, "", ""),
            ProfitBasis.BeforeTax => (Indicator.ProfitBeforeTax, "-before-tax", " before tax"),
            _ => (Indicator.Profit, "-unspecified", " (profit of unspecified basis)"),
        };
        return new(code + ending, new($"tỷ suất {profit.Name.Vietnamese} trên {on}", english + note), IndicatorUnit.Percent, formula(profit)) { Direction = RatioDirection.HigherIsBetter };
    }
}
