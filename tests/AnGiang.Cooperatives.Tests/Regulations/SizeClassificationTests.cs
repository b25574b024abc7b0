using AnGiang.Cooperatives.Regulations;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class SizeClassificationTests
{
    private static readonly LocalDate In2021 = new(2021, 1, 29);
    private static readonly LocalDate In2025 = new(2025, 12, 31);

    [Theory]
    [InlineData(0, SizeClass.Micro)]
    [InlineData(49, SizeClass.Micro)]
    [InlineData(50, SizeClass.Small)]
    [InlineData(300, SizeClass.Small)]
    [InlineData(301, SizeClass.Medium)]
    [InlineData(1000, SizeClass.Medium)]
    [InlineData(1001, SizeClass.Large)]
    public void By_members_50_and_300_are_small_and_1000_is_medium(long members, SizeClass expected) =>
        Assert.Equal(expected, RuleBook.Vietnam.SizeByMembers(In2021, members).Class);

    [Theory]
    [InlineData(0, SizeClass.Micro)]
    [InlineData(999_999_999, SizeClass.Micro)]
    [InlineData(1_000_000_000, SizeClass.Small)]
    [InlineData(4_999_999_999, SizeClass.Small)]
    [InlineData(5_000_000_000, null)]
    [InlineData(50_000_000_000, null)]
    public void By_total_capital_the_classes_from_five_billion_are_not_verified(long dong, SizeClass? expected)
    {
        Classification<SizeClass> size = RuleBook.Vietnam.SizeByTotalCapital(In2021, Vnd.FromDong(dong));

        Assert.Equal(expected, size.Class);
        Assert.Equal(expected is null ? ["size-by-total-capital"] : [], size.MissingRules.Select(rule => rule.Code));
        Assert.Contains("5 tỷ", size.Rule.Note!.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300, 50_000_000_000, 0, SizeClass.Large)]
    [InlineData(300, 0, 10_000_000_000, SizeClass.Large)]
    [InlineData(299, 50_000_000_000, 10_000_000_000, SizeClass.Medium)]
    [InlineData(300, 49_999_999_999, 9_999_999_999, SizeClass.Medium)]
    [InlineData(200, 10_000_000_000, 0, SizeClass.Medium)]
    [InlineData(200, 0, 5_000_000_000, SizeClass.Medium)]
    [InlineData(199, 10_000_000_000, 5_000_000_000, SizeClass.Small)]
    [InlineData(200, 9_999_999_999, 4_999_999_999, SizeClass.Small)]
    [InlineData(50, 2_000_000_000, 0, SizeClass.Small)]
    [InlineData(50, 0, 1_000_000_000, SizeClass.Small)]
    [InlineData(49, 2_000_000_000, 1_000_000_000, SizeClass.Micro)]
    [InlineData(50, 1_999_999_999, 999_999_999, SizeClass.Micro)]
    [InlineData(1000, 1_999_999_999, 999_999_999, SizeClass.Micro)]
    [InlineData(0, 0, 0, SizeClass.Micro)]
    public void In_agriculture_members_and_either_revenue_or_capital_decide(long members, long revenue, long capital, SizeClass expected) =>
        Assert.Equal(expected, Size("agriculture", members, revenue, capital).Class);

    [Theory]
    [InlineData(100, 80_000_000_000, 0, true)]
    [InlineData(100, 0, 20_000_000_000, true)]
    [InlineData(99, 80_000_000_000, 20_000_000_000, false)]
    [InlineData(100, 79_999_999_999, 19_999_999_999, false)]
    public void In_industry_what_is_not_large_is_unknown_and_names_the_threshold_of_medium(long members, long revenue, long capital, bool large)
    {
        Classification<SizeClass> size = Size("industry-construction", members, revenue, capital);

        Assert.Equal(large ? SizeClass.Large : null, size.Class);
        Assert.Equal(large ? [] : ["size-industry-construction-medium"], size.MissingRules.Select(rule => rule.Code));
        Assert.Empty(size.MissingFacts);
    }

    [Theory]
    [InlineData("finance")]
    [InlineData("trade-services")]
    public void In_other_fields_nothing_is_known_however_large_or_small(string field)
    {
        Assert.Equal([$"size-{field}-large"], Size(field, 5, 0, 0).MissingRules.Select(rule => rule.Code));
        Assert.Null(Size(field, 100_000, 900_000_000_000, 900_000_000_000).Class);
    }

    [Fact]
    public void The_class_comes_with_its_rule_the_facts_used_and_why()
    {
        Classification<SizeClass> size = Size("agriculture", 300, 50_000_000_000, null);

        Assert.Equal("Điều 5, 113/2024/NĐ-CP", size.Rule.Citation!.ToString());
        Assert.Equal(
            "Large (size-agriculture-large: OfficialMembers 300, at least 300: met; AnnualRevenue 50000000000, at least 50000000000: met)", size.ToString());
        Assert.Equal((Fact.OfficialMembers, (Fraction)300, true), (size.Checks[0].Fact, size.Checks[0].Value, size.Checks[0].IsMet));
    }

    [Fact]
    public void Without_a_class_the_missing_fact_is_named_if_it_would_decide()
    {
        Assert.Equal([Fact.OfficialMembers], Size("agriculture", null, 50_000_000_000, null).MissingFacts);
        Assert.Equal([Fact.AnnualRevenue, Fact.TotalCapital], Size("agriculture", 300, null, null).MissingFacts);
        Assert.Equal([Fact.TotalCapital], Size("agriculture", 300, 49_999_999_999, null).MissingFacts);
        Assert.Equal([Fact.OfficialMembers, Fact.AnnualRevenue, Fact.TotalCapital], Size("agriculture", null, null, null).MissingFacts);
        Assert.Equal(SizeClass.Micro, Size("agriculture", 49, null, null).Class);
        Assert.Equal(SizeClass.Micro, Size("agriculture", null, 0, 0).Class);
        Assert.Equal(SizeClass.Large, Size("agriculture", 300, null, 10_000_000_000).Class);
        Assert.Contains("missing: OfficialMembers", Size("agriculture", null, 50_000_000_000, null).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_not_known_is_a_missing_fact_and_one_of_another_list_is_refused()
    {
        Classification<SizeClass> unclassified = RuleBook.Vietnam.SizeByField(In2025, SectorClassification.Decree113.Unclassified, 300, null, null);
        Assert.Equal((null, "size-by-field", "Điều 5, 113/2024/NĐ-CP"), (unclassified.Class, unclassified.Rule.Code, unclassified.Rule.Citation!.ToString()));
        Assert.Equal([Fact.Field], unclassified.MissingFacts);
        Assert.Empty(unclassified.MissingRules);
        Assert.Equal(["size-by-field"], RuleBook.Vietnam.SizeByField(new(2024, 10, 31), SectorClassification.Decree113.Unclassified, 300, null, null).MissingRules.Select(rule => rule.Code));
        Assert.Contains("SectorMapping", Assert.Throws<ArgumentException>(
            () => RuleBook.Vietnam.SizeByField(In2025, SectorClassification.AnGiang2020.Find("transport"), 300, null, null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SizeRules.Threshold(SectorClassification.Decree113.Find("finance"), SizeClass.Micro));
    }

    [Fact]
    public void Each_rule_answers_for_its_own_days_only()
    {
        Sector agriculture = SectorClassification.Decree113.Find("agriculture");

        Assert.Null(RuleBook.Vietnam.SizeByMembers(new(2020, 3, 31), 60).Class);
        Assert.Equal(SizeClass.Small, RuleBook.Vietnam.SizeByMembers(new(2020, 4, 1), 60).Class);
        Assert.Equal(SizeClass.Small, RuleBook.Vietnam.SizeByMembers(new(2024, 6, 30), 60).Class);
        Assert.Equal(UnknownReason.EndNotVerified, RuleBook.Vietnam.SizeByMembers(new(2024, 7, 1), 60).MissingRules.Single().Reason);
        Assert.Null(RuleBook.Vietnam.SizeByField(new(2024, 10, 31), agriculture, 0, Vnd.Zero, Vnd.Zero).Class);
        Assert.Equal(SizeClass.Micro, RuleBook.Vietnam.SizeByField(new(2024, 11, 1), agriculture, 0, Vnd.Zero, Vnd.Zero).Class);
    }

    [Fact]
    public void A_threshold_supplied_by_the_caller_takes_part()
    {
        Citation seen = new("113/2024/NĐ-CP", new("Nghị định 113", "Decree 113"), "Điều 5");
        Sector industry = SectorClassification.Decree113.Find("industry-construction");
        RuleBook ours = RuleBook.Vietnam.With(
            SizeRules.Threshold(industry, SizeClass.Medium), new SizeThreshold(Bound.AtLeast(50), Bound.AtLeast(20_000_000_000), Bound.AtLeast(7_000_000_000)), seen, new(2024, 11, 1));

        Classification<SizeClass> size = ours.SizeByField(In2025, industry, 60, Vnd.FromBillions(25), null);
        Assert.Equal((SizeClass.Medium, Confidence.SuppliedByCaller), (size.Class!.Value, size.Rule.Confidence!.Value));
    }

    [Fact]
    public void Negative_facts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("members", () => RuleBook.Vietnam.SizeByMembers(In2021, -1));
        Assert.Throws<ArgumentOutOfRangeException>("totalCapital", () => RuleBook.Vietnam.SizeByTotalCapital(In2021, Vnd.FromDong(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("officialMembers", () => Size("agriculture", -1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("annualRevenue", () => Size("agriculture", 1, -1, 0));
    }

    private static Classification<SizeClass> Size(string field, long? members, long? revenue, long? capital) => RuleBook.Vietnam.SizeByField(
        In2025, SectorClassification.Decree113.Find(field), members, revenue is { } r ? Vnd.FromDong(r) : null, capital is { } c ? Vnd.FromDong(c) : null);
}
