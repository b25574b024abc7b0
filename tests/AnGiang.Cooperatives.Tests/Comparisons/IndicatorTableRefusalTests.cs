using AnGiang.Cooperatives.Comparisons;
using static AnGiang.Cooperatives.FigureStatus;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class IndicatorTableRefusalTests
{
    private static readonly IndicatorColumn Before = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2023)), Now = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2024)), Plan = IndicatorColumn.Of(Planned, ReportingPeriod.Year(2024));

    private static readonly IndicatorRow Units = new IndicatorRow(Indicator.Units).With(Now, 289);

    private static readonly Indicator BadDebt = new("bad-debt", new("tỷ lệ nợ xấu", "bad debt"), IndicatorUnit.Percent, IndicatorKind.Rate);

    [Fact]
    public void A_table_without_columns_or_rows_or_with_one_twice_is_refused()
    {
        Refused("at least one of its columns", () => IndicatorTable.Create([], [Units]));
        Refused("at least one row", () => IndicatorTable.Create([Now], []));
        Refused("at least one of its territories", () => IndicatorTable.Create([Now], [Units], []));
        Refused("'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31' stands twice among the columns", () => IndicatorTable.Create([Now, Now], [Units]));
        Refused("stands twice among the territories", () => IndicatorTable.Create([Now], [new(Indicator.Units)], [Territory.AnGiang, Territory.AnGiang]));
        Refused("'co-operatives' (units) is given twice, as the same row", () => IndicatorTable.Create([Now], [Units, Units]));
        Refused("'co-operatives' (units) stands twice; add the rows up", () => IndicatorTable.Create([Now], [Units, new(Indicator.Units)]));
        Refused("'members' (members) stands twice below 'co-operatives'", () => IndicatorTable.Create([Now], [new(Indicator.Units) { PartsAddUp = false }, new(Indicator.Members) { Level = 1 }, new(Indicator.Members) { Level = 1 }]));
    }

    [Fact]
    public void The_same_name_may_stand_below_two_rows()
    {
        IndicatorRow[] rows = [new(Indicator.Units) { PartsAddUp = false }, new(Indicator.RegularWorkers) { Level = 1 }, new(Indicator.Members) { PartsAddUp = false }, new(Indicator.RegularWorkers) { Level = 1 }];

        Assert.Equal(4, IndicatorTable.Create([Now], rows).Cells.Count);
    }

    [Fact]
    public void Gaps_of_level_and_parts_of_another_unit_are_refused()
    {
        Refused("no row on level 0 stands before it", () => IndicatorTable.Create([Now], [new(Indicator.Units) { Level = 1 }]));
        Refused("no row on level 1 stands before it", () => IndicatorTable.Create([Now], [Units, new(Indicator.Members) { Level = 2 }]));
        Refused("members is measured in Person and units in Unit. Set PartsAddUp of 'co-operatives' to false", () => IndicatorTable.Create([Now], [Units, new(Indicator.Members) { Level = 1 }]));
        Refused("average-earnings is not summed", () => IndicatorTable.Create([Now], [new(Indicator.Revenue), new(Indicator.AverageEarnings) { Level = 1 }]));
        Refused("it is shown in Million with 0 decimals and 'revenue' in Billion with 0 decimals", () => IndicatorTable.Create([Now], [new(Indicator.Revenue), new(Indicator.Profit) { Level = 1, Unit = VndUnit.Million }]));
        Refused("it is shown in Billion with 1 decimals and 'revenue' in Billion with 0 decimals", () => IndicatorTable.Create([Now], [new(Indicator.Revenue), new(Indicator.Profit) { Level = 1, Digits = 1 }]));
        Refused("'revenue' is shown in Dong with 1 decimals, which is finer than the đồng, and amounts are whole đồng; set fewer Digits or a larger Unit. (Parameter 'rows')", () => IndicatorTable.Create([Now], [new(Indicator.Revenue) { Unit = VndUnit.Dong, Digits = 1 }]));
    }

    [Fact]
    public void Parts_that_exceed_their_row_are_refused_even_when_others_are_missing()
    {
        IndicatorRow part = new IndicatorRow(Indicator.Units) { Name = new("NN", "agriculture"), Level = 1 }.With(Now, 290), other = new(Indicator.Units) { Name = new("VT", "transport"), Level = 1 };

        Refused("exceed it by 1, although some were not reported", () => IndicatorTable.Create([Now], [Units, part, other]));
        Refused("add up to 290, the row itself is 289; set PartsAddUp to false where they overlap, or correct one of them.", () => IndicatorTable.Create([Now], [Units, part]));
        Refused(
            "add up to 288, the row itself is 289; add the rest as a row of its own ('co-operatives, còn lại'), set PartsAddUp of 'co-operatives' to false where only some of its parts are named, or correct one of them.",
            () => IndicatorTable.Create([Now], [Units, new IndicatorRow(Indicator.Units) { Name = new("NN", "agriculture"), Level = 1 }.With(Now, 288)]));
        Refused("in the column 'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31' add up to 2, the row itself is 3", () => IndicatorTable.Create(
            [Now], [new IndicatorRow(Indicator.Revenue).With(Now, Vnd.FromDong(3L)), new IndicatorRow(Indicator.Revenue) { Name = new("NN", "agriculture"), Level = 1 }.With(Now, Vnd.FromDong(2L))]));
    }

    [Fact]
    public void Losses_may_exceed_a_profit_that_is_not_all_reported()
    {
        IndicatorRow[] rows = [new IndicatorRow(Indicator.Profit).With(Now, Vnd.FromBillions(3)), new IndicatorRow(Indicator.Profit) { Name = new("NN", "agriculture"), Level = 1 }.With(Now, Vnd.FromBillions(5)), new(Indicator.Profit) { Name = new("VT", "transport"), Level = 1 }];

        Assert.Equal(["3", "5", "..."], IndicatorTable.Create([Now], rows).Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Figures_for_columns_or_territories_that_the_table_does_not_have_are_refused()
    {
        Refused("has a figure in the column 'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31', which the table does not have; it has Actual 2023", () => IndicatorTable.Create([Before], [Units]));
        Refused("has a figure without a territory in the column", () => IndicatorTable.Create([Now], [Units], [Territory.AnGiang]));
        Refused("and the table is without territories", () => IndicatorTable.Create([Now], [new IndicatorRow(Indicator.Units).With(Now, 1, Territory.AnGiang)]));
        Refused("which the table does not have", () => IndicatorTable.Create([Before], [new IndicatorRow(Indicator.Units).WithPublished(Now, 1)]));
    }

    [Fact]
    public void Cells_that_the_table_does_not_have_are_named()
    {
        IndicatorTable table = IndicatorTable.Create([Now], [Units]), sided = IndicatorTable.Create([Now], [new(Indicator.Units)], [Territory.AnGiang]);

        Missing("is no row of the table. With returns another row", () => table[new IndicatorRow(Indicator.Units), Now]);
        Missing("has no column 'Actual 2023", () => table[Units, Before]);
        Missing("has no territory 'An Giang (from 2025-07-01)'; it has none", () => table[Units, Now, Territory.AnGiang]);
        Missing("has no territory 'null'; it has An Giang", () => sided[sided.Rows[0], Now]);

        static void Missing(string message, Func<object> act) => Assert.Contains(message, Assert.Throws<KeyNotFoundException>(act).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_takes_only_figures_of_its_kind_once_and_of_the_status_of_the_column()
    {
        Refused("'revenue' (revenue) is a Flow in Dong and has no figures of type Int64; it takes Vnd.", () => new IndicatorRow(Indicator.Revenue).With(Now, 5));
        Refused("no figures of type Vnd; it takes Int64.", () => new IndicatorRow(Indicator.Units).With(Now, Vnd.Zero));
        Refused("no figures of type Fraction", () => new IndicatorRow(Indicator.Units).With(Now, new Figure<Fraction>(Fraction.One, default, Actual)));
        Refused("no figures of type Fraction", () => new IndicatorRow(Indicator.Revenue).With(Now, Fraction.One));
        Refused("no figures of type Percentage", () => new IndicatorRow(Indicator.AverageEarnings).With(Now, Percentage.OneHundred));
        Refused("'bad debt' (bad-debt) is a Rate in Percent and has no figures of type Int64; it takes Percentage or Fraction.", () => new IndicatorRow(BadDebt).With(Now, 5));
        Refused("no figures of type Vnd", () => new IndicatorRow(BadDebt).With(Now, Vnd.Zero));
        Refused("no figures of type Percentage", () => new IndicatorRow(Indicator.Units).WithPublished(Now, Percentage.OneHundred));
        Refused("bad-debt is never negative", () => new IndicatorRow(BadDebt).With(Now, Percentage.FromPoints(-1)));
        Refused("has a figure in the column", () => Units.With(Now, 290));
        Refused("has a published figure", () => Units.WithPublished(Now, 280).WithPublished(Now, 281));
        Refused("is a column of percentages; they follow", () => Units.With(IndicatorColumn.Index(Before, Now), 117));
        Refused("units is never negative", () => new IndicatorRow(Indicator.Units).With(Now, -1));
        Refused("plans stand in columns of plans", () => new IndicatorRow(Indicator.Units).With(Plan, new Figure<long>(5, default, Actual)));
        Refused("plans stand in columns of plans", () => new IndicatorRow(Indicator.Units).With(Now, new Figure<long>(5, default, Planned)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorRow(Indicator.Units) { Level = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorRow(Indicator.Units) { Digits = 10 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorRow(Indicator.Units) { Target = (PlanTarget)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorRow(Indicator.Units) { Unit = (VndUnit)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorTable.Create([Now], [Units], percentDigits: 10));
        Assert.StartsWith("A least number of units cannot be negative; 0 marks", Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorTable.Create([Now], [Units], minimumUnits: -1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_percentages_are_of_stated_columns_in_the_right_order()
    {
        Refused("Are the two in the right order?", () => IndicatorColumn.PlanCompletion(Now, Plan));
        Refused("is a column of percentages", () => IndicatorColumn.Index(Before, IndicatorColumn.Index(Before, Now)));
        Refused("is a column of percentages", () => IndicatorColumn.Growth(IndicatorColumn.Growth(Before, Now), Now));
        Refused("Both are of the same time; give figures of two, or set a plan or an estimate against what came of it with PlanCompletion.", () => IndicatorTable.Create([IndicatorColumn.Index(IndicatorColumn.Of(Estimated, Now.Period), Now)], [Units]));
        Refused("give the earlier figure first", () => IndicatorTable.Create([IndicatorColumn.Index(Now, Before)], [Units]));
        IndicatorColumn half = IndicatorColumn.Of(Actual, ReportingPeriod.FirstMonths(2024, 6));
        IndicatorRow revenue = new IndicatorRow(Indicator.Revenue).With(Before, Vnd.FromBillions(2)).With(half, Vnd.FromBillions(1));
        Refused("Their periods differ in length", () => IndicatorTable.Create([IndicatorColumn.Index(Before, half)], [revenue]));
        Refused("'revenue' (revenue) cannot be compared in the column 'Growth of Actual 2024-02-01/2024-07-31, stocks at 2024-07-31 to Actual 2024-01-01/2024-06-30, stocks at 2024-06-30'. Their periods overlap", () => IndicatorTable.Create(
            [IndicatorColumn.Growth(half, IndicatorColumn.Of(Actual, new(new(2024, 2, 1), new(2024, 7, 31))))], [new IndicatorRow(Indicator.Revenue)]));
        IndicatorColumn january = IndicatorColumn.Of(Actual, ReportingPeriod.Month(2024, 1)), fromItsLastDay = IndicatorColumn.Of(Actual, new(new(2024, 1, 31), new(2024, 3, 1)));
        Refused("Their periods overlap", () => IndicatorTable.Create([IndicatorColumn.Index(january, fromItsLastDay)], [new IndicatorRow(Indicator.Revenue)]));
        Refused("The first is not the plan of a whole year", () => IndicatorTable.Create([IndicatorColumn.PlanCompletion(IndicatorColumn.Of(Planned, ReportingPeriod.FirstMonths(2024, 6)), Now)], [new IndicatorRow(Indicator.Revenue)]));
        Refused("'revenue' (revenue) cannot be compared in the column 'PlanCompletion of Actual 2024-01-01/2024-12-31, stocks at 2024-12-31 to Planned 2023", () => IndicatorTable.Create([IndicatorColumn.PlanCompletion(IndicatorColumn.Of(Planned, ReportingPeriod.Year(2023)), Now)], [new IndicatorRow(Indicator.Revenue)]));
        Refused("add up the months with CumulateWithinYear", () => IndicatorTable.Create([IndicatorColumn.PlanCompletion(Plan, IndicatorColumn.Of(Actual, ReportingPeriod.Quarter(2024, 2)))], [new IndicatorRow(Indicator.Revenue)]));
        IndicatorColumn undated = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2020).WithStockDate(null));
        Assert.Throws<InvalidOperationException>(() => IndicatorTable.Create([IndicatorColumn.Index(undated, Now)], [Units]));
    }

    private static void Refused(string message, Func<object> act) => Assert.Contains(message, Assert.Throws<ArgumentException>(act).Message, StringComparison.Ordinal);
}
