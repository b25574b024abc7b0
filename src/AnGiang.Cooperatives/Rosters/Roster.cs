using System.Diagnostics;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>
/// A roster as columns (danh sách HTX): an immutable snapshot of units, their indicators and dimensions, that is built once and summarised many times at the speed of memory.
/// </summary>
/// <remarks>
/// A summary of it is equal to that of the rows it was built of. Filters share the columns and keep one bit a row. An amount takes 8 bytes a row, a count 4 where all fit, the group of a dimension 1, 2 or 4.
/// </remarks>
/// <example>
/// <code>
/// Roster roster = Roster.Of(cooperatives);
/// RosterSummary&lt;Sector&gt; bySector = roster.Summarize(Dimension.Sector);
/// RosterSummary&lt;(Territory, CooperativeStatus)&gt; crossed = roster.ActiveOn(new LocalDate(2020, 12, 31)).Summarize(Dimension.Territory, Dimension.Status);
/// </code>
/// </example>
[DebuggerDisplay("{Units} units")]
public sealed class Roster
{
    private readonly RosterData data;
    private readonly byte[]? selected;
    private readonly byte[]? undated;

    internal Roster(RosterData data)
        : this(data, data.Counted, null)
    {
    }

    /// <summary>Of some rows.</summary>
    /// <param name="data">The columns.</param>
    /// <param name="selected">The rows that are in it; null when all are.</param>
    /// <param name="undated">The rows that would be in it had they a date of registration; null before anybody asked for a day.</param>
    private Roster(RosterData data, byte[]? selected, byte[]? undated)
    {
        (this.data, this.selected, this.undated) = (data, selected, undated);
        Undated = undated is null ? 0 : Selection.Count(undated);
        Units = this.selected is null ? data.Rows : Selection.Count(this.selected);
    }

    /// <summary>The number of units: rows without those that were left out for their id, or by a filter. Also those outside of a population.</summary>
    public int Units { get; }

    /// <summary>How many rows had the id of an earlier one, whatever the <see cref="DuplicatePolicy"/> made of them; the same in all filters of a roster.</summary>
    public int Duplicates => data.Duplicates;

    /// <summary>
    /// How many units <see cref="ActiveOn"/> left out only because they have no date of registration: those that every filter of this roster, in whatever order, would have kept had they stood from the
    /// beginning. Zero before anybody asked for a day.
    /// </summary>
    public int Undated { get; }

    /// <summary>The indicators, in the order they were named.</summary>
    public IEnumerable<Indicator> Indicators => data.Measures.Select(measure => measure.Column.Indicator);

    /// <summary>Takes a snapshot of co-operatives.</summary>
    /// <param name="cooperatives">The units, of all kinds and statuses; a summary counts those of its population.</param>
    /// <param name="duplicates">What becomes of units that have the same id.</param>
    /// <returns>Every indicator that a co-operative reports, and the dimensions of <see cref="Dimension"/>. O(n), one pass.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cooperatives"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duplicates"/> is not defined.</exception>
    /// <exception cref="ArgumentException">A unit is null, or two have the same id and by the policy that is an error; the message names the rows.</exception>
    /// <exception cref="OverflowException">By the policy the figures of a unit are added, and a sum does not fit 64 bits.</exception>
    public static Roster Of(IEnumerable<Cooperative> cooperatives, DuplicatePolicy duplicates = DuplicatePolicy.Error)
    {
        Guard.Against.Null(cooperatives);
        Guard.Against.Defined(duplicates);
        Measures<Cooperative> measures = new Measures<Cooperative>().Describe().AddAll();
        return new(new RosterReader<Cooperative>(measures, new Dimensions<Cooperative>().AddAll()).Read(cooperatives, duplicates));
    }

    /// <summary>Takes a snapshot of credit funds.</summary>
    /// <param name="funds">The funds, of all statuses; a summary counts those of its population.</param>
    /// <param name="duplicates">What becomes of funds that have the same id.</param>
    /// <returns>Every indicator that a co-operative or a credit fund reports, and the dimensions of <see cref="Dimension"/>. O(n), one pass.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="funds"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duplicates"/> is not defined.</exception>
    /// <exception cref="ArgumentException">A fund is null, or two have the same id and by the policy that is an error; the message names the rows.</exception>
    /// <exception cref="OverflowException">By the policy the figures of a fund are added, and a sum does not fit 64 bits.</exception>
    public static Roster OfCreditFunds(IEnumerable<CreditFund> funds, DuplicatePolicy duplicates = DuplicatePolicy.Error)
    {
        Guard.Against.Null(funds);
        Guard.Against.Defined(duplicates);
        Measures<CreditFund> measures = new Measures<CreditFund>().Describe().AddAll();
        return new(new RosterReader<CreditFund>(measures, new Dimensions<CreditFund>().AddAll()).Read(funds, duplicates));
    }

    /// <summary>Takes a snapshot of the caller's own rows.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">The rows; of an array or a list the fastest.</param>
    /// <param name="measures">Names the indicators and how they are read.</param>
    /// <param name="dimensions">Names the dimensions, the id and the dates, and how they are read; null for none. Rows that are <see cref="Cooperative"/>s or <see cref="CreditFund"/>s have those of a co-operative before.</param>
    /// <param name="duplicates">What becomes of rows that have the same id.</param>
    /// <returns>The roster. O(n), one pass; selectors are called indicator by indicator for some rows at a time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="measures"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duplicates"/> is not defined.</exception>
    /// <exception cref="ArgumentException">A row is null, has no id, has a negative value where there cannot be one, or has the id of another and by the policy that is an error. The message names the row.</exception>
    /// <exception cref="InvalidOperationException">Two different groups of a dimension compare as equal.</exception>
    /// <exception cref="OverflowException">By the policy the figures of a unit are added, and a sum does not fit 64 bits.</exception>
    public static Roster Of<T>(IEnumerable<T> rows, Action<Measures<T>> measures, Action<Dimensions<T>>? dimensions = null, DuplicatePolicy duplicates = DuplicatePolicy.Error)
    {
        Guard.Against.Null(rows);
        Guard.Against.Null(measures);
        Guard.Against.Defined(duplicates);
        Measures<T> read = new();
        (read as Measures<Cooperative>)?.Describe();
        (read as Measures<CreditFund>)?.Describe();
        measures(read);
        Dimensions<T> by = new();
        (by as Dimensions<Cooperative>)?.AddAll();
        (by as Dimensions<CreditFund>)?.AddAll();
        dimensions?.Invoke(by);
        return new(new RosterReader<T>(read, by).Read(rows, duplicates));
    }

    /// <summary>The units in some groups of a dimension.</summary>
    /// <typeparam name="TKey">The groups.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="predicate">Whether the units of a group stay; asked once a group, not once a unit. Units that are in no group do not stay.</param>
    /// <returns>A roster of fewer units over the same columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The roster has no such dimension; the message names those it has.</exception>
    public Roster Where<TKey>(Dimension<TKey> dimension, Func<TKey, bool> predicate)
        where TKey : notnull
    {
        Guard.Against.Null(predicate);
        DimensionColumn<TKey> column = data.Find(Guard.Against.Null(dimension));
        bool[] stays = new bool[column.CodeCount];
        for (int group = 0; group < column.Groups; group++)
        {
            stays[group] = predicate(column.Keys[group]);
        }

        byte[] some = Selection.All(data.Rows);
        for (int row = 0; row < data.Rows; row++)
        {
            if (!stays[column.Codes[row]])
            {
                Selection.Remove(some, row);
            }
        }

        byte[]? unknown = undated is null ? null : [.. some];
        Selection.And(unknown, undated);
        Selection.And(some, selected);
        return new(data, some, unknown);
    }

    /// <summary>The units that stood on a day: registered on it or before, and not ended on it or before.</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// A roster of fewer units over the same columns. Units without a date of registration are not in it, since nobody knows; <see cref="Undated"/> counts them. A unit that has ended since is in it, but its
    /// status is what it was when the roster was made: as dissolved or the like it is outside of every <see cref="Population"/>.
    /// </returns>
    /// <exception cref="InvalidOperationException">The roster has no dates.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public Roster ActiveOn(LocalDate date)
    {
        Guard.Against.NotIso(date);
        DateColumn dates = data.Dates
            ?? throw new InvalidOperationException($"The roster has no dates of registration, so that nobody knows who stood on {date:R}. Read them with {nameof(Dimensions<>)}.{nameof(Dimensions<>.Dates)}.");
        (byte[] active, byte[] unknown) = dates.ActiveOn(date);
        Selection.And(active, selected);
        Selection.And(unknown, undated ?? selected);
        return new(data, active, unknown);
    }

    /// <summary>The figures of all units together.</summary>
    /// <param name="options">Which indicators, of which units; null means all indicators, without extremes.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="KeyNotFoundException">The roster has not got an indicator that was asked for.</exception>
    /// <exception cref="ArgumentException">Units differ in period or status of their figures, in the base of their average earnings, or, by sector, in their classification; a unit has no group; or a population is asked of rows that are no co-operatives. The message names the units.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public UnitSummary Summarize(SummaryOptions? options = null)
    {
        RosterQuery query = Query(options);
        using RosterScan scan = query.Run(() => new OneGroup());
        return new PartialSummary<string>(query.Header(scan, null), query.Columns, ["all units"], scan.State, StringComparer.Ordinal).Finish().Overall;
    }

    /// <summary>The figures by a dimension and overall.</summary>
    /// <typeparam name="TKey">The groups.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="options">Which indicators, of which units; null means all indicators, without extremes.</param>
    /// <returns>The figures of the groups that have units; by sector, of all sectors of the classification. O(units · indicators). What it allocates grows with the groups, the indicators and the threads, not with the units.</returns>
    /// <inheritdoc cref="Summarize(SummaryOptions)"/>
    public RosterSummary<TKey> Summarize<TKey>(Dimension<TKey> dimension, SummaryOptions? options = null)
        where TKey : notnull =>
        Part(null, dimension, options).Finish();

    /// <summary>The figures by two dimensions at once and overall.</summary>
    /// <typeparam name="TFirst">The groups of the first.</typeparam>
    /// <typeparam name="TSecond">The groups of the second.</typeparam>
    /// <param name="first">A dimension.</param>
    /// <param name="second">Another.</param>
    /// <param name="options">Which indicators, of which units; null means all indicators, without extremes.</param>
    /// <returns>The figures of the pairs of groups that have units.</returns>
    /// <inheritdoc cref="Summarize(SummaryOptions)"/>
    public RosterSummary<(TFirst First, TSecond Second)> Summarize<TFirst, TSecond>(Dimension<TFirst> first, Dimension<TSecond> second, SummaryOptions? options = null)
        where TFirst : notnull
        where TSecond : notnull =>
        Part(null, first, second, options).Finish();

    /// <summary>The state of a summary by a dimension, to be merged with that of other rosters.</summary>
    /// <typeparam name="TKey">The groups.</typeparam>
    /// <param name="label">What the part is called, <c>"Châu Đốc"</c>; a label that comes twice is refused when parts are merged.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="options">Which indicators, of which units; null means all indicators, without extremes. The same for all parts.</param>
    /// <returns>The state.</returns>
    /// <inheritdoc cref="Summarize(SummaryOptions)"/>
    public PartialSummary<TKey> SummarizePart<TKey>(string label, Dimension<TKey> dimension, SummaryOptions? options = null)
        where TKey : notnull =>
        Part(Guard.Against.NullOrWhiteSpace(label), dimension, options);

    /// <summary>The state of a summary by two dimensions at once, to be merged with that of other rosters.</summary>
    /// <typeparam name="TFirst">The groups of the first.</typeparam>
    /// <typeparam name="TSecond">The groups of the second.</typeparam>
    /// <param name="label">What the part is called; a label that comes twice is refused when parts are merged.</param>
    /// <param name="first">A dimension.</param>
    /// <param name="second">Another.</param>
    /// <param name="options">Which indicators, of which units; null means all indicators, without extremes. The same for all parts.</param>
    /// <returns>The state.</returns>
    /// <inheritdoc cref="Summarize(SummaryOptions)"/>
    public PartialSummary<(TFirst First, TSecond Second)> SummarizePart<TFirst, TSecond>(
        string label, Dimension<TFirst> first, Dimension<TSecond> second, SummaryOptions? options = null)
        where TFirst : notnull
        where TSecond : notnull =>
        Part(Guard.Against.NullOrWhiteSpace(label), first, second, options);

    internal RosterData Data => data;

    private PartialSummary<TKey> Part<TKey>(string? label, Dimension<TKey> dimension, SummaryOptions? options)
        where TKey : notnull
    {
        DimensionColumn<TKey> column = data.Find(Guard.Against.Null(dimension));
        RosterQuery query = Query(options, column);
        using RosterScan scan = query.Run(() => new DimensionGroups(column));
        if (column.CodeCount > column.Groups && scan.State.Units[column.Groups] > 0)
        {
            throw query.WithoutGroup(column);
        }

        (TKey[] keys, GroupState state) = column.Shown(scan.State);
        return new(query.Header(scan, label), query.Columns, keys, state, column.Dimension.Order);
    }

    private PartialSummary<(TFirst First, TSecond Second)> Part<TFirst, TSecond>(string? label, Dimension<TFirst> first, Dimension<TSecond> second, SummaryOptions? options)
        where TFirst : notnull
        where TSecond : notnull
    {
        DimensionColumn<TFirst> one = data.Find(Guard.Against.Null(first));
        DimensionColumn<TSecond> other = data.Find(Guard.Against.Null(second));
        RosterQuery query = Query(options, one, other);
        using RosterScan scan = query.Run(() => new PairGroups(one, other, data.Rows));
        return PairOrder.Sort(query, scan, one, other, label);
    }

    /// <summary>What is asked of the roster by some dimensions.</summary>
    internal RosterQuery Query(SummaryOptions? options, params DimensionColumn[] by) =>
        new(data, selected, options ?? SummaryOptions.Default, [.. by.SelectMany(dimension => dimension.Lists).Select((list, place) => list.Called(SectorKeys.NameOf(place)))]);
}
