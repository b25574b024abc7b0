using DuckDB.NET.Data;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>The same columns in a DuckDB in memory.</summary>
internal sealed class DuckDbTable : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    internal DuckDbTable(Columns columns)
    {
        connection.Open();
        Execute("CREATE TABLE roster (g INTEGER, a BIGINT, b BIGINT, c BIGINT, d BIGINT, e BIGINT)");
        using DuckDBAppender appender = connection.CreateAppender("roster");
        for (int row = 0; row < columns.Rows; row++)
        {
            IDuckDBAppenderRow appended = appender.CreateRow().AppendValue((int?)columns.Codes[row]);
            for (int i = 0; i < Columns.Amounts; i++)
            {
                appended.AppendValue(columns.IsReported(i, row) ? columns.Values[i][row] : (long?)null);
            }

            appended.EndRow();
        }
    }

    internal void Threads(int count) => Execute($"SET threads = {count}");

    /// <summary>Sum and count of every amount by group; how many groups came.</summary>
    internal int SumAndCount() => Read("SELECT g, count(*), sum(a), count(a), sum(b), count(b), sum(c), count(c), sum(d), count(d), sum(e), count(e) FROM roster GROUP BY g");

    /// <summary>The exact median and quartiles of one amount by group.</summary>
    internal int Quartiles() => Read("SELECT g, quantile_disc(a, [0.25, 0.5, 0.75]) FROM roster GROUP BY g");

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private int Read(string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        int rows = 0;
        while (reader.Read())
        {
            rows++;
        }

        return rows;
    }
}
