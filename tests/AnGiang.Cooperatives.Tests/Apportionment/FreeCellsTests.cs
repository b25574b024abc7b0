using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class FreeCellsTests
{
    /// <summary>A shorter side of more than one word, where the other side keeps the cells that are up too, and a longer side long enough to remember pairs.</summary>
    [Theory]
    [InlineData(12, 14, false)]
    [InlineData(64, 64, false)]
    [InlineData(70, 150, false)]
    [InlineData(2, 2_048, false)]
    [InlineData(2, 2_049, true)]
    [InlineData(5, 2_200, true)]
    public void After_any_turns_and_closings_the_bits_are_those_of_the_cells(int rows, int columns, bool isByPairs)
    {
        ulong state = 2020;
        RoundingProblem problem = new(rows, columns, new long[rows * columns], new byte[rows * columns], new int[rows + columns]);
        HashSet<(int Small, int Large)> open = [];
        for (int cell = 0; cell < problem.Cells.Length; cell++)
        {
            // Of the cells that are not exact every other one costs the same as its prices, which are zero.
            problem.Cells[cell] = (byte)Draw(3);
            problem.Costs[cell] = Draw(2);
            if (problem.Cells[cell] != CellState.Exact && problem.Costs[cell] == 0)
            {
                open.Add((cell % rows, cell / rows));
            }
        }

        ulong[] bits = new ulong[FreeCells.WordCount(problem)];
        int[] lasts = new int[FreeCells.PairCount(problem)];
        bits.AsSpan().Fill(ulong.MaxValue);
        FreeCells free = new(problem, bits, lasts);
        free.Fill(new Potentials<long>(problem, new long[problem.Nodes]));

        Assert.Equal(isByPairs, free.IsByPairs);
        AssertSame(free, problem, open);
        for (int turn = 0; turn < 40; turn++)
        {
            (int Small, int Large) cell = open.ElementAt(Draw(open.Count));
            if (turn % 4 == 0)
            {
                Assert.Equal(IsUp(problem, cell), free.Close(cell.Small, cell.Large));
                Assert.False(free.Close(cell.Small, cell.Large));
                open.Remove(cell);
            }
            else
            {
                bool wasUp = IsUp(problem, cell);
                free.Turn(cell.Small, cell.Large);
                Assert.Equal(!wasUp, IsUp(problem, cell));
            }

            if (turn % 8 < 2)
            {
                AssertSame(free, problem, open);
            }
        }

        int Draw(int below)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (int)((state >> 33) % (ulong)below);
        }
    }

    /// <summary>A pair that cannot cross is remembered so, until a cell is turned over at one of its ends.</summary>
    [Theory]
    [InlineData(2_000)]
    [InlineData(64)]
    [InlineData(0)]
    public void Pairs_that_could_not_cross_can_when_a_cell_is_turned_over(int large)
    {
        for (int from = 0; from < 3; from++)
        {
            int to = (from + 1) % 3;
            foreach (int turned in (int[])[from, to])
            {
                RoundingProblem problem = new(3, 2_100, new long[6_300], new byte[6_300], new int[2_103]);
                byte before = turned == from ? CellState.Up : CellState.Down;
                problem.Cells[(large * 3) + from] = before;
                problem.Cells[(large * 3) + to] = before;
                FreeCells free = new(problem, new ulong[FreeCells.WordCount(problem)], new int[FreeCells.PairCount(problem)]);
                free.Fill(new Potentials<long>(problem, new long[problem.Nodes]));
                Assert.False(free.TryCross(from, to, out _));
                Assert.False(free.TryCross(to, from, out _));

                free.Turn(turned, large);

                Assert.True(free.TryCross(from, to, out int by));
                Assert.Equal(large, by);
                Assert.False(free.TryCross(to, from, out _));
            }
        }
    }

    private static bool IsUp(RoundingProblem problem, (int Small, int Large) cell) => problem.Cells[(cell.Large * problem.Shorter) + cell.Small] == CellState.Up;

    private static void AssertSame(FreeCells free, RoundingProblem problem, HashSet<(int Small, int Large)> open)
    {
        HashSet<(int, int)> up = [];
        HashSet<(int, int)> down = [];
        foreach ((int, int) cell in open)
        {
            (IsUp(problem, cell) ? up : down).Add(cell);
        }

        for (int small = 0; small < problem.Shorter; small++)
        {
            for (int large = 0; large < problem.Longer; large++)
            {
                Assert.Equal(down.Contains((small, large)), free.IsDown(small, large));
                Assert.Equal(down.Contains((small, large)), (free.Downs(small)[large / 64] >> (large % 64) & 1) != 0);
                Assert.True(free.IsByPairs || up.Contains((small, large)) == ((free.Ups(large)[small / 64] >> (small % 64) & 1) != 0));
            }

            for (int to = 0; to < problem.Shorter && free.IsByPairs; to++)
            {
                int last = problem.Longer - 1;
                while (last >= 0 && !(down.Contains((small, last)) && up.Contains((to, last))))
                {
                    last--;
                }

                Assert.Equal(last >= 0, free.TryCross(small, to, out int by));
                Assert.Equal(last, by);
            }
        }
    }
}
