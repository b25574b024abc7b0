namespace AnGiang.Cooperatives.Rosters;

/// <summary>Something in which all rows of a summary must be alike; rows for which it is null are not compared.</summary>
internal sealed class Sameness<T>(string what, Func<T, object?> read)
{
    private object? first;
    private (T Row, long Number) firstRow;

    internal string What { get; } = what;

    /// <summary>Whether a row is like those before it; if not, gives both values and the row that had the first.</summary>
    internal bool Holds(T row, long number, out object? value, out object? expected, out (T Row, long Number) other)
    {
        value = read(row);
        if (value is not null && first is null)
        {
            (first, firstRow) = (value, (row, number));
        }

        (expected, other) = (first, firstRow);
        return value is null || value.Equals(first);
    }
}
