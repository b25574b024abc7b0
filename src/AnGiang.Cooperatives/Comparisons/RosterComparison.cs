using System.Collections.ObjectModel;
using System.Diagnostics;
using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Two rosters of units, compared unit by unit by their ids: who stayed, entered and left, who changed sector or status, and what that does to every indicator.</summary>
/// <remarks>Immutable; the same whatever the order of the rosters. Units are listed by id.</remarks>
/// <example>
/// <code>
/// var years = RosterComparison.Between(of2023, of2024);
/// years.Entered                                              // those that are new
/// years.Effects(Indicator.TotalAssets).LikeForLike.Growth    // of the units that are in both
/// years.EffectOf(Indicator.Members, years.SectorChanged())     // what those contribute to the change
/// </code>
/// </example>
[DebuggerDisplay("{Stayed.Count} stayed, {Entered.Count} entered, {Left.Count} left")]
public sealed class RosterComparison
{
    private readonly RosterSummary<string> before;
    private readonly RosterSummary<string> after;
    private readonly PeriodMatch periods;
    private readonly HashSet<UnitChange> own;

    private RosterComparison(UnitChange[] units, RosterSummary<string> before, RosterSummary<string> after, PeriodMatch periods)
    {
        this.before = before;
        this.after = after;
        this.periods = periods;
        own = [.. units];
        Units = units.AsReadOnly();
        Stayed = OfKind(UnitChangeKind.Stayed);
        Entered = OfKind(UnitChangeKind.Entered);
        Left = OfKind(UnitChangeKind.Left);
    }

    /// <summary>All units that are counted in at least one of the rosters.</summary>
    public IReadOnlyList<UnitChange> Units { get; }

    /// <summary>Units counted in both.</summary>
    public IReadOnlyList<UnitChange> Stayed { get; }

    /// <summary>Units counted in the later one only.</summary>
    public IReadOnlyList<UnitChange> Entered { get; }

    /// <summary>Units counted in the earlier one only; where the later roster still has a row of one, its status says what became of it.</summary>
    public IReadOnlyList<UnitChange> Left { get; }

    /// <summary>Compares two rosters.</summary>
    /// <param name="previous">The earlier roster, in any order.</param>
    /// <param name="current">The later roster, in any order; rows of units that ended are welcome and not counted.</param>
    /// <param name="population">Which units count; null means <see cref="Population.Cooperatives"/>.</param>
    /// <param name="periods">Which periods of flows may be compared.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A roster is null.</exception>
    /// <exception cref="ArgumentException">An id stands twice in a roster, or the figures of a roster differ in period or status, or a unit is null. The message names the unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not defined.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static RosterComparison Between(IEnumerable<Cooperative> previous, IEnumerable<Cooperative> current, Population? population = null, PeriodMatch periods = PeriodMatch.SameLength)
    {
        Cooperative[] earlier = [.. Guard.Against.Null(previous)], later = [.. Guard.Against.Null(current)];
        Guard.Against.Defined(periods);
        population ??= Population.Cooperatives;
        Dictionary<CooperativeId, Cooperative> first = ById(earlier, "the earlier roster", nameof(previous)), second = ById(later, "the later roster", nameof(current));
        RosterSummary<string> before = Summarize(earlier, "the earlier roster", population, nameof(previous)), after = Summarize(later, "the later roster", population, nameof(current));
        UnitChange[] units = [.. first.Keys.Union(second.Keys).Order().Select(Pair).OfType<UnitChange>()];
        return new(units, before, after, periods);

        UnitChange? Pair(CooperativeId id)
        {
            (Cooperative? was, Cooperative? isNow) = (first.GetValueOrDefault(id), second.GetValueOrDefault(id));
            return (was is not null && population.Contains(was), isNow is not null && population.Contains(isNow)) switch
            {
                (true, true) => new(id, UnitChangeKind.Stayed, was, isNow),
                (false, true) => new(id, UnitChangeKind.Entered, was, isNow),
                (true, false) => new(id, UnitChangeKind.Left, was, isNow),
                _ => null,
            };
        }
    }

    /// <summary>Units that stayed, in another status.</summary>
    /// <returns>The units by id.</returns>
    public IReadOnlyList<UnitChange> StatusChanged() => Changed(static unit => unit.Status);

    /// <summary>Units that stayed, in another sector of the same classification.</summary>
    /// <returns>The units by id.</returns>
    /// <exception cref="InvalidOperationException">The rosters use different classifications; map one onto the other and compare with <see cref="Changed{TKey}"/>.</exception>
    public IReadOnlyList<UnitChange> SectorChanged() => Stayed.FirstOrDefault(unit => !unit.Previous!.Sector.Classification.Equals(unit.Current!.Sector.Classification)) is { } unlike
        ? throw new InvalidOperationException($"{unlike.Current} is classified by {unlike.Previous!.Sector.Classification} and then by {unlike.Current!.Sector.Classification}: another list is no change of sector. Compare with Changed and a SectorMapping.")
        : Changed(static unit => unit.Sector);

    /// <summary>Units that stayed and differ in something.</summary>
    /// <typeparam name="TKey">What they differ in.</typeparam>
    /// <param name="by">Reads it, such as <c>unit => unit.Territory</c>.</param>
    /// <returns>The units for which it is not equal, null being equal to null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    public IReadOnlyList<UnitChange> Changed<TKey>(Func<Cooperative, TKey> by)
    {
        Guard.Against.Null(by);
        UnitChange[] changed = [.. Stayed.Where(unit => !EqualityComparer<TKey>.Default.Equals(by(unit.Previous!), by(unit.Current!)))];
        return changed.AsReadOnly();
    }

    /// <summary>Where the change of an indicator comes from.</summary>
    /// <param name="indicator"><see cref="Indicator.Units"/>, or a count or amount that a <see cref="Cooperative"/> reports.</param>
    /// <returns>The change and its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is a rate or not reported by co-operatives, or the periods of the rosters are not compared for it.</exception>
    /// <exception cref="InvalidOperationException">It is a stock and a period has no stock date.</exception>
    /// <exception cref="OverflowException">A change does not fit 64 bits.</exception>
    public RosterEffects Effects(Indicator indicator)
    {
        Func<Cooperative, long?> read = Reader(indicator);
        UnitChange[] twice = [.. Stayed.Where(unit => read(unit.Previous!) is not null && read(unit.Current!) is not null)];
        Coverage coverage = new(twice.Length, Stayed.Count);
        return new(indicator, new(Figure(before), Figure(after)), new(Matched(before, unit => unit.Previous!), Matched(after, unit => unit.Current!)))
        {
            Entered = Effect(Entered, read, indicator),
            Left = Effect(Left, read, indicator),
            StartedReporting = Effect(Stayed.Where(unit => read(unit.Previous!) is null && read(unit.Current!) is not null), read, indicator),
            StoppedReporting = Effect(Stayed.Where(unit => read(unit.Previous!) is not null && read(unit.Current!) is null), read, indicator),
        };

        Figure<long> Figure(RosterSummary<string> summary)
        {
            (long? part, Coverage reported, FigureStatus status) = summary.Overall.Part(indicator);
            return part is long sum ? new(sum, reported, status) : new(reported, UndefinedReason.NotReported, status);
        }

        Figure<long> Matched(RosterSummary<string> summary, Func<UnitChange, Cooperative> side)
        {
            FigureStatus status = summary.Overall.Part(indicator).Status;
            return twice.Length > 0
                ? new(Narrow(twice.Aggregate(Int128.Zero, (sum, unit) => sum + read(side(unit))!.Value), indicator), coverage, status)
                : new(coverage, Stayed.Count == 0 ? UndefinedReason.NoUnits : UndefinedReason.NotReported, status);
        }
    }

    /// <summary>What some of the units contribute to the change of an indicator: what they report in the later roster less what they reported in the earlier one.</summary>
    /// <param name="indicator"><see cref="Indicator.Units"/>, or a count or amount that a <see cref="Cooperative"/> reports.</param>
    /// <param name="units">Units of this comparison, such as <see cref="SectorChanged"/>; one given twice counts once, and all <see cref="Units"/> contribute the whole change.</param>
    /// <returns>
    /// Units, persons or đồng, with how many of the units reported at least once. A side on which a unit is not counted or did not report has nothing, so that the figure of a
    /// unit that stopped reporting is taken away in full; <see cref="Effects"/> tells that part from real changes. 0 without units, not reported where none of them reported.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a unit is null.</exception>
    /// <exception cref="ArgumentException">A unit is of another comparison; the indicator is a rate or not reported by co-operatives, or the periods of the rosters are not compared for it.</exception>
    /// <inheritdoc cref="Effects"/>
    public Figure<long> EffectOf(Indicator indicator, IEnumerable<UnitChange> units)
    {
        HashSet<UnitChange> given = [.. Guard.Against.Null(units).Select(unit => Guard.Against.Null(unit, nameof(units)))];
        return given.FirstOrDefault(unit => !own.Contains(unit)) is { } foreign
            ? throw new ArgumentException($"'{foreign}' is a unit of another comparison; take units from Units or another list of this one.", nameof(units))
            : Effect(given, Reader(indicator), indicator);
    }

    private static RosterSummary<string> Summarize(Cooperative[] units, string roster, Population population, string parameterName)
    {
        try
        {
            return units.Summarize(_ => roster, population);
        }
        catch (ArgumentException refusal)
        {
            throw new ArgumentException($"In {roster}: {refusal.Message}", parameterName, refusal);
        }
    }

    private static Dictionary<CooperativeId, Cooperative> ById(Cooperative[] units, string roster, string parameterName)
    {
        Dictionary<CooperativeId, Cooperative> byId = new(units.Length);
        foreach (Cooperative unit in units)
        {
            if (unit is null)
            {
                throw new ArgumentException(FormattableString.Invariant($"Row {byId.Count + 1} of {roster} is null; leave rows without data out."), parameterName);
            }

            if (!byId.TryAdd(unit.Id, unit))
            {
                throw new ArgumentException($"{byId[unit.Id]} and {unit} have the same id in {roster}; keep one of them, or tell them apart.", parameterName);
            }
        }

        return byId;
    }

    private static long Narrow(Int128 sum, Indicator indicator) => Numbers.Narrow<long>(sum, $"The change of {indicator}");

    private Figure<long> Effect(IEnumerable<UnitChange> units, Func<Cooperative, long?> read, Indicator indicator)
    {
        (Int128 sum, long reported, long count) = (0, 0, 0);
        foreach (UnitChange unit in units)
        {
            long? was = unit.CountedBefore is { } earlier ? read(earlier) : null, isNow = unit.CountedAfter is { } later ? read(later) : null;
            sum += (Int128)(isNow ?? 0) - (was ?? 0);
            reported += was is null && isNow is null ? 0 : 1;
            count++;
        }

        Coverage coverage = new(reported, count);
        FigureStatus status = FigurePair.Status(before.Overall.Part(indicator).Status, after.Overall.Part(indicator).Status);
        return reported > 0 || count == 0 ? new(Narrow(sum, indicator), coverage, status) : new(coverage, UndefinedReason.NotReported, status);
    }

    private ReadOnlyCollection<UnitChange> OfKind(UnitChangeKind kind) => Units.Where(unit => unit.Kind == kind).ToArray().AsReadOnly();

    /// <summary>How an indicator is read from a unit, once it is known that the periods may be compared.</summary>
    private Func<Cooperative, long?> Reader(Indicator indicator)
    {
        Guard.Against.Null(indicator);
        if (before.Period is { } earlier && after.Period is { } later && Comparability.Refusal(indicator.Kind, earlier, later, periods) is string refusal)
        {
            throw new ArgumentException($"{indicator} of {earlier} cannot be put beside that of {later}. {refusal}", nameof(indicator));
        }

        if (indicator.Equals(Indicator.Units))
        {
            return static _ => 1;
        }

        var measures = new Measures<Cooperative>().AddAll().All.FindAll(measure => measure.Column.Kind != MeasureKind.Range);
        return measures.Find(measure => measure.Column.Indicator.Equals(indicator)) is { } found
            ? found.Read
            : throw new ArgumentException($"{indicator} is not a count or an amount that co-operatives report, as {string.Join(", ", measures.Select(measure => measure.Column.Indicator))} are; a rate has no sum whose change could be taken apart.", nameof(indicator));
    }
}
