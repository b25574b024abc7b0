using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Among all roundings of the least cost, finds the smallest by row, then column. Exactly the cells that cost the same as their prices are free; cell
/// after cell, one that is up goes down if a ring of free cells, none of them before it, can be turned over with it.
/// </summary>
/// <remarks>A ring is searched from node to node of the shorter side, breadth first.</remarks>
internal readonly ref struct CanonicalOrder
{
    private readonly RoundingProblem problem;
    private readonly int shorter;
    private readonly FreeCells free;
    private readonly Span<int> before;
    private readonly Span<int> across;
    private readonly Span<int> reached;
    private readonly Span<int> closed;
    private readonly Span<ulong> seen;

    private CanonicalOrder(RoundingProblem problem, FreeCells free, Span<int> scratch, Span<ulong> seen)
    {
        this.problem = problem;
        this.free = free;
        this.seen = seen;
        shorter = problem.Shorter;
        before = scratch[..shorter];
        across = scratch.Slice(shorter, shorter);
        reached = scratch.Slice(2 * shorter, shorter);
        closed = scratch.Slice(3 * shorter, shorter);
    }

    /// <summary>Moves an optimal rounding to the smallest one.</summary>
    /// <param name="problem">The problem, solved.</param>
    /// <param name="potentials">The prices that prove it.</param>
    /// <param name="rows">The rows of the table, without slack.</param>
    /// <param name="columns">The columns of the table, without slack.</param>
    internal static void Apply<TCost>(RoundingProblem problem, Potentials<TCost> potentials, int rows, int columns)
        where TCost : struct, IBinaryInteger<TCost>
    {
        using Scratch<ulong> bits = new(FreeCells.WordCount(problem));
        using Scratch<int> lasts = new(FreeCells.PairCount(problem));
        using Scratch<int> scratch = new(4 * problem.Shorter);
        using Scratch<ulong> seen = new(FreeCells.Words(problem.Longer));
        FreeCells free = new(problem, bits.Span, lasts.Span);
        free.Fill(potentials);
        new CanonicalOrder(problem, free, scratch.Span, seen.Span).Walk(rows, columns);
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
                if (free.Close(small, large) && !IsClosed(small, large, closed[..closedCount]) && !TryTurn(small, large, out int count))
                {
                    reached[..count].CopyTo(closed);
                    closedCount = count;
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
            if (free.IsDown(node, large))
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
        seen.Clear();
        for (int next = 0; next < count; next++)
        {
            int end = free.IsByPairs ? ExpandByPairs(reached[next], large, ref count) : ExpandByCells(reached[next], large, ref count);
            if (end >= 0)
            {
                problem.Cells[(large * shorter) + small] = CellState.Down;
                free.Turn(end, large);
                for (int node = end; node != small; node = before[node])
                {
                    free.Turn(node, across[node]);
                    free.Turn(before[node], across[node]);
                }

                return true;
            }
        }

        return false;
    }

    // Adds the nodes a unit can cross to; returns one that closes the ring, if there is any.
    private int ExpandByPairs(int from, int large, ref int count)
    {
        for (int to = shorter - 1; to >= 0; to--)
        {
            if (before[to] < 0 && free.TryCross(from, to, out int by) && Reach(from, to, by, large, ref count))
            {
                return to;
            }
        }

        return -1;
    }

    private int ExpandByCells(int from, int large, ref int count)
    {
        ReadOnlySpan<ulong> downs = free.Downs(from);
        for (int word = downs.Length - 1; word >= 0; word--)
        {
            ulong bits = downs[word] & ~seen[word];
            seen[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                int by = (word << 6) + BitOperations.TrailingZeroCount(bits);
                ReadOnlySpan<ulong> ups = free.Ups(by);
                for (int upWord = ups.Length - 1; upWord >= 0; upWord--)
                {
                    for (ulong others = ups[upWord]; others != 0; others &= others - 1)
                    {
                        int to = (upWord << 6) + BitOperations.TrailingZeroCount(others);
                        if (before[to] < 0 && Reach(from, to, by, large, ref count))
                        {
                            return to;
                        }
                    }
                }
            }
        }

        return -1;
    }

    private bool Reach(int from, int to, int by, int large, ref int count)
    {
        before[to] = from;
        across[to] = by;
        reached[count++] = to;
        return free.IsDown(to, large);
    }
}
