using System.Text.Json;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

/// <summary>Results are written with their labels and their figures.</summary>
public class ResultJsonTests
{
    private static readonly Part<string>[] Capital = [Part.OfAmount("NN", Vnd.FromMillions(1_240)), Part.OfAmount("lúa", Vnd.FromMillions(1_240), 1)];

    [Fact]
    public void An_amount_table_is_written_with_rows_levels_cells_and_totals()
    {
        JsonElement table = Written(AmountTable.Create([("Vốn", Capital.AsEnumerable())], new() { Digits = 1 }));

        Assert.Equal("Billion", table.GetProperty("unit").GetString());
        JsonElement row = table.GetProperty("rows")[1];
        Assert.Equal(("lúa", 1), (row.GetProperty("key").GetString(), row.GetProperty("level").GetInt32()));
        Assert.Equal(1.2m, row.GetProperty("cells")[0].GetProperty("published").GetProperty("value").GetDecimal());
        Assert.Equal("1240000000", table.GetProperty("totals")[0].GetProperty("exact").GetProperty("value").GetString());
    }

    [Fact]
    public void Cross_tables_and_their_shares_are_written_with_both_labels()
    {
        CrossTable<string, int> table = CrossTable.FromCounts([("NN", 2020, 3L), ("VT", 2020, 1L)]);

        JsonElement cell = Written(table).GetProperty("cells")[1];
        Assert.Equal(("VT", 2020, 1L), (cell.GetProperty("key").GetProperty("row").GetString(), cell.GetProperty("key").GetProperty("column").GetInt32(), cell.GetProperty("value").GetInt64()));
        JsonElement share = Written(table.Shares(ShareOf.Total)).GetProperty("cells")[1];
        Assert.Equal(("VT", "25.00%"), (share.GetProperty("key").GetProperty("row").GetString(), share.GetProperty("published").GetProperty("value").GetString()));
    }

    [Fact]
    public void A_series_is_written_with_its_tables()
    {
        JsonElement series = Written(ShareSeries.FromCounts([(2020, new[] { ("NN", 3L), ("VT", 1L) }.AsEnumerable())], new ShareOptions<string>()));

        Assert.Equal(2020, series.GetProperty("periods")[0].GetInt32());
        Assert.Equal("75.00%", series.GetProperty("tables")[0].GetProperty("rows")[0].GetProperty("published").GetProperty("value").GetString());
    }

    [Fact]
    public void A_summary_is_written_with_its_sums_and_coverages()
    {
        (string Sector, long Members, Vnd? Assets)[] rows = [("NN", 57, Vnd.FromMillions(5)), ("NN", 12, null)];
        JsonElement figures = Written(rows.Summarize(row => row.Sector, of => of.Count(Indicator.Members, row => row.Members).Amount(Indicator.TotalAssets, row => row.Assets)))
            .GetProperty("groups")[0].GetProperty("value");

        Assert.Equal(69, figures.GetProperty("counts")[0].GetProperty("sum").GetProperty("value").GetInt64());
        Assert.Equal("5000000", figures.GetProperty("amounts")[0].GetProperty("sum").GetProperty("value").GetString());
        Assert.Equal(1, figures.GetProperty("amounts")[0].GetProperty("coverage").GetProperty("reported").GetInt64());
    }

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static JsonElement Written<T>(T result) => JsonDocument.Parse(JsonSerializer.Serialize(result, Web)).RootElement;
}
