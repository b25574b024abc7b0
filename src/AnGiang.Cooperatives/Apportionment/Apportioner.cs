using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Distributes whole units in proportion to weights: integers in, integers out, exact and deterministic.</summary>
/// <remarks>
/// All decisions compare exact integers, or doubles where these are too far apart to be wrong. There is no culture, no chance and no allocation beyond
/// pooled scratch. Largest remainder takes O(n) time for any input, without a threshold or a minimum in scratch that does not grow with n. Divisor methods
/// take O(n) where few claims are near the cut and O(n log n) at worst. The number of units does not matter, and nothing is sorted.
/// </remarks>
/// <example>
/// <code>
/// long[] parts = new long[3];
/// Apportioner.Apportion([180, 24, 42], 100, parts);   // 73, 10, 17
/// </code>
/// </example>
public static class Apportioner
{
    /// <summary>Distributes units over weights.</summary>
    /// <param name="weights">The weight of each part, none negative.</param>
    /// <param name="units">The units to distribute, not negative.</param>
    /// <param name="parts">Receives the units of each part, <paramref name="units"/> in total; as long as <paramref name="weights"/>.</param>
    /// <param name="options">The terms; null means <see cref="ApportionmentOptions.Default"/>.</param>
    /// <param name="tied">Receives which parts had exactly the same claim at the cut; empty when not wanted, else as long as <paramref name="weights"/>.</param>
    /// <returns>How many parts were tied at the cut and how many of them won.</returns>
    /// <exception cref="ArgumentException">
    /// A weight is negative, the spans differ in length, there are units but no weight to go by, or the minimum of all parts exceeds the units.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">There is a tie and the policy is <see cref="TiePolicy.Error"/>; <paramref name="parts"/> then has no meaning.</exception>
    public static TieAtCut Apportion(ReadOnlySpan<long> weights, long units, Span<long> parts, ApportionmentOptions? options = null, Span<bool> tied = default)
    {
        options ??= ApportionmentOptions.Default;
        UInt128 total = Check(weights, units, parts, tied);
        tied.Clear();
        parts.Clear();
        TieAtCut tie = options.Threshold == Fraction.Zero && options.Minimum == 0 && total > 0
            ? Distribute(weights, new(total, units, 0, 0), parts, options, tied)
            : ApportionmentTerms.Distribute(weights, total, units, parts, options, tied);
        return Decide(tie, options.Ties);
    }

    /// <summary>
    /// Rounds values of any sign so that they add up to a total that is already rounded: contributions to growth, amounts in tỷ under their shown total, children
    /// under their parent. Every part is the floor, toward minus infinity, or the ceiling of its exact value; the units missing to the total go one each to the largest remainders.
    /// </summary>
    /// <param name="values">The values, of any sign.</param>
    /// <param name="scale">Units of the last decimal per value, positive: 10/10^9 for đồng shown in tỷ with one decimal, 10^4/246 for shares of 246 with two.</param>
    /// <param name="total">What the parts shall add up to, in units; from the sum of all floors to the sum of all ceilings, as the exact total rounded by any rule always is.</param>
    /// <param name="parts">Receives the units of each value; as long as <paramref name="values"/>.</param>
    /// <param name="ties">Who gets a unit when several have exactly the same remainder; the larger and the smaller value go by absolute value.</param>
    /// <param name="tied">Receives which values had exactly the same remainder at the cut; empty when not wanted, else as long as <paramref name="values"/>.</param>
    /// <returns>How many were tied at the cut and how many of them won.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not positive, <paramref name="total"/> cannot be reached, or <paramref name="ties"/> is not defined.</exception>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    /// <exception cref="InvalidOperationException">There is a tie and the policy is <see cref="TiePolicy.Error"/>; <paramref name="parts"/> then has no meaning.</exception>
    /// <remarks>O(n). An exact value stays as it is. The sum of all deviations is the least there is.</remarks>
    public static TieAtCut RoundToTotal(ReadOnlySpan<long> values, Fraction scale, long total, Span<long> parts, TiePolicy ties = TiePolicy.First, Span<bool> tied = default)
    {
        Guard.Against.Defined(ties);
        CheckLengths(values.Length, parts.Length, tied.Length);
        if (scale <= Fraction.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is a positive number of units per value.");
        }

        tied.Clear();
        return Decide(LargestRemainder.RoundToTotal(values, scale, total, parts, ties, tied), ties);
    }

    private static TieAtCut Decide(TieAtCut tie, TiePolicy ties) => tie.IsTie && ties == TiePolicy.Error
        ? throw new InvalidOperationException($"{tie.Contenders} parts have exactly the same claim to the last {tie.Winners} units; choose a tie policy that decides between them.")
        : tie;

    private static void CheckLengths(int weights, int parts, int tied)
    {
        if (parts != weights || (tied != 0 && tied != weights))
        {
            throw new ArgumentException($"There are {weights} weights; the parts, and the ties where they are wanted, must be as many.", parts != weights ? nameof(parts) : nameof(tied));
        }
    }

    private static UInt128 Check(ReadOnlySpan<long> weights, long units, Span<long> parts, Span<bool> tied)
    {
        if (units < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(units), units, "Units to distribute are 0 or more; distribute the absolute amount and restore the sign.");
        }

        CheckLengths(weights.Length, parts.Length, tied.Length);
        UInt128 total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The weight of part {i} (counted from 0) is {weights[i]}; weights are 0 or more."), nameof(weights));
            }

            total += (ulong)weights[i];
        }

        return total;
    }

    /// <summary>Runs the method on parts that all take part.</summary>
    internal static TieAtCut Distribute(ReadOnlySpan<long> weights, Terms terms, Span<long> parts, ApportionmentOptions options, Span<bool> tied) => options.Method switch
    {
        ApportionmentMethod.LargestRemainder => LargestRemainder.Apportion(weights, terms.Total, (ulong)terms.Units, terms.Taken, parts, options.Ties, tied),
        ApportionmentMethod.Adams => DivisorMethod<AdamsSignposts>.Apportion(weights, terms, parts, options.Ties, tied),
        ApportionmentMethod.Dean => DivisorMethod<DeanSignposts>.Apportion(weights, terms, parts, options.Ties, tied),
        ApportionmentMethod.HuntingtonHill => DivisorMethod<HuntingtonHillSignposts>.Apportion(weights, terms, parts, options.Ties, tied),
        ApportionmentMethod.Webster => DivisorMethod<WebsterSignposts>.Apportion(weights, terms, parts, options.Ties, tied),
        _ => DivisorMethod<JeffersonSignposts>.Apportion(weights, terms, parts, options.Ties, tied),
    };
}
