using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The figures of some units together: how many there are, and each indicator with its coverage.</summary>
/// <remarks>Immutable. What an indicator says is put together each time it is asked for, from the exact state of all groups; keep it where it is read often.</remarks>
[DebuggerDisplay("{Units} units, {figures.Columns.Length} indicators")]
public sealed class UnitSummary
{
    private readonly GroupFigures figures;
    private readonly int group;

    internal UnitSummary(GroupFigures figures, int group)
    {
        this.figures = figures;
        this.group = group;
    }

    /// <summary>The number of units.</summary>
    public long Units => figures.Units(group);

    /// <summary>The indicators that were read, in the order they were named.</summary>
    public IReadOnlyCollection<Indicator> Indicators => Array.ConvertAll(figures.Columns, column => column.Indicator);

    /// <summary>The counts, in the order they were named.</summary>
    public IEnumerable<CountSummary> Counts => All.OfType<CountSummary>();

    /// <summary>The amounts, in the order they were named.</summary>
    public IEnumerable<AmountSummary> Amounts => All.OfType<AmountSummary>();

    /// <summary>The ranges, in the order they were named.</summary>
    public IEnumerable<RangeSummary> Ranges => All.OfType<RangeSummary>();

    /// <summary>A count.</summary>
    /// <param name="indicator">An indicator that was read as a count.</param>
    /// <returns>Its figures.</returns>
    /// <exception cref="KeyNotFoundException">It was not; the message names what was read.</exception>
    public CountSummary Count(Indicator indicator) => Find<CountSummary>(indicator);

    /// <summary>An amount.</summary>
    /// <param name="indicator">An indicator that was read as an amount.</param>
    /// <returns>Its figures.</returns>
    /// <exception cref="KeyNotFoundException">It was not; the message names what was read.</exception>
    public AmountSummary Amount(Indicator indicator) => Find<AmountSummary>(indicator);

    /// <summary>The bounds of a range or rate.</summary>
    /// <param name="indicator">An indicator that was read as a range.</param>
    /// <returns>Its figures.</returns>
    /// <exception cref="KeyNotFoundException">It was not; the message names what was read.</exception>
    public RangeSummary Range(Indicator indicator) => Find<RangeSummary>(indicator);

    /// <summary>The period of the figures; null when no row had one.</summary>
    internal ReportingPeriod? Period => figures.Period;

    internal static UndefinedReason WhyNone(Coverage coverage) =>
        coverage.Units == 0 ? UndefinedReason.NoUnits : UndefinedReason.NotReported;

    internal bool IsRange(Indicator indicator) => Find(indicator) is RangeSummary;

    /// <summary>The part a group has in a total: its units, or the sum of an indicator; null when none of its units reported, zero when there are none.</summary>
    internal (long? Part, Coverage Coverage, FigureStatus Status) Part(Indicator indicator)
    {
        Guard.Against.Null(indicator);
        if (indicator.Equals(Indicator.Units))
        {
            return (Units, new Coverage(Units, Units), figures.Status);
        }

        (Coverage coverage, long? sum, FigureStatus sumStatus) = Find(indicator) switch
        {
            CountSummary count => (count.Coverage, count.Sum.ValueOrNull, count.Sum.Status),
            AmountSummary amount => (amount.Coverage, amount.Sum.ValueOrNull?.Dong, amount.Sum.Status),
            RangeSummary => throw new ArgumentException($"{indicator} was read as a range and has no sum, and so no shares; take shares of an amount or of a count.", nameof(indicator)),
            _ => throw NotRead(indicator, nameof(Amount)),
        };
        return (Units == 0 ? 0 : sum, coverage, sumStatus);
    }

    private IEnumerable<object> All => Enumerable.Range(0, figures.Columns.Length).Select(column => figures.Of(group, column));

    private T Find<T>(Indicator indicator)
        where T : class => Find(Guard.Against.Null(indicator)) as T ?? throw NotRead(indicator, Word(typeof(T)));

    private KeyNotFoundException NotRead(Indicator indicator, string kind) =>
        new($"{indicator} was not read as {kind}; the summary has {Listing.Of(Indicators.Zip(All, (read, figure) => $"{read} ({Word(figure.GetType())})"))}.");

    private object? Find(Indicator indicator)
    {
        int column = Array.FindIndex(figures.Columns, column => column.Indicator.Equals(indicator));
        return column < 0 ? null : figures.Of(group, column);
    }

    private static string Word(Type summary) => summary.Name.Replace("Summary", "", StringComparison.Ordinal);
}
