using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class PotentialsTests
{
    private const int Unit = 1_000;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 6)]
    [InlineData(6, 1)]
    [InlineData(4, 9)]
    [InlineData(9, 4)]
    [InlineData(12, 12)]
    public void Each_node_in_turn_sets_the_price_at_which_its_demand_is_met(int rows, int columns)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            RoundingProblem problem = Problem(rows, columns, seed);
            Potentials<long> potentials = new(problem, new long[problem.Nodes]);
            Potentials<Int128> wide = new(problem, new Int128[problem.Nodes]);
            potentials.Prices.Fill(7);

            potentials.Estimate();
            wide.Estimate();

            long[] prices = potentials.Prices.ToArray();
            int rounds = 1;
            while (rounds < 64 && !Estimated(problem, rounds).SequenceEqual(prices))
            {
                rounds++;
            }

            Assert.Equal(Estimated(problem, rounds), prices);
            Assert.Equal(wide.Prices.ToArray(), prices.Select(price => (Int128)price));
            Assert.All(prices, price => Assert.InRange(price, -Potentials<long>.Bound * Unit, Potentials<long>.Bound * Unit));
            for (int cell = 0; cell < problem.Cells.Length; cell++)
            {
                (int large, int small) = Math.DivRem(cell, problem.Shorter);
                Assert.Equal(problem.Costs[cell] - prices[small] - prices[problem.Shorter + large], potentials.Reduced(small, large));
            }
        }
    }

    // By sorting: the longer side first, each as often as there are rounds, and the longer side once more without going halfway.
    private static long[] Estimated(RoundingProblem problem, int rounds)
    {
        (int shorter, int nodes) = (problem.Shorter, problem.Nodes);
        long[] prices = new long[nodes];
        for (int turn = 0; turn <= 2 * rounds; turn++)
        {
            for (int node = turn % 2 == 0 ? shorter : 0; node < (turn % 2 == 0 ? nodes : shorter); node++)
            {
                List<long> costs = [];
                for (int other = node < shorter ? shorter : 0; other < (node < shorter ? nodes : shorter); other++)
                {
                    int cell = ((Math.Max(node, other) - shorter) * shorter) + Math.Min(node, other);
                    if (problem.Cells[cell] != CellState.Exact)
                    {
                        costs.Add(problem.Costs[cell] - prices[other]);
                    }
                }

                costs.Sort();
                int demand = problem.Demands[node];
                prices[node] = costs.Count == 0 ? 0
                    : demand == 0 ? costs[0]
                    : demand == costs.Count || turn == 2 * rounds ? costs[demand - 1]
                    : costs[demand - 1] + ((costs[demand] - costs[demand - 1]) / 2);
            }
        }

        return prices;
    }

    private static RoundingProblem Problem(int rows, int columns, int seed)
    {
        RoundingProblem problem = new(rows, columns, new long[rows * columns], new byte[rows * columns], new int[rows + columns]);
        ulong state = unchecked(((ulong)seed * 6364136223846793005) + 1442695040888963407);
        int[] open = new int[rows + columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                if (Draw(4) > 0)
                {
                    problem.Cells[problem.Cell(row, column)] = CellState.Down;
                    problem.Costs[problem.Cell(row, column)] = Draw((2 * Unit) - 1) - Unit + 1;
                    open[problem.RowNode(row)]++;
                    open[problem.ColumnNode(column)]++;
                }
            }
        }

        for (int node = 0; node < open.Length; node++)
        {
            problem.Demands[node] = Draw(open[node] + 1);
        }

        return problem;

        int Draw(int below)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
