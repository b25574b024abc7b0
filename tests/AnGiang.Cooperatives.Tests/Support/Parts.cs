using System.Text;
using System.Text.Json;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Partial summaries of our rows, their bytes and their JSON.</summary>
internal static class Parts
{
    internal static void Measures(Measures<RosterRow> of) => of
        .Count(Indicator.Members, row => row.Members)
        .Amount(Indicator.Profit, row => row.Profit is { } dong ? Vnd.FromDong(dong) : null)
        .Range(Indicator.AverageEarnings, row => row.Low is { } low ? new VndRange(Vnd.FromDong(low), Vnd.FromDong(row.High!.Value)) : null)
        .Period(_ => ReportingPeriod.Year(2020))
        .Status(_ => FigureStatus.Estimated);

    internal static PartialSummary<string> Part(this IEnumerable<RosterRow> rows, string label) => rows.SummarizePart(label, row => row.State, Measures);

    /// <summary>The rows in parts that are called 0, 1 and 2.</summary>
    internal static PartialSummary<string>[] InParts(this RosterRow[] rows, int seed) =>
        [.. Enumerable.Range(0, 3).Select(part => rows.Where((_, i) => Order.Hash(i, seed) % 3 == part).Part($"{part}"))];

    internal static string Json<TKey>(this PartialSummary<TKey> part, Func<TKey, string>? key = null)
        where TKey : notnull
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            part.WriteTo(writer, key);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static PartialSummary<string> FromJson(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return PartialSummary.Read<string>(document.RootElement);
    }

    /// <summary>The same part under other labels, as if it had been made of parts.</summary>
    internal static PartialSummary<string> Called(this PartialSummary<string> part, params string[] labels) =>
        part.With(part.Header with { Partitions = new([.. labels]) }, part.Keys, part.State);

    /// <summary>Content with its digest.</summary>
    internal static byte[] Sealed(ReadOnlySpan<byte> content) => [.. content, .. SummaryBytes.Digest(content)];
}
