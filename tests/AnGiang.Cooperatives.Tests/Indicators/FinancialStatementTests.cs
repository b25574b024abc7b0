using System.Text.Json;
using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class FinancialStatementTests
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Year(2025);

    /// <summary>Made up, in đồng.</summary>
    private static FinancialStatement Full { get; } = ByCode(
        ("110", 120), ("120", 50), ("130", 300), ("137", 80), ("140", 210), ("150", 700), ("151", 1_000), ("152", -300), ("160", 90), ("161", 100), ("162", -10), ("170", 40), ("180", -10), ("200", 1_500),
        ("310", 200), ("320", 10), ("330", 20), ("340", 30), ("350", 240), ("360", 5), ("370", 15), ("380", 80), ("300", 600),
        ("410", 700), ("420", -50), ("430", 60), ("440", 190), ("400", 900), ("500", 1_500),
        ("01a", 900), ("01b", 2_100), ("01", 3_000), ("02a", 30), ("02b", 70), ("02", 100), ("10a", 870), ("10b", 2_030), ("10", 2_900),
        ("11a", 600), ("11b", 1_500), ("11", 2_100), ("12a", 150), ("12b", 350), ("12", 500), ("20a", 120), ("20b", 180), ("20", 300),
        ("31", 25), ("32", 45), ("40", -20), ("50", 280), ("51", 24), ("60", 256));

    [Fact]
    public void A_statement_that_adds_up_has_no_violation()
    {
        Assert.Equal(53, Full.Lines.Count);
        Assert.Empty(Full.Violations());
    }

    [Fact]
    public void Lines_are_read_by_code_and_by_name()
    {
        Assert.Equal((1_500, 900), (Full["200"]!.Value.Dong, Full["01a"]!.Value.Dong));
        Assert.Equal((1_500, 900), (Full[FinancialPosition.TotalAssets]!.Value.Dong, Full[BusinessResults.ExternalRevenue]!.Value.Dong));
        Assert.Contains("have no line '111'; they have 110, 120, 130, 137", Assert.Throws<KeyNotFoundException>(() => Full["111"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Full[(string)null!]);
        Assert.Throws<ArgumentNullException>(() => Full[(StatementLine)null!]);
    }

    [Fact]
    public void Every_violated_identity_is_listed_with_what_it_comes_to_what_is_stated_and_the_difference()
    {
        FinancialStatement wrong = Changed(("200", 1_600), ("02a", 40), ("60", 255), ("150", 701));

        Assert.Equal(
            [
                "150 = 151 + 152: 700 expected, 701 stated, a difference of 1",
                "200 = 110 + 120 + 130 + 140 + 150 + 160 + 170 + 180: 1501 expected, 1600 stated, a difference of 99",
                "500 = 200: 1600 expected, 1500 stated, a difference of -100",
                "02 = 02a + 02b: 110 expected, 100 stated, a difference of -10",
                "10a = 01a - 02a: 860 expected, 870 stated, a difference of 10",
                "60 = 50 - 51: 256 expected, 255 stated, a difference of -1",
            ],
            wrong.Violations().Select(violation => violation.ToString()));
    }

    [Theory]
    [InlineData("110", "200")]
    [InlineData("137", "")]
    [InlineData("161", "")]
    [InlineData("162", "")]
    [InlineData("180", "200")]
    [InlineData("380", "300")]
    [InlineData("300", "300 500")]
    [InlineData("440", "400")]
    [InlineData("400", "400 500")]
    [InlineData("500", "500 500")]
    [InlineData("01b", "01 10b")]
    [InlineData("01", "01 10")]
    [InlineData("02", "02 10")]
    [InlineData("10", "10 10 20")]
    [InlineData("11a", "11 20a")]
    [InlineData("12", "12 20")]
    [InlineData("20b", "20b 20")]
    [InlineData("20", "20 20 50")]
    [InlineData("31", "40")]
    [InlineData("32", "40")]
    [InlineData("40", "40 50")]
    [InlineData("50", "50 60")]
    [InlineData("51", "60")]
    public void A_wrong_line_is_found_by_the_identities_that_hold_it(string code, string totals)
    {
        FinancialStatement wrong = Changed((code, Full[code]!.Value.Dong + 7));

        Assert.Equal(totals, string.Join(' ', wrong.Violations().Select(violation => violation.Identity.Total.Code)));
        Assert.All(wrong.Violations(), violation => Assert.Equal(7, Math.Abs(violation.Difference.Dong)));
    }

    [Fact]
    public void An_omitted_line_is_null_and_counts_as_nothing_where_its_total_is_stated()
    {
        FinancialStatement statement = ByCode(("110", 5), ("140", 7), ("200", 12));

        Assert.Null(statement["120"]);
        Assert.Empty(statement.Violations());
        Assert.Equal("200 = 110 + 120 + 130 + 140 + 150 + 160 + 170 + 180: 5 expected, 12 stated, a difference of 7", Assert.Single(ByCode(("110", 5), ("200", 12)).Violations()).ToString());
        Assert.Equal("60 = 50 - 51: -1 expected, 7 stated, a difference of 8", Assert.Single(ByCode(("60", 7), ("51", 1)).Violations()).ToString());
    }

    [Fact]
    public void A_total_without_any_of_its_parts_stands_on_its_own() => Assert.Empty(ByCode(("200", 12), ("400", 5), ("01", 9), ("60", 3)).Violations());

    [Fact]
    public void An_omitted_total_counts_with_what_its_parts_come_to()
    {
        Assert.Empty(ByCode(("01", 100), ("02", 10), ("11", 50), ("20", 40)).Violations());
        Assert.Equal("20 = 10 - 11 - 12: 40 expected, 41 stated, a difference of 1", Assert.Single(ByCode(("01", 100), ("02", 10), ("11", 50), ("20", 41)).Violations()).ToString());
        Assert.Empty(ByCode(("01a", 40), ("01b", 60), ("10", 99)).Violations());
        Assert.Equal("10 = 01 - 02: 100 expected, 99 stated, a difference of -1", ByCode(("01a", 40), ("01b", 60), ("10", 99)).WithTotals().Violations()[0].ToString());
    }

    [Fact]
    public void Totals_that_follow_are_added_and_stated_lines_stay()
    {
        FinancialStatement parts = new(Period, new Dictionary<StatementLine, Vnd>(Full.Lines.Where(pair => !StatementIdentity.All.Any(identity => identity.Total == pair.Key))));

        Assert.Equal(Full, parts.WithTotals());
        Assert.Equal(["110", "200", "500"], ByCode(("110", 5)).WithTotals().Lines.Keys.Select(line => line.Code));
        Assert.Equal(6, ByCode(("110", 5), ("200", 6)).WithTotals()["200"]!.Value.Dong);
        Assert.Empty(ByCode().WithTotals().Lines);
        Assert.Null(parts["200"]);
    }

    [Fact]
    public void Ratios_read_the_statement_by_indicator()
    {
        (Indicator, long)[] expected =
        [
            (Indicator.TotalAssets, 1_500), (Indicator.TotalCapital, 1_500), (Indicator.OwnersEquity, 900), (Indicator.Revenue, 3_000), (Indicator.ExternalRevenue, 900),
            (Indicator.InternalRevenue, 2_100), (Indicator.NetRevenue, 2_900), (Indicator.ProfitBeforeTax, 280), (Indicator.ProfitAfterTax, 256),
        ];

        Assert.Equal(expected, FinancialStatement.Indicators.Select(indicator => (indicator, Full.Amount(indicator)!.Value.Dong)));
        Assert.Null(ByCode(("110", 5)).Amount(Indicator.TotalAssets));
        Assert.Contains("has no members; it has total-assets", Assert.Throws<KeyNotFoundException>(() => Full.Amount(Indicator.Members)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Full.Amount(null!));
    }

    [Theory]
    [InlineData(1_250_000L, "1.250.000", "1,250,000")]
    [InlineData(-1_250_000L, "(1.250.000)", "(1,250,000)")]
    [InlineData(0L, "0", "0")]
    [InlineData(long.MinValue, "(9.223.372.036.854.775.808)", "(9,223,372,036,854,775,808)")]
    public void Negative_amounts_are_printed_in_brackets(long dong, string vietnamese, string invariant)
    {
        FinancialStatement statement = ByCode(("420", dong));

        Assert.Equal((vietnamese, invariant), (statement.Printed(FinancialPosition.RetainedProfit, FigureFormat.Vietnamese), statement.Printed(FinancialPosition.RetainedProfit, null)));
        Assert.Equal("", statement.Printed(FinancialPosition.Cash, FigureFormat.Vietnamese));
    }

    [Fact]
    public void A_line_that_is_negative_by_the_form_is_not_given_as_a_positive_amount()
    {
        Assert.Equal("152", Assert.Single(FinancialPosition.All.Concat(BusinessResults.All), line => line.IsNegative).Code);
        Assert.Contains("The line 152 (hao mòn lũy kế) is negative by the form, in brackets; give it as -5, not as 5.", Assert.Throws<ArgumentException>(() => ByCode(("152", 5))).Message, StringComparison.Ordinal);
        Assert.Equal("(5)", ByCode(("152", -5)).Printed(FinancialPosition.AccumulatedDepreciation, null));
        Assert.Equal(Vnd.Zero, ByCode(("152", 0))["152"]);
    }

    [Fact]
    public void Sums_beyond_64_bits_cancel_or_are_refused_by_the_name_of_the_identity()
    {
        FinancialStatement cancels = ByCode(("110", long.MaxValue), ("120", long.MaxValue), ("170", -long.MaxValue), ("200", long.MaxValue));
        FinancialStatement tooLarge = ByCode(("110", long.MaxValue), ("120", 1), ("200", long.MaxValue)), farAway = ByCode(("31", 5), ("40", long.MinValue));

        Assert.Empty(cancels.Violations());
        Assert.Contains("200 = 110 + 120 + 130 + 140 + 150 + 160 + 170 + 180: 9223372036854775808 đồng does not fit 64 bits", Assert.Throws<OverflowException>(tooLarge.Violations).Message, StringComparison.Ordinal);
        Assert.Contains("40 = 31 - 32: -9223372036854775813", Assert.Throws<OverflowException>(farAway.Violations).Message, StringComparison.Ordinal);
        Assert.Contains("200 = 110", Assert.Throws<OverflowException>(() => ByCode(("110", long.MaxValue), ("120", 1)).WithTotals()).Message, StringComparison.Ordinal);
        Assert.Equal(Vnd.MinValue, ByCode(("32", long.MaxValue), ("31", -1)).WithTotals()["40"]);
    }

    [Fact]
    public void A_line_is_given_once_and_nothing_is_null()
    {
        Assert.Contains("The line 110 (tiền) is given twice, as 5 and as 6", Assert.Throws<ArgumentException>(() => ByCode(("110", 5), ("110", 6))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => FinancialStatement.Of(null!));
        Assert.Throws<ArgumentNullException>(() => FinancialStatement.Of(Period, null!));
        Assert.Throws<ArgumentNullException>(() => FinancialStatement.Of(Period, (null!, Vnd.Zero)));
        Assert.Throws<ArgumentNullException>(() => new FinancialStatement(Period, null!));
        Assert.Throws<ArgumentNullException>(() => Full.Printed(null!, null));
    }

    [Fact]
    public void A_statement_is_a_copy_and_equality_is_by_value()
    {
        Dictionary<StatementLine, Vnd> lines = new() { [FinancialPosition.Cash] = Vnd.FromDong(5) };
        FinancialStatement statement = new(Period, lines);
        lines[FinancialPosition.Cash] = Vnd.FromDong(6);

        Assert.Equal(ByCode(("110", 5)), statement);
        Assert.NotEqual(ByCode(("110", 6)), statement);
        Assert.NotEqual(ByCode(("120", 5)), statement);
        Assert.NotEqual(FinancialStatement.Of(ReportingPeriod.Year(2024), (FinancialPosition.Cash, Vnd.FromDong(5))), statement);
    }

    [Fact]
    public void Json_has_the_codes_in_the_order_of_the_forms_and_refuses_others()
    {
        string json = JsonSerializer.Serialize(ByCode(("01a", -5), ("200", 0), ("110", 7)));

        Assert.Contains(""""Lines":{"110":"7","200":"0","01a":"-5"}"""", json, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FinancialStatement>(json.Replace("01a", "01c", StringComparison.Ordinal)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FinancialStatement>(json.Replace("Lines", "lines", StringComparison.Ordinal)));
        Assert.Equal("[\"60\"]", JsonSerializer.Serialize((StatementLine[])[BusinessResults.ProfitAfterTax]));
        Assert.Same(BusinessResults.ProfitAfterTax, JsonSerializer.Deserialize<StatementLine>("\"60\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StatementLine>("60"));
    }

    private static FinancialStatement ByCode(params (string Code, long Dong)[] lines) =>
        FinancialStatement.Of(Period, lines.Select(line => (StatementLine.Find(line.Code), Vnd.FromDong(line.Dong))));

    private static FinancialStatement Changed(params (string Code, long Dong)[] lines) =>
        ByCode([.. Full.Lines.Select(pair => (pair.Key.Code, pair.Value.Dong)).Where(pair => !lines.Any(line => line.Code == pair.Code)), .. lines]);
}
