using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// A price for every row and every column. A cell that costs less than the prices of its row and its column goes up, one that costs more stays down,
/// one that costs the same is free to do either; choices of that kind which meet all demands cost least (linear programming duality).
/// </summary>
internal readonly ref struct Potentials<TCost>(RoundingProblem problem, Span<TCost> prices)
    where TCost : struct, IBinaryInteger<TCost>
{
    /// <summary>The most rounds of estimates before the search starts.</summary>
    private const int Sweeps = 64;

    private readonly ReadOnlySpan<long> costs = problem.Costs;
    private readonly ReadOnlySpan<byte> cells = problem.Cells;
    private readonly ReadOnlySpan<int> demands = problem.Demands;
    private readonly int nodes = problem.Nodes;
    private readonly int shorter = problem.Shorter;
    private readonly int longer = problem.Longer;

    /// <summary>One of each node.</summary>
    internal Span<TCost> Prices { get; } = prices;

    /// <summary>No price leaves this multiple of the unit while they are estimated: a sweep adds at most twice the unit.</summary>
    internal static int Bound => (4 * Sweeps) + 4;

    /// <summary>What a cell costs beyond its prices; both nodes are counted within their side.</summary>
    internal TCost Reduced(int small, int large)
    {
        unchecked
        {
            return TCost.CreateTruncating(costs[(large * shorter) + small]) - Prices[small] - Prices[shorter + large];
        }
    }

    /// <summary>
    /// Estimates: each node in turn sets the price at which its own demand is met, given the prices of the other side; halfway to the next cell's, but in
    /// the last turn at that of its last cell up, which leaves the most cells free. It goes on while much is unmet and a round mends more of it than the
    /// search would in the same time: most tables take a few rounds, those that are a product of rows and columns many.
    /// </summary>
    /// <returns>The rounds it took.</returns>
    internal int Estimate()
    {
        Prices.Clear();
        using Scratch<TCost> scratch = new(longer);
        int unmet = int.MaxValue;
        int sweeps = 0;
        for (bool pays = true; sweeps < Sweeps && pays; sweeps++)
        {
            int before = unmet;
            PriceLonger(scratch.Span, isLast: false);
            unmet = PriceShorter(scratch.Span);
            pays = unmet > nodes / 8 && before - unmet >= nodes / 64;
        }

        PriceLonger(scratch.Span, isLast: true);
        return sweeps;
    }

    private void PriceLonger(Span<TCost> buffer, bool isLast)
    {
        unchecked
        {
            for (int large = 0; large < longer; large++)
            {
                int count = 0;
                int first = large * shorter;
                for (int small = 0; small < shorter; small++)
                {
                    if (cells[first + small] != CellState.Exact)
                    {
                        buffer[count++] = TCost.CreateTruncating(costs[first + small]) - Prices[small];
                    }
                }

                Prices[shorter + large] = Threshold(buffer[..count], demands[shorter + large], isLast);
            }
        }
    }

    // Returns what the prices so far leave unmet, whichever way cells that cost the same as their prices go.
    private int PriceShorter(Span<TCost> buffer)
    {
        int unmet = 0;
        unchecked
        {
            for (int small = 0; small < shorter; small++)
            {
                (int count, int cheaper, int free) = (0, 0, 0);
                TCost price = Prices[small];
                for (int large = 0, cell = small; large < longer; large++, cell += shorter)
                {
                    if (cells[cell] != CellState.Exact)
                    {
                        TCost cost = TCost.CreateTruncating(costs[cell]) - Prices[shorter + large];
                        cheaper += cost < price ? 1 : 0;
                        free += cost == price ? 1 : 0;
                        buffer[count++] = cost;
                    }
                }

                unmet += Math.Max(cheaper - demands[small], 0) + Math.Max(demands[small] - cheaper - free, 0);
                Prices[small] = Threshold(buffer[..count], demands[small], isLast: false);
            }
        }

        return unmet;
    }

    // The price at which as many cells go up as demanded.
    private static TCost Threshold(Span<TCost> costs, int demand, bool isLast)
    {
        if (costs.IsEmpty)
        {
            return TCost.Zero;
        }

        int last = Math.Max(demand, 1) - 1;
        TCost price = Quickselect.Smallest(costs, last);
        if (isLast || demand == 0 || demand == costs.Length)
        {
            return price;
        }

        TCost next = costs[last + 1];
        foreach (TCost cost in costs[(last + 2)..])
        {
            next = TCost.Min(next, cost);
        }

        return unchecked(price + ((next - price) / TCost.CreateTruncating(2)));
    }
}
