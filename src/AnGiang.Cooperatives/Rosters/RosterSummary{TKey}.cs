using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using AnGiang.Cooperatives.Shares;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The figures of a roster by group and overall, with the population, the period and the coverage they are of.</summary>
/// <typeparam name="TKey">What the units were grouped by.</typeparam>
/// <remarks>Immutable; the same whatever the order of the rows. Groups are read by key or enumerated in the order of the keys.</remarks>
[DebuggerDisplay("{Groups.Count} groups, {Overall.Units} units")]
public sealed class RosterSummary<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, UnitSummary> byKey;
    private readonly IComparer<TKey> order;

    internal RosterSummary(IReadOnlyList<KeyValuePair<TKey, UnitSummary>> groups, UnitSummary overall, IComparer<TKey> order)
    {
        Groups = groups;
        Overall = overall;
        this.order = order;
        byKey = groups.ToDictionary(group => group.Key, group => group.Value);
    }

    /// <summary>The groups in the order of their keys; grouped by <see cref="Sector"/>, all sectors of the classification, also those without units.</summary>
    public IReadOnlyList<KeyValuePair<TKey, UnitSummary>> Groups { get; }

    /// <summary>All units together, exactly: nothing in it is a total of rounded figures.</summary>
    public UnitSummary Overall { get; }

    /// <summary>Which units were counted; null for rows of the caller's own type, which are all counted.</summary>
    public Population? Population { get; internal init; }

    /// <summary>How many units of the roster are outside the population and in none of the figures.</summary>
    public long OutsidePopulation { get; internal init; }

    /// <summary>The period of the figures; null when no row had one.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>The figures of a group.</summary>
    /// <param name="key">The group.</param>
    /// <returns>Its figures.</returns>
    /// <exception cref="KeyNotFoundException">No unit is in such a group; the message names those there are.</exception>
    public UnitSummary this[TKey key] => TryGet(key, out UnitSummary? group)
        ? group
        : throw new KeyNotFoundException($"The roster has no units in '{key}'; it has {Listing.Of(Groups.Select(g => g.Key))}.");

    /// <summary>The figures of a group, if there is one.</summary>
    /// <param name="key">The group.</param>
    /// <param name="group">Its figures, or null.</param>
    /// <returns>Whether some unit is in it.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out UnitSummary? group) => byKey.TryGetValue(key, out group);

    /// <summary>The shares of the groups in a total.</summary>
    /// <param name="indicator">The total: <see cref="Indicator.Units"/> for the number of units, or an indicator that was summed.</param>
    /// <param name="digits">The decimals of the percentages, 0 to 9.</param>
    /// <param name="rule">How the column is rounded; null means half away from zero, each cell alone.</param>
    /// <returns>The table in the order of the keys, ties broken by that order too. The total is of the units that reported; a group in which none did has an undefined share.</returns>
    /// <exception cref="KeyNotFoundException">The indicator was not summed.</exception>
    /// <exception cref="ArgumentException">A group has a negative sum.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    public ShareTable<TKey> Shares(Indicator indicator, int digits = 2, RoundingRule? rule = null)
    {
        Guard.Against.Digits(digits);
        return Shares(indicator, new ShareOptions<TKey> { Digits = digits, Rule = rule ?? RoundingRule.HalfAwayFromZero });
    }

    /// <summary>The shares of the groups in a total, with options.</summary>
    /// <param name="indicator">The total: <see cref="Indicator.Units"/> for the number of units, or an indicator that was summed.</param>
    /// <param name="options">Digits, rule, base and the rest; without a tie order of its own the order of the groups.</param>
    /// <returns>
    /// The table in the order of the keys. Amounts know how many units reported them, so that <see cref="ShareOptions{TKey}.MinimumUnits"/> can mark them. When the base is all units and
    /// some did not report, the whole is not known and every share is undefined.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator was not summed.</exception>
    /// <exception cref="ArgumentException">A group has a negative sum, or the options name a group that does not exist.</exception>
    public ShareTable<TKey> Shares(Indicator indicator, ShareOptions<TKey> options)
    {
        Guard.Against.Null(options);
        (_, Coverage coverage, FigureStatus status) = Overall.Part(Guard.Against.Null(indicator));
        return new ShareTableBuilder<TKey>([.. Rows(indicator)], options.TieOrder is null ? options with { TieOrder = order } : options, coverage, status).Build();
    }

    /// <summary>The sums of the groups shown in one unit, so that they total the shown sum of all.</summary>
    /// <param name="indicators">Amounts that were summed: the columns of the table.</param>
    /// <param name="options">Unit, digits, rule and the rest; null means whole tỷ đồng that add up. Without a tie order of its own the order of the groups.</param>
    /// <returns>The table in the order of the keys; each cell knows how many units reported, of how many, and how firm the figures are, whatever the options say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">An indicator was not summed.</exception>
    /// <exception cref="ArgumentException">There is no indicator, one stands twice, or one is not an amount.</exception>
    public AmountTable<TKey, Indicator> Amounts(IEnumerable<Indicator> indicators, AmountOptions<TKey>? options = null)
    {
        Indicator[] columns = [.. Guard.Against.Null(indicators)];
        FigureStatus status = columns.Length > 0 ? Overall.Part(columns[0]).Status : FigureStatus.Actual;
        options = (options ?? new()) with { Status = status };
        return AmountTable.Create(columns.Select(indicator => (indicator, Rows(indicator))), options.TieOrder is null ? options with { TieOrder = order } : options);
    }

    private IEnumerable<Part<TKey>> Rows(Indicator indicator) => Groups.Select(group =>
    {
        (long? part, Coverage coverage, _) = group.Value.Part(indicator);
        return new Part<TKey>(group.Key, part, level: 0, coverage, isAmount: indicator.Unit == IndicatorUnit.Dong);
    });
}
