using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using AnGiang.Cooperatives.Apportionment;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A table of shares of one total (cơ cấu, tỷ trọng): exact, plain and published shares, row by row, with the total of the printed column and its residual.</summary>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
/// <remarks>Immutable and safe to share between threads. Rows are read by label or enumerated; there is no access by position.</remarks>
[DebuggerDisplay("{Rows.Count} rows, total {Total}, printed total {PrintedTotal}")]
public sealed class ShareTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Share<TKey>> byKey;

    private ShareTable(Share<TKey>[] rows, Dictionary<TKey, Share<TKey>> byKey, long total, int digits, RoundingRule rule, Figure<Percentage> printedTotal)
    {
        this.byKey = byKey;
        Rows = rows.AsReadOnly();
        Total = total;
        Digits = digits;
        Rule = rule;
        PrintedTotal = printedTotal;
    }

    /// <summary>The rows in the order they were given.</summary>
    public IReadOnlyList<Share<TKey>> Rows { get; }

    /// <summary>The whole: the sum of the parts that were reported, a count or đồng.</summary>
    public long Total { get; }

    /// <summary>The decimals of the percentages.</summary>
    public int Digits { get; }

    /// <summary>How the column was rounded.</summary>
    public RoundingRule Rule { get; }

    /// <summary>What the published shares add up to as they are printed: 99.98 under truncation, always 100 under an additive rule.</summary>
    public Figure<Percentage> PrintedTotal { get; }

    /// <summary>100 less the printed total (chênh lệch do làm tròn), in percentage points.</summary>
    public Figure<Percentage> Residual => PrintedTotal.Select(total => Percentage.OneHundred - total);

    /// <summary>The row of a label.</summary>
    /// <param name="key">The label.</param>
    /// <returns>The row.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row; the message names those there are.</exception>
    public Share<TKey> this[TKey key] => TryGet(key, out Share<TKey>? row)
        ? row
        : throw new KeyNotFoundException($"The table has no row '{key}'; it has {string.Join(", ", Rows.Take(20).Select(r => r.Key))}{(Rows.Count > 20 ? ", …" : "")}.");

    /// <summary>The row of a label, if there is one.</summary>
    /// <param name="key">The label.</param>
    /// <param name="row">The row, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out Share<TKey>? row) => byKey.TryGetValue(key, out row);

    internal static ShareTable<TKey> Build(
        IEnumerable<(TKey Key, long? Part)> parts, int digits, RoundingRule? rule, IComparer<TKey>? tieOrder, Coverage? coverage, FigureStatus status = FigureStatus.Actual)
    {
        Guard.Against.Digits(digits);
        rule ??= RoundingRule.HalfAwayFromZero;
        bool tiesByKey = rule.IsAdditive && rule.Ties is TiePolicy.LargerValue or TiePolicy.SmallerValue;
        IComparer<TKey>? order = tiesByKey ? KeyOrder.Of(tieOrder, nameof(tieOrder)) : null;
        (TKey Key, long? Part)[] given = [.. parts];
        Dictionary<TKey, Share<TKey>> byKey = new(given.Length);
        long total = Sum(given, byKey);
        Coverage reported = coverage ?? new Coverage(total, total);

        long hundred = 100 * Rounding.PowerOfTen(digits);
        (long[] published, bool[] tied) = rule.IsAdditive && total > 0
            ? AdditiveColumn.Apportion([.. given.Select(row => row.Key)], [.. given.Select(row => row.Part ?? 0)], hundred, rule, order)
            : ([], []);

        Int128 printed = 0;
        Share<TKey>[] rows = new Share<TKey>[given.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            (TKey key, long? part) = given[i];
            if (part is null || total == 0)
            {
                UndefinedReason why = part is null ? UndefinedReason.NotReported : UndefinedReason.ZeroTotal;
                rows[i] = new(key, part, new(reported, why, status), new(reported, why, status), new(reported, why, status), 0, AdjustmentReason.None);
            }
            else
            {
                long plain = (long)Rounding.Divide((Int128)part.Value * hundred, total, rule.Mode);
                long cell = rule.IsAdditive ? published[i] : plain;
                printed += cell;
                rows[i] = new(
                    key,
                    part,
                    new(new Fraction(part.Value, total), reported, status),
                    new(Percentage.FromUnits(plain, digits), reported, status),
                    new(Percentage.FromUnits(cell, digits), reported, status),
                    cell - plain,
                    Reason(cell - plain, rule.IsAdditive && tied[i]));
            }

            byKey[key] = rows[i];
        }

        Figure<Percentage> printedTotal = total > 0
            ? new(Percentage.FromUnits(printed, digits), reported, status)
            : new(reported, rows.Length == 0 ? UndefinedReason.NoUnits : coverage?.Reported == 0 || Array.TrueForAll(rows, r => r.Part is null) ? UndefinedReason.NotReported : UndefinedReason.ZeroTotal, status);
        return new(rows, byKey, total, digits, rule, printedTotal);
    }

    private static long Sum((TKey Key, long? Part)[] rows, Dictionary<TKey, Share<TKey>> seen)
    {
        Int128 total = 0;
        foreach ((TKey key, long? part) in rows)
        {
            if (part < 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The part of '{key}' is {part}. A share of a total with negative parts has no meaning; show the amounts, or the contributions to the change."));
            }

            if (key is null || !seen.TryAdd(key, null!))
            {
                throw new ArgumentException(key is null ? "A row has no label; give units without one a label of their own, such as 'chưa phân loại'." : $"The label '{key}' stands twice; add up its parts first, or tell the rows apart.");
            }

            total += part ?? 0;
        }

        return total <= long.MaxValue ? (long)total : throw new OverflowException($"The parts add up to {total}, more than 64 bits hold.");
    }

    private static AdjustmentReason Reason(long adjustment, bool tied) => (adjustment, tied) switch
    {
        ( > 0, true) => AdjustmentReason.RaisedOnTie,
        ( > 0, false) => AdjustmentReason.Raised,
        ( < 0, true) => AdjustmentReason.LoweredOnTie,
        ( < 0, false) => AdjustmentReason.Lowered,
        _ => AdjustmentReason.None,
    };
}
