namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads an indicator.</summary>
internal sealed class MeasureReader<T>(Measure<T> measure, Func<T, long, string> nameOf) : RowReader<T>
{
    private readonly long[] unused = new long[BlockRows];

    internal MeasureBuffer Buffer { get; } = new(measure.Column);

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<long> low = Buffer.Low.Block(start, capacity);
        Span<long> high = Buffer.High is null ? unused : Buffer.High.Block(start, capacity);
        ulong reported = measure.Read(rows, low, high);
        if (!measure.Column.Indicator.MayBeNegative)
        {
            RefuseNegative(rows, low[..rows.Length], start);
        }

        Buffer.Low.Report(start, rows.Length, reported);
        Buffer.High?.Report(start, rows.Length, reported);
    }

    private void RefuseNegative(ReadOnlySpan<T> rows, ReadOnlySpan<long> low, int start)
    {
        long signs = 0;
        foreach (long value in low)
        {
            signs |= value;
        }

        for (int row = 0; signs < 0 && row < low.Length; row++)
        {
            if (low[row] < 0)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{nameOf(rows[row], start + row + 1L)}: {measure.Column.Indicator} is {low[row]}, and it cannot be negative. Leave it null where it was not reported."));
            }
        }
    }
}
