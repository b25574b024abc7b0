using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Tables of shares of the same rows over years (cơ cấu qua các năm). Made by <see cref="ShareSeries"/>.</summary>
/// <typeparam name="TPeriod">What the tables are labelled with.</typeparam>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
/// <remarks>Immutable and safe to share between threads.</remarks>
[DebuggerDisplay("{Periods.Count} periods, {Warnings.Count} warnings")]
public sealed class ShareSeries<TPeriod, TKey>
    where TPeriod : notnull
    where TKey : notnull
{
    private readonly Dictionary<TPeriod, ShareTable<TKey>> byPeriod = [];

    internal ShareSeries((TPeriod Period, ShareTable<TKey> Table)[] tables)
    {
        foreach ((TPeriod period, ShareTable<TKey> table) in tables)
        {
            if (!byPeriod.TryAdd(period, table))
            {
                throw new ArgumentException($"The period '{period}' stands twice; a series has one table for each.");
            }
        }

        Tables = Array.ConvertAll(tables, table => table.Table).AsReadOnly();
        Periods = Array.ConvertAll(tables, table => table.Period).AsReadOnly();
        Warnings = tables.Zip(tables.Skip(1), (from, to) => to.Table.Rows.Select(row => from.Table.TryGet(row.Key, out Share<TKey>? before)
            ? ShareMovement<TPeriod, TKey>.AgainstCount(from.Period, before, to.Period, row)
            : null)).SelectMany(movements => movements).OfType<ShareMovement<TPeriod, TKey>>().ToArray().AsReadOnly();
    }

    /// <summary>The periods in the order they were given.</summary>
    public IReadOnlyList<TPeriod> Periods { get; }

    /// <summary>The tables in the order of their periods.</summary>
    public IReadOnlyList<ShareTable<TKey>> Tables { get; }

    /// <summary>Where a published share moved against its count from one period to the next, in the order of the periods and of their rows.</summary>
    public IReadOnlyList<ShareMovement<TPeriod, TKey>> Warnings { get; }

    /// <summary>The table of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The table.</returns>
    /// <exception cref="KeyNotFoundException">There is no such period; the message names those there are.</exception>
    public ShareTable<TKey> this[TPeriod period] => byPeriod.TryGetValue(period, out ShareTable<TKey>? table)
        ? table
        : throw new KeyNotFoundException($"The series has no period '{period}'; it has {Listing.Of(Periods)}.");
}
