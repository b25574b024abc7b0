using System.Numerics;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RoundToTotalLaws
{
    [Law]
    public bool It_agrees_with_floors_and_a_full_sort(SignedColumn column, TiePolicy ties) => Run(column, ties).SequenceEqual(Oracle(column, ties));

    [Law]
    public bool The_parts_total_what_was_asked_and_each_is_a_floor_or_a_ceiling(SignedColumn column, TiePolicy ties)
    {
        BigInteger[] parts = Run(column, ties);
        return parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part) == column.Total
            && parts.Select((part, i) => part - column.Floor(i)).All(over => over == 0 || over == 1)
            && parts.Select((part, i) => (part, i)).All(cell => column.Remainder(cell.i) > 0 || cell.part == column.Floor(cell.i));
    }

    [Law]
    public bool Positive_values_that_make_up_the_whole_are_apportioned(Weights weights, ushort units, TiePolicy ties)
    {
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        if (total > long.MaxValue || units == 0)
        {
            return true;
        }

        long[] apportioned = new long[weights.Values.Count];
        long[] rounded = new long[weights.Values.Count];
        bool[] tied = new bool[weights.Values.Count];
        bool[] tiedToo = new bool[weights.Values.Count];
        TieAtCut tie = Apportioner.Apportion(weights.ToArray(), units, apportioned, new() { Ties = ties }, tied);
        TieAtCut tieToo = Apportioner.RoundToTotal(weights.ToArray(), new Fraction(units, (long)total), units, rounded, ties, tiedToo);
        return apportioned.SequenceEqual(rounded) && tied.SequenceEqual(tiedToo) && tie == tieToo;
    }

    [Law]
    public bool A_total_out_of_reach_is_refused(SignedColumn column) =>
        Throws(column with { Total = (long)column.Low - 1 }) && Throws(column with { Total = (long)column.High + 1 });

    private static bool Throws(SignedColumn column) => Record.Exception(() => Run(column, TiePolicy.First)) is ArgumentOutOfRangeException { ParamName: "total" };

    private static BigInteger[] Run(SignedColumn column, TiePolicy ties)
    {
        long[] parts = new long[column.Values.Count];
        Apportioner.RoundToTotal([.. column.Values], column.Scale, column.Total, parts, ties);
        return [.. parts.Select(part => (BigInteger)part)];
    }

    private static BigInteger[] Oracle(SignedColumn column, TiePolicy ties)
    {
        int[] all = [.. Enumerable.Range(0, column.Values.Count)];
        BigInteger[] parts = [.. all.Select(column.Floor)];
        IOrderedEnumerable<int> byRemainder = all.OrderByDescending(column.Remainder);
        IOrderedEnumerable<int> ranking = ties switch
        {
            TiePolicy.LargerValue => byRemainder.ThenByDescending(i => BigInteger.Abs(column.Values[i])).ThenBy(i => i),
            TiePolicy.SmallerValue => byRemainder.ThenBy(i => BigInteger.Abs(column.Values[i])).ThenBy(i => i),
            TiePolicy.Last => byRemainder.ThenByDescending(i => i),
            _ => byRemainder.ThenBy(i => i),
        };
        foreach (int i in ranking.Take((int)(column.Total - column.Low)))
        {
            parts[i]++;
        }

        return parts;
    }
}
