using System.Numerics;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class AllocationLaws
{
    [Law]
    public bool Parts_and_remainder_total_the_amount(Weights weights, Vnd amount, RemainderMode mode)
    {
        Allocation allocation = amount.Allocate(weights.ToArray(), mode);
        return allocation.Parts.Count == weights.Values.Count
            && allocation.Parts.Aggregate((BigInteger)allocation.Remainder.Dong, (sum, part) => sum + part.Dong) == amount.Dong;
    }

    [Law]
    public bool No_part_has_the_other_sign_and_zero_gets_zero(Weights weights, Vnd amount, RemainderMode mode)
    {
        Allocation allocation = amount.Allocate(weights.ToArray(), mode);
        int sign = Math.Sign(amount.Dong);
        return allocation.Parts.Append(allocation.Remainder).All(part => part == Vnd.Zero || Math.Sign(part.Dong) == sign)
            && allocation.Parts.Zip(weights.Values).All(pair => pair.Second > 0 || pair.First == Vnd.Zero);
    }

    [Law]
    public bool The_opposite_amount_gives_the_opposite_parts(Weights weights, Vnd amount, RemainderMode mode)
    {
        if (amount == Vnd.MinValue)
        {
            return true;
        }

        Allocation one = amount.Allocate(weights.ToArray(), mode);
        Allocation other = (-amount).Allocate(weights.ToArray(), mode);
        return one.Parts.SequenceEqual(other.Parts.Select(part => -part)) && one.Remainder == -other.Remainder;
    }

    [Law]
    public bool A_part_is_the_floor_of_its_share_or_one_more(Weights weights, Vnd amount, RemainderMode mode)
    {
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        Allocation allocation = amount.Allocate(weights.ToArray(), mode);
        return allocation.Parts.Zip(weights.Values).All(pair =>
        {
            BigInteger share = BigInteger.Abs(amount.Dong) * pair.Second;
            BigInteger over = BigInteger.Abs(pair.First.Dong) - (share / total);
            return mode switch
            {
                RemainderMode.LargestRemainder => over == 0 || (over == 1 && share % total > 0),
                RemainderMode.KeptApart => over == 0,
                RemainderMode.WholeBlocks => over <= 0,
                _ => over == 0 || over == 1,
            };
        });
    }

    [Law]
    public bool A_larger_weight_never_gets_less(Weights weights, Vnd amount, RemainderMode mode)
    {
        BigInteger[] parts = [.. amount.Allocate(weights.ToArray(), mode).Parts.Select(part => BigInteger.Abs(part.Dong))];
        return mode == RemainderMode.First
            || Enumerable.Range(0, parts.Length).All(i => Enumerable.Range(0, parts.Length).All(j => weights.Values[i] <= weights.Values[j] || parts[i] >= parts[j]));
    }

    [Law]
    public bool Only_proportions_count(Weights weights, Vnd amount, RemainderMode mode, byte factor)
    {
        long[] smaller = [.. weights.Values.Select(w => w / 256)];
        if (smaller.All(w => w == 0))
        {
            return true;
        }

        Allocation one = amount.Allocate(smaller, mode);
        Allocation other = amount.Allocate((long[])[.. smaller.Select(w => w * (factor + 1))], mode);
        return one.Parts.SequenceEqual(other.Parts) && one.Remainder == other.Remainder;
    }

    [Law]
    public bool The_order_of_the_weights_matters_only_as_far_as_the_mode_says(Weights weights, Vnd amount, RemainderMode mode, byte turn)
    {
        int count = weights.Values.Count;
        int[] order = [.. Enumerable.Range(0, count).Select(i => (i + turn) % count).Reverse()];
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        Allocation one = amount.Allocate(weights.ToArray(), mode);
        Allocation other = amount.Allocate((long[])[.. order.Select(i => weights.Values[i])], mode);
        long[] differing = [.. Enumerable.Range(0, count).Where(i => other.Parts[i] != one.Parts[order[i]]).Select(i => weights.Values[order[i]])];
        return one.Remainder == other.Remainder && mode switch
        {
            RemainderMode.First => true,
            RemainderMode.LargestWeight => differing.Distinct().Count() <= 1,
            RemainderMode.LargestRemainder => differing.Select(w => BigInteger.Abs(amount.Dong) * w % total).Distinct().Count() <= 1,
            _ => differing.Length == 0,
        };
    }

    [Law]
    public bool Fewer_are_left_over_than_there_are_positive_weights(Weights weights, Vnd amount) =>
        BigInteger.Abs(amount.Allocate(weights.ToArray(), RemainderMode.KeptApart).Remainder.Dong) < weights.Values.Count(w => w > 0);

    [Law]
    public bool What_is_left_goes_where_the_mode_says(Weights weights, Vnd amount, RemainderMode mode)
    {
        if (mode is RemainderMode.KeptApart or RemainderMode.WholeBlocks)
        {
            return true;
        }

        // By the definition: sort the positive weights by remainder, by weight or not at all, and give one each to the first.
        Allocation floors = amount.Allocate(weights.ToArray(), RemainderMode.KeptApart);
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        HashSet<int> winners = [.. Enumerable.Range(0, weights.Values.Count).Where(i => weights.Values[i] > 0)
            .OrderByDescending(i => mode == RemainderMode.First ? 0 : mode == RemainderMode.LargestWeight ? weights.Values[i] : BigInteger.Abs(amount.Dong) * weights.Values[i] % total)
            .Take((int)BigInteger.Abs(floors.Remainder.Dong))];
        return amount.Allocate(weights.ToArray(), mode).Parts.SequenceEqual(
            floors.Parts.Select((part, i) => winners.Contains(i) ? part + Vnd.FromDong(Math.Sign(amount.Dong)) : part));
    }

    [Law]
    public bool Zero_weights_alone_lose_nothing(Vnd amount, byte count, RemainderMode mode)
    {
        long[] zeros = new long[count + 1];
        Allocation kept = amount.Allocate(zeros, mode, AllZeroRule.KeptApart);
        Allocation equal = amount.Allocate(zeros, mode, AllZeroRule.EqualParts);
        Allocation ones = amount.Allocate((long[])[.. zeros.Select(_ => 1L)], mode, AllZeroRule.KeptApart);
        return kept.Remainder == amount && kept.Parts.All(part => part == Vnd.Zero)
            && equal.Parts.SequenceEqual(ones.Parts) && equal.Remainder == ones.Remainder;
    }

    [Law]
    public bool Equal_parts_differ_by_one_at_most_and_are_those_of_equal_weights(Vnd amount, byte count, RemainderMode mode)
    {
        Allocation allocation = amount.Split(count + 1, mode);
        Allocation ones = amount.Allocate((long[])[.. Enumerable.Repeat(1L, count + 1)], mode);
        BigInteger[] parts = [.. allocation.Parts.Select(part => (BigInteger)part.Dong)];
        return allocation.Parts.SequenceEqual(ones.Parts) && allocation.Remainder == ones.Remainder && parts.Max() - parts.Min() <= 1;
    }

    [Law]
    public bool Whole_blocks_are_exactly_in_proportion(Weights weights, Vnd amount)
    {
        Allocation allocation = amount.Allocate(weights.ToArray(), RemainderMode.WholeBlocks);
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        BigInteger divisor = weights.Values.Aggregate(BigInteger.Zero, (gcd, w) => BigInteger.GreatestCommonDivisor(gcd, w));
        BigInteger given = allocation.Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Dong);
        return allocation.Parts.Zip(weights.Values).All(pair => pair.First.Dong * total == given * pair.Second)
            && BigInteger.Abs(allocation.Remainder.Dong) < total / divisor;
    }

    [Law]
    public bool Every_running_total_is_the_exact_one_rounded_half_away_from_zero(Weights weights, Vnd amount)
    {
        IReadOnlyList<Vnd> parts = amount.AllocateCumulatively(weights.ToArray());
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        (BigInteger soFar, BigInteger weight) = (0, 0);
        for (int i = 0; i < parts.Count; i++)
        {
            soFar += parts[i].Dong;
            weight += weights.Values[i];
            BigInteger rounded = ((2 * BigInteger.Abs(amount.Dong) * weight) + total) / (2 * total);
            if (soFar != rounded * Math.Sign(amount.Dong))
            {
                return false;
            }
        }

        return soFar == amount.Dong;
    }

    [Law]
    public bool A_period_is_one_off_its_share_at_most_and_a_period_without_weight_gets_nothing(Weights weights, Vnd amount)
    {
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        return amount.AllocateCumulatively(weights.ToArray()).Zip(weights.Values).All(pair =>
            BigInteger.Abs((pair.First.Dong * total) - ((BigInteger)amount.Dong * pair.Second)) <= total
            && (pair.Second > 0 || pair.First == Vnd.Zero)
            && (pair.First == Vnd.Zero || Math.Sign(pair.First.Dong) == Math.Sign(amount.Dong)));
    }

    [Law]
    public bool At_least_and_at_most_keep_the_rule_by_less_than_one(Vnd amount, Fraction share)
    {
        BigInteger exact = (BigInteger)amount.Dong * share.Numerator;
        BigInteger limit = BigInteger.Abs(exact / share.Denominator) + 1;
        if (limit > long.MaxValue)
        {
            return true;
        }

        BigInteger least = (BigInteger)amount.AtLeast(share).Dong * share.Denominator;
        BigInteger most = (BigInteger)amount.AtMost(share).Dong * share.Denominator;
        return least >= exact && least - exact < share.Denominator && most <= exact && exact - most < share.Denominator;
    }
}
