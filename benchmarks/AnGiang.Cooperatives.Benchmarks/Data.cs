namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>
/// Made-up figures in the shape of An Giang's: three of four units in agriculture, capital of some hundred million to some ten billion đồng, one
/// unit in ten without a figure. Always the same ones.
/// </summary>
internal static class Data
{
    /// <summary>Set BENCHMARKS_SMALL to any value to run the smallest size of every question only: whether they run, not how fast.</summary>
    private static bool Small => Environment.GetEnvironmentVariable("BENCHMARKS_SMALL") is { Length: > 0 };

    private static readonly int[] Units = [180, 24, 25, 5, 11, 1];

    internal static readonly string[] SectorNames =
        ["nông nghiệp", "quỹ tín dụng nhân dân", "vận tải", "tiểu thủ công nghiệp", "thương mại du lịch", "tài nguyên môi trường"];

    internal static IEnumerable<int> Sizes(params int[] sizes) => Small ? sizes.Take(1) : sizes;

    /// <summary>The six sectors of 2020, or as many rows as asked for: communes, say.</summary>
    internal static (string Key, long Count)[] Counts(int rows)
    {
        if (rows == Units.Length)
        {
            return [.. SectorNames.Zip(Units, (name, units) => (name, (long)units))];
        }

        Random random = new(2020);
        return [.. Enumerable.Range(0, rows).Select(i => ($"xã {i:D5}", random.NextInt64(1, 400)))];
    }

    /// <summary>The capital of members, say, in đồng: some hundred thousand to a hundred million.</summary>
    internal static long[] Weights(int rows)
    {
        Random random = new(2020);
        return [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(100_000, 100_000_000))];
    }

    internal static Unit[] Roster(int rows)
    {
        Random random = new(2020);
        return
        [
            .. Enumerable.Range(0, rows).Select(_ =>
            {
                string sector = SectorNames[Sector(random)];
                Vnd? capital = random.Next(10) == 0 ? null : Amount(random);
                Vnd? assets = random.Next(10) == 0 ? null : Amount(random) * 3;
                long? members = random.Next(10) == 0 ? null : random.NextInt64(7, 3_000);
                return new Unit(sector, capital, assets, members, (decimal?)capital?.Dong, (decimal?)assets?.Dong);
            }),
        ];
    }

    internal static Vnd[] Amounts(int rows)
    {
        Random random = new(2020);
        return [.. Enumerable.Range(0, rows).Select(_ => Amount(random))];
    }

    /// <summary>The cells of a table of amounts in đồng.</summary>
    internal static long[] Table(int cells) => [.. Amounts(cells).Select(amount => amount.Dong)];

    // Whole millions of đồng, as reports give them.
    private static Vnd Amount(Random random) => Vnd.FromMillions(random.NextInt64(100, 30_000));

    /// <summary>A sector, as often as the province has units in it.</summary>
    internal static int Sector(Random random)
    {
        int unit = random.Next(246);
        int sector = 0;
        while (unit >= Units[sector])
        {
            unit -= Units[sector++];
        }

        return sector;
    }
}

/// <summary>A row of the user's own: the same two amounts once as đồng and once as the decimals a user would have.</summary>
internal sealed record Unit(string Sector, Vnd? Capital, Vnd? Assets, long? Members, decimal? CapitalDecimal, decimal? AssetsDecimal);
