using System.Buffers;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Summarizes columns in the caller's own memory, such as Apache Arrow's buffers, without copying them.</summary>
/// <typeparam name="TKey">What the units are grouped by.</typeparam>
/// <remarks>
/// A column is values and, where some were not reported, validity bits: bit i (least significant first, from an offset on) is 1 where row i reported. Whatever value stands
/// where the bit is 0 is ignored. Columns are read as they come, five at a time, so that the memory must not change before the summary is taken. Several batches of one table
/// become <see cref="SummarizePart"/>s that are merged. A copy of it is a summary of its own: columns that are added to the one are not in the other. What is refused leaves it as it was.
/// </remarks>
/// <example>
/// <code>
/// SpanSummarizer&lt;string&gt; columns = new(districtCodes, districtNames);
/// columns.Count(Indicator.Members, members);
/// columns.Amount(Indicator.TotalAssets, assets, assetsValidity);
/// RosterSummary&lt;string&gt; summary = columns.Summarize();
/// </code>
/// </example>
public ref struct SpanSummarizer<TKey>
    where TKey : notnull
{
    private readonly CodeSpan codes;
    private readonly IReadOnlyList<TKey> keys;
    private readonly IComparer<TKey> order;

    // Never changed but replaced: a copy has its own.
    private SummaryColumn[] columns = [];
    private GroupState[] states = [];
    private FiveColumns pending;

    /// <summary>Starts with the groups.</summary>
    /// <param name="codes">The group of each row: its place in <paramref name="keys"/>.</param>
    /// <param name="keys">The groups; those without units are not shown, but of sectors all of a classification that has units.</param>
    /// <param name="order">The order of the groups; null means the order of the keys, ordinal for text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A code is beyond the keys, a key comes twice, or the keys have no order.</exception>
    public SpanSummarizer(ReadOnlySpan<byte> codes, IReadOnlyList<TKey> keys, IComparer<TKey>? order = null)
        : this(new CodeSpan(codes), keys, order)
    {
    }

    /// <inheritdoc cref="SpanSummarizer{TKey}(ReadOnlySpan{byte}, IReadOnlyList{TKey}, IComparer{TKey})"/>
    public SpanSummarizer(ReadOnlySpan<ushort> codes, IReadOnlyList<TKey> keys, IComparer<TKey>? order = null)
        : this(new CodeSpan(codes), keys, order)
    {
    }

    /// <inheritdoc cref="SpanSummarizer{TKey}(ReadOnlySpan{byte}, IReadOnlyList{TKey}, IComparer{TKey})"/>
    public SpanSummarizer(ReadOnlySpan<int> codes, IReadOnlyList<TKey> keys, IComparer<TKey>? order = null)
        : this(new CodeSpan(codes), keys, order)
    {
    }

    private SpanSummarizer(CodeSpan codes, IReadOnlyList<TKey> keys, IComparer<TKey>? order)
    {
        this.codes = codes;
        this.keys = [.. Guard.Against.Null(keys)];
        this.order = KeyOrder.Of(order, nameof(order));
        HashSet<TKey> known = [];
        foreach (TKey key in this.keys)
        {
            if (!known.Add(Guard.Against.Null(key, nameof(keys))))
            {
                throw new ArgumentException($"The key '{key}' comes twice; each group has one code.", nameof(keys));
            }
        }

        codes.RefuseBeyond(this.keys.Count);
    }

    /// <summary>The period of the figures; null when it is not known.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>How firm the figures are; null when it is not known, and then they count as actual.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public FigureStatus? Status { get; init => field = value is { } status ? Guard.Against.Defined(status, nameof(value)) : null; }

    /// <summary>Sums a count.</summary>
    /// <param name="indicator">What is counted, in units or persons.</param>
    /// <param name="values">A value a row.</param>
    /// <param name="validity">A bit a row, 1 where it was reported; empty when all were.</param>
    /// <param name="validityOffset">The bit of the first row.</param>
    /// <exception cref="ArgumentException">
    /// The indicator may not be summed, is in đồng or is there already; the rows are not as many as there are codes or the bits too few; or a value is negative where it cannot be.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="validityOffset"/> is negative.</exception>
    public void Count(Indicator indicator, ReadOnlySpan<long> values, ReadOnlySpan<byte> validity = default, int validityOffset = 0) =>
        Add(new(indicator, MeasureKind.Count), new ColumnSpan(values, Checked(indicator, values.Length, validity, validityOffset), validityOffset));

    /// <inheritdoc cref="Count(Indicator, ReadOnlySpan{long}, ReadOnlySpan{byte}, int)"/>
    public void Count(Indicator indicator, ReadOnlySpan<int> values, ReadOnlySpan<byte> validity = default, int validityOffset = 0) =>
        Add(new(indicator, MeasureKind.Count), new ColumnSpan(values, Checked(indicator, values.Length, validity, validityOffset), validityOffset));

    /// <summary>Sums an amount.</summary>
    /// <param name="indicator">What it is an amount of, in đồng.</param>
    /// <param name="dong">Whole đồng, a value a row.</param>
    /// <param name="validity">A bit a row, 1 where it was reported; empty when all were.</param>
    /// <param name="validityOffset">The bit of the first row.</param>
    /// <exception cref="ArgumentException">
    /// The indicator may not be summed, is not in đồng or is there already; the rows are not as many as there are codes or the bits too few; or a value is negative where it cannot be.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="validityOffset"/> is negative.</exception>
    public void Amount(Indicator indicator, ReadOnlySpan<long> dong, ReadOnlySpan<byte> validity = default, int validityOffset = 0) =>
        Add(new(indicator, MeasureKind.Amount), new ColumnSpan(dong, Checked(indicator, dong.Length, validity, validityOffset), validityOffset));

    /// <summary>The figures by group and overall.</summary>
    /// <returns>The same summary as of the same values in rows.</returns>
    /// <exception cref="ArgumentException">The keys are sectors of two classifications, or the codes were changed and one is beyond the keys.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits; the message names indicator and group.</exception>
    public readonly RosterSummary<TKey> Summarize() => Finish(null).Finish();

    /// <summary>The state by group, to be merged with that of other parts.</summary>
    /// <param name="label">What the part is called; a label that comes twice is refused when parts are merged.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException"><paramref name="label"/> is null or blank, the keys are sectors of two classifications, or the codes were changed and one is beyond the keys.</exception>
    public readonly PartialSummary<TKey> SummarizePart(string label) => Finish(Guard.Against.NullOrWhiteSpace(label));

    private readonly ReadOnlySpan<byte> Checked(Indicator indicator, int rows, ReadOnlySpan<byte> validity, int validityOffset)
    {
        if (rows != codes.Length)
        {
            throw new ArgumentException($"{indicator} has {rows} values for {codes.Length} rows.", nameof(indicator));
        }

        if (validityOffset < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(validityOffset), validityOffset, "The bit of the first row cannot be negative.");
        }

        if (!validity.IsEmpty && validity.Length * 8L < (long)validityOffset + rows)
        {
            throw new ArgumentException($"{indicator} has {validity.Length * 8L} validity bits; {rows} rows from bit {validityOffset} on need {(long)validityOffset + rows}.", nameof(indicator));
        }

        return validity;
    }

    private void Add(SummaryColumn column, ColumnSpan values)
    {
        SummaryColumn.RefuseSecond(column.Indicator, columns);
        if (!column.Indicator.MayBeNegative && values.FirstNegative() is int row and >= 0)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Row {row + 1L}, group '{keys[codes[row]]}': {column.Indicator} is {values[row]}, and it cannot be negative. Clear its validity bit where it was not reported."));
        }

        FiveColumns more = pending;
        more.Add(values);
        if (more.Count == FiveColumns.Most)
        {
            states = [.. states, Scan(more)];
            more = default;
        }

        pending = more;
        columns = [.. columns, column];
    }

    private readonly GroupState Scan(in FiveColumns five)
    {
        GroupState state = new(keys.Count, five.Count);
        int[] block = ArrayPool<int>.Shared.Rent(GroupScan.BlockRows);
        try
        {
            using GroupScan scan = new(state, extremes: true, GroupScan.Widest);
            for (int start = 0; start < codes.Length; start += GroupScan.BlockRows)
            {
                // The scan trusts its codes, and the caller's memory may have changed since they were looked at.
                Span<int> trusted = block.AsSpan(0, Math.Min(GroupScan.BlockRows, codes.Length - start));
                codes.Slice(start, trusted.Length).CopyTo(trusted);
                new CodeSpan(trusted).RefuseBeyond(keys.Count, start);
                scan.Add<int>(0, trusted, five.Slice(start, trusted.Length), []);
            }

            scan.Drain();
            return state;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(block);
        }
    }

    private readonly PartialSummary<TKey> Finish(string? label)
    {
        GroupState state = GroupState.Beside(pending.Count > 0 || states.Length == 0 ? [.. states, Scan(pending)] : states);
        SummaryHeader header = SummaryHeader.Empty with { Period = Period, Status = Status, Partitions = PartLabels.Of(label) };
        (TKey[] shown, GroupState some) = ShownGroups.Of(keys, state);
        return GroupOrder.Sort(header, columns, shown, some, order);
    }
}
