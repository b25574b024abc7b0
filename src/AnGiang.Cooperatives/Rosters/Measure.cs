namespace AnGiang.Cooperatives.Rosters;

/// <summary>One indicator of a row: what it is and how it is read, by the one of three readers that its kind needs.</summary>
internal sealed class Measure<T>
{
    private readonly Func<T, long?>? count;
    private readonly Func<T, Vnd?>? amount;
    private readonly Func<T, VndRange?>? range;

    internal Measure(Indicator indicator, Func<T, long?> read) => (Column, count) = (new(indicator, MeasureKind.Count), read);

    internal Measure(Indicator indicator, Func<T, Vnd?> read) => (Column, amount) = (new(indicator, MeasureKind.Amount), read);

    internal Measure(Indicator indicator, Func<T, VndRange?> read) => (Column, range) = (new(indicator, MeasureKind.Range), read);

    internal SummaryColumn Column { get; }

    /// <summary>Reads a row; a single value is a range with equal ends.</summary>
    internal bool TryRead(T row, out long low, out long high)
    {
        long? value;
        if (amount is not null)
        {
            value = amount(row)?.Dong;
        }
        else if (count is not null)
        {
            value = count(row);
        }
        else
        {
            VndRange? read = range!(row);
            (low, high) = (read.GetValueOrDefault().Low.Dong, read.GetValueOrDefault().High.Dong);
            return read.HasValue;
        }

        low = high = value.GetValueOrDefault();
        return value.HasValue;
    }

    /// <summary>Reads at most 64 rows and says which of them reported, a bit each; the values of the others are zero. Single values have no high ends.</summary>
    internal ulong Read(ReadOnlySpan<T> rows, Span<long> low, Span<long> high)
    {
        ulong reported = 0;
        if (amount is not null)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                Vnd? value = amount(rows[i]);
                low[i] = value.GetValueOrDefault().Dong;
                reported |= (value.HasValue ? 1UL : 0) << i;
            }
        }
        else if (count is not null)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                long? value = count(rows[i]);
                low[i] = value.GetValueOrDefault();
                reported |= (value.HasValue ? 1UL : 0) << i;
            }
        }
        else
        {
            for (int i = 0; i < rows.Length; i++)
            {
                VndRange? value = range!(rows[i]);
                (low[i], high[i]) = (value.GetValueOrDefault().Low.Dong, value.GetValueOrDefault().High.Dong);
                reported |= (value.HasValue ? 1UL : 0) << i;
            }
        }

        return reported;
    }
}
