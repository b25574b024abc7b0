using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A stated figure as it is shown.</summary>
internal readonly record struct ShownIndicator(Figure<Fraction> Exact, Figure<decimal> Published, AdjustmentReason Adjustment, bool IsSensitive)
{
    /// <summary>A figure rounded alone, in percent where its indicator is.</summary>
    internal static Figure<decimal> Alone(Figure<Fraction> exact, Indicator indicator, (VndUnit? Unit, int Digits) shown) => WideRatio.Read(
        exact.Select(value => WideRatio.Quotient(value, (long)(shown.Unit ?? VndUnit.Dong))),
        ratio => ratio.ToDecimal(indicator.Unit == IndicatorUnit.Percent ? 100 : 1, shown.Digits));
}
