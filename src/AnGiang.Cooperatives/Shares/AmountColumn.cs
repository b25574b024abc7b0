namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes a column of a table of amounts: its total, rounded once, and under it the rows of every level.</summary>
internal static class AmountColumn
{
    /// <summary>Makes the cells of the rows and, behind them, the total.</summary>
    /// <exception cref="ArgumentException">A row is a count, or parts do not add up to their row.</exception>
    /// <exception cref="OverflowException">The total does not fit.</exception>
    internal static (ShownAmount[] Cells, ShownAmount Total) Show<TKey>(Part<TKey>[] rows, TKey[] keys, Outline outline, AmountOptions<TKey> options, string column)
        where TKey : notnull
    {
        if (Array.Find(rows, row => !row.IsAmount) is { } count)
        {
            throw new ArgumentException($"'{count.Key}'{column} is a count; a table of amounts has amounts only.");
        }

        outline.CheckSums(keys, i => rows[i].Value, column);
        long[] values = Array.ConvertAll(rows, row => row.Value ?? 0);
        Fraction scale = new(Rounding.PowerOfTen(options.Digits), (long)options.Unit);
        Part<TKey>[] top = [.. rows.Where((_, i) => outline.ParentOf(i) < 0)];
        Vnd sum = Sum(top, column);
        long whole = RoundedColumn.Alone([sum.Dong], scale, options.Rule.Mode).Plain[0];

        RoundedColumn rounded = RoundedColumn.Alone(values, scale, options.Rule.Mode);
        if (options.Rule.IsAdditive)
        {
            IComparer<TKey>? order = AdditiveColumn.Order(options.Rule.Ties, options.TieOrder, nameof(options));
            rounded = rounded.AddUp(outline, whole, (_, parts, units) => AdditiveColumn.RoundToTotal(
                Array.ConvertAll(parts, i => keys[i]), Array.ConvertAll(parts, i => values[i]), scale, units, options.Rule.Ties, order));
        }

        Coverage coverage = Part<TKey>.Cover(top);
        ShownAmount total = Cell(Array.Exists(top, row => row.Value is not null) ? sum : null, coverage, whole, whole, AdjustmentReason.None, IsSensitive(top, coverage, options.MinimumUnits));
        return ([.. rows.Select((row, i) => Cell(
            row.Value is long dong ? Vnd.FromDong(dong) : null, row.Covered, rounded.Plain[i], rounded.Published[i], rounded.Reason(i), row.IsSensitive(options.MinimumUnits)))], total);

        ShownAmount Cell(Vnd? exact, Coverage of, long plain, long published, AdjustmentReason reason, bool isSensitive)
        {
            if (exact is not Vnd amount)
            {
                UndefinedReason why = of.Units == 0 ? UndefinedReason.NoUnits : UndefinedReason.NotReported;
                return new(new(of, why, options.Status), new(of, why, options.Status), new(of, why, options.Status), 0, AdjustmentReason.None, isSensitive: false);
            }

            return new(new(amount, of, options.Status), Number(plain), Number(published), published - plain, reason, isSensitive);

            Figure<decimal> Number(long units) => new(Rounding.Compose(units, options.Digits), of, options.Status);
        }
    }

    // A total of few units discloses as much as a row of them; where the units of a row are not known, neither are those of the total.
    private static bool IsSensitive<TKey>(Part<TKey>[] top, Coverage coverage, long minimumUnits)
        where TKey : notnull =>
        Array.TrueForAll(top, row => row.Coverage is not null) && coverage.Reported > 0 && coverage.Reported < minimumUnits;

    private static Vnd Sum<TKey>(Part<TKey>[] rows, string column)
        where TKey : notnull
    {
        Int128 sum = rows.Aggregate((Int128)0, (total, row) => total + (row.Value ?? 0));
        return sum >= long.MinValue && sum <= long.MaxValue
            ? Vnd.FromDong((long)sum)
            : throw new OverflowException(FormattableString.Invariant($"The amounts{column} add up to {sum}, more than 64 bits hold."));
    }
}
