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
        return smaller.All(w => w == 0)
            || amount.Allocate(smaller, mode).Parts.SequenceEqual(amount.Allocate((long[])[.. smaller.Select(w => w * (factor + 1))], mode).Parts);
    }

    [Law]
    public bool Equal_parts_differ_by_one_at_most(Vnd amount, byte count)
    {
        Allocation allocation = amount.Split(count + 1);
        BigInteger[] parts = [.. allocation.Parts.Select(part => (BigInteger)part.Dong)];
        return allocation.Remainder == Vnd.Zero && parts.Max() - parts.Min() <= 1;
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
    public bool Every_running_total_is_the_exact_one_rounded(Weights weights, Vnd amount)
    {
        IReadOnlyList<Vnd> parts = amount.AllocateCumulatively(weights.ToArray());
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        (BigInteger soFar, BigInteger weight) = (0, 0);
        for (int i = 0; i < parts.Count; i++)
        {
            soFar += parts[i].Dong;
            weight += weights.Values[i];

            // |running total - exact| is half a đồng at most.
            if (BigInteger.Abs((soFar * total) - (amount.Dong * weight)) * 2 > total)
            {
                return false;
            }
        }

        return soFar == amount.Dong;
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
