using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>
/// The distribution of the surplus of a co-operative or a union (phân phối thu nhập) under the law in force on a day, exact to the đồng: deductions, funds, members, with an audit trail.
/// </summary>
/// <remarks>
/// <para>Income for distribution, where there is any, is exactly what the funds, the members and <see cref="Undistributed"/> come to. Mandatory funds come first and are never below their limit unless there is less than that, which is found as <see cref="SurplusReason.FundShort"/>; a member without use, labour or
/// capital gets nothing by it. What is left to the đồng goes to the largest remainders, the earlier member among equal ones, and the tie is reported. O(n) in the members.</para>
/// <para>Of a date the rule book is asked what it knows. What it does not know and a distribution cannot do without is asked of the caller; what it can do without is found as <see cref="SurplusReason.RuleNotKnown"/>.
/// Another reading of a rule is the caller's to state with its citation, <see cref="RuleBook.WithCorrection"/>: that of <see cref="CooperativeRules.FundBase"/> is not verified. Which day decides on the law of a year that two laws share is not verified; it is the caller's choice, usually the last day of the financial year.</para>
/// </remarks>
/// <example>
/// <code>
/// SurplusDistribution surplus = SurplusDistribution.Of(
///     new LocalDate(2020, 12, 31),
///     new SurplusIncome(Vnd.FromDong(812_345_679), incomeTax: Vnd.FromMillions(75), deductibleLosses: Vnd.FromDong(62_345_678)),
///     new SurplusResolution { DevelopmentInvestmentFund = new(20, 100), FinancialReserveFund = new(5, 100), ByUse = new(7, 10), ByCapital = new(3, 10) },
///     members);
/// Vnd fund = surplus[SurplusItem.DevelopmentInvestmentFund];   // 20 % of 675.000.001, rounded up
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SurplusDistribution
{
    private SurplusDistribution(LocalDate date, Rule<CooperativeLaw> law, SurplusIncome income, SurplusResolution resolution, SurplusLedger ledger, SurplusPools pools, Check? largestHolding)
    {
        Date = date;
        Law = law;
        Income = income;
        Resolution = resolution;
        Steps = ledger.Steps;
        Findings = ledger.Findings;
        Members = pools.Members;
        Ties = pools.Ties;
        LargestHolding = largestHolding;
    }

    /// <summary>The day whose rules apply.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Date { get; }

    /// <summary>The law on co-operatives of that day.</summary>
    public Rule<CooperativeLaw> Law { get; }

    /// <summary>The income it is made of.</summary>
    public SurplusIncome Income { get; }

    /// <summary>The charter and resolution it follows.</summary>
    public SurplusResolution Resolution { get; }

    /// <summary>The audit trail: every step from profit before tax to what stays undistributed, in order, each with its base, rate, exact value, amount and rule.</summary>
    public IReadOnlyList<SurplusStep> Steps { get; }

    /// <summary>What each member gets, in the order of the list.</summary>
    public IReadOnlyList<MemberSurplus> Members { get; }

    /// <summary>Members with exactly the same claim to the last đồng; empty when there was no tie.</summary>
    public IReadOnlyList<SurplusTie> Ties { get; }

    /// <summary>What a reader should know: warnings, and rules that are not known; empty when there is nothing.</summary>
    public IReadOnlyList<SurplusFinding> Findings { get; }

    /// <summary>The largest part of the charter capital that one member holds, and its limit; null where the charter capital, the capital of some member or the limit is not known, or there is no capital.</summary>
    public Check? LargestHolding { get; }

    /// <summary>All funds together.</summary>
    public Vnd ToFunds => Sum(step => step.IsFund);

    /// <summary>All members together.</summary>
    public Vnd ToMembers => this[SurplusItem.Rest] - Undistributed;

    /// <summary>What of the rest went to no member: all of it where the resolution gives no proportions, and a part where there was nothing to go by.</summary>
    public Vnd Undistributed => this[SurplusItem.Undistributed];

    /// <summary>The amount of an item.</summary>
    /// <param name="item">The item; <see cref="SurplusItem.OtherFund"/> is all other funds together.</param>
    /// <returns>Its amount; zero where the distribution has no such step.</returns>
    public Vnd this[SurplusItem item] => Sum(step => step.Item == item);

    /// <summary>Distributes a surplus.</summary>
    /// <param name="date">The day whose rules apply, usually the last of the financial year.</param>
    /// <param name="income">The income and its deductions.</param>
    /// <param name="resolution">What charter and general meeting decide.</param>
    /// <param name="members">The members; their order decides between equal claims.</param>
    /// <param name="kind">A co-operative or a union.</param>
    /// <param name="rules">The rules; null means <see cref="RuleBook.Vietnam"/>.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">
    /// A fund is below its limit; something is missing that the rules of the day ask for, or such a rule is not known, and the message names all of it; the proportions total neither 1 nor 0; funds
    /// that no law makes mandatory come to more than the others leave; the members hold more than the charter capital; a member is listed twice or lacks what the rest goes by; the kind is neither a co-operative nor a union; or the
    /// date is in another calendar.
    /// </exception>
    /// <exception cref="OverflowException">The proportions have no common denominator of 64 bits.</exception>
    public static SurplusDistribution Of(
        LocalDate date, SurplusIncome income, SurplusResolution resolution, IEnumerable<SurplusMember> members, CooperativeKind kind = CooperativeKind.Cooperative, RuleBook? rules = null)
    {
        SurplusMember[] list = MemberRegister.Check(Guard.Against.Null(members));
        if (kind is not (CooperativeKind.Cooperative or CooperativeKind.Union))
        {
            throw new ArgumentException($"Nothing is verified of the surplus of a {kind}; a distribution is that of a Cooperative or a Union.", nameof(kind));
        }

        RuleBook book = rules ?? RuleBook.Vietnam;
        SurplusTerms terms = new(book, date, kind, Guard.Against.Null(income), Guard.Against.Null(resolution));
        terms.Check();
        SurplusLedger ledger = new();
        Vnd available = SurplusFunds.Deduct(ledger, income, terms.Deductions);
        Vnd rest = SurplusFunds.Fill(ledger, available, income, resolution, terms);
        SurplusPools pools = new(ledger, list, resolution, terms.MainCriterion);
        ledger.Record(SurplusItem.Undistributed, pools.Distribute(rest));
        return new(date, terms.Law, income, resolution, ledger, pools, MemberRegister.Judge(ledger, list, resolution.CharterCapital, terms));
    }

    /// <summary>The day, what there is to distribute, where it goes and how many findings there are, in đồng.</summary>
    /// <returns>For example <c>2020-12-31: of 673500001 to distribute 235725002 to funds, 437774999 to 7 members, 0 undistributed, 0 findings</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Date:R}: of {Income.Distributable} to distribute {ToFunds} to funds, {ToMembers} to {Members.Count} members, {Undistributed} undistributed, {Findings.Count} findings");

    private Vnd Sum(Func<SurplusStep, bool> isMeant) => Steps.Where(isMeant).Aggregate(Vnd.Zero, (sum, step) => sum + step.Amount);
}
