using System.Text.Json;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Turns the JSON of a partial summary into its bytes and reads those, so that there is one set of rules for both.</summary>
internal static class SummaryJsonReader
{
    internal static SummaryImage Read(JsonElement json)
    {
        JsonFields summary = new(json);
        if (summary.Text("format") != SummaryJson.Format)
        {
            throw ByteReader.Damaged($"its format is '{summary.Text("format")}'");
        }

        SummaryBytes.RefuseOtherVersion(summary.Number64("version"));
        ByteWriter bytes = new();
        bytes.Bytes(SummaryBytes.Format);
        bytes.Bytes([SummaryBytes.Version]);
        AddHeader(bytes, summary);
        JsonFields[] indicators = summary.Items("indicators");
        bytes.Count(indicators.Length);
        string[] measures = [.. indicators.Select(indicator => AddIndicator(bytes, indicator))];
        JsonFields[] groups = summary.Items("groups");
        bytes.Count(groups.Length);
        foreach (JsonFields group in groups)
        {
            bytes.Text(group.Text("key"));
            bytes.Number(group.Number64("units"));
            AddValues(bytes, group.Items("values"), measures, summary.Flag("hasExtremes"));
        }

        bytes.Bytes(summary.Hex("digest"));
        return SummaryBytes.Read(bytes.Written);
    }

    private static void AddHeader(ByteWriter bytes, JsonFields summary)
    {
        bytes.Texts(summary.Texts("period"));
        bytes.Texts(summary.Has("status") ? [summary.Text("status")] : []);
        bytes.Texts(summary.Texts("kinds"));
        bytes.Texts(summary.Texts("statuses"));
        bytes.Number(summary.Number64("outsidePopulation"));
        KeyValuePair<string, string>[] alike = summary.Pairs("alike");
        bytes.Texts([.. alike.Select(pair => pair.Key)]);
        bytes.Texts([.. alike.Select(pair => pair.Value)]);
        bytes.Texts(summary.Texts("partitions"));
        bytes.Flag(summary.Flag("hasExtremes"));
    }

    private static string AddIndicator(ByteWriter bytes, JsonFields indicator)
    {
        string[] texts = ["code", "vietnamese", "english", "unit", "kind"];
        foreach (string text in texts)
        {
            bytes.Text(indicator.Text(text));
        }

        bytes.Flag(indicator.Flag("mayBeNegative"));
        bytes.Flag(indicator.Flag("canBeSummed"));
        string measure = indicator.Text("measure");
        bytes.Text(measure);
        return measure;
    }

    private static void AddValues(ByteWriter bytes, JsonFields[] values, string[] measures, bool hasExtremes)
    {
        if (values.Length != measures.Length)
        {
            throw ByteReader.Damaged("a group has not one value for each indicator");
        }

        for (int i = 0; i < values.Length; i++)
        {
            bool isRange = measures[i] == nameof(MeasureKind.Range);
            long reported = values[i].Number64("reported");
            bytes.Number(reported);
            if (reported > 0 && !isRange)
            {
                bytes.Sum(values[i].Number("sum"));
            }

            if (reported > 0 && (isRange || hasExtremes))
            {
                bytes.Number(values[i].Number64("minimum"));
                bytes.Number(values[i].Number64("maximum"));
            }
        }
    }
}
