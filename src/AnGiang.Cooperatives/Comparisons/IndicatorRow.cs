using System.Diagnostics;
using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A row of an <see cref="IndicatorTable"/> (chỉ tiêu) with its figures: counts, amounts, or means and rates where the indicator is one.</summary>
/// <remarks>
/// Immutable: <c>With</c> returns another row. Rows are told apart by reference. What is not given was not reported; a territory that was made of others takes what is not given for it from them, as the sum of
/// counts or amounts given for each of its predecessors, whether they stand in the table or not.
/// </remarks>
/// <example>
/// <code>
/// IndicatorRow[] rows =
/// [
///     new IndicatorRow(Indicator.Units).With(year2020, 246).With(year2024, 289),
///     new IndicatorRow(Indicator.Units) { Name = new("nông nghiệp", "agriculture"), Level = 1 }.With(year2020, 180).With(year2024, 220),
/// ];
/// </code>
/// </example>
[DebuggerDisplay("{Name} ({Indicator}, level {Level})")]
public sealed partial class IndicatorRow
{
    /// <summary>Creates a row without figures.</summary>
    /// <param name="indicator">What it measures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public IndicatorRow(Indicator indicator)
    {
        Indicator = Guard.Against.Null(indicator);
        Name = indicator.Name;
        Figures = IndicatorFigures.None(indicator);
    }

    private IndicatorRow(IndicatorRow row, IndicatorFigures figures)
    {
        (Indicator, Name, Level, Unit, Digits, Target, PartsAddUp) = (row.Indicator, row.Name, row.Level, row.Unit, row.Digits, row.Target, row.PartsAddUp);
        Figures = figures;
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>What the row is called; the name of the indicator unless told otherwise, as for a sector below the number of co-operatives.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public BilingualName Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>0 for a row of its own; a row one level below the row before it is a part of that row (trong đó).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Level
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A level is 0 for a row of its own and grows by one for the parts of a row.");
    }

    /// <summary>The unit in which amounts are shown (đơn vị tính); null for that of the row it is a part of, tỷ đồng at the top. Without effect on counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public VndUnit? Unit { get; init => field = value is VndUnit unit ? Guard.Against.Defined(unit) : null; }

    /// <summary>The decimals of amounts, means and rates, 0 to 9; null for those of the row it is a part of, none at the top, and for rates in percent those of the table's percentages. Without effect on counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? Digits { get; init => field = value is int digits ? Guard.Against.Digits(digits) : null; }

    /// <summary>On which side of its plan the row is meant to end, such as <see cref="PlanTarget.AtMost"/> for poor households or bad debt; null for that of the row it is a part of, where that is of the same indicator, and at least the plan otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public PlanTarget? Target { get; init => field = value is PlanTarget target ? Guard.Against.Defined(target) : null; }

    /// <summary>
    /// Whether the rows one level below are all the parts there are (gồm), so that they add up to this row, as shown too; true unless told otherwise. False where "trong đó" names
    /// only some, or what overlaps, or another thing. Means and rates never add up.
    /// </summary>
    public bool PartsAddUp { get; init; } = true;

    internal IndicatorFigures Figures { get; }

    /// <summary>The row and below it a row for each group of summaries, with number or sum, coverage and status.</summary>
    /// <typeparam name="TKey">What the units were grouped by.</typeparam>
    /// <param name="summaries">A summary for each column and territory, all of one population.</param>
    /// <param name="name">What the row of a group is called.</param>
    /// <returns>The row and its parts one level below it, in the order of the groups; a group that a summary does not have has no units in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator was not summed; the message names what was.</exception>
    /// <exception cref="ArgumentException">A summary is of another period than its column or of another population than the first, or its figures do not fit, as in <see cref="With(IndicatorColumn, UnitSummary, Territory)"/>.</exception>
    public IReadOnlyList<IndicatorRow> Breakdown<TKey>(IEnumerable<(IndicatorColumn Column, Territory? Territory, RosterSummary<TKey> Summary)> summaries, Func<TKey, BilingualName> name)
        where TKey : notnull
    {
        Guard.Against.Null(name);
        return IndicatorBreakdown.Of(this, [.. Guard.Against.Null(summaries)], name);
    }

    /// <summary>The name.</summary>
    /// <returns>The English name.</returns>
    public override string ToString() => Name.ToString();

    internal IndicatorRow Set(IndicatorColumn column, Territory? territory, StatedFigure stated)
    {
        IndicatorPlace place = Place(column, territory);
        if ((stated.Figure.Status == FigureStatus.Planned) != (column.Status == FigureStatus.Planned))
        {
            throw new ArgumentException($"'{this}' has a figure of status {stated.Figure.Status} for the column '{place}'; plans stand in columns of plans, and nothing else does.", nameof(stated));
        }

        if (FigureType.IsImpossible(Indicator, stated.Figure.ValueOrNull))
        {
            throw new ArgumentException($"'{this}' is {stated.Figure} in the column '{place}', and {Indicator} is never negative; leave out what was not reported.", nameof(stated));
        }

        return new(this, Figures.Add(place, stated) ?? throw new ArgumentException($"'{this}' has a figure in the column '{place}' already.", nameof(column)));
    }

    private static IndicatorPlace Place(IndicatorColumn column, Territory? territory) =>
        Guard.Against.Null(column).Kind == IndicatorColumnKind.Stated
            ? new(column, territory)
            : throw new ArgumentException($"'{column}' is a column of percentages; they follow from the figures of '{column.Basis}' and '{column.Current}', give those.", nameof(column));

    private IndicatorRow Stated<T>(IndicatorColumn column, T value, Territory? territory)
        where T : struct, IEquatable<T>, IFormattable =>
        Set(column, territory, new(new(Exact(value), new Coverage(1, 1), Guard.Against.Null(column).Status), HasCoverage: false));

    private IndicatorRow Figured<T>(IndicatorColumn column, Figure<T> figure, Territory? territory)
        where T : struct, IEquatable<T>, IFormattable
    {
        RequireType<T>();
        return Set(column, territory, new(figure.Select(Numbers.Exact), HasCoverage: true));
    }

    private IndicatorRow Publish<T>(IndicatorColumn column, T value, Territory? territory)
        where T : struct
    {
        IndicatorPlace place = Place(column, territory);
        return new(this, Figures.AddPublished(place, Exact(value)) ?? throw new ArgumentException($"'{this}' has a published figure in the column '{place}' already.", nameof(column)));
    }

    private Fraction Exact<T>(T value)
        where T : struct
    {
        RequireType<T>();
        return value is Percentage percentage ? percentage.ToFraction() : Numbers.Exact(value);
    }

    private void RequireType<T>()
    {
        Type[] allowed = FigureType.Of(Indicator);
        if (!allowed.Contains(typeof(T)))
        {
            throw new ArgumentException($"'{this}' ({Indicator}) {FigureType.Refusal(Indicator, typeof(T), allowed)}");
        }
    }
}
