using System.Diagnostics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Quantiles (phân vị) of an indicator by group.</summary>
/// <typeparam name="TKey">What the units are grouped by.</typeparam>
/// <remarks>Immutable. Quantiles of parts do not add up to those of the whole: ask the roster without a dimension for those of all units.</remarks>
[DebuggerDisplay("{Indicator}, {Groups.Count} groups")]
public sealed class QuantileTable<TKey>
    where TKey : notnull
{
    internal QuantileTable(Indicator indicator, KeyValuePair<TKey, Quantiles>[] groups)
    {
        Indicator = indicator;
        Groups = groups.AsReadOnly();
    }

    /// <summary>What they are quantiles of.</summary>
    public Indicator Indicator { get; }

    /// <summary>The groups in the order of their keys.</summary>
    public IReadOnlyList<KeyValuePair<TKey, Quantiles>> Groups { get; }

    /// <summary>The quantiles of a group. O(groups).</summary>
    /// <param name="key">The group.</param>
    /// <returns>Its quantiles.</returns>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public Quantiles this[TKey key]
    {
        get
        {
            foreach ((TKey group, Quantiles quantiles) in Groups)
            {
                if (group.Equals(key))
                {
                    return quantiles;
                }
            }

            throw new KeyNotFoundException($"The table has no group '{key}'; it has {string.Join(", ", Groups.Take(20).Select(group => group.Key))}{(Groups.Count > 20 ? ", …" : "")}.");
        }
    }
}
