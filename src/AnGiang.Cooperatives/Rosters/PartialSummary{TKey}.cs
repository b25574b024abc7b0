using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>
/// The exact, mergeable state of a summary over some of its units: a district's, a file's, a machine's. Per group and indicator it has the number of units, those that
/// reported, the sum in 128 bits and the extremes; <see cref="Merge(PartialSummary{TKey})"/> adds states up, <see cref="Finish"/> gives the figures.
/// </summary>
/// <typeparam name="TKey">What the units are grouped by.</typeparam>
/// <remarks>
/// Immutable. Merging is exact, so that neither the order nor the partition matters. It is not idempotent: every part carries a label, and a label that comes twice is refused.
/// Shares, means and rates of parts do not add up: merge the state and take them of the result. Medians, quartiles and ranks do not merge at all, which is why neither this type
/// nor its finished figures have any: the median of medians is not the median. Instead bring the units of all parts together, not their figures: a <see cref="Roster"/> of all of them
/// gives their quantiles. The result does not depend on the order of the parts, but its groups are in the order that the first part was given.
/// </remarks>
/// <example>
/// <code>
/// byte[] bytes = rows.SummarizePart("Tri Tôn", row => row.Sector, of => of.Amount(Indicator.TotalAssets, row => row.Assets)).ToBytes();
/// RosterSummary&lt;string&gt; province = PartialSummary.Merge(files.Select(file => PartialSummary.Read&lt;string&gt;(file))).Finish();
/// </code>
/// </example>
[DebuggerDisplay("{Groups} groups, parts {string.Join(\", \", Partitions)}")]
public sealed class PartialSummary<TKey>
    where TKey : notnull
{
    private readonly IComparer<TKey> order;

    internal PartialSummary(SummaryHeader header, SummaryColumn[] columns, TKey[] keys, GroupState state, IComparer<TKey> order)
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

    internal SummaryColumn[] Columns { get; }

    /// <summary>The groups in their order, which is that of the state.</summary>
    internal TKey[] Keys { get; }

    internal GroupState State { get; }

    /// <summary>Adds another part.</summary>
    /// <param name="other">Figures of other units, of the same period and indicators.</param>
    /// <returns>Both together, with minimum and maximum where both have them, else without (<see cref="UndefinedReason.NotComputed"/>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">A part is in both, or they differ in period, status, population, classification or indicators; the message says in what.</exception>
    /// <exception cref="OverflowException">A number of units does not fit 64 bits; the message names the parts. (Sums of so many values always fit 128 bits.)</exception>
    public PartialSummary<TKey> Merge(PartialSummary<TKey> other) => PartialSummary.Merge([this, Guard.Against.Null(other)]);

    /// <summary>The figures.</summary>
    /// <returns>The same summary as of all units at once.</returns>
    /// <exception cref="OverflowException">A sum does not fit 64 bits; the message names indicator and group.</exception>
    public RosterSummary<TKey> Finish() => SummaryFinish.Run(Columns, Header, Keys, State, order);

    /// <summary>The state as bytes, to be sent or kept; <see cref="PartialSummary.Read{TKey}(ReadOnlySpan{byte}, Func{string, TKey}, IComparer{TKey})"/> reads them.</summary>
    /// <param name="key">Writes a group as text; null means its text without a culture. Different groups need different texts.</param>
    /// <returns>
    /// A version, what the figures are of, the indicators whole, the groups in the ordinal order of their texts, and a digest of all that (SHA-256): the same bytes for the same units and
    /// labels, whatever the order of rows and parts and however the rows were parted. A group takes 40 bytes an indicator, 24 for a range, 8 where no unit reported it.
    /// </returns>
    /// <exception cref="ArgumentException">A text is null, is not well-formed, or is that of two groups; the message names them.</exception>
    public byte[] ToBytes(Func<TKey, string>? key = null) => SummaryBytes.Write(SummaryImage.Of(this, key));

    /// <summary>Writes the bytes of <see cref="ToBytes"/>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="key">Writes a group as text; null means its text without a culture. Different groups need different texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is null, is not well-formed, or is that of two groups; the message names them.</exception>
    public void WriteTo(IBufferWriter<byte> writer, Func<TKey, string>? key = null) => Guard.Against.Null(writer).Write(ToBytes(key));

    /// <summary>Writes the state as a JSON object, readable and with the digest of <see cref="ToBytes"/>; amounts, sums and numbers of units are text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="key">Writes a group as text; null means its text without a culture. Different groups need different texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is null, is not well-formed, or is that of two groups; the message names them.</exception>
    public void WriteTo(Utf8JsonWriter writer, Func<TKey, string>? key = null) => SummaryJson.Write(Guard.Against.Null(writer), SummaryImage.Of(this, key));

    internal PartialSummary<TKey> With(SummaryHeader header, TKey[] keys, GroupState state) => new(header, Columns, keys, state, order);

    internal int Compare(TKey left, TKey right) => order.Compare(left, right);

    /// <summary>The same with its groups in the order of another.</summary>
    internal PartialSummary<TKey> InOrderOf(PartialSummary<TKey> other)
    {
        if (ReferenceEquals(order, other.order))
        {
            return this;
        }

        for (int group = 1; group < Keys.Length; group++)
        {
            if (other.Compare(Keys[group - 1], Keys[group]) >= 0)
            {
                return GroupOrder.Sort(Header, Columns, Keys, State, other.order);
            }
        }

        return this;
    }
}
