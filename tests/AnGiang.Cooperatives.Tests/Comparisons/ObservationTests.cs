using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class ObservationTests
{
    private static readonly Territory OldAnGiang = Territory.AnGiangUntil2025, KienGiang = Territory.KienGiangUntil2025, AnGiang = Territory.AnGiang;

    [Fact]
    public void Years_are_compared_with_years_and_six_months_with_six_months()
    {
        Assert.Equal(20, Change.Between(Revenue(ReportingPeriod.Year(2023), 100), Revenue(ReportingPeriod.Year(2024), 120)).Absolute.Value.Dong);
        Assert.Equal(20, Change.Between(Revenue(ReportingPeriod.FirstMonths(2023, 2), 100), Revenue(ReportingPeriod.FirstMonths(2024, 2), 120)).Absolute.Value.Dong);
        Assert.Equal(20, Change.Between(Revenue(ReportingPeriod.Quarter(2024, 1), 100), Revenue(ReportingPeriod.Quarter(2024, 2), 120)).Absolute.Value.Dong);
        Assert.Equal(20, Change.Between(Revenue(new(new(2023, 2, 10), new(2023, 3, 9)), 100), Revenue(new(new(2024, 2, 10), new(2024, 3, 9)), 120)).Absolute.Value.Dong);
    }

    [Fact]
    public void Periods_that_are_no_months_are_compared_by_their_days()
    {
        Observation<Vnd> days = Revenue(new(new(2024, 2, 10), new(2024, 3, 9)), 100);

        Assert.Equal(20, Change.Between(days, Revenue(new(new(2024, 3, 10), new(2024, 4, 7)), 120)).Absolute.Value.Dong);
        Assert.Throws<ArgumentException>(() => Change.Between(days, Revenue(new(new(2024, 3, 10), new(2024, 4, 8)), 120)));
        Assert.Throws<ArgumentException>(() => Change.Between(days, Revenue(new(new(2024, 3, 10), new(2025, 4, 9)), 120)));
    }

    [Fact]
    public void A_part_of_a_year_is_compared_with_a_year_only_when_asked()
    {
        Observation<Vnd> year = Revenue(ReportingPeriod.Year(2023), 100), half = Revenue(ReportingPeriod.FirstMonths(2024, 6), 70);

        string message = Assert.Throws<ArgumentException>(() => Change.Between(year, half)).Message;
        Assert.Contains("differ in length", message, StringComparison.Ordinal);
        Assert.Contains("AnyLength", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Change.Between(Revenue(ReportingPeriod.FirstMonths(2023, 6), 70), Revenue(ReportingPeriod.Year(2024), 100)));
        Assert.Equal(-30, Change.Between(year, half, PeriodMatch.AnyLength).Absolute.Value.Dong);
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.Between(year, half, (PeriodMatch)7));
    }

    [Fact]
    public void Periods_of_one_length_that_overlap_are_compared_only_when_asked()
    {
        Observation<Vnd> january = Revenue(new(new(2024, 1, 1), new(2024, 6, 30)), 60), february = Revenue(new(new(2024, 2, 1), new(2024, 7, 31)), 66), july = Revenue(new(new(2024, 7, 1), new(2024, 12, 31)), 70);

        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => Change.Between(january, february)).Message, StringComparison.Ordinal);
        Assert.Equal((6, 10), (Change.Between(january, february, PeriodMatch.AnyLength).Absolute.Value.Dong, Change.Between(january, july).Absolute.Value.Dong));
        Assert.Throws<ArgumentException>(() => Change.Between(Revenue(new(new(2024, 1, 1), new(2024, 1, 10)), 1), Revenue(new(new(2024, 1, 10), new(2024, 1, 19)), 1)));
        Observation<Fraction> rate = new(Indicator.AverageEarnings, january.Period, Fraction.One), next = new(Indicator.AverageEarnings, february.Period, Fraction.One);
        Assert.Throws<ArgumentException>(() => RatioChange.Between(rate, next));
        Assert.Equal(1, Change.Between(Units(january.Period, 1), Units(february.Period, 2)).Absolute.Value);
    }

    [Fact]
    public void Stocks_are_compared_between_any_two_dates_that_are_known()
    {
        Observation<long> december = Units(ReportingPeriod.Year(2023), 100), june = Units(ReportingPeriod.FirstMonths(2024, 6), 110);

        Assert.Equal(10, Change.Between(december, june).Absolute.Value);
        Assert.Throws<ArgumentException>(() => Change.Between(june, december));
        Assert.Throws<ArgumentException>(() => Change.Between(june, june));
        Assert.Throws<InvalidOperationException>(() => Change.Between(Units(ReportingPeriod.Year(2023).WithStockDate(null), 100), june));
    }

    [Fact]
    public void Unlike_things_are_not_compared()
    {
        Observation<Vnd> revenue = Revenue(ReportingPeriod.Year(2023), 1);

        Assert.Contains("different things", Assert.Throws<ArgumentException>(() => Change.Between(revenue, new(Indicator.Profit, ReportingPeriod.Year(2024), Vnd.FromDong(1)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Change.Between(Revenue(ReportingPeriod.Year(2024), 1), revenue));
        Assert.Contains("another territory", Assert.Throws<ArgumentException>(() => Change.Between(Units(ReportingPeriod.Year(2023), 1, OldAnGiang), Units(ReportingPeriod.Year(2024), 1, KienGiang))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Change.Between(null!, revenue));
        Assert.Contains("Give the territory of both", Assert.Throws<ArgumentException>(() => RatioChange.Between(Earnings(2023, OldAnGiang), Earnings(2024, null))).Message, StringComparison.Ordinal);
        Assert.Equal(0m, RatioChange.Between(Earnings(2023, OldAnGiang), Earnings(2024, OldAnGiang)).Difference(0, MidpointRounding.ToZero).Value);
    }

    [Fact]
    public void Counts_are_not_in_dong_and_amounts_are()
    {
        Assert.Throws<ArgumentException>(() => new Observation<long>(Indicator.Revenue, ReportingPeriod.Year(2020), 1));
        Assert.Throws<ArgumentException>(() => new Observation<Vnd>(Indicator.Members, ReportingPeriod.Year(2020), Vnd.Zero));
        Indicator badDebt = new("bad-debt", new("tỷ lệ nợ xấu", "bad debt"), IndicatorUnit.Percent, IndicatorKind.Rate);
        Assert.Contains("'bad-debt' is a Rate in Percent and has no figures of type Int64; it takes Fraction.", Assert.Throws<ArgumentException>(() => new Observation<long>(badDebt, ReportingPeriod.Year(2020), 3)).Message, StringComparison.Ordinal);
        Assert.Contains("it takes Int64.", Assert.Throws<ArgumentException>(() => new Observation<Fraction>(Indicator.Units, ReportingPeriod.Year(2020), Fraction.One)).Message, StringComparison.Ordinal);
        Assert.Contains("2020-12-31: -1': units is never negative", Assert.Throws<ArgumentException>(() => Units(ReportingPeriod.Year(2020), -1)).Message, StringComparison.Ordinal);
        Assert.Equal(-1, new Observation<Vnd>(Indicator.Profit, ReportingPeriod.Year(2020), Vnd.FromDong(-1)).Figure.Value.Dong);
        Assert.Equal("units, An Giang (to 2025-06-30), 2020-01-01/2020-12-31, stocks at 2020-12-31: 246", Units(ReportingPeriod.Year(2020), 246, OldAnGiang).ToString());
    }

    [Fact]
    public void A_merged_territory_is_compared_with_the_sum_of_its_predecessors_and_says_so()
    {
        Observation<long> merged = Units(ReportingPeriod.Year(2025), 900, AnGiang);
        Observation<long>[] before = [Units(ReportingPeriod.Year(2024), 289, OldAnGiang), Units(ReportingPeriod.Year(2024), 580, KienGiang)];

        Change<long> change = Change.AcrossBoundary(before, merged);

        Assert.True(change.IsAcrossBoundary);
        Assert.True(change.WithPublishedBase(1).IsAcrossBoundary);
        Assert.Equal((869, 31, new Coverage(2, 2)), (change.Previous.Value, change.Absolute.Value, change.Previous.Coverage));
        Assert.Equal(change.Growth, Change.AcrossBoundary(before.AsEnumerable().Reverse(), merged).Growth);
        Assert.Contains("AcrossBoundary", Assert.Throws<ArgumentException>(() => Change.Between(before[0], merged)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([before[0]], merged));
        Assert.Contains("there are none", Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([], merged)).Message, StringComparison.Ordinal);
        Assert.Contains("The sum of units over the predecessors of An Giang", Assert.Throws<OverflowException>(() => Change.AcrossBoundary([before[0], Units(ReportingPeriod.Year(2024), long.MaxValue, KienGiang)], merged)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([before[0], before[0]], merged));
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([.. before, Units(ReportingPeriod.Year(2024), 1)], merged));
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([before[0], Units(ReportingPeriod.Year(2023), 580, KienGiang)], merged));
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary(before, Units(ReportingPeriod.Year(2025), 900)));
        Assert.Throws<ArgumentNullException>(() => Change.AcrossBoundary([before[0], null!], merged));
        Assert.Throws<ArgumentNullException>(() => new Observation<long>[] { null! }.CumulateWithinYear());
    }

    [Fact]
    public void Figures_of_a_territory_before_its_boundary_stood_are_refused() => Assert.Contains(
        "did not stand on 2024-12-31; give the figures of the territories of that time",
        Assert.Throws<ArgumentException>(() => Change.Between(Units(ReportingPeriod.Year(2024), 869, AnGiang), Units(ReportingPeriod.Year(2025), 900, AnGiang))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_boundary_must_have_stood_at_the_date()
    {
        Observation<long>[] late = [Units(ReportingPeriod.Year(2025), 289, OldAnGiang), Units(ReportingPeriod.Year(2025), 580, KienGiang)];

        Assert.Contains("did not stand", Assert.Throws<ArgumentException>(() => Change.AcrossBoundary(late, Units(ReportingPeriod.Year(2026), 900, AnGiang))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary(
            [Units(ReportingPeriod.Year(2023), 1, OldAnGiang), Units(ReportingPeriod.Year(2023), 1, KienGiang)], Units(ReportingPeriod.Year(2024), 900, AnGiang)));
    }

    [Fact]
    public void A_flow_of_the_year_of_the_merger_is_the_merged_territory_s()
    {
        Observation<Vnd>[] before = [Revenue(ReportingPeriod.Year(2024), 70, OldAnGiang), Revenue(ReportingPeriod.Year(2024), 40, KienGiang)];

        Assert.Equal(10, Change.AcrossBoundary(before, Revenue(ReportingPeriod.Year(2025), 120, AnGiang)).Absolute.Value.Dong);
        Assert.Throws<ArgumentException>(() => Change.AcrossBoundary(before, Revenue(ReportingPeriod.FirstMonths(2025, 9), 120, AnGiang)));
    }

    [Fact]
    public void Only_what_adds_up_and_is_equally_firm_is_summed_over_predecessors()
    {
        Observation<Vnd> Earnings(int year, Territory territory) => new(Indicator.AverageEarnings, ReportingPeriod.Year(year), Vnd.FromMillions(5), territory);
        Observation<long> estimate = new(Indicator.Units, ReportingPeriod.Year(2024), new Figure<long>(580L, new(1, 1), FigureStatus.Estimated), KienGiang);

        Assert.Contains("not summed", Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([Earnings(2024, OldAnGiang), Earnings(2024, KienGiang)], Earnings(2025, AnGiang))).Message, StringComparison.Ordinal);
        Assert.Contains("one status", Assert.Throws<ArgumentException>(() => Change.AcrossBoundary([Units(ReportingPeriod.Year(2024), 289, OldAnGiang), estimate], Units(ReportingPeriod.Year(2025), 900, AnGiang))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_predecessor_that_did_not_report_leaves_the_sum_undefined()
    {
        Observation<long> missing = new(Indicator.Units, ReportingPeriod.Year(2024), new Figure<long>(new(0, 1), UndefinedReason.NotReported, FigureStatus.Actual), KienGiang);

        Change<long> change = Change.AcrossBoundary([Units(ReportingPeriod.Year(2024), 289, OldAnGiang), missing], Units(ReportingPeriod.Year(2025), 900, AnGiang));

        Assert.Equal((UndefinedReason.NotReported, new Coverage(1, 2)), (change.Absolute.Reason, change.Previous.Coverage));
    }

    [Fact]
    public void Quarters_cumulate_within_the_year()
    {
        Observation<Vnd>[] quarters = [.. Enumerable.Range(1, 4).Select(quarter => Revenue(ReportingPeriod.Quarter(2024, quarter), quarter * 10))];

        IReadOnlyList<Observation<Vnd>> totals = quarters.AsEnumerable().Reverse().CumulateWithinYear();

        Assert.Equal([10, 30, 60, 100], totals.Select(total => total.Figure.Value.Dong));
        Assert.Equal([3, 6, 9, 12], totals.Select(total => total.Period.End.Month));
        Assert.Equal(ReportingPeriod.Year(2024), totals[^1].Period);
        Assert.Empty(Array.Empty<Observation<long>>().CumulateWithinYear());
        Assert.Contains("The running total with 'revenue, 2024-04-01", Assert.Throws<OverflowException>(() => new[] { quarters[0], Revenue(quarters[1].Period, long.MaxValue) }.CumulateWithinYear()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => quarters[1..].CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => quarters.Append(quarters[3]).CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => new[] { Revenue(new(new(2024, 1, 1), new(2025, 6, 30)), 1) }.CumulateWithinYear());
        Indicator visitors = new("visitors", new("lượt khách", "visitors"), IndicatorUnit.Person, IndicatorKind.Flow, canBeSummed: false);
        Assert.Throws<ArgumentException>(() => new[] { new Observation<long>(visitors, ReportingPeriod.Quarter(2024, 1), 1) }.CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => quarters.Where((_, i) => i != 1).CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => quarters.Append(Revenue(ReportingPeriod.Quarter(2025, 1), 1)).CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => new[] { Units(ReportingPeriod.Quarter(2024, 1), 1) }.CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => quarters[..1].Append(new(Indicator.Revenue, quarters[1].Period, new Figure<Vnd>(Vnd.Zero, default, FigureStatus.Estimated))).CumulateWithinYear());
        Assert.Throws<ArgumentException>(() => quarters[..1].Append(Revenue(quarters[1].Period, 1, KienGiang)).CumulateWithinYear());
    }

    [Fact]
    public void The_same_period_of_last_year_is_found_in_a_series()
    {
        Observation<Vnd>[] series = [.. Enumerable.Range(2020, 5).SelectMany(year => Enumerable.Range(1, 12).Select(month => Revenue(ReportingPeriod.FirstMonths(year, month), (year * 100) + month)))];
        Observation<Vnd> current = Revenue(ReportingPeriod.FirstMonths(2024, 2), 0);

        Assert.Equal(202_302, series.SamePeriodLastYear(current).Figure.Value.Dong);
        Assert.Throws<ArgumentException>(() => series.SamePeriodLastYear(Revenue(ReportingPeriod.Year(2020), 0)));
        Assert.Throws<ArgumentException>(() => series.Append(Revenue(ReportingPeriod.FirstMonths(2023, 2), 0)).SamePeriodLastYear(current));
        Assert.Throws<ArgumentException>(() => series.SamePeriodLastYear(Revenue(ReportingPeriod.FirstMonths(2024, 2), 0, KienGiang)));
    }

    private static Observation<Vnd> Revenue(ReportingPeriod period, long dong, Territory? territory = null) => new(Indicator.Revenue, period, Vnd.FromDong(dong), territory);

    private static Observation<long> Units(ReportingPeriod period, long count, Territory? territory = null) => new(Indicator.Units, period, count, territory);

    private static Observation<Fraction> Earnings(int year, Territory? territory) => new(Indicator.AverageEarnings, ReportingPeriod.Year(year), Fraction.One, territory);
}
