using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>Five amounts and a group a row, as columns: one value in ten missing, now and then an outlier. Always the same ones.</summary>
internal sealed class Columns
{
    internal const int Amounts = 5;

    internal static readonly Indicator[] Indicators =
        [Indicator.CharterCapital, Indicator.OperatingCapital, Indicator.TotalCapital, Indicator.TotalAssets, Indicator.Revenue];

    internal static readonly Dimension<int> Group = new("group");

    internal Columns(int rows, int groups, int missingPercent = 10)
    {
        Random random = new(2020);
        Groups = groups;
        Codes = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            Codes[row] = groups == 6 ? Data.Sector(random) : random.Next(groups);
        }

        for (int i = 0; i < Amounts; i++)
        {
            (Values[i], Validity[i]) = (new long[rows], new byte[(rows + 7) / 8]);
            for (int row = 0; row < rows; row++)
            {
                if (random.Next(100) >= missingPercent)
                {
                    Values[i][row] = 1_000_000 * (random.Next(1000) == 0 ? random.NextInt64(1_000_000, 5_000_000) : random.NextInt64(100, 30_000));
                    Validity[i][row >> 3] |= (byte)(1 << (row & 7));
                }
            }
        }
    }

    internal int Rows => Codes.Length;

    internal int Groups { get; }

    internal int[] Codes { get; }

    internal long[][] Values { get; } = new long[Amounts][];

    internal byte[][] Validity { get; } = new byte[Amounts][];

    internal bool IsReported(int column, int row) => (Validity[column][row >> 3] >> (row & 7) & 1) != 0;

    internal Roster ToRoster()
    {
        RosterBuilder builder = new(Rows);
        for (int i = 0; i < Amounts; i++)
        {
            builder.Amount(Indicators[i], Values[i], Validity[i]);
        }

        return builder.Key(Group, [.. Enumerable.Range(0, Groups)], Codes).Build();
    }
}
