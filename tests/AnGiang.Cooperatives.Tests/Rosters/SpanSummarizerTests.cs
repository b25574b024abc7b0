using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class SpanSummarizerTests
{
    private static readonly string[] Districts = ["Châu Thành", "An Phú", "Thoại Sơn"];

    [Fact]
    public void Columns_give_the_figures_of_the_same_rows()
    {
        (int District, long? Members, Vnd? Profit)[] rows = [(0, 10, Vnd.FromDong(-5)), (1, null, Vnd.FromDong(7)), (0, 3, null), (1, 4, Vnd.MaxValue - Vnd.FromDong(7))];
        RosterSummary<string> ofRows = rows.Summarize(row => Districts[row.District], of => of.Count(Indicator.Members, row => row.Members).Amount(Indicator.Profit, row => row.Profit));

        SpanSummarizer<string> columns = new([0, 1, 0, 1], Districts[..2]);
        columns.Count(Indicator.Members, [10, 99, 3, 4], [0b1101]);
        columns.Amount(Indicator.Profit, [-5, 7, -1, long.MaxValue - 7], [0b1011_0000], validityOffset: 4);

        Assert.Equal(ofRows.Groups.Select(SummaryText.Of), columns.Summarize().Groups.Select(SummaryText.Of));
    }

    [Fact]
    public void Groups_without_units_are_not_shown()
    {
        SpanSummarizer<string> columns = new([2, 1, 1], Districts);
        columns.Count(Indicator.Members, [9, 1, 2]);
        RosterSummary<string> summary = columns.Summarize();

        Assert.Equal(["An Phú", "Thoại Sơn"], summary.Groups.Select(group => group.Key));
        Assert.Equal(3, summary["An Phú"].Count(Indicator.Members).Sum.Value);
    }

    [Fact]
    public void All_sectors_are_shown_of_a_classification_that_has_units()
    {
        SpanSummarizer<Sector> columns = new([1, 1], [SectorClassification.WhiteBook.Sectors[0], Units.List.Sectors[2]]);
        RosterSummary<Sector> summary = columns.Summarize();

        Assert.Equal(Units.List.Sectors, summary.Groups.Select(group => group.Key));
        Assert.Equal([0, 0, 2, 0, 0, 0], summary.Groups.Select(group => group.Value.Units));
    }

    [Fact]
    public void Any_number_of_columns_and_none_are_read()
    {
        SpanSummarizer<string> none = new([0, 1, 1], Districts);
        Assert.Equal([2, 1], none.Summarize().Groups.Select(group => group.Value.Units));

        SpanSummarizer<string> many = new([0, 1, 1], Districts);
        for (int i = 0; i < 12; i++)
        {
            long[] values = [i, i, 100];
            many.Count(Number(i), values);
        }

        Assert.Equal(Enumerable.Range(0, 12).Select(i => i + 100L), many.Summarize()["An Phú"].Counts.Select(count => count.Sum.Value));
        Assert.Equal([2, 1], many.Summarize().Groups.Select(group => group.Value.Units));
    }

    [Fact]
    public void Seventy_thousand_groups_have_codes_of_four_bytes()
    {
        int[] codes = [.. Enumerable.Range(0, 140_000).Select(row => row % 70_000)];
        long[] values = [.. codes.Select(code => (long)code)];
        SpanSummarizer<int> columns = new(codes, [.. Enumerable.Range(0, 70_000)]);
        columns.Count(Indicator.Members, values);
        RosterSummary<int> summary = columns.Summarize();

        Assert.All(summary.Groups, group => Assert.Equal((2, 2L * group.Key), (group.Value.Units, group.Value.Count(Indicator.Members).Sum.Value)));
    }

    [Fact]
    public void Parts_of_one_table_add_up()
    {
        SpanSummarizer<string> first = new([0, 1], Districts) { Period = ReportingPeriod.Year(2024) };
        first.Amount(Indicator.Profit, [long.MaxValue - 11, 5]);
        SpanSummarizer<string> second = new([1, 0], Districts) { Period = ReportingPeriod.Year(2024) };
        second.Amount(Indicator.Profit, [6, -1], [0b01]);
        RosterSummary<string> both = first.SummarizePart("1").Merge(second.SummarizePart("2")).Finish();

        Assert.Equal(long.MaxValue - 11, both["Châu Thành"].Amount(Indicator.Profit).Sum.Value.Dong);
        Assert.Equal(new Coverage(1, 2), both["Châu Thành"].Amount(Indicator.Profit).Coverage);
        Assert.Equal(11, both["An Phú"].Amount(Indicator.Profit).Sum.Value.Dong);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(-1)]
    public void Codes_that_change_before_they_are_scanned_are_refused(int code) =>
        Refused($"Row 2 has the group code {code}, and there are 3 keys", () =>
        {
            int[] codes = [0, 1, 2];
            SpanSummarizer<string> columns = new(codes, Districts);
            columns.Count(Indicator.Members, [1, 2, 3]);
            codes[1] = code;
            columns.Summarize();
        });

    [Fact]
    public void What_does_not_fit_is_refused_with_its_place()
    {
        Refused("Row 2 has the group code 3, and there are 3 keys", () => new SpanSummarizer<string>([0, 3], Districts).Summarize());
        Refused("Row 1 has the group code -1", () => new SpanSummarizer<string>([-1], Districts).Summarize());
        Refused("Row 1 has the group code 0, and there are 0 keys", () => new SpanSummarizer<string>([(ushort)0], []).Summarize());
        Refused("'An Phú' comes twice", () => new SpanSummarizer<string>([0], ["An Phú", "An Phú"]).Summarize());
        Refused("members has 1 values for 2 rows", () => new SpanSummarizer<string>([0, 1], Districts).Count(Indicator.Members, [1L]));
        Refused("members has 8 validity bits; 2 rows from bit 7 on need 9", () => new SpanSummarizer<string>([0, 1], Districts).Count(Indicator.Members, [1L, 2], [0xFF], 7));
        Refused("Row 2, group 'An Phú': members is -3", () => new SpanSummarizer<string>([0, 1], Districts).Count(Indicator.Members, [-1L, -3], [0b10]));
        Refused("use Amount", () => new SpanSummarizer<string>([0, 1], Districts).Count(Indicator.TotalAssets, [1L, 2]));
        Refused("is there already", () =>
        {
            SpanSummarizer<string> twice = new([0, 1], Districts);
            twice.Count(Indicator.Members, [1L, 2]);
            twice.Count(Indicator.Members, [1, 2]);
        });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new SpanSummarizer<string>([0], Districts) { Status = (FigureStatus)77 }.Summarize());
        Assert.Throws<ArgumentOutOfRangeException>("validityOffset", () => new SpanSummarizer<string>([0], Districts).Count(Indicator.Members, [1L], [1], -1));
    }

    [Fact]
    public void A_copy_is_asked_without_any_effect_on_the_other()
    {
        SpanSummarizer<string> columns = new([0, 1], Districts);
        columns.Count(Indicator.Members, [5, 7]);
        Assert.Equal((12, 12), (Members(in columns), Members(in columns)));
        columns.Amount(Indicator.TotalAssets, [1000, 2000]);

        Assert.Equal(3000, columns.Summarize().Overall.Amount(Indicator.TotalAssets).Sum.Value.Dong);
        Assert.Equal(12, columns.Summarize().Overall.Count(Indicator.Members).Sum.Value);

        static long Members(in SpanSummarizer<string> columns) => columns.Summarize().Overall.Count(Indicator.Members).Sum.Value;
    }

    [Fact]
    public void Columns_of_a_copy_are_its_own()
    {
        SpanSummarizer<string> columns = new([0, 1], Districts);
        columns.Count(Indicator.Members, [5, 7]);
        SpanSummarizer<string> copy = columns;
        copy.Amount(Indicator.Revenue, [1, 2]);
        columns.Amount(Indicator.TotalAssets, [1000, 2000]);
        for (int i = 0; i < 7; i++)
        {
            long[] few = [i, i], many = [10 * i, 10 * i];
            copy.Count(Number(i), few);
            columns.Count(Number(i), many);
        }

        (UnitSummary ofCopy, UnitSummary own) = (copy.Summarize().Overall, columns.Summarize().Overall);
        Assert.Equal((3, false), (ofCopy.Amount(Indicator.Revenue).Sum.Value.Dong, ofCopy.Indicators.Contains(Indicator.TotalAssets)));
        Assert.Equal((3000, false), (own.Amount(Indicator.TotalAssets).Sum.Value.Dong, own.Indicators.Contains(Indicator.Revenue)));
        Assert.Equal(Enumerable.Range(0, 7).Select(i => 2L * i), Enumerable.Range(0, 7).Select(i => ofCopy.Count(Number(i)).Sum.Value));
        Assert.Equal(Enumerable.Range(0, 7).Select(i => 20L * i), Enumerable.Range(0, 7).Select(i => own.Count(Number(i)).Sum.Value));
    }

    [Fact]
    public void Memory_that_was_changed_is_refused_and_nothing_is_half_read()
    {
        int[] codes = [.. Enumerable.Range(0, 20_000).Select(row => row % 3)];
        long[] values = [.. codes.Select(code => 1L + code)];
        SpanSummarizer<string> columns = new(codes, Districts);
        for (int i = 0; i < 4; i++)
        {
            columns.Count(Number(i), values);
        }

        codes[^1] = 3;
        for (int attempt = 0; attempt < 2; attempt++)
        {
            string? message = null;
            try
            {
                columns.Count(Number(4), values);
            }
            catch (ArgumentException error)
            {
                message = error.Message;
            }

            Assert.Contains("Row 20000 has the group code 3", message, StringComparison.Ordinal);
        }

        codes[^1] = 19_999 % 3;
        columns.Count(Number(4), values);
        columns.Count(Number(5), values);
        Assert.Equal(Enumerable.Repeat(values.Sum(), 6), columns.Summarize().Overall.Counts.Select(count => count.Sum.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Codes_are_looked_at_again_when_they_are_scanned(bool isLater)
    {
        int[] codes = [.. Enumerable.Range(0, 20_000).Select(row => row % 3)];
        long[] values = [.. codes.Select(code => 1L + code)];
        SpanSummarizer<string> columns = new(codes, Districts);
        columns.Count(Number(0), values);
        codes[isLater ? 9_000 : 5] = 1_000_000;

        string? message = null;
        try
        {
            columns.Summarize();
        }
        catch (ArgumentException error)
        {
            message = error.Message;
        }

        Assert.Contains("has the group code 1000000, and there are 3 keys", message, StringComparison.Ordinal);
    }

    private static Indicator Number(int i) => new($"count-{i}", new("đếm", "count"), IndicatorUnit.Unit, IndicatorKind.Stock);

    private static void Refused(string part, Action action) =>
        Assert.Contains(part, Assert.ThrowsAny<ArgumentException>(action).Message, StringComparison.Ordinal);
}
