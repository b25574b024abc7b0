using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;
using static AnGiang.Cooperatives.FigureStatus;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class IndicatorTablePartsTests
{
    private static readonly IndicatorColumn Before = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2023)), Now = IndicatorColumn.Of(Actual, ReportingPeriod.Year(2024));

    [Fact]
    public void Amounts_are_shown_so_that_parts_total_what_stands_above_them()
    {
        IndicatorTable table = IndicatorTable.Create([Now], [Capital(2_410, 1), Capital(1_260, null, "NN", 1), Capital(640, null, "trồng trọt", 2), Capital(620, null, "chăn nuôi", 2), Capital(1_150, null, "VT", 1)]);

        Assert.Equal(["2.4", "1.3", "0.7", "0.6", "1.1"], table.Cells.Select(cell => cell.ToString()));
        Assert.Equal(
            [AdjustmentReason.None, AdjustmentReason.None, AdjustmentReason.Raised, AdjustmentReason.None, AdjustmentReason.Lowered],
            table.Cells.Select(cell => cell.Adjustment));
        Assert.Equal([IndicatorNote.AdjustedToAddUp], table.Cells[2].Notes);
        Assert.Equal(Vnd.FromMillions(640).Dong, table.Cells[2].Exact.Value.Numerator);
    }

    [Fact]
    public void Parts_that_are_known_leave_room_for_those_that_are_not()
    {
        IndicatorRow[] rows = [Capital(1_200, 1), Capital(550, null, "NN", 1), Capital(550, null, "VT", 1), new IndicatorRow(Indicator.CharterCapital) { Name = new("TTCN", "handicraft"), Level = 1 }];
        IndicatorTable table = IndicatorTable.Create([Now], rows);

        Assert.Equal(["1.2", "0.6", "0.5", "..."], table.Cells.Select(cell => cell.ToString()));
        Assert.Equal(AdjustmentReason.LoweredOnTie, table.Cells[2].Adjustment);
    }

    [Fact]
    public void They_do_so_on_every_level()
    {
        IndicatorRow silent = new(Indicator.CharterCapital) { Name = new("chăn nuôi", "livestock"), Level = 2 };
        IndicatorTable table = IndicatorTable.Create([Now], [Capital(10_000, 0), Capital(6_500, null, "NN", 1), Capital(3_400, null, "trồng trọt", 2), silent, Capital(3_500, null, "VT", 1)]);

        // The 7 of NN are 4 and an unseen 3 of 3,4 and 3,1.
        Assert.Equal(["10", "7", "4", "...", "3"], table.Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Parts_of_a_row_that_was_not_reported_stand_as_they_are_and_a_note_says_so()
    {
        IndicatorRow silent = new(Indicator.CharterCapital) { Digits = 0 };
        IndicatorTable table = IndicatorTable.Create([Now, Before], [silent, Capital(550, null, "NN", 1), Capital(550, null, "VT", 1)]);

        // Nothing stands above them that 1 and 1 would exceed.
        Assert.Equal(["...", "...", "1", "...", "1", "..."], table.Cells.Select(cell => cell.ToString()));
        Assert.Equal(["PartsOnly", "", "", "", "", ""], table.Cells.Select(cell => string.Join(" ", cell.Notes)));
        Assert.Equal(["...", "290", "7"], IndicatorTable.Create([Now], [new(Indicator.Units), Count(290, "NN"), Count(7, "VT")]).Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Parts_of_a_part_that_was_not_reported_count_as_parts_of_the_row_above()
    {
        IndicatorRow silent = new(Indicator.Units) { Name = new("NN", "NN"), Level = 1 };
        IndicatorRow[] rows = [Count(10, level: 0), silent, Count(4, "trồng trọt", 2), Count(3, "chăn nuôi", 2), Count(3, "VT")];
        IndicatorTable table = IndicatorTable.Create([Now], rows);

        Assert.Equal(["10", "...", "4", "3", "3"], table.Cells.Select(cell => cell.ToString()));
        Assert.Equal([IndicatorNote.PartsOnly], table.Cells[1].Notes);
        Assert.All(table.Cells.Where(cell => cell.Row != silent), cell => Assert.Empty(cell.Notes));
        Assert.Contains("'HTX' in the column 'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31' exceed it by 1", Assert.Throws<ArgumentException>(() => IndicatorTable.Create([Now], [.. rows[..^1], Count(4, "VT")])).Message, StringComparison.Ordinal);
        Assert.Equal(["...", "...", "4"], IndicatorTable.Create([Now], [new(Indicator.Units), silent, rows[2]]).Cells.Select(cell => cell.ToString()));
        Assert.Equal([IndicatorNote.PartsOnly], IndicatorTable.Create([Now], [new(Indicator.Units), silent, rows[2]]).Cells[0].Notes);
    }

    [Fact]
    public void Amounts_below_an_unreported_part_add_up_with_those_above_it()
    {
        IndicatorRow silent = new(Indicator.CharterCapital) { Name = new("NN", "NN"), Level = 1 };
        IndicatorTable table = IndicatorTable.Create([Now], [Capital(1_100, 0), silent, Capital(550, null, "trồng trọt", 2), Capital(550, null, "chăn nuôi", 2)]);

        Assert.Equal(["1", "...", "1", "0"], table.Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void What_parts_leave_and_64_bits_do_not_hold_is_named()
    {
        IndicatorRow[] rows = [new IndicatorRow(Indicator.Profit).With(Now, Vnd.MaxValue), new IndicatorRow(Indicator.Profit) { Name = new("NN", "agriculture"), Level = 1 }.With(Now, Vnd.FromDong(-1L)), new(Indicator.Profit) { Name = new("VT", "transport"), Level = 1 }];

        string message = Assert.Throws<OverflowException>(() => IndicatorTable.Create([Now], rows)).Message;
        Assert.Contains("'profit' (profit) leave of it in the column 'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31' is 9223372036854775808", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_the_whole_needs_no_plan_of_its_parts()
    {
        IndicatorColumn plan = IndicatorColumn.Of(Planned, ReportingPeriod.Year(2024));
        IndicatorTable table = IndicatorTable.Create([Now, plan], [Count(289, level: 0).With(plan, 280), Count(220, "NN"), Count(69, "khác")]);

        Assert.Equal(["289", "280", "220", "...", "69", "..."], table.Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Where_of_which_names_only_some_they_stand_alone_and_may_be_another_thing()
    {
        Indicator established = new("established", new("thành lập mới", "newly founded"), IndicatorUnit.Unit, IndicatorKind.Flow);
        IndicatorRow units = new IndicatorRow(Indicator.Units) { PartsAddUp = false }.With(Now, 289);
        IndicatorRow founded = new IndicatorRow(established) { Level = 1 }.With(Now, 12);
        IndicatorRow members = new IndicatorRow(Indicator.Members) { Level = 1 }.With(Now, 150_000);
        IndicatorRow[] rows = [units, founded, Count(7, "NN", level: 2, of: established), Count(5, "VT", level: 2, of: established), members];

        Assert.Equal(["289", "12", "7", "5", "150,000"], IndicatorTable.Create([Now], rows).Cells.Select(cell => cell.ToString()));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => IndicatorTable.Create([Now], [units, founded, Count(7, "NN", level: 2, of: established), Count(4, "VT", level: 2, of: established), members]));
        Assert.Contains("'newly founded' in the column 'Actual 2024-01-01/2024-12-31, stocks at 2024-12-31' add up to 11", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unit_and_decimals_come_from_the_row_above_unless_a_row_that_stands_alone_has_its_own()
    {
        IndicatorRow total = new IndicatorRow(Indicator.Revenue) { Unit = VndUnit.Million, Digits = 1, PartsAddUp = false }.With(Now, Vnd.FromDong(1_250_000));
        IndicatorRow inherits = new IndicatorRow(Indicator.Profit) { Level = 1 }.With(Now, Vnd.FromDong(150_000));
        IndicatorRow own = new IndicatorRow(Indicator.ProfitAfterTax) { Level = 1, Unit = VndUnit.Thousand, Digits = 0 }.With(Now, Vnd.FromDong(150_000));

        Assert.Equal(["1.3", "0.2", "150"], IndicatorTable.Create([Now], [total, inherits, own]).Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Summaries_feed_a_row_and_its_parts_with_coverage_and_status()
    {
        RosterSummary<string> before = Summary((2023, "NN", Vnd.FromBillions(1.26m)), (2023, "VT", Vnd.FromBillions(1.15m)));
        RosterSummary<string> now = Summary((2024, "NN", Vnd.FromBillions(2)), (2024, "NN", null), (2024, "TTCN", Vnd.FromBillions(1)), (2024, "TM", null));
        IReadOnlyList<IndicatorRow> rows = new IndicatorRow(Indicator.CharterCapital) { Digits = 1 }.Breakdown([(Before, null, before), (Now, null, now)], key => new(key, key));
        IndicatorTable table = IndicatorTable.Create([Before, Now], rows);

        Assert.Equal(["charter capital 0", "NN 1", "VT 1", "TM 1", "TTCN 1"], table.Rows.Select(row => $"{row} {row.Level}"));
        Assert.Equal(["2.4", "3.0", "1.3", "2.0", "1.1", "-", "-", "...", "-", "1.0"], table.Cells.Select(cell => cell.ToString()));
        Assert.Equal(new Coverage(2, 4), table[rows[0], Now].Coverage);
        Assert.Equal(new Coverage(1, 2), table[rows[1], Now].Coverage);
        Assert.Equal(default, table[rows[2], Now].Coverage);
        Assert.Equal([IndicatorNote.PartlyReported], table[rows[1], Now].Notes);
        Assert.Equal(["2", "4", "1", "2", "1", "-", "-", "1", "-", "1"], IndicatorTable.Create([Before, Now], new IndicatorRow(Indicator.Units).Breakdown([(Before, null, before), (Now, null, now)], key => new(key, key))).Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void A_group_that_a_summary_does_not_have_is_as_firm_as_the_summary()
    {
        RosterSummary<string> before = Summary((2023, "NN", Vnd.FromBillions(1)), (2023, "VT", Vnd.FromBillions(1)));
        RosterSummary<string> estimated = new[] { "NN" }.Summarize(key => key, of => of.Amount(Indicator.CharterCapital, _ => Vnd.FromBillions(2)).Period(_ => ReportingPeriod.Year(2024)).Status(_ => Estimated));
        IndicatorTable table = IndicatorTable.Create([Before, Now], new IndicatorRow(Indicator.CharterCapital).Breakdown([(Before, null, before), (Now, null, estimated)], key => new(key, key)));

        Assert.Equal(["2", "2", "1", "2", "1", "-"], table.Cells.Select(cell => cell.ToString()));
        Assert.All(table.Cells.Where(cell => cell.Column == Now), cell => Assert.Equal((Estimated, "Estimated"), (cell.Status, string.Join(" ", cell.Notes))));
    }

    [Fact]
    public void A_summary_of_another_period_population_or_indicator_is_refused()
    {
        RosterSummary<string> summary = Summary((2023, "NN", Vnd.FromBillions(1)));
        RosterSummary<Sector> units = new[] { Support.Units.Make("1") }.Summarize(unit => unit.Sector), groups = new[] { Support.Units.Make("1") }.Summarize(unit => unit.Sector, Population.OfKind(CooperativeKind.Group));

        Assert.Contains("The summary is of 2023-01-01/2023-12-31", Refusal(() => new IndicatorRow(Indicator.Units).Breakdown([(Now, null, summary)], key => new(key, key))), StringComparison.Ordinal);
        Assert.Contains("give 'co-operatives' in each column the summary of its period", Refusal(() => new IndicatorRow(Indicator.Units).With(Now, summary["NN"])), StringComparison.Ordinal);
        Assert.Equal("2", IndicatorTable.Create([Now], [new IndicatorRow(Indicator.Units).With(Now, new[] { 1, 2 }.Summarize(of => of.Count(Indicator.Members, n => n)))]).Cells[0].ToString());
        Assert.Contains("set summaries of one population side by side", Refusal(() => new IndicatorRow(Indicator.Units).Breakdown([(Before, null, units), (Now, null, groups)], key => key.Name)), StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => new IndicatorRow(Indicator.Revenue).With(Before, summary.Overall));

        static string Refusal(Func<object> act) => Assert.Throws<ArgumentException>(act).Message;
    }

    private static RosterSummary<string> Summary(params (int Year, string Group, Vnd? Capital)[] rows) => rows.Summarize(
        row => row.Group, of => of.Amount(Indicator.CharterCapital, row => row.Capital).Period(row => ReportingPeriod.Year(row.Year)));

    private static IndicatorRow Capital(decimal millions, int? digits, string? name = null, int level = 0) =>
        new IndicatorRow(Indicator.CharterCapital) { Name = name is null ? Indicator.CharterCapital.Name : new(name, name), Level = level, Digits = digits }.With(Now, Vnd.FromMillions(millions));

    private static IndicatorRow Count(long count, string name = "HTX", int level = 1, Indicator? of = null) =>
        new IndicatorRow(of ?? Indicator.Units) { Name = new(name, name), Level = level }.With(Now, count);
}
