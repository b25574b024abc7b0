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

    [Theory]
    [InlineData("2015-05-31", null, null)]
    [InlineData("2015-06-01", 30, 10)]
    [InlineData("2015-06-02", 30, 10)]
    [InlineData("2024-06-30", 30, 10)]
    [InlineData("2024-07-01", null, null)]
    public void Founders_and_capital_per_member_of_credit_funds_are_known_from_1_June_2015_to_the_new_law(string date, int? members, int? percent)
    {
        Assert.Equal(members, Whole(RuleBook.Vietnam.On(Day(date), CreditFundRules.MembersToFound)));
        Assert.Equal(Percent(percent), Limit(RuleBook.Vietnam.On(Day(date), CreditFundRules.CapitalPerMember)));
    }

    [Theory]
    [InlineData("2016-02-29", null, null, UnknownReason.StartNotVerified)]
    [InlineData("2016-03-01", 8, 5, UnknownReason.NotVerified)]
    [InlineData("2016-03-02", 8, 5, UnknownReason.NotVerified)]
    [InlineData("2024-08-11", 8, 5, null)]
    [InlineData("2024-08-12", 8, null, null)]
    [InlineData("2024-08-13", 8, null, null)]
    public void Ratios_of_credit_funds_begin_on_1_March_2016_and_restricted_lending_is_not_known_past_11_August_2024(string date, int? adequacy, int? restricted, UnknownReason? oneClient)
    {
        Assert.Equal(Percent(adequacy), Limit(RuleBook.Vietnam.On(Day(date), PrudentialRules.CapitalAdequacy)));
        Assert.Equal(Percent(restricted), Limit(RuleBook.Vietnam.On(Day(date), PrudentialRules.RestrictedBorrowers)));
        Assert.Equal(oneClient, RuleBook.Vietnam.On(Day(date), PrudentialRules.SingleBorrowerLimit).Reason);
    }

    [Theory]
    [InlineData("2017-04-30", null)]
    [InlineData("2017-05-01", 1)]
    [InlineData("2021-07-31", 1)]
    [InlineData("2021-08-01", 1)]
    [InlineData("2024-08-12", 1)]
    [InlineData("2027-06-30", 1)]
    public void Solvency_is_kept_past_the_amendments_and_says_that_its_end_is_not_verified(string date, int? times)
    {
        Assert.All([PrudentialRules.SolvencyNextDay, PrudentialRules.SolvencySevenDays], code => Assert.Equal(times, Whole(RuleBook.Vietnam.On(Day(date), code))));
        Assert.All(
            [PrudentialRules.SolvencyNextDay, PrudentialRules.SolvencySevenDays, PrudentialRules.ShortTermFundsToLongerLoans, PrudentialRules.CapitalAdequacy],
            code => Assert.Equal((null, false), (RuleBook.Vietnam.Timeline(code)[^1].InForce.To, RuleBook.Vietnam.Timeline(code)[^1].InForce.IsEndVerified)));
    }

    [Theory]
    [InlineData("2024-08-11", null, null, null, UnknownReason.NotStated)]
    [InlineData("2024-08-12", 20, 30, 1, UnknownReason.NotFound)]
    [InlineData("2024-08-13", 20, 30, 1, UnknownReason.NotFound)]
    public void Insolvency_and_the_base_of_limits_are_defined_from_12_August_2024(string date, int? shortfall, int? days, int? months, UnknownReason deposits)
    {
        Assert.Equal(Percent(shortfall), Limit(RuleBook.Vietnam.On(Day(date), PrudentialRules.InsolvencyRiskShortfall)));
        Assert.Equal((days, months), (Whole(RuleBook.Vietnam.On(Day(date), PrudentialRules.InsolvencyRiskDays)), Whole(RuleBook.Vietnam.On(Day(date), PrudentialRules.InsolvencyMonths))));
        Assert.Equal(shortfall is not null, RuleBook.Vietnam.On(Day(date), PrudentialRules.LimitBase).IsKnown);
        Assert.Equal(deposits, RuleBook.Vietnam.On(Day(date), PrudentialRules.DepositsToEquity).Reason);
    }

    [Theory]
    [InlineData("2024-08-14", null, UnknownReason.EndNotVerified)]
    [InlineData("2024-08-15", 7, UnknownReason.NotFound)]
    [InlineData("2024-08-16", 7, UnknownReason.NotFound)]
    public void Debts_are_classified_within_seven_days_from_15_August_2024(string date, int? days, UnknownReason groups)
    {
        Assert.Equal(days, Whole(RuleBook.Vietnam.On(Day(date), DebtRules.ClassificationDays)));
        Assert.Equal((groups, groups), (RuleBook.Vietnam.On(Day(date), DebtRules.GroupByDaysOverdue).Reason!.Value, RuleBook.Vietnam.On(Day(date), DebtRules.NonPerformingGroups).Reason!.Value));
    }

    [Theory]
    [InlineData("2021-09-30", false, UnknownReason.NotStated)]
    [InlineData("2021-10-01", true, null)]
    [InlineData("2021-10-02", true, null)]
    [InlineData("2023-12-31", true, null)]
    [InlineData("2024-01-01", false, UnknownReason.EndNotVerified)]
    [InlineData("2025-12-31", false, UnknownReason.EndNotVerified)]
    [InlineData("2026-01-01", true, null)]
    public void Rates_of_provisions_are_known_under_two_documents_and_not_between_them(string date, bool known, UnknownReason? reason)
    {
        Fraction?[] rates = [.. Enum.GetValues<DebtGroup>().Select(DebtRules.SpecificProvision).Append(DebtRules.GeneralProvision)
            .Select(code => RuleBook.Vietnam.On(Day(date), code)).Select(rule => rule.IsKnown ? rule.Value : (Fraction?)null)];

        Assert.Equal(known ? [0, new Fraction(5, 100), new Fraction(20, 100), new Fraction(50, 100), 1, new Fraction(75, 10_000)] : new Fraction?[6], rates);
        Assert.Equal(known ? 4 : null, Whole(RuleBook.Vietnam.On(Day(date), DebtRules.GeneralProvisionGroups)));
        Assert.Equal(reason, RuleBook.Vietnam.On(Day(date), DebtRules.GeneralProvision).Reason);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(90, 2)]
    [InlineData(91, 3)]
    [InlineData(180, 3)]
    [InlineData(181, null)]
    [InlineData(361, null)]
    public void Days_overdue_give_the_groups_1_to_3_under_Circular_11_and_no_higher_one(int days, int? group) =>
        Assert.Equal(group, RuleBook.Vietnam.On(new(2022, 12, 31), DebtRules.GroupByDaysOverdue).Value.Find(days).Class);

    [Theory]
    [InlineData("2019-11-24", null)]
    [InlineData("2019-11-25", 2)]
    [InlineData("2019-11-26", 2)]
    [InlineData("2024-10-31", 2)]
    [InlineData("2024-11-01", null)]
    public void A_group_has_two_members_from_25_November_2019_until_the_decree_was_amended(string date, int? members) =>
        Assert.Equal(members, Whole(RuleBook.Vietnam.On(Day(date), CooperativeRules.MinimumMembersOfGroup)));

    [Theory]
    [InlineData("2024-10-31", null)]
    [InlineData("2024-11-01", 300)]
    [InlineData("2024-11-02", 300)]
    public void Sizes_by_field_begin_on_1_November_2024(string date, int? members)
    {
        Rule<SizeThreshold> large = RuleBook.Vietnam.On(Day(date), SizeRules.Threshold(SectorClassification.Decree113.Find("agriculture"), SizeClass.Large));

        Assert.Equal(members, large.IsKnown ? (int)large.Value.Members.Limit.Numerator : null);
        Assert.Equal(members is not null, RuleBook.Vietnam.On(Day(date), SizeRules.ByField).IsKnown);
    }

    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-01-01", "VSIC 2018")]
    [InlineData("2025-11-14", "VSIC 2018")]
    [InlineData("2025-11-15", "VSIC 2025")]
    [InlineData("2025-11-16", "VSIC 2025")]
    public void Industries_are_those_of_2025_from_15_November_2025(string date, string? edition)
    {
        Rule<BilingualName> rule = RuleBook.Vietnam.On(Day(date), CooperativeRules.IndustrialClassification);

        Assert.Equal(edition, rule.IsKnown ? rule.Value.Vietnamese : null);
    }

    [Fact]
    public void The_days_around_every_date_in_force_have_one_answer_each() => Assert.All(RuleBook.Vietnam.Timelines, rules =>
    {
        foreach (Rule rule in rules)
        {
            Assert.Equal(rule.InForce.From is null, rule == rules[0]);
            Assert.Equal(rule.InForce.To is null, rule == rules[^1]);
            Assert.All(Around(rule.InForce.From).Concat(Around(rule.InForce.To)), day => Assert.Single(rules, other => other.InForce.Contains(day)));
        }
    });

    [Fact]
    public void A_value_whose_start_is_not_verified_answers_only_from_the_first_day_a_source_shows_it()
    {
        Rule<BilingualName> before = RuleBook.Vietnam.On(new(2025, 12, 31), SurplusRules.IndivisibleFundOfInternal);
        Rule<BilingualName> from = RuleBook.Vietnam.On(new(2026, 1, 1), SurplusRules.IndivisibleFundOfInternal);

        Assert.Equal(UnknownReason.StartNotVerified, before.Reason);
        Assert.Equal("indivisible-fund-of-internal: unknown (StartNotVerified), to 2025-12-31", before.ToString());
        Assert.Equal("Theo tỷ lệ trong điều lệ.", from.Value.Vietnamese);
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

    private static int? Whole(Rule<Bound> rule) => Limit(rule) is { } limit ? (int)limit.Numerator : null;

    private static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
