using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Adds up partial summaries.</summary>
public static class PartialSummary
{
    /// <summary>No units at all: merged with another it changes nothing.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <returns>The state of no part.</returns>
    public static PartialSummary<TKey> Empty<TKey>()
        where TKey : notnull =>
        new(SummaryHeader.Empty, [], [], new(0, 0), Comparer<TKey>.Default);

    /// <summary>Adds up the figures of all parts.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="parts">The parts, in any order; none gives <see cref="Empty{TKey}"/>.</param>
    /// <returns>All together, the same in any order. O(parts · groups · indicators) where the parts have the same groups.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A part comes twice, or parts differ in period, status, population, classification or indicators; the message says in what.</exception>
    /// <exception cref="OverflowException">A sum does not fit 128 bits or a number of units 64.</exception>
    public static PartialSummary<TKey> Merge<TKey>(IEnumerable<PartialSummary<TKey>> parts)
        where TKey : notnull
    {
        PartialMerge<TKey>? merge = null;
        foreach (PartialSummary<TKey> part in Guard.Against.Null(parts))
        {
            Guard.Against.Null(part, nameof(parts));
            if (part.Columns.Count == 0 && part.Groups == 0 && part.Partitions.Count == 0)
            {
                continue;
            }

            if (merge is null)
            {
                merge = new(part);
            }
            else
            {
                merge.Add(part);
            }
        }

        return merge?.Result() ?? Empty<TKey>();
    }
}
