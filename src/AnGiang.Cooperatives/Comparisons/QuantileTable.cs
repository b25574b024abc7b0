using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Quantiles (phân vị) of an indicator by group.</summary>
/// <typeparam name="TKey">What the units are grouped by.</typeparam>
/// <remarks>
/// Immutable. Quantiles do not merge: the median of medians is not the median, and neither this table nor a <see cref="Rosters.PartialSummary{TKey}"/> gives those of several groups or parts. For all units of a
/// roster ask it without a dimension; for several parts put their units, not their figures, into one roster and ask that.
/// </remarks>
[DebuggerDisplay("{Indicator}, {Groups.Count} groups")]
public sealed class QuantileTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Quantiles> byKey;

    internal QuantileTable(Indicator indicator, KeyValuePair<TKey, Quantiles>[] groups)
    {
        Indicator = indicator;
        Groups = groups.AsReadOnly();
        byKey = new(groups);
    }

    /// <summary>What they are quantiles of.</summary>
    public Indicator Indicator { get; }

    /// <summary>The groups in the order of their keys.</summary>
    public IReadOnlyList<KeyValuePair<TKey, Quantiles>> Groups { get; }

    /// <summary>The quantiles of a group.</summary>
    /// <param name="key">The group.</param>
    /// <returns>Its quantiles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such group; the message names those there are.</exception>
    public Quantiles this[TKey key] => TryGet(key, out Quantiles? quantiles)
        ? quantiles
        : throw new KeyNotFoundException($"The table has no group '{key}'; it has {Listing.Of(Groups.Select(group => group.Key))}.");

    /// <summary>The quantiles of a group, if there is one.</summary>
    /// <param name="key">The group.</param>
    /// <param name="quantiles">Its quantiles, or null.</param>
    /// <returns>Whether there is such a group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(TKey key, [NotNullWhen(true)] out Quantiles? quantiles) => byKey.TryGetValue(key, out quantiles);
}
