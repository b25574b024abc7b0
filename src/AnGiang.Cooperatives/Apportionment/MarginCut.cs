namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Turns given totals into demands, and finds the rows and columns whose totals contradict each other where no rounding meets them.</summary>
internal readonly ref struct MarginCut(RoundingProblem problem, ReadOnlySpan<long> floors, ReadOnlySpan<long> rowTotals, ReadOnlySpan<long> columnTotals)
{
    private readonly RoundingProblem problem = problem;
    private readonly ReadOnlySpan<long> floors = floors;
    private readonly ReadOnlySpan<long> rowTotals = rowTotals;
    private readonly ReadOnlySpan<long> columnTotals = columnTotals;

    /// <summary>Sets the demands, unless one row or column, or all of them together, can be refused at sight.</summary>
    internal MarginConflict? SetDemands()
    {
        using Scratch<Int128> scratch = new(problem.Nodes);
        using Scratch<int> open = new(problem.Nodes);
        Span<Int128> left = scratch.Span;
        open.Span.Clear();
        Int128 difference = 0;
        for (int row = 0; row < rowTotals.Length; row++)
        {
            left[problem.RowNode(row)] = rowTotals[row];
            difference += rowTotals[row];
        }

        for (int column = 0; column < columnTotals.Length; column++)
        {
            left[problem.ColumnNode(column)] = columnTotals[column];
            difference -= columnTotals[column];
        }

        for (int row = 0, i = 0; row < rowTotals.Length; row++)
        {
            for (int column = 0; column < columnTotals.Length; column++, i++)
            {
                int free = problem.Cells[problem.Cell(row, column)] == CellState.Exact ? 0 : 1;
                left[problem.RowNode(row)] -= floors[i];
                left[problem.ColumnNode(column)] -= floors[i];
                open.Span[problem.RowNode(row)] += free;
                open.Span[problem.ColumnNode(column)] += free;
            }
        }

        for (int node = 0; node < problem.Nodes; node++)
        {
            if (left[node] < 0 || left[node] > open.Span[node])
            {
                bool[] one = new bool[problem.Nodes];
                one[node] = true;
                return Conflict(one);
            }

            problem.Demands[node] = (int)left[node];
        }

        return difference == 0 ? null : Conflict([.. Enumerable.Repeat(true, problem.Nodes)]);
    }

    /// <summary>
    /// What can be reached from a node that still has a supply has no way out: its totals ask for more than its cells give (max-flow min-cut theorem). The
    /// rest contradicts itself just as well; the smaller of the two is named.
    /// </summary>
    internal MarginConflict Find(ReadOnlySpan<int> supplies)
    {
        bool[] inside = new bool[problem.Nodes];
        Stack<int> nodes = new();
        int first = 0;
        while (supplies[first] <= 0)
        {
            first++;
        }

        inside[first] = true;
        nodes.Push(first);
        while (nodes.TryPop(out int node))
        {
            bool isShorter = node < problem.Shorter;
            for (int other = isShorter ? problem.Shorter : 0; other < (isShorter ? problem.Nodes : problem.Shorter); other++)
            {
                (int small, int large) = isShorter ? (node, other) : (other, node);
                if (!inside[other] && problem.Cells[((large - problem.Shorter) * problem.Shorter) + small] == (isShorter ? CellState.Down : CellState.Up))
                {
                    inside[other] = true;
                    nodes.Push(other);
                }
            }
        }

        return Conflict(2 * inside.Count(x => x) <= inside.Length ? inside : Array.ConvertAll(inside, x => !x));
    }

    private MarginConflict Conflict(bool[] inside)
    {
        (Int128 given, Int128 least, Int128 most) = (0, 0, 0);
        List<int> rows = [];
        List<int> columns = [];
        for (int column = 0; column < columnTotals.Length; column++)
        {
            if (inside[problem.ColumnNode(column)])
            {
                columns.Add(column);
                given -= columnTotals[column];
            }
        }

        for (int row = 0, i = 0; row < rowTotals.Length; row++)
        {
            bool isRow = inside[problem.RowNode(row)];
            if (isRow)
            {
                rows.Add(row);
                given += rowTotals[row];
            }

            for (int column = 0; column < columnTotals.Length; column++, i++)
            {
                Int128 ceiling = (Int128)floors[i] + (problem.Cells[problem.Cell(row, column)] == CellState.Exact ? 0 : 1);
                if (isRow != inside[problem.ColumnNode(column)])
                {
                    least += isRow ? floors[i] : -ceiling;
                    most += isRow ? ceiling : -(Int128)floors[i];
                }
            }
        }

        return new MarginConflict(rows.AsReadOnly(), columns.AsReadOnly(), given, least, most);
    }
}
