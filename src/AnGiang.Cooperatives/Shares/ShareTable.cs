using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes tables of shares (cơ cấu) from counts or from amounts.</summary>
/// <example>
/// <code>
/// var table = ShareTable.FromCounts([("Nông nghiệp", 180), ("Quỹ tín dụng nhân dân", 24), ("Vận tải", 25)], digits: 1, RoundingRule.LargestRemainder);
/// </code>
/// </example>
public static class ShareTable
{
    /// <summary>Shares of a total of counts.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="counts">The label and the count of each row, in the order of printing; no count negative, no label twice.</param>
    /// <param name="digits">The decimals of the percentages, 0 to 9.</param>
    /// <param name="rule">How the column is rounded; null means half away from zero, each cell alone.</param>
    /// <param name="tieOrder">Who comes first among equal remainders and equal counts; null means the order of the keys, ordinal for text.</param>
    /// <returns>The table. Shares of nothing, or of a total of zero, are undefined with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">A count is negative, a label stands twice, or the rule is additive and the labels have no order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The total does not fit a <see cref="long"/>.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken because two labels compare as equal.</exception>
    /// <remarks>O(n); O(n log n) under the divisor methods and where a tie has to be broken.</remarks>
    public static ShareTable<TKey> FromCounts<TKey>(IEnumerable<(TKey Key, long Count)> counts, int digits = 2, RoundingRule? rule = null, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        FromCounts(counts, Options(digits, rule, tieOrder));

    /// <summary>Shares of a total of counts, with options.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="counts">The label and the count of each row, in the order of printing; no count negative, no label twice.</param>
    /// <param name="options">Digits, rule, base and the rest.</param>
    /// <inheritdoc cref="Create{TKey}(IEnumerable{Part{TKey}}, ShareOptions{TKey})"/>
    public static ShareTable<TKey> FromCounts<TKey>(IEnumerable<(TKey Key, long Count)> counts, ShareOptions<TKey> options)
        where TKey : notnull =>
        Create(Guard.Against.Null(counts).Select(row => Part.OfCount(row.Key, row.Count)), options);

    /// <summary>Shares of a total of amounts.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="amounts">The label and the amount of each row, in the order of printing; no amount negative, no label twice.</param>
    /// <param name="digits">The decimals of the percentages, 0 to 9.</param>
    /// <param name="rule">How the column is rounded; null means half away from zero, each cell alone.</param>
    /// <param name="tieOrder">Who comes first among equal remainders and equal amounts; null means the order of the keys, ordinal for text.</param>
    /// <returns>The table. Shares of nothing, or of a total of zero, are undefined with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException">An amount is negative, a label stands twice, or the rule is additive and the labels have no order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The total does not fit a <see cref="long"/>.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken because two labels compare as equal.</exception>
    /// <remarks>O(n); O(n log n) under the divisor methods and where a tie has to be broken.</remarks>
    public static ShareTable<TKey> FromAmounts<TKey>(IEnumerable<(TKey Key, Vnd Amount)> amounts, int digits = 2, RoundingRule? rule = null, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        FromAmounts(amounts, Options(digits, rule, tieOrder));

    /// <summary>Shares of a total of amounts, with options.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="amounts">The label and the amount of each row, in the order of printing; no amount negative, no label twice.</param>
    /// <param name="options">Digits, rule, base and the rest.</param>
    /// <inheritdoc cref="Create{TKey}(IEnumerable{Part{TKey}}, ShareOptions{TKey})"/>
    public static ShareTable<TKey> FromAmounts<TKey>(IEnumerable<(TKey Key, Vnd Amount)> amounts, ShareOptions<TKey> options)
        where TKey : notnull =>
        Create(Guard.Against.Null(amounts).Select(row => Part.OfAmount(row.Key, row.Amount)), options);

    /// <summary>Shares of rows on several levels, of rows that were not reported, or of amounts with the number of units they are of.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="rows">
    /// The rows in the order of printing, all counts or all amounts. Rows of level 0 make up the whole; the parts of a row follow it, one level below, and add up to it. Shares on
    /// every level are shares of the whole; under an additive rule the parts of a row total the published share of the row.
    /// </param>
    /// <param name="options">Digits, rule, base and the rest; null means two decimals, each cell rounded alone.</param>
    /// <returns>The table. Shares of nothing, or of a total of zero, are undefined with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A part is negative, a label stands twice, parts do not add up to their row, counts and amounts are mixed, the options name a label that no row of level 0 has, the rule is
    /// additive and the labels have no order, or there are more positive parts than printable shares to keep them above zero.
    /// </exception>
    /// <exception cref="OverflowException">The total does not fit a <see cref="long"/>.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken because two labels compare as equal.</exception>
    /// <remarks>O(n); O(n log n) under the divisor methods and where a tie has to be broken.</remarks>
    public static ShareTable<TKey> Create<TKey>(IEnumerable<Part<TKey>> rows, ShareOptions<TKey>? options = null)
        where TKey : notnull => new ShareTableBuilder<TKey>([.. Guard.Against.Null(rows)], options ?? new()).Build();

    /// <summary>
    /// The smallest honest precision: the fewest decimals at which shares rounded one by one, half away from zero, already total 100, so that none has to be adjusted. The
    /// sectors of 2020 total 99 without decimals, 100.1 with one and 100.00 with two.
    /// </summary>
    /// <param name="parts">The counts, or the amounts in đồng; none negative.</param>
    /// <returns>0 to 9 decimals; null when no such number of them does, or when there is no share because the total is zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">A part is negative.</exception>
    /// <exception cref="OverflowException">The total does not fit a <see cref="long"/>.</exception>
    /// <remarks>O(n) for each number of decimals tried.</remarks>
    public static int? SmallestHonestDigits(IEnumerable<long> parts)
    {
        long[] given = [.. Guard.Against.Null(parts)];
        int negative = Array.FindIndex(given, part => part < 0);
        if (negative >= 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"Part {negative} (counted from 0) is {given[negative]}; parts of a whole are 0 or more."), nameof(parts));
        }

        Int128 sum = given.Aggregate((Int128)0, (soFar, part) => soFar + part);
        long total = sum <= long.MaxValue ? (long)sum : throw new OverflowException($"The parts add up to {sum}, more than 64 bits hold.");
        for (int digits = 0; total > 0 && digits <= Rounding.MaxDigits; digits++)
        {
            long hundred = 100 * Rounding.PowerOfTen(digits);
            if (RoundedColumn.Alone(given, new Fraction(hundred, total), MidpointRounding.AwayFromZero).Plain.Sum() == hundred)
            {
                return digits;
            }
        }

        return null;
    }

    private static ShareOptions<TKey> Options<TKey>(int digits, RoundingRule? rule, IComparer<TKey>? tieOrder)
        where TKey : notnull
    {
        Guard.Against.Digits(digits);
        return new() { Digits = digits, Rule = rule ?? RoundingRule.HalfAwayFromZero, TieOrder = tieOrder };
    }
}
