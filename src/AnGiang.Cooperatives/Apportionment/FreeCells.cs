using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// The cells that may still be turned over, as bits: for every node of the shorter side those that are up and those that are down. From a node of that
/// side a unit can cross to another where some node of the longer side has a cell down at the first and one up at the second.
/// </summary>
/// <remarks>
/// Where the longer side is long, the last word of bits where a pair can cross is remembered for every pair; otherwise the cells that are up are
/// kept by the other side as well.
/// </remarks>
internal readonly ref struct FreeCells(RoundingProblem problem, Span<ulong> bits, Span<int> lasts)
{
    private const int FewWords = 32;

    private readonly Span<byte> cells = problem.Cells;
    private readonly int shorter = problem.Shorter;
    private readonly int words = Words(problem.Longer);
    private readonly int otherWords = Words(problem.Shorter);
    private readonly Span<ulong> ups = bits[..(problem.Shorter * Words(problem.Longer))];
    private readonly Span<ulong> downs = bits.Slice(problem.Shorter * Words(problem.Longer), problem.Shorter * Words(problem.Longer));
    private readonly Span<ulong> upsByOther = bits[(2 * problem.Shorter * Words(problem.Longer))..];
    private readonly Span<int> lasts = lasts;

    /// <summary>Whether crossings are remembered by pairs.</summary>
    internal bool IsByPairs => !lasts.IsEmpty;

    internal static int Words(int nodes) => Word(nodes + 63);

    /// <summary>The numbers <paramref name="problem"/> needs for pairs.</summary>
    internal static int PairCount(RoundingProblem problem) => Words(problem.Longer) > FewWords ? problem.Shorter * problem.Shorter : 0;

    /// <summary>The words of bits <paramref name="problem"/> needs.</summary>
    internal static int WordCount(RoundingProblem problem) =>
        (2 * problem.Shorter * Words(problem.Longer)) + (Words(problem.Longer) > FewWords ? 0 : problem.Longer * Words(problem.Shorter));

    /// <summary>Frees the cells that cost the same as their prices.</summary>
    internal void Fill<TCost>(Potentials<TCost> potentials)
        where TCost : struct, IBinaryInteger<TCost>
    {
        ups.Clear();
        downs.Clear();
        upsByOther.Clear();
        lasts.Fill(words - 1);
        for (int large = 0, cell = 0; cell < cells.Length; large++)
        {
            for (int small = 0; small < shorter; small++, cell++)
            {
                if (cells[cell] == CellState.Exact || potentials.Reduced(small, large) != TCost.Zero)
                {
                    continue;
                }

                if (cells[cell] == CellState.Down)
                {
                    downs[(small * words) + Word(large)] |= 1UL << large;
                }
                else
                {
                    ups[(small * words) + Word(large)] |= 1UL << large;
                    SetUpByOther(small, large, isUp: true);
                }
            }
        }
    }

    internal bool IsDown(int small, int large) => (downs[(small * words) + Word(large)] & (1UL << large)) != 0;

    /// <summary>Fixes a cell as it is.</summary>
    /// <returns>Whether it was free and up.</returns>
    internal bool Close(int small, int large)
    {
        int word = (small * words) + Word(large);
        bool isUp = (ups[word] & (1UL << large)) != 0;
        downs[word] &= ~(1UL << large);
        if (isUp)
        {
            ups[word] &= ~(1UL << large);
            SetUpByOther(small, large, isUp: false);
        }

        return isUp;
    }

    /// <summary>Turns a free cell over.</summary>
    internal void Turn(int small, int large)
    {
        cells[(large * shorter) + small] ^= 1;
        int word = (small * words) + Word(large);
        ups[word] ^= 1UL << large;
        downs[word] ^= 1UL << large;
        bool isUp = (ups[word] & (1UL << large)) != 0;
        SetUpByOther(small, large, isUp);

        // Pairs that end at this node, when the cell is up, or begin at it may now cross here.
        for (int node = 0; node < shorter && IsByPairs; node++)
        {
            int pair = isUp ? (node * shorter) + small : (small * shorter) + node;
            lasts[pair] = Math.Max(lasts[pair], Word(large));
        }
    }

    /// <summary>Where the longer side is long: whether a unit can cross from one node to another, and by which of the longer side.</summary>
    internal bool TryCross(int from, int to, out int large)
    {
        ref int last = ref lasts[(from * shorter) + to];
        for (; last >= 0; last--)
        {
            ulong both = downs[(from * words) + last] & ups[(to * words) + last];
            if (both != 0)
            {
                large = (last << 6) + BitOperations.Log2(both);
                return true;
            }
        }

        large = -1;
        return false;
    }

    /// <summary>The bits of the longer side that are down at a node.</summary>
    internal ReadOnlySpan<ulong> Downs(int small) => downs.Slice(small * words, words);

    /// <summary>Where the longer side is not long: the bits of the shorter side that are up at a node of the longer.</summary>
    internal ReadOnlySpan<ulong> Ups(int large) => upsByOther.Slice(large * otherWords, otherWords);

    private static int Word(int node) => (int)((uint)node / 64);

    private void SetUpByOther(int small, int large, bool isUp)
    {
        if (!IsByPairs)
        {
            ref ulong word = ref upsByOther[(large * otherWords) + Word(small)];
            word = isUp ? word | (1UL << small) : word & ~(1UL << small);
        }
    }
}
