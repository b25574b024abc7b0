using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Rating and capital of people's credit funds by the rules of a book on a day. A fact that is not reported is null; it is missing only where it would decide.</summary>
public static class CreditFundClassifications
{
    /// <summary>The rating by the score (Circular 42/2016), one notch lower where criteria or sub-criteria have no point; never lower than D.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="score">The score, 0 to 100 points, or null.</param>
    /// <param name="criteriaWithoutPoints">Criteria with no point, or null.</param>
    /// <param name="subCriteriaWithoutPoints">Sub-criteria with no point in whatever criteria, or null.</param>
    /// <param name="isExcluded">Whether the fund is under special control or its licence is being withdrawn, or null where that is not known.</param>
    /// <returns>The rating, not rated, or unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is not within 0 to 100, or a number is negative.</exception>
    public static Classification<CreditFundRating> RatingOf(
        this RuleBook book, LocalDate date, Fraction? score, long? criteriaWithoutPoints, long? subCriteriaWithoutPoints, bool? isExcluded)
    {
        Guard.Against.Null(book);
        Guard.Against.NotAScore(score);
        Guard.Against.NegativeNumber(criteriaWithoutPoints);
        Guard.Against.NegativeNumber(subCriteriaWithoutPoints);
        Evidence evidence = new();
        Rule<BilingualName> notRated = book.On(date, RatingRules.NotRated);
        bool? excluded = evidence.Holds(Fact.Exclusion, isExcluded is { } applies ? (applies ? 1 : 0) : null, notRated, static _ => Bound.AtLeast(1));
        if (excluded == true)
        {
            return evidence.Concludes<CreditFundRating>(CreditFundRating.NotRated, notRated);
        }

        Rule<Scale<CreditFundRating>> ratings = book.On(date, RatingRules.Ratings);
        CreditFundRating? rating = evidence.Find(Fact.Score, score, ratings);
        if (rating is not CreditFundRating.D)
        {
            bool? notch = evidence.Holds(Fact.CriteriaWithoutPoints, criteriaWithoutPoints, book.On(date, RatingRules.NotchByCriteria))
                | evidence.Holds(Fact.SubCriteriaWithoutPoints, subCriteriaWithoutPoints, book.On(date, RatingRules.NotchBySubCriteria));
            rating = notch switch { true => rating + 1, false => rating, null => null };
        }

        return evidence.Concludes(excluded is null ? null : rating, ratings);
    }

    /// <summary>How charter capital stands to legal capital (Decree 86/2019), with the time to catch up after the raise of 2020 and after a change of the administrative unit.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="date">The day.</param>
    /// <param name="area">Where the fund operates.</param>
    /// <param name="charterCapital">Charter capital, or null.</param>
    /// <param name="licensedOn">The day of its licence, or null.</param>
    /// <param name="areaChange">When its administrative unit last changed its boundary or type, <see cref="AreaChange.None"/> where it has not, or null.</param>
    /// <returns>The standing, or unknown.</returns>
    /// <remarks>The last day of a time to catch up belongs to it: 30 June 2021, and the same day of the month 24 months after the change.</remarks>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the area is not defined.</exception>
    public static Classification<LegalCapitalStanding> LegalCapitalOf(
        this RuleBook book, LocalDate date, CreditFundArea area, Vnd? charterCapital, LocalDate? licensedOn, AreaChange? areaChange)
    {
        Guard.Against.Null(book);
        Guard.Against.NotIso(licensedOn);
        Evidence evidence = new();
        Rule<Vnd> legal = book.On(date, Guard.Against.Defined(area) == CreditFundArea.OneCommune ? CreditFundRules.LegalCapitalInOneCommune : CreditFundRules.LegalCapitalElsewhere);
        bool? reached = evidence.Holds(Fact.CharterCapital, Guard.Against.NegativeAmount(charterCapital), legal, static least => Bound.AtLeast(least.Dong));
        if (reached != false)
        {
            return evidence.Concludes<LegalCapitalStanding>(reached is null ? null : LegalCapitalStanding.Reached, legal);
        }

        Rule<int> months = book.On(date, CreditFundRules.LegalCapitalMonthsAfterChange);
        Rule<LocalDate> catchUp = book.On(date, CreditFundRules.LegalCapitalCatchUp);
        bool? afterChange = IsWithinMonths(evidence, date, areaChange, months);
        bool? afterRaise = afterChange == true ? false : IsCatchingUp(evidence, date, licensedOn, catchUp);
        return (afterChange | afterRaise) switch
        {
            true => evidence.Concludes<LegalCapitalStanding>(LegalCapitalStanding.InGracePeriod, afterChange == true ? months : catchUp),
            false => evidence.Concludes<LegalCapitalStanding>(LegalCapitalStanding.NotReached, legal),
            null => evidence.Concludes<LegalCapitalStanding>(null, legal),
        };
    }

    private static bool? IsWithinMonths(Evidence evidence, LocalDate date, AreaChange? change, Rule<int> months)
    {
        if (change is null)
        {
            evidence.Knows(Fact.AreaChangedOn, null);
            return null;
        }

        return change.Date is not { } changed || changed > date ? false : evidence.Knows(months) ? date <= Plus(changed, months.Value) : null;
    }

    private static bool? IsCatchingUp(Evidence evidence, LocalDate date, LocalDate? licensedOn, Rule<LocalDate> catchUp)
    {
        if (!evidence.Knows(catchUp))
        {
            return null;
        }

        if (date > catchUp.Value || licensedOn >= catchUp.Stated.From)
        {
            return false;
        }

        return evidence.Knows(Fact.LicensedOn, licensedOn is null ? null : 0) ? true : null;
    }

    /// <summary>The day that many months later, or the last of the calendar.</summary>
    private static LocalDate Plus(LocalDate date, int months) =>
        (date.Year * 12L) + date.Month + months > (LocalDate.MaxIsoValue.Year * 12L) + 12 ? LocalDate.MaxIsoValue : date.PlusMonths(months);
}
