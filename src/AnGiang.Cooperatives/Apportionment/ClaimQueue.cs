namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Parts in the order of their claims to the next unit, as a heap. Claims are compared as doubles and, where these are too near each other to tell, exactly; equal
/// claims are ordered by the tie policy.
/// </summary>
internal readonly ref struct ClaimQueue<TSignposts>
    where TSignposts : struct, ISignposts
{
    // A claim as a double has a relative error of a few 2^-53.
    private const double Clear = 1 + 1e-13;

    // Stands for a signpost of zero: above all other claims, and larger weights first.
    private const double Nought = 1e-30;

    private readonly ReadOnlySpan<long> weights;
    private readonly Span<long> parts;
    private readonly Span<Claimant> heap;
    private readonly TiePolicy ties;

    internal ClaimQueue(ReadOnlySpan<long> weights, Span<long> parts, Span<Claimant> claimants, TiePolicy ties)
    {
        this.weights = weights;
        this.parts = parts;
        this.ties = ties;
        heap = claimants;
        for (int i = 0; i < heap.Length; i++)
        {
            heap[i].Claim = Approximate(heap[i].Part);
        }

        for (int i = (heap.Length / 2) - 1; i >= 0; i--)
        {
            Sift(i);
        }
    }

    /// <summary>The largest claim.</summary>
    internal Claim<TSignposts> Largest => Exact(heap[0].Part, parts[heap[0].Part]);

    /// <summary>Meets the largest claim.</summary>
    internal void GiveOne()
    {
        int part = heap[0].Part;
        parts[part]++;
        heap[0].Claim = Approximate(part);
        Sift(0);
    }

    /// <summary>Counts the claims that were met, and those that were not, of exactly one size, and marks their parts.</summary>
    internal TieAtCut Tied(Claim<TSignposts> claim, long minimum, Span<bool> tied)
    {
        (int contenders, int winners) = (0, 0);
        foreach (Claimant claimant in heap)
        {
            int part = claimant.Part;
            bool won = parts[part] > minimum && Exact(part, parts[part] - 1).CompareTo(claim) == 0;
            if (won || Exact(part, parts[part]).CompareTo(claim) == 0)
            {
                contenders++;
                winners += won ? 1 : 0;
                if (!tied.IsEmpty)
                {
                    tied[part] = true;
                }
            }
        }

        return new TieAtCut(contenders, winners);
    }

    private double Approximate(int part) => weights[part] / Math.Max(parts[part] + TSignposts.Offset(parts[part]), Nought);

    private Claim<TSignposts> Exact(int part, long s) => Claim<TSignposts>.Of(weights[part], (ulong)s);

    private void Sift(int at)
    {
        Claimant moving = heap[at];
        while ((2 * at) + 1 < heap.Length)
        {
            int child = (2 * at) + 1;
            if (child + 1 < heap.Length && ComesFirst(heap[child + 1], heap[child]))
            {
                child++;
            }

            if (!ComesFirst(heap[child], moving))
            {
                break;
            }

            heap[at] = heap[child];
            at = child;
        }

        heap[at] = moving;
    }

    private bool ComesFirst(Claimant a, Claimant b)
    {
        if (a.Claim > b.Claim * Clear || b.Claim > a.Claim * Clear)
        {
            return a.Claim > b.Claim;
        }

        int claims = weights[a.Part] == weights[b.Part] && parts[a.Part] == parts[b.Part] ? 0 : Exact(a.Part, parts[a.Part]).CompareTo(Exact(b.Part, parts[b.Part]));
        return claims != 0 ? claims > 0 : IsPreferred(a.Part, b.Part);
    }

    private bool IsPreferred(int a, int b)
    {
        int order = ties switch
        {
            TiePolicy.LargerValue => weights[b].CompareTo(weights[a]),
            TiePolicy.SmallerValue => weights[a].CompareTo(weights[b]),
            TiePolicy.Last => b - a,
            _ => 0,
        };
        return (order == 0 ? a - b : order) < 0;
    }

    /// <summary>A part in the queue with its claim as a double.</summary>
    internal struct Claimant
    {
        internal double Claim;
        internal int Part;
    }
}
