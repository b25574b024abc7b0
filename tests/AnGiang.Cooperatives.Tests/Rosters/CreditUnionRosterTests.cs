using System.Globalization;
using System.Text.Json;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>Real rows against totals that were computed independently.</summary>
public class CreditUnionRosterTests
{
    private static readonly Indicator Loans = Stock("loans-outstanding", "dư nợ cho vay", "loans");
    private static readonly Indicator DelinquentLoans = Stock("overdue-loans", "nợ quá hạn", "delinquent loans");
    private static readonly Indicator Deposits = Stock("deposits", "tiền gửi", "deposits");
    private static readonly Indicator NetWorth = new("net-worth", new("vốn ròng", "net worth"), IndicatorUnit.Dong, IndicatorKind.Stock, mayBeNegative: true);

    [SharedDataFact]
    public void The_totals_are_those_of_the_regulator_s_data()
    {
        using JsonDocument truth = ReadTotals();
        JsonElement totals = truth.RootElement.GetProperty("totals");
        RosterSummary<string> summary = Summarize(CreditUnion.Read());

        Assert.Equal(truth.RootElement.GetProperty("rows").GetInt64(), summary.Overall.Units);
        Assert.Equal(Long(totals, "members"), summary.Overall.Count(Indicator.Members).Sum.Value);
        (string, Indicator)[] amounts =
        [
            ("total_assets", Indicator.TotalAssets), ("loans", Loans), ("delinquent_loans_60d", DelinquentLoans),
            ("shares_deposits", Deposits), ("net_worth", NetWorth), ("net_income_ytd", Indicator.ProfitAfterTax),
        ];
        Assert.All(amounts, pair => Assert.Equal(Long(totals, pair.Item1), summary.Overall.Amount(pair.Item2).Sum.Value.Dong));
        Assert.All(amounts, pair => Assert.True(summary.Overall.Amount(pair.Item2).Coverage.IsComplete));
        Assert.Equal(amounts.Length + 1, totals.EnumerateObject().Count());
        Assert.Equal(ReportingPeriod.Year(2025), summary.Period);
    }

    [SharedDataFact]
    public void The_figures_of_every_state_are_those_of_the_regulator_s_data()
    {
        using JsonDocument truth = ReadTotals();
        JsonElement states = truth.RootElement.GetProperty("by_state");
        RosterSummary<string> summary = Summarize(CreditUnion.Read());

        Assert.Equal(states.EnumerateObject().Select(state => state.Name).Order(StringComparer.Ordinal), summary.Groups.Select(group => group.Key));
        foreach (JsonProperty state in states.EnumerateObject())
        {
            UnitSummary group = summary[state.Name];
            Assert.Equal(
                (state.Value.GetProperty("count").GetInt64(), Long(state.Value, "members"), Long(state.Value, "total_assets"), Long(state.Value, "net_income_ytd")),
                (group.Units, group.Count(Indicator.Members).Sum.Value, group.Amount(Indicator.TotalAssets).Sum.Value.Dong, group.Amount(Indicator.ProfitAfterTax).Sum.Value.Dong));
        }
    }

    [SharedDataFact]
    public void The_order_of_real_rows_changes_nothing()
    {
        RosterSummary<string> expected = Summarize(CreditUnion.Read());
        RosterSummary<string> actual = Summarize(CreditUnion.Read().Shuffled(2025));

        Assert.Equal(expected.Groups.Select(group => group.Key), actual.Groups.Select(group => group.Key));
        Assert.All(expected.Groups, group => Assert.Equal(group.Value.Amount(NetWorth).Mean, actual[group.Key].Amount(NetWorth).Mean));
    }

    [SharedDataFact]
    public void Shares_of_real_assets_by_state_total_100()
    {
        ShareTable<string> table = Summarize(CreditUnion.Read()).Shares(Indicator.TotalAssets, 1, RoundingRule.LargestRemainder);

        Assert.Equal(100.0m, table.Rows.Sum(row => row.Published.Value.Points));
        Assert.Equal(Fraction.One, table.Rows.Aggregate(Fraction.Zero, (sum, row) => sum + row.Exact.Value));
    }

    [SharedDataFact]
    public void The_known_traits_of_the_data_are_met()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];

        Assert.Equal(510, rows.Count(row => row.NetIncome < 0));
        Assert.Equal(3, rows.Count(row => row.NetWorth < 0));
        Assert.Equal(rows.Min(row => row.NetWorth), Summarize(rows).Overall.Amount(NetWorth).Minimum.Value.Dong);
        Assert.Equal(rows.Length, rows.Select(row => row.Number).Distinct().Count());
    }

    [SharedDataFact]
    public void Real_rows_are_the_same_in_columns()
    {
        Dimension<string> state = new("state");
        Dimension<long> size = new("size");
        CreditUnion[] rows = [.. CreditUnion.Read()];
        Roster roster = Roster.Of(rows, Read, by => by.Key(state, row => row.State).Key(size, row => row.Members.ToString(CultureInfo.InvariantCulture).Length).Id(row => row.Number));
        SummaryOptions all = new() { HasExtremes = true };

        Assert.Equal(SummaryText.Of(Summarize(rows)), SummaryText.Of(roster.Summarize(state, all)));
        Assert.Equal(
            SummaryText.Of(rows.Summarize(row => (row.State, (long)row.Members.ToString(CultureInfo.InvariantCulture).Length), Read)),
            SummaryText.Of(roster.Summarize(state, size, all)));
        Assert.Equal(SummaryText.Of(Summarize(rows.Where(row => row.State.StartsWith('N')))), SummaryText.Of(roster.Where(state, key => key.StartsWith('N')).Summarize(state, all)));
        Assert.Equal((rows.Length, 0), (roster.Units, roster.Duplicates));
    }

    private static RosterSummary<string> Summarize(IEnumerable<CreditUnion> rows) => rows.Summarize(row => row.State, Read);

    private static void Read(Measures<CreditUnion> of) => of
        .Count(Indicator.Members, row => row.Members)
        .Amount(Indicator.TotalAssets, row => Vnd.FromDong(row.TotalAssets))
        .Amount(Loans, row => Vnd.FromDong(row.Loans))
        .Amount(DelinquentLoans, row => Vnd.FromDong(row.DelinquentLoans))
        .Amount(Deposits, row => Vnd.FromDong(row.Deposits))
        .Amount(NetWorth, row => Vnd.FromDong(row.NetWorth))
        .Amount(Indicator.ProfitAfterTax, row => Vnd.FromDong(row.NetIncome))
        .Period(_ => ReportingPeriod.Year(2025))
        .Identify(row => $"{row.Number} {row.Name}");

    private static JsonDocument ReadTotals() => JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedData.Folder!, SharedData.Totals)));

    private static long Long(JsonElement figures, string name) => long.Parse(figures.GetProperty(name).GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static Indicator Stock(string code, string vietnamese, string english) => new(code, new(vietnamese, english), IndicatorUnit.Dong, IndicatorKind.Stock);
}
