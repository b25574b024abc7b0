using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>Ways to summarize them: number, sum, minimum and maximum of each amount by group.</summary>
internal static class OwnRows
{
    internal static RosterSummary<int> Summarize(OwnRow[] rows) => rows.Summarize(row => row.Group, of => of
        .Amount(Indicator.CharterCapital, row => row.A)
        .Amount(Indicator.OperatingCapital, row => row.B)
        .Amount(Indicator.TotalCapital, row => row.C)
        .Amount(Indicator.TotalAssets, row => row.D)
        .Amount(Indicator.Revenue, row => row.E));

    internal static Roster ToRoster(OwnRow[] rows) => Roster.Of(
        rows,
        of => of
            .Amount(Indicator.CharterCapital, row => row.A)
            .Amount(Indicator.OperatingCapital, row => row.B)
            .Amount(Indicator.TotalCapital, row => row.C)
            .Amount(Indicator.TotalAssets, row => row.D)
            .Amount(Indicator.Revenue, row => row.E),
        by => by.Key(Columns.Group, row => row.Group));

    /// <summary>Copies the same fields into arrays, with a byte a value that says whether it was reported.</summary>
    internal static object Copy(OwnRow[] rows)
    {
        int[] groups = new int[rows.Length];
        long[][] values = [.. Enumerable.Range(0, Columns.Amounts).Select(_ => new long[rows.Length])];
        bool[][] reported = [.. values.Select(_ => new bool[rows.Length])];
        for (int i = 0; i < rows.Length; i++)
        {
            OwnRow row = rows[i];
            groups[i] = row.Group;
            (values[0][i], reported[0][i]) = (row.A.GetValueOrDefault().Dong, row.A.HasValue);
            (values[1][i], reported[1][i]) = (row.B.GetValueOrDefault().Dong, row.B.HasValue);
            (values[2][i], reported[2][i]) = (row.C.GetValueOrDefault().Dong, row.C.HasValue);
            (values[3][i], reported[3][i]) = (row.D.GetValueOrDefault().Dong, row.D.HasValue);
            (values[4][i], reported[4][i]) = (row.E.GetValueOrDefault().Dong, row.E.HasValue);
        }

        return (groups, values, reported);
    }

    internal static object Linq(OwnRow[] rows) => rows.GroupBy(row => row.Group).Select(Aggregate).ToArray();

    internal static object ParallelLinq(OwnRow[] rows) => rows.AsParallel().WithDegreeOfParallelism(2).GroupBy(row => row.Group).Select(Aggregate).ToArray();

    /// <summary>What one would write by hand, with a dictionary from group to state.</summary>
    internal static object Loop(OwnRow[] rows)
    {
        Dictionary<int, State[]> groups = [];
        foreach (OwnRow row in rows)
        {
            if (!groups.TryGetValue(row.Group, out State[]? states))
            {
                groups.Add(row.Group, states = new State[Columns.Amounts]);
            }

            states[0].Add(row.A);
            states[1].Add(row.B);
            states[2].Add(row.C);
            states[3].Add(row.D);
            states[4].Add(row.E);
        }

        return groups;
    }

    private static object Aggregate(IGrouping<int, OwnRow> group) => new[]
    {
        Of(group, row => row.A), Of(group, row => row.B), Of(group, row => row.C), Of(group, row => row.D), Of(group, row => row.E),
    };

    private static (int Reported, decimal? Sum, decimal? Minimum, decimal? Maximum) Of(IGrouping<int, OwnRow> group, Func<OwnRow, Vnd?> read) => (
        group.Count(row => read(row) is not null),
        group.Sum(row => (decimal?)read(row)?.Dong),
        group.Min(row => (decimal?)read(row)?.Dong),
        group.Max(row => (decimal?)read(row)?.Dong));

    private struct State
    {
        private long reported;
        private Int128 sum;
        private long minimum;
        private long maximum;

        internal void Add(Vnd? amount)
        {
            if (amount is Vnd value)
            {
                minimum = reported == 0 ? value.Dong : Math.Min(minimum, value.Dong);
                maximum = reported == 0 ? value.Dong : Math.Max(maximum, value.Dong);
                sum += value.Dong;
                reported++;
            }
        }
    }
}
