using System.Buffers;
using System.Text.Json;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Partial summaries as bytes and as JSON.</summary>
public class StateTests
{
    private const string Json = """
        {"format":"partial-summary","version":1,
        "period":["2020-01-01","2020-12-31","2020-12-31"],"status":"Estimated",
        "kinds":[],"statuses":[],"outsidePopulation":"0",
        "alike":{},
        "partitions":["An Giang"],"hasExtremes":true,
        "indicators":[
        {"code":"members","vietnamese":"thành viên","english":"members","unit":"Person","kind":"Stock","mayBeNegative":false,"canBeSummed":true,"measure":"Count"},
        {"code":"profit","vietnamese":"lợi nhuận","english":"profit","unit":"Dong","kind":"Flow","mayBeNegative":true,"canBeSummed":true,"measure":"Amount"},
        {"code":"average-earnings","vietnamese":"thu nhập bình quân","english":"average earnings","unit":"Dong","kind":"Rate","mayBeNegative":false,"canBeSummed":false,"measure":"Range"}],
        "groups":[
        {"key":"A","units":"2",
        "values":[{"reported":"1","sum":"3","minimum":"3","maximum":"3"},{"reported":"2","sum":"-1","minimum":"-4","maximum":"3"},{"reported":"2","minimum":"1","maximum":"9"}]},
        {"key":"K","units":"1",
        "values":[{"reported":"0"},{"reported":"1","sum":"7","minimum":"7","maximum":"7"},{"reported":"0"}]}],
        "digest":"32E00358B758A002F197A2A42A980106630AB67E67A83E44B2466E3882DA2478"}
        """;

    private static readonly RosterRow[] Rows = [new("A", 3, -4, 1, 2), new("K", null, 7, null, null), new("A", null, 3, 2, 9)];

    /// <summary>Version 1 stays as it is: files of it are kept.</summary>
    [Fact]
    public void Version_1_is_written_like_this()
    {
        byte[] bytes = Rows.Part("An Giang").ToBytes();
        using JsonDocument json = JsonDocument.Parse(Rows.Part("An Giang").Json());

        Assert.Equal("41475053" + "01", Convert.ToHexString(bytes.AsSpan(0, 5)));
        Assert.Equal(Convert.ToHexString(bytes.AsSpan(^32..)), json.RootElement.GetProperty("digest").GetString());
        using JsonDocument expected = JsonDocument.Parse(Json);
        Assert.Equal(Compact(expected), Compact(json));
    }

    [Fact]
    public void Version_1_is_read() => Assert.Equal(Rows.Part("An Giang").ToBytes(), Parts.FromJson(Json).ToBytes());

    [Fact]
    public void Json_that_was_formatted_and_reordered_is_read()
    {
        using JsonDocument json = JsonDocument.Parse(Json);
        string reordered = "{ " + string.Join(",\n ", json.RootElement.EnumerateObject().Reverse().Select(field => field.ToString())) + " }";

        Assert.Equal(Rows.Part("An Giang").ToBytes(), Parts.FromJson(reordered).ToBytes());
    }

    [Fact]
    public void Bytes_go_to_a_writer()
    {
        ArrayBufferWriter<byte> writer = new();
        Rows.Part("a").WriteTo(writer);

        Assert.Equal(Rows.Part("a").ToBytes(), writer.WrittenSpan);
    }

    [Fact]
    public void Sectors_are_read_with_their_classification()
    {
        Cooperative[] units = [Units.Make("1", members: 12, figures: Units.Of(2020, assets: Vnd.FromBillions(3))), Units.Make("2", kind: CooperativeKind.Union)];
        PartialSummary<Sector> part = units.SummarizePart("a", unit => unit.Sector);
        byte[] bytes = part.ToBytes(sector => sector.Key);

        PartialSummary<Sector> read = PartialSummary.Read(bytes, Units.List.Find);
        RosterSummary<Sector> summary = read.Finish();

        Assert.Equal(part.ToBytes(), read.ToBytes());
        Assert.Equal(Units.List.Sectors, summary.Groups.Select(group => group.Key));
        Assert.Equal((Population.Cooperatives, 1L), (summary.Population, summary.OutsidePopulation));
        Assert.Equal(12, summary.Overall.Count(Indicator.Members).Sum.Value);
        Assert.Contains("grouped by an-giang-2020", Refused(() => PartialSummary.Read(bytes, SectorClassification.AnGiang2024.Classify)), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_whatever_is_read_from_its_text()
    {
        PartialSummary<int> part = Rows.SummarizePart("a", row => row.Profit is 7 ? 10 : 9, Parts.Measures);
        using JsonDocument json = JsonDocument.Parse(part.Json());

        Assert.Equal([9, 10], PartialSummary.Read<int>(part.ToBytes()).Finish().Groups.Select(group => group.Key));
        Assert.Equal([9, 10], PartialSummary.Read<int>(json.RootElement).Finish().Groups.Select(group => group.Key));
        Assert.Equal([10, 9], PartialSummary.Read(json.RootElement, int.Parse, Comparer<int>.Create((x, y) => y - x)).Finish().Groups.Select(group => group.Key));
        Assert.Contains("'A' is not the text of a Int32", Refused(() => PartialSummary.Read<int>(Rows.Part("a").ToBytes())), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_need_texts_of_their_own()
    {
        PartialSummary<string> part = Rows.Part("a");

        Assert.Contains("'A' and 'K' have the same text 'x'", Assert.Throws<ArgumentException>(() => part.ToBytes(_ => "x")).Message, StringComparison.Ordinal);
        Assert.Contains("'A' has no text", Assert.Throws<ArgumentException>(() => part.ToBytes(_ => null!)).Message, StringComparison.Ordinal);
        Assert.Contains("lone surrogate", Assert.Throws<ArgumentException>(() => part.ToBytes(key => key + "\uD800")).Message, StringComparison.Ordinal);
        Assert.Contains("lone surrogate", Assert.Throws<ArgumentException>(() => part.Json(key => key + "\uD800")).Message, StringComparison.Ordinal);
        Assert.Contains("'A' and 'K' are both read as 'x'", Refused(() => PartialSummary.Read(part.ToBytes(), _ => "x")), StringComparison.Ordinal);
        Assert.Contains("'A' was read as null", Refused(() => PartialSummary.Read(part.ToBytes(), _ => (string)null!)), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_versions_are_refused()
    {
        byte[] bytes = Rows.Part("a").ToBytes();
        bytes[4] = 2;

        Assert.Contains("of version 2, and this release of the library reads version 1", Refused(() => PartialSummary.Read<string>(bytes)), StringComparison.Ordinal);
        Assert.Contains("of version 2", Refused(() => Parts.FromJson(Json.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_changed_bit_and_every_missing_byte_is_refused()
    {
        byte[] bytes = Rows.Part("An Giang").ToBytes();
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] cut = bytes[..at];
            Refused(() => PartialSummary.Read<string>(cut));
            for (int bit = 0; bit < 8; bit++)
            {
                bytes[at] ^= (byte)(1 << bit);
                Refused(() => PartialSummary.Read<string>(bytes));
                bytes[at] ^= (byte)(1 << bit);
            }
        }
    }

    [Theory]
    [InlineData("\"sum\":\"-1\"", "\"sum\":\"-2\"", "digest")]
    [InlineData("\"reported\":\"2\"", "\"reported\":\"two\"", "'reported'")]
    [InlineData("\"units\":\"2\"", "\"unit\":\"2\"", "'units' is missing")]
    [InlineData("\"hasExtremes\":true", "\"hasExtremes\":1", "'hasExtremes'")]
    [InlineData("\"alike\":{}", "\"alike\":{\"\\uD800\":\"x\"}", "half a character")]
    [InlineData("\"key\":\"K\"", "\"key\":\"\\uD800\"", "half a character")]
    [InlineData("\"digest\":\"", "\"digest\":\"0", "'digest' is not hexadecimal")]
    [InlineData("\"partial-summary\"", "\"other\"", "its format is 'other'")]
    [InlineData("{\"reported\":\"0\"},", "", "one value for each indicator")]
    [InlineData("\"version\":1", "\"version\":170141183460469231731687303715884105727", "'version'")]
    [InlineData("\"units\":\"2\"", "\"units\":\"99999999999999999999\"", "'units'")]
    [InlineData("\"period\":[", "\"period\":[\"2020-02-30\",", "digest")]
    public void Damaged_json_is_refused(string sound, string damaged, string message)
    {
        Assert.Contains(sound, Json, StringComparison.Ordinal);

        Assert.Contains(message, Refused(() => Parts.FromJson(Json.Replace(sound, damaged, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void State_without_extremes_is_written_and_read()
    {
        PartialSummary<string> part = Rows.SummarizePart("a", row => row.State, of => of.Count(Indicator.Members, row => row.Members));
        PartialSummary<string> sums = part.With(part.Header with { HasExtremes = false }, part.Keys, part.State);

        Assert.Equal(sums.ToBytes(), PartialSummary.Read<string>(sums.ToBytes()).ToBytes());
        Assert.Equal(part.ToBytes().Length - 16, sums.ToBytes().Length);
    }

    private static string Refused(Func<object> read) => Assert.Throws<FormatException>(read).Message;

    private static string Compact(JsonDocument json) => JsonSerializer.Serialize(json.RootElement);
}
