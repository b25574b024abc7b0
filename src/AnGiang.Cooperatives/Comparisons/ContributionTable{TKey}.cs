using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// What each part contributes to the growth of the whole (đóng góp vào mức tăng chung), in percentage points that add up to the growth as it is printed, whatever the signs.
/// Made by <see cref="ContributionTable"/>.
/// </summary>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
/// <remarks>
/// Immutable. The growth of the whole is rounded half away from zero; each contribution is the floor, toward minus infinity, or the ceiling of its exact value, and the
/// units missing to the growth go to the largest remainders. Rows are read by label or enumerated; there is no access by position.
/// </remarks>
[DebuggerDisplay("{Rows.Count} rows, {Total.Previous} to {Total.Current}")]
public sealed class ContributionTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Contribution<TKey>> byKey;

    private ContributionTable(Contribution<TKey>[] rows, Change<long> total, int digits, Figure<Percentage> publishedTotal, IReadOnlyList<TKey> tied)
    {
        Rows = rows.AsReadOnly();
        Total = total;
        Digits = digits;
        PublishedTotal = publishedTotal;
        Tied = tied;
        byKey = rows.ToDictionary(row => row.Key);
    }

    /// <summary>The rows: the earlier parts in their order, then the new ones in theirs.</summary>
    public IReadOnlyList<Contribution<TKey>> Rows { get; }

    /// <summary>The change of the whole: the sums of the parts. A count, or đồng where amounts were given.</summary>
    public Change<long> Total { get; }

    /// <summary>The decimals of the percentage points.</summary>
    public int Digits { get; }

    /// <summary>The growth of the whole, rounded, which the published contributions add up to.</summary>
    public Figure<Percentage> PublishedTotal { get; }

    /// <summary>The rows that had exactly the same claim to the last unit, so that the tie policy decided between them; empty when it did not have to.</summary>
    public IReadOnlyList<TKey> Tied { get; }

    /// <summary>The row of a label.</summary>
    /// <param name="key">The label.</param>
    /// <returns>The row.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row; the message names those there are.</exception>
    public Contribution<TKey> this[TKey key] => TryGet(key, out Contribution<TKey>? row)
        ? row
        : throw new KeyNotFoundException($"The table has no row '{key}'; it has {Listing.Of(Rows.Select(r => r.Key))}.");

    /// <summary>The row of a label, if there is one.</summary>
    /// <param name="key">The label.</param>
    /// <param name="row">The row, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out Contribution<TKey>? row) => byKey.TryGetValue(key, out row);

    internal static ContributionTable<TKey> Build(IEnumerable<(TKey Key, Figure<long> Figure)> previous, IEnumerable<(TKey Key, Figure<long> Figure)> current, int digits, TiePolicy ties, IComparer<TKey>? tieOrder)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Defined(ties);
        IComparer<TKey>? order = AdditiveColumn.Order(ties, tieOrder, nameof(tieOrder));
        (TKey[] keys, Change<long>[] parts, Change<long> total) = Pair(previous, current);
        if (total.Growth.Reason is UndefinedReason reason)
        {
            reason = keys.Length == 0 ? UndefinedReason.NoUnits : reason;
            Figure<Percentage> none = new(total.Growth.Coverage, reason, total.Growth.Status);
            return new([.. keys.Select((key, i) => new Contribution<TKey>(key, parts[i], new(none.Coverage, reason, none.Status), none, none, 0, AdjustmentReason.None))], total, digits, none, []);
        }

        long whole = total.Previous.Value, hundred = 100 * Rounding.PowerOfTen(digits);
        long[] changes = Array.ConvertAll(parts, part => part.Absolute.Value), plain = Array.ConvertAll(changes, Points);
        long growth = Points(total.Absolute.Value);
        Fraction scale = new(hundred, whole);
        (long[] published, bool[] tied) = AdditiveColumn.RoundToTotal(keys, changes, scale, growth, ties, order);
        RoundedColumn column = new(plain, published, tied);
        Contribution<TKey>[] rows = [.. keys.Select((key, i) => new Contribution<TKey>(
            key, parts[i], total.Growth.Select(_ => new Fraction(changes[i], whole)), Percent(plain[i]), Percent(published[i]), published[i] - plain[i], column.Reason(i)))];
        return new(rows, total, digits, Percent(growth), [.. keys.Where((_, i) => tied[i])]);

        long Points(long change) => Numbers.Narrow<long>(Rounding.Divide((Int128)change * hundred, whole, MidpointRounding.AwayFromZero), $"With {digits} decimals the contribution of a change of {change} to {whole}, in units of the last decimal,");
        Figure<Percentage> Percent(long units) => total.Growth.Select(_ => Percentage.FromUnits(units, digits));
    }

    // A part that is in one list only had or has none: no units, as firm as the other side.
    private static (TKey[] Keys, Change<long>[] Parts, Change<long> Total) Pair(IEnumerable<(TKey Key, Figure<long> Figure)> previous, IEnumerable<(TKey Key, Figure<long> Figure)> current)
    {
        List<TKey> keys = [];
        Dictionary<TKey, Figure<long>> before = Read(previous, keys), after = Read(current, keys);
        TKey[] all = [.. keys.Distinct()];
        Change<long>[] parts = [.. all.Select(key => before.TryGetValue(key, out Figure<long> earlier)
            ? Change.Between(earlier, after.TryGetValue(key, out Figure<long> later) ? later : new(0, default, earlier.Status))
            : Change.Between(new(0, default, after[key].Status), after[key]))];
        return (all, parts, Change.Between(Sum(before.Values), Sum(after.Values)));
    }

    private static Dictionary<TKey, Figure<long>> Read(IEnumerable<(TKey Key, Figure<long> Figure)> rows, List<TKey> keys)
    {
        Dictionary<TKey, Figure<long>> read = [];
        foreach ((TKey key, Figure<long> figure) in rows)
        {
            if (key is null || !read.TryAdd(key, figure))
            {
                throw new ArgumentException(key is null ? "A part has no label; give units without one a label of their own, such as 'chưa phân loại'." : $"The label '{key}' stands twice in one list; add up its parts first, or tell the rows apart.");
            }

            keys.Add(key);
        }

        return read;
    }

    private static Figure<long> Sum(IReadOnlyCollection<Figure<long>> figures) => new(
        Numbers.Narrow<long>(figures.Aggregate(Int128.Zero, (sum, figure) => sum + figure.Value), $"The total of the parts"),
        figures.Aggregate(default(Coverage), (sum, figure) => sum + figure.Coverage),
        figures.Select(figure => figure.Status).DefaultIfEmpty(FigureStatus.Actual).Aggregate(FigurePair.Status));
}
