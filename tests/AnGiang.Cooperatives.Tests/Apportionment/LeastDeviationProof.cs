using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Apportionment;

/// <summary>
/// Proves that no rounding of a table deviates less, with totals next to the exact ones: the change from one rounding to another is a set of rings through
/// rows, columns, and a node on each side that stands for the grand total; when every node can be priced so that no step costs less than nothing, no
/// ring can either. The prices are found by Bellman and Ford's rounds.
/// </summary>
internal static class LeastDeviationProof
{
    internal static bool Holds(TwoWayTable table, long[] rounded)
    {
        (int rows, int columns) = (table.Rows, table.Columns);
        List<(int From, int To, long Cost)> steps = [];
        for (int i = 0; i < rounded.Length; i++)
        {
            Add(i / columns, rows + (i % columns), j => j == i, isCell: true);
        }

        (int before, int after) = (rows + columns, rows + columns + 1);
        for (int row = 0; row < rows; row++)
        {
            Add(before, row, j => j / columns == row, isCell: false);
        }

        for (int column = 0; column < columns; column++)
        {
            Add(rows + column, after, j => j % columns == column, isCell: false);
        }

        Add(after, before, _ => true, isCell: false);
        long[] prices = new long[after + 1];
        for (int round = 0; round <= prices.Length; round++)
        {
            bool isChanged = false;
            foreach ((int from, int to, long cost) in steps)
            {
                if (prices[from] + cost < prices[to])
                {
                    prices[to] = prices[from] + cost;
                    isChanged = true;
                }
            }

            if (!isChanged)
            {
                return true;
            }
        }

        return false;

        // A sum may grow or shrink by a unit while it stays next to the exact one.
        void Add(int from, int to, Func<int, bool> isIn, bool isCell)
        {
            (BigInteger sum, BigInteger exact) = (0, 0);
            for (int i = 0; i < rounded.Length; i++)
            {
                if (isIn(i))
                {
                    sum += rounded[i];
                    exact += table.Values[i] * (BigInteger)table.Scale.Numerator;
                }
            }

            BigInteger unit = table.Scale.Denominator;
            foreach (int change in (int[])[1, -1])
            {
                if (ControlledRoundingOracle.IsAdjacent(sum + change, exact, unit))
                {
                    long cost = isCell ? (long)(BigInteger.Abs(((sum + change) * unit) - exact) - BigInteger.Abs((sum * unit) - exact)) : 0;
                    steps.Add(change > 0 ? (from, to, cost) : (to, from, cost));
                }
            }
        }
    }
}
