using System.Text.Json;
using System.Text.Json.Nodes;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class RuleJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly LocalDate Day = new(2026, 6, 30);
    private static readonly CreditFund Fund = new(Units.Fund("QTD-1"), MadeUpFunds.OfTheStory(2026));

    [Fact]
    public void A_standing_writes_its_limits_known_or_not()
    {
        JsonNode json = Json(new CreditFundMonitor(RuleBook.Vietnam).Of(Fund));
        JsonNode Limit(string code) => json["Limits"]!.AsArray().Single(standing => (string?)standing!["Limit"]!["Code"] == code)!["Limit"]!;

        Assert.Equal("2026-06-30", (string?)json["Date"]);
        Assert.Equal(("AtMost", "13/100"), ((string?)Limit("single-borrower")["value"]!["Kind"], (string?)Limit("single-borrower")["value"]!["Limit"]));
        Assert.Equal((null, "NotFound"), (Limit("deposits-to-equity")["value"], (string?)Limit("deposits-to-equity")["Reason"]));
    }

    [Fact]
    public void A_summary_a_distribution_and_a_classification_write_the_values_of_their_rules()
    {
        JsonNode summary = Json(new CreditFundMonitor(RuleBook.Vietnam).Summarize([Fund], Day, fund => fund.Cooperative.Id.Value));
        JsonNode surplus = Json(SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members));
        JsonNode unknown = Json(SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(100, 900), new() { IndivisibleFund = new(1, 20), IndivisibleFundOfInternal = 0, ByUse = 1 }, MadeUpSurplus.Members));
        JsonNode size = Json(RuleBook.Vietnam.SizeByField(Day, SectorClassification.Decree113.Find("agriculture"), officialMembers: 300, annualRevenue: Vnd.FromBillions(50), totalCapital: null));
        JsonNode unclassified = Json(RuleBook.Vietnam.SizeByMembers(new(2010, 1, 1), 300));

        Assert.Equal("2026-06-30", (string?)summary["Date"]);
        Assert.Equal("Law2012", (string?)surplus["Law"]!["value"]);
        Assert.Equal("1/5", (string?)surplus["Steps"]!.AsArray().Single(step => (string?)step!["Item"] == "DevelopmentInvestmentFund")!["Rule"]!["value"]!["Limit"]);
        Assert.Contains(unknown["Findings"]!.AsArray(), finding => finding!["Rule"] is { } rule && rule["value"] is null && (string?)rule["Reason"] == "NotFound");
        Assert.Equal("Large", (string?)size["Class"]);
        Assert.NotNull(size["Rule"]!["value"]);
        Assert.Equal((null, null), ((string?)unclassified["Class"], unclassified["MissingRules"]![0]!["value"]));
    }

    [Fact]
    public void The_value_of_a_rule_is_written_through_its_base_and_a_date_as_text()
    {
        Rule day = RuleBook.Vietnam.On(Day, CooperativeRules.InternalCreditSignedBefore);

        Assert.Equal("2023-09-01", (string?)Json(day)["value"]);
        Assert.Equal("2023-09-01", (string?)Json((Rule<LocalDate>)day)["value"]);
        Assert.Equal(new LocalDate(2023, 9, 1), day.ValueOrNull);
        Assert.Null(RuleBook.Empty.On(Day, CooperativeRules.MinimumMembers).ValueOrNull);
        Assert.Equal("5", (string?)JsonNode.Parse(JsonSerializer.Serialize(RuleBook.Vietnam.On(Day, CooperativeRules.MinimumMembers), Web))!["value"]!["limit"]);
    }

    private static JsonNode Json<T>(T value) => JsonNode.Parse(JsonSerializer.Serialize(value))!;
}
