namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads a group by its key.</summary>
internal sealed class DimensionReader<T, TKey>(Dimension<TKey> dimension, Func<T, TKey?> selector) : DimensionReader<T>
    where TKey : notnull
{
    private readonly DimensionBuffer<TKey> buffer = new(dimension);

    internal override DimensionBuffer Buffer => buffer;

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<int> codes = buffer.Codes.Block(start, rows.Length, capacity);
        for (int i = 0; i < rows.Length; i++)
        {
            codes[i] = buffer.CodeOf(selector(rows[i]));
        }
    }
}
