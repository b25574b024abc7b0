using System.Collections.Immutable;
using AnGiang.Cooperatives.Indicators;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>
/// Holds the prudential ratios of people's credit funds against the limits in force on a day (giám sát tỷ lệ bảo đảm an toàn, giới hạn cấp tín dụng): the fund and the rule may both have moved.
/// </summary>
/// <remarks>Immutable: <see cref="With"/> returns another monitor. What is not known, a formula, a limit or a figure, is said to be so and is never a verdict.</remarks>
/// <example>
/// <code>
/// CreditFundMonitor monitor = new(RuleBook.Vietnam);
/// LimitStanding single = monitor.Of(in2027, earlier: in2026)[PrudentialRules.SingleBorrowerLimit];
/// single.ToString()      // single-borrower: 47/384, at most 3/25: Breach, -46000000
/// single.LimitMoved      // true: at most 13/100 a year earlier
/// SupervisorySummary&lt;Territory&gt; summary = monitor.Summarize(funds, new LocalDate(2027, 6, 30), fund => fund.Cooperative.Territory!);
/// </code>
/// </example>
public sealed class CreditFundMonitor
{
    private static readonly ImmutableArray<MonitoredLimit> Catalogue =
    [
        new(PrudentialRatios.CapitalAdequacy, PrudentialRules.CapitalAdequacy),
        new(PrudentialRatios.SolvencyNextDay, PrudentialRules.SolvencyNextDay),
        new(PrudentialRatios.SolvencySevenDays, PrudentialRules.SolvencySevenDays),
        new(PrudentialRatios.ShortTermFundsToLongerLoans, PrudentialRules.ShortTermFundsToLongerLoans),
        new(PrudentialRatios.DepositsToEquity, PrudentialRules.DepositsToEquity),
        new(PrudentialRatios.LoansToDeposits, PrudentialRules.LoansToDeposits),
        new(PrudentialRatios.SingleBorrowerLimit, PrudentialRules.SingleBorrowerLimit),
        new(PrudentialRatios.RelatedBorrowersLimit, PrudentialRules.RelatedBorrowersLimit),
        new(PrudentialRatios.RestrictedBorrowers, PrudentialRules.RestrictedBorrowers),
        new(PrudentialRatios.NonPerformingLoanRatio, PrudentialRules.NonPerformingLoanRatio),
        new(PrudentialRatios.ProvisionsToLoans, PrudentialRules.ProvisionsToLoans),
    ];

    private readonly ImmutableArray<MonitoredLimit> limits;

    /// <summary>Creates a monitor of every ratio of <see cref="PrudentialRatios"/>.</summary>
    /// <param name="book">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public CreditFundMonitor(RuleBook book)
        : this(Guard.Against.Null(book), Catalogue)
    {
    }

    private CreditFundMonitor(RuleBook book, ImmutableArray<MonitoredLimit> limits)
    {
        Book = book;
        this.limits = limits;
    }

    /// <summary>The rules.</summary>
    public RuleBook Book { get; }

    /// <summary>What is monitored, in its order.</summary>
    public IReadOnlyList<MonitoredLimit> Limits => limits;

    /// <summary>A monitor that computes this ratio for a limit: in place of the one it had, as a formula that the caller supplies, or behind the others.</summary>
    /// <param name="ratio">The ratio, of figures of one date: earlier figures are compared with and are no opening ones.</param>
    /// <param name="limit">
    /// What its limit is looked up by; where the book says nothing of it, the limit is unknown. A limit is a plain number whatever the unit of the ratio: 12 % is 12/100, <c>Bound.AtMost(new(12, 100))</c>, and
    /// <c>Bound.AtMost(12)</c> is twelve times, which is 1200 %; both are legal and nothing is guessed.
    /// </param>
    /// <returns>The other monitor.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ratio needs figures of an opening date, for an average or a growth.</exception>
    public CreditFundMonitor With(FinancialRatio ratio, RuleCode<Bound> limit)
    {
        MonitoredLimit monitored = new(ratio, limit);
        if (ratio.Formula.NeedsOpening)
        {
            throw new ArgumentException(
                $"{ratio} needs figures of an opening date, {ratio.Formula}, and a monitor reads those of one date. Monitor a formula of closing figures, or give the ratio a goal and judge what {nameof(FinancialRatio)}.{nameof(FinancialRatio.Of)} makes of both dates: {nameof(GoalStanding)}.{nameof(GoalStanding.Of)}.",
                nameof(ratio));
        }

        MonitoredLimit? replaced = limits.FirstOrDefault(other => other.Limit.Code == limit.Code);
        return new(Book, replaced is null ? limits.Add(monitored) : limits.Replace(replaced, monitored));
    }

    /// <summary>How a fund stands to the limits in force on the stock date of its figures.</summary>
    /// <param name="fund">The fund.</param>
    /// <param name="earlier">The same fund at an earlier date, held against the limits in force then; null when there are no such figures.</param>
    /// <returns>Every ratio with its limit, verdict, room and trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fund"/> is null.</exception>
    /// <exception cref="ArgumentException">The earlier figures are missing, of another fund, or not earlier; or the fund has no figures, and so no date: give one to <see cref="On"/>.</exception>
    /// <exception cref="InvalidOperationException">The stock date is not stated.</exception>
    public CreditFundStanding Of(CreditFund fund, CreditFund? earlier = null) => On(DateOf(Guard.Against.Null(fund)), fund, earlier);

    /// <summary>How the figures of a fund stand to the limits of any day: those of a later step show who would be in breach then.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="fund">The fund; where it has no figures every ratio is undefined.</param>
    /// <param name="earlier">The same fund at an earlier date, held against the limits in force then; null when there are no such figures.</param>
    /// <returns>Every ratio with its limit, verdict, room and trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fund"/> is null.</exception>
    /// <exception cref="ArgumentException">The earlier figures are of another fund, or not earlier than those of the fund and than <paramref name="date"/>; or the date is not in the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">Earlier figures are given, and their stock date or that of the fund is not stated.</exception>
    public CreditFundStanding On(LocalDate date, CreditFund fund, CreditFund? earlier = null)
    {
        Guard.Against.Null(fund);
        Guard.Against.NotIso(date);
        CreditFundStanding? before = earlier is null ? null : Earlier(date, fund, earlier);
        UnitFigures figures = UnitFigures.Of(fund);
        return new(fund, date, [.. limits.Select((monitored, i) => new LimitStanding(monitored.Ratio.Of(figures), Book.On(date, monitored.Limit), before?.Limits[i]))]);
    }

    /// <summary>How many funds stand how to each limit of a day, where, and holding which share of total assets.</summary>
    /// <typeparam name="TKey">What the funds are grouped by.</typeparam>
    /// <param name="funds">The funds, each once; those outside <see cref="Population.Cooperatives"/> are only counted.</param>
    /// <param name="date">The day whose limits are in force, usually the stock date of the figures.</param>
    /// <param name="by">Reads the group of a fund, <c>fund => fund.Cooperative.Territory!</c>; never null.</param>
    /// <param name="order">The order of the groups; null means that of their keys, ordinal for text, never a culture's.</param>
    /// <returns>The summary, groups in that order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A fund is null, stands twice or has no group, or funds differ in the period or status of their figures; the message names the fund. Or the date is not in the ISO calendar, or the keys have no order of their own and none is given.</exception>
    /// <exception cref="InvalidOperationException">Two different groups compare as equal.</exception>
    /// <exception cref="OverflowException">A sum of assets does not fit 64 bits.</exception>
    public SupervisorySummary<TKey> Summarize<TKey>(IEnumerable<CreditFund> funds, LocalDate date, Func<CreditFund, TKey> by, IComparer<TKey>? order = null)
        where TKey : notnull =>
        new(this, Guard.Against.Null(funds), date, Guard.Against.Null(by), order);

    private static LocalDate DateOf(CreditFund fund) => fund.Period?.RequireStockDate()
        ?? throw new ArgumentException($"{fund.Cooperative} has no figures and so no date; give the day whose limits are meant: On.", nameof(fund));

    private CreditFundStanding Earlier(LocalDate date, CreditFund fund, CreditFund earlier)
    {
        if (earlier.Cooperative.Id != fund.Cooperative.Id)
        {
            throw new ArgumentException($"{fund.Cooperative}: the earlier figures are those of {earlier.Cooperative}; give those of the same fund.", nameof(earlier));
        }

        LocalDate before = earlier.Period is null
            ? throw new ArgumentException($"{earlier.Cooperative} has no earlier figures, and nothing to compare with; leave the earlier fund out.", nameof(earlier))
            : DateOf(earlier);
        LocalDate now = fund.Period is null ? date : LocalDate.Min(date, DateOf(fund));
        return before < now ? On(before, earlier) : throw new ArgumentException(
            $"{fund.Cooperative}: figures of {before:R} are not earlier than {now:R}. Give the fund at its later date first and the earlier one behind it.", nameof(earlier));
    }
}
