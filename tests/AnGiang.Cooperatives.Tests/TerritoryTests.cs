using System.Text.Json;
using NodaTime;

namespace AnGiang.Cooperatives.Tests;

public class TerritoryTests
{
    private static readonly LocalDate LastDay = new(2025, 6, 30);

    [Fact]
    public void An_Giang_before_and_from_July_2025_are_two()
    {
        (Territory before, Territory after) = (Territory.AnGiangUntil2025, Territory.AnGiang);

        Assert.Equal("An Giang", before.Name);
        Assert.Equal("An Giang", after.Name);
        Assert.NotEqual(before, after);
        Assert.Equal((true, false), (before.IsValidOn(LastDay), before.IsValidOn(LastDay.PlusDays(1))));
        Assert.Equal((false, true), (after.IsValidOn(LastDay), after.IsValidOn(LastDay.PlusDays(1))));
        Assert.Equal([before, Territory.KienGiangUntil2025], after.Predecessors);
        Assert.Equal(("89", null), (before.Code, after.Code));
        Assert.True(before.IsValidOn(new LocalDate(1900, 1, 1)) && after.IsValidOn(new LocalDate(2100, 1, 1)));
    }

    [Fact]
    public void A_territory_is_the_same_by_name_level_and_dates()
    {
        Territory one = new("Thuận Hoà", TerritoryLevel.Commune, new LocalDate(2025, 7, 1), code: "1");
        Territory other = new("thuận hòa ", TerritoryLevel.Commune, new LocalDate(2025, 7, 1));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, new Territory("Thuận Hoà", TerritoryLevel.District, new LocalDate(2025, 7, 1)));
        Assert.NotEqual(one, new Territory("Thuận Hoà", TerritoryLevel.Commune));
        Assert.NotEqual(one, new Territory("Thuận Hoá", TerritoryLevel.Commune, new LocalDate(2025, 7, 1)));
        Assert.Equal("Thuận Hoà", one.Name);
        Assert.False(one.Equals("Thuận Hoà"));
    }

    [Fact]
    public void Communes_of_one_name_in_two_provinces_are_two()
    {
        Territory one = new("Vĩnh Hòa", TerritoryLevel.Commune, parent: Territory.AnGiangUntil2025);

        Assert.NotEqual(one, new Territory("Vĩnh Hòa", TerritoryLevel.Commune, parent: Territory.KienGiangUntil2025));
        Assert.Equal(one, new Territory("Vĩnh Hòa", TerritoryLevel.Commune, parent: Territory.AnGiangUntil2025));
    }

    [Fact]
    public void A_province_without_dates_is_not_the_one_that_ended() =>
        Assert.NotEqual(Territory.AnGiangUntil2025, new Territory("An Giang", TerritoryLevel.Province));

    [Fact]
    public void A_predecessor_that_is_null_is_refused() =>
        Assert.Equal("predecessors", Assert.Throws<ArgumentNullException>(() => new Territory("X", TerritoryLevel.Province, predecessors: [null!])).ParamName);

    [Fact]
    public void Days_at_both_ends_are_in_it()
    {
        Territory district = new("Thoại Sơn", TerritoryLevel.District, new LocalDate(1979, 8, 23), LastDay);

        Assert.Equal([false, true, true, false], new[] { new LocalDate(1979, 8, 22), new(1979, 8, 23), LastDay, LastDay.PlusDays(1) }.Select(district.IsValidOn));
    }

    [Fact]
    public void The_text_tells_the_two_apart()
    {
        Assert.Equal("An Giang (to 2025-06-30)", Territory.AnGiangUntil2025.ToString());
        Assert.Equal("An Giang (from 2025-07-01)", Territory.AnGiang.ToString());
        Assert.Equal("X (from 2020-01-01 to 2025-06-30)", new Territory("X", TerritoryLevel.Commune, new LocalDate(2020, 1, 1), LastDay).ToString());
        Assert.Equal("Việt Nam", new Territory("Việt Nam", TerritoryLevel.Country).ToString());
    }

    [Fact]
    public void Contradictions_are_refused()
    {
        Assert.Contains("X is valid to 2025-06-30, before it is valid from 2025-07-01", Assert.Throws<ArgumentException>(
            () => new Territory("X", TerritoryLevel.Commune, LastDay.PlusDays(1), LastDay)).Message, StringComparison.Ordinal);
        Assert.Contains("X (Province) cannot lie in An Giang (Province)", Assert.Throws<ArgumentException>(
            () => new Territory("X", TerritoryLevel.Province, parent: Territory.AnGiang)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Territory(" ", TerritoryLevel.Province));
        Assert.Throws<ArgumentNullException>(() => new Territory(null!, TerritoryLevel.Province));
        Assert.Throws<ArgumentException>(() => new Territory("X", TerritoryLevel.Province, code: " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Territory("X", (TerritoryLevel)9));
        Assert.Throws<ArgumentException>(() => new Territory("X", TerritoryLevel.Province, LastDay.WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentException>(() => new Territory("X", TerritoryLevel.Province, validTo: LastDay.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(LastDay, new Territory("X", TerritoryLevel.Commune, LastDay, LastDay, parent: Territory.AnGiang).ValidTo);
    }

    [Fact]
    public void Json_brings_the_same_territory_back_with_all_it_was_made_of()
    {
        string json = JsonSerializer.Serialize(Territory.AnGiang);
        Territory back = JsonSerializer.Deserialize<Territory>(json)!;

        Assert.Contains("\"2025-07-01\"", json, StringComparison.Ordinal);
        Assert.Equal(Territory.AnGiang, back);
        Assert.Equal(Territory.AnGiang.Predecessors, back.Predecessors);
        Assert.Equal((LastDay, "89"), (back.Predecessors[0].ValidTo, back.Predecessors[0].Code));
    }
}
