using System.Globalization;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Adds up partial summaries and reads them from bytes and JSON.</summary>
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
    /// <returns>All together, the same in any order, with minimum and maximum where all parts have them. O(parts · groups · indicators) where the parts have the same groups.</returns>
    /// <remarks>Medians, other quantiles and ranks cannot be had from parts: take them of one <see cref="Roster"/> of the units of all parts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A part comes twice, or parts differ in period, status, population, classification or indicators; the message says in what.</exception>
    /// <exception cref="OverflowException">A number of units does not fit 64 bits; the message names the parts. (Sums of so many values always fit 128 bits.)</exception>
    public static PartialSummary<TKey> Merge<TKey>(IEnumerable<PartialSummary<TKey>> parts)
        where TKey : notnull
    {
        PartialMerge<TKey>? merge = null;
        int known = Guard.Against.Null(parts).TryGetNonEnumeratedCount(out int count) ? count : 0;
        foreach (PartialSummary<TKey> part in parts)
        {
            Guard.Against.Null(part, nameof(parts));
            if (part.Columns.Length == 0 && part.Groups == 0 && part.Partitions.Count == 0)
            {
                continue;
            }

            if (merge is null)
            {
                merge = new(part, known);
            }
            else
            {
                merge.Add(part);
            }
        }

        return merge?.Result() ?? Empty<TKey>();
    }

    /// <summary>Reads the bytes of <see cref="PartialSummary{TKey}.ToBytes"/>.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="bytes">The bytes, no more and no less.</param>
    /// <param name="key">Reads a group from its text; what it throws is passed on.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The keys have no order.</exception>
    /// <exception cref="FormatException">The bytes are not a partial summary, are of an unknown version, or are damaged; a key is null, or comes twice; or a sector is of another classification.</exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    public static PartialSummary<TKey> Read<TKey>(ReadOnlySpan<byte> bytes, Func<string, TKey> key, IComparer<TKey>? order = null)
        where TKey : notnull
    {
        Guard.Against.Null(key);
        return SummaryBytes.Read(bytes).ToSummary(key, order);
    }

    /// <summary>Reads the bytes of <see cref="PartialSummary{TKey}.ToBytes"/> where the groups are texts, numbers, ids or whatever else is read from its own text.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="bytes">The bytes, no more and no less.</param>
    /// <returns>The part, its groups in the order of the keys, ordinal for text.</returns>
    /// <exception cref="ArgumentException">The keys have no order.</exception>
    /// <exception cref="FormatException">The bytes are not a partial summary, are of an unknown version, or are damaged; or a key is not read from its text.</exception>
    public static PartialSummary<TKey> Read<TKey>(ReadOnlySpan<byte> bytes)
        where TKey : notnull, IParsable<TKey> =>
        Read(bytes, Parse<TKey>);

    /// <summary>Reads the JSON of <see cref="PartialSummary{TKey}.WriteTo(Utf8JsonWriter, Func{TKey, string})"/>.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="json">The object.</param>
    /// <param name="key">Reads a group from its text; what it throws is passed on.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The keys have no order.</exception>
    /// <exception cref="FormatException">The JSON is not a partial summary, is of an unknown version, or is damaged; a key is null, or comes twice; or a sector is of another classification.</exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    public static PartialSummary<TKey> Read<TKey>(JsonElement json, Func<string, TKey> key, IComparer<TKey>? order = null)
        where TKey : notnull
    {
        Guard.Against.Null(key);
        return SummaryJsonReader.Read(json).ToSummary(key, order);
    }

    /// <summary>Reads the JSON of <see cref="PartialSummary{TKey}.WriteTo(Utf8JsonWriter, Func{TKey, string})"/> where the groups are texts, numbers, ids or whatever else is read from its own text.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="json">The object.</param>
    /// <returns>The part, its groups in the order of the keys, ordinal for text.</returns>
    /// <exception cref="ArgumentException">The keys have no order.</exception>
    /// <exception cref="FormatException">The JSON is not a partial summary, is of an unknown version, or is damaged; or a key is not read from its text.</exception>
    public static PartialSummary<TKey> Read<TKey>(JsonElement json)
        where TKey : notnull, IParsable<TKey> =>
        Read(json, Parse<TKey>);

    private static TKey Parse<TKey>(string text)
        where TKey : notnull, IParsable<TKey> =>
        TKey.TryParse(text, CultureInfo.InvariantCulture, out TKey? key) ? key : throw new FormatException($"The group '{text}' is not the text of a {typeof(TKey).Name}.");
}
