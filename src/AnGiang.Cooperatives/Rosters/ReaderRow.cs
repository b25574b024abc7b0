using System.Data.Common;
using System.Globalization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The row that a database reader is at. NULL is "not reported"; numbers are read exactly or refused, with row and column.</summary>
/// <remarks>
/// Read from it before the next one comes: a row that was kept, in a list or a chunk, is refused once the reader has moved on. Columns are found by name, exactly or else ignoring case,
/// or by ordinal, from 0. Integers of any width, decimals and texts of numbers are read; floating-point numbers are not.
/// </remarks>
public sealed class ReaderRow
{
    private readonly ReaderPlace place;

    internal ReaderRow(ReaderPlace place, long number) => (this.place, Number) = (place, number);

    /// <summary>Its number, from 1.</summary>
    public long Number { get; }

    /// <summary>A text, such as a group; a number is written without a culture, a date as ISO does.</summary>
    /// <param name="column">The name of the column.</param>
    /// <returns>The text, which is never null.</returns>
    /// <exception cref="ArgumentException">There is no such column, it is NULL, or it is bytes or a list.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public string Text(string column) => Text(Ordinal(column));

    /// <summary>A text, such as a group; a number is written without a culture, a date as ISO does.</summary>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The text, which is never null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="ArgumentException">It is NULL, or bytes or a list.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public string Text(int ordinal) => Value(ordinal) is { } value
        ? ReaderText.Of(value) ?? throw new ArgumentException($"{Place(ordinal)} is a {value.GetType().Name} and not a text; cast it to text in the query.")
        : throw new ArgumentException($"{Place(ordinal)} is NULL. Give such rows a text of their own in the query, with COALESCE, so that they are counted and shown.");

    /// <summary>A number of units or persons.</summary>
    /// <param name="column">The name of the column.</param>
    /// <returns>The number; null where it is NULL.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public long? Count(string column) => Whole(Ordinal(column));

    /// <summary>A number of units or persons.</summary>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The number; null where it is NULL.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="ArgumentException">It is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public long? Count(int ordinal) => Whole(ordinal);

    /// <summary>An amount that the database holds in đồng.</summary>
    /// <param name="column">The name of the column.</param>
    /// <returns>The amount; null where it is NULL.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public Vnd? Amount(string column) => Amount(Ordinal(column));

    /// <summary>An amount that the database holds in đồng.</summary>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The amount; null where it is NULL.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="ArgumentException">It is not a whole number.</exception>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public Vnd? Amount(int ordinal) => Whole(ordinal) is long dong ? Vnd.FromDong(dong) : null;

    /// <summary>A range of amounts in đồng.</summary>
    /// <param name="low">The name of the column of its low end.</param>
    /// <param name="high">The name of the column of its high end; it may be the same.</param>
    /// <returns>The range; null where both ends are NULL.</returns>
    /// <exception cref="ArgumentException">There is no such column; an end is not a whole number, or one is NULL and the other is not; or the low end is above the high end.</exception>
    /// <exception cref="OverflowException">64 bits do not hold an end.</exception>
    /// <exception cref="InvalidOperationException">The reader has moved on.</exception>
    public VndRange? Range(string low, string high)
    {
        (int from, int to) = (Ordinal(low), Ordinal(high));
        return (Whole(from), Whole(to)) switch
        {
            (null, null) => null,
            (long least, long most) when least <= most => new(Vnd.FromDong(least), Vnd.FromDong(most)),
            (var least, var most) => throw new ArgumentException(FormattableString.Invariant(
                $"{Place(from)} is {least?.ToString(CultureInfo.InvariantCulture) ?? "NULL"} and column '{high}' is {most?.ToString(CultureInfo.InvariantCulture) ?? "NULL"}. Give both ends of a range, the low one first, or NULL for both.")),
        };
    }

    /// <summary>A sum, which may be wider than the values it is of.</summary>
    internal Int128? Sum(string column) => Exact(Ordinal(column));

    internal string Place(int ordinal) => FormattableString.Invariant($"Row {Number}, column '{place.Reader.GetName(ordinal)}'");

    private long? Whole(int ordinal) => Exact(ordinal) switch
    {
        null => null,
        { } number when number >= long.MinValue && number <= long.MaxValue => (long)number,
        { } number => throw new OverflowException(FormattableString.Invariant($"{Place(ordinal)} is {number}, which 64 bits do not hold. Check its unit: it should be in đồng.")),
    };

    private Int128? Exact(int ordinal) => Value(ordinal) is not { } value ? null
        : ReaderNumber.Problem(value, out Int128 number) is { } problem
            ? throw new ArgumentException($"{Place(ordinal)}: '{Convert.ToString(value, CultureInfo.InvariantCulture)}' {problem}.")
            : number;

    private object? Value(int ordinal)
    {
        RefuseGone();
        if (ordinal < 0 || ordinal >= place.Reader.FieldCount)
        {
            throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"The query has {place.Reader.FieldCount} columns, from 0.");
        }

        try
        {
            return place.Reader.GetValue(ordinal) is { } value and not DBNull ? value : null;
        }
        catch (OverflowException e)
        {
            throw new OverflowException($"{Place(ordinal)} is wider than the database's driver reads; cast it to a wide integer in the query.", e);
        }
    }

    private int Ordinal(string column)
    {
        RefuseGone();
        return place.Ordinal(Guard.Against.Null(column));
    }

    private void RefuseGone()
    {
        if (Number != place.Number)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"Row {Number} was kept, and the reader is {(place.Number == 0 ? "at its end" : $"at row {place.Number}")}. Take from a row what you need before the next one comes: select it into a type of your own."));
        }
    }
}
