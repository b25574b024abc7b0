using System.Diagnostics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A row of a <see cref="Ranking"/>.</summary>
/// <typeparam name="TKey">What the row is labelled with.</typeparam>
[DebuggerDisplay("{Rank}: {Key}, {Value}")]
public sealed class Ranked<TKey>
    where TKey : notnull
{
    internal Ranked(TKey key, Fraction? value, int? rank, bool isTied)
    {
        Key = key;
        Value = value;
        Rank = rank;
        IsTied = isTied;
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The exact count, đồng or ratio that it is ranked by; null when it was not reported.</summary>
    public Fraction? Value { get; }

    /// <summary>The rank (hạng): one more than the number of rows before it that have another value, so that equals share a rank and the next one leaves a gap: 1, 2, 2, 4. Null when it was not reported.</summary>
    public int? Rank { get; }

    /// <summary>Whether another row has the same value and so the same rank (đồng hạng).</summary>
    public bool IsTied { get; }
}
