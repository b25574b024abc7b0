using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class CooperativeRosterTests
{
    [Fact]
    public void Co_operatives_are_summarised_by_sector_in_the_order_of_the_list()
    {
        RosterSummary<Sector> summary = new[]
        {
            Units.Make("3", "vận tải", members: 20, figures: Units.Of(2020, assets: Vnd.FromBillions(3))),
            Units.Fund("2", 100, Units.Of(2020, assets: Vnd.FromBillions(50))),
            Units.Make("1", members: 7),
            Units.Make("4", "chưa rõ", members: 9, figures: Units.Of(2020)),
        }.Summarize(unit => unit.Sector);

        Assert.Equal(["agriculture", "credit-funds", "transport", "handicraft", "trade-tourism", "environment", "unclassified"], summary.Groups.Select(group => group.Key.Key));
        Assert.Equal(136, summary.Overall.Count(Indicator.Members).Sum.Value);
        Assert.Equal(Vnd.FromBillions(53), summary.Overall.Amount(Indicator.TotalAssets).Sum.Value);
        Assert.Equal(new Coverage(2, 4), summary.Overall.Amount(Indicator.TotalAssets).Coverage);
        Assert.Equal(ReportingPeriod.Year(2020), summary.Period);
    }

    [Fact]
    public void Units_are_grouped_by_several_things_at_once()
    {
        Cooperative[] units = [Units.Make("2", "vận tải"), Units.Make("1"), Units.Make("3", status: CooperativeStatus.Dormant)];

        Assert.Equal(
            ["(an-giang-2020/agriculture, Active)", "(an-giang-2020/agriculture, Dormant)", "(an-giang-2020/transport, Active)"],
            units.Summarize(unit => (unit.Sector, unit.Status)).Groups.Select(group => $"{group.Key}"));
        Assert.Equal(["1", "2", "3"], units.Summarize(unit => (unit.Id, unit.Kind)).Groups.Select(group => group.Key.Id.Value));
        Assert.Equal("order", Assert.Throws<ArgumentException>(() => units.Summarize(unit => (unit.Sector, new object()))).ParamName);
    }

    [Fact]
    public void Every_figure_of_a_unit_arrives_at_its_indicator()
    {
        FinancialFigures figures = new(ReportingPeriod.Year(2020))
        {
            CharterCapital = Vnd.FromDong(1), OperatingCapital = Vnd.FromDong(2), TotalCapital = Vnd.FromDong(3), TotalAssets = Vnd.FromDong(4), Revenue = Vnd.FromDong(5),
            Profit = Vnd.FromDong(-6), ProfitBasis = ProfitBasis.AfterTax,
            AverageEarnings = new(new(Vnd.FromMillions(4), Vnd.FromMillions(5)), EarningsPeriod.Month, PersonBase.RegularWorker),
        };
        Cooperative unit = new(new("1"), "HTX", CooperativeKind.Cooperative, Units.List.Sectors[0], members: new Members(30, official: 20), regularWorkers: 9, memberWorkers: 8, figures: figures);
        UnitSummary units = new[] { unit }.Summarize(u => u.Sector).Overall;

        (Indicator, long)[] amounts =
            [(Indicator.CharterCapital, 1), (Indicator.OperatingCapital, 2), (Indicator.TotalCapital, 3), (Indicator.TotalAssets, 4), (Indicator.Revenue, 5), (Indicator.ProfitAfterTax, -6)];
        Assert.All(amounts, pair => Assert.Equal(pair.Item2, units.Amount(pair.Item1).Sum.Value.Dong));
        (Indicator, long)[] counts = [(Indicator.Members, 30), (Indicator.RegularWorkers, 9), (Indicator.MemberWorkers, 8)];
        Assert.All(counts, pair => Assert.Equal(pair.Item2, units.Count(pair.Item1).Sum.Value));
        Assert.Equal(figures.AverageEarnings!.Range, units.Range(Indicator.AverageEarnings).Bounds.Value);
        Assert.Equal(12, units.Indicators.Count);
    }

    [Fact]
    public void Profits_of_different_basis_are_different_indicators()
    {
        UnitSummary units = new[]
        {
            Units.Make("1", figures: Units.Of(2020, profit: Vnd.FromDong(1))),
            Units.Make("2", figures: Units.Of(2020, profit: Vnd.FromDong(20), basis: ProfitBasis.BeforeTax)),
            Units.Make("3", figures: Units.Of(2020, profit: Vnd.FromDong(-300), basis: ProfitBasis.AfterTax)),
            Units.Make("4", figures: Units.Of(2020, basis: ProfitBasis.AfterTax)),
        }.Summarize(unit => unit.Sector).Overall;

        Assert.Equal((1, 20, -300), (Dong(units, Indicator.Profit), Dong(units, Indicator.ProfitBeforeTax), Dong(units, Indicator.ProfitAfterTax)));
        Assert.Equal(new Coverage(1, 4), units.Amount(Indicator.ProfitAfterTax).Coverage);
    }

    [Fact]
    public void The_number_of_co_operatives_holds_no_other_kinds_and_no_unit_that_is_going()
    {
        CooperativeStatus[] counted = [CooperativeStatus.Active, CooperativeStatus.NotYetOperating, CooperativeStatus.Suspended, CooperativeStatus.Dormant];
        Cooperative[] units =
        [
            .. Enum.GetValues<CooperativeStatus>().Select(status => Units.Make($"{status}", status: status)),
            Units.Fund("fund"),
            Units.Make("union", kind: CooperativeKind.Union),
            Units.Make("group", kind: CooperativeKind.Group),
            Units.Make("bank", kind: CooperativeKind.CooperativeBank),
        ];
        RosterSummary<string> summary = units.Summarize(unit => unit.Id.Value);

        Assert.Equal(counted.Select(status => $"{status}").Append("fund").Order(StringComparer.Ordinal), summary.Groups.Select(group => group.Key));
        Assert.Equal(units.Length - 5, summary.OutsidePopulation);
        Assert.Equal(Population.Cooperatives, summary.Population);
    }

    [Fact]
    public void A_table_that_counts_those_being_dissolved_says_so()
    {
        Cooperative[] units = [Units.Make("1"), Units.Make("2", status: CooperativeStatus.Dissolving), Units.Make("3", status: CooperativeStatus.Revoked)];
        Population wider = Population.Cooperatives.Including(CooperativeStatus.Dissolving);
        RosterSummary<Sector> summary = units.Summarize(unit => unit.Sector, wider);

        Assert.Equal((2, 1), (summary.Overall.Units, summary.OutsidePopulation));
        Assert.Same(wider, summary.Population);
        Assert.Equal(1, units.Summarize(unit => unit.Sector).Overall.Units);
    }

    [Fact]
    public void Selectors_on_co_operatives_count_the_same_population()
    {
        Cooperative[] units = [Units.Make("1", members: 5), Units.Make("2", kind: CooperativeKind.Union, members: 70)];
        RosterSummary<Sector> summary = units.Summarize(unit => unit.Sector, of => of.Count(Indicator.Members, unit => unit.Members?.Total));

        Assert.Equal((1, 5, 1), (summary.Overall.Units, summary.Overall.Count(Indicator.Members).Sum.Value, summary.OutsidePopulation));
        Assert.Equal(5, units.Summarize(of => of.Count(Indicator.Members, unit => unit.Members?.Total)).Count(Indicator.Members).Sum.Value);
    }

    [Fact]
    public void Mixed_periods_are_refused_with_both_units_named() => Refuses(
        "Row 2 (B 'HTX B')", "2019-01-01/2019-12-31", "Row 1 (A 'HTX A')", "2020-01-01/2020-12-31",
        [Units.Make("A", figures: Units.Of(2020)), Units.Make("B", figures: Units.Of(2019))]);

    [Fact]
    public void Mixed_statuses_are_refused_with_both_units_named() => Refuses(
        "Row 2 (B 'HTX B')", "Planned", "Row 1 (A 'HTX A')", "Actual",
        [Units.Make("A", figures: Units.Of(2020)), Units.Make("B", figures: Units.Of(2020, FigureStatus.Planned))]);

    [Fact]
    public void Mixed_bases_of_earnings_are_refused_with_both_units_named()
    {
        FinancialFigures Earning(EarningsPeriod per) => new(ReportingPeriod.Year(2020)) { AverageEarnings = new(new(Vnd.FromMillions(4), Vnd.FromMillions(5)), per, PersonBase.Member) };

        Refuses("Row 2 (B 'HTX B')", "Year", "Row 1 (A 'HTX A')", "Month", [Units.Make("A", figures: Earning(EarningsPeriod.Month)), Units.Make("B", figures: Earning(EarningsPeriod.Year))]);
    }

    [Fact]
    public void Mixed_classifications_are_refused_by_sector_and_not_otherwise()
    {
        Cooperative other = new(new("B"), "HTX B", CooperativeKind.Cooperative, SectorClassification.Decree113.Sectors[0]);

        Refuses("Row 2 (B 'HTX B')", "decree-113-2024", "Row 1 (A 'HTX A')", "an-giang-2020", [Units.Make("A"), other]);
        Assert.Equal(2, new[] { Units.Make("A"), other }.Summarize(unit => unit.Kind).Overall.Units);
    }

    [Fact]
    public void Units_outside_the_population_are_not_compared() =>
        Assert.Equal(1, new[] { Units.Make("1", figures: Units.Of(2020)), Units.Make("2", kind: CooperativeKind.Union, figures: Units.Of(2019)) }.Summarize(unit => unit.Sector).Overall.Units);

    [Fact]
    public void Shares_of_units_are_those_of_the_story()
    {
        (string Sector, int Count)[] counts = [("NN", 180), ("QTD", 24), ("GTVT", 25), ("TTCN", 5), ("TM-DL", 11), ("khai thác cát", 1)];
        IEnumerable<Cooperative> units = counts.SelectMany(pair => Enumerable.Range(0, pair.Count).Select(i =>
            pair.Sector == "QTD" ? Units.Fund($"{pair.Sector} {i}") : Units.Make($"{pair.Sector} {i}", pair.Sector)));
        ShareTable<Sector> table = units.Summarize(unit => unit.Sector).Shares(Indicator.Units, 2, RoundingRule.Truncation);

        Assert.Equal("73,17 9,75 10,16 2,03 4,47 0,40", string.Join(' ', table.Rows.Select(row => row.Published.ToString("N2", FigureFormat.Vietnamese))));
        Assert.Equal(new Coverage(246, 246), table.PrintedTotal.Coverage);
    }

    [Fact]
    public void Shares_of_an_amount_are_of_what_was_reported()
    {
        RosterSummary<Sector> summary = new[]
        {
            Units.Make("1", figures: Units.Of(2020, FigureStatus.Estimated, Vnd.FromBillions(1))),
            Units.Fund("2", figures: Units.Of(2020, FigureStatus.Estimated, Vnd.FromBillions(2))),
            Units.Make("3", "vận tải", figures: Units.Of(2020, FigureStatus.Estimated)),
        }.Summarize(unit => unit.Sector);
        ShareTable<Sector> table = summary.Shares(Indicator.TotalAssets, 1, RoundingRule.LargestRemainder);

        Assert.Equal("33.3% 66.7% ... 0.0% 0.0% 0.0%", string.Join(' ', table.Rows.Select(row => row.Published.ToString())));
        Share<Sector> silent = table[Units.List.Find("vận tải")];
        Assert.Null(silent.Part);
        Assert.Equal(UndefinedReason.NotReported, silent.Exact.Reason);
        Assert.Equal((new Coverage(2, 3), FigureStatus.Estimated), (table.PrintedTotal.Coverage, table.PrintedTotal.Status));
        Assert.Equal(100m, table.PrintedTotal.Value.Points);
        Assert.Equal(UndefinedReason.NotReported, summary.Shares(Indicator.Revenue).PrintedTotal.Reason);
    }

    [Fact]
    public void Shares_of_sums_below_zero_or_of_what_was_not_summed_are_refused()
    {
        RosterSummary<Sector> summary = new[] { Units.Make("1", figures: Units.Of(2020, profit: Vnd.FromDong(-1))) }.Summarize(unit => unit.Sector);

        Assert.Contains("agriculture", Assert.Throws<ArgumentException>(() => summary.Shares(Indicator.Profit)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => summary.Shares(Indicator.AverageEarnings));
        Assert.Throws<ArgumentOutOfRangeException>(() => summary.Shares(Indicator.Units, 10));
    }

    private static void Refuses(string second, string secondValue, string first, string firstValue, Cooperative[] units)
    {
        string message = Assert.Throws<ArgumentException>(() => units.Summarize(unit => unit.Sector)).Message;
        int at = message.IndexOf(second, StringComparison.Ordinal);
        int then = message.IndexOf(first, StringComparison.Ordinal);
        Assert.True(at >= 0 && then > at, message);
        Assert.Contains(secondValue, message[at..then], StringComparison.Ordinal);
        Assert.Contains(firstValue, message[then..], StringComparison.Ordinal);
    }

    private static long Dong(UnitSummary units, Indicator indicator) => units.Amount(indicator).Sum.Value.Dong;
}
