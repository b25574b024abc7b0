using AnGiang.Cooperatives.Comparisons;
using static AnGiang.Cooperatives.FigureStatus;

namespace AnGiang.Cooperatives.Tests.Comparisons;

/// <summary>Rates in percent, rows in which lower is better, and cells that would not fit.</summary>
public class IndicatorTableRateTests
{
    private static readonly IndicatorColumn LastYear = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2023)), Plan = IndicatorColumn.Of(Planned, ReportingPeriod.Year(2024)), Now = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2024));

    private static readonly IndicatorColumn OfPlan = IndicatorColumn.PlanCompletion(Plan, Now), Index = IndicatorColumn.Index(LastYear, Now), Growth = IndicatorColumn.Growth(LastYear, Now);

    private static readonly IndicatorColumn[] Columns = [LastYear, Plan, Now, OfPlan, Index, Growth];

    private static readonly Indicator BadDebt = new("bad-debt", new("tỷ lệ nợ xấu", "bad debt"), IndicatorUnit.Percent, IndicatorKind.Rate), Margin = new("margin", new("tỷ suất lợi nhuận", "margin"), IndicatorUnit.Percent, IndicatorKind.Rate, mayBeNegative: true),
        Overdue = new("overdue", new("nợ quá hạn", "overdue loans"), IndicatorUnit.Dong, IndicatorKind.Stock), PerUnit = new("revenue-per-unit", new("doanh thu bình quân một HTX", "revenue per co-operative"), IndicatorUnit.Dong, IndicatorKind.Rate);

    [Fact]
    public void A_rate_in_percent_is_printed_as_one_and_compared_in_percentage_points()
    {
        IndicatorRow row = new IndicatorRow(BadDebt) { Target = PlanTarget.AtMost }.With(LastYear, Percentage.FromPoints(2.1m)).WithPublished(LastYear, Percentage.FromPoints(2.25m)).With(Plan, Percentage.FromPoints(2)).With(Now, new Fraction(7, 400));
        IndicatorTable table = IndicatorTable.Create(Columns, [row]);

        // 7/400 is 1,75 %: of a plan of at most 2 % it is 114,29 %, and 0,35 points below last year.
        Assert.Equal("2.10 2.00 1.75 114.29 -0.35 -0.35", Line(table));
        Assert.Equal(["Revised", "", "", "LowerIsBetter", "PercentagePoints RevisedBase", "PercentagePoints RevisedBase"], Notes(table));
        Assert.Equal(new Fraction(-35, 10_000), table[row, Index].Exact.Value);
        Assert.Equal([2.25m, null, null, null, -0.5m, -0.5m], table.Cells.Select(cell => cell.AsFirstPublished?.Value));
        Assert.All(table.Cells, cell => Assert.Null(cell.Unit));
    }

    [Fact]
    public void Percentage_points_need_no_positive_base_and_no_change_is_a_dash()
    {
        IndicatorRow loss = new IndicatorRow(Margin) { Digits = 1 }.With(LastYear, Percentage.FromPoints(-1.5m)).With(Now, Percentage.FromPoints(0.5m));
        IndicatorRow same = new IndicatorRow(BadDebt).With(LastYear, new Figure<Fraction>(new Fraction(1, 100), new(23, 24), Actual)).With(Now, new Fraction(1, 100));
        IndicatorTable table = IndicatorTable.Create([LastYear, Now, Index, OfPlan], [loss, same], percentDigits: 3);

        Assert.Equal("-1.5 0.5 2.000 ... 1.000 1.000 - ...", Line(table));
        Assert.Equal([1, 1, 3, 3, 3, 3, 3, 3], table.Cells.Select(cell => cell.Digits));
        Assert.Equal([IndicatorNote.PartlyReported, IndicatorNote.PercentagePoints], table[same, Index].Notes);
    }

    [Fact]
    public void Means_and_rates_are_stated_as_exact_fractions()
    {
        IndicatorRow mean = new IndicatorRow(Indicator.AverageEarnings) { Unit = VndUnit.Million, Digits = 2 }.With(LastYear, new Fraction(20_000_000, 3)).With(Now, new Fraction(22_000_000, 3));

        Assert.Equal("6.67 7.33 110.00", Line(IndicatorTable.Create([LastYear, Now, Index], [mean])));
    }

    [Fact]
    public void Where_lower_is_better_the_plan_is_set_against_what_was_done()
    {
        IndicatorRow overdue = new IndicatorRow(Overdue) { Target = PlanTarget.AtMost, Digits = 1 }.With(Plan, Vnd.FromBillions(4)).With(Now, Vnd.FromBillions(5));
        IndicatorRow part = new IndicatorRow(Overdue) { Name = new("QTDND", "credit funds"), Level = 1, PartsAddUp = false }.With(Plan, Vnd.FromBillions(4)).With(Now, Vnd.FromBillions(5));
        IndicatorRow below = new IndicatorRow(Indicator.Units) { Level = 2 }.With(Plan, 4).With(Now, 5);
        IndicatorRow none = new IndicatorRow(Overdue) { Name = new("khác", "others"), Target = PlanTarget.AtMost }.With(Plan, Vnd.FromBillions(1)).With(Now, Vnd.Zero);
        IndicatorTable table = IndicatorTable.Create([OfPlan], [overdue, part, below, none]);

        Assert.Equal("80.00 80.00 125.00 x", Line(table));
        Assert.Equal(["LowerIsBetter", "LowerIsBetter", "", ""], Notes(table));
        Assert.Equal(UndefinedReason.ZeroBase, table.Cells[3].Exact.Reason);
        Assert.Equal(PlanCompletion.Of(Vnd.FromBillions(4), Vnd.FromBillions(5), PlanTarget.AtMost).Completion, table.Cells[0].Exact);
        Assert.Equal((PlanTarget.AtMost, null), (overdue.Target, part.Target));
    }

    [Fact]
    public void A_negative_plan_is_no_measure_on_either_side()
    {
        IndicatorRow atLeast = new IndicatorRow(Indicator.Profit).With(Plan, Vnd.FromBillions(-1)).With(Now, Vnd.FromBillions(2)), atMost = new IndicatorRow(Indicator.ProfitAfterTax) { Target = PlanTarget.AtMost }.With(Plan, Vnd.FromBillions(-1)).With(Now, Vnd.FromBillions(2));

        Assert.All(IndicatorTable.Create([OfPlan], [atLeast, atMost]).Cells, cell => Assert.Equal((UndefinedReason.NegativeBase, 0), (cell.Exact.Reason, cell.Notes.Count)));
    }

    [Fact]
    public void An_estimate_against_an_estimate_is_undefined_and_the_rest_of_the_table_stands()
    {
        IndicatorColumn estimate = IndicatorColumn.Of(Estimated, ReportingPeriod.Year(2024)), ofEstimate = IndicatorColumn.PlanCompletion(estimate, Now);
        IndicatorRow firm = new IndicatorRow(Indicator.Members).With(estimate, 280).With(Now, 289);
        IndicatorRow loose = new IndicatorRow(Indicator.Units).With(estimate, 280).With(Now, new Figure<long>(289, new(289, 289), Estimated));
        IndicatorTable table = IndicatorTable.Create([ofEstimate], [firm, loose, new IndicatorRow(Indicator.RegularWorkers).With(Now, new Figure<long>(289, new(289, 289), Estimated))]);

        Assert.Equal("103.21 x ...", Line(table));
        Assert.Equal((UndefinedReason.NotApplicable, Estimated), (table[loose, ofEstimate].Exact.Reason, table[loose, ofEstimate].Status));
        IndicatorRow noPlan = new IndicatorRow(Indicator.Units).With(estimate, new Figure<long>(280, new(280, 280), Preliminary)).With(Now, 289);
        Assert.Equal((UndefinedReason.NotApplicable, Actual), (IndicatorTable.Create([ofEstimate], [noPlan]).Cells[0].Exact.Reason, IndicatorTable.Create([ofEstimate], [noPlan]).Cells[0].Status));
    }

    [Fact]
    public void A_ratio_of_means_that_fits_no_fraction_is_exact_to_the_decimals_shown()
    {
        Fraction before = new(9_000_000_000_000_000_001, 9_000_000_000_000_000_000), now = new(9_000_000_000_000_000_007, 4_000_000_000_000_000_001), plan = new(9_000_000_000_000_000_011, 5_000_000_000_000_000_003);
        IndicatorRow huge = new IndicatorRow(PerUnit) { Unit = VndUnit.Dong, Digits = 0 }.With(LastYear, before).With(Plan, plan).With(Now, now);
        IndicatorRow plain = new IndicatorRow(Indicator.Units).With(LastYear, 246).With(Plan, 280).With(Now, 289);
        IndicatorTable table = IndicatorTable.Create([OfPlan, Index, Growth], [huge, plain]);

        Assert.Equal("125.00 225.00 125.00 103.21 117.48 17.48", Line(table));
        Assert.All(table.Cells.Take(3), cell => Assert.Equal(UndefinedReason.OutOfRange, cell.Exact.Reason));
        Assert.Equal(RatioChange.Between(before, now).Index(2, MidpointRounding.AwayFromZero).Value.Points, table[huge, Index].Published.Value);
        Assert.Equal((Actual, new Coverage(1, 1)), (table[huge, Index].Status, table[huge, Index].Coverage));
    }

    [Fact]
    public void A_percentage_of_more_digits_than_a_decimal_holds_is_undefined_and_the_rest_of_the_table_stands()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Profit).With(LastYear, Vnd.FromDong(1L)).With(Now, Vnd.MaxValue), loss = new IndicatorRow(Indicator.ProfitAfterTax).With(LastYear, Vnd.FromDong(3L)).With(Now, Vnd.MinValue);
        IndicatorTable table = IndicatorTable.Create([LastYear, Index, Growth], [row, loss], percentDigits: 9);

        Assert.Equal("0 x x 0 x x", Line(table));
        Assert.Equal(((Fraction)long.MaxValue, UndefinedReason.OutOfRange), (table[row, Index].Exact.Value, table[row, Index].Published.Reason));
        Assert.Equal(UndefinedReason.OutOfRange, table[loss, Growth].Exact.Reason);
        IndicatorRow longest = new IndicatorRow(Indicator.Profit).With(LastYear, Vnd.FromDong(1L)).With(Now, Vnd.FromDong(700_000_000_000_000_000));
        Assert.Equal("70,000,000,000,000,000,000.000000000", Line(IndicatorTable.Create([Index], [longest], percentDigits: 9)));
        Assert.Equal("x", Line(IndicatorTable.Create([Now], [new IndicatorRow(Margin) { Digits = 9 }.With(Now, (Fraction)long.MaxValue)])));
    }

    private static string Line(IndicatorTable table) => string.Join(' ', table.Cells.Select(cell => cell.ToString()));

    private static IEnumerable<string> Notes(IndicatorTable table) => table.Cells.Select(cell => string.Join(' ', cell.Notes));
}
