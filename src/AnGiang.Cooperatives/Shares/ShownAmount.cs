using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A cell of an <see cref="AmountTable{TKey, TColumn}"/>: the exact amount, and the number that is shown for it in the unit of the table.</summary>
[DebuggerDisplay("{Exact} shown as {Published}")]
public sealed class ShownAmount
{
    internal ShownAmount(Figure<Vnd> exact, Figure<decimal> plain, Figure<decimal> published, long adjustment, AdjustmentReason reason, bool isSensitive)
    {
        Exact = exact;
        Plain = plain;
        Published = published;
        Adjustment = adjustment;
        Reason = reason;
        IsSensitive = isSensitive;
    }

    /// <summary>The exact amount; undefined where it was not reported.</summary>
    public Figure<Vnd> Exact { get; }

    /// <summary>The number in the unit of the table, rounded alone; it keeps its trailing zeros.</summary>
    public Figure<decimal> Plain { get; }

    /// <summary>The number to print in the unit of the table; it keeps its trailing zeros: <c>ToString("N1", FigureFormat.Vietnamese)</c> prints 1.234,5.</summary>
    public Figure<decimal> Published { get; }

    /// <summary>Published less plain, in units of the last decimal: -1, 0 or 1.</summary>
    public long Adjustment { get; }

    /// <summary>Why published and plain differ, or that they do not.</summary>
    public AdjustmentReason Reason { get; }

    /// <summary>Whether published and plain differ.</summary>
    public bool IsAdjusted => Adjustment != 0;

    /// <summary>Whether it is the amount of fewer units than the options ask for, so that it would disclose the figures of single units.</summary>
    public bool IsSensitive { get; }
}
