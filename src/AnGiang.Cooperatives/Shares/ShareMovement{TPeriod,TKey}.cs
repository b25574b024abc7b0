using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A published share that moved against its count: the count grew and the share fell, or the other way round.</summary>
/// <typeparam name="TPeriod">What the tables are labelled with.</typeparam>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
[DebuggerDisplay("{Key}: {Before} to {After} ({Reason})")]
public sealed class ShareMovement<TPeriod, TKey>
    where TPeriod : notnull
    where TKey : notnull
{
    private ShareMovement(TPeriod from, Share<TKey> before, TPeriod to, Share<TKey> after, MovementReason reason)
    {
        From = from;
        To = to;
        Before = before;
        After = after;
        Reason = reason;
    }

    /// <summary>The label of the row.</summary>
    public TKey Key => After.Key;

    /// <summary>The earlier period.</summary>
    public TPeriod From { get; }

    /// <summary>The period after it.</summary>
    public TPeriod To { get; }

    /// <summary>The share in the earlier period.</summary>
    public Share<TKey> Before { get; }

    /// <summary>The share in the later period.</summary>
    public Share<TKey> After { get; }

    /// <summary>Whether the whole explains it or only the rounding does.</summary>
    public MovementReason Reason { get; }

    /// <summary>The movement of a share if it was against its count, else null.</summary>
    internal static ShareMovement<TPeriod, TKey>? AgainstCount(TPeriod from, Share<TKey> before, TPeriod to, Share<TKey> after)
    {
        if (!before.Published.IsDefined || !after.Published.IsDefined)
        {
            return null;
        }

        int count = after.Part!.Value.CompareTo(before.Part!.Value);
        int published = after.Published.Value.CompareTo(before.Published.Value);
        int exact = after.Exact.Value.CompareTo(before.Exact.Value);
        return Math.Sign(count) * Math.Sign(published) < 0
            ? new(from, before, to, after, Math.Sign(exact) == Math.Sign(published) ? MovementReason.Whole : MovementReason.Rounding)
            : null;
    }
}
