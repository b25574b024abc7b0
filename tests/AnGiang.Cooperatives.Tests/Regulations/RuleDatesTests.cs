using AnGiang.Cooperatives.Regulations;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>The days before, of and after each date in force.</summary>
public class RuleDatesTests
{
    [Theory]
    [InlineData("1996-12-31", null)]
    [InlineData("1997-01-01", CooperativeLaw.Law1996)]
    [InlineData("1997-01-02", CooperativeLaw.Law1996)]
    [InlineData("2004-06-30", CooperativeLaw.Law1996)]
    [InlineData("2004-07-01", CooperativeLaw.Law2003)]
    [InlineData("2004-07-02", CooperativeLaw.Law2003)]
    [InlineData("2013-06-30", CooperativeLaw.Law2003)]
    [InlineData("2013-07-01", CooperativeLaw.Law2012)]
    [InlineData("2013-07-02", CooperativeLaw.Law2012)]
    [InlineData("2024-06-30", CooperativeLaw.Law2012)]
    [InlineData("2024-07-01", CooperativeLaw.Law2023)]
    [InlineData("2024-07-02", CooperativeLaw.Law2023)]
    public void Each_law_on_cooperatives_holds_from_its_first_day(string date, CooperativeLaw? law)
    {
        Rule<CooperativeLaw> rule = RuleBook.Vietnam.On(Day(date), CooperativeRules.Law);

        Assert.Equal(law, rule.IsKnown ? rule.Value : null);
    }

    [Theory]
    [InlineData("2024-06-30", null, null)]
    [InlineData("2024-07-01", 14, 23)]
    [InlineData("2024-07-02", 14, 23)]
    [InlineData("2024-12-31", 14, 23)]
    [InlineData("2025-01-01", 14, 23)]
    [InlineData("2025-01-02", 14, 23)]
    [InlineData("2025-12-31", 14, 23)]
    [InlineData("2026-01-01", 13, 21)]
    [InlineData("2026-01-02", 13, 21)]
    [InlineData("2026-12-31", 13, 21)]
    [InlineData("2027-01-01", 12, 19)]
    [InlineData("2027-01-02", 12, 19)]
    [InlineData("2027-12-31", 12, 19)]
    [InlineData("2028-01-01", 11, 17)]
    [InlineData("2028-01-02", 11, 17)]
    [InlineData("2028-12-31", 11, 17)]
    [InlineData("2029-01-01", 10, 15)]
    [InlineData("2029-01-02", 10, 15)]
    [InlineData("2099-12-31", 10, 15)]
    public void Borrower_limits_step_down_from_2026_and_not_in_2025(string date, int? oneClient, int? related)
    {
        Assert.Equal(Percent(oneClient), Limit(RuleBook.Vietnam.On(Day(date), PrudentialRules.SingleBorrowerLimit)));
        Assert.Equal(Percent(related), Limit(RuleBook.Vietnam.On(Day(date), PrudentialRules.RelatedBorrowersLimit)));
    }

    [Theory]
    [InlineData("2019-11-13", null, null)]
    [InlineData("2019-11-14", 100, 100)]
    [InlineData("2020-01-14", 100, 100)]
    [InlineData("2020-01-15", 500, 1000)]
    [InlineData("2020-01-16", 500, 1000)]
    public void Legal_capital_rises_on_15_January_2020(string date, int? commune, int? elsewhere)
    {
        Assert.Equal(commune, Millions(CreditFundRules.LegalCapitalInOneCommune));
        Assert.Equal(elsewhere, Millions(CreditFundRules.LegalCapitalElsewhere));

        int? Millions(RuleCode<Vnd> code) => RuleBook.Vietnam.On(Day(date), code).TryGetValue(out Vnd amount) ? (int)(amount.Dong / 1_000_000) : null;
    }

    [Fact]
    public void Every_date_in_force_divides_the_days_before_from_those_of_and_after_it() => Assert.All(RuleBook.Vietnam.Timelines, rules =>
    {
        foreach (Rule rule in rules)
        {
            Assert.Equal(rule.InForce.From is null, rule == rules[0]);
            Assert.Equal(rule.InForce.To is null, rule == rules[^1]);
            Assert.All(Around(rule.InForce.From).Concat(Around(rule.InForce.To)), day => Assert.Single(rules, other => other.InForce.Contains(day)));
            Assert.True(rule.InForce.From is not { } from || (rule.InForce.Contains(from) && !rule.InForce.Contains(from.PlusDays(-1))));
            Assert.True(rule.InForce.To is not { } to || (rule.InForce.Contains(to) && !rule.InForce.Contains(to.PlusDays(1))));
        }
    });

    [Fact]
    public void A_value_whose_start_is_not_verified_answers_only_from_the_first_day_a_source_shows_it()
    {
        Rule<Fraction> before = RuleBook.Vietnam.On(new(2025, 12, 31), DebtRules.GeneralProvision);
        Rule<Fraction> from = RuleBook.Vietnam.On(new(2026, 1, 1), DebtRules.GeneralProvision);

        Assert.Equal(UnknownReason.StartNotVerified, before.Reason);
        Assert.Equal("general-provision: unknown (StartNotVerified), to 2025-12-31", before.ToString());
        Assert.Equal(new Fraction(3, 400), from.Value);
        Assert.False(from.InForce.IsStartVerified);
    }

    [Fact]
    public void A_value_whose_end_is_not_verified_answers_no_longer_than_it_is_known_to_hold()
    {
        Rule<Scale<Grade>> last = RuleBook.Vietnam.On(new(2024, 6, 30), ScorecardRules.Grades);
        Rule<Scale<Grade>> after = RuleBook.Vietnam.On(new(2024, 7, 1), ScorecardRules.Grades);

        Assert.True(last.IsKnown && !last.InForce.IsEndVerified);
        Assert.Equal(UnknownReason.EndNotVerified, after.Reason);
    }

    private static IEnumerable<LocalDate> Around(LocalDate? date) => date is { } day ? [day.PlusDays(-1), day, day.PlusDays(1)] : [];

    private static Fraction? Percent(int? percent) => percent is { } given ? new Fraction(given, 100) : null;

    private static Fraction? Limit(Rule<Bound> rule) => rule.TryGetValue(out Bound? bound) ? bound.Limit : null;

    private static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
