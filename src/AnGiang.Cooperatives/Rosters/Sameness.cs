namespace AnGiang.Cooperatives.Rosters;

/// <summary>Something in which all rows of a summary must be alike; rows for which it is null are not compared.</summary>
internal sealed class Sameness<T>(string what, Func<T, object?> read)
{
    internal string What { get; } = what;

    /// <summary>What all rows have; null while none has any.</summary>
    internal object? First { get; private set; }

    /// <summary>The name of the row that had it first; not the row, which may be one object that goes from row to row.</summary>
    internal string FirstRow { get; private set; } = "";

    /// <summary>Whether a row is like those before it.</summary>
    internal bool Holds(T row, out object? value)
    {
        value = read(row);
        return value is null || First is null || ReferenceEquals(value, First) || value.Equals(First);
    }

    /// <summary>The first row that has any.</summary>
    internal void Start(object value, string row) => (First, FirstRow) = (value, row);
}
