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
        if (Buffer.Low.Report(start, rows.Length, reported) < 0 && !measure.Column.Indicator.MayBeNegative)
        {
            throw Negative(rows, low, start);
        }

        Buffer.High?.Report(start, rows.Length, reported);
    }

    private ArgumentException Negative(ReadOnlySpan<T> rows, ReadOnlySpan<long> low, int start)
    {
        int row = 0;
        while (low[row] >= 0)
        {
            row++;
        }

        return new(
            FormattableString.Invariant($"{nameOf(rows[row], start + row + 1L)}: {measure.Column.Indicator} is {low[row]}, and it cannot be negative. Leave it null where it was not reported."));
    }
}
