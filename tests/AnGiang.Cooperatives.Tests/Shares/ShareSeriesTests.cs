using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class ShareSeriesTests
{
    private static readonly (string, long)[] Of2020 = [("NN", 180), ("QTDND", 24), ("VT", 25), ("TTCN", 5), ("TM-DL", 11), ("TN-MT", 1)];
    private static readonly (string, long)[] Of2024 = [("NN", 220), ("QTDND", 24), ("VT", 28), ("TTCN", 5), ("TM-DL", 11), ("TN-MT", 1)];

    [Fact]
    public void A_share_that_falls_while_its_count_grows_is_named_with_the_reason()
    {
        ShareSeries<int, string> series = ShareSeries.FromCounts([(2020, Of2020.AsEnumerable()), (2024, Of2024.AsEnumerable())], new ShareOptions<string>());

        Assert.Equal(8.30m, series[2024]["QTDND"].Published.Value.Points);
        ShareMovement<int, string> warning = Assert.Single(series.Warnings);
        Assert.Equal(("VT", 2020, 2024, MovementReason.Whole), (warning.Key, warning.From, warning.To, warning.Reason));
        Assert.Equal((10.16m, 9.69m), (warning.Before.Published.Value.Points, warning.After.Published.Value.Points));
    }

    [Fact]
    public void Adding_up_may_move_a_share_against_its_count_and_its_exact_share()
    {
        // 73.33 is raised to 74 because both others are at 13.33; a year later 73.53 is not, beside 5.88 and 20.59.
        (string, long)[] first = [("a", 22), ("b", 4), ("c", 4)];
        (string, long)[] then = [("a", 25), ("b", 2), ("c", 7)];
        ShareOptions<string> options = new() { Digits = 0, Rule = RoundingRule.LargestRemainder };
        ShareSeries<int, string> series = ShareSeries.FromCounts([(1, first.AsEnumerable()), (2, then.AsEnumerable())], options);

        Assert.Equal(("74 13 13", "73 6 21"), (Published(series[1]), Published(series[2])));
        ShareMovement<int, string> warning = Assert.Single(series.Warnings);
        Assert.Equal(("a", MovementReason.Rounding), (warning.Key, warning.Reason));
    }

    [Fact]
    public void Rows_that_are_missing_or_not_defined_are_not_compared()
    {
        (string, long)[] nothing = [("NN", 0)];
        Assert.Empty(ShareSeries.FromCounts([(1, Of2020.AsEnumerable()), (2, nothing.AsEnumerable()), (3, Of2024.AsEnumerable())], new ShareOptions<string>()).Warnings);
        Assert.Empty(ShareSeries.FromCounts(Array.Empty<(int, IEnumerable<(string, long)>)>(), new ShareOptions<string>()).Periods);
    }

    [Fact]
    public void A_period_stands_once_and_one_that_is_not_there_is_named()
    {
        Assert.Contains("'2020' stands twice", Assert.Throws<ArgumentException>(() => ShareSeries.FromCounts([(2020, Of2020.AsEnumerable()), (2020, Of2024.AsEnumerable())], new ShareOptions<string>())).Message, StringComparison.Ordinal);
        Assert.StartsWith("2021: The part of 'NN' is -1.", Assert.Throws<ArgumentException>(() => ShareSeries.FromCounts([(2021, new[] { ("NN", -1L) }.AsEnumerable())], new ShareOptions<string>())).Message, StringComparison.Ordinal);
        ShareSeries<int, string> series = ShareSeries.FromCounts([(2020, Of2020.AsEnumerable())], new ShareOptions<string>());
        Assert.Same(series[2020], Assert.Single(series.Tables));
        Assert.Contains("'2021'; it has 2020", Assert.Throws<KeyNotFoundException>(() => series[2021]).Message, StringComparison.Ordinal);
    }

    private static string Published(ShareTable<string> table) => string.Join(' ', table.Rows.Select(row => row.Published.Value.Points));
}
