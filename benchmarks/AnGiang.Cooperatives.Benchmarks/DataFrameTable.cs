using Microsoft.Data.Analysis;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>The same columns in a data frame.</summary>
internal sealed class DataFrameTable
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e"];
    private readonly DataFrame frame;

    internal DataFrameTable(Columns columns) => frame = new(
    [
        new Int32DataFrameColumn("g", columns.Codes),
        .. Names.Select((name, i) => new Int64DataFrameColumn(name, Enumerable.Range(0, columns.Rows).Select(row => columns.IsReported(i, row) ? columns.Values[i][row] : (long?)null))),
    ]);

    /// <summary>Sum and count of every amount by group.</summary>
    internal (DataFrame Sums, DataFrame Counts) SumAndCount()
    {
        GroupBy groups = frame.GroupBy("g");
        return (groups.Sum(Names), groups.Count(Names));
    }
}
