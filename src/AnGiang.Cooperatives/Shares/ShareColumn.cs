using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>The cells of a column of shares in units of the last decimal: rounded alone, as they are published by the rule, and which were tied.</summary>
internal readonly record struct ShareColumn(long[] Plain, long[] Published, bool[] Tied)
{
    /// <summary>100 per cent in units of the last decimal.</summary>
    internal static long Hundred(int digits) => 100 * Rounding.PowerOfTen(digits);

    /// <summary>Rounds a column.</summary>
    /// <param name="keys">The labels.</param>
    /// <param name="parts">The part of each row; zero where it has none.</param>
    /// <param name="total">The whole, positive.</param>
    /// <param name="outline">Which rows are parts of which.</param>
    /// <param name="options">Digits, rule, ties and extremes.</param>
    internal static ShareColumn Round<TKey>(TKey[] keys, long[] parts, long total, Outline outline, ShareOptions<TKey> options)
        where TKey : notnull
    {
        long hundred = Hundred(options.Digits);
        long[] plain = Array.ConvertAll(parts, part => (long)Rounding.Divide((Int128)part * hundred, total, options.Rule.Mode));
        if (!options.Rule.IsAdditive)
        {
            return new(plain, options.HonestExtremes ? [.. plain.Select((cell, i) => Honest(cell, parts[i], total, hundred))] : plain, new bool[parts.Length]);
        }

        long[] published = new long[parts.Length];
        bool[] tied = new bool[parts.Length];
        IComparer<TKey>? order = AdditiveColumn.Order(options.Rule.Ties, options.TieOrder, nameof(options));
        foreach ((int parent, int[] rows) in outline.Groups())
        {
            (long[] given, bool[] ties) = Group(
                Array.ConvertAll(rows, i => keys[i]), Array.ConvertAll(rows, i => parts[i]), total, parent < 0 ? hundred : published[parent], parent < 0 ? "" : $" of '{keys[parent]}'", order, options);
            for (int i = 0; i < rows.Length; i++)
            {
                (published[rows[i]], tied[rows[i]]) = (given[i], ties[i]);
            }
        }

        return new(plain, published, tied);
    }

    /// <summary>Why a cell is what it is.</summary>
    internal AdjustmentReason Reason(int row, bool honestExtremes, int digits) => (Published[row] - Plain[row], Tied[row]) switch
    {
        (0, _) => AdjustmentReason.None,
        ( > 0, true) => AdjustmentReason.RaisedOnTie,
        ( > 0, false) => honestExtremes && Plain[row] == 0 ? AdjustmentReason.KeptAboveZero : AdjustmentReason.Raised,
        (_, true) => AdjustmentReason.LoweredOnTie,
        (_, false) => honestExtremes && Plain[row] == Hundred(digits) ? AdjustmentReason.KeptBelowWhole : AdjustmentReason.Lowered,
    };

    private static long Honest(long cell, long part, long total, long hundred) =>
        part > 0 && cell == 0 ? 1
        : part < total && cell == hundred ? hundred - 1
        : cell;

    /// <summary>
    /// Distributes the units of a parent over its parts. Largest remainder goes by the exact shares of the whole, so that a cell on any level is the floor or
    /// the ceiling of its own; the other methods, and largest remainder with a minimum, share out what the parent has.
    /// </summary>
    private static (long[] Published, bool[] Tied) Group<TKey>(TKey[] keys, long[] parts, long total, long units, string ofParent, IComparer<TKey>? order, ShareOptions<TKey> options)
        where TKey : notnull
    {
        RoundingRule rule = options.Rule;
        int positive = parts.Count(part => part > 0);
        if (positive == 0)
        {
            return (new long[parts.Length], new bool[parts.Length]);
        }

        if (options.HonestExtremes && positive > units)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{positive} positive parts{ofParent} cannot all print above zero: with {options.Digits} decimals there are {units} units to share. Use more decimals, or do not ask for HonestExtremes."));
        }

        if (rule.Method == ApportionmentMethod.LargestRemainder && !options.HonestExtremes)
        {
            Fraction scale = new(Hundred(options.Digits), total);
            return AdditiveColumn.Distribute(keys, parts, rule.Ties, order, (values, cells, ties, tied) => Apportioner.RoundToTotal(values, scale, units, cells, ties, tied));
        }

        ApportionmentOptions terms = new() { Method = rule.Method!.Value, Minimum = options.HonestExtremes ? 1 : 0 };
        return AdditiveColumn.Distribute(keys, parts, rule.Ties, order, (values, cells, ties, tied) => Apportioner.Apportion(values, units, cells, terms with { Ties = ties }, tied));
    }
}
