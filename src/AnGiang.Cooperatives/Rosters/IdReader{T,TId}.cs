namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads ids of one type.</summary>
internal sealed class IdReader<T, TId>(Func<T, TId> selector) : IdReader<T>
    where TId : notnull, IEquatable<TId>
{
    private readonly IdColumn<TId> ids = new();

    internal override IdColumn Ids => ids;

    internal override void Read(ReadOnlySpan<T> rows, int start, int capacity)
    {
        ids.Ensure(start, rows.Length, capacity);
        for (int i = 0; i < rows.Length; i++)
        {
            ids.Set(start + i, selector(rows[i]));
        }
    }
}
