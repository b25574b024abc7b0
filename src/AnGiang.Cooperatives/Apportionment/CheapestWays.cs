using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Searches the cheapest ways from all nodes with a supply to those that lack one (Dijkstra's algorithm on the costs beyond the prices, none of which is
/// negative), and corrects the prices so that these ways cost nothing any more and no way costs less than nothing.
/// </summary>
/// <remarks>A node of the shorter side passes a unit on by a cell that goes up, one of the longer side by a cell that goes down again.</remarks>
internal ref struct CheapestWays<TCost>(RoundingProblem problem, Potentials<TCost> potentials, ReadOnlySpan<int> supplies, NodeHeap<TCost> heap, Span<int> order, TCost largest)
    where TCost : struct, IBinaryInteger<TCost>
{
    private readonly ReadOnlySpan<byte> cells = problem.Cells;
    private readonly ReadOnlySpan<long> costs = problem.Costs;
    private readonly int shorter = problem.Shorter;
    private readonly Potentials<TCost> potentials = potentials;
    private readonly ReadOnlySpan<int> supplies = supplies;
    private readonly Span<int> order = order;
    private NodeHeap<TCost> heap = heap;
    private readonly TCost largest = largest;
    private bool backwards;

    /// <summary>Searches once.</summary>
    /// <param name="length">Receives the length of the longest way that was searched.</param>
    /// <param name="roots">Receives the nodes where the search began: those with a supply or those that lack one, whichever are fewer.</param>
    /// <param name="backwards">Receives whether these lack one, and the ways were searched from their ends.</param>
    /// <returns>Whether any node that lacks a supply can be reached.</returns>
    internal bool Search(out TCost length, out ReadOnlySpan<int> roots, out bool backwards)
    {
        int giving = 0;
        int missing = 0;
        foreach (int supply in supplies)
        {
            giving += supply > 0 ? 1 : 0;
            missing += supply < 0 ? 1 : 0;
        }

        backwards = this.backwards = missing < giving;
        (int root, int goals) = backwards ? (-1, giving) : (1, missing);
        heap.Clear(largest);
        int begun = 0;
        for (int node = 0; node < supplies.Length; node++)
        {
            if (Math.Sign(supplies[node]) == root)
            {
                heap.Offer(node, TCost.Zero, 0);
                begun++;
            }
        }

        int taken = 0;
        int reached = 0;
        length = TCost.Zero;
        while (!heap.IsEmpty && 2 * reached < goals)
        {
            int node = heap.Take();
            order[taken++] = node;
            if (Math.Sign(supplies[node]) == -root)
            {
                length = heap.Distance(node);
                reached++;
            }

            if (node < shorter)
            {
                FromShorter(node);
            }
            else
            {
                FromLonger(node - shorter);
            }
        }

        roots = order[..Math.Min(begun, taken)];
        CorrectPrices(order[..taken], length);
        return reached > 0;
    }

    // No one can guess which cells lead on, but hardly any is nearer than what is known: both are asked at once.
    private void FromShorter(int small)
    {
        unchecked
        {
            TCost distance = heap.Distance(small);
            int step = heap.Steps(small) + 1;
            TCost sign = backwards ? -TCost.One : TCost.Zero;
            TCost price = potentials.Prices[small];
            ReadOnlySpan<TCost> prices = potentials.Prices[shorter..];
            ReadOnlySpan<TCost> known = heap.Distances[shorter..];
            byte state = backwards ? CellState.Up : CellState.Down;
            for (int large = 0, cell = small; large < prices.Length; large++, cell += shorter)
            {
                TCost more = ((TCost.CreateTruncating(costs[cell]) - price - prices[large]) ^ sign) - sign;
                if ((cells[cell] == state) & (distance + more <= known[large]))
                {
                    heap.Offer(shorter + large, distance + more, step);
                }
            }
        }
    }

    private void FromLonger(int large)
    {
        unchecked
        {
            TCost distance = heap.Distance(shorter + large);
            int step = heap.Steps(shorter + large) + 1;
            TCost sign = backwards ? TCost.Zero : -TCost.One;
            TCost price = potentials.Prices[shorter + large];
            ReadOnlySpan<TCost> prices = potentials.Prices[..shorter];
            ReadOnlySpan<TCost> known = heap.Distances[..shorter];
            ReadOnlySpan<long> costs = this.costs.Slice(large * shorter, shorter);
            ReadOnlySpan<byte> cells = this.cells.Slice(large * shorter, shorter);
            byte state = backwards ? CellState.Down : CellState.Up;
            for (int small = 0; small < prices.Length; small++)
            {
                TCost more = ((TCost.CreateTruncating(costs[small]) - price - prices[small]) ^ sign) - sign;
                if ((cells[small] == state) & (distance + more <= known[small]))
                {
                    heap.Offer(small, distance + more, step);
                }
            }
        }
    }

    private readonly void CorrectPrices(ReadOnlySpan<int> nodes, TCost length)
    {
        unchecked
        {
            foreach (int node in nodes)
            {
                TCost shift = TCost.Max(length - heap.Distance(node), TCost.Zero);
                potentials.Prices[node] += node < shorter == backwards ? -shift : shift;
            }
        }
    }
}
