using AnGiang.Cooperatives.Reconciliation;

namespace AnGiang.Cooperatives.Tests.Reconciliation;

public class RoundingInferenceTests
{
    private static readonly (string Key, long Count, string Printed)[] AnGiang2020 =
        [("NN", 180, "73,17"), ("QTDND", 24, "9,75"), ("VT", 25, "10,16"), ("TTCN", 5, "2,03"), ("TM-DL", 11, "4,47"), ("TN-MT", 1, "0,4")];

    [Fact]
    public void The_report_on_2020_cut_its_shares_at_two_decimals()
    {
        RoundingInference<string> inference = Infer(AnGiang2020);

        RoundingTrial<string> candidate = Assert.Single(inference.Candidates);
        Assert.Equal((MidpointRounding.ToZero, 2), (candidate.Mode, candidate.Digits));
        Assert.True(candidate.Fits);
        Assert.Empty(candidate.Contradictions);
        Assert.Equal("9,75", Assert.Single(inference.DecidingCells).Printed);
        Assert.Equal("TN-MT", Assert.Single(candidate.DroppedZeros).Key);
        Assert.Equal(99.98m, inference.PrintedTotal.Points);
        Assert.Equal(0.02m, inference.Residual.Points);
    }

    [Fact]
    public void A_cell_carries_its_text_its_value_and_its_exact_share()
    {
        RoundingInference<string> inference = Infer(AnGiang2020);
        PrintedCell<string> cell = inference.Cells[5];

        Assert.Equal(("TN-MT", 1L, "0,4", 0.4m, 1), (cell.Key, cell.Count, cell.Printed, cell.Value.Points, cell.Value.Digits));
        Assert.Equal(new Fraction(1, 246), cell.Exact);
        Assert.Equal(AnGiang2020.Select(row => row.Key), inference.Cells.Select(given => given.Key));
        RoundingTrial<string> rounded = inference.Trials.Single(trial => trial is { Mode: MidpointRounding.AwayFromZero, Digits: 2 });
        Assert.Equal(["QTDND", "TN-MT"], rounded.Contradictions.Select(contradiction => contradiction.Key));
        Assert.Equal(9.76m, rounded.Reproduce(inference.Cells[1]).Points);
        Assert.Equal(40, inference.Trials.Count);
    }

    [Theory]
    [InlineData("73,17", "9,76", "10,16", "2,03", "4,47", "0,41", 2)]
    [InlineData("73,2", "9,8", "10,2", "2,0", "4,5", "0,4", 1)]
    [InlineData("73", "10", "10", "2", "4", "0", 0)]
    public void Without_exact_halves_a_rounded_column_fits_both_roundings_to_nearest(string a, string b, string c, string d, string e, string f, int digits)
    {
        string[] printed = [a, b, c, d, e, f];

        Assert.Equal(
            [(MidpointRounding.AwayFromZero, digits), (MidpointRounding.ToEven, digits)],
            Fits(Infer([.. AnGiang2020.Select((row, i) => (row.Key, row.Count, printed[i]))])));
    }

    [Theory]
    [InlineData("13", "88", MidpointRounding.AwayFromZero)]
    [InlineData("12", "88", MidpointRounding.ToEven)]
    [InlineData("12", "87", MidpointRounding.ToZero)]
    public void Exact_halves_tell_the_modes_apart(string eighth, string rest, MidpointRounding mode)
    {
        // 12.5 and 87.5: cut 12 and 87, to even 12 and 88, away 13 and 88. Ceilings are as those, so that a third is asked as well: 33, not 34.
        RoundingInference<string> inference = RoundingInference.Infer([("a", 3L, eighth), ("b", 21L, rest), ("c", 8L, "33")], FigureFormat.Vietnamese, total: 24);

        Assert.Equal([(mode, 0)], Fits(inference));
    }

    [Fact]
    public void A_column_of_ceilings_is_found() =>
        Assert.Equal([(MidpointRounding.ToPositiveInfinity, 1)], Fits(Infer(("a", 1, "33,4"), ("b", 1, "33,4"), ("c", 1, "33,4"))));

    [Fact]
    public void A_column_whose_zeros_were_padded_has_the_decimals_it_was_rounded_to()
    {
        // 36,67 exactly: with one decimal 36,7, printed as 36,70; the rest 63,3 as 63,30.
        RoundingInference<string> inference = Infer(("a", 11, "36,70"), ("b", 19, "63,30"));

        Assert.Equal([(MidpointRounding.AwayFromZero, 1), (MidpointRounding.ToEven, 1)], Fits(inference));
        Assert.Empty(inference.Candidates[0].DroppedZeros);
    }

    [Fact]
    public void A_column_that_no_rule_gives_has_no_candidate()
    {
        RoundingInference<string> inference = Infer(("a", 180, "73,57"), ("b", 66, "26,83"));

        Assert.Empty(inference.Candidates);
        Assert.Empty(inference.DecidingCells);
        Assert.Equal(100.40m, inference.PrintedTotal.Points);
        Assert.Equal(-0.40m, inference.Residual.Points);
        Assert.All(inference.Trials, trial => Assert.False(trial.Fits));
    }

    [Fact]
    public void A_column_that_every_rule_gives_decides_nothing()
    {
        RoundingInference<string> inference = Infer(("a", 1, "50"), ("b", 1, "50"));

        Assert.Equal(inference.Trials.Count, inference.Candidates.Count);
        Assert.Equal(0, inference.Candidates[0].Digits);
        Assert.Empty(inference.DecidingCells);
    }

    [Fact]
    public void A_single_share_of_a_given_total_is_enough_to_tell_cutting_from_rounding()
    {
        RoundingInference<string> inference = RoundingInference.Infer([("đang hoạt động", 232L, "94,30")], FigureFormat.Vietnamese, total: 246);

        // 94.3089: with two decimals only cutting gives 94.30; with one, padded, 94.3 is what all but the ceiling give.
        Assert.Equal(MidpointRounding.ToZero, Assert.Single(inference.Candidates, trial => trial.Digits == 2).Mode);
        Assert.Equal([MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero], inference.Candidates.Where(trial => trial.Digits != 2).Select(trial => trial.Mode));
        RoundingTrial<string> rounded = inference.Trials.Single(trial => trial is { Mode: MidpointRounding.AwayFromZero, Digits: 2 });
        Assert.False(rounded.Fits);
        Assert.Equal(94.31m, rounded.Reproduce(inference.Cells[0]).Points);
    }

    [Fact]
    public void The_text_is_read_in_its_format()
    {
        Assert.Single(RoundingInference.Infer([("a", 24L, "9.75%"), ("b", 222L, " 90.24 ")], null).Candidates);
        Assert.Throws<FormatException>(() => RoundingInference.Infer([("a", 24L, "9,75"), ("b", 222L, "90,24")], null));
    }

    [Theory]
    [InlineData("khoảng 9")]
    [InlineData("")]
    [InlineData("9,7,5")]
    public void A_cell_that_cannot_be_read_is_named(string printed)
    {
        FormatException error = Assert.Throws<FormatException>(() => Infer(("NN", 180, "73,17"), ("QTDND", 24, printed)));
        Assert.Contains("'QTDND'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_have_no_shares_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RoundingInference.Infer<string>(null!, null));
        Assert.Throws<ArgumentNullException>(() => Infer((null!, 1, "100")));
        Assert.Throws<ArgumentNullException>(() => Infer(("a", 1, null!)));
        Assert.Throws<ArgumentException>(() => Infer());
        Assert.Throws<ArgumentException>(() => Infer(("a", 0, "0"), ("b", 0, "0")));
        Assert.Contains("'b' is -1", Assert.Throws<ArgumentException>(() => Infer(("a", 1, "1"), ("b", -1, "1"))).Message, StringComparison.Ordinal);
        Assert.Contains("'a' is 7; expected 0 to 6", Assert.Throws<ArgumentException>(
            () => RoundingInference.Infer([("a", 7L, "100")], null, total: 6)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RoundingInference.Infer([("a", 0L, "0")], null, total: 0));
        Assert.Throws<ArgumentException>(() => Infer(("a", long.MaxValue, "50"), ("b", long.MaxValue, "50")));
    }

    [Fact]
    public void The_same_label_may_stand_twice() => Assert.NotEmpty(Infer(("a", 1, "50"), ("a", 1, "50")).Candidates);

    private static RoundingInference<string> Infer(params (string Key, long Count, string Printed)[] cells) => RoundingInference.Infer(cells, FigureFormat.Vietnamese);

    private static IEnumerable<(MidpointRounding, int)> Fits<TKey>(RoundingInference<TKey> inference)
        where TKey : notnull => inference.Candidates.Select(trial => (trial.Mode, trial.Digits));

    [Fact]
    public void More_decimals_than_shares_are_printed_with_are_refused_with_the_cell()
    {
        FormatException refused = Assert.Throws<FormatException>(
            () => RoundingInference.Infer([("A", 1, "50"), ("B", 1, "0,0000000000000000000000000001")], FigureFormat.Vietnamese));

        Assert.Contains("'B'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("28 decimals", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_closest_trial_shows_the_misprint_where_nothing_fits()
    {
        RoundingInference<string> inference = RoundingInference.Infer([("A", 49, "49"), ("B", 24, "8"), ("C", 27, "27")], FigureFormat.Vietnamese);

        Assert.Empty(inference.Candidates);
        Assert.Equal("B", Assert.Single(inference.Closest.Contradictions).Key);
        Assert.Equal(0, inference.Closest.Digits);
    }
}
