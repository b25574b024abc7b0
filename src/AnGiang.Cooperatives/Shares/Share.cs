using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A row of a <see cref="ShareTable{TKey}"/> or a cell of <see cref="CrossShares{TRow, TColumn}"/> (tỷ trọng): the part, its exact share, what plain rounding makes of it and what is published.</summary>
/// <typeparam name="TKey">What it is labelled with.</typeparam>
[DebuggerDisplay("{Key}: {Part} ({Published})")]
public sealed class Share<TKey>
    where TKey : notnull
{
    internal Share(TKey key, long? part)
    {
        Key = key;
        Part = part;
    }

    internal Share(Part<TKey> row)
        : this(row.Key, row.Value) => Level = row.Level;

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The count, or the amount in đồng; null when it was not reported.</summary>
    public long? Part { get; }

    /// <summary>0 for a part of the whole, 1 for a part of such a part (trong đó), and so on.</summary>
    public int Level { get; }

    /// <summary>The exact share of the total. Its coverage is of the units counted or summarized; for amounts given row by row it is of the rows.</summary>
    public Figure<Fraction> Exact { get; internal init; }

    /// <summary>The share rounded alone, by the mode of the rule.</summary>
    public Figure<Percentage> Plain { get; internal init; }

    /// <summary>The share to print.</summary>
    public Figure<Percentage> Published { get; internal init; }

    /// <summary>Published less plain, in units of the last decimal: -1, 0 or 1 under largest remainder, rarely more under a divisor method or to keep small parts above zero.</summary>
    public long Adjustment { get; internal init; }

    /// <summary>Why published and plain differ, or that they do not.</summary>
    public AdjustmentReason Reason { get; internal init; }

    /// <summary>Whether published and plain differ.</summary>
    public bool IsAdjusted => Adjustment != 0;

    /// <summary>Whether this is an amount of fewer units than the options ask for, so that it would disclose the figures of single units.</summary>
    public bool IsSensitive { get; internal init; }

    /// <summary>The same share under another label.</summary>
    internal Share<TOther> Relabel<TOther>(TOther key)
        where TOther : notnull => new(key, Part) { Exact = Exact, Plain = Plain, Published = Published, Adjustment = Adjustment, Reason = Reason, IsSensitive = IsSensitive };

    /// <summary>The same share, published as so many units of its last decimal; an undefined one stays as it is.</summary>
    internal Share<TKey> Publish(long units)
    {
        if (!Plain.IsDefined)
        {
            return this;
        }

        long adjustment = units - Plain.Value.Units;
        return new(Key, Part)
        {
            Exact = Exact,
            Plain = Plain,
            Published = Plain.Select(plain => Percentage.FromUnits(units, plain.Digits)),
            Adjustment = adjustment,
            Reason = adjustment > 0 ? AdjustmentReason.Raised : adjustment < 0 ? AdjustmentReason.Lowered : AdjustmentReason.None,
            IsSensitive = IsSensitive,
        };
    }
}
