using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RankingLaws
{
    [Law]
    public bool A_rank_is_one_more_than_the_number_of_better_values(sbyte?[] values, bool smallestFirst)
    {
        (int Key, long? Value)[] rows = [.. values.Select((value, i) => (i, (long?)value))];
        return Ranking.OfCounts(rows, row => row.Key, row => row.Value, smallestFirst).All(ranked =>
            values[ranked.Key] is sbyte own
                ? ranked.Rank == 1 + values.Count(value => smallestFirst ? value < own : value > own) && ranked.IsTied == values.Count(value => value == own) > 1 && ranked.Value == (Fraction)own
                : ranked.Rank is null && ranked.Value is null && !ranked.IsTied);
    }

    [Law]
    public bool The_order_of_the_rows_makes_no_difference_and_ranks_ascend(sbyte?[] values, int seed)
    {
        (int Key, long? Value)[] rows = [.. values.Select((value, i) => (i, (long?)value))];
        IReadOnlyList<Ranked<int>> ranking = Ranking.OfCounts(rows, row => row.Key, row => row.Value);
        return ranking.Select(row => (row.Key, row.Rank)).SequenceEqual(Ranking.OfCounts(rows.Shuffled(seed), row => row.Key, row => row.Value).Select(row => (row.Key, row.Rank)))
            && ranking.Select(row => (row.Rank ?? int.MaxValue, row.Key)).SequenceEqual(ranking.Select(row => (row.Rank ?? int.MaxValue, row.Key)).Order())
            && ranking.Select(row => row.Key).Order().SequenceEqual(Enumerable.Range(0, values.Length));
    }
}
