using System.Collections.Immutable;
using System.Diagnostics;
using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How the funds of a roster stand to one limit, by group and overall.</summary>
/// <typeparam name="TKey">What the funds are grouped by.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LimitSummary<TKey>
    where TKey : notnull
{
    internal LimitSummary(FinancialRatio ratio, Rule<Bound> limit, LimitTally overall, ImmutableArray<KeyValuePair<TKey, LimitTally>> groups)
    {
        Ratio = ratio;
        Limit = limit;
        Overall = overall;
        Groups = groups;
    }

    /// <summary>The ratio.</summary>
    public FinancialRatio Ratio { get; }

    /// <summary>The limit in force, with its citation; or why it is not known.</summary>
    public Rule<Bound> Limit { get; }

    /// <summary>All funds.</summary>
    public LimitTally Overall { get; }

    /// <summary>The funds of each group, in the order of the keys.</summary>
    public IReadOnlyList<KeyValuePair<TKey, LimitTally>> Groups { get; }

    /// <summary>The code of the limit and the numbers of funds by verdict.</summary>
    /// <returns>For example <c>single-borrower: Within 20, Breach 3, UnknownLimit 0, Undefined 1</c>.</returns>
    public override string ToString() => $"{Limit.Code}: {Overall}";
}
