using System.Data.Common;
using System.Globalization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The row that a database reader is at. NULL is "not reported"; numbers are read exactly or refused, with row and column.</summary>
/// <remarks>
/// One object goes from row to row: read from it and do not keep it. Columns are found by name, exactly or else ignoring case, or by ordinal, from 0. Integers of any width, decimals
/// and texts of numbers are read; floating-point numbers are not.
/// </remarks>
public sealed class ReaderRow
{
    private readonly DbDataReader reader;
    private readonly Dictionary<string, int> ordinals = [];

    internal ReaderRow(DbDataReader reader) => this.reader = reader;

    /// <summary>Its number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>A text, such as a group; a number is written without a culture.</summary>
    /// <param name="column">The name of the column.</param>
    /// <returns>The text, which is never null.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is NULL.</exception>
    public string Text(string column) => Text(Ordinal(column));

    /// <summary>A text, such as a group; a number is written without a culture.</summary>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The text, which is never null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="ArgumentException">It is NULL.</exception>
    public string Text(int ordinal) => Value(ordinal) is { } value
        ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""
        : throw new ArgumentException($"{Place(ordinal)} is NULL. Give such rows a text of their own in the query, with COALESCE, so that they are counted and shown.");

    /// <summary>A number of units or persons.</summary>
    /// <param name="column">The name of the column.</param>
    /// <returns>The number; null where it is NULL.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    public long? Count(string column) => Whole(Ordinal(column));

    /// <summary>A number of units or persons.</summary>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The number; null where it is NULL.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="ArgumentException">It is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    public long? Count(int ordinal) => Whole(ordinal);

    /// <summary>An amount that the database holds in đồng.</summary>
    /// <param name="column">The name of the column.</param>
    /// <returns>The amount; null where it is NULL.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    public Vnd? Amount(string column) => Amount(Ordinal(column));

    /// <summary>An amount that the database holds in đồng.</summary>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The amount; null where it is NULL.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="ArgumentException">It is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    public Vnd? Amount(int ordinal) => Whole(ordinal) is long dong ? Vnd.FromDong(dong) : null;

    /// <summary>A range of amounts in đồng.</summary>
    /// <param name="low">The name of the column of its low end.</param>
    /// <param name="high">The name of the column of its high end; it may be the same.</param>
    /// <returns>The range; null where both ends are NULL.</returns>
    /// <exception cref="ArgumentException">There is no such column; an end is not a whole number, or one is NULL and the other is not; or the low end is above the high end.</exception>
    /// <exception cref="OverflowException">64 bits do not hold an end.</exception>
    public VndRange? Range(string low, string high)
    {
        (int from, int to) = (Ordinal(low), Ordinal(high));
        return (Whole(from), Whole(to)) switch
        {
            (null, null) => null,
            (long least, long most) when least <= most => new(Vnd.FromDong(least), Vnd.FromDong(most)),
            _ => throw new ArgumentException($"{Place(from)} and column '{high}' are not the ends of a range: both are NULL, or the low one is not above the high one."),
        };
    }

    /// <summary>The reader is at its next row.</summary>
    internal ReaderRow Next()
    {
        Number++;
        return this;
    }

    /// <summary>A sum, which may be wider than the values it is of.</summary>
    internal Int128? Sum(string column) => Exact(Ordinal(column));

    internal string Place(int ordinal) => FormattableString.Invariant($"Row {Number}, column '{reader.GetName(ordinal)}'");

    private long? Whole(int ordinal) => Exact(ordinal) switch
    {
        null => null,
        { } number when number >= long.MinValue && number <= long.MaxValue => (long)number,
        { } number => throw new OverflowException(FormattableString.Invariant($"{Place(ordinal)} is {number}, which 64 bits do not hold. Check its unit: it should be in đồng.")),
    };

    private Int128? Exact(int ordinal) => Value(ordinal) is not { } value ? null
        : ReaderNumber.Problem(value, out Int128 number) is { } problem
            ? throw new ArgumentException($"{Place(ordinal)}: {Convert.ToString(value, CultureInfo.InvariantCulture)} {problem}.")
            : number;

    private object? Value(int ordinal)
    {
        if (ordinal < 0 || ordinal >= reader.FieldCount)
        {
            throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"The query has {reader.FieldCount} columns, from 0.");
        }

        try
        {
            return reader.GetValue(ordinal) is { } value and not DBNull ? value : null;
        }
        catch (OverflowException e)
        {
            throw new OverflowException($"{Place(ordinal)} is wider than the database's driver reads; cast it to a wide integer in the query.", e);
        }
    }

    private int Ordinal(string column)
    {
        if (!ordinals.TryGetValue(Guard.Against.Null(column), out int ordinal))
        {
            ordinal = ReaderNames.Find(reader, column);
            ordinals.Add(column, ordinal);
        }

        return ordinal;
    }
}
