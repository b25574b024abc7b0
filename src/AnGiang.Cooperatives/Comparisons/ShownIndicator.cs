using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A stated figure as it is shown.</summary>
internal readonly record struct ShownIndicator(Figure<Fraction> Exact, decimal Published, AdjustmentReason Adjustment, bool IsSensitive);
