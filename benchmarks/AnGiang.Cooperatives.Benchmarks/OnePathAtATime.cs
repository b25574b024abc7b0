namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>
/// Controlled rounding the plain way: a network of rows and columns, each with one more for what the totals may round up, filled from nothing by one
/// cheapest path after the other (Dijkstra's algorithm with potentials, stopped at the first end). Any of the best tables will do.
/// </summary>
internal static class OnePathAtATime
{
    /// <summary>Rounds a table of positive values.</summary>
    /// <returns>The least deviation, in parts of a unit.</returns>
    internal static long LeastDeviation(long[] values, int columns, long unit)
    {
        int rows = values.Length / columns;
        (int m, int n) = (rows + 1, columns + 1);
        long[] remainders = new long[m * n];
        (long[] rowSums, long[] columnSums) = (new long[m], new long[n]);
        for (int i = 0; i < values.Length; i++)
        {
            long remainder = values[i] % unit;
            remainders[(i / columns * n) + (i % columns)] = remainder;
            rowSums[i / columns] += remainder;
            columnSums[i % columns] += remainder;
        }

        long total = rowSums.Sum();
        long deviation = total;
        for (int row = 0; row < rows; row++)
        {
            remainders[(row * n) + columns] = Short(rowSums[row]);
            rowSums[row] += Short(rowSums[row]);
        }

        for (int column = 0; column < columns; column++)
        {
            remainders[(rows * n) + column] = Short(columnSums[column]);
            columnSums[column] += Short(columnSums[column]);
        }

        remainders[(rows * n) + columns] = total % unit;
        rowSums[rows] = columnSums[..columns].Sum() - (total / unit * unit);
        columnSums[columns] = rowSums[..rows].Sum() - (total / unit * unit);
        int[] left = [.. rowSums.Concat(columnSums).Select(sum => (int)(sum / unit))];
        bool[] isUp = new bool[m * n];
        long[] potentials = new long[m + n];
        for (int column = 0; column < n; column++)
        {
            potentials[m + column] = Enumerable.Range(0, m).Min(row => Cost(row, column));
        }

        long[] distances = new long[m + n];
        int[] before = new int[m + n];
        bool[] isDone = new bool[m + n];
        PriorityQueue<int, long> queue = new();
        for (int source = 0; source < m; source++)
        {
            while (left[source] > 0)
            {
                int end = Find(source);
                left[source]--;
                left[end]--;
                for (int node = 0; node < m + n; node++)
                {
                    potentials[node] += Math.Min(distances[node], distances[end]);
                }

                for (int node = end; node != source; node = before[node])
                {
                    (int row, int column) = node < m ? (node, before[node] - m) : (before[node], node - m);
                    isUp[(row * n) + column] = node >= m;
                    deviation += node >= m ? Cost(row, column) : -Cost(row, column);
                }
            }
        }

        return deviation;

        long Short(long sum) => (unit - (sum % unit)) % unit;

        long Cost(int row, int column) => row == rows || column == columns ? 0 : unit - (2 * remainders[(row * n) + column]);

        int Find(int source)
        {
            Array.Fill(distances, long.MaxValue);
            Array.Clear(isDone);
            queue.Clear();
            distances[source] = 0;
            queue.Enqueue(source, 0);
            while (true)
            {
                int node = queue.Dequeue();
                if (isDone[node])
                {
                    continue;
                }

                isDone[node] = true;
                if (node >= m && left[node] > 0)
                {
                    return node;
                }

                for (int other = node < m ? m : 0; other < (node < m ? m + n : m); other++)
                {
                    (int row, int column) = node < m ? (node, other - m) : (other, node - m);
                    int cell = (row * n) + column;
                    if (isDone[other] || remainders[cell] == 0 || isUp[cell] != (node >= m))
                    {
                        continue;
                    }

                    long distance = distances[node] + (node < m ? Cost(row, column) : -Cost(row, column)) + potentials[node] - potentials[other];
                    if (distance < distances[other])
                    {
                        distances[other] = distance;
                        before[other] = node;
                        queue.Enqueue(other, distance);
                    }
                }
            }
        }
    }
}
