namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads ids of one type.</summary>
internal sealed class IdReader<T, TId>(Func<T, TId> selector) : IdReader<T>
    where TId : notnull, IEquatable<TId>
{
    private readonly IdColumn<TId> ids = new();

    internal override IdColumn Ids => ids;

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        Span<TId> block = ids.Block(start, rows.Length, capacity);
        for (int i = 0; i < rows.Length; i++)
        {
            block[i] = selector(rows[i]) ?? throw new ArgumentException($"Row {start + i + 1} has no id: it is null. Leave ids out where rows have none.");
        }
    }
}
