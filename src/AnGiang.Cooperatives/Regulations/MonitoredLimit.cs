using AnGiang.Cooperatives.Indicators;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A ratio and the question that its limit answers.</summary>
public sealed record MonitoredLimit
{
    internal MonitoredLimit(FinancialRatio ratio, RuleCode<Bound> limit)
    {
        Ratio = Guard.Against.Null(ratio);
        Limit = Guard.Against.Null(limit);
    }

    /// <summary>The ratio.</summary>
    public FinancialRatio Ratio { get; }

    /// <summary>What its limit is looked up by.</summary>
    public RuleCode<Bound> Limit { get; }
}
