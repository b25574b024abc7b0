using AnGiang.Cooperatives.Regulations;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class CooperativeClassificationTests
{
    private static readonly LocalDate In2021 = new(2021, 1, 29);
    private static readonly LocalDate In2025 = new(2025, 12, 31);

    [Theory]
    [InlineData(0, 1, Grade.Weak)]
    [InlineData(499, 10, Grade.Weak)]
    [InlineData(50, 1, Grade.Average)]
    [InlineData(649, 10, Grade.Average)]
    [InlineData(65, 1, Grade.Fair)]
    [InlineData(799, 10, Grade.Fair)]
    [InlineData(80, 1, Grade.Good)]
    [InlineData(100, 1, Grade.Good)]
    public void A_grade_starts_with_its_lowest_score(long points, long per, Grade expected)
    {
        Classification<Grade> grade = RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Cooperative, new Fraction(points, per), 12, 0);

        Assert.Equal(expected, grade.Class);
        Assert.Equal("scorecard-grades", grade.Rule.Code);
        Assert.Contains(grade.Checks, check => check.Fact == Fact.Score);
    }

    [Theory]
    [InlineData(12, 3, Grade.Good)]
    [InlineData(11, 0, Grade.NotRated)]
    [InlineData(12, 4, Grade.NotRated)]
    [InlineData(11, null, Grade.NotRated)]
    [InlineData(null, 4, Grade.NotRated)]
    [InlineData(12, null, null)]
    [InlineData(null, 3, null)]
    public void A_unit_is_not_rated_under_12_months_or_when_stopped_over_3(int? operating, int? stopped, Grade? expected)
    {
        Classification<Grade> grade = RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Union, 90, operating, stopped);

        Assert.Equal(expected, grade.Class);
        Assert.Equal(expected is null ? [operating is null ? Fact.MonthsOperating : Fact.MonthsStopped] : [], grade.MissingFacts);
    }

    [Fact]
    public void A_day_over_three_months_is_over()
    {
        Assert.Equal(Grade.NotRated, RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Cooperative, 90, 12, 3 + new Fraction(1, 31)).Class);
        Assert.Equal("scorecard-months-stopped", RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Cooperative, 90, 12, 4).Rule.Code);
        Assert.Equal("scorecard-months-operating", RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Cooperative, 90, 11, 4).Rule.Code);
    }

    [Theory]
    [InlineData(CooperativeKind.Cooperative, Grade.Good)]
    [InlineData(CooperativeKind.Union, Grade.Good)]
    [InlineData(CooperativeKind.Group, Grade.OutOfScope)]
    [InlineData(CooperativeKind.CreditFund, Grade.OutOfScope)]
    [InlineData(CooperativeKind.CooperativeBank, Grade.OutOfScope)]
    public void Credit_funds_and_the_bank_are_out_of_scope(CooperativeKind kind, Grade expected) =>
        Assert.Equal(expected, RuleBook.Vietnam.GradeOf(In2021, kind, 90, 24, 0).Class);

    [Fact]
    public void Without_a_score_or_a_rule_the_grade_is_unknown()
    {
        Assert.Equal([Fact.Score], RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Cooperative, null, 12, 0).MissingFacts);
        Assert.Equal(UnknownReason.EndNotVerified, RuleBook.Vietnam.GradeOf(new(2024, 7, 1), CooperativeKind.Cooperative, 90, 12, 0).MissingRules.Single().Reason);
        Assert.Null(RuleBook.Vietnam.GradeOf(new(2024, 7, 1), CooperativeKind.CreditFund, 90, 12, 0).Class);
        Assert.Equal(UnknownReason.NotStated, RuleBook.Vietnam.GradeOf(new(2020, 3, 31), CooperativeKind.Cooperative, 90, 12, 0).MissingRules.Single().Reason);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_score_is_0_to_100(long points) =>
        Assert.Throws<ArgumentOutOfRangeException>("score", () => RuleBook.Vietnam.GradeOf(In2021, CooperativeKind.Cooperative, points, 12, 0));

    [Theory]
    [InlineData(SizeClass.Large, false, AuditDuty.Required)]
    [InlineData(SizeClass.Medium, false, AuditDuty.NotRequired)]
    [InlineData(SizeClass.Micro, true, AuditDuty.Required)]
    [InlineData(null, true, AuditDuty.Required)]
    [InlineData(SizeClass.Large, null, AuditDuty.Required)]
    [InlineData(null, false, null)]
    [InlineData(SizeClass.Small, null, null)]
    [InlineData(null, null, null)]
    public void A_large_cooperative_is_audited(SizeClass? size, bool? otherCase, AuditDuty? expected)
    {
        Classification<AuditDuty> duty = RuleBook.Vietnam.AuditDutyOf(In2025, CooperativeKind.Cooperative, size, null, otherCase);

        Assert.Equal(expected, duty.Class);
        Assert.Equal(expected is null, duty.MissingFacts.Count > 0);
        Assert.Equal(expected is null && size is null, duty.MissingFacts.Contains(Fact.Size));
        Assert.Equal(expected is null && otherCase is null, duty.MissingFacts.Contains(Fact.OtherAuditCase));
    }

    [Theory]
    [InlineData(9L, AuditDuty.NotRequired)]
    [InlineData(10L, AuditDuty.Required)]
    [InlineData(null, null)]
    public void A_union_is_audited_from_ten_members(long? members, AuditDuty? expected)
    {
        Classification<AuditDuty> duty = RuleBook.Vietnam.AuditDutyOf(In2025, CooperativeKind.Union, null, members, otherCase: false);

        Assert.Equal(expected, duty.Class);
        Assert.Equal(expected is null ? [Fact.Members] : [], duty.MissingFacts);
    }

    [Fact]
    public void The_rule_of_an_audit_is_the_case_that_decides()
    {
        Assert.Equal("audited-size", RuleBook.Vietnam.AuditDutyOf(In2025, CooperativeKind.Cooperative, SizeClass.Large, null, true).Rule.Code);
        Assert.Equal("other-audit-cases", RuleBook.Vietnam.AuditDutyOf(In2025, CooperativeKind.Cooperative, SizeClass.Small, null, true).Rule.Code);
        Assert.Equal("audited-union-members", RuleBook.Vietnam.AuditDutyOf(In2025, CooperativeKind.Union, null, 10, null).Rule.Code);
        Assert.Equal(AuditDuty.NotRequired, RuleBook.Vietnam.AuditDutyOf(In2025, CooperativeKind.Group, null, null, false).Class);
    }

    [Theory]
    [InlineData(CooperativeKind.CreditFund, SizeClass.Micro, false, null)]
    [InlineData(CooperativeKind.CreditFund, SizeClass.Large, false, null)]
    [InlineData(CooperativeKind.CooperativeBank, SizeClass.Micro, false, null)]
    [InlineData(CooperativeKind.CooperativeBank, null, null, null)]
    [InlineData(CooperativeKind.CreditFund, SizeClass.Micro, true, AuditDuty.Required)]
    public void The_audit_of_credit_funds_and_the_bank_is_not_known_by_their_size(CooperativeKind kind, SizeClass? size, bool? otherCase, AuditDuty? expected)
    {
        Classification<AuditDuty> duty = RuleBook.Vietnam.AuditDutyOf(In2025, kind, size, null, otherCase);

        Assert.Equal(expected, duty.Class);
        Assert.Equal(expected is null ? ["audit-of-credit-institutions"] : [], duty.MissingRules.Select(rule => rule.Code));
        Assert.All(duty.MissingRules, rule => Assert.Equal(UnknownReason.NotFound, rule.Reason));
        Assert.DoesNotContain(Fact.Size, duty.MissingFacts);
    }

    [Theory]
    [InlineData(true, AuditDuty.Required, "audit-of-credit-institutions")]
    [InlineData(false, AuditDuty.NotRequired, "other-audit-cases")]
    public void A_team_that_knows_the_law_on_credit_institutions_supplies_it(bool audited, AuditDuty expected, string code)
    {
        RuleBook ours = RuleBook.Vietnam.With(CooperativeRules.AuditOfCreditInstitutions, audited, new("32/2024/QH15", new("Luật", "Law")), new(2025, 1, 1));

        Classification<AuditDuty> duty = ours.AuditDutyOf(In2025, CooperativeKind.CreditFund, null, null, otherCase: false);
        Assert.Equal((expected, code), (duty.Class, duty.Rule.Code));
    }

    [Fact]
    public void Before_the_law_of_2023_the_duty_is_unknown()
    {
        Assert.Null(RuleBook.Vietnam.AuditDutyOf(new(2024, 6, 30), CooperativeKind.Cooperative, SizeClass.Large, null, true).Class);
        Assert.Equal(AuditDuty.Required, RuleBook.Vietnam.AuditDutyOf(new(2024, 7, 1), CooperativeKind.Cooperative, SizeClass.Large, null, true).Class);
    }
}
