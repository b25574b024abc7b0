using System.Diagnostics;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A row of a <see cref="ContributionTable{TKey}"/>: how a part changed and what it contributes to the growth of the whole (đóng góp vào mức tăng chung).</summary>
/// <typeparam name="TKey">What the row is labelled with.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Contribution<TKey>
    where TKey : notnull
{
    internal Contribution(TKey key, Change<long> change, Figure<Fraction> exact, Figure<Percentage> plain, Figure<Percentage> published, long adjustment, AdjustmentReason reason)
    {
        Key = key;
        Change = change;
        Exact = exact;
        Plain = plain;
        Published = published;
        Adjustment = adjustment;
        Reason = reason;
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The part itself: before, after, its change and its own growth. A count, or đồng where amounts were given.</summary>
    public Change<long> Change { get; }

    /// <summary>The change of the part over the earlier whole, exactly. All rows together are the growth of the whole.</summary>
    public Figure<Fraction> Exact { get; }

    /// <summary>The contribution in percentage points, rounded alone, half away from zero.</summary>
    public Figure<Percentage> Plain { get; }

    /// <summary>The contribution to print, in percentage points: the column adds up to the rounded growth.</summary>
    public Figure<Percentage> Published { get; }

    /// <summary>Published less plain, in units of the last decimal: -1, 0 or 1.</summary>
    public long Adjustment { get; }

    /// <summary>Why published and plain differ, or that they do not.</summary>
    public AdjustmentReason Reason { get; }

    /// <summary>Whether the cell was adjusted so that the column adds up.</summary>
    public bool IsAdjusted => Adjustment != 0;

    /// <summary>The label and the contribution to print.</summary>
    /// <returns>For example <c>NN: 16.3%</c>.</returns>
    public override string ToString() => $"{Key}: {Published}";
}
