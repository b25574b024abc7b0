using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Reconciliation;

/// <summary>Finds out how a printed column of shares was rounded.</summary>
public static class RoundingInference
{
    /// <summary>Tries every rounding mode at every precision on counts and their printed shares.</summary>
    /// <typeparam name="TKey">What the cells are labelled with.</typeparam>
    /// <param name="cells">The label, the count and the printed share of each cell, as text: "0,4" and "0,40" differ.</param>
    /// <param name="provider">The <see cref="FigureFormat"/> of the text; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <param name="total">The whole the shares are of; null means the sum of the counts.</param>
    /// <returns>What fits, what does not and which cells decide.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no cells, a count is negative, or the total is zero or less than a count.</exception>
    /// <exception cref="FormatException">A printed share cannot be read; the message names the cell.</exception>
    /// <remarks>Each cell is taken to be rounded alone; columns that were made to total 100 may fit nothing. Time is O(n). On counts, which are not negative, rounding toward negative infinity is truncation and is not listed beside it.</remarks>
    public static RoundingInference<TKey> Infer<TKey>(IEnumerable<(TKey Key, long Count, string Printed)> cells, IFormatProvider? provider, long? total = null)
        where TKey : notnull
    {
        (TKey Key, long Count, string Printed)[] given = [.. Guard.Against.Null(cells)];
        Int128 whole = total ?? 0;
        foreach ((TKey key, long count, _) in given)
        {
            Guard.Against.Null(key);
            whole += total is null ? count : 0;
            if (count < 0 || count > (total ?? long.MaxValue))
            {
                throw new ArgumentException(FormattableString.Invariant($"The count of '{key}' is {count}; expected 0 to {(total is null ? "the sum of all" : total)}."), nameof(cells));
            }
        }

        if (given.Length == 0 || whole <= 0 || whole > long.MaxValue)
        {
            throw new ArgumentException($"{given.Length} cells of a total of {whole} have no shares to compare.", nameof(cells));
        }

        return new([.. given.Select(cell => Read(cell, (long)whole, provider))]);
    }

    private static PrintedCell<TKey> Read<TKey>((TKey Key, long Count, string Printed) cell, long whole, IFormatProvider? provider)
        where TKey : notnull
    {
        try
        {
            Percentage value = Percentage.Parse(Guard.Against.Null(cell.Printed).AsSpan().Trim(), provider);
            return value.Digits <= Rounding.MaxDigits
                ? new(cell.Key, cell.Count, cell.Printed, value, new Fraction(cell.Count, whole))
                : throw new FormatException($"'{cell.Printed}' has {value.Digits} decimals; shares are compared with at most {Rounding.MaxDigits}.");
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new FormatException($"The printed share of '{cell.Key}' cannot be read. {e.Message}", e);
        }
    }
}
