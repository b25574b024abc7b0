using System.Diagnostics;

namespace AnGiang.Cooperatives.Reconciliation;

/// <summary>A share as a text prints it, beside what it is of.</summary>
/// <typeparam name="TKey">What the cell is labelled with.</typeparam>
[DebuggerDisplay("{Key}: {Count}, printed {Printed}")]
public sealed class PrintedCell<TKey>
    where TKey : notnull
{
    internal PrintedCell(TKey key, long count, string printed, Percentage value, Fraction exact)
    {
        Key = key;
        Count = count;
        Printed = printed;
        Value = value;
        Exact = exact;
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The count it is the share of.</summary>
    public long Count { get; }

    /// <summary>The text as printed.</summary>
    public string Printed { get; }

    /// <summary>What the text says, with its decimals: "0,4" has one and "0,40" two.</summary>
    public Percentage Value { get; }

    /// <summary>The exact share.</summary>
    public Fraction Exact { get; }
}
