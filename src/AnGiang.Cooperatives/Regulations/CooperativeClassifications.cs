using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Grade and audit of co-operatives by the rules of a book on a day. A fact that is not reported is null; it is missing only where it would decide.</summary>
public static class CooperativeClassifications
{
    /// <summary>The grade by the yearly score (Circular 01/2020).</summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="kind">The kind of the unit.</param>
    /// <param name="score">The score, 0 to 100 points, or null.</param>
    /// <param name="monthsOperating">Months since it began to operate, or null.</param>
    /// <param name="monthsStopped">Months it stood still in the year, or null.</param>
    /// <returns>The grade, not rated, out of scope, or unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is not within 0 to 100, a number of months is negative, or the kind is not defined.</exception>
    public static Classification<Grade> GradeOf(this RuleBook book, LocalDate date, CooperativeKind kind, Fraction? score, Fraction? monthsOperating, Fraction? monthsStopped)
    {
        Guard.Against.Null(book);
        Guard.Against.NotAScore(score);
        Guard.Against.NegativeNumber(monthsOperating);
        Guard.Against.NegativeNumber(monthsStopped);
        Evidence evidence = new();
        Rule<bool> scope = book.On(date, ScorecardRules.Assesses(kind));
        if (!evidence.Knows(scope) || !scope.Value)
        {
            return evidence.Concludes<Grade>(scope.IsKnown ? Grade.OutOfScope : null, scope);
        }

        Rule<Bound> operating = book.On(date, ScorecardRules.MonthsOperating);
        bool? longEnough = evidence.Holds(Fact.MonthsOperating, monthsOperating, operating);
        Rule<Bound> stopped = book.On(date, ScorecardRules.MonthsStopped);
        bool? rated = longEnough & evidence.Holds(Fact.MonthsStopped, monthsStopped, stopped);
        if (rated == false)
        {
            return evidence.Concludes<Grade>(Grade.NotRated, longEnough == false ? operating : stopped);
        }

        Rule<Scale<Grade>> grades = book.On(date, ScorecardRules.Grades);
        Grade? grade = evidence.Find(Fact.Score, score, grades);
        return evidence.Concludes(rated is null ? null : grade, grades);
    }

    /// <summary>
    /// Whether an independent audit is required (Law of 2023, Article 106): of a co-operative by its size, of a union by its members, and in other cases; of a credit
    /// fund and the co-operative bank by <see cref="CooperativeRules.AuditOfCreditInstitutions"/>, which is not known.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="kind">The kind of the unit.</param>
    /// <param name="size">The size of a co-operative, or null; not asked of other kinds.</param>
    /// <param name="members">The members of a union, or null; not asked of other kinds.</param>
    /// <param name="otherCase">Whether one of <see cref="CooperativeRules.OtherAuditCases"/> applies, or null where that is not known.</param>
    /// <returns>Whether it is required, or unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or an enumeration value is not defined.</exception>
    public static Classification<AuditDuty> AuditDutyOf(this RuleBook book, LocalDate date, CooperativeKind kind, SizeClass? size, long? members, bool? otherCase)
    {
        Guard.Against.Null(book);
        Guard.Against.NegativeNumber(members);
        Fraction? sizeNumber = size is { } given ? (long)Guard.Against.Defined(given, nameof(size)) : null;
        Evidence evidence = new();
        Rule<BilingualName> byCase = book.On(date, CooperativeRules.OtherAuditCases);
        (Rule rule, bool? own) = Guard.Against.Defined(kind) switch
        {
            CooperativeKind.Union => Own(book.On(date, CooperativeRules.AuditedUnionMembers), byMembers => evidence.Holds(Fact.Members, members, byMembers)),
            CooperativeKind.Group => (byCase, false),
            CooperativeKind.CreditFund or CooperativeKind.CooperativeBank => Own(book.On(date, CooperativeRules.AuditOfCreditInstitutions), byKind => evidence.Knows(byKind) ? byKind.Value : null),
            _ => Own(book.On(date, CooperativeRules.AuditedSize), bySize => evidence.Holds(Fact.Size, sizeNumber, bySize, static least => Bound.AtLeast((long)least))),
        };
        bool? other = evidence.Holds(Fact.OtherAuditCase, otherCase is { } applies ? (applies ? 1 : 0) : null, byCase, static _ => Bound.AtLeast(1));
        return evidence.Concludes<AuditDuty>(
            (own | other) switch { true => AuditDuty.Required, false => AuditDuty.NotRequired, null => null },
            own != true && (other == true || own == false) ? byCase : rule);
    }

    private static (Rule Rule, bool? Holds) Own<T>(Rule<T> rule, Func<Rule<T>, bool?> holds)
        where T : notnull => (rule, holds(rule));
}
