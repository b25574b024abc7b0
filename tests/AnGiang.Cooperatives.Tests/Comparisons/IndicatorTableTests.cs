using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Shares;
using static AnGiang.Cooperatives.FigureStatus;

namespace AnGiang.Cooperatives.Tests.Comparisons;

/// <summary>The table that every province files: last year, plan, six months, estimate, percent of plan, against last year, next plan.</summary>
public class IndicatorTableTests
{
    private static readonly IndicatorColumn LastYear = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2023)), Plan = IndicatorColumn.Of(Planned, ReportingPeriod.Year(2024)),
        SixMonths = IndicatorColumn.Of(Actual, ReportingPeriod.FirstMonths(2024, 6)), Estimate = IndicatorColumn.Of(Estimated, ReportingPeriod.Year(2024)), NextPlan = IndicatorColumn.Of(Planned, ReportingPeriod.Year(2025));

    private static readonly IndicatorColumn OfPlan = IndicatorColumn.PlanCompletion(Plan, Estimate), SoFar = IndicatorColumn.PlanCompletion(Plan, SixMonths),
        Index = IndicatorColumn.Index(LastYear, Estimate), Growth = IndicatorColumn.Growth(LastYear, Estimate);

    private static readonly IndicatorColumn[] Columns = [LastYear, Plan, SixMonths, Estimate, OfPlan, SoFar, Index, Growth, NextPlan];

    private static readonly IndicatorRow Units = new IndicatorRow(Indicator.Units).With(LastYear, 246).With(Plan, 280).With(SixMonths, 270).With(Estimate, 289).With(NextPlan, 300);

    private static readonly IndicatorRow Revenue = new IndicatorRow(Indicator.Revenue) { Digits = 1 }
        .With(LastYear, Vnd.FromBillions(200)).With(Plan, Vnd.FromBillions(220)).With(SixMonths, Vnd.FromBillions(120.25m)).With(Estimate, Vnd.FromBillions(234.34m));

    [Fact]
    public void Counts_and_amounts_stand_beside_the_percentages_that_follow_from_them()
    {
        IndicatorTable table = IndicatorTable.Create(Columns, [Units, Revenue]);

        Assert.Equal(
            ["246 280 270 289 103,21 96,43 117,48 17,48 300", "200,0 220,0 120,3 234,3 106,52 54,66 117,17 17,17 ..."],
            Lines(table));
        Assert.Equal(new Fraction(289, 246), table[Units, Index].Exact.Value);
        Assert.Equal(new Fraction(43, 246), table[Units, Growth].Exact.Value);
        Assert.Equal((234_340_000_000, 234.3m), (table[Revenue, Estimate].Exact.Value.Numerator, table[Revenue, Estimate].Published.Value));
        Assert.Equal((VndUnit.Billion, 1, null), (table[Revenue, Plan].Unit, table[Revenue, Plan].Digits, table[Revenue, Growth].Unit));
        Assert.Equal((null, 0, 2), (table[Units, Plan].Unit, table[Units, Plan].Digits, table[Units, OfPlan].Digits));
    }

    [Fact]
    public void Percentages_have_the_decimals_asked_for_and_what_they_are_of_need_not_be_shown()
    {
        IndicatorTable table = IndicatorTable.Create([Index, OfPlan], [new IndicatorRow(Indicator.Units).With(LastYear, 246).With(Plan, 280).With(Estimate, 289)], percentDigits: 1);

        Assert.Equal("117,5 103,2", Assert.Single(Lines(table)));
        Assert.Equal([Index, OfPlan], table.Columns);
    }

    [Fact]
    public void Signs_tell_nothing_little_unknown_and_inapplicable_apart()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Profit) { Digits = 1 }
            .With(LastYear, Vnd.Zero).With(SixMonths, Vnd.FromMillions(-40)).With(Estimate, new Figure<Vnd>(new(0, 3), UndefinedReason.NotApplicable, Estimated)).With(NextPlan, Vnd.FromMillions(40));

        Assert.Equal("- ... 0,0 x ... ... x x 0,0", Assert.Single(Lines(IndicatorTable.Create(Columns, [row]))));
    }

    [Fact]
    public void Against_nothing_or_a_loss_there_is_no_percentage_and_the_reason_says_so()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Profit).With(LastYear, Vnd.FromBillions(-2)).With(Plan, Vnd.Zero).With(Estimate, Vnd.FromBillions(3));
        IndicatorTable table = IndicatorTable.Create(Columns, [row]);

        Assert.Equal("-2 - ... 3 x ... x x ...", Assert.Single(Lines(table)));
        Assert.Equal(
            (UndefinedReason.ZeroBase, UndefinedReason.NotReported, UndefinedReason.NegativeBase, UndefinedReason.NegativeBase),
            (table[row, OfPlan].Exact.Reason, table[row, SoFar].Exact.Reason, table[row, Index].Published.Reason, table[row, Growth].Exact.Reason));
    }

    [Fact]
    public void No_growth_is_a_dash_and_an_unchanged_index_is_100()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Members).With(LastYear, 1_000).With(Estimate, 1_000);

        Assert.Equal("1.000 1.000 100,00 -", Assert.Single(Lines(IndicatorTable.Create([LastYear, Estimate, Index, Growth], [row]))));
    }

    [Fact]
    public void Means_are_shown_alone_and_compared_exactly()
    {
        Indicator perUnit = new("revenue-per-unit", new("doanh thu bình quân một HTX", "revenue per co-operative"), IndicatorUnit.Dong, IndicatorKind.Rate);
        Indicator membersPerUnit = new("members-per-unit", new("thành viên bình quân một HTX", "members per co-operative"), IndicatorUnit.Person, IndicatorKind.Rate);
        IndicatorRow mean = new IndicatorRow(perUnit) { Unit = VndUnit.Million, Digits = 2 }
            .With(LastYear, new Figure<Fraction>(new Fraction(3_664_000_000_000, 246), new(246, 246), Actual)).With(Plan, Vnd.FromMillions(15_000)).With(Estimate, new Figure<Fraction>(new Fraction(4_624_000_000_000, 289), new(289, 289), Estimated));
        IndicatorRow part = new IndicatorRow(membersPerUnit) { Level = 1, Digits = 2 }.With(LastYear, new Figure<Fraction>(new Fraction(141_099, 246), new(246, 246), Actual));

        // 3.664 tỷ over 246 is 14.894,31 triệu, 4.624 tỷ over 289 is 16.000 triệu; the index is 16 x 246 / 3664 = 107,42.
        Assert.Equal(
            ["14.894,31 15.000,00 16.000,00 106,67 107,42 7,42", "573,57 ... ... ... ... ..."],
            Lines(IndicatorTable.Create([LastYear, Plan, Estimate, OfPlan, Index, Growth], [mean, part])));
    }

    [Fact]
    public void Territories_stand_side_by_side_in_the_order_given()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Units)
            .With(LastYear, 246, Territory.AnGiangUntil2025).With(Estimate, 289, Territory.AnGiangUntil2025).With(LastYear, 100, Territory.KienGiangUntil2025).With(Estimate, 150, Territory.KienGiangUntil2025);
        IndicatorTable table = IndicatorTable.Create([Estimate, Index], [row], [Territory.KienGiangUntil2025, Territory.AnGiangUntil2025]);

        Assert.Equal("150 150,00 289 117,48", Assert.Single(Lines(table)));
        Assert.Equal([Territory.KienGiangUntil2025, Territory.KienGiangUntil2025, Territory.AnGiangUntil2025, Territory.AnGiangUntil2025], table.Cells.Select(cell => cell.Territory));
        Assert.Equal(new Fraction(3, 2), table[row, Index, Territory.KienGiangUntil2025].Exact.Value);
    }

    [Fact]
    public void A_cell_says_what_its_footnotes_are_of()
    {
        Figure<Vnd> partly = new(Vnd.FromBillions(20), new(2, 3), Estimated), preliminary = new(Vnd.FromBillions(30), new(2, 2), Preliminary);
        IndicatorColumn thisYear = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2024)), growth = IndicatorColumn.Growth(LastYear, thisYear), ofPlan = IndicatorColumn.PlanCompletion(Plan, thisYear);
        IndicatorRow row = new IndicatorRow(Indicator.CharterCapital).With(LastYear, partly).WithPublished(LastYear, Vnd.FromBillions(21)).With(Plan, Vnd.FromBillions(25)).WithPublished(Plan, Vnd.FromBillions(25)).With(thisYear, preliminary);
        IndicatorTable table = IndicatorTable.Create([LastYear, Plan, thisYear, growth, ofPlan], [row], minimumUnits: 3);

        Assert.Equal([IndicatorNote.Estimated, IndicatorNote.PartlyReported, IndicatorNote.Revised, IndicatorNote.Sensitive], table[row, LastYear].Notes);
        Assert.Empty(table[row, Plan].Notes);
        Assert.Equal([IndicatorNote.Preliminary, IndicatorNote.Sensitive], table[row, thisYear].Notes);
        Assert.Equal([IndicatorNote.Estimated, IndicatorNote.PartlyReported, IndicatorNote.RevisedBase, IndicatorNote.Sensitive], table[row, growth].Notes);
        Assert.Equal([IndicatorNote.Preliminary, IndicatorNote.Sensitive], table[row, ofPlan].Notes);
        Assert.Equal((Estimated, new Coverage(2, 3)), (table[row, growth].Status, table[row, growth].Coverage));
    }

    [Fact]
    public void A_column_that_says_it_is_estimated_needs_no_note_and_neither_does_what_was_not_reported()
    {
        IndicatorTable table = IndicatorTable.Create(Columns, [Units, new IndicatorRow(Indicator.Members)]);

        Assert.All(table.Cells, cell => Assert.Equal(cell.Row == Units && cell.Column.Kind == IndicatorColumnKind.PlanCompletion && cell.Column.Current!.Period != cell.Column.Basis!.Period ? [IndicatorNote.OfYearPlan] : [], cell.Notes));
        Assert.Equal(Estimated, table[Units, Index].Status);
        Assert.Equal((new Coverage(0, 1), Planned, UndefinedReason.NotReported), (table[table.Rows[1], Plan].Coverage, table[table.Rows[1], Plan].Status, table[table.Rows[1], Plan].Exact.Reason));
    }

    [Fact]
    public void The_mean_of_too_few_units_is_sensitive_and_a_number_that_was_only_stated_is_not()
    {
        Indicator perUnit = new("revenue-per-unit", new("doanh thu bình quân một HTX", "revenue per co-operative"), IndicatorUnit.Dong, IndicatorKind.Rate);
        IndicatorRow mean = new IndicatorRow(perUnit).With(LastYear, new Figure<Fraction>(5_000_000_000, new(1, 1), Actual)).With(Estimate, Vnd.FromBillions(5));
        IndicatorRow nothing = new IndicatorRow(Indicator.Profit).With(LastYear, new Figure<Vnd>(new(1, 2), UndefinedReason.NotApplicable, Estimated));
        IndicatorTable table = IndicatorTable.Create([LastYear, Estimate, Index], [mean, nothing], minimumUnits: 3);

        Assert.Equal(["Sensitive", "", "Sensitive", "", "", ""], table.Cells.Select(cell => string.Join(" ", cell.Notes)));
    }

    [Fact]
    public void A_revised_count_is_noted_where_it_stands_and_where_it_is_the_base()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Units).With(LastYear, 246).WithPublished(LastYear, 240).With(Estimate, 289);
        IndicatorTable table = IndicatorTable.Create([LastYear, Estimate, Index], [row]);

        Assert.Equal(["Revised", "", "RevisedBase"], table.Cells.Select(cell => string.Join(" ", cell.Notes)));
        Assert.Equal(["240", null, "120.42"], table.Cells.Select(cell => cell.AsFirstPublished?.ToString($"N{cell.Digits}", null)));
    }

    [Fact]
    public void What_was_first_published_is_shown_as_the_figure_is()
    {
        IndicatorRow capital = new IndicatorRow(Indicator.CharterCapital) { Unit = VndUnit.Million, Digits = 1 }.With(LastYear, Vnd.FromDong(21_000_000)).WithPublished(LastYear, Vnd.FromDong(20_050_000));
        IndicatorRow mean = new IndicatorRow(Indicator.AverageEarnings) { Unit = VndUnit.Million, Digits = 1 }.With(LastYear, new Fraction(50_000_000, 3)).WithPublished(LastYear, new Fraction(40_000_000, 3));
        IndicatorRow withdrawn = new IndicatorRow(Indicator.Units).WithPublished(LastYear, 7);
        IndicatorRow published = new IndicatorRow(Indicator.Members).With(LastYear, 7).WithPublished(LastYear, 7);
        IndicatorTable table = IndicatorTable.Create([LastYear], [capital, mean, withdrawn, published]);

        Assert.Equal(["21.0", "16.7", "...", "7"], table.Cells.Select(cell => cell.ToString()));
        Assert.Equal([20.1m, 13.3m, 7m, null], table.Cells.Select(cell => cell.AsFirstPublished?.Value));
        Assert.Equal(["Revised", "Revised", "Revised", ""], table.Cells.Select(cell => string.Join(" ", cell.Notes)));
    }

    [Fact]
    public void A_percentage_of_a_base_first_published_as_nothing_is_undefined()
    {
        IndicatorRow row = new IndicatorRow(Indicator.Units).With(LastYear, 246).WithPublished(LastYear, 0).With(Estimate, 289);

        Assert.Equal(UndefinedReason.ZeroBase, IndicatorTable.Create([Index], [row]).Cells[0].AsFirstPublished?.Reason);
        Assert.Empty(IndicatorTable.Create([Index], [new IndicatorRow(Indicator.Units).With(LastYear, 246).WithPublished(LastYear, 240)]).Cells[0].Notes);
    }

    [Fact]
    public void A_preliminary_figure_needs_its_note_only_in_a_column_that_does_not_say_so()
    {
        IndicatorColumn preliminary = IndicatorColumn.Of(Preliminary, ReportingPeriod.Year(2024)), final = IndicatorColumn.Of(Final, ReportingPeriod.Year(2024));
        Figure<long> figure = new(289, new(289, 289), Preliminary);
        IndicatorTable table = IndicatorTable.Create([preliminary, final], [new IndicatorRow(Indicator.Units).With(preliminary, figure).With(final, figure)]);

        Assert.Equal(["", "Preliminary"], table.Cells.Select(cell => string.Join(" ", cell.Notes)));
        Assert.All(table.Cells, cell => Assert.Equal(Preliminary, cell.Status));
    }

    [Fact]
    public void A_column_of_percentages_is_as_firm_as_the_less_firm_of_its_columns_and_of_the_period_of_the_later()
    {
        Assert.Equal((Estimated, Estimated, Estimated, Actual), (Index.Status, Growth.Status, OfPlan.Status, SoFar.Status));
        Assert.Equal(Estimated, IndicatorColumn.Index(Estimate, IndicatorColumn.Of(Actual, ReportingPeriod.Year(2025))).Status);
        Assert.Equal((Planned, Actual), (IndicatorColumn.Growth(Estimate, NextPlan).Status, IndicatorColumn.Index(LastYear, SixMonths, PeriodMatch.AnyLength).Status));
        Assert.Equal((ReportingPeriod.Year(2024), LastYear, Estimate), (Index.Period, Growth.Basis, Growth.Current));
        Assert.Equal((null, null, PeriodMatch.SameLength, PeriodMatch.AnyLength), (Plan.Periods, OfPlan.Periods, Growth.Periods, IndicatorColumn.Index(LastYear, SixMonths, PeriodMatch.AnyLength).Periods));
        Assert.NotEqual(Index, IndicatorColumn.Index(LastYear, Estimate, PeriodMatch.AnyLength));
    }

    [Fact]
    public void Cells_print_in_every_format_and_in_no_other()
    {
        IndicatorCell cell = IndicatorTable.Create([LastYear], [new IndicatorRow(Indicator.Revenue) { Digits = 2 }.With(LastYear, Vnd.FromBillions(1_234.5m))]).Cells[0];

        Assert.Equal(("1.234,50", "1,234.50", "1,234.50"), (cell.ToString("G", FigureFormat.Vietnamese), cell.ToString("", FigureFormat.English), cell.ToString()));
        Assert.Throws<FormatException>(() => cell.ToString("N3", FigureFormat.Vietnamese));
        Assert.Equal(AdjustmentReason.None, cell.Adjustment);
    }

    private static string[] Lines(IndicatorTable table) =>
        [.. table.Cells.Chunk(table.Cells.Count / table.Rows.Count).Select(line => string.Join(' ', line.Select(cell => cell.ToString(null, FigureFormat.Vietnamese))))];
}
