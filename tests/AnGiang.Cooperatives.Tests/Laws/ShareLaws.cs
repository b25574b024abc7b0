using System.Numerics;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ShareLaws
{
    [Law]
    public Property A_column_rounded_cell_by_cell_is_the_oracle_s(CountList list, Precision precision, MidpointRounding mode)
    {
        BigInteger[] expected = ShareOracle.Independent(list.Counts, precision.Digits, mode);
        BigInteger[] actual = Cells(Table(list, precision, RoundingRule.Independent(mode)));
        return actual.SequenceEqual(expected).Label($"{Text(actual)} instead of {Text(expected)}");
    }

    [Law]
    public Property A_column_that_adds_up_is_the_oracle_s(CountList list, Precision precision)
    {
        BigInteger[] expected = ShareOracle.LargestRemainder(list.Counts, precision.Digits);
        BigInteger[] actual = Cells(Table(list, precision, RoundingRule.LargestRemainder));
        return actual.SequenceEqual(expected).Label($"{Text(actual)} instead of {Text(expected)}");
    }

    [Law]
    public bool An_additive_column_totals_100(CountList list, Precision precision)
    {
        ShareTable<int> table = Table(list, precision, RoundingRule.LargestRemainder);
        return table.PrintedTotal.Value.Points == 100m && table.Residual.Value.Points == 0m && Cells(table).Aggregate(BigInteger.Add) == ShareOracle.Hundred(precision.Digits);
    }

    [Law]
    public bool An_additive_cell_is_the_floor_or_the_ceiling_of_its_exact_share(CountList list, Precision precision)
    {
        BigInteger[] floors = ShareOracle.Independent(list.Counts, precision.Digits, MidpointRounding.ToZero);
        BigInteger[] ceilings = ShareOracle.Independent(list.Counts, precision.Digits, MidpointRounding.ToPositiveInfinity);
        return Cells(Table(list, precision, RoundingRule.LargestRemainder)).Select((cell, i) => cell == floors[i] || cell == ceilings[i]).All(holds => holds);
    }

    [Law]
    public bool Zero_gets_zero(CountList list, Precision precision, MidpointRounding mode) =>
        new[] { RoundingRule.LargestRemainder, RoundingRule.Independent(mode) }
            .SelectMany(rule => Table(list, precision, rule).Rows)
            .Where(row => row.Part == 0)
            .All(row => row.Published.Value == Percentage.Zero && row.Plain.Value == Percentage.Zero && row.Exact.Value == Fraction.Zero && !row.IsAdjusted);

    [Law]
    public bool A_larger_count_never_gets_a_smaller_share(CountList list, Precision precision, MidpointRounding mode)
    {
        foreach (RoundingRule rule in new[] { RoundingRule.LargestRemainder, RoundingRule.Independent(mode) })
        {
            Percentage[] published = [.. Table(list, precision, rule).Rows.OrderBy(row => row.Part).ThenByDescending(row => row.Key).Select(row => row.Published.Value)];
            if (published.Zip(published.Skip(1)).Any(pair => pair.First > pair.Second))
            {
                return false;
            }
        }

        return true;
    }

    [Law]
    public bool Counts_times_a_factor_have_the_same_shares(CountList list, Precision precision, byte seed, MidpointRounding mode)
    {
        long factor = Math.Min((seed % 7) + 2, long.MaxValue / list.Total);
        CountList scaled = new([.. list.Counts.Select(count => count * factor)]);
        return new[] { RoundingRule.LargestRemainder, RoundingRule.Independent(mode) }.All(rule => Same(Table(list, precision, rule), Table(scaled, precision, rule)));
    }

    [Law]
    public bool The_order_of_the_rows_changes_nothing(CountList list, Precision precision, int seed)
    {
        (int Key, long Count)[] shuffled = list.Labelled.Shuffled(seed);
        ShareTable<int> moved = ShareTable.FromCounts(shuffled, precision.Digits, RoundingRule.LargestRemainder);
        return Same(Table(list, precision, RoundingRule.LargestRemainder), moved) && moved.Rows.Select(row => row.Key).SequenceEqual(shuffled.Select(row => row.Key));
    }

    [Law]
    public bool The_plain_share_is_the_exact_share_rounded_once(CountList list, Precision precision, MidpointRounding mode) =>
        new[] { RoundingRule.LargestRemainder, RoundingRule.Independent(mode) }.All(rule => Table(list, precision, rule).Rows.All(row =>
            row.Exact.Value == new Fraction(list.Counts[row.Key - 1], list.Total)
            && row.Plain.Value == Percentage.FromFraction(row.Exact.Value, precision.Digits, rule.Mode)
            && row.Plain.Value.Digits == precision.Digits));

    [Law]
    public bool The_printed_total_is_the_sum_of_what_is_printed_and_the_residual_completes_it(CountList list, Precision precision, MidpointRounding mode)
    {
        ShareTable<int> table = Table(list, precision, RoundingRule.Independent(mode));
        return table.PrintedTotal.Value.Points == table.Rows.Sum(row => row.Published.Value.Points)
            && table.PrintedTotal.Value + table.Residual.Value == Percentage.OneHundred;
    }

    [Law]
    public bool A_cell_rounded_alone_is_never_adjusted(CountList list, Precision precision, MidpointRounding mode) =>
        Table(list, precision, RoundingRule.Independent(mode)).Rows.All(row =>
            row.Published == row.Plain && row.Adjustment == 0 && !row.IsAdjusted && row.Reason == AdjustmentReason.None);

    [Law]
    public Property An_adjustment_is_one_unit_at_most_and_says_why(CountList list, Precision precision)
    {
        ShareTable<int> table = Table(list, precision, RoundingRule.LargestRemainder);
        BigInteger[] plain = ShareOracle.Independent(list.Counts, precision.Digits, MidpointRounding.AwayFromZero);
        BigInteger[] published = ShareOracle.LargestRemainder(list.Counts, precision.Digits);
        AdjustmentReason[] expected = [.. list.Counts.Select((_, i) => Why(list, precision, published, (int)(published[i] - plain[i]), i))];
        bool holds = table.Rows.Select((row, i) => row.Adjustment is >= -1 and <= 1
            && row.Adjustment == published[i] - plain[i]
            && row.IsAdjusted == (row.Adjustment != 0)
            && row.Reason == expected[i]).All(correct => correct);
        return holds.Label($"{string.Join(", ", table.Rows.Select(row => row.Reason))} instead of {string.Join(", ", expected)}");
    }

    [Fact]
    public void The_generated_lists_hold_ties_adjustments_and_totals_near_the_end_of_64_bits()
    {
        CountList[] lists = [.. Domain.CountListGen.Sample(500, 50)];
        AdjustmentReason[] reasons = [.. lists.SelectMany(list => Table(list, new Precision(1), RoundingRule.LargestRemainder).Rows.Select(row => row.Reason))];
        AdjustmentReason[] constrained = [.. lists.SelectMany(list => ShareTable.FromCounts(list.Labelled, new ShareOptions<int> { Digits = 0, HonestExtremes = true }).Rows.Select(row => row.Reason))];
        Assert.All(Enum.GetValues<AdjustmentReason>(), reason => Assert.Contains(reason, reasons.Concat(constrained)));
        Assert.Contains(lists, list => list.Total > long.MaxValue / 2);
        Assert.Contains(lists, list => list.Counts.Contains(0));
    }

    [Law]
    public bool A_positive_part_never_prints_as_nothing_and_a_part_below_the_whole_never_as_all(CountList list, Precision precision, ApportionmentMethod method, bool additive)
    {
        ShareOptions<int> options = new() { Digits = precision.Digits, HonestExtremes = true, Rule = additive ? RoundingRule.Additive(method) : RoundingRule.HalfAwayFromZero };
        if (list.Counts.Count(count => count > 0) > 100)
        {
            return true;
        }

        ShareTable<int> table = ShareTable.FromCounts(list.Labelled, options);
        return table.Rows.All(row => (row.Part > 0) == (row.Published.Value > Percentage.Zero) && (row.Part < table.Total) == (row.Published.Value < Percentage.OneHundred))
            && (!additive || table.PrintedTotal.Value == Percentage.OneHundred)
            && table.Rows.All(row => row.Reason switch
            {
                AdjustmentReason.KeptAboveZero => row.Plain.Value == Percentage.Zero && row.Part > 0,
                AdjustmentReason.KeptBelowWhole => row.Plain.Value == Percentage.OneHundred && row.Part < table.Total,
                AdjustmentReason.None => !row.IsAdjusted,
                _ => row.IsAdjusted && additive,
            });
    }

    [Law]
    public bool The_smallest_honest_precision_is_the_first_that_totals_100(CountList list)
    {
        bool Totals(int digits) => ShareOracle.Independent(list.Counts, digits, MidpointRounding.AwayFromZero).Aggregate(BigInteger.Add) == ShareOracle.Hundred(digits);
        int? first = Enumerable.Range(0, 10).Where(Totals).Select(digits => (int?)digits).FirstOrDefault();
        return ShareTable.SmallestHonestDigits(list.Counts) == first;
    }

    [Law]
    public bool Parts_on_every_level_total_the_published_share_of_their_row(CountTree tree, Precision precision, ApportionmentMethod method, TiePolicy ties)
    {
        ShareTable<int> table = ShareTable.Create(tree.Rows, new ShareOptions<int> { Digits = precision.Digits, Rule = RoundingRule.Additive(method, ties) });
        return table.PrintedTotal.Value == Percentage.OneHundred
            && tree.ChildrenOf.All(family => family.Value.Aggregate(Percentage.Zero, (sum, child) => sum + table[child].Published.Value) == table[family.Key].Published.Value)
            && table.Rows.All(row => row.Part > 0 || row.Published.Value == Percentage.Zero)
            && (method != ApportionmentMethod.LargestRemainder || table.Rows.All(row =>
                row.Published.Value >= Percentage.FromFraction(row.Exact.Value, precision.Digits, MidpointRounding.ToZero)
                && row.Published.Value <= Percentage.FromFraction(row.Exact.Value, precision.Digits, MidpointRounding.ToPositiveInfinity)));
    }

    [Law]
    public bool A_series_warns_of_every_share_that_moves_against_its_count_and_of_no_other(CountList first, CountList second, Precision precision, ApportionmentMethod method)
    {
        ShareSeries<int, int> series = ShareSeries.FromCounts([(1, first.Labelled), (2, second.Labelled)], new ShareOptions<int> { Digits = precision.Digits, Rule = RoundingRule.Additive(method) });
        return Enumerable.Range(1, Math.Min(first.Counts.Length, second.Counts.Length)).All(key =>
        {
            (Share<int> before, Share<int> after) = (series[1][key], series[2][key]);
            bool against = (after.Part > before.Part && after.Published.Value < before.Published.Value) || (after.Part < before.Part && after.Published.Value > before.Published.Value);
            ShareMovement<int, int>? warning = series.Warnings.SingleOrDefault(movement => movement.Key == key);
            bool exactToo = (after.Exact.Value < before.Exact.Value) == (after.Published.Value < before.Published.Value) && after.Exact.Value != before.Exact.Value;
            return against == (warning is not null) && (warning is null || warning.Reason == (exactToo ? MovementReason.Whole : MovementReason.Rounding));
        });
    }

    [Law]
    public bool Under_Webster_a_row_that_grew_never_loses_a_unit_to_one_that_shrank(CountList list, Precision precision, byte grown, byte shrunk, ushort by)
    {
        (int up, int down) = (grown % list.Counts.Length, shrunk % list.Counts.Length);
        long[] counts = [.. list.Counts];
        if (up == down || counts[up] == 0 || list.Total > long.MaxValue - by)
        {
            return true;
        }

        counts[up] += by;
        counts[down] -= Math.Min(by / 2, counts[down]);
        if (counts[down] == 0)
        {
            return true;
        }

        ShareTable<int> before = Table(list, precision, RoundingRule.Webster);
        ShareTable<int> after = Table(new CountList(counts), precision, RoundingRule.Webster);
        return !(after[up + 1].Published.Value < before[up + 1].Published.Value && after[down + 1].Published.Value > before[down + 1].Published.Value);
    }

    private static AdjustmentReason Why(CountList list, Precision precision, BigInteger[] published, int adjustment, int row)
    {
        BigInteger[] floors = ShareOracle.Independent(list.Counts, precision.Digits, MidpointRounding.ToZero);
        BigInteger remainder = ShareOracle.Remainder(list.Counts, row, precision.Digits);
        bool tied = Enumerable.Range(0, list.Counts.Length).Any(other =>
            ShareOracle.Remainder(list.Counts, other, precision.Digits) == remainder
            && published[other] - floors[other] != published[row] - floors[row]);
        return adjustment switch
        {
            0 => AdjustmentReason.None,
            > 0 => tied ? AdjustmentReason.RaisedOnTie : AdjustmentReason.Raised,
            _ => tied ? AdjustmentReason.LoweredOnTie : AdjustmentReason.Lowered,
        };
    }

    private static ShareTable<int> Table(CountList list, Precision precision, RoundingRule rule) => ShareTable.FromCounts(list.Labelled, precision.Digits, rule);

    private static BigInteger[] Cells(ShareTable<int> table) =>
        [.. table.Rows.Select(row => new BigInteger(row.Published.Value.Points * (decimal)BigInteger.Pow(10, table.Digits)))];

    private static bool Same(ShareTable<int> left, ShareTable<int> right) => left.Rows.Count == right.Rows.Count && left.Rows.All(row =>
        right[row.Key].Published.Value == row.Published.Value
        && right[row.Key].Exact.Value == row.Exact.Value
        && right[row.Key].Adjustment == row.Adjustment
        && right[row.Key].Reason == row.Reason);

    private static string Text(BigInteger[] cells) => string.Join(" ", cells);
}
