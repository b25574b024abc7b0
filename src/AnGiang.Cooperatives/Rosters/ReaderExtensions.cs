using System.Data.Common;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Summaries of what a database reads: row by row, or already added up by group there. They equal those of the same rows in memory.</summary>
/// <remarks>
/// The reader is read to the end of its result and not closed. A database adds up fastest what it holds; take <see cref="SummarizeGroups"/> where it knows wide sums, as DuckDB does and
/// SQLite within 64 bits, and rows where columns hold texts or units need the caller's code.
/// </remarks>
/// <example>
/// <code>
/// using DbDataReader reader = command.ExecuteReader();   // SELECT province, members, assets FROM units
/// RosterSummary&lt;string&gt; summary = reader.Rows().Summarize(row => row.Text("province"), of => of
///     .Count(Indicator.Members, row => row.Count("members"))
///     .Amount(Indicator.TotalAssets, row => row.Amount("assets")));
/// </code>
/// </example>
public static class ReaderExtensions
{
    /// <summary>The rows that are left, one at a time; to be read once.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The rows, each to be read before the next one comes; nothing is buffered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static IEnumerable<ReaderRow> Rows(this DbDataReader reader) => Read(Guard.Against.Null(reader));

    /// <summary>The rows that are left, one at a time, without blocking; to be read once.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The rows, each to be read before the next one comes; nothing is buffered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static IAsyncEnumerable<ReaderRow> RowsAsync(this DbDataReader reader) => ReadAsync(Guard.Against.Null(reader));

    /// <summary>The state of rows that are groups already.</summary>
    /// <typeparam name="TKey">What the units are grouped by.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="label">What the part is called: a district, a database. Parts are added up once by label.</param>
    /// <param name="by">Reads the group of a row, <c>row => row.Text("province")</c>; rows of the same group add up.</param>
    /// <param name="units">The column of the number of units: COUNT of all rows of the group.</param>
    /// <param name="measures">Names the columns of each indicator, alike and in the same order in all parts.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <param name="cancellationToken">Stops before the next row.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The label is empty; a row has no group, or its figures cannot be: more reported than there are units, a sum that minimum and maximum do not allow, a negative value where there
    /// cannot be one, a fraction; there is no such column; groups are sectors of two classifications; or the keys have no order. The message names row, column and indicator.
    /// </exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OverflowException">A value or a number of units does not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static PartialSummary<TKey> SummarizeGroups<TKey>(
        this DbDataReader reader,
        string label,
        Func<ReaderRow, TKey> by,
        string units,
        Action<GroupMeasures> measures,
        IComparer<TKey>? order = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(reader);
        GroupPass<TKey> pass = new(label, by, units, measures, order);
        foreach (ReaderRow row in Read(reader))
        {
            cancellationToken.ThrowIfCancellationRequested();
            pass.Add(row);
        }

        return pass.Finish();
    }

    /// <summary>The state of rows that are groups already, without blocking.</summary>
    /// <returns>The part.</returns>
    /// <inheritdoc cref="SummarizeGroups"/>
    public static Task<PartialSummary<TKey>> SummarizeGroupsAsync<TKey>(
        this DbDataReader reader,
        string label,
        Func<ReaderRow, TKey> by,
        string units,
        Action<GroupMeasures> measures,
        IComparer<TKey>? order = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        Guard.Against.Null(reader);
        return RunAsync(reader, new GroupPass<TKey>(label, by, units, measures, order), cancellationToken);
    }

    private static async Task<PartialSummary<TKey>> RunAsync<TKey>(DbDataReader reader, GroupPass<TKey> pass, CancellationToken cancellationToken)
        where TKey : notnull
    {
        await foreach (ReaderRow row in ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            pass.Add(row);
        }

        return pass.Finish();
    }

    private static IEnumerable<ReaderRow> Read(DbDataReader reader)
    {
        ReaderPlace place = new(reader);
        while (reader.Read())
        {
            yield return place.Next();
        }

        place.End();
    }

    private static async IAsyncEnumerable<ReaderRow> ReadAsync(DbDataReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ReaderPlace place = new(reader);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return place.Next();
        }

        place.End();
    }
}
