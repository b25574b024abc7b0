using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The provisions that loans require on a day (dự phòng rủi ro phải trích): specific by loan and debt group, general, and both together.</summary>
/// <remarks>
/// <para>The specific provision is the rate of the group times what is left of each loan when its collateral is deducted by the rule of the caller. Where no collateral is known, of loans not listed or listed
/// without it, none is deducted and the amount is taken in full; <see cref="WithoutKnownCollateral"/> says how much that is, so that <see cref="Specific"/> is then the most that can be required.</para>
/// <para>The general provision is taken of the whole amount of its groups. Exact provisions are fractions of a đồng; <see cref="Round"/> rounds once.</para>
/// </remarks>
/// <example>
/// <code>
/// ProvisionRequirement required = ProvisionRequirement.Of(RuleBook.Vietnam, new LocalDate(2026, 6, 30), loans, CollateralDeduction.LoanByLoan(citation));
/// Figure&lt;Vnd&gt; amount = ProvisionRequirement.Round(required.Total, MidpointRounding.ToPositiveInfinity);
/// </code>
/// </example>
public sealed class ProvisionRequirement
{
    private static readonly Coverage Reported = new(1, 1), NotReported = new(0, 1);

    private ProvisionRequirement(RuleBook book, LocalDate date, LoanPortfolio loans, CollateralDeduction deduction)
    {
        (Date, Deduction) = (date, deduction);
        Groups = [.. Enum.GetValues<DebtGroup>().Select(group => OfGroup(group, book.On(date, DebtRules.SpecificProvision(group)), loans))];
        (GeneralRate, GeneralGroups) = (book.On(date, DebtRules.GeneralProvision), book.On(date, DebtRules.GeneralProvisionGroups));
        Specific = Sum([.. Groups.Select(group => group.Specific)]);
        General = OfGroups(loans);
        Total = Sum(Specific, General);
    }

    /// <summary>The day whose rates these are.</summary>
    public LocalDate Date { get; }

    /// <summary>How collateral was deducted.</summary>
    public CollateralDeduction Deduction { get; }

    /// <summary>The debt groups 1 to 5.</summary>
    public IReadOnlyList<GroupProvision> Groups { get; }

    /// <summary>The rate of the general provision.</summary>
    public Rule<Fraction> GeneralRate { get; }

    /// <summary>The groups, by number, of which the general provision is taken.</summary>
    public Rule<Bound> GeneralGroups { get; }

    /// <summary>The specific provision (dự phòng cụ thể), exact, in đồng. Undefined when a group with a rate above zero was not reported, or a rate is not known.</summary>
    public Figure<Fraction> Specific { get; }

    /// <summary>The general provision (dự phòng chung), exact, in đồng. Undefined when one of its groups was not reported, or the rate or the groups are not known.</summary>
    public Figure<Fraction> General { get; }

    /// <summary>Both together, exact, in đồng.</summary>
    public Figure<Fraction> Total { get; }

    /// <summary>What was taken in full because its collateral is not known, in groups with a rate above zero; zero when all of it is known.</summary>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public Vnd WithoutKnownCollateral => Groups.Where(group => group.Rate.TryGetValue(out Fraction rate) && rate != 0).Aggregate(Vnd.Zero, (sum, group) => sum + group.WithoutKnownCollateral);

    /// <summary>The provisions that loans require.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="loans">The loans by debt group, and one by one where collateral is deducted; a list of all loans needs no groups besides. A list that does not come to the total leaves the groups that were not given undefined, <see cref="UndefinedReason.NotReported"/>.</param>
    /// <param name="deduction">How collateral is deducted.</param>
    /// <returns>The requirement. Rates that the book does not have on the day leave it undefined, <see cref="UndefinedReason.UnknownRule"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">The rule of the caller leaves less than nothing of a loan, or more than there is.</exception>
    public static ProvisionRequirement Of(RuleBook book, LocalDate date, LoanPortfolio loans, CollateralDeduction deduction) =>
        new(Guard.Against.Null(book), date, Guard.Against.Null(loans), Guard.Against.Null(deduction));

    /// <summary>A provision in whole đồng, rounded once.</summary>
    /// <param name="provision">The exact provision.</param>
    /// <param name="mode">How a part of a đồng is rounded; no rule on that was found. <see cref="MidpointRounding.ToPositiveInfinity"/> never falls below what is required.</param>
    /// <returns>The amount; undefined where the provision is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public static Figure<Vnd> Round(Figure<Fraction> provision, MidpointRounding mode)
    {
        Guard.Against.Rounding(mode);
        return provision.Select(exact => Vnd.FromDong(exact.Round(mode)));
    }

    /// <summary>The date and the provisions.</summary>
    /// <returns>For example <c>2026-06-30: specific 800000000, general 1175250000, total 1975250000</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Date:R}: specific {Specific}, general {General}, total {Total}");

    private GroupProvision OfGroup(DebtGroup group, Rule<Fraction> rate, LoanPortfolio loans)
    {
        Loan[] listed = [.. (loans.Listed ?? []).Where(loan => loan.Group == group)];
        Vnd? unlisted = loans.Listed is null ? loans[group] : loans.Unlisted(group);
        Vnd unknown = listed.Where(loan => loan.DeductibleCollateral is null).Aggregate(unlisted ?? Vnd.Zero, (sum, loan) => sum + loan.Amount);
        Vnd? remainder = unlisted is null ? null : listed.Where(loan => loan.DeductibleCollateral is not null).Aggregate(unknown, (sum, loan) => sum + Deduction.RemainderOf(loan));
        Figure<Fraction> specific = !rate.TryGetValue(out Fraction part) ? Undefined(UndefinedReason.UnknownRule)
            : part == 0 ? Defined(0)
            : remainder is { } left ? Times(left.Dong, part)
            : Undefined(UndefinedReason.NotReported);
        return new(group, rate, loans[group], remainder, unknown, specific);
    }

    private Figure<Fraction> OfGroups(LoanPortfolio loans)
    {
        if (!GeneralRate.TryGetValue(out Fraction part) || !GeneralGroups.TryGetValue(out Bound? groups))
        {
            return Undefined(UndefinedReason.UnknownRule);
        }

        Int128? sum = 0;
        foreach (GroupProvision group in Groups.Where(group => groups.Admits((int)group.Group)))
        {
            sum += group.Amount?.Dong;
        }

        return sum is { } all ? Times(all, part) : Undefined(UndefinedReason.NotReported);
    }

    private static Figure<Fraction> Times(Int128 amount, Fraction part) => Read(new((BigInteger)amount * part.Numerator, part.Denominator));

    private static Figure<Fraction> Sum(params ReadOnlySpan<Figure<Fraction>> provisions)
    {
        WideRatio sum = new(0, 1);
        foreach (Figure<Fraction> provision in provisions)
        {
            if (provision.ValueOrNull is not Fraction value)
            {
                return provision;
            }

            sum = new((sum.Numerator * value.Denominator) + (value.Numerator * sum.Denominator), sum.Denominator * value.Denominator);
        }

        return Read(sum);
    }

    private static Figure<Fraction> Read(WideRatio provision) => provision.ToFraction() is Fraction exact ? Defined(exact) : Undefined(UndefinedReason.OutOfRange);

    private static Figure<Fraction> Defined(Fraction provision) => new(provision, Reported, FigureStatus.Actual);

    private static Figure<Fraction> Undefined(UndefinedReason reason) => new(reason == UndefinedReason.NotReported ? NotReported : Reported, reason, FigureStatus.Actual);
}
