using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>
/// How the people's credit funds of a roster stand to every limit of a day (tổng hợp giám sát QTDND): how many are within it and how many breach it, where, and holding which share of total assets.
/// Made by <see cref="CreditFundMonitor.Summarize"/>.
/// </summary>
/// <typeparam name="TKey">What the funds are grouped by.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SupervisorySummary<TKey>
    where TKey : notnull
{
    private readonly ImmutableArray<LimitSummary<TKey>> limits;

    internal SupervisorySummary(CreditFundMonitor monitor, IEnumerable<CreditFund> funds, LocalDate date, Func<CreditFund, TKey> by, IComparer<TKey>? order)
    {
        order = KeyOrder.Of(order, nameof(order));
        Date = Guard.Against.NotIso(date)!.Value;
        ImmutableArray<CreditFundStanding>.Builder standings = ImmutableArray.CreateBuilder<CreditFundStanding>();
        Dictionary<TKey, List<CreditFundStanding>> groups = [];
        foreach (CreditFund fund in SupervisedFunds.Checked(funds))
        {
            if (!Population.Cooperatives.Contains(fund.Cooperative))
            {
                OutsidePopulation++;
                continue;
            }

            CreditFundStanding standing = monitor.On(date, fund);
            standings.Add(standing);
            TKey key = by(fund) ?? throw new ArgumentException($"{fund.Cooperative} has no group; read one that is never null.", nameof(by));
            (groups.TryGetValue(key, out List<CreditFundStanding>? group) ? group : groups[key] = []).Add(standing);
            Period ??= fund.Period;
        }

        Standings = standings.ToImmutable();
        TKey[] keys = [.. groups.Keys.Order(order)];
        Rosters.GroupOrder.RefuseEqual(keys, order);
        limits = [.. monitor.Limits.Select((monitored, i) => new LimitSummary<TKey>(
            monitored.Ratio,
            monitor.Book.On(date, monitored.Limit),
            Tally(Standings, i),
            [.. keys.Select(key => KeyValuePair.Create(key, Tally(groups[key], i)))]))];
    }

    /// <summary>The day whose limits these are.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Date { get; }

    /// <summary>The period of the figures; null when no fund has figures.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>How many funds were judged.</summary>
    public long Units => Standings.Count;

    /// <summary>How many funds were not, being outside <see cref="Population.Cooperatives"/>, such as those revoked.</summary>
    public long OutsidePopulation { get; }

    /// <summary>Every fund that was judged, in the order given.</summary>
    public IReadOnlyList<CreditFundStanding> Standings { get; }

    /// <summary>Every limit, in the order of the monitor.</summary>
    public IReadOnlyList<LimitSummary<TKey>> Limits => limits;

    /// <summary>How the funds stand to a limit.</summary>
    /// <param name="limit">The limit, <see cref="PrudentialRules.SingleBorrowerLimit"/>.</param>
    /// <returns>The funds by verdict, by group and overall.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">It is not monitored; the message names those that are.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "A limit is named by its code.")]
    public LimitSummary<TKey> this[RuleCode<Bound> limit] => limits.FirstOrDefault(summary => summary.Limit.Code == Guard.Against.Null(limit).Code)
        ?? throw new KeyNotFoundException($"{limit} is not monitored; these are: {string.Join(", ", limits.Select(summary => summary.Limit.Code))}. Add it with CreditFundMonitor.With.");

    /// <summary>The day, the number of funds and how many of them breach which limits.</summary>
    /// <returns>For example <c>2027-06-30: 24 funds; breaches: single-borrower 8, related-borrowers 2</c>.</returns>
    public override string ToString()
    {
        string[] breaches = [.. limits.Where(limit => limit.Overall[LimitVerdict.Breach].Units > 0).Select(limit => FormattableString.Invariant($"{limit.Limit.Code} {limit.Overall[LimitVerdict.Breach].Units}"))];
        return FormattableString.Invariant($"{Date:R}: {Units} funds; breaches: {(breaches.Length == 0 ? "none that is known" : string.Join(", ", breaches))}");
    }

    private static LimitTally Tally(IReadOnlyList<CreditFundStanding> standings, int limit) => new([.. standings.Select(standing => (standing.Fund, standing.Limits[limit]))]);
}
