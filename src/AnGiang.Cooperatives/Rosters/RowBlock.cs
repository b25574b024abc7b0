namespace AnGiang.Cooperatives.Rosters;

/// <summary>Some rows as columns, on their way into the state of their groups.</summary>
internal sealed class RowBlock
{
    private const int Rows = 1024;
    private readonly int[] codes = new int[Rows];
    private readonly long[][] values;
    private readonly byte[][] reported;
    private int count;

    internal RowBlock(int columns)
    {
        values = new long[columns][];
        reported = new byte[columns][];
        for (int i = 0; i < columns; i++)
        {
            (values[i], reported[i]) = (new long[Rows], new byte[Rows / 8]);
        }
    }

    internal bool IsFull => count == Rows;

    /// <summary>Adds a row that has reported nothing yet, and says where.</summary>
    internal int AddRow(int code)
    {
        codes[count] = code;
        return count++;
    }

    internal void Report(int column, int row, long value)
    {
        values[column][row] = value;
        reported[column][row >> 3] |= (byte)(1 << (row & 7));
    }

    /// <summary>Adds the rows to the state and starts anew.</summary>
    internal void AddTo(GroupScan scan)
    {
        for (int first = 0; first == 0 || first < values.Length; first += FiveColumns.Most)
        {
            FiveColumns five = default;
            for (int i = first; i < Math.Min(values.Length, first + FiveColumns.Most); i++)
            {
                five.Add(new(values[i].AsSpan(0, count), reported[i]));
            }

            scan.Add(first / FiveColumns.Most, codes.AsSpan(0, count), five, []);
        }

        foreach (byte[] bits in reported)
        {
            bits.AsSpan().Clear();
        }

        count = 0;
    }
}
