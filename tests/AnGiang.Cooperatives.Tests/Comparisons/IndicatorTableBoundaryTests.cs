using AnGiang.Cooperatives.Comparisons;
using static AnGiang.Cooperatives.FigureStatus;

namespace AnGiang.Cooperatives.Tests.Comparisons;

/// <summary>A merged province beside its predecessors, and periods that are not of one length.</summary>
public class IndicatorTableBoundaryTests
{
    private static readonly Territory Merged = Territory.AnGiang, AnGiangBefore = Territory.AnGiangUntil2025, KienGiangBefore = Territory.KienGiangUntil2025;

    private static readonly IndicatorColumn Before = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2023)), LastYear = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2024)), Plan = IndicatorColumn.Of(Planned, ReportingPeriod.Year(2025)), Now = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2025));

    private static readonly IndicatorColumn Index = IndicatorColumn.Index(LastYear, Now), Growth = IndicatorColumn.Growth(LastYear, Now), OfPlan = IndicatorColumn.PlanCompletion(Plan, Now);

    private static readonly Indicator BadDebt = new("bad-debt", new("tỷ lệ nợ xấu", "bad debt"), IndicatorUnit.Percent, IndicatorKind.Rate);

    [Fact]
    public void A_merged_territory_is_compared_with_the_sum_of_its_predecessors_and_both_say_so()
    {
        IndicatorRow units = new IndicatorRow(Indicator.Units)
            .With(Before, 280, AnGiangBefore).With(Before, 150, KienGiangBefore).With(LastYear, 289, AnGiangBefore).With(LastYear, new Figure<long>(161, new(160, 161), Preliminary), KienGiangBefore).With(Now, 468, Merged);
        IndicatorTable table = IndicatorTable.Create([Before, LastYear, Now, Index, Growth, IndicatorColumn.Growth(Before, LastYear)], [units], [Merged]);

        Assert.Equal("430 450 468 104.00 4.00 4.65", Line(table));
        Assert.Equal(
            ["SumOfPredecessors", "Preliminary PartlyReported SumOfPredecessors", "", "Preliminary PartlyReported AcrossBoundary", "Preliminary PartlyReported AcrossBoundary", "Preliminary PartlyReported"],
            Notes(table));
        Assert.Equal((new Coverage(161, 162), Preliminary), (table[units, LastYear, Merged].Coverage, table[units, LastYear, Merged].Status));
        Change<long> across = Change.AcrossBoundary([Units2024(289, AnGiangBefore), Units2024(161, KienGiangBefore)], new(Indicator.Units, ReportingPeriod.Year(2025), 468, Merged));
        Assert.Equal(across.Index.Value.Exact, table[units, Index, Merged].Exact.Value);
    }

    [Fact]
    public void A_sum_stated_for_the_merged_territory_says_so_too_and_must_be_that_of_its_predecessors()
    {
        IndicatorRow stated = new IndicatorRow(Indicator.Units).With(LastYear, 450, Merged).With(Now, 468, Merged), agreeing = stated.With(LastYear, 289, AnGiangBefore).With(LastYear, 161, KienGiangBefore);

        Assert.All([stated, agreeing], row => Assert.Equal(["SumOfPredecessors", "", "AcrossBoundary"], Notes(IndicatorTable.Create([LastYear, Now, Index], [row], [Merged]))));
        IndicatorRow contradicting = stated.With(LastYear, 289, AnGiangBefore).With(LastYear, 162, KienGiangBefore);
        Assert.Contains("'co-operatives' is 450 in the column 'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31 of An Giang (from 2025-07-01)' and its predecessors are 451 together", Refusal([LastYear, Now], contradicting, Merged), StringComparison.Ordinal);
    }

    [Fact]
    public void Predecessors_stand_beside_what_was_made_of_them_and_end_with_their_time()
    {
        IndicatorRow units = new IndicatorRow(Indicator.Units).With(LastYear, 289, AnGiangBefore).With(LastYear, 161, KienGiangBefore).With(Now, 468, Merged);
        IndicatorTable table = IndicatorTable.Create([LastYear, Now, Index], [units], [AnGiangBefore, KienGiangBefore, Merged]);

        Assert.Equal("289 x x 161 x x 450 468 104.00", Line(table));
        Assert.Equal(UndefinedReason.NotApplicable, table[units, Now, AnGiangBefore].Exact.Reason);
    }

    [Fact]
    public void Plans_of_the_predecessors_are_the_plan_of_what_was_made_of_them()
    {
        IndicatorRow revenue = new IndicatorRow(Indicator.Revenue) { Digits = 1 }
            .With(Plan, Vnd.FromBillions(100), AnGiangBefore).With(Plan, Vnd.FromBillions(60), KienGiangBefore).WithPublished(Plan, Vnd.FromBillions(90), AnGiangBefore).With(Now, Vnd.FromBillions(168), Merged);
        IndicatorTable table = IndicatorTable.Create([Plan, Now, OfPlan], [revenue], [Merged]);

        Assert.Equal("160.0 168.0 105.00", Line(table));
        Assert.Equal(["SumOfPredecessors Revised", "", "AcrossBoundary RevisedBase"], Notes(table));
        Assert.Equal([150, null, 112], table.Cells.Select(cell => cell.AsFirstPublished?.Value));
    }

    [Fact]
    public void What_the_merged_territory_states_of_its_own_time_goes_before_the_sum()
    {
        IndicatorRow units = new IndicatorRow(Indicator.Units).With(Plan, 300, AnGiangBefore).With(Plan, 160, KienGiangBefore).With(Plan, 480, Merged);
        IndicatorTable table = IndicatorTable.Create([Plan], [units], [Merged]);

        Assert.Equal("480", Line(table));
        Assert.Empty(table.Cells[0].Notes);
    }

    [Fact]
    public void A_sum_is_of_all_units_of_the_predecessors_where_their_number_is_known()
    {
        Figure<Vnd> one = new(Vnd.FromBillions(5), new(1, 1), Actual);
        IndicatorRow known = new IndicatorRow(Indicator.Revenue).With(LastYear, one, AnGiangBefore).With(LastYear, one, KienGiangBefore), stated = new IndicatorRow(Indicator.Profit).With(LastYear, one, AnGiangBefore).With(LastYear, Vnd.FromBillions(5), KienGiangBefore);

        Assert.Equal(["SumOfPredecessors Sensitive", "SumOfPredecessors"], Notes(IndicatorTable.Create([LastYear], [known, stated], [Merged], minimumUnits: 3)));
        Assert.Equal(["SumOfPredecessors", "SumOfPredecessors"], Notes(IndicatorTable.Create([LastYear], [known, stated], [Merged], minimumUnits: 2)));
    }

    [Fact]
    public void Predecessors_may_have_had_predecessors()
    {
        Territory a = new("A", TerritoryLevel.Commune, validTo: new(2019, 12, 31)), b = new("B", TerritoryLevel.Commune, validTo: new(2019, 12, 31)), c = new("C", TerritoryLevel.Commune, validTo: new(2025, 6, 30));
        Territory ab = new("AB", TerritoryLevel.Commune, new(2020, 1, 1), new(2025, 6, 30), predecessors: [a, b]), abc = new("ABC", TerritoryLevel.Commune, new(2025, 7, 1), predecessors: [ab, c]);
        IndicatorColumn year2018 = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2018));
        IndicatorRow units = new IndicatorRow(Indicator.Units).With(year2018, 1, a).With(year2018, 2, b).With(year2018, 4, c);

        Assert.Equal("7 3", Line(IndicatorTable.Create([year2018], [units], [abc, ab])));
        Territory renamed = new("D", TerritoryLevel.Commune, new(2025, 7, 1), predecessors: [ab]);
        Assert.Equal("3", Line(IndicatorTable.Create([year2018], [new IndicatorRow(Indicator.Units).With(year2018, 1, a).With(year2018, 2, b)], [renamed])));
    }

    [Fact]
    public void A_sum_is_not_reported_where_one_of_the_predecessors_is_not()
    {
        IndicatorRow units = new IndicatorRow(Indicator.Units).With(LastYear, 289, AnGiangBefore).With(Now, 468, Merged);
        IndicatorTable table = IndicatorTable.Create([LastYear, Now, Index], [units, new IndicatorRow(Indicator.Members)], [Merged]);

        Assert.Equal("... 468 ... ... ... ...", Line(table));
        Assert.All(table.Cells, cell => Assert.Empty(cell.Notes));
        IndicatorRow tooMuch = new IndicatorRow(Indicator.Revenue).With(LastYear, Vnd.MaxValue, AnGiangBefore).With(LastYear, Vnd.MaxValue, KienGiangBefore);
        Assert.Equal(UndefinedReason.OutOfRange, IndicatorTable.Create([LastYear], [tooMuch], [Merged]).Cells[0].Published.Reason);
    }

    [Fact]
    public void Rates_are_not_added_up_but_may_be_stated_for_the_predecessors_together()
    {
        IndicatorRow stated = new IndicatorRow(BadDebt).With(LastYear, Percentage.FromPoints(2), Merged).With(Now, Percentage.FromPoints(1.5m), Merged);

        Assert.Equal(["SumOfPredecessors", "", "AcrossBoundary PercentagePoints"], Notes(IndicatorTable.Create([LastYear, Now, Growth], [stated], [Merged])));
        IndicatorRow apart = new IndicatorRow(BadDebt).With(LastYear, Percentage.FromPoints(1), AnGiangBefore).With(LastYear, Percentage.FromPoints(2), KienGiangBefore);
        Assert.Equal("... 1.00 2.00", Line(IndicatorTable.Create([LastYear], [apart], [Merged, AnGiangBefore, KienGiangBefore])));
        Assert.Contains("bad-debt is not summed over territories: give that of the whole, or show the territory too.", Refusal([LastYear], new IndicatorRow(BadDebt).With(LastYear, Percentage.FromPoints(2), AnGiangBefore), Merged), StringComparison.Ordinal);
        IndicatorRow both = stated.With(LastYear, Percentage.FromPoints(1), AnGiangBefore).With(LastYear, Percentage.FromPoints(2), KienGiangBefore);
        Assert.Equal("2.00 1.50 1.00 x 2.00 x", Line(IndicatorTable.Create([LastYear, Now], [both], [Merged, AnGiangBefore, KienGiangBefore])));
    }

    [Fact]
    public void Figures_of_a_territory_that_did_not_stand_are_not_compared()
    {
        IndicatorRow units = new IndicatorRow(Indicator.Units).With(LastYear, 289, AnGiangBefore).With(Now, 300, AnGiangBefore);
        Territory commune = new("Vĩnh Tế", TerritoryLevel.Commune, validFrom: new(2025, 7, 1));
        IndicatorRow made = new IndicatorRow(Indicator.Units).With(LastYear, 3, commune).With(Now, 4, commune);

        Assert.Contains("'co-operatives' (units) cannot be compared in the column 'Index of Actual 2025-01-01/2025-12-31, stocks at 2025-12-31 to Actual 2024", Refusal([Index], units, AnGiangBefore), StringComparison.Ordinal);
        Assert.Contains("The boundary of Vĩnh Tế (from 2025-07-01) did not stand", Refusal([Growth], made, commune), StringComparison.Ordinal);
        IndicatorTable reckoned = IndicatorTable.Create([LastYear, Now], [made], [commune]);
        Assert.Equal("3 4", Line(reckoned));
        Assert.Equal(["NotStanding", ""], Notes(reckoned));
    }

    [Fact]
    public void What_was_done_by_a_territory_that_did_not_stand_is_not_set_against_a_plan()
    {
        IndicatorColumn half = IndicatorColumn.Of(Actual, ReportingPeriod.FirstMonths(2025, 6));
        IndicatorRow ended = new IndicatorRow(Indicator.Units).With(Plan, 300, AnGiangBefore).With(Now, 290, AnGiangBefore), inTime = new IndicatorRow(Indicator.Units).With(Plan, 300, AnGiangBefore).With(half, 270, AnGiangBefore);

        Assert.Contains("'co-operatives' (units) cannot be compared in the column 'PlanCompletion of Actual 2025", Refusal([OfPlan], ended, AnGiangBefore), StringComparison.Ordinal);
        IndicatorTable table = IndicatorTable.Create([Plan, half, IndicatorColumn.PlanCompletion(Plan, half)], [inTime], [AnGiangBefore]);
        Assert.Equal("300 270 90.00", Line(table));
        Assert.Equal(["", "", "OfYearPlan"], Notes(table));
    }

    [Fact]
    public void One_predecessor_alone_is_no_sum_in_the_time_of_what_was_made_of_it()
    {
        IndicatorTable table = IndicatorTable.Create([Now], [new IndicatorRow(Indicator.Units).With(Now, 290, AnGiangBefore)], [Merged]);

        Assert.Equal("...", Line(table));
        Assert.Equal(UndefinedReason.NotReported, table.Cells[0].Exact.Reason);
    }

    [Fact]
    public void A_sum_is_revised_where_it_changed_and_where_a_part_of_it_was_withdrawn()
    {
        IndicatorRow shifted = new IndicatorRow(Indicator.Units).With(LastYear, 11, AnGiangBefore).WithPublished(LastYear, 10, AnGiangBefore).With(LastYear, 10, KienGiangBefore).WithPublished(LastYear, 11, KienGiangBefore);
        IndicatorRow withdrawn = new IndicatorRow(Indicator.Members).With(LastYear, 11, AnGiangBefore).WithPublished(LastYear, 10, KienGiangBefore);
        IndicatorTable table = IndicatorTable.Create([LastYear], [shifted, withdrawn], [Merged]);

        Assert.Equal("21 ...", Line(table));
        Assert.Equal(["SumOfPredecessors", "Revised"], Notes(table));
        Assert.Equal([null, 21], table.Cells.Select(cell => cell.AsFirstPublished?.Value));
    }

    [Fact]
    public void A_flow_is_of_the_plan_of_its_interval_whatever_the_stock_dates()
    {
        IndicatorColumn undated = IndicatorColumn.Of(Planned, ReportingPeriod.FirstMonths(2025, 9).WithStockDate(null)), months = IndicatorColumn.Of(Actual, ReportingPeriod.FirstMonths(2025, 9));
        IndicatorTable table = IndicatorTable.Create([IndicatorColumn.PlanCompletion(undated, months)], [new IndicatorRow(Indicator.Revenue).With(undated, Vnd.FromBillions(2)).With(months, Vnd.FromBillions(3))]);

        Assert.Equal("150.00", Line(table));
        Assert.Empty(table.Cells[0].Notes);
    }

    [Fact]
    public void A_stock_is_of_its_date_and_a_flow_of_the_end_of_its_period()
    {
        ReportingPeriod half = ReportingPeriod.FirstMonths(2025, 9).WithStockDate(new(2025, 6, 30));
        IndicatorColumn mixed = IndicatorColumn.Of(Actual, half);
        IndicatorRow stock = new IndicatorRow(Indicator.Units).With(mixed, 450, Merged), flow = new IndicatorRow(Indicator.Revenue).With(mixed, Vnd.FromBillions(9), Merged);

        Assert.Equal(["SumOfPredecessors", ""], Notes(IndicatorTable.Create([mixed], [stock, flow], [Merged])));
        Assert.Equal([""], Notes(IndicatorTable.Create([IndicatorColumn.Of(Actual, half.WithStockDate(null))], [new IndicatorRow(Indicator.Units).With(IndicatorColumn.Of(Actual, half.WithStockDate(null)), 450, Merged)], [Merged])));
    }

    [Fact]
    public void Periods_of_any_length_are_compared_when_asked_for_and_a_note_says_so()
    {
        IndicatorColumn half = IndicatorColumn.Of(Actual, ReportingPeriod.FirstMonths(2025, 6)), shifted = IndicatorColumn.Of(Actual, new(new(2025, 4, 1), new(2025, 9, 30)));
        IndicatorRow revenue = new IndicatorRow(Indicator.Revenue).With(LastYear, Vnd.FromBillions(2)).With(half, Vnd.FromBillions(1)).With(shifted, Vnd.FromBillions(3)).With(Now, Vnd.FromBillions(4)), units = new IndicatorRow(Indicator.Units).With(LastYear, 2).With(half, 3);
        IndicatorColumn ofYear = IndicatorColumn.Index(LastYear, half, PeriodMatch.AnyLength), overlapping = IndicatorColumn.Index(half, shifted, PeriodMatch.AnyLength), alike = IndicatorColumn.Index(LastYear, Now, PeriodMatch.AnyLength);
        IndicatorTable table = IndicatorTable.Create([ofYear, overlapping, alike], [revenue, units]);

        Assert.Equal("50.00 300.00 200.00 150.00 ... ...", Line(table));
        Assert.Equal(["PeriodsDiffer", "PeriodsDiffer", "", "", "", ""], Notes(table));
    }

    private static Observation<long> Units2024(long count, Territory territory) => new(Indicator.Units, ReportingPeriod.Year(2024), count, territory);

    private static string Line(IndicatorTable table) => string.Join(' ', table.Cells.Select(cell => cell.ToString()));

    private static IEnumerable<string> Notes(IndicatorTable table) => table.Cells.Select(cell => string.Join(' ', cell.Notes));

    private static string Refusal(IndicatorColumn[] columns, IndicatorRow row, Territory territory) => Assert.Throws<ArgumentException>(() => IndicatorTable.Create(columns, [row], [territory])).Message;
}
