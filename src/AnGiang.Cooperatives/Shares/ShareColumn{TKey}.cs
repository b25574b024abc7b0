using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Rounds a column of shares of one whole.</summary>
/// <param name="keys">The labels.</param>
/// <param name="parts">The part of each row; zero where it has none.</param>
/// <param name="total">The whole, positive.</param>
/// <param name="options">Digits, rule, ties and extremes.</param>
internal sealed class ShareColumn<TKey>(TKey[] keys, long[] parts, long total, ShareOptions<TKey> options)
    where TKey : notnull
{
    /// <summary>100 per cent in units of the last decimal.</summary>
    private readonly long hundred = 100 * Rounding.PowerOfTen(options.Digits);
    private readonly IComparer<TKey>? order = options.Rule.IsAdditive ? AdditiveColumn.Order(options.Rule.Ties, options.TieOrder, nameof(options)) : null;

    internal RoundedColumn Round(Outline outline)
    {
        RoundedColumn alone = RoundedColumn.Alone(parts, new Fraction(hundred, total), options.Rule.Mode);
        return options.Rule.IsAdditive ? alone.AddUp(outline, hundred, Distribute)
            : options.HonestExtremes ? alone with { Published = [.. alone.Plain.Select(Honest)] }
            : alone;
    }

    /// <summary>Why a cell of the rounded column is what it is.</summary>
    internal AdjustmentReason Reason(RoundedColumn column, int row) => column.Reason(row) switch
    {
        AdjustmentReason.Raised when options.HonestExtremes && column.Plain[row] == 0 => AdjustmentReason.KeptAboveZero,
        AdjustmentReason.Lowered when options.HonestExtremes && column.Plain[row] == hundred => AdjustmentReason.KeptBelowWhole,
        AdjustmentReason reason => reason,
    };

    private long Honest(long cell, int row) =>
        parts[row] > 0 && cell == 0 ? 1
        : parts[row] < total && cell == hundred ? hundred - 1
        : cell;

    // Largest remainder goes by the exact shares of the whole, so that a cell on any level is the floor or the ceiling of its own; the other methods, and
    // largest remainder with a minimum, share out what the parent has.
    private (long[] Parts, bool[] Tied) Distribute(int parent, int[] rows, long units)
    {
        long[] values = Array.ConvertAll(rows, row => parts[row]);
        int positive = values.Count(value => value > 0);
        if (options.HonestExtremes && positive > units)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{positive} positive parts{(parent < 0 ? "" : $" of '{keys[parent]}'")} cannot all print above zero: with {options.Digits} decimals there are {units} units to share. Use more decimals, or do not ask for HonestExtremes."));
        }

        RoundingRule rule = options.Rule;
        TKey[] labels = Array.ConvertAll(rows, row => keys[row]);
        if (rule.Method == ApportionmentMethod.LargestRemainder && !options.HonestExtremes)
        {
            return AdditiveColumn.RoundToTotal(labels, values, new Fraction(hundred, total), units, rule.Ties, order);
        }

        ApportionmentOptions terms = new() { Method = rule.Method!.Value, Minimum = options.HonestExtremes ? 1 : 0 };
        return AdditiveColumn.Distribute(labels, values, rule.Ties, order, (given, cells, ties, tied) => Apportioner.Apportion(given, units, cells, terms with { Ties = ties }, tied));
    }
}
