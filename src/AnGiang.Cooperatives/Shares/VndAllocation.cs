using System.Runtime.InteropServices;
using AnGiang.Cooperatives.Apportionment;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Distributes amounts to the last đồng (phân bổ số tiền).</summary>
/// <remarks>
/// O(n) in time; the overload with a span for the parts allocates nothing but pooled scratch. A negative amount is distributed as the positive one and
/// gets its sign back. <see cref="RemainderMode"/> says what holds in which mode.
/// </remarks>
/// <example>
/// <code>
/// Allocation surplus = Vnd.FromDong(100).Allocate([1, 1, 1]);   // 34, 33, 33
/// </code>
/// </example>
public static class VndAllocation
{
    /// <summary>Splits an amount into parts as equal as whole đồng allow.</summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="count">The number of parts, at least 1.</param>
    /// <param name="mode">Where the đồng left over go.</param>
    /// <returns>The parts, and what was kept apart.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1 or <paramref name="mode"/> is not defined.</exception>
    public static Allocation Split(this Vnd amount, int count, RemainderMode mode = RemainderMode.LargestRemainder)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "An amount is split into at least 1 part.");
        }

        Guard.Against.Defined(mode);
        Vnd[] parts = new Vnd[count];
        return new Allocation(parts, Split(amount, parts, mode), mode);
    }

    /// <summary>Distributes an amount in proportion to weights.</summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="weights">The weight of each part, none negative.</param>
    /// <param name="mode">Where the đồng left over go.</param>
    /// <param name="allZero">What becomes of the amount when all weights are zero; an error unless told otherwise.</param>
    /// <returns>The parts in the order of the weights, and what was kept apart.</returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero and <paramref name="allZero"/> does not say what then.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> or <paramref name="allZero"/> is not defined.</exception>
    public static Allocation Allocate(
        this Vnd amount, ReadOnlySpan<long> weights, RemainderMode mode = RemainderMode.LargestRemainder, AllZeroRule allZero = AllZeroRule.Error)
    {
        Vnd[] parts = new Vnd[weights.Length];
        return new Allocation(parts, amount.Allocate(weights, parts, mode, allZero), mode);
    }

    /// <summary>Distributes an amount in proportion to amounts, such as the capital or the use of each member.</summary>
    /// <inheritdoc cref="Allocate(Vnd, ReadOnlySpan{long}, RemainderMode, AllZeroRule)"/>
    public static Allocation Allocate(
        this Vnd amount, ReadOnlySpan<Vnd> weights, RemainderMode mode = RemainderMode.LargestRemainder, AllZeroRule allZero = AllZeroRule.Error) =>
        amount.Allocate(MemoryMarshal.Cast<Vnd, long>(weights), mode, allZero);

    /// <summary>Distributes an amount in proportion to fractions, such as 7/10 and 3/10. They need not total one.</summary>
    /// <inheritdoc cref="Allocate(Vnd, ReadOnlySpan{long}, RemainderMode, AllZeroRule)"/>
    /// <exception cref="OverflowException">Over their common denominator the fractions do not fit 64 bits.</exception>
    public static Allocation Allocate(
        this Vnd amount, ReadOnlySpan<Fraction> weights, RemainderMode mode = RemainderMode.LargestRemainder, AllZeroRule allZero = AllZeroRule.Error) =>
        amount.Allocate(CommonDenominator.Numerators(weights), mode, allZero);

    /// <summary>Distributes an amount in proportion to weights, into the caller's memory.</summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="weights">The weight of each part, none negative.</param>
    /// <param name="parts">Receives the parts; as long as <paramref name="weights"/>.</param>
    /// <param name="mode">Where the đồng left over go.</param>
    /// <param name="allZero">What becomes of the amount when all weights are zero; an error unless told otherwise.</param>
    /// <returns>What was kept apart; zero unless the mode or the rule keeps a remainder.</returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, all are zero and <paramref name="allZero"/> does not say what then, or the spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> or <paramref name="allZero"/> is not defined.</exception>
    public static Vnd Allocate(
        this Vnd amount, ReadOnlySpan<long> weights, Span<Vnd> parts, RemainderMode mode = RemainderMode.LargestRemainder, AllZeroRule allZero = AllZeroRule.Error)
    {
        Guard.Against.Defined(mode);
        Guard.Against.Defined(allZero);
        UInt128 total = Total(weights, parts.Length);
        if (total > 0)
        {
            return Allocate(amount, weights, total, parts, mode);
        }

        if (allZero == AllZeroRule.Error || weights.IsEmpty)
        {
            throw NoWeight(weights);
        }

        parts.Clear();
        return allZero == AllZeroRule.KeptApart ? amount : Split(amount, parts, mode);
    }

    /// <summary>
    /// Distributes an amount over periods so that every running total is right: after each period the sum so far is the exact one, rounded half
    /// away from zero (làm tròn lũy kế). For a year's amount over months; a single period may be up to one đồng off its exact share.
    /// </summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="weights">The weight of each period, none negative, not all zero.</param>
    /// <returns>The parts in the order of the weights; they total the amount.</returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    public static IReadOnlyList<Vnd> AllocateCumulatively(this Vnd amount, ReadOnlySpan<long> weights)
    {
        Vnd[] parts = new Vnd[weights.Length];
        UInt128 total = Total(weights, parts.Length);
        Remainders.Accumulate(weights, total > 0 ? total : throw NoWeight(weights), amount, parts);
        return parts.AsReadOnly();
    }

    /// <summary>The least whole amount that is not less than a share: 20 % of 673.500.001 đồng at least is 134.700.001.</summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="share">The share of it.</param>
    /// <returns>The exact share, rounded up to whole đồng.</returns>
    /// <exception cref="OverflowException">The result does not fit an amount.</exception>
    public static Vnd AtLeast(this Vnd amount, Fraction share) => Of(amount, share, MidpointRounding.ToPositiveInfinity);

    /// <summary>The largest whole amount that is not more than a share.</summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="share">The share of it.</param>
    /// <returns>The exact share, rounded down to whole đồng.</returns>
    /// <exception cref="OverflowException">The result does not fit an amount.</exception>
    public static Vnd AtMost(this Vnd amount, Fraction share) => Of(amount, share, MidpointRounding.ToNegativeInfinity);

    /// <summary>A share that must be met to the đồng.</summary>
    /// <param name="amount">The amount, of either sign.</param>
    /// <param name="share">The share of it.</param>
    /// <returns>The exact share.</returns>
    /// <exception cref="ArgumentException">The share is not a whole number of đồng; the message names the two amounts beside it.</exception>
    /// <exception cref="OverflowException">The result does not fit an amount.</exception>
    public static Vnd Exactly(this Vnd amount, Fraction share)
    {
        (Vnd low, Vnd high) = (amount.AtMost(share), amount.AtLeast(share));
        return low == high
            ? low
            : throw new ArgumentException($"{share} of {amount:D} is not a whole number of đồng: it lies between {low:D} and {high:D}. Use AtLeast or AtMost.", nameof(share));
    }

    /// <summary>
    /// The largest remainders, and which parts had exactly the same claim to the last đồng. The amount is not negative and the weights are not all zero.
    /// </summary>
    internal static TieAtCut AllocateWithTies(this Vnd amount, ReadOnlySpan<long> weights, Span<Vnd> parts, Span<bool> tied) => LargestRemainder.Apportion(
        weights, Total(weights, parts.Length), Size(amount), 0, MemoryMarshal.Cast<Vnd, long>(parts), TiePolicy.First, tied);

    /// <summary>The exact share, rounded once.</summary>
    internal static Vnd Of(Vnd amount, Fraction share, MidpointRounding mode) =>
        Vnd.FromWide(Rounding.Divide((Int128)amount.Dong * share.Numerator, share.Denominator, mode));

    private static Vnd Allocate(Vnd amount, ReadOnlySpan<long> weights, UInt128 total, Span<Vnd> parts, RemainderMode mode)
    {
        Span<long> given = MemoryMarshal.Cast<Vnd, long>(parts);
        ulong size = Size(amount);
        long left = 0;
        switch (mode)
        {
            case RemainderMode.LargestRemainder:
                LargestRemainder.Apportion(weights, total, size, 0, given, TiePolicy.First, default);
                break;
            case RemainderMode.WholeBlocks:
                left = Remainders.FillBlocks(weights, total, size, given);
                break;
            default:
                left = LargestRemainder.Floors(weights, total, size, given);
                if (mode != RemainderMode.KeptApart)
                {
                    Remainders.GiveOneEach(weights, given, left, largestFirst: mode == RemainderMode.LargestWeight);
                    left = 0;
                }

                break;
        }

        return WithSign(amount, given, left);
    }

    private static Vnd Split(Vnd amount, Span<Vnd> parts, RemainderMode mode)
    {
        Span<long> given = MemoryMarshal.Cast<Vnd, long>(parts);
        return WithSign(amount, given, Remainders.Split(Size(amount), given, isLeftKept: mode is RemainderMode.KeptApart or RemainderMode.WholeBlocks));
    }

    private static Vnd WithSign(Vnd amount, Span<long> given, long left)
    {
        if (amount >= Vnd.Zero)
        {
            return Vnd.FromDong(left);
        }

        foreach (ref long part in given)
        {
            part = unchecked(-part);
        }

        return Vnd.FromDong(unchecked(-left));
    }

    private static ulong Size(Vnd amount) => unchecked((ulong)(amount.Dong < 0 ? -amount.Dong : amount.Dong));

    private static UInt128 Total(ReadOnlySpan<long> weights, int parts)
    {
        if (weights.Length != parts)
        {
            throw new ArgumentException($"There are {weights.Length} weights and room for {parts} parts; they must be as many.", nameof(parts));
        }

        UInt128 total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            total += weights[i] >= 0 ? (ulong)weights[i] : throw new ArgumentException(FormattableString.Invariant($"The weight of part {i} (counted from 0) is {weights[i]}; weights are 0 or more."), nameof(weights));
        }

        return total;
    }

    private static ArgumentException NoWeight(ReadOnlySpan<long> weights) => new(
        weights.IsEmpty
            ? "There is no weight, so that the amount has nowhere to go."
            : "All weights are zero, so that there is nothing to go by. Use Split for equal parts, or say by an AllZeroRule what then.",
        nameof(weights));
}
