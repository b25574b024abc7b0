using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A row of a table before anything is rounded: a label, a count or an amount, and where the row stands. Made by <see cref="Part"/>.</summary>
/// <typeparam name="TKey">What the row is labelled with.</typeparam>
[DebuggerDisplay("{Key}: {Value} (level {Level})")]
public sealed class Part<TKey>
    where TKey : notnull
{
    internal Part(TKey key, long? value, int level, Coverage? coverage, bool isAmount)
    {
        Key = key;
        Value = value;
        IsAmount = isAmount;
        Level = level >= 0 ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "A level is 0 for the rows of the whole and grows by one for the parts of a row.");
        Coverage = coverage is { Reported: > 0 } && value is null
            ? throw new ArgumentException($"'{key}' was not reported, but its coverage is {coverage}; the two contradict each other.", nameof(coverage))
            : coverage is { Reported: 0, Units: > 0 } && value is not null
            ? throw new ArgumentException($"'{key}' was reported, but its coverage is {coverage}; leave the amount null where no unit reported.", nameof(coverage))
            : coverage;
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>The count, or the amount in đồng; null when it was not reported.</summary>
    public long? Value { get; }

    /// <summary>0 for a row of the whole, 1 for its parts, and so on.</summary>
    public int Level { get; }

    /// <summary>How many units reported the amount, of how many; null when that is not known.</summary>
    public Coverage? Coverage { get; }

    /// <summary>Whether the value is đồng rather than a number of units.</summary>
    internal bool IsAmount { get; }

    /// <summary>Whether it is an amount of at least one unit and of fewer than the minimum.</summary>
    internal bool IsSensitive(long minimumUnits) => IsAmount && Coverage?.Reported > 0 && Coverage?.Reported < minimumUnits;

    /// <summary>The same row under another label.</summary>
    internal Part<TOther> Relabel<TOther>(TOther key)
        where TOther : notnull => new(key, Value, Level, Coverage, IsAmount);

    /// <summary>The coverage of the amount; a row of which it is not known counts as one unit.</summary>
    internal Coverage Covered => Coverage ?? RowOnly;

    /// <summary>The coverage of rows together: of their units where all of them know theirs, else of the rows.</summary>
    internal static Coverage Cover(IReadOnlyCollection<Part<TKey>> rows)
    {
        bool ofUnits = rows.All(row => row.Coverage is not null);
        return rows.Aggregate(default(Coverage), (sum, row) => sum + (ofUnits ? row.Covered : row.RowOnly));
    }

    private Coverage RowOnly => new(Value is null ? 0 : 1, 1);
}
