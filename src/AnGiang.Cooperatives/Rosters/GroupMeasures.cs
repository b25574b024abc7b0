using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>What a database has already added up by group: the columns of each indicator, and the period and status of all.</summary>
/// <example>
/// <code>
/// // SELECT sector, COUNT(*) units, COUNT(assets) n, SUM(assets) total, MIN(assets) least, MAX(assets) most FROM units GROUP BY sector
/// reader.SummarizeGroups("An Giang", row => row.Text("sector"), "units", of => of.Amount(Indicator.TotalAssets, "n", "total", "least", "most"));
/// </code>
/// </example>
public sealed class GroupMeasures
{
    private readonly Measures<ReaderRow> named = new();
    private readonly List<GroupColumns> columns = [];

    internal GroupMeasures()
    {
    }

    internal IReadOnlyList<GroupColumns> Columns => columns;

    internal SummaryHeader Header { get; private set; } = SummaryHeader.Empty;

    internal bool HaveExtremes => columns.TrueForAll(column => column.HasExtremes);

    /// <summary>A count.</summary>
    /// <param name="indicator">What is counted, in units or persons.</param>
    /// <param name="reported">The column that says how many units reported it: COUNT of the values, without NULL.</param>
    /// <param name="sum">The column of their sum; it may be wider than 64 bits.</param>
    /// <param name="minimum">The column of the smallest; null where it was not looked for, and then the part has no minimum and maximum of any count or amount (<see cref="UndefinedReason.NotComputed"/>).</param>
    /// <param name="maximum">The column of the largest; null where the smallest was not looked for.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentException">The indicator is a rate or may not be summed, is in đồng, or is there already; or one of minimum and maximum is null.</exception>
    public GroupMeasures Count(Indicator indicator, string reported, string sum, string? minimum = null, string? maximum = null) =>
        Add(indicator, MeasureKind.Count, reported, Guard.Against.Null(sum), minimum, maximum);

    /// <summary>An amount.</summary>
    /// <param name="indicator">What it is an amount of, in đồng.</param>
    /// <param name="reported">The column that says how many units reported it: COUNT of the values, without NULL.</param>
    /// <param name="sum">The column of their sum; it may be wider than 64 bits.</param>
    /// <param name="minimum">The column of the smallest; null where it was not looked for, and then the part has no minimum and maximum of any count or amount (<see cref="UndefinedReason.NotComputed"/>).</param>
    /// <param name="maximum">The column of the largest; null where the smallest was not looked for.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentException">The indicator is a rate or may not be summed, is not in đồng, or is there already; or one of minimum and maximum is null.</exception>
    public GroupMeasures Amount(Indicator indicator, string reported, string sum, string? minimum = null, string? maximum = null) =>
        Add(indicator, MeasureKind.Amount, reported, Guard.Against.Null(sum), minimum, maximum);

    /// <summary>The bounds of ranges or rates, which are never summed.</summary>
    /// <param name="indicator">What the range is of, in đồng.</param>
    /// <param name="reported">The column that says how many units reported it.</param>
    /// <param name="lowest">The column of the smallest low end.</param>
    /// <param name="highest">The column of the largest high end.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentException">The indicator is not in đồng, or is there already.</exception>
    public GroupMeasures Range(Indicator indicator, string reported, string lowest, string highest) =>
        Add(indicator, MeasureKind.Range, reported, null, Guard.Against.Null(lowest), Guard.Against.Null(highest));

    /// <summary>The period of all figures.</summary>
    /// <param name="period">The period.</param>
    /// <returns>This instance, for the next indicator.</returns>
    public GroupMeasures Period(ReportingPeriod period)
    {
        Header = Header with { Period = Guard.Against.Null(period) };
        return this;
    }

    /// <summary>How firm all figures are.</summary>
    /// <param name="status">The status.</param>
    /// <returns>This instance, for the next indicator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public GroupMeasures Status(FigureStatus status)
    {
        Header = Header with { Status = Guard.Against.Defined(status) };
        return this;
    }

    private GroupMeasures Add(Indicator indicator, MeasureKind kind, string reported, string? sum, string? minimum, string? maximum)
    {
        Guard.Against.Null(reported);
        if (minimum is null != maximum is null)
        {
            throw new ArgumentException($"{indicator} has a column of {(minimum is null ? "the maximum and none of the minimum" : "the minimum and none of the maximum")}; name both or neither.", minimum is null ? nameof(minimum) : nameof(maximum));
        }

        named.Add(indicator, kind);
        columns.Add(new(new(indicator, kind), reported, sum, minimum, maximum));
        return this;
    }
}
