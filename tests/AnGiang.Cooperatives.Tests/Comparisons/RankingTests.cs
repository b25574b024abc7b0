using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class RankingTests
{
    private static readonly (string Sector, long? Count)[] Sectors2020 =
        [("nông nghiệp", 180), ("quỹ tín dụng nhân dân", 24), ("vận tải", 25), ("tiểu thủ công nghiệp", 5), ("thương mại du lịch", 11), ("tài nguyên môi trường", 1)];

    [Fact]
    public void The_sectors_of_2020_are_ranked_by_their_number() => Assert.Equal(
        ["1 nông nghiệp", "2 vận tải", "3 quỹ tín dụng nhân dân", "4 thương mại du lịch", "5 tiểu thủ công nghiệp", "6 tài nguyên môi trường"],
        Ranking.OfCounts(Sectors2020, row => row.Sector, row => row.Count).Select(row => $"{row.Rank} {row.Key}"));

    [Fact]
    public void Equals_share_a_rank_in_the_order_of_their_labels_and_the_next_leaves_a_gap()
    {
        (string Key, Vnd? Amount)[] rows = [("d", Vnd.FromBillions(1)), ("c", Vnd.FromBillions(2)), ("x", null), ("b", Vnd.FromBillions(2)), ("a", Vnd.FromBillions(3)), ("e", null)];
        IReadOnlyList<Ranked<string>> ranking = Ranking.OfAmounts(rows, row => row.Key, row => row.Amount);

        Assert.Equal(["1 a False", "2 b True", "2 c True", "4 d False", " e False", " x False"], ranking.Select(row => $"{row.Rank} {row.Key} {row.IsTied}"));
        Assert.Equal([3_000_000_000, 2_000_000_000, 2_000_000_000, 1_000_000_000, null, null], ranking.Select(row => row.Value?.Numerator));
        Assert.Equal(["1 d", "2 b", "2 c", "4 a", " e", " x"], Ranking.OfAmounts(rows, row => row.Key, row => row.Amount, smallestFirst: true).Select(row => $"{row.Rank} {row.Key}"));
        Assert.Equal(["a", "c", "b", "d", "x", "e"], Ranking.OfAmounts(rows, row => row.Key, row => row.Amount, tieOrder: Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))).Select(row => row.Key));
    }

    [Fact]
    public void Exact_ratios_decide_where_the_printed_ones_are_alike()
    {
        (string Key, Fraction? Ratio)[] rows = [("a", new Fraction(24, 246)), ("b", new Fraction(240, 2459)), ("c", new Fraction(4, 41))];

        Assert.All(rows, row => Assert.Equal(9.76m, Percentage.FromFraction(row.Ratio!.Value, 2, MidpointRounding.AwayFromZero).Points));
        Assert.Equal(["1 b", "2 a", "2 c"], Ranking.OfRatios(rows, row => row.Key, row => row.Ratio).Select(row => $"{row.Rank} {row.Key}"));
    }

    [Fact]
    public void Labels_that_are_missing_alike_or_without_an_order_are_refused()
    {
        Assert.Contains("'a' stands twice", Assert.Throws<ArgumentException>(() => Ranking.OfCounts(["a", "a"], key => key, _ => 1)).Message, StringComparison.Ordinal);
        Assert.Contains("has no label", Assert.Throws<ArgumentException>(() => Ranking.OfCounts([1], _ => (string)null!, _ => 1)).Message, StringComparison.Ordinal);
        Assert.Contains("no order of its own", Assert.Throws<ArgumentException>(() => Ranking.OfCounts([1], _ => new object(), _ => 1)).Message, StringComparison.Ordinal);
        Assert.Contains("'a' and 'A' have the same value and compare as equal", Assert.Throws<InvalidOperationException>(() => Ranking.OfCounts(["a", "A"], key => key, _ => 1, tieOrder: StringComparer.OrdinalIgnoreCase)).Message, StringComparison.Ordinal);
        Assert.Equal(["A", "a"], Ranking.OfCounts(["a", "A"], key => key, key => key == "A" ? 2 : 1, tieOrder: StringComparer.OrdinalIgnoreCase).Select(row => row.Key));
        Assert.Throws<ArgumentNullException>(() => Ranking.OfCounts((int[])null!, key => key, _ => 1));
        Assert.Throws<ArgumentNullException>(() => Ranking.OfCounts([1], (Func<int, int>)null!, _ => 1));
        Assert.Throws<ArgumentNullException>(() => Ranking.OfCounts([1], key => key, null!));
        Assert.Throws<ArgumentNullException>(() => Ranking.OfAmounts([1], key => key, null!));
        Assert.Throws<ArgumentNullException>(() => Ranking.OfRatios([1], key => key, null!));
        Assert.Empty(Ranking.OfCounts(Array.Empty<int>(), key => key, _ => 1));
    }
}
