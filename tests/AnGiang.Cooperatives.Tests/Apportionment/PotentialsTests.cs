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

            int taken = potentials.Estimate();
            Assert.Equal(taken, wide.Estimate());
            Assert.InRange(taken, 1, 64);

            long[] prices = potentials.Prices.ToArray();
            int rounds = 1;
            while (rounds < 64 && !Estimated(problem, rounds).SequenceEqual(prices))
            {
                rounds++;
            }

            Assert.Equal(Estimated(problem, rounds), prices);
            Assert.Equal(Rounds(problem), taken);
            Assert.Equal(wide.Prices.ToArray(), prices.Select(price => (Int128)price));
            Assert.All(prices, price => Assert.InRange(price, -Potentials<long>.Bound * Unit, Potentials<long>.Bound * Unit));
            for (int cell = 0; cell < problem.Cells.Length; cell++)
            {
                (int large, int small) = Math.DivRem(cell, problem.Shorter);
                Assert.Equal(problem.Costs[cell] - prices[small] - prices[problem.Shorter + large], potentials.Reduced(small, large));
            }
        }
    }

    /// <summary>A table that is the product of its rows and columns.</summary>
    [Theory]
    [InlineData(10, 14)]
    [InlineData(30, 40)]
    public void Rounds_go_on_while_they_pay(int rows, int columns)
    {
        RoundingProblem problem = new(rows, columns, new long[rows * columns], new byte[rows * columns], new int[rows + columns]);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int rest = (row + 1) * (row + 5) * (column + 2) * (column + 9) % Unit;
                problem.Cells[problem.Cell(row, column)] = CellState.Down;
                problem.Costs[problem.Cell(row, column)] = Unit - (2 * rest);
                problem.Demands[problem.RowNode(row)] = columns / 2;
                problem.Demands[problem.ColumnNode(column)] = rows / 2;
            }
        }

        Assert.Equal(Rounds(problem), new Potentials<long>(problem, new long[problem.Nodes]).Estimate());
    }

    // By definition: a round counts what the prices before it leave unmet on the shorter side, however free cells go, and is the last when that is little, or little less than the round before left.
    private static int Rounds(RoundingProblem problem)
    {
        (long[] costs, byte[] cells, int shorter, int before) = (problem.Costs.ToArray(), problem.Cells.ToArray(), problem.Shorter, int.MaxValue);
        for (int rounds = 1; rounds < 64; rounds++)
        {
            long[] old = rounds == 1 ? new long[problem.Nodes] : Estimated(problem, rounds - 1);
            long[] longer = Estimated(problem, rounds, upTo: (2 * rounds) - 2);
            int unmet = 0;
            for (int small = 0; small < problem.Shorter; small++)
            {
                long price = old[small];
                long[] left = [.. Enumerable.Range(0, cells.Length).Where(cell => cell % shorter == small && cells[cell] != CellState.Exact).Select(cell => costs[cell] - longer[shorter + (cell / shorter)])];
                (int cheaper, int free) = (left.Count(cost => cost < price), left.Count(cost => cost == price));
                unmet += Math.Max(cheaper - problem.Demands[small], 0) + Math.Max(problem.Demands[small] - cheaper - free, 0);
            }

            if (unmet <= problem.Nodes / 8 || before - unmet < problem.Nodes / 64)
            {
                return rounds;
            }

            before = unmet;
        }

        return 64;
    }

    // By sorting: the longer side first, each as often as there are rounds, and the longer side once more without going halfway.
    private static long[] Estimated(RoundingProblem problem, int rounds, int? upTo = null)
    {
        (int shorter, int nodes) = (problem.Shorter, problem.Nodes);
        long[] prices = new long[nodes];
        for (int turn = 0; turn <= (upTo ?? 2 * rounds); turn++)
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
