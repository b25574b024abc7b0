using System.Runtime.CompilerServices;

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

    /// <summary>The same measure of rows that have such a row as a part.</summary>
    internal Measure<TRow> Of<TRow>(Func<TRow, T> part) =>
        amount is not null ? new(Column.Indicator, (TRow row) => amount(part(row)))
        : count is not null ? new(Column.Indicator, (TRow row) => count(part(row)))
        : new(Column.Indicator, (TRow row) => range!(part(row)));

    /// <summary>The value of one row, or the low end of its range; null when it was not reported.</summary>
    internal long? Read(T row)
    {
        Span<long> ends = stackalloc long[2];
        return Read(new ReadOnlySpan<T>(in row), ends[..1], ends[1..]) != 0 ? ends[0] : null;
    }

    /// <summary>Reads at most 64 rows and says which of them reported, a bit each; the values of the others are zero. Single values have no high ends.</summary>
    /// <remarks>Compiled once for all selectors: a profile would make it fast for those that ran first, and slower for all others.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ulong Read(ReadOnlySpan<T> rows, Span<long> low, Span<long> high)
    {
        ulong reported = 0;
        low = low[..rows.Length];
        if (amount is { } readAmount)
        {
            for (int i = 0; i < low.Length; i++)
            {
                Vnd? value = readAmount(rows[i]);
                low[i] = value.GetValueOrDefault().Dong;
                reported |= (value.HasValue ? 1UL : 0) << i;
            }
        }
        else if (count is { } readCount)
        {
            for (int i = 0; i < low.Length; i++)
            {
                long? value = readCount(rows[i]);
                low[i] = value.GetValueOrDefault();
                reported |= (value.HasValue ? 1UL : 0) << i;
            }
        }
        else
        {
            for (int i = 0; i < low.Length; i++)
            {
                VndRange? value = range!(rows[i]);
                (low[i], high[i]) = (value.GetValueOrDefault().Low.Dong, value.GetValueOrDefault().High.Dong);
                reported |= (value.HasValue ? 1UL : 0) << i;
            }
        }

        return reported;
    }

    /// <summary>The first row whose value is negative where it cannot be; -1 when there is none.</summary>
    internal int FirstNegative(ReadOnlySpan<long> low) => Column.Indicator.MayBeNegative ? -1 : low.IndexOfAnyInRange(long.MinValue, -1);

    /// <summary>The refusal of such a value.</summary>
    internal ArgumentException Negative(string row, long value) =>
        new(FormattableString.Invariant($"{row}: {Column.Indicator} is {value}, and it cannot be negative. Leave it null where it was not reported."));
}
