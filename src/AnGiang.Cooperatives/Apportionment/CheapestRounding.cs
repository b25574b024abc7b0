using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Solves a rounding problem at the least cost: starts from estimated prices, then in turn searches the cheapest ways from nodes with too much to nodes
/// with too little, corrects the prices by them, and sends along all that cost nothing more (the primal-dual method of Ford and Fulkerson). Every turn
/// meets at least one demand; the prices prove the result.
/// </summary>
internal static class CheapestRounding
{
    /// <summary>Sets the cells to the smallest of the cheapest choices; supplies that remain cannot be met, and the cells then show why.</summary>
    internal static void Solve(RoundingProblem problem, long unit, int rows, int columns, Span<int> supplies)
    {
        if (!TrySolve(problem, unit, 1L << 62, rows, columns, supplies))
        {
            TrySolve(problem, unit, Int128.One << 126, rows, columns, supplies);
        }
    }

    /// <summary>Solves with costs of one type.</summary>
    /// <returns>False when the prices might outgrow a quarter of <paramref name="largest"/>, and nothing has been decided.</returns>
    private static bool TrySolve<TCost>(RoundingProblem problem, long unit, TCost largest, int rows, int columns, Span<int> supplies)
        where TCost : struct, IBinaryInteger<TCost>
    {
        // A way visits each node of the shorter side once, so that its cells alone cost less than this many units; the prices of its ends add to that.
        TCost limit = (largest / TCost.CreateTruncating(unit) / TCost.CreateTruncating(2)) - TCost.CreateTruncating(problem.Shorter + 2 + Potentials<TCost>.Bound);
        if (limit <= TCost.Zero)
        {
            return false;
        }

        limit *= TCost.CreateTruncating(unit);
        int n = problem.Nodes;
        using Scratch<TCost> prices = new(n);
        Potentials<TCost> potentials = new(problem, prices.Span);
        using Scratch<TCost> distances = new(n);
        using Scratch<int> scratch = new(4 * n);
        Span<int> steps = scratch.Span[..n];
        Span<int> order = scratch.Span[n..(2 * n)];
        Span<int> heap = scratch.Span[(2 * n)..(3 * n)];
        Span<int> places = scratch.Span[(3 * n)..];
        potentials.Estimate();
        long left = FirstChoice(problem, potentials, supplies);
        CheapestWays<TCost> search = new(problem, potentials, supplies, new(distances.Span, steps, heap, places), order, largest);
        FreeWays<TCost> free = new(problem, potentials, supplies, steps, heap, places);
        TCost moved = TCost.Zero;
        while (left > 0 && search.Search(out TCost length, out ReadOnlySpan<int> roots, out bool backwards))
        {
            moved += length;
            if (moved > limit)
            {
                return false;
            }

            left -= free.Send(roots, backwards);
        }

        if (left == 0)
        {
            CanonicalOrder.Apply(problem, potentials, rows, columns);
        }

        return true;
    }

    // Cells that cost less than their prices go up; the rest of the demands is left to the search.
    private static long FirstChoice<TCost>(RoundingProblem problem, Potentials<TCost> potentials, Span<int> supplies)
        where TCost : struct, IBinaryInteger<TCost>
    {
        int shorter = problem.Shorter;
        Span<byte> cells = problem.Cells;
        problem.Demands[..shorter].CopyTo(supplies);
        for (int large = 0, cell = 0; large < problem.Longer; large++)
        {
            supplies[shorter + large] = -problem.Demands[shorter + large];
            for (int small = 0; small < shorter; small++, cell++)
            {
                if (cells[cell] == CellState.Exact)
                {
                    continue;
                }

                bool isUp = potentials.Reduced(small, large) < TCost.Zero;
                cells[cell] = isUp ? CellState.Up : CellState.Down;
                supplies[small] -= isUp ? 1 : 0;
                supplies[shorter + large] += isUp ? 1 : 0;
            }
        }

        long left = 0;
        foreach (int supply in supplies)
        {
            left += Math.Max(supply, 0);
        }

        return left;
    }
}
