using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A row of a <see cref="ShareTable{TKey}"/> (tỷ trọng): the part, its exact share, what plain rounding makes of it and what is published.</summary>
/// <typeparam name="TKey">What the row is labelled with.</typeparam>
[DebuggerDisplay("{Key}: {Part} ({Published})")]
public sealed class Share<TKey>
    where TKey : notnull
{
    internal Share(TKey key, long? part, Figure<Fraction> exact, Figure<Percentage> plain, Figure<Percentage> published, long adjustment, AdjustmentReason reason)
    {
        Key = key;
        Part = part;
        Exact = exact;
        Plain = plain;
        Published = published;
        Adjustment = adjustment;
        Reason = reason;
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The count, or the amount in đồng; null when it was not reported.</summary>
    public long? Part { get; }

    /// <summary>The exact share of the total. Its coverage is of the units counted or summarized; for amounts given row by row it is of the rows.</summary>
    public Figure<Fraction> Exact { get; }

    /// <summary>The share rounded alone, by the mode of the rule.</summary>
    public Figure<Percentage> Plain { get; }

    /// <summary>The share to print.</summary>
    public Figure<Percentage> Published { get; }

    /// <summary>Published less plain, in units of the last decimal: -1, 0 or 1 under largest remainder, rarely more under a divisor method.</summary>
    public long Adjustment { get; }

    /// <summary>Why published and plain differ, or that they do not.</summary>
    public AdjustmentReason Reason { get; }

    /// <summary>Whether the cell was adjusted so that the column totals 100.</summary>
    public bool IsAdjusted => Adjustment != 0;
}
