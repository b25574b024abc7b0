namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads something that rows must be alike in.</summary>
internal sealed class AlikeReader<T>(Sameness<T> sameness, Func<T, long, string> nameOf) : RowReader<T>
{
    internal AlikeBuffer Buffer { get; } = new(sameness.What);

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<int> codes = Buffer.Codes.Block(start, rows.Length, capacity);
        for (int i = 0; i < rows.Length; i++)
        {
            object? value = sameness.Read(rows[i]);
            codes[i] = Sameness<T>.IsDefined(value) ? Buffer.CodeOf(value) : throw Sameness<T>.Undefined(nameOf(rows[i], start + i + 1L), value);
        }
    }
}
