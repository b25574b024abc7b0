using System.Text.Json;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests;

public class CooperativeTests
{
    private static readonly LocalDate Founded = new(1999, 5, 20);
    private static readonly LocalDate Ended = new(2020, 3, 1);

    [Fact]
    public void A_unit_keeps_what_it_was_given_and_what_was_not_reported_is_null()
    {
        Cooperative unit = Units.Make("89-001");

        Assert.Equal(("89-001", "HTX 89-001", CooperativeKind.Cooperative, CooperativeStatus.Active), (unit.Id.Value, unit.Name, unit.Kind, unit.Status));
        Assert.Null(unit.Members);
        Assert.Null(unit.RegularWorkers);
        Assert.Null(unit.MemberWorkers);
        Assert.Null(unit.Figures);
        Assert.Null(unit.Territory);
        Assert.Null(unit.RegisteredOn);
        Assert.Null(unit.EndedOn);
    }

    [Fact]
    public void More_workers_who_are_members_than_workers_are_refused()
    {
        Refused("11 of 10 regular workers cannot be members", "memberWorkers", regularWorkers: 10, memberWorkers: 11);
        Assert.Equal(10, Make(regularWorkers: 10, memberWorkers: 10).MemberWorkers);
        Assert.Equal(11, Make(memberWorkers: 11).MemberWorkers);
    }

    [Fact]
    public void More_workers_who_are_members_than_members_are_refused_where_members_are_persons()
    {
        Sector sector = Units.List.Sectors[0];
        Cooperative Of(CooperativeKind kind) => new(new("1"), "x", kind, sector, members: new Members(5), regularWorkers: 100, memberWorkers: 50);

        Assert.Contains("50 workers cannot be among its 5 members", Assert.Throws<ArgumentException>(() => Of(CooperativeKind.Cooperative)).Message, StringComparison.Ordinal);
        Assert.Equal(50, Of(CooperativeKind.Union).MemberWorkers);
    }

    [Fact]
    public void An_end_before_the_registration_is_refused()
    {
        Refused("it ended on 2020-03-01, before its registration on 2020-03-02", "endedOn", status: CooperativeStatus.Dissolved, registeredOn: Ended.PlusDays(1), endedOn: Ended);
        Assert.Equal(Ended, Make(status: CooperativeStatus.Dissolved, registeredOn: Ended, endedOn: Ended).EndedOn);
    }

    [Fact]
    public void An_end_of_a_unit_that_stands_is_refused_and_of_one_that_is_gone_is_not()
    {
        CooperativeStatus[] gone = [CooperativeStatus.Dissolved, CooperativeStatus.Bankrupt, CooperativeStatus.Converted, CooperativeStatus.Merged, CooperativeStatus.Divided];
        foreach (CooperativeStatus status in Enum.GetValues<CooperativeStatus>())
        {
            if (gone.Contains(status))
            {
                Assert.Equal(Ended, Make(status: status, registeredOn: Founded, endedOn: Ended).EndedOn);
            }
            else
            {
                Refused($"it ended on 2020-03-01 but its status is {status}", "status", status: status, registeredOn: Founded, endedOn: Ended);
            }
        }

        Assert.Null(Make(status: CooperativeStatus.Dissolved).EndedOn);
    }

    [Fact]
    public void Only_credit_funds_are_in_the_sector_of_credit_funds()
    {
        string message = Assert.Throws<ArgumentException>(() => Units.Make("1", "QTD")).Message;
        Assert.Contains("1 'HTX 1': its kind is Cooperative but the sector an-giang-2020/credit-funds holds units of kind CreditFund only", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Credit_funds_are_in_no_other_sector_where_there_is_one_for_them()
    {
        string message = Assert.Throws<ArgumentException>(() => Units.Make("1", "vận tải", CooperativeKind.CreditFund)).Message;
        Assert.Contains("an-giang-2020 has a sector of its own for units of kind CreditFund, and an-giang-2020/transport is not it", message, StringComparison.Ordinal);

        Assert.True(Units.Make("1", "chưa phân loại", CooperativeKind.CreditFund).Sector.IsUnclassified);
        Sector finance = SectorClassification.Decree113.Find("finance");
        Assert.Equal(finance, new Cooperative(new("1"), "QTD 1", CooperativeKind.CreditFund, finance).Sector);
    }

    [Fact]
    public void What_is_needed_is_asked_for()
    {
        Sector sector = Units.List.Sectors[0];

        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new Cooperative(null!, "x", CooperativeKind.Cooperative, sector)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new Cooperative(new("1"), null!, CooperativeKind.Cooperative, sector)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new Cooperative(new("1"), " \t", CooperativeKind.Cooperative, sector)).ParamName);
        Assert.Equal("sector", Assert.Throws<ArgumentNullException>(() => new Cooperative(new("1"), "x", CooperativeKind.Cooperative, null!)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => new Cooperative(new("1"), "x", (CooperativeKind)9, sector)).ParamName);
        Assert.Equal("status", Assert.Throws<ArgumentOutOfRangeException>(() => Make(status: (CooperativeStatus)99)).ParamName);
        Assert.Equal("regularWorkers", Assert.Throws<ArgumentOutOfRangeException>(() => Make(regularWorkers: -1)).ParamName);
        Assert.Equal("memberWorkers", Assert.Throws<ArgumentOutOfRangeException>(() => Make(memberWorkers: -1)).ParamName);
    }

    [Fact]
    public void Dates_of_other_calendars_are_refused() =>
        Assert.Contains("WithCalendar", Assert.Throws<ArgumentException>(() => Make(registeredOn: Founded.WithCalendar(CalendarSystem.Julian))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("HTX Hoà Bình", "htx  hòa bình ")]
    [InlineData("HTX Thuỷ sản Mỹ Luông", "HTX THỦY SẢN MỸ LUÔNG")]
    [InlineData("HTX Đại Thành", "HTX Ðại Thành")]
    [InlineData("HTX nông nghiệp - dịch vụ", "HTX nông nghiệp–dịch vụ")]
    [InlineData("HTX Quý", "HTX Qúy")]
    public void The_same_name_written_otherwise_has_the_same_key(string name, string other) => Assert.Equal(Named(name).Key, Named(other).Key);

    [Fact]
    public void The_same_name_in_composed_and_decomposed_letters_has_the_same_key()
    {
        const string Decomposed = "HTX Ti\u00EA\u0309u thu\u0309 c\u00F4ng nghie\u0323\u0302p Tri\u0323nh";

        Assert.Equal(Named("HTX Tiểu thủ công nghiệp Trịnh").Key, Named(Decomposed).Key);
        Assert.Equal(Decomposed, Named(Decomposed).Name);
    }

    [Theory]
    [InlineData("HTX Hòa", "HTX Hóa")]
    [InlineData("HTX Đa", "HTX Da")]
    [InlineData("HTX An 1", "HTX An 11")]
    [InlineData("HTX hoàn", "HTX hòan")]
    public void Different_names_have_different_keys(string name, string other) => Assert.NotEqual(Named(name).Key, Named(other).Key);

    [Fact]
    public void Units_with_the_same_content_are_equal()
    {
        Assert.Equal(Full(), Full());
        Assert.Equal(Full().GetHashCode(), Full().GetHashCode());
        Assert.NotEqual(Full(), Units.Make("89-001"));
    }

    [Fact]
    public void Json_brings_the_whole_unit_back()
    {
        Cooperative unit = Full();
        string json = JsonSerializer.Serialize(unit);
        Cooperative back = JsonSerializer.Deserialize<Cooperative>(json)!;

        Assert.Equal(unit, back);
        Assert.Equal(unit.Territory!.Parent, back.Territory!.Parent);
        Assert.Equal(unit.Territory.Code, back.Territory.Code);
        Assert.Equal(unit.Territory.ValidTo, back.Territory.ValidTo);
        Assert.Equal(unit.Figures!.AverageEarnings, back.Figures!.AverageEarnings);

        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        Assert.Equal("1999-05-20", root.GetProperty("RegisteredOn").GetString());
        Assert.Equal("2020-03-01", root.GetProperty("EndedOn").GetString());
        Assert.Equal("an-giang-2020/credit-funds", root.GetProperty("Sector").GetString());
        Assert.Equal("CreditFund", root.GetProperty("Kind").GetString());
        Assert.Equal("Merged", root.GetProperty("Status").GetString());
        Assert.Equal("89-001", root.GetProperty("Id").GetString());
        Assert.Equal("2020-12-31", root.GetProperty("Figures").GetProperty("Period").GetProperty("StockDate").GetString());
        Assert.False(root.TryGetProperty("Key", out _));
    }

    [Fact]
    public void Json_brings_a_bare_unit_back() => Assert.Equal(Units.Make("1"), JsonSerializer.Deserialize<Cooperative>(JsonSerializer.Serialize(Units.Make("1"))));

    [Fact]
    public void Json_brings_no_inconsistent_unit_into_being() => Assert.Throws<ArgumentException>(
        () => JsonSerializer.Deserialize<Cooperative>(JsonSerializer.Serialize(Full()).Replace("\"Merged\"", "\"Active\"", StringComparison.Ordinal)));

    [Fact]
    public void Json_of_a_date_that_is_none_says_how_to_write_it()
    {
        string json = JsonSerializer.Serialize(Full()).Replace("1999-05-20", "20/05/1999", StringComparison.Ordinal);
        Assert.Contains("2021-01-29", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Cooperative>(json)).Message, StringComparison.Ordinal);
    }

    private static Cooperative Full() => new(
        new("89-001"), "Quỹ tín dụng Mỹ Hoà", CooperativeKind.CreditFund, Units.List.Find("QTDND"), CooperativeStatus.Merged,
        new Territory("Long Xuyên", TerritoryLevel.District, validTo: new LocalDate(2025, 6, 30), code: "883", parent: Territory.AnGiangUntil2025),
        Founded, Ended, new Members(900, 800, associateNonContributing: 20), 12, 7,
        new FinancialFigures(ReportingPeriod.Year(2020))
        {
            Status = FigureStatus.Preliminary, CharterCapital = Vnd.FromBillions(2), OperatingCapital = Vnd.FromBillions(30), TotalCapital = Vnd.FromBillions(40),
            TotalAssets = Vnd.FromBillions(40), Revenue = Vnd.FromMillions(5_200), Profit = Vnd.FromMillions(-35), ProfitBasis = ProfitBasis.BeforeTax,
            AverageEarnings = new(new(Vnd.FromMillions(4), Vnd.FromMillions(5)), EarningsPeriod.Month, PersonBase.MemberOrWorker),
        });

    private static Cooperative Named(string name) => new(new("1"), name, CooperativeKind.Cooperative, Units.List.Sectors[0]);

    private static Cooperative Make(
        CooperativeStatus status = CooperativeStatus.Active, LocalDate? registeredOn = null, LocalDate? endedOn = null, long? regularWorkers = null, long? memberWorkers = null) =>
        new(new("7"), "HTX Bảy", CooperativeKind.Cooperative, Units.List.Sectors[0], status, registeredOn: registeredOn, endedOn: endedOn, regularWorkers: regularWorkers, memberWorkers: memberWorkers);

    private static void Refused(
        string what, string parameter, CooperativeStatus status = CooperativeStatus.Active, LocalDate? registeredOn = null, LocalDate? endedOn = null, long? regularWorkers = null, long? memberWorkers = null)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Make(status, registeredOn, endedOn, regularWorkers, memberWorkers));
        Assert.Contains($"7 'HTX Bảy': {what}.", error.Message, StringComparison.Ordinal);
        Assert.Equal(parameter, error.ParamName);
    }
}
