using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>
/// The exact, mergeable state of a summary over some of its units: a district's, a file's, a machine's. Per group and indicator it has the number of units, those that
/// reported, the sum in 128 bits and the extremes; <see cref="Merge(PartialSummary{TKey})"/> adds states up, <see cref="Finish"/> gives the figures.
/// </summary>
/// <typeparam name="TKey">What the units are grouped by.</typeparam>
/// <remarks>
/// Immutable. Merging is exact, so that neither the order nor the partition matters. It is not idempotent: every part carries a label, and a label that comes twice is refused.
/// Medians, quartiles, ranks and shares do not merge: merge the state and take shares of the result, and take medians of the units themselves.
/// </remarks>
[DebuggerDisplay("{Groups} groups, parts {string.Join(\", \", Partitions)}")]
public sealed class PartialSummary<TKey>
    where TKey : notnull
{
    private readonly IComparer<TKey> order;

    internal PartialSummary(SummaryHeader header, IReadOnlyList<SummaryColumn> columns, TKey[] keys, GroupState state, IComparer<TKey> order)
    {
        Header = header;
        Columns = columns;
        Keys = keys;
        State = state;
        this.order = order;
    }

    /// <summary>The labels of the parts in it, in ordinal order.</summary>
    public IReadOnlyCollection<string> Partitions => Header.Partitions;

    /// <summary>The indicators that were read, in the order they were named.</summary>
    public IEnumerable<Indicator> Indicators => Columns.Select(column => column.Indicator);

    /// <summary>The period of the figures; null when no row had one.</summary>
    public ReportingPeriod? Period => Header.Period;

    /// <summary>The number of groups.</summary>
    public int Groups => Keys.Length;

    /// <summary>The number of units.</summary>
    public long Units
    {
        get
        {
            long units = 0;
            foreach (long group in State.Units)
            {
                units += group;
            }

            return units;
        }
    }

    internal SummaryHeader Header { get; }

    internal IReadOnlyList<SummaryColumn> Columns { get; }

    /// <summary>The groups in their order, which is that of the state.</summary>
    internal TKey[] Keys { get; }

    internal GroupState State { get; }

    /// <summary>Adds another part.</summary>
    /// <param name="other">Figures of other units, of the same period and indicators.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">A part is in both, or they differ in period, status, population, classification or indicators; the message says in what.</exception>
    /// <exception cref="OverflowException">A sum does not fit 128 bits or a number of units 64.</exception>
    public PartialSummary<TKey> Merge(PartialSummary<TKey> other) => PartialSummary.Merge([this, Guard.Against.Null(other)]);

    /// <summary>The figures.</summary>
    /// <returns>The same summary as of all units at once.</returns>
    /// <exception cref="OverflowException">A sum does not fit 64 bits; the message names indicator and group.</exception>
    public RosterSummary<TKey> Finish() => new SummaryFinish<TKey>(Columns, Header).Run(Keys, State, order);

    internal PartialSummary<TKey> With(SummaryHeader header, TKey[] keys, GroupState state) => new(header, Columns, keys, state, order);

    internal int Compare(TKey left, TKey right) => order.Compare(left, right);
}
