using System.Numerics;
using System.Runtime.InteropServices;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>The headline questions.</summary>
internal static class Questions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new("Allocate to 1,000,000 parts", Allocate),
        new("Apportion 10,000,000 units to 1,000,000 parts", Apportion),
        new("Controlled rounding, 100 x 100", ControlledRound),
        GroupedSums(6),
        GroupedSums(66),
        GroupedSums(10_000),
        new("Own rows, 5 amounts, 6 groups, 1,000,000 rows", Rows),
        new("Median and quartiles, 6 groups, 10,000,000 rows", Quartiles),
        new("Columns from 1,000,000 objects", Build),
        new("Merge 10,000 partial states", Merge),

        // Last, because what is measured before would be compiled for the wrong way.
        WithoutVectors(6),
        WithoutVectors(66),
        WithoutVectors(10_000),
    ];

    private static Work Allocate()
    {
        AllocationBenchmarks work = new() { Parts = 1_000_000 };
        work.Setup();
        return new([new("decimal, sort by remainder", () => work.DecimalSort()), new("UInt128, quickselect", () => work.WideSelect()), new("Allocate", () => work.Allocate())]);
    }

    private static Work Apportion()
    {
        DivisorBenchmarks work = new() { Parts = 1_000_000 };
        work.Setup();
        return new([new("sort one double a part", () => work.Sort()), new("Webster", () => work.Webster()), new("Huntington-Hill", () => work.HuntingtonHill())]);
    }

    private static Work ControlledRound()
    {
        ControlledRoundingBenchmarks work = new() { Shape = new(100, 100) };
        work.Setup();
        return new([new("one path at a time", () => work.Paths()), new("ControlledRounding", work.Round)]);
    }

    private static Question GroupedSums(int groups) => new($"5 sums and counts, {groups:N0} groups, 10,000,000 rows", () =>
    {
        Columns columns = new(10_000_000, groups);
#pragma warning disable CA2000 // The work owns it.
        DuckDbTable duck = new(columns);
#pragma warning restore CA2000
        Roster roster = columns.ToRoster();
        return new(
        [
            new("reading the columns once", () => Read(columns)),
            new("DuckDB, 1 thread", () => Duck(1)),
            new("DuckDB, 2 threads", () => Duck(2)),
            new("Roster, 1 thread", () => roster.Summarize(Columns.Group)),
            new("Roster, 2 threads", () => roster.Summarize(Columns.Group, new SummaryOptions { MaxDegreeOfParallelism = 2 })),
            new("Roster, 1 thread, with extremes", () => roster.Summarize(Columns.Group, new SummaryOptions { HasExtremes = true })),
        ], duck);

        void Duck(int threads)
        {
            duck.Threads(threads);
            duck.SumAndCount();
        }
    });

    private static Question WithoutVectors(int groups) => new($"The same without vectors, {groups:N0} groups, 10,000,000 rows", () =>
    {
        Columns columns = new(10_000_000, groups);
#pragma warning disable CA2000 // The work owns it.
        DuckDbTable duck = new(columns);
#pragma warning restore CA2000
        duck.Threads(1);
        return new([new("DuckDB, 1 thread", () => duck.SumAndCount()), new("scan without vectors, 1 thread", () => columns.ScanWithoutVectors())], duck);
    });

    private static Work Rows()
    {
        OwnRow[] rows = OwnRow.Of(new(1_000_000, 6));
        return new([
            new("loop by hand", () => OwnRows.Loop(rows)),
            new("LINQ GroupBy, decimal", () => OwnRows.Linq(rows)),
            new("PLINQ, 2 threads", () => OwnRows.ParallelLinq(rows)),
            new("Summarize", () => OwnRows.Summarize(rows)),
        ]);
    }

    private static Work Quartiles()
    {
        Columns columns = new(10_000_000, 6);
#pragma warning disable CA2000 // The work owns it.
        DuckDbTable duck = new(columns);
#pragma warning restore CA2000
        duck.Threads(1);
        Roster roster = columns.ToRoster();
        return new(
        [
            new("reading the column once", () => Read(columns.Values[0])),
            new("DuckDB quantile_disc, 1 thread", () => duck.Quartiles()),
            new("Quantiles", () => roster.Quantiles(Columns.Group, Columns.Indicators[0], QuantileDefinition.InverseDistribution)),
        ], duck);
    }

    private static Work Build()
    {
        OwnRow[] rows = OwnRow.Of(new(1_000_000, 6));
        return new(
        [
            new("loop that copies the fields", () => OwnRows.Copy(rows)),
            new("Roster.Of", () => OwnRows.ToRoster(rows)),
        ], fillsMemory: true);
    }

    private static Work Merge()
    {
        MergeBenchmarks work = new() { Parts = 10_000 };
        work.Setup();
        return new([new("adding in plain arrays", () => work.Add()), new("PartialSummary.Merge", () => work.Merge())]);
    }

    private static long Read(long[] column) => Read([column]);

    private static long Read(Columns columns) => Read(columns.Values);

    private static long Read(long[][] columns)
    {
        Vector<long> sum = Vector<long>.Zero;
        foreach (long[] column in columns)
        {
            foreach (Vector<long> values in MemoryMarshal.Cast<long, Vector<long>>(column))
            {
                sum += values;
            }
        }

        return Vector.Sum(sum);
    }
}
