using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A partial summary as a JSON object with the digest of its bytes.</summary>
internal static class SummaryJson
{
    internal const string Format = "partial-summary";

    internal static void Write(Utf8JsonWriter json, SummaryImage image)
    {
        byte[] bytes = SummaryBytes.Write(image);
        SummaryHeader header = image.Header;
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", SummaryBytes.Version);
        WriteTexts(json, "period", PeriodBytes.Dates(header.Period));
        json.WriteString("status", header.Status?.ToString());
        WriteTexts(json, "kinds", header.Population?.Kinds.Select(kind => kind.ToString()) ?? []);
        WriteTexts(json, "statuses", header.Population?.Statuses.Select(status => status.ToString()) ?? []);
        WriteNumber(json, "outsidePopulation", header.OutsidePopulation);
        json.WriteStartObject("alike");
        foreach ((string what, string value) in header.Alike)
        {
            json.WriteString(what, value);
        }

        json.WriteEndObject();
        WriteTexts(json, "partitions", header.Partitions);
        json.WriteBoolean("hasExtremes", header.HasExtremes);
        json.WriteStartArray("indicators");
        foreach (SummaryColumn column in image.Columns)
        {
            Write(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        for (int group = 0; group < image.Keys.Length; group++)
        {
            json.WriteStartObject();
            json.WriteString("key", image.Keys[group]);
            WriteNumber(json, "units", image.State.Units[group]);
            json.WriteStartArray("values");
            WriteValues(json, image.Columns, image.State[group], header.HasExtremes);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("digest", Convert.ToHexString(bytes.AsSpan(^SHA256.HashSizeInBytes..)));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SummaryColumn column)
    {
        Indicator indicator = column.Indicator;
        json.WriteStartObject();
        json.WriteString("code", indicator.Code);
        json.WriteString("vietnamese", indicator.Name.Vietnamese);
        json.WriteString("english", indicator.Name.English);
        json.WriteString("unit", indicator.Unit.ToString());
        json.WriteString("kind", indicator.Kind.ToString());
        json.WriteBoolean("mayBeNegative", indicator.MayBeNegative);
        json.WriteBoolean("canBeSummed", indicator.CanBeSummed);
        json.WriteString("measure", column.Kind.ToString());
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<SummaryColumn> columns, ReadOnlySpan<Accumulator> values, bool hasExtremes)
    {
        int at = 0;
        foreach (SummaryColumn column in columns)
        {
            ref readonly Accumulator value = ref values[at];
            bool isRange = column.Kind == MeasureKind.Range;
            json.WriteStartObject();
            WriteNumber(json, "reported", value.Reported);
            if (value.Reported > 0 && !isRange)
            {
                WriteNumber(json, "sum", value.Sum);
            }

            if (value.Reported > 0 && (isRange || hasExtremes))
            {
                WriteNumber(json, "minimum", value.Minimum);
                WriteNumber(json, "maximum", values[at + column.Width - 1].Maximum);
            }

            json.WriteEndObject();
            at += column.Width;
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>As text, which every reader of JSON keeps whole.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, Int128 value) => json.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
}
