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

    /// <summary>What one would write by hand: a pass over the rows, a sum and a count for each group and column.</summary>
    internal (long[] Units, (long Reported, Int128 Sum)[] Sums) SumByHand()
    {
        long[] units = new long[Groups];
        (long Reported, Int128 Sum)[] sums = new (long, Int128)[Groups * Amounts];
        for (int row = 0; row < Codes.Length; row++)
        {
            int group = Codes[row];
            units[group]++;
            for (int i = 0; i < Amounts; i++)
            {
                if (IsReported(i, row))
                {
                    ref (long Reported, Int128 Sum) sum = ref sums[(group * Amounts) + i];
                    sum.Reported++;
                    sum.Sum += Values[i][row];
                }
            }
        }

        return (units, sums);
    }

    /// <summary>The library's scan as it is where the processor has no vectors.</summary>
    internal GroupState ScanWithoutVectors()
    {
        GroupState state = new(Groups, Amounts);
        using GroupScan scan = new(state, extremes: false, VectorWidth.None);
        FiveColumns five = default;
        for (int i = 0; i < Amounts; i++)
        {
            five.Add(new ColumnSpan(Values[i], Validity[i], 0));
        }

        scan.Add<int>(0, Codes, five, []);
        scan.Drain();
        return state;
    }
}
