using AnGiang.Cooperatives.Regulations;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class CreditFundClassificationTests
{
    private static readonly LocalDate In2021 = new(2021, 1, 29);

    [Theory]
    [InlineData(100, 1, CreditFundRating.A)]
    [InlineData(80, 1, CreditFundRating.A)]
    [InlineData(799, 10, CreditFundRating.B)]
    [InlineData(70, 1, CreditFundRating.B)]
    [InlineData(699, 10, CreditFundRating.C)]
    [InlineData(60, 1, CreditFundRating.C)]
    [InlineData(599, 10, CreditFundRating.D)]
    [InlineData(0, 1, CreditFundRating.D)]
    public void A_rating_starts_with_its_lowest_score(long points, long per, CreditFundRating expected) =>
        Assert.Equal(expected, RuleBook.Vietnam.RatingOf(In2021, new Fraction(points, per), 0, 0, false).Class);

    [Theory]
    [InlineData(0, 1, CreditFundRating.A)]
    [InlineData(1, 0, CreditFundRating.B)]
    [InlineData(0, 2, CreditFundRating.B)]
    [InlineData(5, 9, CreditFundRating.B)]
    [InlineData(1, null, CreditFundRating.B)]
    [InlineData(null, 2, CreditFundRating.B)]
    [InlineData(0, null, null)]
    [InlineData(null, 1, null)]
    public void One_criterion_or_two_sub_criteria_without_points_cost_one_notch(int? criteria, int? subCriteria, CreditFundRating? expected) =>
        Assert.Equal(expected, RuleBook.Vietnam.RatingOf(In2021, 85, criteria, subCriteria, false).Class);

    [Fact]
    public void There_is_nothing_below_D()
    {
        Assert.Equal(CreditFundRating.D, RuleBook.Vietnam.RatingOf(In2021, 65, 1, 0, false).Class);
        Assert.Equal(CreditFundRating.D, RuleBook.Vietnam.RatingOf(In2021, 30, 1, 2, false).Class);
        Assert.Equal(CreditFundRating.D, RuleBook.Vietnam.RatingOf(In2021, 30, null, null, false).Class);
    }

    [Fact]
    public void An_excluded_fund_is_not_rated_and_without_knowing_nothing_is_concluded()
    {
        Assert.Equal(CreditFundRating.NotRated, RuleBook.Vietnam.RatingOf(In2021, 85, 0, 0, true).Class);
        Assert.Equal(CreditFundRating.NotRated, RuleBook.Vietnam.RatingOf(In2021, null, null, null, true).Class);
        Assert.Equal([Fact.Exclusion], RuleBook.Vietnam.RatingOf(In2021, 85, 0, 0, null).MissingFacts);
        Assert.Equal([Fact.Score], RuleBook.Vietnam.RatingOf(In2021, null, 0, 0, false).MissingFacts);
    }

    [Theory]
    [InlineData("2017-04-30", false)]
    [InlineData("2017-05-01", true)]
    [InlineData("2021-07-31", true)]
    [InlineData("2021-08-01", false)]
    public void Ratings_are_known_until_the_circular_was_amended(string date, bool known)
    {
        Classification<CreditFundRating> rating = RuleBook.Vietnam.RatingOf(Day(date), 85, 0, 0, false);

        Assert.Equal(known ? CreditFundRating.A : null, rating.Class);
        Assert.Equal(!known, rating.MissingRules.Any(rule => rule.Code == "rating-scale"));
    }

    [Theory]
    [InlineData(CreditFundArea.OneCommune, 500_000_000, LegalCapitalStanding.Reached)]
    [InlineData(CreditFundArea.OneCommune, 499_999_999, LegalCapitalStanding.NotReached)]
    [InlineData(CreditFundArea.OneWard, 1_000_000_000, LegalCapitalStanding.Reached)]
    [InlineData(CreditFundArea.OneWard, 999_999_999, LegalCapitalStanding.NotReached)]
    [InlineData(CreditFundArea.Several, 1_000_000_000, LegalCapitalStanding.Reached)]
    [InlineData(CreditFundArea.Several, 999_999_999, LegalCapitalStanding.NotReached)]
    public void Legal_capital_depends_on_the_area(CreditFundArea area, long dong, LegalCapitalStanding expected) =>
        Assert.Equal(expected, RuleBook.Vietnam.LegalCapitalOf(new(2021, 7, 1), area, Vnd.FromDong(dong), new(2000, 1, 1), AreaChange.None).Class);

    [Theory]
    [InlineData("2020-01-14", "2000-01-01", LegalCapitalStanding.Reached)]
    [InlineData("2020-01-15", "2000-01-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2020-01-15", "2020-01-14", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2020-01-15", "2020-01-15", LegalCapitalStanding.NotReached)]
    [InlineData("2021-06-29", "2000-01-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2021-06-30", "2000-01-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2021-07-01", "2000-01-01", LegalCapitalStanding.NotReached)]
    [InlineData("2021-06-30", null, null)]
    [InlineData("2021-07-01", null, LegalCapitalStanding.NotReached)]
    public void A_fund_licensed_before_the_raise_has_until_30_June_2021(string date, string? licensed, LegalCapitalStanding? expected)
    {
        Classification<LegalCapitalStanding> standing = RuleBook.Vietnam.LegalCapitalOf(
            Day(date), CreditFundArea.OneCommune, Vnd.FromMillions(100), licensed is null ? null : Day(licensed), AreaChange.None);

        Assert.Equal(expected, standing.Class);
        Assert.Equal(expected is null ? [Fact.LicensedOn] : [], standing.MissingFacts);
    }

    [Theory]
    [InlineData("2025-06-30", LegalCapitalStanding.NotReached)]
    [InlineData("2025-07-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2027-07-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2027-07-02", LegalCapitalStanding.NotReached)]
    public void A_change_of_the_administrative_unit_gives_24_months(string date, LegalCapitalStanding expected) =>
        Assert.Equal(expected, RuleBook.Vietnam.LegalCapitalOf(Day(date), CreditFundArea.OneWard, Vnd.FromMillions(700), new(2000, 1, 1), AreaChange.On(new(2025, 7, 1))).Class);

    [Theory]
    [InlineData("2021-06-30", "2000-01-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("2021-06-30", "2020-06-30", null)]
    [InlineData("2021-07-01", "2000-01-01", null)]
    [InlineData("2025-07-01", null, null)]
    public void A_change_that_is_not_reported_leaves_unknown_what_it_would_decide(string date, string? licensed, LegalCapitalStanding? expected)
    {
        Classification<LegalCapitalStanding> standing = RuleBook.Vietnam.LegalCapitalOf(
            Day(date), CreditFundArea.OneCommune, Vnd.FromMillions(100), licensed is null ? null : Day(licensed), areaChange: null);

        Assert.Equal(expected, standing.Class);
        Assert.Equal(expected is null ? [Fact.AreaChangedOn] : [], standing.MissingFacts);
    }

    [Fact]
    public void Neither_a_licence_nor_a_change_reported_leaves_both_to_be_asked_for()
    {
        Assert.Equal([Fact.AreaChangedOn, Fact.LicensedOn], RuleBook.Vietnam.LegalCapitalOf(In2021, CreditFundArea.OneWard, Vnd.FromMillions(100), null, null).MissingFacts);
        Assert.Equal(LegalCapitalStanding.Reached, RuleBook.Vietnam.LegalCapitalOf(In2021, CreditFundArea.OneWard, Vnd.FromBillions(1), null, null).Class);
    }

    [Fact]
    public void The_rule_of_a_standing_is_the_one_that_decides()
    {
        Assert.Equal("legal-capital-months-after-change", Rule(In2021, AreaChange.On(new(2021, 1, 1))));
        Assert.Equal("legal-capital-catch-up", Rule(In2021, AreaChange.None));
        Assert.Equal("legal-capital-elsewhere", Rule(new(2025, 1, 1), AreaChange.None));

        static string Rule(LocalDate date, AreaChange change) => RuleBook.Vietnam.LegalCapitalOf(date, CreditFundArea.OneWard, Vnd.FromMillions(100), new(2000, 1, 1), change).Rule.Code;
    }

    [Theory]
    [InlineData("9999-12-31", "9999-12-31", LegalCapitalStanding.InGracePeriod)]
    [InlineData("9999-12-31", "9998-01-01", LegalCapitalStanding.InGracePeriod)]
    [InlineData("9999-12-31", "9997-12-31", LegalCapitalStanding.InGracePeriod)]
    [InlineData("9999-12-31", "9997-12-30", LegalCapitalStanding.NotReached)]
    public void A_time_to_catch_up_that_runs_past_the_calendar_runs_to_its_end(string date, string changed, LegalCapitalStanding expected) => Assert.Equal(
        expected, RuleBook.Vietnam.LegalCapitalOf(Day(date), CreditFundArea.OneWard, Vnd.FromMillions(100), new(2000, 1, 1), AreaChange.On(Day(changed))).Class);

    [Fact]
    public void A_change_has_a_day_of_the_iso_calendar_or_none()
    {
        Assert.Null(AreaChange.None.Date);
        Assert.Equal(AreaChange.On(new(2025, 7, 1)), AreaChange.On(new(2025, 7, 1)));
        Assert.Throws<ArgumentException>(() => AreaChange.On(new LocalDate(2025, 7, 1).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Without_capital_or_a_rule_the_standing_is_unknown()
    {
        Assert.Equal([Fact.CharterCapital], RuleBook.Vietnam.LegalCapitalOf(In2021, CreditFundArea.OneWard, null, null, AreaChange.None).MissingFacts);
        Assert.Equal(UnknownReason.StartNotVerified, RuleBook.Vietnam.LegalCapitalOf(new(2019, 11, 13), CreditFundArea.OneWard, Vnd.FromBillions(9), null, AreaChange.None).MissingRules.Single().Reason);
        Assert.Equal(["legal-capital-catch-up"], RuleBook.Vietnam.LegalCapitalOf(new(2020, 1, 14), CreditFundArea.OneWard, Vnd.FromMillions(99), null, AreaChange.None).MissingRules.Select(rule => rule.Code));
        Assert.Throws<ArgumentOutOfRangeException>("charterCapital", () => RuleBook.Vietnam.LegalCapitalOf(In2021, CreditFundArea.OneWard, Vnd.FromDong(-1), null, AreaChange.None));
    }

    private static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
