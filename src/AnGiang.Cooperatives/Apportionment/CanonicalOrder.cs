using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Among all roundings of the least cost, finds the smallest by row, then column. Exactly the cells that cost the same as their prices are free; cell
/// after cell, one that is up goes down if a ring of free cells, none of them before it, can be turned over with it.
/// </summary>
/// <remarks>
/// A ring goes from node to node of the shorter side; it can step from one to another where some node of the longer side has a free cell down at the
/// first and one up at the second. Where these are many, the last word of bits with such a node is remembered for each pair.
/// </remarks>
internal readonly ref struct CanonicalOrder
{
    private const int FewWords = 32;

    private readonly RoundingProblem problem;
    private readonly int shorter;
    private readonly int words;
    private readonly Span<ulong> ups;
    private readonly Span<ulong> downs;
    private readonly Span<int> lasts;
    private readonly Span<int> before;
    private readonly Span<int> across;
    private readonly Span<int> reached;
    private readonly Span<int> closed;

    private CanonicalOrder(RoundingProblem problem, int words, Span<ulong> bits, Span<int> lasts, Span<int> scratch)
    {
        this.problem = problem;
        this.words = words;
        this.lasts = lasts;
        shorter = problem.Shorter;
        ups = bits[..(shorter * words)];
        downs = bits[(shorter * words)..];
        before = scratch[..shorter];
        across = scratch[shorter..(2 * shorter)];
        reached = scratch[(2 * shorter)..(3 * shorter)];
        closed = scratch[(3 * shorter)..];
    }

    /// <summary>Moves an optimal rounding to the smallest one.</summary>
    /// <param name="problem">The problem, solved.</param>
    /// <param name="potentials">The prices that prove it.</param>
    /// <param name="rows">The rows of the table, without slack.</param>
    /// <param name="columns">The columns of the table, without slack.</param>
    internal static void Apply<TCost>(RoundingProblem problem, Potentials<TCost> potentials, int rows, int columns)
        where TCost : struct, IBinaryInteger<TCost>
    {
        int words = (problem.Longer + 63) >> 6;
        using Scratch<ulong> bits = new(2 * problem.Shorter * words);
        using Scratch<int> lasts = new(words > FewWords ? problem.Shorter * problem.Shorter : 0);
        using Scratch<int> scratch = new(4 * problem.Shorter);
        CanonicalOrder order = new(problem, words, bits.Span, lasts.Span, scratch.Span);
        order.Free(potentials);
        order.Walk(rows, columns);
    }

    private void Free<TCost>(Potentials<TCost> potentials)
        where TCost : struct, IBinaryInteger<TCost>
    {
        ups.Clear();
        downs.Clear();
        lasts.Fill(words - 1);
        for (int large = 0, cell = 0; large < problem.Longer; large++)
        {
            for (int small = 0; small < shorter; small++, cell++)
            {
                byte state = problem.Cells[cell];
                if (state != CellState.Exact && potentials.Reduced(small, large) == TCost.Zero)
                {
                    (state == CellState.Up ? ups : downs)[(small * words) + (large >> 6)] |= 1UL << large;
                }
            }
        }
    }

    private void Walk(int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
        {
            int closedCount = 0;
            for (int column = 0; column < columns; column++)
            {
                (int rowNode, int columnNode) = (problem.RowNode(row), problem.ColumnNode(column));
                int small = Math.Min(rowNode, columnNode);
                int large = Math.Max(rowNode, columnNode) - shorter;
                int word = (small * words) + (large >> 6);
                ulong bit = 1UL << large;
                downs[word] &= ~bit;
                if ((ups[word] & bit) != 0)
                {
                    ups[word] &= ~bit;
                    if (!IsClosed(small, large, closed[..closedCount]) && !TryTurn(small, large, out int count))
                    {
                        reached[..count].CopyTo(closed);
                        closedCount = count;
                    }
                }
            }
        }
    }

    // What an unsuccessful search in this row has reached stays all that can be reached from there, for rings turned over since lie within or without.
    private bool IsClosed(int small, int large, ReadOnlySpan<int> nodes)
    {
        if (!nodes.Contains(small))
        {
            return false;
        }

        foreach (int node in nodes)
        {
            if (Has(downs, node, large))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTurn(int small, int large, out int count)
    {
        before.Fill(-1);
        before[small] = small;
        reached[0] = small;
        count = 1;
        for (int next = 0; next < count; next++)
        {
            int node = reached[next];
            for (int other = shorter - 1; other >= 0; other--)
            {
                if (Has(downs, other, large) && before[other] < 0 && TryCross(node, other, out across[other]))
                {
                    before[other] = node;
                    Turn(small, large, other);
                    return true;
                }
            }

            for (int other = shorter - 1; other >= 0; other--)
            {
                if (before[other] < 0 && TryCross(node, other, out across[other]))
                {
                    before[other] = node;
                    reached[count++] = other;
                }
            }
        }

        return false;
    }

    // Whether a node of the longer side has a free cell down at the one and up at the other.
    private bool TryCross(int node, int other, out int large)
    {
        ReadOnlySpan<ulong> leaving = downs.Slice(node * words, words);
        ReadOnlySpan<ulong> arriving = ups.Slice(other * words, words);
        int word = lasts.IsEmpty ? words - 1 : lasts[(node * shorter) + other];
        while (word >= 0 && (leaving[word] & arriving[word]) == 0)
        {
            word--;
        }

        if (!lasts.IsEmpty)
        {
            lasts[(node * shorter) + other] = word;
        }

        large = word < 0 ? -1 : (word << 6) + BitOperations.Log2(leaving[word] & arriving[word]);
        return word >= 0;
    }

    private void Turn(int small, int large, int end)
    {
        problem.Cells[(large * shorter) + small] = CellState.Down;
        SetUp(end, large);
        for (int node = end; node != small; node = before[node])
        {
            SetDown(node, across[node]);
            SetUp(before[node], across[node]);
        }
    }

    private void SetUp(int small, int large)
    {
        problem.Cells[(large * shorter) + small] = CellState.Up;
        int word = large >> 6;
        downs[(small * words) + word] &= ~(1UL << large);
        ups[(small * words) + word] |= 1UL << large;
        for (int pair = small; pair < lasts.Length; pair += shorter)
        {
            lasts[pair] = Math.Max(lasts[pair], word);
        }
    }

    private void SetDown(int small, int large)
    {
        problem.Cells[(large * shorter) + small] = CellState.Down;
        int word = large >> 6;
        ups[(small * words) + word] &= ~(1UL << large);
        downs[(small * words) + word] |= 1UL << large;
        for (int node = 0; node < shorter && !lasts.IsEmpty; node++)
        {
            int pair = (small * shorter) + node;
            lasts[pair] = Math.Max(lasts[pair], word);
        }
    }

    private bool Has(ReadOnlySpan<ulong> bits, int small, int large) => (bits[(small * words) + (large >> 6)] >> large & 1) != 0;
}
