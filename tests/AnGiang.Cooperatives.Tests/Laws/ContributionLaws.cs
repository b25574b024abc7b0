using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

/// <summary>Lists of different length: a label in one only had or has none.</summary>
public class ContributionLaws
{
    [Law]
    public bool Published_contributions_total_the_rounded_growth(CountList before, CountList after, Precision precision) => Holds(before, after, precision, table =>
        table.Rows.Sum(row => row.Published.Value.Points) == table.PublishedTotal.Value.Points
        && table.PublishedTotal.Value == table.Total.Growth.Value.ToPercentage(precision.Digits, MidpointRounding.AwayFromZero));

    [Law]
    public bool Exact_contributions_total_the_exact_growth(CountList before, CountList after, Precision precision) => Holds(before, after, precision, table =>
    {
        BigInteger whole = table.Total.Previous.Value;
        BigInteger changes = table.Rows.Aggregate(BigInteger.Zero, (sum, row) => sum + (row.Exact.Value.Numerator * (whole / row.Exact.Value.Denominator)));
        return changes == table.Total.Absolute.Value;
    });

    [Law]
    public bool A_published_contribution_is_the_floor_or_the_ceiling_of_its_exact_value(CountList before, CountList after, Precision precision) => Holds(before, after, precision, table =>
        table.Rows.All(row => new[] { MidpointRounding.ToNegativeInfinity, MidpointRounding.ToPositiveInfinity }
            .Any(mode => row.Published.Value == Percentage.FromFraction(row.Exact.Value, precision.Digits, mode))
            && row.Plain.Value == Percentage.FromFraction(row.Exact.Value, precision.Digits, MidpointRounding.AwayFromZero)
            && (decimal)row.Adjustment / (decimal)Oracle.Ten(precision.Digits) == (row.Published.Value - row.Plain.Value).Points));

    [Law]
    public bool Remainders_that_were_raised_are_not_smaller_than_those_that_were_not(CountList before, CountList after, Precision precision) => Holds(before, after, precision, table =>
    {
        BigInteger whole = table.Total.Previous.Value;
        BigInteger Remainder(Contribution<int> row) => (((row.Change.Absolute.Value * Oracle.Ten(precision.Digits + 2)) % whole) + whole) % whole;
        bool IsRaised(Contribution<int> row) => row.Published.Value != Percentage.FromFraction(row.Exact.Value, precision.Digits, MidpointRounding.ToNegativeInfinity);
        Contribution<int>[] raised = [.. table.Rows.Where(IsRaised)], rest = [.. table.Rows.Where(row => !IsRaised(row))];
        BigInteger[] cut = [.. raised.Select(Remainder).Intersect(rest.Select(Remainder))];
        return (raised.Length == 0 || rest.Length == 0 || raised.Min(Remainder) >= rest.Max(Remainder))
            && table.Tied.Order().SequenceEqual(table.Rows.Where(row => cut.Contains(Remainder(row))).Select(row => row.Key).Order());
    });

    [Law]
    public bool The_order_of_the_rows_changes_no_row(CountList before, CountList after, Precision precision, int seed) => Holds(before, after, precision, table =>
    {
        ContributionTable<int> moved = ContributionTable.Between(before.Labelled.Shuffled(seed), after.Labelled.Shuffled(seed + 1), precision.Digits);
        return table.Rows.All(row => moved[row.Key].Published == row.Published && moved[row.Key].Reason == row.Reason);
    });

    /// <summary>Parts of parts: the exact contribution of a parent is the sum of its children's.</summary>
    [Law]
    public bool Children_contribute_what_their_parent_does(CountList before, CountList after, Precision precision) => Holds(before, after, precision, table =>
    {
        ContributionTable<int> parents = ContributionTable.Between(Merge(before), Merge(after), precision.Digits);
        return (parents.PublishedTotal.ValueOrNull, parents.PublishedTotal.Reason) == (table.PublishedTotal.ValueOrNull, table.PublishedTotal.Reason) && parents.Rows.All(parent =>
            parent.Change.Absolute.Value == table.Rows.Where(row => row.Key % 3 == parent.Key).Sum(row => row.Change.Absolute.Value));
    });

    private static IEnumerable<(int, long)> Merge(CountList list) => list.Labelled.GroupBy(row => row.Key % 3).Select(group => (group.Key, group.Sum(row => row.Count)));

    /// <summary>Only contributions that leave 64 bits, in units of their last decimal, overflow; whatever comes out keeps the law.</summary>
    private static bool Holds(CountList before, CountList after, Precision precision, Func<ContributionTable<int>, bool> law)
    {
        ContributionTable<int> table;
        try
        {
            table = ContributionTable.Between(before.Labelled, after.Labelled, precision.Digits);
        }
        catch (OverflowException)
        {
            return ((BigInteger)before.Total + after.Total) * Oracle.Ten(precision.Digits + 2) / before.Total >= long.MaxValue - 1;
        }

        return law(table);
    }
}
