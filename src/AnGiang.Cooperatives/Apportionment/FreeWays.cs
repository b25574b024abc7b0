using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Sends units along the shortest of the ways that a search has made free: from each node where it began, depth first, one step further away with each
/// cell. Every node keeps its place among its cells, so that one turn looks at every cell once (after Dinic).
/// </summary>
internal readonly ref struct FreeWays<TCost>(RoundingProblem problem, Potentials<TCost> potentials, Span<int> supplies, ReadOnlySpan<int> steps, Span<int> nexts, Span<int> way)
    where TCost : struct, IBinaryInteger<TCost>
{
    private readonly Span<byte> cells = problem.Cells;
    private readonly int shorter = problem.Shorter;
    private readonly int longer = problem.Longer;
    private readonly Potentials<TCost> potentials = potentials;
    private readonly Span<int> supplies = supplies;
    private readonly ReadOnlySpan<int> steps = steps;
    private readonly Span<int> nexts = nexts;
    private readonly Span<int> way = way;

    /// <summary>Sends what it can.</summary>
    /// <param name="roots">The nodes where the search began.</param>
    /// <param name="backwards">Whether they lack units rather than give them.</param>
    /// <returns>How many units were sent.</returns>
    internal long Send(ReadOnlySpan<int> roots, bool backwards)
    {
        nexts[..shorter].Fill(longer);
        nexts[shorter..].Fill(shorter);
        int sign = backwards ? -1 : 1;
        long sent = 0;
        foreach (int root in roots)
        {
            while (supplies[root] != 0 && TryFind(root, sign, out int length))
            {
                supplies[root] -= sign;
                supplies[way[length - 1]] += sign;
                Flip(way[..length]);
                sent++;
            }
        }

        return sent;
    }

    private bool TryFind(int root, int sign, out int length)
    {
        length = 1;
        way[0] = root;
        while (true)
        {
            int node = way[length - 1];
            if (Math.Sign(supplies[node]) == -sign)
            {
                return true;
            }

            int next = Next(node, sign > 0);
            if (next >= 0)
            {
                way[length++] = next;
            }
            else if (--length == 0)
            {
                return false;
            }
            else
            {
                nexts[way[length - 1]]--;
            }
        }
    }

    // From the last cell to the first: late cells go up where there is a choice, as the canonical order wants it.
    private int Next(int node, bool forwards)
    {
        bool isShorter = node < shorter;
        byte state = isShorter == forwards ? CellState.Down : CellState.Up;
        int step = steps[node] + 1;
        for (int other = nexts[node] - 1; other >= 0; other--)
        {
            int neighbour = isShorter ? shorter + other : other;
            (int small, int large) = isShorter ? (node, other) : (other, node - shorter);
            if (potentials.Reduced(small, large) == TCost.Zero && cells[(large * shorter) + small] == state && steps[neighbour] == step)
            {
                nexts[node] = other + 1;
                return neighbour;
            }
        }

        nexts[node] = 0;
        return -1;
    }

    private void Flip(ReadOnlySpan<int> nodes)
    {
        for (int i = 1; i < nodes.Length; i++)
        {
            int small = Math.Min(nodes[i - 1], nodes[i]);
            int large = Math.Max(nodes[i - 1], nodes[i]) - shorter;
            cells[(large * shorter) + small] ^= 1;
        }
    }
}
