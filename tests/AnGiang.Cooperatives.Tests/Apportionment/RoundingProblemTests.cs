using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class RoundingProblemTests
{
    [Fact]
    public void A_new_problem_has_exact_cells_only_whatever_its_memory_held()
    {
        RoundingProblem problem = new(2, 3, [1, 2, 3, 4, 5, 6], [0, 1, 0, 1, 0, 1], [1, 2, 3, 4, 5]);

        Assert.Equal(new long[6], problem.Costs.ToArray());
        Assert.Equal([2, 2, 2, 2, 2, 2], problem.Cells.ToArray());
        Assert.Equal(new int[5], problem.Demands.ToArray());
    }

    [Fact]
    public void The_shorter_side_comes_first_and_of_equal_sides_the_rows()
    {
        RoundingProblem wide = new(2, 3, new long[6], new byte[6], new int[5]);
        Assert.Equal((2, 3, 5), (wide.Shorter, wide.Longer, wide.Nodes));
        Assert.Equal((1, 4), (wide.RowNode(1), wide.ColumnNode(2)));
        Assert.Equal(5, wide.Cell(1, 2));
        Assert.Equal(1, wide.Cell(1, 0));

        RoundingProblem tall = new(3, 2, new long[6], new byte[6], new int[5]);
        Assert.Equal((2, 3, 5), (tall.Shorter, tall.Longer, tall.Nodes));
        Assert.Equal((4, 1), (tall.RowNode(2), tall.ColumnNode(1)));
        Assert.Equal(5, tall.Cell(2, 1));
        Assert.Equal(2, tall.Cell(1, 0));

        RoundingProblem square = new(2, 2, new long[4], new byte[4], new int[4]);
        Assert.Equal((1, 3), (square.RowNode(1), square.ColumnNode(1)));
        Assert.Equal(2, square.Cell(0, 1));
    }
}
