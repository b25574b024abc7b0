using System.Numerics;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Tests.Apportionment;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ApportionmentLaws
{
    [Law]
    public Property Every_method_agrees_with_its_definition(Weights weights, ApportionmentMethod method, TiePolicy ties, byte units, byte minimum)
    {
        long least = (units % 5) == 0 ? minimum % 4 : 0;
        bool possible = least * weights.Values.Count(w => w > 0) <= units;
        return (!possible || Run(weights, units, method, ties, least).SequenceEqual(
                ApportionmentOracle.Apportion(weights.ToArray(), units, method, ties, least)))
            .Label($"{string.Join(", ", Run(weights, units, method, ties, possible ? least : 0))} of {units} for {weights} by {method}, ties {ties}, minimum {least}");
    }

    // Hardly more units than the minimum takes, so that the others have to share what is left.
    [Law]
    public bool A_minimum_with_largest_remainder_agrees_with_its_definition(Weights weights, TiePolicy ties, byte minimum, byte beyond)
    {
        long least = 1 + (minimum % 5);
        long units = (least * weights.Values.Count(w => w > 0)) + (beyond % 16);
        return Run(weights, units, ApportionmentMethod.LargestRemainder, ties, least)
            .SequenceEqual(ApportionmentOracle.Apportion(weights.ToArray(), units, ApportionmentMethod.LargestRemainder, ties, least));
    }

    [Law]
    public bool Below_the_threshold_a_part_counts_as_zero(Weights weights, ApportionmentMethod method, TiePolicy ties, byte units, byte minimum, byte share)
    {
        Fraction threshold = new(share % 64, 200);
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        long[] taking = [.. weights.Values.Select(w => (BigInteger)w * threshold.Denominator < total * threshold.Numerator ? 0 : w)];
        long least = minimum % 3;
        return taking.All(w => w == 0) || least * taking.Count(w => w > 0) > units
            || Run(weights, units, new() { Method = method, Ties = ties, Minimum = least, Threshold = threshold }).SequenceEqual(ApportionmentOracle.Apportion(taking, units, method, ties, least));
    }

    [Law]
    public bool Zero_weights_get_what_their_rule_says(Weights weights, ApportionmentMethod method, TiePolicy ties, byte units, ZeroWeightRule rule)
    {
        long least = (units % 3) + 1;
        int zeros = rule == ZeroWeightRule.Minimum ? weights.Values.Count(w => w == 0) : 0;
        if (least * (weights.Values.Count(w => w > 0) + zeros) > units)
        {
            return true;
        }

        // Zeros with the minimum leave less of the remainders, or of the units, for the others.
        long[] parts = Run(weights, units, new() { Method = method, Ties = ties, Minimum = least, ZeroWeights = rule });
        return parts.Sum() == units
            && parts.Zip(weights.Values).All(pair => pair.Second > 0 ? pair.First >= least : pair.First == (zeros > 0 ? least : 0))
            && (method == ApportionmentMethod.LargestRemainder || parts.Zip(weights.Values).Where(pair => pair.Second > 0).Select(pair => pair.First).SequenceEqual(
                ApportionmentOracle.Apportion([.. weights.Values.Where(w => w > 0)], units - (zeros * least), method, ties, least)));
    }

    [Law]
    public bool All_zero_weights_count_as_equal_where_the_rule_says_so(ApportionmentMethod method, TiePolicy ties, byte count, ushort units, byte minimum)
    {
        long[] zeros = new long[count + 1];
        long least = Math.Min(minimum, units / zeros.Length);
        return Run(new Weights(zeros), units, new() { Method = method, Ties = ties, Minimum = least, ZeroWeights = ZeroWeightRule.EqualWhenAllZero })
            .SequenceEqual(Run(new Weights([.. zeros.Select(_ => 1L)]), units, method, ties, least));
    }

    [Law]
    public bool The_parts_total_the_units_and_zero_gets_zero(Weights weights, ApportionmentMethod method, TiePolicy ties, long units)
    {
        long positive = units == long.MinValue ? 0 : Math.Abs(units);
        long[] parts = Run(weights, positive, method, ties);
        return parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part) == positive
            && parts.Zip(weights.Values).All(pair => pair.First >= 0 && (pair.Second > 0 || pair.First == 0));
    }

    [Law]
    public bool Largest_remainder_keeps_the_quota(Weights weights, TiePolicy ties, ulong units)
    {
        long given = (long)(units >> 1);
        BigInteger total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        return Run(weights, given, ApportionmentMethod.LargestRemainder, ties).Zip(weights.Values).All(pair =>
            pair.First == pair.Second * (BigInteger)given / total || (pair.First == (pair.Second * (BigInteger)given / total) + 1 && pair.Second * (BigInteger)given % total > 0));
    }

    [Law]
    public bool A_divisor_method_leaves_no_claim_larger_than_one_it_met(Weights weights, ApportionmentMethod method, TiePolicy ties, ulong units)
    {
        if (method == ApportionmentMethod.LargestRemainder)
        {
            return true;
        }

        long[] parts = Run(weights, (long)(units >> 1), method, ties);
        int[] all = [.. Enumerable.Range(0, parts.Length).Where(i => weights.Values[i] > 0)];
        return all.Where(i => parts[i] > 0).All(i => all.All(j =>
            ApportionmentOracle.Compare(
                ApportionmentOracle.SquaredClaim(weights.Values[i], parts[i] - 1, method),
                ApportionmentOracle.SquaredClaim(weights.Values[j], parts[j], method)) >= 0));
    }

    [Law]
    public bool A_larger_weight_never_gets_less(Weights weights, ApportionmentMethod method, TiePolicy ties, ushort units)
    {
        long[] parts = Run(weights, units, method, ties);
        return Enumerable.Range(0, parts.Length).All(i => Enumerable.Range(0, parts.Length).All(j => weights.Values[i] <= weights.Values[j] || parts[i] >= parts[j]));
    }

    [Law]
    public bool Only_proportions_count(Weights weights, ApportionmentMethod method, TiePolicy ties, ushort units, byte factor)
    {
        long[] smaller = [.. weights.Values.Select(w => w / 256)];
        return smaller.All(w => w == 0)
            || Run(new Weights(smaller), units, method, ties).SequenceEqual(Run(new Weights([.. smaller.Select(w => w * (factor + 1))]), units, method, ties));
    }

    [Law]
    public bool A_divisor_method_gives_nobody_less_when_there_is_more(Weights weights, ApportionmentMethod method, TiePolicy ties, ushort units) =>
        method == ApportionmentMethod.LargestRemainder
        || Run(weights, units, method, ties).Zip(Run(weights, units + 1, method, ties)).All(pair => pair.First <= pair.Second);

    [Law]
    public bool Under_a_divisor_method_the_part_that_grows_does_not_lose_to_one_that_shrinks(Weights weights, ApportionmentMethod method, ushort units, byte growing, byte shrinking)
    {
        (int i, int j) = (growing % weights.Values.Count, shrinking % weights.Values.Count);
        long[] later = weights.ToArray();
        if (method == ApportionmentMethod.LargestRemainder || i == j || later[i] > long.MaxValue / 2 || later[j] < 2)
        {
            return true;
        }

        later[i] += 1 + (later[i] / 3);
        later[j] -= 1;
        long[] before = Run(weights, units, method, TiePolicy.First);
        long[] after = Run(new Weights(later), units, method, TiePolicy.First);
        return !(after[i] < before[i] && after[j] > before[j]);
    }

    [Law]
    public bool Ties_by_value_do_not_depend_on_the_order_of_the_parts(Weights weights, ApportionmentMethod method, ushort units)
    {
        long[] forward = Run(weights, units, method, TiePolicy.LargerValue);
        long[] backward = Run(new Weights([.. weights.Values.Reverse()]), units, method, TiePolicy.LargerValue);
        return forward.Zip(weights.Values).OrderBy(x => x.Second).ThenBy(x => x.First)
            .SequenceEqual(backward.Zip(weights.Values.Reverse()).OrderBy(x => x.Second).ThenBy(x => x.First));
    }

    [Law]
    public bool The_tied_are_those_whose_part_depends_on_the_policy(Weights weights, ApportionmentMethod method, byte units)
    {
        bool[] tied = new bool[weights.Values.Count];
        TieAtCut tie = Apportioner.Apportion(weights.ToArray(), units, new long[tied.Length], new() { Method = method }, tied);
        long[] first = Run(weights, units, method, TiePolicy.First);
        long[] last = Run(weights, units, method, TiePolicy.Last);
        return tie.Contenders == tied.Count(t => t)
            && tie.IsTie == !first.SequenceEqual(last)
            && Enumerable.Range(0, tied.Length).All(i => tied[i] || first[i] == last[i])
            && (!tie.IsTie || (tie.Winners > 0 && tie.Winners < tie.Contenders));
    }

    [Law]
    public bool Floor_and_fraction_by_a_multiplier_are_those_of_the_quota(Weights weights, ulong units, byte shift)
    {
        units >>= shift % 64;
        UInt128 total = ApportionmentTerms.Sum(weights.ToArray());
        Multiplier<WebsterSignposts> multiplier = new(total, units);
        return weights.Values.All(weight =>
        {
            (ulong floor, double fraction) = multiplier.Quota(weight);
            BigInteger rest = (weight * (BigInteger)units) - (floor * (BigInteger)total);
            return rest >= 0 && rest < total && Math.Abs(fraction - ((double)rest / (double)total)) < 1e-12;
        });
    }

    private static long[] Run(Weights weights, long units, ApportionmentMethod method, TiePolicy ties, long minimum = 0) =>
        Run(weights, units, new() { Method = method, Ties = ties, Minimum = minimum });

    private static long[] Run(Weights weights, long units, ApportionmentOptions options)
    {
        long[] parts = new long[weights.Values.Count];
        Apportioner.Apportion(weights.ToArray(), units, parts, options);
        return parts;
    }
}
