using System.Buffers;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// The divisor methods: unit after unit to the part with the largest claim, weight over signpost. Two multipliers enclose the answer: the lower
/// one gives out no more than the units there are, so that all it gives is right; the higher one no fewer, so that whoever has no more by it gets no
/// more. Only the parts in between queue for the units in between, which are few where the claims differ.
/// </summary>
internal static class DivisorMethod<TSignposts>
    where TSignposts : struct, ISignposts
{
    /// <summary>Passes that follow the slope before the search halves the interval.</summary>
    private const int QuickPasses = 8;

    private const uint Few = 32;

    /// <summary>Distributes units; every part starts from the minimum.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="terms">The units and the minimum; there are enough units for it.</param>
    /// <param name="parts">Receives the units.</param>
    /// <param name="ties">Who gets a unit to which several have the same claim.</param>
    /// <param name="tied">Receives who had the same claim at the cut, unless empty; false on entry.</param>
    internal static TieAtCut Apportion(ReadOnlySpan<long> weights, Terms terms, Span<long> parts, TiePolicy ties, Span<bool> tied)
    {
        (UInt128 total, long units, long minimum, _) = terms;
        (ulong low, ulong high, _) = Enclose(weights, total, units, minimum);
        ClaimQueue<TSignposts>.Claimant[] claimants = ArrayPool<ClaimQueue<TSignposts>.Claimant>.Shared.Rent(weights.Length);
        try
        {
            int count = 0;
            Int128 left = units;
            (Multiplier<TSignposts> lower, Multiplier<TSignposts> higher) = (new(total, low), new(total, high));
            for (int i = 0; i < weights.Length; i++)
            {
                parts[i] = Math.Max(minimum, (long)lower.Units(weights[i]));
                left -= parts[i];
                claimants[count].Part = i;
                count += higher.Units(weights[i]) > (ulong)parts[i] ? 1 : 0;
            }

            return left == 0 ? default : GiveRest((long)left, new(weights, parts, claimants.AsSpan(0, count), ties), minimum, tied);
        }
        finally
        {
            ArrayPool<ClaimQueue<TSignposts>.Claimant>.Shared.Return(claimants);
        }
    }

    /// <summary>
    /// Two multipliers, over the total weight: by the lower one the parts get at most the units there are, by the higher one at least. A multiplier gives
    /// out one unit more when it is raised by one, more or less; that is followed until hardly anything lies between them or they are next to each other. Ordinary weights take two or three passes.
    /// </summary>
    internal static (ulong Low, ulong High, int Passes) Enclose(ReadOnlySpan<long> weights, UInt128 total, long units, long minimum)
    {
        (ulong low, ulong high) = (0, (ulong)units + (ulong)weights.Length);
        (UInt128 atLow, UInt128 atHigh) = (0, UInt128.MaxValue);
        Int128 next = units + (Int128)((TSignposts.Offset(units / (double)weights.Length) - 0.5) * weights.Length);
        int passes = 0;
        for (; high - low > 1 && atHigh - atLow > Few + (uint)(weights.Length / 32); passes++)
        {
            ulong multiplier = passes > QuickPasses ? low + ((high - low) / 2) : (ulong)Int128.Clamp(next, (Int128)low + 1, (Int128)high - 1);
            UInt128 given = new Multiplier<TSignposts>(total, multiplier).Units(weights, minimum);
            Int128 missing = units - (Int128)given;
            if (missing >= 0)
            {
                (low, atLow) = (multiplier, given);
            }

            if (missing <= 0)
            {
                (high, atHigh) = (multiplier, given);
            }

            // A little beyond, so that the answer comes to lie between.
            long slack = 1 + (4 * (long)Math.Sqrt(Math.Abs((double)missing)));
            next = multiplier + missing + (missing > 0 ? slack : -slack);
        }

        return (low, high, passes);
    }

    private static TieAtCut GiveRest(long left, ClaimQueue<TSignposts> queue, long minimum, Span<bool> tied)
    {
        for (; left > 1; left--)
        {
            queue.GiveOne();
        }

        Claim<TSignposts> last = queue.Largest;
        queue.GiveOne();
        return queue.Largest.CompareTo(last) == 0 ? queue.Tied(last, minimum, tied) : default;
    }
}
