using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads when units were registered and when they ended.</summary>
internal sealed class DateReader<T>(Func<T, LocalDate?> registeredOn, Func<T, LocalDate?> endedOn) : RowReader<T>
{
    internal DateBuffer Buffer { get; } = new();

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<int> registered = Buffer.Registered.Block(start, rows.Length, capacity);
        Span<int> ended = Buffer.Ended.Block(start, rows.Length, capacity);
        for (int i = 0; i < rows.Length; i++)
        {
            registered[i] = DateBuffer.NumberOf(registeredOn(rows[i]));
            ended[i] = DateBuffer.NumberOf(endedOn(rows[i]));
        }
    }
}
