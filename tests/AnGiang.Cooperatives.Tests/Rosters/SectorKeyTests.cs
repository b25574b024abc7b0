using System.Data;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Sectors of two classifications are not added up, whatever the rows are and wherever the sectors come from.</summary>
public class SectorKeyTests
{
    private const string TwoLists = "Row 3 has the sector classification white-book, Row 1 has an-giang-2020";
    private static readonly Dimension<Sector> Old = new("old");
    private static readonly Dimension<Sector> New = new("new");
    private static readonly Dimension<int> Size = new("size");
    private static readonly long[] Ones = [1, 1, 1];
    private static readonly Sector[] Mixed = [Units.List.Sectors[0], Units.List.Unclassified, SectorClassification.WhiteBook.Sectors[0]];
    private static readonly Sector[] Alike = [Units.List.Sectors[0], Units.List.Unclassified, Units.List.Sectors[2]];

    [Fact]
    public void Own_rows_are_refused_with_both_rows()
    {
        Assert.StartsWith(TwoLists, Refused(() => Mixed.Summarize(row => row, Members)), StringComparison.Ordinal);
        Assert.StartsWith(TwoLists, Refused(() => Mixed.Where(_ => true).SummarizePart("a", row => (1, row), Members)), StringComparison.Ordinal);
        Assert.StartsWith(TwoLists, Refused(() => Mixed.Summarize(row => ("x", (row, 1)), Members)), StringComparison.Ordinal);
        Assert.Equal(3, Mixed.Summarize(row => row.Key, Members).Overall.Units);
    }

    [Fact]
    public void Columns_of_own_rows_are_refused_with_both_rows()
    {
        Roster[] rosters =
        [
            Roster.Of(Mixed, Members, by => by.Key(Old, row => row).Key(Size, row => 1)),
            new RosterBuilder(3).Count(Indicator.Members, [1, 2, 3]).Key<Sector>(Old, Mixed).Key<int>(Size, [1, 1, 1]).Build(),
            new RosterBuilder(3).Count(Indicator.Members, [1, 2, 3]).Key(Old, Mixed, [0, 1, 2]).Key<int>(Size, [1, 1, 1]).Build(),
        ];
        foreach (Roster roster in rosters)
        {
            Assert.StartsWith(TwoLists, Refused(() => roster.Summarize(Old)), StringComparison.Ordinal);
            Assert.StartsWith(TwoLists, Refused(() => roster.SummarizePart("a", Size, Old)), StringComparison.Ordinal);
            Assert.StartsWith(TwoLists, Refused(() => roster.Quantiles(Old, Indicator.Members, QuantileDefinition.InverseDistribution)), StringComparison.Ordinal);
            Assert.Equal(3, roster.Summarize(Size).Overall.Units);
            Assert.Equal(2, roster.Where(Old, sector => sector.Classification == Units.List).Summarize(Old).Overall.Units);
        }
    }

    [Fact]
    public void Spans_are_refused_with_both_groups()
    {
        Assert.Contains("'white-book/", Refused(() => Spans(Mixed, [0, 1, 2]).Summarize()), StringComparison.Ordinal);
        Assert.Contains("'an-giang-2020/", Refused(() => Spans(Mixed, [0, 1, 2]).SummarizePart("a")), StringComparison.Ordinal);
        Assert.Equal(3, Spans(Mixed, [0, 1, 0]).Summarize().Overall.Units);
    }

    [Fact]
    public void Groups_of_a_database_are_refused_with_both_groups() =>
        Assert.Contains("'white-book/", Refused(() => Groups("a", Mixed)), StringComparison.Ordinal);

    [Fact]
    public void Every_way_gives_the_same_bytes()
    {
        byte[] expected = Alike.SummarizePart("a", row => row, Members).ToBytes();
        SummaryOptions all = new() { HasExtremes = true };

        Assert.Equal(7, PartialSummary.Read(expected, text => Units.List.Classify(text.Split('/')[1])).Groups);
        Assert.Equal(expected, Roster.Of(Alike, Members, by => by.Key(Old, row => row)).SummarizePart("a", Old, all).ToBytes());
        Assert.Equal(expected, new RosterBuilder(3).Count(Indicator.Members, Ones).Key<Sector>(Old, Alike).Build().SummarizePart("a", Old, all).ToBytes());
        Assert.Equal(expected, Spans([Mixed[2], .. Alike], [1, 2, 3]).SummarizePart("a").ToBytes());
        Assert.Equal(expected, Groups("a", Alike).ToBytes());
    }

    [Fact]
    public void Parts_of_two_classifications_are_not_added_up()
    {
        PartialSummary<Sector> part = Alike.SummarizePart("a", row => row, Members);
        PartialSummary<Sector>[] others =
        [
            Mixed[2..].SummarizePart("b", row => row, Members),
            Roster.Of(Mixed[2..], Members, by => by.Key(Old, row => row)).SummarizePart("b", Old, new() { HasExtremes = true }),
            Spans(Mixed, [2, 2, 2]).SummarizePart("b"),
            Groups("b", Mixed[2..]),
        ];

        Assert.All(others, other => Assert.Contains("sector classification an-giang-2020, The part 'b' white-book", Refused(() => part.Merge(other)), StringComparison.Ordinal));
        Assert.Equal(6, part.Merge(Groups("b", Alike)).Units);
        Assert.Equal(3, Array.Empty<Sector>().SummarizePart("b", row => row, Members).Merge(part).Units);
    }

    [Fact]
    public void Co_operatives_by_sectors_of_another_list_are_of_that_list()
    {
        Cooperative[] units = [Units.Make("1"), Units.Make("2")];
        PartialSummary<Sector> mapped = units.SummarizePart("a", _ => SectorClassification.WhiteBook.Sectors[0]);

        Assert.Contains("white-book", Refused(() => mapped.Merge(units.SummarizePart("b", unit => unit.Sector))), StringComparison.Ordinal);
    }

    [Fact]
    public void One_list_is_set_against_another_but_not_mixed_with_it()
    {
        Sector other = SectorClassification.WhiteBook.Sectors[0];
        Roster roster = Roster.Of(Alike, Members, by => by.Key(Old, row => row).Key(New, row => other));

        Assert.Equal(roster.SummarizePart("a", Old, New, new() { HasExtremes = true }).ToBytes(), Alike.SummarizePart("a", row => (row, other), Members).ToBytes());
        Assert.Contains("sector classification 2", Refused(() => Alike.Summarize(row => (Alike[0], row == Alike[0] ? other : row), Members)), StringComparison.Ordinal);
        Assert.Contains("sector classification 2", Refused(() => roster.SummarizePart("a", Old, New).Merge(roster.SummarizePart("b", Old, Old))), StringComparison.Ordinal);
    }

    [Fact]
    public void Sectors_are_read_from_one_list_only()
    {
        byte[] bytes = Alike.SummarizePart("a", row => row.Key, Members).ToBytes();

        Assert.Equal(3, PartialSummary.Read(bytes, Units.List.Classify).Units);
        Assert.Contains("white-book", Assert.Throws<FormatException>(() => PartialSummary.Read(bytes, key => key == Alike[0].Key ? Mixed[2] : Units.List.Classify(key))).Message, StringComparison.Ordinal);
    }

    private static void Members(Measures<Sector> of) => of.Count(Indicator.Members, row => 1);

    private static SpanSummarizer<Sector> Spans(Sector[] keys, byte[] codes)
    {
        SpanSummarizer<Sector> columns = new(codes, keys);
        columns.Count(Indicator.Members, Ones);
        return columns;
    }

    private static PartialSummary<Sector> Groups(string label, Sector[] sectors)
    {
        using DataTable table = new();
        table.Columns.Add("sector", typeof(int));
        table.Columns.Add("one", typeof(long));
        for (int i = 0; i < sectors.Length; i++)
        {
            table.Rows.Add(i, 1L);
        }

        using DataTableReader reader = table.CreateDataReader();
        return reader.SummarizeGroups(label, row => sectors[(int)row.Count("sector")!.Value], "one", of => of.Count(Indicator.Members, "one", "one", "one", "one"));
    }

    private static string Refused(Func<object> act) => Assert.Throws<ArgumentException>(act).Message;
}
