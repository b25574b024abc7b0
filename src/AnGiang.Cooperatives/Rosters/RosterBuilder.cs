using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Makes a <see cref="Roster"/> column by column, out of what a file or a database gives in columns.</summary>
/// <remarks>Values are copied: what becomes of the caller's arrays later does not matter. A column that is refused is not in the roster, and may be added again. Validity bits say which rows reported, a bit a row, least significant first, as in Apache Arrow; none means that all did.</remarks>
/// <example>
/// <code>
/// Roster roster = new RosterBuilder(members.Length)
///     .Count(Indicator.Members, members)
///     .Amount(Indicator.TotalAssets, assets, validity)
///     .Key(district, districts)
///     .Period(ReportingPeriod.Year(2025))
///     .Build();
/// </code>
/// </example>
public sealed class RosterBuilder
{
    private readonly int rows;
    private readonly List<MeasureBuffer> measures = [];
    private readonly List<DimensionBuffer> dimensions = [];
    private readonly List<AlikeBuffer> alike = [];
    private IdColumn? ids;
    private DateBuffer? dates;
    private bool isBuilt;

    /// <summary>Starts a roster.</summary>
    /// <param name="rows">How many rows every column has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public RosterBuilder(int rows) =>
        this.rows = rows >= 0 ? rows : throw new ArgumentOutOfRangeException(nameof(rows), rows, "A roster has no rows or some.");

    /// <summary>Adds a count.</summary>
    /// <param name="indicator">What is counted, in units or persons.</param>
    /// <param name="counts">The counts; any number where none was reported.</param>
    /// <param name="validity">Which were reported, a bit a row; empty when all were.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentException">The indicator is a rate or may not be summed, is in đồng, or is there already; a count is negative where there cannot be one; or there are more or fewer than rows.</exception>
    public RosterBuilder Count(Indicator indicator, ReadOnlySpan<long> counts, ReadOnlySpan<byte> validity = default) =>
        AddMeasure(new(indicator, MeasureKind.Count), counts, [], validity);

    /// <summary>Adds an amount.</summary>
    /// <param name="indicator">What it is an amount of, in đồng.</param>
    /// <param name="dong">The amounts in đồng; any number where none was reported.</param>
    /// <param name="validity">Which were reported, a bit a row; empty when all were.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentException">The indicator is a rate or may not be summed, is not in đồng, or is there already; an amount is negative where there cannot be one; or there are more or fewer than rows.</exception>
    public RosterBuilder Amount(Indicator indicator, ReadOnlySpan<long> dong, ReadOnlySpan<byte> validity = default) =>
        AddMeasure(new(indicator, MeasureKind.Amount), dong, [], validity);

    /// <summary>Adds ranges or rates, which are never summed.</summary>
    /// <param name="indicator">What the ranges are of, in đồng.</param>
    /// <param name="low">The lower ends in đồng; any number where none was reported.</param>
    /// <param name="high">The upper ends.</param>
    /// <param name="validity">Which were reported, a bit a row; empty when all were.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentException">The indicator is not in đồng, or is there already; a lower end is above its upper end or negative where it cannot be; or there are more or fewer than rows.</exception>
    public RosterBuilder Range(Indicator indicator, ReadOnlySpan<long> low, ReadOnlySpan<long> high, ReadOnlySpan<byte> validity = default) =>
        AddMeasure(new(indicator, MeasureKind.Range), low, high, validity);

    /// <summary>Adds a dimension by the group of each row.</summary>
    /// <typeparam name="TKey">The groups.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keys">The group of each row. Rows for which it is null are refused in a table by this dimension and are in no filter by it.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a dimension of that name already, or there are more or fewer keys than rows.</exception>
    public RosterBuilder Key<TKey>(Dimension<TKey> dimension, ReadOnlySpan<TKey?> keys)
        where TKey : notnull
    {
        DimensionBuffer<TKey> buffer = NewDimension(dimension, keys.Length);
        Span<int> codes = buffer.Codes.Block(0, rows, rows);
        for (int row = 0; row < codes.Length; row++)
        {
            codes[row] = buffer.CodeOf(keys[row]);
        }

        dimensions.Add(buffer);
        return this;
    }

    /// <summary>Adds a dimension by codes, as dictionary-encoded columns have it.</summary>
    /// <typeparam name="TKey">The groups.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keys">The groups.</param>
    /// <param name="codes">The position in <paramref name="keys"/> of the group of each row.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/>, <paramref name="keys"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is a dimension of that name already, there are more or fewer codes than rows, or one is beyond the keys; the message names the row.</exception>
    public RosterBuilder Key<TKey>(Dimension<TKey> dimension, IReadOnlyList<TKey> keys, ReadOnlySpan<int> codes)
        where TKey : notnull
    {
        Guard.Against.Null(keys);
        DimensionBuffer<TKey> buffer = NewDimension(dimension, codes.Length);
        int[] own = [.. keys.Select(key => buffer.CodeOf(Guard.Against.Null(key, nameof(keys))))];
        Span<int> all = buffer.Codes.Block(0, rows, rows);
        for (int row = 0; row < all.Length; row++)
        {
            int code = codes[row];
            all[row] = code >= 0 && code < own.Length ? own[code] : throw new ArgumentException($"Row {row + 1} has the code {code} of {dimension}, and there are {own.Length} groups.", nameof(codes));
        }

        dimensions.Add(buffer);
        return this;
    }

    /// <summary>Adds the ids of the rows, so that no unit counts twice.</summary>
    /// <typeparam name="TId">Text, a number, a <see cref="CooperativeId"/>.</typeparam>
    /// <param name="values">The id of each row, never null.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentException">An id is null, there are more or fewer than rows, or ids are there already.</exception>
    public RosterBuilder Id<TId>(ReadOnlySpan<TId> values)
        where TId : notnull, IEquatable<TId>
    {
        RefuseSecond(ids, "ids");
        CheckLength(values.Length, "ids");
        IdColumn<TId> column = new();
        column.Ensure(0, rows, rows);
        for (int row = 0; row < rows; row++)
        {
            column.Set(row, values[row]);
        }

        ids = column;
        return this;
    }

    /// <summary>Adds when the units were registered and when they ended, for <see cref="Roster.ActiveOn"/>.</summary>
    /// <param name="registeredOn">The day of the registration of each row; null when not given.</param>
    /// <param name="endedOn">The day of its end; null while it stands.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentException">There are more or fewer than rows, a date is not in the ISO calendar, or dates are there already.</exception>
    public RosterBuilder Dates(ReadOnlySpan<LocalDate?> registeredOn, ReadOnlySpan<LocalDate?> endedOn)
    {
        RefuseSecond(dates, "dates");
        CheckLength(registeredOn.Length, "dates of registration");
        CheckLength(endedOn.Length, "dates of end");
        DateBuffer buffer = new();
        Span<int> registered = buffer.Registered.Block(0, rows, rows), ended = buffer.Ended.Block(0, rows, rows);
        for (int row = 0; row < rows; row++)
        {
            (registered[row], ended[row]) = (DateBuffer.NumberOf(registeredOn[row]), DateBuffer.NumberOf(endedOn[row]));
        }

        dates = buffer;
        return this;
    }

    /// <summary>Says which period the figures are of.</summary>
    /// <param name="period">The period.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">It was said already.</exception>
    public RosterBuilder Period(ReportingPeriod period) => AddAlike(SummaryHeader.PeriodName, Guard.Against.Null(period));

    /// <summary>Says how firm the figures are.</summary>
    /// <param name="status">The status.</param>
    /// <returns>This instance, for the next column.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    /// <exception cref="ArgumentException">It was said already.</exception>
    public RosterBuilder Status(FigureStatus status) => AddAlike(SummaryHeader.StatusName, Guard.Against.Defined(status));

    /// <summary>The roster of the columns that were added. Ask once; after a refusal, as of two rows with one id, you may ask again.</summary>
    /// <param name="duplicates">What becomes of rows that have the same id.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duplicates"/> is not defined.</exception>
    /// <exception cref="ArgumentException">Two rows have the same id and by the policy that is an error; the message names them.</exception>
    /// <exception cref="InvalidOperationException">Two different groups of a dimension compare as equal, or the roster was built already.</exception>
    /// <exception cref="OverflowException">By the policy the figures of a unit are added, and a sum does not fit 64 bits.</exception>
    public Roster Build(DuplicatePolicy duplicates = DuplicatePolicy.Error)
    {
        Guard.Against.Defined(duplicates);
        if (isBuilt)
        {
            throw new InvalidOperationException("The roster was built already, and its columns are part of it; start another builder.");
        }

        RosterBuild build = new(rows) { Measures = measures, Dimensions = dimensions, Alike = alike, Ids = ids, Dates = dates, IsOfCooperatives = false };
        Roster roster = new(build.Finish(duplicates));
        isBuilt = true;
        return roster;
    }

    private RosterBuilder AddMeasure(SummaryColumn column, ReadOnlySpan<long> low, ReadOnlySpan<long> high, ReadOnlySpan<byte> validity)
    {
        SummaryColumn.RefuseSecond(column.Indicator, measures.Select(other => other.Column));
        CheckLength(low.Length, column.Indicator.Code);
        CheckLength(column.Kind == MeasureKind.Range ? high.Length : rows, column.Indicator.Code);
        if (!validity.IsEmpty && validity.Length < (rows + 7) / 8)
        {
            throw new ArgumentException($"{column.Indicator} has {validity.Length} bytes of validity bits; {rows} rows have {(rows + 7) / 8}.", nameof(validity));
        }

        MeasureBuffer buffer = new(column);
        buffer.Low.Fill(low, validity);
        buffer.High?.Fill(high, validity);
        bool mayBeWrong = buffer.High is not null || (buffer.Low.Minimum < 0 && !column.Indicator.MayBeNegative);
        for (int row = 0; row < rows && mayBeWrong; row++)
        {
            Check(buffer, row);
        }

        measures.Add(buffer);
        return this;
    }

    private static void Check(MeasureBuffer buffer, int row)
    {
        Indicator indicator = buffer.Column.Indicator;
        long value = buffer.Low[row];
        if (value < 0 && !indicator.MayBeNegative)
        {
            throw new ArgumentException(FormattableString.Invariant($"Row {row + 1}: {indicator} is {value}, and it cannot be negative. Leave it out of the validity bits where it was not reported."));
        }

        if (value > buffer.High?[row])
        {
            throw new ArgumentException(FormattableString.Invariant($"Row {row + 1}: {indicator} has the lower end {value} above the upper end {buffer.High[row]}; swap them."));
        }
    }

    private DimensionBuffer<TKey> NewDimension<TKey>(Dimension<TKey> dimension, int length)
        where TKey : notnull
    {
        Guard.Against.Null(dimension);
        CheckLength(length, dimension.Name);
        if (dimensions.Exists(other => other.Name == dimension.Name))
        {
            throw new ArgumentException($"The dimension {dimension} is there already.", nameof(dimension));
        }

        return new(dimension);
    }

    private RosterBuilder AddAlike(string what, object value)
    {
        AlikeBuffer buffer = new(what);
        buffer.Codes.Block(0, rows, rows).Fill(buffer.CodeOf(value));
        alike.Add(!alike.Exists(other => other.What == what) ? buffer : throw new ArgumentException($"The {what} was said already.", nameof(value)));
        return this;
    }

    private static void RefuseSecond(object? first, string what)
    {
        if (first is not null)
        {
            throw new ArgumentException($"The {what} are there already.");
        }
    }

    private void CheckLength(int length, string what)
    {
        if (length != rows)
        {
            throw new ArgumentException($"There are {length} {what} for {rows} rows; every column has a value a row.");
        }
    }
}
