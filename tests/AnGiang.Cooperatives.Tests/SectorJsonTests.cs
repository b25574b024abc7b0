using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class SectorJsonTests
{
    private static readonly SectorClassification Own = new("can-tho-2022", new("Cần Thơ 2022", "Can Tho 2022"), [new("construction", new("xây dựng", "construction"))]);
    private static readonly JsonSerializerOptions WithOwn = new() { Converters = { new SectorJsonConverter(Own) } };

    [Fact]
    public void Every_sector_of_the_library_comes_back_as_itself()
    {
        SectorClassification[] lists = [SectorClassification.AnGiang2020, SectorClassification.AnGiang2024, SectorClassification.Decree113, SectorClassification.WhiteBook];
        foreach (Sector sector in lists.SelectMany(list => list.Sectors.Append(list.Unclassified)))
        {
            string json = JsonSerializer.Serialize(sector);
            Assert.Equal($"\"{sector.Classification.Id}/{sector.Key}\"", json);
            Assert.Same(sector, JsonSerializer.Deserialize<Sector>(json));
        }
    }

    [Fact]
    public void A_sector_of_one_s_own_list_comes_back_through_a_converter_with_the_list()
    {
        string json = JsonSerializer.Serialize(Own.Sectors[0]);

        Assert.Equal("\"can-tho-2022/construction\"", json);
        Assert.Same(Own.Sectors[0], JsonSerializer.Deserialize<Sector>(json, WithOwn));
        Assert.Same(Own.Unclassified, JsonSerializer.Deserialize<Sector>("\"can-tho-2022/unclassified\"", WithOwn));
        Assert.Same(SectorClassification.AnGiang2020.Sectors[2], JsonSerializer.Deserialize<Sector>("\"an-giang-2020/transport\"", WithOwn));
        Assert.Contains("new SectorJsonConverter(list)", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sector>(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_with_a_sector_of_one_s_own_list_comes_back_too()
    {
        Cooperative unit = new(new("1"), "HTX xây dựng", CooperativeKind.Cooperative, Own.Sectors[0]);

        Assert.Same(Own.Sectors[0], JsonSerializer.Deserialize<Cooperative>(JsonSerializer.Serialize(unit), WithOwn)!.Sector);
    }

    [Fact]
    public void Sectors_are_names_of_properties_too()
    {
        Dictionary<Sector, long> counts = new() { [SectorClassification.AnGiang2020.Find("QTD")] = 24, [SectorClassification.AnGiang2020.Unclassified] = 1 };
        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"an-giang-2020/credit-funds":24,"an-giang-2020/unclassified":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Sector, long>>(json));
    }

    [Theory]
    [InlineData("\"an-giang-2020\"")]
    [InlineData("\"an-giang-2020/xây dựng\"")]
    [InlineData("\"an-giang-2020/transport/x\"")]
    [InlineData("\"an-giang-2021/transport\"")]
    [InlineData("\"\"")]
    [InlineData("7")]
    public void What_is_no_sector_is_refused_with_the_known_lists(string json)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sector>(json));
        Assert.Contains("an-giang-2020, an-giang-2024, decree-113-2024, white-book", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_needs_lists() => Assert.Throws<ArgumentNullException>(() => new SectorJsonConverter(null!));
}
