using System.Data;
using System.Data.Common;
using System.Numerics;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>What any reader of the framework gives, and what is refused.</summary>
public class ReaderTests
{
    private static readonly object[] Sound = ["AG", 3L, 2L, 7L, 3L, 4L];

    [Fact]
    public void Columns_are_found_exactly_or_else_in_any_case()
    {
        using DbDataReader reader = Table(["x", "X", "Name"], [1L, 2L, "AG"]);
        ReaderRow row = reader.Rows().First();

        Assert.Equal((1L, 2L, "AG", 1L), (row.Count("x")!.Value, row.Count("X")!.Value, row.Text("NAME"), row.Number));
        Assert.Contains("no column 'y'; it has x, X, Name", Assert.Throws<ArgumentException>(() => row.Count("y")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Count(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Text(-1));
        Assert.Throws<ArgumentNullException>(() => row.Amount(null!));
    }

    [Fact]
    public void Several_columns_of_one_name_are_refused()
    {
        using DbConnection connection = Databases.Open("SQLite");
        using Query reader = connection.Query("SELECT 1 AS x, 2 AS x, 3 AS Y, 4 AS y");
        ReaderRow row = reader.Reader.Rows().First();

        Assert.Contains("several columns 'x'", Assert.Throws<ArgumentException>(() => row.Count("x")).Message, StringComparison.Ordinal);
        Assert.Equal(3, row.Count("Y"));
    }

    [Fact]
    public void Widest_numbers_are_read_and_wider_ones_refused()
    {
        Assert.Null(ReaderNumber.Problem((BigInteger)Int128.MinValue, out Int128 number));
        Assert.Equal(Int128.MinValue, number);
        Assert.Null(ReaderNumber.Problem((UInt128)Int128.MaxValue, out number));
        Assert.Equal(Int128.MaxValue, number);
        Assert.Null(ReaderNumber.Problem(Int128.MaxValue, out number));
        Assert.Equal(Int128.MaxValue, number);
        Assert.Null(ReaderNumber.Problem(decimal.MinValue, out number));
        Assert.Equal((Int128)decimal.MinValue, number);
        Assert.Null(ReaderNumber.Problem(ulong.MaxValue, out number));
        Assert.Equal(ulong.MaxValue, number);
        Assert.Contains("128 bits", ReaderNumber.Problem((BigInteger)Int128.MinValue - 1, out _), StringComparison.Ordinal);
        Assert.Contains("128 bits", ReaderNumber.Problem((UInt128)Int128.MaxValue + 1, out _), StringComparison.Ordinal);
        Assert.NotNull(ReaderNumber.Problem("170141183460469231731687303715884105728", out _));
        Assert.Equal("2020-01-02", ReaderText.Of(new NodaTime.LocalDate(2020, 1, 2)));
        Assert.Equal("2020-01-02T00:00:00.0000000+07:00", ReaderText.Of(new DateTimeOffset(2020, 1, 2, 0, 0, 0, TimeSpan.FromHours(7))));
        Assert.Contains("Byte[]", ReaderNumber.Problem(Array.Empty<byte>(), out _), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_has_both_ends_or_none()
    {
        using DbDataReader reader = Table(["low", "high"], [1L, 2L], [DBNull.Value, DBNull.Value], [1L, DBNull.Value], [2L, 1L]);
        using IEnumerator<ReaderRow> rows = reader.Rows().GetEnumerator();

        Assert.Equal(new VndRange(Vnd.FromDong(1), Vnd.FromDong(2)), Next().Range("low", "high"));
        Assert.Null(Next().Range("low", "high"));
        Assert.Contains("Row 3, column 'low' is 1 and column 'high' is NULL", Assert.Throws<ArgumentException>(() => Next().Range("low", "high")).Message, StringComparison.Ordinal);
        Assert.Contains("Row 4, column 'low' is 2 and column 'high' is 1", Assert.Throws<ArgumentException>(() => Next().Range("low", "high")).Message, StringComparison.Ordinal);

        ReaderRow Next()
        {
            Assert.True(rows.MoveNext());
            return rows.Current;
        }
    }

    [Fact]
    public void A_group_that_is_null_is_refused_and_a_number_is_a_text()
    {
        using DbDataReader reader = Table(["state"], [16], [DBNull.Value]);

        Assert.Contains("Row 2, column 'state' is NULL", Assert.Throws<ArgumentException>(() => reader.Rows().Summarize(row => row.Text("state"), _ => { })).Message, StringComparison.Ordinal);
        using DbDataReader one = Table(["state"], [16]);
        Assert.Equal(1, one.Rows().Summarize(row => row.Text("state"), _ => { })["16"].Units);
    }

    [Fact]
    public void The_first_row_is_named_as_it_was_when_it_was_read()
    {
        using DbDataReader reader = Table(["name", "year"], ["một", 2019], ["hai", 2020]);

        string message = Assert.Throws<ArgumentException>(() => reader.Rows().Summarize(of => of
            .Period(row => ReportingPeriod.Year((int)row.Count("year")!.Value)).Identify(row => row.Text("name")))).Message;
        Assert.Contains("Row 2 (hai)", message, StringComparison.Ordinal);
        Assert.Contains("Row 1 (một)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sectors_without_units_are_groups_too()
    {
        using DbDataReader reader = Groups(["quỹ tín dụng nhân dân", 3L, 2L, 7L, 3L, 4L]);

        RosterSummary<Sector> summary = reader.SummarizeGroups("a", row => Units.List.Find(row.Text("key")), "units", Members).Finish();

        Assert.Equal(Units.List.Sectors, summary.Groups.Select(group => group.Key));
        Assert.Equal(7, summary.Overall.Count(Indicator.Members).Sum.Value);
    }

    [Theory]
    [InlineData(1, -1L, "Row 1, group 'AG': column 'units' is not a number of units")]
    [InlineData(1, null, "Row 1, group 'AG': column 'units' is not a number of units")]
    [InlineData(1, 1L, "Row 1, group 'AG': 2 of 1 units reported members")]
    [InlineData(2, null, "Row 1, column 'n' is NULL")]
    [InlineData(2, -2L, "-2 of 3 units reported members")]
    [InlineData(3, 9L, "2 values of members from 3 to 4 do not add up to 9")]
    [InlineData(3, null, "Row 1, column 'sum' is NULL, although 2 units reported")]
    [InlineData(4, null, "Row 1, column 'least' is NULL, although 2 units reported")]
    [InlineData(5, null, "Row 1, column 'most' is NULL, although 2 units reported")]
    [InlineData(5, 2L, "the minimum of members is 3 and its maximum 2")]
    public void Groups_that_cannot_be_are_refused(int column, long? value, string message)
    {
        object[] row = [.. Sound];
        row[column] = value is { } given ? given : DBNull.Value;
        using DbDataReader reader = Groups(row);

        string refused = Assert.Throws<ArgumentException>(() => reader.SummarizeGroups("a", one => one.Text("key"), "units", Members)).Message;
        Assert.Contains(message, refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_nobody_have_neither_sum_nor_extremes()
    {
        using DbDataReader reader = Groups(["AG", 3L, 0L, DBNull.Value, DBNull.Value, DBNull.Value]);

        Figure<long> sum = reader.SummarizeGroups("a", row => row.Text("key"), "units", Members).Finish()["AG"].Count(Indicator.Members).Sum;
        Assert.Equal((UndefinedReason.NotReported, new Coverage(0, 3)), (sum.Reason!.Value, sum.Coverage));
    }

    [Fact]
    public void More_units_than_64_bits_hold_are_refused_with_the_row()
    {
        using DbDataReader reader = Groups(Sound, ["KG", long.MaxValue, 0L, DBNull.Value, DBNull.Value, DBNull.Value]);

        Assert.Contains("Row 2, group 'KG'", Assert.Throws<OverflowException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "units", Members)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_stops_before_the_next_row()
    {
        CancellationToken cancelled = new(canceled: true);
        using DbDataReader reader = Groups(Sound);

        Assert.Throws<OperationCanceledException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "units", Members, cancellationToken: cancelled));
        using DbDataReader later = Groups(Sound);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => later.SummarizeGroupsAsync("a", row => row.Text("key"), "units", Members, cancellationToken: cancelled));
        using DbDataReader rows = Groups(Sound);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rows.RowsAsync().SummarizeAsync(row => row.Text("key"), _ => { }, cancellationToken: cancelled));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        using DbDataReader reader = Groups(Sound);

        Assert.Throws<ArgumentNullException>(() => ((DbDataReader)null!).Rows());
        Assert.Throws<ArgumentNullException>(() => ((DbDataReader)null!).RowsAsync());
        Assert.Throws<ArgumentException>(() => reader.SummarizeGroups(" ", row => row.Text("key"), "units", Members));
        Assert.Throws<ArgumentNullException>(() => reader.SummarizeGroups("a", (Func<ReaderRow, string>)null!, "units", Members));
        Assert.Throws<ArgumentNullException>(() => reader.SummarizeGroups("a", row => row.Text("key"), null!, Members));
        Assert.Throws<ArgumentNullException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "units", null!));
        Assert.Throws<ArgumentException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "units", of => Members(of, Indicator.Revenue)));
        Assert.Throws<ArgumentNullException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "units", of => of.Count(Indicator.Members, "n", null!, "least", "most")));
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "units", of => of.Status((FigureStatus)99)));
        Assert.Contains("no column 'of'", Assert.Throws<ArgumentException>(() => reader.SummarizeGroups("a", row => row.Text("key"), "of", Members)).Message, StringComparison.Ordinal);
    }

    private static void Members(GroupMeasures of) => Members(of, Indicator.Members);

    private static void Members(GroupMeasures of, Indicator indicator) => of.Count(indicator, "n", "sum", "least", "most");

    private static DataTableReader Groups(params object[][] rows) => Table(["key", "units", "n", "sum", "least", "most"], rows);

    private static DataTableReader Table(string[] columns, params object[][] rows)
    {
        using DataTable table = new() { CaseSensitive = true };
        table.Columns.AddRange([.. columns.Select(column => new DataColumn(column, typeof(object)))]);
        foreach (object[] row in rows)
        {
            table.Rows.Add(row);
        }

        return table.CreateDataReader();
    }
}
