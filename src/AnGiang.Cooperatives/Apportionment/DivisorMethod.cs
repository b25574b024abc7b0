using System.Buffers;
using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// The divisor methods: unit after unit to the part with the largest claim, weight over signpost. Instead of starting from nothing, every part
/// starts with the units it would have at the divisor total / units, which all together are at most one a part off; a heap then adds or takes back
/// the difference. O(n log n), whatever the number of units.
/// </summary>
internal static class DivisorMethod<TSignposts>
    where TSignposts : struct, ISignposts
{
    /// <summary>Distributes units; every part has a positive weight and starts from the minimum.</summary>
    /// <param name="weights">The weights, all positive unless there is a minimum.</param>
    /// <param name="basis">The total weight of the parts that are above the minimum by their quota.</param>
    /// <param name="basisUnits">The units those parts share.</param>
    /// <param name="units">All units.</param>
    /// <param name="minimum">The units of each part at least.</param>
    /// <param name="parts">Receives the units.</param>
    /// <param name="ties">Who gets a unit to which several have the same claim.</param>
    /// <param name="tied">Receives who had the same claim at the cut, unless empty.</param>
    internal static TieAtCut Apportion(
        ReadOnlySpan<long> weights, UInt128 basis, long basisUnits, long units, long minimum, Span<long> parts, TiePolicy ties, Span<bool> tied)
    {
        Int128 left = units;
        for (int i = 0; i < weights.Length; i++)
        {
            parts[i] = Math.Max(minimum, Start(weights[i], basis, basisUnits));
            left -= parts[i];
        }

        if (left != 0)
        {
            Step(weights, parts, minimum, ties, (long)left);
        }

        return MarkTies(weights, parts, minimum, tied);
    }

    /// <summary>The number of signposts strictly below the quota weight × units / total.</summary>
    private static long Start(long weight, UInt128 total, long units)
    {
        if (weight == 0 || units == 0)
        {
            return 0;
        }

        ulong floor = (ulong)((UInt128)weight * (UInt128)units / total);
        ulong start = floor > 0 && IsAbove(weight, floor - 1, total, units) ? floor : floor > 0 ? floor - 1 : 0;
        return (long)(start == floor && IsAbove(weight, floor, total, units) ? floor + 1 : start);
    }

    /// <summary>Whether the claim to a unit after s is above total / units.</summary>
    private static bool IsAbove(long weight, ulong s, UInt128 total, long units)
    {
        Claim claim = Claim.Of(weight, s);
        if (!TSignposts.AreSquares)
        {
            return Wide.CompareProducts(claim.Numerator, (UInt128)units, total, claim.Denominator) > 0;
        }

        return total <= ulong.MaxValue
            ? Wide.CompareProducts(claim.Numerator, (UInt128)units * (UInt128)units, total * total, claim.Denominator) > 0
            : (BigInteger)claim.Numerator * units * units > (BigInteger)total * total * claim.Denominator;
    }

    /// <summary>Gives units to the largest next claims, or takes them back from the smallest last ones.</summary>
    private static void Step(ReadOnlySpan<long> weights, Span<long> parts, long minimum, TiePolicy ties, long left)
    {
        int[] heap = ArrayPool<int>.Shared.Rent(weights.Length);
        try
        {
            bool adding = left > 0;
            int count = 0;
            for (int i = 0; i < weights.Length; i++)
            {
                if (adding ? weights[i] > 0 : parts[i] > minimum)
                {
                    heap[count++] = i;
                }
            }

            for (int i = (count / 2) - 1; i >= 0; i--)
            {
                Sift(weights, parts, heap.AsSpan(0, count), i, adding, ties);
            }

            for (; left != 0; left -= adding ? 1 : -1)
            {
                int top = heap[0];
                parts[top] += adding ? 1 : -1;
                if (!adding && parts[top] == minimum)
                {
                    heap[0] = heap[--count];
                }

                Sift(weights, parts, heap.AsSpan(0, count), 0, adding, ties);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(heap);
        }
    }

    private static void Sift(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, Span<int> heap, int at, bool adding, TiePolicy ties)
    {
        while ((2 * at) + 1 < heap.Length)
        {
            int child = (2 * at) + 1;
            if (child + 1 < heap.Length && ComesFirst(weights, parts, heap[child + 1], heap[child], adding, ties))
            {
                child++;
            }

            if (!ComesFirst(weights, parts, heap[child], heap[at], adding, ties))
            {
                return;
            }

            (heap[at], heap[child]) = (heap[child], heap[at]);
            at = child;
        }
    }

    /// <summary>Whether a part is the next to be given a unit, or to have one taken back, before another.</summary>
    private static bool ComesFirst(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, int a, int b, bool adding, TiePolicy ties)
    {
        ulong taken = adding ? 0UL : 1UL;
        int claims = Claim.Of(weights[a], (ulong)parts[a] - taken).CompareTo(Claim.Of(weights[b], (ulong)parts[b] - taken));
        int preferred = claims != 0 ? claims : Preference(weights, a, b, ties);
        return adding ? preferred > 0 : preferred < 0;
    }

    private static int Preference(ReadOnlySpan<long> weights, int a, int b, TiePolicy ties)
    {
        int byWeight = ties switch
        {
            TiePolicy.LargerValue => weights[a].CompareTo(weights[b]),
            TiePolicy.SmallerValue => weights[b].CompareTo(weights[a]),
            _ => 0,
        };
        return byWeight != 0 ? byWeight : ties == TiePolicy.Last ? a.CompareTo(b) : b.CompareTo(a);
    }

    /// <summary>A tie is a claim that was not met and equals the smallest that was.</summary>
    private static TieAtCut MarkTies(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, long minimum, Span<bool> tied)
    {
        Claim? smallest = null;
        Claim? largest = null;
        for (int i = 0; i < weights.Length; i++)
        {
            if (parts[i] > minimum && Claim.Of(weights[i], (ulong)parts[i] - 1) is var last && (smallest is null || last.CompareTo(smallest.Value) < 0))
            {
                smallest = last;
            }

            if (weights[i] > 0 && Claim.Of(weights[i], (ulong)parts[i]) is var next && (largest is null || next.CompareTo(largest.Value) > 0))
            {
                largest = next;
            }
        }

        if (smallest is not { } met || largest is not { } unmet || met.CompareTo(unmet) != 0)
        {
            return default;
        }

        (int contenders, int winners) = (0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            bool won = parts[i] > minimum && Claim.Of(weights[i], (ulong)parts[i] - 1).CompareTo(met) == 0;
            bool lost = weights[i] > 0 && Claim.Of(weights[i], (ulong)parts[i]).CompareTo(met) == 0;
            contenders += won || lost ? 1 : 0;
            winners += won ? 1 : 0;
            if (!tied.IsEmpty)
            {
                tied[i] = won || lost;
            }
        }

        return new TieAtCut(contenders, winners);
    }

    /// <summary>Weight over signpost, or the squares of both; over a signpost of zero the claim is above all others and larger weights come first.</summary>
    private readonly record struct Claim(UInt128 Numerator, UInt128 Denominator)
    {
        internal static Claim Of(long weight, ulong s)
        {
            (UInt128 numerator, UInt128 denominator) = TSignposts.At(s);
            UInt128 scaled = TSignposts.AreSquares ? (UInt128)weight * (UInt128)weight : (UInt128)weight;
            return new Claim(scaled * denominator, numerator);
        }

        internal int CompareTo(Claim other) => (Denominator == 0, other.Denominator == 0) switch
        {
            (true, true) => Numerator.CompareTo(other.Numerator),
            (true, false) => 1,
            (false, true) => -1,
            _ => Wide.CompareProducts(Numerator, other.Denominator, other.Numerator, Denominator),
        };
    }
}
