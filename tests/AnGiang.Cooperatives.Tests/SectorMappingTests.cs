using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests;

public class SectorMappingTests
{
    private static readonly SectorClassification Source = SectorClassification.AnGiang2020;

    [Fact]
    public void The_sectors_of_2020_regroup_into_the_four_of_decree_113()
    {
        long[] counts = [180, 24, 25, 5, 11, 1];
        (Sector Key, long Count)[] mapped = [.. Source.Sectors.Zip(counts)
            .GroupBy(pair => SectorMapping.AnGiang2020ToDecree113.Map(pair.First), pair => pair.Second)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Sum()))];
        ShareTable<Sector> table = ShareTable.FromCounts(mapped);

        Assert.Equal(SectorClassification.Decree113.Sectors, mapped.Select(row => row.Key));
        Assert.Equal([180, 6, 24, 36], mapped.Select(row => row.Count));
        Assert.Equal("73,17 2,44 9,76 14,63", string.Join(' ', table.Rows.Select(row => row.Published.ToString("N2", FigureFormat.Vietnamese))));
        Assert.Equal(100.00m, table.PrintedTotal.Value.Points);
    }

    [Fact]
    public void The_sectors_of_2020_go_one_to_one_into_those_of_2024_with_a_note()
    {
        SectorMapping mapping = SectorMapping.AnGiang2020ToAnGiang2024;

        Assert.Equal(
            ["agriculture-fisheries", "credit-funds", "transport", "handicraft", "trade-services-tourism", "mining"],
            Source.Sectors.Select(sector => mapping.Map(sector).Key));
        Assert.All(Source.Sectors, sector => Assert.Equal(SectorClassification.AnGiang2024, mapping.Map(sector).Classification));
        Assert.Equal((Source, SectorClassification.AnGiang2024), (mapping.Source, mapping.Target));
        Assert.Contains("phạm vi", mapping.Note!.Vietnamese, StringComparison.Ordinal);
        Assert.Null(SectorMapping.AnGiang2020ToDecree113.Note);
    }

    [Fact]
    public void The_unclassified_stay_unclassified() =>
        Assert.Same(SectorClassification.Decree113.Unclassified, SectorMapping.AnGiang2020ToDecree113.Map(Source.Unclassified));

    [Fact]
    public void A_sector_of_another_list_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => SectorMapping.AnGiang2020ToDecree113.Map(SectorClassification.WhiteBook.Sectors[0]));
        Assert.Contains("white-book/agricultural is not a sector of an-giang-2020", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => SectorMapping.AnGiang2020ToDecree113.Map(null!));
    }

    [Fact]
    public void A_mapping_names_every_sector_once()
    {
        Dictionary<string, string> all = Source.Sectors.ToDictionary(sector => sector.Key, _ => "finance");
        Assert.All(Source.Sectors, sector => Assert.Equal("finance", new SectorMapping(Source, SectorClassification.Decree113, all).Map(sector).Key));

        Dictionary<string, string> missing = new(all);
        missing.Remove("transport");
        Assert.Contains("transport", Assert.Throws<ArgumentException>(() => new SectorMapping(Source, SectorClassification.Decree113, missing)).Message, StringComparison.Ordinal);

        Dictionary<string, string> strange = new(all) { ["construction"] = "finance" };
        Assert.Throws<ArgumentException>(() => new SectorMapping(Source, SectorClassification.Decree113, strange));

        Dictionary<string, string> nowhere = new(all) { ["transport"] = "construction" };
        Assert.Contains("decree-113-2024 has no sector with the key construction", Assert.Throws<ArgumentException>(
            () => new SectorMapping(Source, SectorClassification.Decree113, nowhere)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new SectorMapping(Source, SectorClassification.Decree113, null!));
    }

    [Fact]
    public void A_mapping_does_not_change_with_the_dictionary_it_was_made_of()
    {
        Dictionary<string, string> all = Source.Sectors.ToDictionary(sector => sector.Key, _ => "finance");
        SectorMapping mapping = new(Source, SectorClassification.Decree113, all);
        all["transport"] = "agriculture";

        Assert.Equal("finance", mapping.Map(Source.Find("transport")).Key);
    }
}
