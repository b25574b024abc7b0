using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class RefusalTests
{
    private static readonly RosterRow[] One = [new("AG", 1, 1, 1, 1)];

    [Fact]
    public void A_rate_is_not_summed()
    {
        string message = Refused(One, of => of.Amount(Indicator.AverageEarnings, row => Vnd.FromDong(row.Low!.Value)));

        Assert.Contains("average-earnings (thu nhập bình quân) is a rate", message, StringComparison.Ordinal);
        Assert.Contains("Range", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_be_summed_is_not()
    {
        Indicator distinct = new("customers", new("khách hàng", "customers"), IndicatorUnit.Person, IndicatorKind.Stock, canBeSummed: false);

        Assert.Contains("customers (khách hàng) is not additive", Refused(One, of => of.Count(distinct, row => row.Members)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_is_read_in_its_unit()
    {
        Assert.Contains("total-assets is measured in Dong; use Amount", Refused(One, of => of.Count(Indicator.TotalAssets, row => row.Members)), StringComparison.Ordinal);
        Assert.Contains("members is measured in Person; use Count", Refused(One, of => of.Amount(Indicator.Members, row => null)), StringComparison.Ordinal);
        Assert.Contains("members is measured in Person; use Count", Refused(One, of => of.Range(Indicator.Members, row => null)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_is_read_once()
    {
        Assert.Contains("profit is there already", Refused(One, of => of.Amount(Indicator.Profit, row => null).Amount(Indicator.Profit, row => null)), StringComparison.Ordinal);
        Assert.Contains("every summary counts its units", Refused(One, of => of.Count(Indicator.Units, row => 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_number_of_members_is_refused_with_row_and_group()
    {
        RosterRow[] rows = [.. One, new("KG", -7, null, null, null)];

        string message = Refused(rows, of => of.Count(Indicator.Members, row => row.Members));
        Assert.Contains("Row 2, group 'KG': members is -7", message, StringComparison.Ordinal);
        Assert.Contains("Row 2 (mã KG)", Refused(rows, of => of.Count(Indicator.Members, row => row.Members).Identify(row => $"mã {row.State}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    public void A_status_that_is_none_is_refused_with_its_row(int status)
    {
        RosterRow[] rows = [.. One, .. One];
        void Read(Measures<RosterRow> of) => of.Status(row => ReferenceEquals(row, rows[1]) ? (FigureStatus)status : null).Identify(row => $"mã {row.State}");
        rows[1] = One[0] with { State = "KG" };

        string expected = $"Row 2 (mã KG) has the figure status {status}, and there is none such";
        Assert.StartsWith(expected, Refused(rows, Read), StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => rows.Where(_ => true).SummarizePart("a", row => row.State, Read)).Message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => Roster.Of(rows, Read)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_amount_is_refused_unless_the_indicator_may_be_negative()
    {
        RosterRow[] rows = [new("AG", null, -5, null, null)];

        Assert.Contains("total-assets is -5", Refused(rows, of => of.Amount(Indicator.TotalAssets, row => Vnd.FromDong(row.Profit!.Value))), StringComparison.Ordinal);
        Assert.Contains("average-earnings is -5", Refused(rows, of => of.Range(Indicator.AverageEarnings, row => new VndRange(Vnd.FromDong(-5), Vnd.Zero))), StringComparison.Ordinal);
        Assert.Equal(-5, rows.Summarize(of => of.Amount(Indicator.ProfitAfterTax, row => Vnd.FromDong(row.Profit!.Value))).Amount(Indicator.ProfitAfterTax).Sum.Value.Dong);
    }

    [Fact]
    public void Mixed_periods_are_refused_with_both_rows()
    {
        (string Name, int Year)[] rows = [("một", 2019), ("hai", 2019), ("ba", 2020)];

        string message = Assert.Throws<ArgumentException>(() => rows.Summarize(row => row.Name, of => of.Period(row => ReportingPeriod.Year(row.Year)).Identify(row => row.Name))).Message;
        Assert.Contains("Row 3 (ba)", message, StringComparison.Ordinal);
        Assert.Contains("Row 1 (một)", message, StringComparison.Ordinal);
        Assert.Contains("2020-01-01/2020-12-31", message, StringComparison.Ordinal);
        Assert.Contains("2019-01-01/2019-12-31", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_interval_with_another_stock_date_is_another_period()
    {
        ReportingPeriod year = ReportingPeriod.Year(2020);

        Assert.Throws<ArgumentException>(() => new[] { year, year.WithStockDate(null) }.Summarize(of => of.Period(row => row)));
    }

    [Fact]
    public void Mixed_statuses_are_refused_with_both_rows()
    {
        FigureStatus[] rows = [FigureStatus.Planned, FigureStatus.Actual];

        string message = Assert.Throws<ArgumentException>(() => rows.Summarize(of => of.Status(row => row))).Message;
        Assert.Contains("Row 2 has the figure status Actual, Row 1 has Planned", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_beyond_64_bits_names_indicator_and_group()
    {
        RosterRow[] rows = [new("AG", 1, 0, null, null), new("KG", long.MaxValue, 0, null, null), new("KG", 1, 0, null, null)];

        string message = Assert.Throws<OverflowException>(() => RosterOracle.Summarize(rows)).Message;
        Assert.Contains("members", message, StringComparison.Ordinal);
        Assert.Contains("'KG'", message, StringComparison.Ordinal);
        Assert.Contains("9223372036854775808", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_beyond_64_bits_of_groups_that_fit_is_refused_too()
    {
        RosterRow[] rows = [new("AG", 1, 0, null, null), new("KG", long.MaxValue, 0, null, null)];

        Assert.Contains("all units", Assert.Throws<OverflowException>(() => RosterOracle.Summarize(rows)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_may_pass_64_bits_on_its_way()
    {
        RosterRow[] rows = [new("AG", 0, long.MaxValue, null, null), new("AG", 0, 1, null, null), new("AG", 0, -1, null, null)];

        Assert.Equal(Vnd.MaxValue, RosterOracle.Summarize(rows).Overall.Amount(Indicator.Profit).Sum.Value);
    }

    [Fact]
    public void A_row_without_a_group_is_refused_with_its_number()
    {
        RosterRow[] rows = [.. One, new(null!, 1, null, null, null)];

        string message = Assert.Throws<ArgumentException>(() => RosterOracle.Summarize(rows)).Message;
        Assert.Contains("Row 2 has no group", message, StringComparison.Ordinal);
        Assert.Contains("Unclassified", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_null_is_refused_with_its_number() =>
        Assert.Contains("Row 2 is null", Assert.Throws<ArgumentException>(() => RosterOracle.Summarize([One[0], null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Arguments_that_are_not_there_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RosterOracle.Summarize(null!));
        Assert.Throws<ArgumentNullException>(() => One.Summarize((Func<RosterRow, string>)null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => One.Summarize(row => row.State, null!));
        Assert.Throws<ArgumentNullException>(() => One.Summarize(of => of.Count(null!, row => 1)));
        Assert.Throws<ArgumentNullException>(() => One.Summarize(of => of.Count(Indicator.Members, null!)));
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Cooperative>)null!).Summarize(unit => unit.Sector));
        Assert.Throws<ArgumentNullException>(() => Array.Empty<Cooperative>().Summarize(unit => unit.Sector, (Population)null!));
    }

    private static string Refused(RosterRow[] rows, Action<Measures<RosterRow>> measures) =>
        Assert.Throws<ArgumentException>(() => rows.Summarize(row => row.State, measures)).Message;
}
