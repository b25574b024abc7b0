namespace AnGiang.Cooperatives.Rosters;

/// <summary>Something in which all rows of a summary must be alike; rows for which it is null are not compared.</summary>
internal sealed class Sameness<T>(string what, Func<T, object?> read)
{
    private (T Row, long Number) firstRow;

    internal string What { get; } = what;

    internal Func<T, object?> Read { get; } = read;

    /// <summary>What all rows have; null while none has any.</summary>
    internal object? First { get; private set; }

    /// <summary>Whether a row is like those before it; if not, gives both values and the row that had the first.</summary>
    internal bool Holds(T row, long number, out object? value, out object? expected, out (T Row, long Number) other)
    {
        value = Read(row);
        if (value is not null && First is null)
        {
            (First, firstRow) = (value, (row, number));
        }

        (expected, other) = (First, firstRow);
        return value is null || ReferenceEquals(value, First) || value.Equals(First);
    }

    /// <summary>Two rows that are not alike.</summary>
    internal static ArgumentException Refusal(string row, string other, string what, object? value, object? expected) =>
        new($"{row} has the {what} {value}, {other} has {expected}: figures that differ in {what} are not added up. Summarize them one at a time.");
}
