using System.Data.Common;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>The same rows in memory and in real databases, read row by row and added up there.</summary>
public class DatabaseTests
{
    private const string Groups =
        """
        SELECT state, COUNT(*) AS units,
          COUNT(members) AS members_n, SUM(members) AS members, MIN(members) AS members_least, MAX(members) AS members_most,
          COUNT(profit) AS profit_n, SUM(profit) AS profit, MIN(profit) AS profit_least, MAX(profit) AS profit_most,
          COUNT(low) AS earnings_n, MIN(low) AS low, MAX(high) AS high
        FROM units GROUP BY state
        """;

    private static readonly RosterRow[] Rows = [.. Enumerable.Range(0, 5_000).Select(Generated.Row)];

    [Theory]
    [InlineData("DuckDB")]
    [InlineData("SQLite")]
    public async Task A_database_gives_what_memory_gives(string database)
    {
        byte[] expected = Rows.Part("a").ToBytes();
        using DbConnection connection = Databases.Open(database);
        Fill(connection, Rows);

        Assert.Equal(expected, Read("SELECT * FROM units", reader => reader.Rows().SummarizePart("a", row => row.Text("state"), Measures)));
        Assert.Equal(expected, Read("SELECT * FROM units ORDER BY profit", reader => reader.Rows().SummarizePart("a", row => row.Text(0), Measures)));
        Assert.Equal(expected, Read(Groups, reader => reader.SummarizeGroups("a", row => row.Text("state"), "units", GroupMeasures)));
        using Query rows = connection.Query("SELECT * FROM units");
        Assert.Equal(expected, (await rows.Reader.RowsAsync().SummarizePartAsync("a", row => row.Text("state"), Measures)).ToBytes());
        using Query groups = connection.Query(Groups);
        Assert.Equal(expected, (await groups.Reader.SummarizeGroupsAsync("a", row => row.Text("state"), "units", GroupMeasures)).ToBytes());

        byte[] Read(string sql, Func<DbDataReader, PartialSummary<string>> summarize)
        {
            using Query reader = connection.Query(sql);
            return summarize(reader.Reader).ToBytes();
        }
    }

    [Theory]
    [InlineData("DuckDB")]
    [InlineData("SQLite")]
    public void Groups_that_come_in_pieces_add_up(string database)
    {
        using DbConnection connection = Databases.Open(database);
        Fill(connection, Rows);
        using Query reader = connection.Query($"{Groups}, members % 7");

        Assert.Equal(Rows.Part("a").ToBytes(), reader.Reader.SummarizeGroups("a", row => row.Text("state"), "units", GroupMeasures).ToBytes());
    }

    [Fact]
    public void Sums_without_minimum_and_maximum_are_those_of_rows_without()
    {
        PartialSummary<string> rows = Rows.Part("a");
        byte[] expected = rows.With(rows.Header with { HasExtremes = false }, rows.Keys, rows.State).ToBytes();
        using DbConnection connection = Databases.Open("SQLite");
        Fill(connection, Rows);

        Assert.Equal(expected, Part(of => of.Count(Indicator.Members, "members_n", "members").Amount(Indicator.Profit, "profit_n", "profit")).ToBytes());
        Assert.Equal(expected, Part(of => of.Count(Indicator.Members, "members_n", "members", "members_least", "members_most").Amount(Indicator.Profit, "profit_n", "profit")).ToBytes());
        Assert.Contains("profit has a column of the minimum and none of the maximum", Refused("profit_least", null), StringComparison.Ordinal);
        Assert.Contains("profit has a column of the maximum and none of the minimum", Refused(null, "profit_most"), StringComparison.Ordinal);

        string Refused(string? least, string? most) => Assert.Throws<ArgumentException>(() => Part(of => of.Amount(Indicator.Profit, "profit_n", "profit", least, most))).Message;

        PartialSummary<string> Part(Action<GroupMeasures> measures)
        {
            using Query reader = connection.Query(Groups);
            return reader.Reader.SummarizeGroups("a", row => row.Text("state"), "units", of =>
            {
                measures(of);
                of.Range(Indicator.AverageEarnings, "earnings_n", "low", "high").Period(ReportingPeriod.Year(2020)).Status(FigureStatus.Estimated);
            });
        }
    }

    [Fact]
    public void A_group_without_units_is_not_shown_and_is_checked_all_the_same()
    {
        using DbConnection connection = Databases.Open("SQLite");

        Assert.Equal(["AG"], Part("SELECT 'AG' AS state, 2 AS units, 1 AS n, 7 AS total UNION ALL SELECT 'KG', 0, 0, NULL").Finish().Groups.Select(group => group.Key));
        Assert.Contains("1 of 0 units reported", Assert.Throws<ArgumentException>(() => Part("SELECT 'KG' AS state, 0 AS units, 1 AS n, 7 AS total")).Message, StringComparison.Ordinal);

        PartialSummary<string> Part(string sql)
        {
            using Query reader = connection.Query(sql);
            return reader.Reader.SummarizeGroups("a", row => row.Text("state"), "units", of => of.Count(Indicator.Members, "n", "total"));
        }
    }

    [Fact]
    public void Sums_wider_than_64_bits_are_read_exactly()
    {
        RosterRow[] rows = [new("AG", 1, long.MaxValue, null, null), new("AG", 1, long.MaxValue, null, null), new("AG", 1, null, null, null), new("KG", 1, long.MinValue, null, null), new("KG", 1, long.MinValue, null, null)];
        using DbConnection connection = Databases.Open("DuckDB");
        Fill(connection, rows);
        using Query reader = connection.Query(Groups);

        PartialSummary<string> part = reader.Reader.SummarizeGroups("a", row => row.Text("state"), "units", GroupMeasures);

        Assert.Equal(rows.Part("a").ToBytes(), part.ToBytes());
        Assert.Contains("profit over 'AG' is 18446744073709551614", Assert.Throws<OverflowException>(part.Finish).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_any_exact_type_are_read()
    {
        using DbConnection connection = Databases.Open("DuckDB");
        using Query reader = connection.Query(
            "SELECT 7::TINYINT a, 7::USMALLINT b, 7::INTEGER c, 7::UBIGINT d, 7::HUGEINT e, 7.00::DECIMAL(18, 2) f, '7' g, '7.000' h, 7::UHUGEINT i, NULL j");
        ReaderRow row = reader.Reader.Rows().First();

        Assert.All(["a", "b", "c", "d", "e", "f", "g", "h", "i"], column => Assert.Equal((7L, Vnd.FromDong(7)), (row.Count(column), row.Amount(column)!.Value)));
        Assert.Null(row.Count("j"));
        Assert.Null(row.Amount(9));
    }

    [Theory]
    [InlineData("DuckDB", "1.5::DECIMAL(18, 1)", "Row 2, column 'x': '1.5' is not a whole number")]
    [InlineData("DuckDB", "1.0::DOUBLE", "floating-point")]
    [InlineData("SQLite", "1.0", "floating-point")]
    [InlineData("SQLite", "'1.5'", "'1.5' is not the text of a whole number")]
    [InlineData("SQLite", "'1,500'", "not the text of a whole number")]
    [InlineData("SQLite", "-1", "Row 2, group 'AG': members is -1, and it cannot be negative")]
    [InlineData("DuckDB", "TRUE", "is a Boolean and not a number")]
    public void What_is_not_a_number_of_members_is_refused(string database, string value, string message)
    {
        using DbConnection connection = Databases.Open(database);
        using Query reader = connection.Query($"SELECT * FROM (SELECT 1 AS i, 'AG' AS state, NULL AS x UNION ALL SELECT 2, 'AG', {value}) AS t ORDER BY i");

        string refused = Assert.Throws<ArgumentException>(() => reader.Reader.Rows().Summarize(row => row.Text("state"), of => of.Count(Indicator.Members, row => row.Count("x")))).Message;
        Assert.Contains(message, refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("170141183460469231731687303715884105727::HUGEINT", "Row 1, column 'x' is 170141183460469231731687303715884105727, which 64 bits do not hold")]
    [InlineData("12345678901234567890123456789012345678::DECIMAL(38, 0)", "Row 1, column 'x' is wider than the database's driver reads; cast it")]
    public void What_is_too_wide_is_refused(string value, string message)
    {
        using DbConnection connection = Databases.Open("DuckDB");
        using Query reader = connection.Query($"SELECT {value} AS x");

        Assert.Contains(message, Assert.Throws<OverflowException>(() => reader.Reader.Rows().First().Count("x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite", "date('2020-01-02')", "2020-01-02")]
    [InlineData("DuckDB", "DATE '2020-01-02'", "2020-01-02")]
    [InlineData("DuckDB", "TIMESTAMP '2020-01-02 03:04:05.25'", "2020-01-02T03:04:05.25")]
    [InlineData("DuckDB", "TIMESTAMP '2020-01-02'", "2020-01-02")]
    [InlineData("DuckDB", "TRUE", "true")]
    [InlineData("DuckDB", "1.50::DECIMAL(9, 2)", "1.50")]
    [InlineData("DuckDB", "-7::HUGEINT", "-7")]
    [InlineData("SQLite", "0.5", "0.5")]
    [InlineData("DuckDB", "'00000000-0000-0000-0000-000000000001'::UUID", "00000000-0000-0000-0000-000000000001")]
    public void Groups_are_texts_that_do_not_depend_on_database_or_culture(string database, string value, string text)
    {
        using DbConnection connection = Databases.Open(database);
        using Query reader = connection.Query($"SELECT {value} AS x");

        Assert.Equal(text, reader.Reader.Rows().First().Text("x"));
    }

    [Theory]
    [InlineData("SQLite", "x'31'")]
    [InlineData("DuckDB", "'1'::BLOB")]
    [InlineData("DuckDB", "[1]")]
    public void What_is_no_text_is_no_group(string database, string value)
    {
        using DbConnection connection = Databases.Open(database);
        using Query reader = connection.Query($"SELECT {value} AS x");

        Assert.Contains("Row 1, column 'x' is a ", Assert.Throws<ArgumentException>(() => reader.Reader.Rows().First().Text("x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("DuckDB")]
    public void A_row_that_was_kept_is_refused_and_gives_no_figure_of_another(string database)
    {
        using DbConnection connection = Databases.Open(database);
        const string Sql = "SELECT 'AG' AS d, 412 AS m UNION ALL SELECT 'KG', 230 UNION ALL SELECT 'CT', 5";
        using (Query reader = connection.Query(Sql))
        {
            List<ReaderRow> kept = [.. reader.Reader.Rows().Take(2)];

            Assert.Contains("Row 1 was kept, and the reader is at row 2", Assert.Throws<InvalidOperationException>(() => kept[0].Text("d")).Message, StringComparison.Ordinal);
            Assert.Equal("KG", kept[1].Text("d"));
        }

        using Query all = connection.Query(Sql);
        ReaderRow[] rows = [.. all.Reader.Rows()];
        Assert.Contains("at its end", Assert.Throws<InvalidOperationException>(() => rows[2].Count(1)).Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], rows.Select(row => row.Number));
    }

    [SharedDataFact]
    public void Real_credit_unions_give_the_same_every_way()
    {
        CreditUnion[] unions = [.. CreditUnion.Read()];
        byte[] expected = unions.SummarizePart("2025", row => row.State, Measures).ToBytes();
        Assert.Equal(4_374, PartialSummary.Read<string>(expected).Units);

        Dimension<string> state = new("state");
        SummaryOptions options = new() { HasExtremes = true };
        Assert.Equal(expected, Roster.Of(unions, Measures, by => by.Key(state, row => row.State)).SummarizePart("2025", state, options).ToBytes());
        Assert.Equal(expected, AsSpans(unions).ToBytes());
        long[] members = Column(unions, row => row.Members), assets = Column(unions, row => row.TotalAssets), income = Column(unions, row => row.NetIncome);
        Roster built = new RosterBuilder(unions.Length)
            .Count(Indicator.Members, members).Amount(Indicator.TotalAssets, assets).Amount(Indicator.ProfitAfterTax, income)
            .Key<string>(state, Array.ConvertAll(unions, row => row.State)).Period(ReportingPeriod.Year(2025)).Build();
        Assert.Equal(expected, built.SummarizePart("2025", state, options).ToBytes());
        AssertCreditUnions("DuckDB", expected);
        AssertCreditUnions("SQLite", expected);

        static void Measures(Measures<CreditUnion> of) => of
            .Count(Indicator.Members, row => row.Members)
            .Amount(Indicator.TotalAssets, row => Vnd.FromDong(row.TotalAssets))
            .Amount(Indicator.ProfitAfterTax, row => Vnd.FromDong(row.NetIncome))
            .Period(_ => ReportingPeriod.Year(2025));
    }

    private static PartialSummary<string> AsSpans(CreditUnion[] unions)
    {
        string[] states = [.. unions.Select(row => row.State).Distinct()];
        SpanSummarizer<string> columns = new(Array.ConvertAll(unions, row => (byte)Array.IndexOf(states, row.State)), states) { Period = ReportingPeriod.Year(2025) };
        columns.Count(Indicator.Members, Column(unions, row => row.Members));
        columns.Amount(Indicator.TotalAssets, Column(unions, row => row.TotalAssets));
        columns.Amount(Indicator.ProfitAfterTax, Column(unions, row => row.NetIncome));
        return columns.SummarizePart("2025");
    }

    private static long[] Column(CreditUnion[] unions, Converter<CreditUnion, long> read) => Array.ConvertAll(unions, read);

    private static void AssertCreditUnions(string database, byte[] expected)
    {
        using DbConnection connection = Databases.Open(database);
        connection.Fill("units", ["state", "members", "assets", "income"], CreditUnion.Read().Select(row => (row.State, (long?[])[row.Members, row.TotalAssets, row.NetIncome])));
        using Query rows = connection.Query("SELECT * FROM units");
        Assert.Equal(expected, rows.Reader.Rows().SummarizePart("2025", row => row.Text("state"), of => of
            .Count(Indicator.Members, row => row.Count("members"))
            .Amount(Indicator.TotalAssets, row => row.Amount("assets"))
            .Amount(Indicator.ProfitAfterTax, row => row.Amount("income"))
            .Period(_ => ReportingPeriod.Year(2025))).ToBytes());
        using Query groups = connection.Query(
            """
            SELECT state, COUNT(*) n, SUM(members) ms, MIN(members) ml, MAX(members) mm,
              SUM(assets) "as", MIN(assets) al, MAX(assets) am, SUM(income) "is", MIN(income) il, MAX(income) im
            FROM units GROUP BY state
            """);
        Assert.Equal(expected, groups.Reader.SummarizeGroups("2025", row => row.Text("state"), "n", of => of
            .Count(Indicator.Members, "n", "ms", "ml", "mm")
            .Amount(Indicator.TotalAssets, "n", "as", "al", "am")
            .Amount(Indicator.ProfitAfterTax, "n", "is", "il", "im")
            .Period(ReportingPeriod.Year(2025))).ToBytes());
    }

    private static void Fill(DbConnection connection, IEnumerable<RosterRow> rows) => connection.Fill(
        "units", ["state", "members", "profit", "low", "high"], rows.Select(row => (row.State, (long?[])[row.Members, row.Profit, row.Low, row.Low is null ? null : row.High])));

    private static void Measures(Measures<ReaderRow> of) => of
        .Count(Indicator.Members, row => row.Count("members"))
        .Amount(Indicator.Profit, row => row.Amount(2))
        .Range(Indicator.AverageEarnings, row => row.Range("low", "high"))
        .Period(_ => ReportingPeriod.Year(2020))
        .Status(_ => FigureStatus.Estimated);

    private static void GroupMeasures(GroupMeasures of) => of
        .Count(Indicator.Members, "members_n", "members", "members_least", "members_most")
        .Amount(Indicator.Profit, "profit_n", "profit", "profit_least", "profit_most")
        .Range(Indicator.AverageEarnings, "earnings_n", "low", "high")
        .Period(ReportingPeriod.Year(2020))
        .Status(FigureStatus.Estimated);
}
