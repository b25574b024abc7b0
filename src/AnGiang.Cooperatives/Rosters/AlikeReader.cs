namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads something that rows must be alike in.</summary>
internal sealed class AlikeReader<T>(Sameness<T> sameness) : RowReader<T>
{
    internal AlikeBuffer Buffer { get; } = new(sameness.What);

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<int> codes = Buffer.Codes.Block(start, rows.Length, capacity);
        for (int i = 0; i < rows.Length; i++)
        {
            codes[i] = Buffer.CodeOf(sameness.Read(rows[i]));
        }
    }
}
