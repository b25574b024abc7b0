namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Divides the cells of a table into whole units and remainders, and turns the remainders into a rounding problem.</summary>
internal static class Residuals
{
    /// <summary>Writes the floor of every cell, and into the problem what it costs to go up from there.</summary>
    internal static void Divide(ReadOnlySpan<long> values, int columns, Fraction scale, Span<long> floors, RoundingProblem problem)
    {
        Span<long> costs = problem.Costs;
        Span<byte> cells = problem.Cells;
        (long numerator, long unit) = (scale.Numerator, scale.Denominator);
        for (int i = 0, row = 0; i < values.Length; row++)
        {
            for (int column = 0; column < columns; column++, i++)
            {
                if (!TryDivide(values[i], numerator, unit, out floors[i], out long remainder))
                {
                    throw new OverflowException(FormattableString.Invariant(
                        $"The cell in row {row}, column {column} (counted from 0), {values[i]} times {scale}, lies between units that do not fit 64 bits; choose a coarser scale."));
                }

                if (remainder > 0)
                {
                    int cell = problem.Cell(row, column);
                    cells[cell] = CellState.Down;
                    costs[cell] = unit - remainder - remainder;
                }
            }
        }
    }

    /// <summary>
    /// Lets every total be the floor or the ceiling of the exact one: one more row and one more column take up what a total is short of its ceiling, so
    /// that all totals are whole and the demands are equalities. These cells cost nothing; where a total is exact there is none.
    /// </summary>
    internal static void AddSlack(RoundingProblem problem, int rows, int columns, long unit)
    {
        using Scratch<ulong> scratch = new(problem.Nodes);
        Span<ulong> rests = scratch.Span;
        rests.Clear();
        Span<int> demands = problem.Demands;
        (ulong totalRest, int total) = (0, 0);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int cell = problem.Cell(row, column);
                if (problem.Cells[cell] == CellState.Exact)
                {
                    continue;
                }

                ulong remainder = Remainder(problem.Costs[cell], unit);
                total += Add(ref totalRest, remainder, unit);
                demands[problem.RowNode(row)] += Add(ref rests[problem.RowNode(row)], remainder, unit);
                demands[problem.ColumnNode(column)] += Add(ref rests[problem.ColumnNode(column)], remainder, unit);
            }
        }

        // What the ceilings of the rows exceed the floor of the grand total by goes to the slack column; the corner is what the grand total may round up.
        (int slackColumn, int slackRow) = (problem.ColumnNode(columns), problem.RowNode(rows));
        for (int row = 0; row < rows; row++)
        {
            demands[slackColumn] += Raise(problem, problem.RowNode(row), problem.Cell(row, columns), rests);
        }

        for (int column = 0; column < columns; column++)
        {
            demands[slackRow] += Raise(problem, problem.ColumnNode(column), problem.Cell(rows, column), rests);
        }

        demands[slackColumn] -= total;
        demands[slackRow] -= total;
        if (totalRest > 0)
        {
            problem.Cells[problem.Cell(rows, columns)] = CellState.Down;
        }
    }

    // Takes the total of a node to its ceiling and opens the cell that gives the difference back.
    private static int Raise(RoundingProblem problem, int node, int slack, ReadOnlySpan<ulong> rests)
    {
        if (rests[node] > 0)
        {
            problem.Cells[slack] = CellState.Down;
            problem.Demands[node]++;
        }

        return problem.Demands[node];
    }

    private static ulong Remainder(long cost, long unit) => unchecked((ulong)unit - (ulong)cost) >> 1;

    private static int Add(ref ulong rest, ulong remainder, long unit)
    {
        rest += remainder;
        if (rest < (ulong)unit)
        {
            return 0;
        }

        rest -= (ulong)unit;
        return 1;
    }

    private static bool TryDivide(long value, long numerator, long unit, out long floor, out long remainder)
    {
        long high = Math.BigMul(value, numerator, out long low);
        if (high == low >> 63)
        {
            (floor, remainder) = Math.DivRem(low, unit);
            if (remainder < 0)
            {
                floor--;
                remainder += unit;
            }

            return true;
        }

        (Int128 quotient, Int128 rest) = Int128.DivRem((Int128)value * numerator, unit);
        if (rest < 0)
        {
            quotient--;
            rest += unit;
        }

        (floor, remainder) = unchecked(((long)quotient, (long)rest));
        return quotient >= long.MinValue && quotient + (rest > 0 ? 1 : 0) <= long.MaxValue;
    }
}
