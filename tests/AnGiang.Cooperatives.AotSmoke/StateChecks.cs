using System.Data;
using System.Data.Common;
using System.Text.Json;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>Partial summaries travel as bytes and as JSON, add up, and come from a database reader.</summary>
internal static class StateChecks
{
    internal static void Run(Check check)
    {
        PartialSummary<string> first = Part("Chợ Mới", (40, 300), (null, 100));
        PartialSummary<string> second = Part("Tri Tôn", (60, null));
        PartialSummary<string> both = first.Merge(second);

        check.Equal("Parts from bytes", "100 of 2/3", () => Members(PartialSummary.Read<string>(first.ToBytes()).Merge(PartialSummary.Read<string>(second.ToBytes()))));
        check.Equal("Parts from JSON", "100 of 2/3", () => Members(FromJson(Json(both))));
        check.Equal("Parts in any order", Convert.ToHexString(both.ToBytes()), () => Convert.ToHexString(second.Merge(first).ToBytes()));
        check.Equal("A damaged part is refused", "FormatException", () => Refusal(both.ToBytes()[..^1]));
        check.Equal("A part from a reader", "100 of 2/3", FromReader);
    }

    private static PartialSummary<string> Part(string label, params (long? Members, long? Capital)[] rows) => rows.SummarizePart(label, row => label, of => of
        .Count(Indicator.Members, row => row.Members)
        .Amount(Indicator.CharterCapital, row => row.Capital is long millions ? Vnd.FromMillions(millions) : null));

    private static string Members(PartialSummary<string> part)
    {
        Figure<long> members = part.Finish().Overall.Count(Indicator.Members).Sum;
        return $"{members.Value} of {members.Coverage}";
    }

    private static byte[] Json(PartialSummary<string> part)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            part.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static PartialSummary<string> FromJson(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return PartialSummary.Read<string>(document.RootElement);
    }

    private static string FromReader()
    {
        using DataTable table = new();
        table.Columns.Add("district", typeof(string));
        foreach (string column in (string[])["units", "n", "sum", "least", "most"])
        {
            table.Columns.Add(column, typeof(long));
        }

        table.Rows.Add("Chợ Mới", 3L, 2L, 100L, 40L, 60L);
        using DbDataReader reader = table.CreateDataReader();
        return Members(reader.SummarizeGroups("a", row => row.Text("district"), "units", of => of.Count(Indicator.Members, "n", "sum", "least", "most")));
    }

    private static string Refusal(byte[] bytes)
    {
        try
        {
            return $"read as {PartialSummary.Read<string>(bytes).Units} units";
        }
        catch (FormatException e)
        {
            return e.GetType().Name;
        }
    }
}
