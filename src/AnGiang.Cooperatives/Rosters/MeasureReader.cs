namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads an indicator.</summary>
internal sealed class MeasureReader<T>(Measure<T> measure, Func<T, long, string> nameOf) : RowReader<T>
{
    internal MeasureBuffer Buffer { get; } = new(measure.Column);

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<long> low = Buffer.Low.Block(start, rows.Length, capacity);
        Span<long> high = Buffer.High is null ? [] : Buffer.High.Block(start, rows.Length, capacity);
        ulong reported = measure.Read(rows, low, high);
        Buffer.Low.Report(start, rows.Length, reported);
        Buffer.High?.Report(start, rows.Length, reported);
        if (Buffer.Low.Minimum < 0 && measure.FirstNegative(low) is int row and >= 0)
        {
            throw measure.Negative(nameOf(rows[row], start + row + 1L), low[row]);
        }
    }
}
