using System.Collections;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class StreamingTests
{
    private static readonly string[] States = ["AG", "KG", "ĐT", "CT"];

    [Fact]
    public void Rows_are_enumerated_exactly_once()
    {
        Once<Cooperative> units = new([Units.Make("1"), Units.Fund("2")]);
        Assert.Equal(2, units.Summarize(unit => unit.Sector).Overall.Units);
        Assert.Equal(1, units.Enumerations);

        Once<int> rows = new([3, 1, 2]);
        Assert.Equal(3, rows.Summarize(row => row, of => of.Count(Indicator.Members, row => row)).Overall.Units);
        Assert.Equal(1, rows.Enumerations);
    }

    [Fact]
    public void Every_selector_of_a_row_runs_once()
    {
        int calls = 0;
        Enumerable.Range(0, 10).Summarize(row => row % 2, of => of.Count(Indicator.Members, row => calls++));

        Assert.Equal(10, calls);
    }

    [Fact]
    public void A_million_rows_need_no_more_memory_than_a_thousand()
    {
        Allocated(1_000, _ => null);
        long few = Allocated(1_000, _ => null);
        long many = Allocated(1_000_000, _ => null);

        // Measured: 0 bytes with optimized code, a quarter of a byte a row without; a buffer of references alone would be 8 000 000.
        Assert.True(many - few <= 524_288, $"{many} bytes for a million rows, {few} for a thousand.");
    }

    [Fact]
    public void A_status_costs_a_row_nothing()
    {
        Allocated(1_000, _ => FigureStatus.Actual);
        long few = Allocated(1_000, _ => FigureStatus.Actual);
        long many = Allocated(101_000, _ => FigureStatus.Actual);

        Assert.True(many - few <= 52_429, $"{(many - few) / 100_000.0} bytes a row.");
    }

    private static long Allocated(int rows, Func<int, FigureStatus?> status)
    {
        ReportingPeriod period = ReportingPeriod.Year(2020);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RosterSummary<string> summary = Generated(rows).Summarize(row => States[row.Value % 4], of => of
            .Count(Indicator.Members, row => row.Value)
            .Amount(Indicator.TotalAssets, row => row.Value % 3 == 0 ? null : Vnd.FromDong(row.Value))
            .Range(Indicator.AverageEarnings, row => new VndRange(Vnd.Zero, Vnd.FromDong(row.Value)))
            .Period(row => period)
            .Status(row => status(row.Value)));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((long)rows * (rows - 1) / 2, summary.Overall.Count(Indicator.Members).Sum.Value);
        return allocated;
    }

    // One object for all rows: a value type would be boxed by its null check, but in Debug builds only.
    private static IEnumerable<Row> Generated(int rows)
    {
        Row row = new();
        for (int i = 0; i < rows; i++)
        {
            row.Value = i;
            yield return row;
        }
    }

    private sealed class Row
    {
        internal int Value { get; set; }
    }

    private sealed class Once<T>(T[] rows) : IEnumerable<T>
    {
        internal int Enumerations { get; private set; }

        public IEnumerator<T> GetEnumerator()
        {
            Enumerations++;
            return ((IEnumerable<T>)rows).GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
