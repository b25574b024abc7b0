using System.Collections.Immutable;
using System.Diagnostics;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>
/// Rules by date (bộ quy định theo thời gian). For every question and every day there is exactly one answer: a value with its citation, or an unknown
/// with its reason. A book is immutable; a team extends or corrects one in code and gets another.
/// </summary>
/// <remarks>Codes are independent of each other. A look-up takes time in proportion to the stretches of its code, which are few.</remarks>
/// <example>
/// <code>
/// Rule&lt;Bound&gt; limit = RuleBook.Vietnam.On(new LocalDate(2026, 6, 30), PrudentialRules.SingleBorrowerLimit);   // at most 13/100, Điều 136.1
///
/// RuleBook ours = RuleBook.Vietnam.With(
///     PrudentialRules.DepositsToEquity, Bound.AtMost(20),
///     new Citation("13/2024/TT-NHNN", new("Thông tư 13", "Circular 13")), from: new LocalDate(2024, 8, 12));
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RuleBook
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<Rule>> stretches;

    private RuleBook(ImmutableSortedDictionary<string, ImmutableArray<Rule>> stretches) => this.stretches = stretches;

    /// <summary>A book that knows nothing.</summary>
    public static RuleBook Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<Rule>>(StringComparer.Ordinal));

    /// <summary>
    /// What has been verified of the rules on co-operatives and people's credit funds in Vietnam, from official texts and secondary sources; the
    /// rest is unknown, with the reason. See <see cref="CooperativeRules"/>, <see cref="DefinitionRules"/>, <see cref="SurplusRules"/>, <see cref="AccountingRules"/>,
    /// <see cref="FieldRules"/>, <see cref="SizeRules"/>, <see cref="ScorecardRules"/>, <see cref="AgriculturalScorecardRules"/>, <see cref="CreditFundRules"/>,
    /// <see cref="PrudentialRules"/>, <see cref="DebtRules"/> and <see cref="RatingRules"/>.
    /// </summary>
    public static RuleBook Vietnam { get; } = new(Stretches.Of(
    [
        .. CooperativeRules.Vietnam(), .. DefinitionRules.Vietnam(), .. SurplusRules.Vietnam(), .. AccountingRules.Vietnam(), .. FieldRules.Vietnam(), .. SizeRules.Vietnam(),
        .. ScorecardRules.Vietnam(), .. AgriculturalScorecardRules.Vietnam(), .. CreditFundRules.Vietnam(), .. PrudentialRules.Vietnam(), .. DebtRules.Vietnam(), .. RatingRules.Vietnam(),
    ]));

    /// <summary>All that is stated, by code and within a code by date; stretches of which the book says nothing are left out.</summary>
    public IEnumerable<Rule> Rules => stretches.Values.SelectMany(rules => rules).Where(rule => rule.Reason is null or UnknownReason.NotFound or UnknownReason.NotVerified or UnknownReason.SuppliedByCaller);

    internal IEnumerable<ImmutableArray<Rule>> Timelines => stretches.Values;

    /// <summary>The answer on a day.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="code">The question.</param>
    /// <returns>The rule in force, or an unknown with its reason; never null.</returns>
    /// <exception cref="ArgumentException">The date is in another calendar, or the book holds values of another type under that code.</exception>
    public Rule<T> On<T>(LocalDate date, RuleCode<T> code)
        where T : notnull
    {
        Guard.Against.NotIso(date);
        return (Rule<T>)Find(code).First(rule => rule.InForce.Contains(date));
    }

    /// <summary>All answers to a question, from the earliest day to the latest without a gap: values, and unknowns between them.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The question.</param>
    /// <returns>The rules by date; every day is in exactly one.</returns>
    /// <exception cref="ArgumentException">The book holds values of another type under that code.</exception>
    public IReadOnlyList<Rule<T>> Timeline<T>(RuleCode<T> code)
        where T : notnull => [.. Find(code).Cast<Rule<T>>()];

    /// <summary>A book that also knows this: what was unknown on those days has the value, marked as supplied by the caller.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The question.</param>
    /// <param name="value">The value.</param>
    /// <param name="citation">Where it is written.</param>
    /// <param name="from">The first day in force.</param>
    /// <param name="to">The last day in force, or null where no end is known.</param>
    /// <returns>The extended book.</returns>
    /// <exception cref="ArgumentException">
    /// The days overlap those of a value that the book has (the message names it; <see cref="WithCorrection"/> replaces it), the end is before the start, or
    /// the book holds values of another type under that code.
    /// </exception>
    public RuleBook With<T>(RuleCode<T> code, T value, Citation citation, LocalDate from, LocalDate? to = null)
        where T : notnull => With(code, Supplied(code, value, citation, new(from, to)), replace: false);

    /// <summary>A book in which this holds on those days, whatever it said of them before; values of other days stay, and a rule that is cut keeps the days of its source as <see cref="Rule.Stated"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The question.</param>
    /// <param name="value">The value, marked as supplied by the caller.</param>
    /// <param name="citation">Where it is written.</param>
    /// <param name="from">The first day in force.</param>
    /// <param name="to">The last day in force, or null where no end is known and the book has no later value.</param>
    /// <returns>The corrected book.</returns>
    /// <exception cref="ArgumentException">
    /// The end is before the start, it is left open although the book has later values (the message names the first), or the book holds values of another type under that code.
    /// </exception>
    public RuleBook WithCorrection<T>(RuleCode<T> code, T value, Citation citation, LocalDate from, LocalDate? to = null)
        where T : notnull
    {
        Rule<T> rule = Supplied(code, value, citation, new(from, to));
        return to is null && Find(code).FirstOrDefault(later => later.IsKnown && later.InForce.First > from) is { } next
            ? throw new ArgumentException($"{rule} has no last day, and would take the place of what follows: {next}. Give its last day, {next.InForce.First.PlusDays(-1):R} or another.", nameof(to))
            : With(code, rule, replace: true);
    }

    /// <summary>A book in which there is no value on those days, whatever it said of them before: to end a rule that was repealed, or not to rely on one.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The question.</param>
    /// <param name="note">Why there is no value, for the readers of the book.</param>
    /// <param name="citation">Where that is written, or null.</param>
    /// <param name="from">The first day without a value.</param>
    /// <param name="to">The last day without a value, or null where no end is known.</param>
    /// <returns>The book, unknown on those days with <see cref="UnknownReason.SuppliedByCaller"/>.</returns>
    /// <exception cref="ArgumentException">The end is before the start, or the book holds values of another type under that code.</exception>
    public RuleBook WithUnknown<T>(RuleCode<T> code, BilingualName note, Citation? citation, LocalDate from, LocalDate? to = null)
        where T : notnull => With(
            code, new Rule<T>(Guard.Against.Null(code), new(from, to), UnknownReason.SuppliedByCaller, citation, Guard.Against.Null(note)), replace: true);

    /// <summary>How many rules the book states, to how many questions, and how many of their values the caller supplied.</summary>
    /// <returns>For example <c>2 rules to 1 questions, 1 values supplied by the caller</c>.</returns>
    public override string ToString()
    {
        Rule[] rules = [.. Rules];
        return FormattableString.Invariant($"{rules.Length} rules to {stretches.Count} questions, {rules.Count(rule => rule.Confidence == Confidence.SuppliedByCaller)} values supplied by the caller");
    }

    private static Rule<T> Supplied<T>(RuleCode<T> code, T value, Citation citation, Validity days)
        where T : notnull => new(Guard.Against.Null(code), Guard.Against.Null(value), days, Guard.Against.Null(citation), Confidence.SuppliedByCaller);

    private RuleBook With<T>(RuleCode<T> code, Rule<T> rule, bool replace)
        where T : notnull => new(stretches.SetItem(code.Code, Stretches.Insert(Find(code), rule, replace)));

    private ImmutableArray<Rule> Find<T>(RuleCode<T> code)
        where T : notnull
    {
        ImmutableArray<Rule> rules = stretches.GetValueOrDefault(Guard.Against.Null(code).Code, [new Rule<T>(code)]);
        return rules[0] is Rule<T>
            ? rules
            : throw new ArgumentException($"{code} is a code of another type in this book; use the RuleCode it was made with, or another code.", nameof(code));
    }
}
