using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class CheapestWaysTests
{
    /// <summary>Two rows and three columns whose cells are all down: the search begins at the fewer of the nodes with a supply and those that lack one.</summary>
    [Theory]
    [InlineData("1 0 -1 0 0", false)]
    [InlineData("2 0 -1 -1 0", false)]
    [InlineData("1 1 -2 0 0", true)]
    [InlineData("1 1 -1 -1 0", false)]
    [InlineData("3 0 -1 -1 -1", false)]
    [InlineData("3 1 -1 -2 -1", false)]
    [InlineData("1 1 0 0 -2", true)]
    public void It_begins_where_there_are_fewer_nodes(string given, bool backwards)
    {
        int[] supplies = [.. given.Split(' ').Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
        RoundingProblem problem = new(2, 3, new long[6], new byte[6], new int[5]);
        problem.Cells.Clear();
        long[] costs = [5, 9, 2, 8, 4, 7];
        costs.CopyTo(problem.Costs);
        Potentials<long> potentials = new(problem, new long[5]);
        CheapestWays<long> ways = new(problem, potentials, supplies, new(new long[5], new int[5], new int[5], new int[5]), new int[5], long.MaxValue / 2);

        Assert.True(ways.Search(out long length, out ReadOnlySpan<int> roots, out bool isBackwards));

        Assert.Equal(backwards, isBackwards);
        int sign = backwards ? -1 : 1;
        Assert.Equal([.. Enumerable.Range(0, 5).Where(node => Math.Sign(supplies[node]) == sign)], roots.ToArray().Order());
        Assert.Contains(length, costs);

        // A way that costs nothing any more joins the two sides, and none costs less.
        long[] reduced = [potentials.Reduced(0, 0), potentials.Reduced(1, 0), potentials.Reduced(0, 1), potentials.Reduced(1, 1), potentials.Reduced(0, 2), potentials.Reduced(1, 2)];
        Assert.Contains(0, reduced);
        Assert.DoesNotContain(reduced, cost => cost < 0);
    }
}
