namespace AnGiang.Cooperatives.Rosters;

/// <summary>Something in which all rows of a summary must be alike; rows for which it is null are not compared.</summary>
internal sealed class Sameness<T>(string what, Func<T, object?> read)
{
    internal string What { get; } = what;

    internal Func<T, object?> Read { get; } = read;

    /// <summary>What all rows have; null while none has any.</summary>
    internal object? First { get; private set; }

    /// <summary>The name of the row that had it first; not the row, which may be one object that goes from row to row.</summary>
    internal string FirstRow { get; private set; } = "";

    /// <summary>Whether a row is like those before it.</summary>
    internal bool Holds(T row, out object? value)
    {
        value = Read(row);
        return value is null || First is null || ReferenceEquals(value, First) || value.Equals(First);
    }

    /// <summary>The first row that has any.</summary>
    internal void Start(object value, string row) => (First, FirstRow) = (value, row);

    /// <summary>Whether there is such a value: an enumeration holds any number.</summary>
    internal static bool IsDefined(object? value) => value is not FigureStatus status || Enum.IsDefined(status);

    /// <summary>A row whose value there is not.</summary>
    internal static ArgumentException Undefined(string row, object? value) =>
        new($"{row} has the {SummaryHeader.StatusName} {value}, and there is none such; use one of {string.Join(", ", Enum.GetNames<FigureStatus>())}.");

    /// <summary>Two rows that are not alike.</summary>
    internal static ArgumentException Refusal(string row, string other, string what, object? value, object? expected) =>
        new($"{row} has the {what} {value}, {other} has {expected}: figures that differ in {what} are not added up. Summarize them one at a time.");
}
