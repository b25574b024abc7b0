using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Sizes of co-operatives by the rules of a book on a day. A fact that is not reported is null; it is missing only where it would decide.</summary>
/// <example>
/// <code>
/// Sector field = SectorClassification.Decree113.Find("agriculture");
/// Classification&lt;SizeClass&gt; size = RuleBook.Vietnam.SizeByField(
///     new LocalDate(2025, 12, 31), field, officialMembers: 300, annualRevenue: Vnd.FromBillions(50), totalCapital: null);   // Large
/// </code>
/// </example>
public static class SizeClassifications
{
    /// <summary>The size by the number of members (Circular 01/2020).</summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="members">All members, or null.</param>
    /// <returns>The size, or unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Classification<SizeClass> SizeByMembers(this RuleBook book, LocalDate date, long? members) =>
        ByScale(Guard.Against.Null(book).On(date, SizeRules.ByMembers), Fact.Members, Guard.Against.NegativeNumber(members));

    /// <summary>The size by total capital (Circular 01/2020).</summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="totalCapital">Total capital, or null.</param>
    /// <returns>The size, or unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Classification<SizeClass> SizeByTotalCapital(this RuleBook book, LocalDate date, Vnd? totalCapital) =>
        ByScale(Guard.Against.Null(book).On(date, SizeRules.ByTotalCapital), Fact.TotalCapital, Guard.Against.NegativeAmount(totalCapital));

    /// <summary>
    /// The size by field, official members, and revenue or total capital (Decree 113/2024): the first of large, medium and small whose threshold is
    /// reached, and micro where none is.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="field">A sector of <see cref="SectorClassification.Decree113"/>; its unclassified row is a field not known.</param>
    /// <param name="officialMembers">Official members, or null.</param>
    /// <param name="annualRevenue">Revenue of a year, or null.</param>
    /// <param name="totalCapital">Total capital, or null.</param>
    /// <returns>The size, or unknown.</returns>
    /// <exception cref="ArgumentException">The sector is of another list; map it with a <see cref="SectorMapping"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Classification<SizeClass> SizeByField(this RuleBook book, LocalDate date, Sector field, long? officialMembers, Vnd? annualRevenue, Vnd? totalCapital)
    {
        Guard.Against.Null(book);
        Fraction? members = Guard.Against.NegativeNumber(officialMembers);
        Fraction? revenue = Guard.Against.NegativeAmount(annualRevenue);
        Fraction? capital = Guard.Against.NegativeAmount(totalCapital);
        Evidence evidence = new();
        if (Guard.Against.Null(field) == SectorClassification.Decree113.Unclassified)
        {
            Rule<BilingualName> byField = book.On(date, SizeRules.ByField);
            evidence.Knows(Fact.Field, null);
            evidence.Knows(byField);
            return evidence.Concludes<SizeClass>(null, byField);
        }

        for (SizeClass size = SizeClass.Large; ; size--)
        {
            Rule<SizeThreshold> rule = book.On(date, SizeRules.Threshold(field, size));
            bool? reached = Reaches(evidence, rule, members, revenue, capital);
            if (reached != false || size == SizeClass.Small)
            {
                return evidence.Concludes<SizeClass>(reached switch { true => size, false => SizeClass.Micro, null => null }, rule);
            }
        }
    }

    private static bool? Reaches(Evidence evidence, Rule<SizeThreshold> rule, Fraction? members, Fraction? revenue, Fraction? capital)
    {
        if (!evidence.Knows(rule))
        {
            return null;
        }

        bool? hasMembers = IsMet(Fact.OfficialMembers, members, rule.Value.Members);
        bool? hasRevenue = IsMet(Fact.AnnualRevenue, revenue, rule.Value.Revenue);
        bool? hasCapital = IsMet(Fact.TotalCapital, capital, rule.Value.TotalCapital);
        bool? hasEither = hasRevenue | hasCapital;
        bool? reached = hasMembers & hasEither;
        if (reached is null)
        {
            evidence.Knows(Fact.OfficialMembers, members);
            evidence.Knows(Fact.AnnualRevenue, hasEither is null ? revenue : 0);
            evidence.Knows(Fact.TotalCapital, hasEither is null ? capital : 0);
        }

        return reached;

        bool? IsMet(Fact fact, Fraction? value, Bound bound) => value is { } known ? evidence.IsMet(new Check(fact, known, bound, rule)) : null;
    }

    private static Classification<SizeClass> ByScale(Rule<Scale<SizeClass>> rule, Fact fact, Fraction? value)
    {
        Evidence evidence = new();
        return evidence.Concludes(evidence.Find(fact, value, rule), rule);
    }
}
