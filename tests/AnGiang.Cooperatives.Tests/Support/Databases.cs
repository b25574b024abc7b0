using System.Data.Common;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Real databases in memory.</summary>
internal static class Databases
{
    internal static DbConnection Open(string name)
    {
        DbConnection connection = name == "DuckDB" ? new DuckDBConnection("DataSource=:memory:") : new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    internal static Query Query(this DbConnection connection, string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return new(command);
    }

    /// <summary>Makes a table of a text and some 64-bit numbers, and fills it.</summary>
    internal static void Fill(this DbConnection connection, string table, string[] columns, IEnumerable<(string Text, long?[] Numbers)> rows)
    {
        using DbCommand create = connection.CreateCommand();
        create.CommandText = $"CREATE TABLE {table} ({columns[0]} TEXT, {string.Join(", ", columns[1..].Select(column => $"{column} BIGINT"))})";
        create.ExecuteNonQuery();
        foreach ((string Text, long?[] Numbers)[] some in rows.Chunk(500))
        {
            using DbCommand insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO {table} VALUES {string.Join(", ", some.Select(Values))}";
            insert.ExecuteNonQuery();
        }
    }

    private static string Values((string Text, long?[] Numbers) row) => FormattableString.Invariant(
        $"('{row.Text.Replace("'", "''", StringComparison.Ordinal)}', {string.Join(", ", row.Numbers.Select(number => number is { } given ? FormattableString.Invariant($"{given}") : "NULL"))})");
}
