using System.Diagnostics.CodeAnalysis;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using BenchmarkDotNet.Attributes;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>What do the exact median and quartiles by six sectors cost against sorting each sector's values, and against a database?</summary>
[SuppressMessage("Design", "CA1001", Justification = "The cleanup disposes of the table.")]
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class QuantileBenchmarks
{
    private Columns columns = null!;
    private Roster roster = null!;
    private DuckDbTable duck = null!;

    public static IEnumerable<int> RowCounts => Data.Sizes(246, 10_000, 1_000_000, 10_000_000);

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        columns = new(Rows, 6);
        roster = columns.ToRoster();
        duck = new(columns);
        duck.Threads(1);
    }

    [GlobalCleanup]
    public void Cleanup() => duck.Dispose();

    [Benchmark(Baseline = true, Description = "sort each group")]
    public object Sort()
    {
        List<long>[] groups = [.. Enumerable.Range(0, columns.Groups).Select(_ => new List<long>())];
        for (int row = 0; row < columns.Rows; row++)
        {
            if (columns.IsReported(0, row))
            {
                groups[columns.Codes[row]].Add(columns.Values[0][row]);
            }
        }

        return Array.ConvertAll(groups, values =>
        {
            values.Sort();
            return values.Count == 0 ? default : (values[(values.Count - 1) / 4], values[(values.Count - 1) / 2], values[(values.Count - 1) * 3 / 4]);
        });
    }

    [Benchmark(Description = "DuckDB quantile_disc")]
    public int DuckDb() => duck.Quartiles();

    [Benchmark(Description = "Quantiles")]
    public QuantileTable<int> Quantiles() => roster.Quantiles(Columns.Group, Columns.Indicators[0], QuantileDefinition.InverseDistribution);
}
