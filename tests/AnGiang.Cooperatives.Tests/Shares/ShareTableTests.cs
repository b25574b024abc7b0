using System.Globalization;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Shares;

public class ShareTableTests
{
    private static readonly (string Key, long Count)[] AnGiang2020 =
        [("NN", 180), ("QTDND", 24), ("VT", 25), ("TTCN", 5), ("TM-DL", 11), ("TN-MT", 1)];

    /// <summary>The table of story (a), row by row as it stands there.</summary>
    [Theory]
    [InlineData(0, "truncation", "73 9 10 2 4 0", "98", "2")]
    [InlineData(0, "half away from zero", "73 10 10 2 4 0", "99", "1")]
    [InlineData(0, "half to even", "73 10 10 2 4 0", "99", "1")]
    [InlineData(0, "additive", "73 10 10 2 5 0", "100", "0")]
    [InlineData(1, "truncation", "73,1 9,7 10,1 2,0 4,4 0,4", "99,7", "0,3")]
    [InlineData(1, "half away from zero", "73,2 9,8 10,2 2,0 4,5 0,4", "100,1", "-0,1")]
    [InlineData(1, "half to even", "73,2 9,8 10,2 2,0 4,5 0,4", "100,1", "-0,1")]
    [InlineData(1, "additive", "73,2 9,7 10,2 2,0 4,5 0,4", "100,0", "0,0")]
    [InlineData(2, "truncation", "73,17 9,75 10,16 2,03 4,47 0,40", "99,98", "0,02")]
    [InlineData(2, "half away from zero", "73,17 9,76 10,16 2,03 4,47 0,41", "100,00", "0,00")]
    [InlineData(2, "half to even", "73,17 9,76 10,16 2,03 4,47 0,41", "100,00", "0,00")]
    [InlineData(2, "additive", "73,17 9,76 10,16 2,03 4,47 0,41", "100,00", "0,00")]
    public void The_table_of_2020_comes_out_under_every_rule(int digits, string rule, string cells, string total, string residual)
    {
        ShareTable<string> table = ShareTable.FromCounts(AnGiang2020, digits, Rule(rule));

        Assert.Equal(cells, string.Join(' ', table.Rows.Select(row => Printed(row.Published, digits))));
        Assert.Equal(total, Printed(table.PrintedTotal, digits));
        Assert.Equal(residual, Printed(table.Residual, digits));
        Assert.Equal(246, table.Total);
        Assert.Equal(digits, table.Digits);
    }

    [Theory]
    [InlineData(0, "TM-DL", 1, AdjustmentReason.Raised)]
    [InlineData(1, "QTDND", -1, AdjustmentReason.Lowered)]
    public void An_adjusted_cell_says_by_how_much_and_why(int digits, string adjusted, int by, AdjustmentReason reason)
    {
        ShareTable<string> table = ShareTable.FromCounts(AnGiang2020, digits, RoundingRule.LargestRemainder);

        Share<string> cell = Assert.Single(table.Rows, row => row.IsAdjusted);
        Assert.Equal((adjusted, by, reason), (cell.Key, cell.Adjustment, cell.Reason));
        decimal unit = digits == 0 ? 1m : 0.1m;
        Assert.Equal(by * unit, cell.Published.Value.Points - cell.Plain.Value.Points);
    }

    [Fact]
    public void Two_decimals_of_2020_need_no_adjustment() =>
        Assert.DoesNotContain(ShareTable.FromCounts(AnGiang2020, 2, RoundingRule.LargestRemainder).Rows, row => row.IsAdjusted);

    [Fact]
    public void The_exact_shares_of_2020_are_reduced_fractions() => Assert.Equal(
        [new(30, 41), new(4, 41), new(25, 246), new(5, 246), new(11, 246), new(1, 246)],
        ShareTable.FromCounts(AnGiang2020).Rows.Select(row => row.Exact.Value).ToArray<Fraction>());

    [Fact]
    public void Two_decimals_half_away_from_zero_is_the_rule_unless_told()
    {
        ShareTable<string> table = ShareTable.FromCounts(AnGiang2020);

        Assert.Equal(2, table.Digits);
        Assert.Same(RoundingRule.HalfAwayFromZero, table.Rule);
        Assert.Equal(9.76m, table["QTDND"].Published.Value.Points);
    }

    [Fact]
    public void Counts_are_covered_by_every_unit_and_the_parts_are_kept()
    {
        ShareTable<string> table = ShareTable.FromCounts(AnGiang2020);

        Assert.All(table.Rows, row => Assert.Equal(new Coverage(246, 246), row.Exact.Coverage));
        Assert.Equal(AnGiang2020.Select(row => ((string, long?))(row.Key, row.Count)), table.Rows.Select(row => (row.Key, row.Part)));
        Assert.Equal(FigureStatus.Actual, table.PrintedTotal.Status);
    }

    [Fact]
    public void Amounts_have_shares_like_counts()
    {
        ShareTable<string> table = ShareTable.FromAmounts([("a", Vnd.FromBillions(1)), ("b", Vnd.FromBillions(2))], 1);

        Assert.Equal(3_000_000_000, table.Total);
        Assert.Equal(new Fraction(1, 3), table["a"].Exact.Value);
        Assert.Equal((33.3m, 66.7m), (table["a"].Published.Value.Points, table["b"].Published.Value.Points));
    }

    [Fact]
    public void A_table_of_nothing_is_undefined_and_says_so()
    {
        ShareTable<string> table = ShareTable.FromCounts<string>([], 1, RoundingRule.LargestRemainder);

        Assert.Empty(table.Rows);
        Assert.Equal(0, table.Total);
        Assert.Equal(UndefinedReason.NoUnits, table.PrintedTotal.Reason);
        Assert.Equal(UndefinedReason.NoUnits, table.Residual.Reason);
    }

    [Theory]
    [InlineData("additive")]
    [InlineData("truncation")]
    public void Shares_of_a_total_of_zero_are_undefined_and_say_so(string rule)
    {
        ShareTable<string> table = ShareTable.FromCounts([("a", 0L), ("b", 0L)], 1, Rule(rule));

        Assert.Equal(UndefinedReason.ZeroTotal, table.PrintedTotal.Reason);
        Assert.All(table.Rows, row => Assert.Equal(UndefinedReason.ZeroTotal, row.Exact.Reason));
        Assert.All(table.Rows, row => Assert.Equal(UndefinedReason.ZeroTotal, row.Plain.Reason));
        Assert.All(table.Rows, row => Assert.Equal((0, AdjustmentReason.None, 0L), (row.Adjustment, row.Reason, row.Part)));
        Assert.Equal("x", table["a"].Published.ToString());
    }

    [Fact]
    public void A_single_row_is_the_whole() =>
        Assert.Equal(100m, ShareTable.FromCounts([("a", long.MaxValue)], 9, RoundingRule.LargestRemainder)["a"].Published.Value.Points);

    [Fact]
    public void A_negative_count_is_refused_with_its_label()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ShareTable.FromCounts([("tăng", 3L), ("giảm", -1L)]));
        Assert.Contains("'giảm' is -1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_amount_is_refused_with_its_label()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ShareTable.FromAmounts([("lãi", Vnd.FromDong(9)), ("lỗ", Vnd.FromDong(-2))]));
        Assert.Contains("'lỗ' is -2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_stands_twice_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ShareTable.FromCounts([("a", 1L), ("b", 2L), ("a", 3L)]));
        Assert.Contains("'a' stands twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_label_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ShareTable.FromCounts([((string)null!, 1L)]));
        Assert.Contains("no label", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_not_there_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ShareTable.FromCounts<string>(null!));
        Assert.Throws<ArgumentNullException>(() => ShareTable.FromAmounts<string>(null!));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(-1)]
    public void More_than_nine_decimals_or_fewer_than_none_are_refused(int digits) =>
        Assert.Equal("digits", Assert.Throws<ArgumentOutOfRangeException>(() => ShareTable.FromCounts(AnGiang2020, digits)).ParamName);

    [Fact]
    public void A_total_beyond_64_bits_is_refused_and_the_largest_is_not()
    {
        OverflowException error = Assert.Throws<OverflowException>(() => ShareTable.FromCounts([("a", long.MaxValue), ("b", 1L)]));
        Assert.Contains("9223372036854775808", error.Message, StringComparison.Ordinal);
        Assert.Equal(long.MaxValue, ShareTable.FromCounts([("a", long.MaxValue - 1), ("b", 1L)], 9, RoundingRule.LargestRemainder).Total);
    }

    [Fact]
    public void Whole_numbers_as_labels_are_read_as_labels_not_as_positions()
    {
        ShareTable<int> table = ShareTable.FromCounts([(2, 10L), (0, 30L), (1, 60L)], 0);

        Assert.Equal((30m, 60m, 10m), (table[0].Published.Value.Points, table[1].Published.Value.Points, table[2].Published.Value.Points));
        Assert.Equal([2, 0, 1], table.Rows.Select(row => row.Key));
    }

    [Fact]
    public void A_row_that_is_not_there_is_named_among_those_that_are()
    {
        ShareTable<string> table = ShareTable.FromCounts(AnGiang2020);

        string message = Assert.Throws<KeyNotFoundException>(() => table["XD"]).Message;
        Assert.Contains("'XD'", message, StringComparison.Ordinal);
        Assert.All(AnGiang2020, row => Assert.Contains(row.Key, message, StringComparison.Ordinal));
        Assert.False(table.TryGet("XD", out Share<string>? row));
        Assert.Null(row);
        Assert.True(table.TryGet("VT", out Share<string>? transport));
        Assert.Equal(25, transport.Part);
    }

    [Fact]
    public void The_rows_are_enumerated_once() => Assert.Equal(1, Counted(rows => ShareTable.FromCounts(rows, 1, RoundingRule.LargestRemainder)));

    private static int Counted(Action<IEnumerable<(string, long)>> use)
    {
        int times = 0;
        IEnumerable<(string, long)> Rows()
        {
            times++;
            foreach ((string key, long count) in AnGiang2020)
            {
                yield return (key, count);
            }
        }

        use(Rows());
        return times;
    }

    private static RoundingRule Rule(string name) => name switch
    {
        "truncation" => RoundingRule.Truncation,
        "half away from zero" => RoundingRule.HalfAwayFromZero,
        "half to even" => RoundingRule.Independent(MidpointRounding.ToEven),
        "additive" => RoundingRule.LargestRemainder,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such rule in the story."),
    };

    private static string Printed(Figure<Percentage> share, int digits) =>
        share.ToString(string.Create(CultureInfo.InvariantCulture, $"N{digits}"), FigureFormat.Vietnamese);
}
