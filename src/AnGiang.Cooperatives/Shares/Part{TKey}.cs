using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A row of a table before anything is rounded: a label, a count or an amount, and where the row stands. Made by <see cref="Part"/>.</summary>
/// <typeparam name="TKey">What the row is labelled with.</typeparam>
[DebuggerDisplay("{Key}: {Value} (level {Level})")]
public sealed class Part<TKey>
    where TKey : notnull
{
    internal Part(TKey key, long? value, int level, long? units, bool isAmount)
    {
        Key = key;
        Value = value;
        IsAmount = isAmount;
        Level = level >= 0 ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "A level is 0 for the rows of the whole and grows by one for the parts of a row.");
        Units = Guard.Against.NegativeCount(units, "A number of units");
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The count, or the amount in đồng; null when it was not reported.</summary>
    public long? Value { get; }

    /// <summary>0 for a row of the whole, 1 for its parts, and so on.</summary>
    public int Level { get; }

    /// <summary>How many units reported the amount; null when that is not known.</summary>
    public long? Units { get; }

    /// <summary>Whether the value is đồng rather than a number of units.</summary>
    internal bool IsAmount { get; }
}
