using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A table of shares of one total (cơ cấu, tỷ trọng): exact, plain and published shares, row by row, with the total of the printed column and its residual.</summary>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
/// <remarks>Immutable and safe to share between threads. Rows are read by label or enumerated; there is no access by position.</remarks>
[DebuggerDisplay("{Rows.Count} rows, total {Total}, printed total {PrintedTotal}")]
public sealed class ShareTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Share<TKey>> byKey;

    internal ShareTable(Share<TKey>[] rows, long total, ShareOptions<TKey> options, Figure<Percentage> printedTotal)
    {
        byKey = rows.ToDictionary(row => row.Key);
        Rows = rows.AsReadOnly();
        Total = total;
        Digits = options.Digits;
        Rule = options.Rule;
        Base = options.Base;
        PrintedTotal = printedTotal;
    }

    /// <summary>The rows in the order they were given.</summary>
    public IReadOnlyList<Share<TKey>> Rows { get; }

    /// <summary>The whole: the sum of the parts that are in the base and were reported, a count or đồng.</summary>
    public long Total { get; }

    /// <summary>The decimals of the percentages.</summary>
    public int Digits { get; }

    /// <summary>How the column was rounded.</summary>
    public RoundingRule Rule { get; }

    /// <summary>What the shares are shares of.</summary>
    public ShareBase Base { get; }

    /// <summary>What the published shares of the rows on level 0 add up to as they are printed: 99.98 under truncation, always 100 under an additive rule.</summary>
    public Figure<Percentage> PrintedTotal { get; }

    /// <summary>100 less the printed total (chênh lệch do làm tròn), in percentage points.</summary>
    public Figure<Percentage> Residual => PrintedTotal.Select(total => Percentage.OneHundred - total);

    /// <summary>The row of a label.</summary>
    /// <param name="key">The label.</param>
    /// <returns>The row.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row; the message names those there are.</exception>
    public Share<TKey> this[TKey key] => TryGet(key, out Share<TKey>? row)
        ? row
        : throw new KeyNotFoundException($"The table has no row '{key}'; it has {Listing.Of(Rows.Select(r => r.Key))}.");

    /// <summary>The row of a label, if there is one.</summary>
    /// <param name="key">The label.</param>
    /// <param name="row">The row, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out Share<TKey>? row) => byKey.TryGetValue(key, out row);
}
