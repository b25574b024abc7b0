using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Apportionment;

/// <summary>Controlled rounding by its definition: tries every choice of floors and ceilings, in BigInteger. For small tables.</summary>
internal sealed class ControlledRoundingOracle
{
    private readonly TwoWayTable table;
    private readonly BigInteger unit;
    private readonly BigInteger[] exact;
    private readonly BigInteger[] choice;
    private readonly Func<int, BigInteger, bool> isRowTotal;
    private readonly Func<int, BigInteger, bool> isColumnTotal;
    private readonly Func<BigInteger, bool> isTotal;
    private BigInteger[]? best;
    private BigInteger least;

    private ControlledRoundingOracle(TwoWayTable table, long[]? rowTotals, long[]? columnTotals)
    {
        this.table = table;
        unit = table.Scale.Denominator;
        exact = [.. table.Values.Select(value => value * (BigInteger)table.Scale.Numerator)];
        choice = new BigInteger[exact.Length];
        isRowTotal = (row, total) => rowTotals is null ? IsAdjacent(total, Sum(exact, i => i / table.Columns == row), unit) : total == rowTotals[row];
        isColumnTotal = (column, total) => columnTotals is null ? IsAdjacent(total, Sum(exact, i => i % table.Columns == column), unit) : total == columnTotals[column];
        isTotal = total => rowTotals is not null || IsAdjacent(total, Sum(exact, _ => true), unit);
    }

    /// <summary>The least deviation and of the tables with it the smallest by row, then column; null when there is none with these totals.</summary>
    internal static BigInteger[]? Round(TwoWayTable table, long[]? rowTotals = null, long[]? columnTotals = null)
    {
        ControlledRoundingOracle oracle = new(table, rowTotals, columnTotals);
        oracle.Try(0, 0);
        return oracle.best;
    }

    /// <summary>The sum of |rounded - exact| over the cells, in parts of a unit.</summary>
    internal static BigInteger Deviation(TwoWayTable table, IEnumerable<long> rounded) =>
        rounded.Zip(table.Values).Aggregate(BigInteger.Zero, (sum, pair) =>
            sum + BigInteger.Abs((pair.First * (BigInteger)table.Scale.Denominator) - (pair.Second * (BigInteger)table.Scale.Numerator)));

    /// <summary>Whether a whole number is the floor or the ceiling of an exact one, given in parts of a unit.</summary>
    internal static bool IsAdjacent(BigInteger whole, BigInteger exact, BigInteger unit) => BigInteger.Abs((whole * unit) - exact) < unit;

    internal static BigInteger Floor(BigInteger exact, BigInteger unit)
    {
        BigInteger quotient = BigInteger.DivRem(exact, unit, out BigInteger rest);
        return rest < 0 ? quotient - 1 : quotient;
    }

    // Floors first, so that of equal deviations the smallest table is met first.
    private void Try(int cell, BigInteger deviation)
    {
        if (cell > 0 && cell % table.Columns == 0 && !isRowTotal((cell / table.Columns) - 1, Sum(choice, i => i < cell && i >= cell - table.Columns)))
        {
            return;
        }

        if (cell == exact.Length)
        {
            if ((best is null || deviation < least) && Enumerable.Range(0, table.Columns).All(column => isColumnTotal(column, Sum(choice, i => i % table.Columns == column))) && isTotal(Sum(choice, _ => true)))
            {
                (best, least) = ([.. choice], deviation);
            }

            return;
        }

        BigInteger floor = Floor(exact[cell], unit);
        for (BigInteger whole = floor; IsAdjacent(whole, exact[cell], unit); whole++)
        {
            choice[cell] = whole;
            Try(cell + 1, deviation + BigInteger.Abs((whole * unit) - exact[cell]));
        }
    }

    private static BigInteger Sum(BigInteger[] cells, Func<int, bool> isIn) =>
        cells.Where((_, i) => isIn(i)).Aggregate(BigInteger.Zero, (sum, cell) => sum + cell);
}
