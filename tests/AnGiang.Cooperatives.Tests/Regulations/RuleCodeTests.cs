using AnGiang.Cooperatives.Regulations;

namespace AnGiang.Cooperatives.Tests.Regulations;

/// <summary>Codes that are asked for by a field, a level, a criterion or a group.</summary>
public class RuleCodeTests
{
    [Fact]
    public void Industries_are_those_of_the_fields_of_the_decree_and_of_no_other_list()
    {
        Assert.Equal(
            ["industries-of-agriculture", "industries-of-industry-construction", "industries-of-finance", "industries-of-trade-services"],
            SectorClassification.Decree113.Sectors.Select(field => FieldRules.IndustriesOf(field).Code));
        Assert.Throws<ArgumentException>("field", () => FieldRules.IndustriesOf(SectorClassification.AnGiang2020.Find("agriculture")));
        Assert.Throws<ArgumentException>("field", () => FieldRules.IndustriesOf(SectorClassification.Decree113.Unclassified));
        Assert.Throws<ArgumentNullException>("field", () => FieldRules.IndustriesOf(null!));
    }

    [Fact]
    public void There_are_five_levels_of_industries()
    {
        Assert.Equal("industries-on-level-5", FieldRules.IndustriesOnLevel(5).Code);
        Assert.Throws<ArgumentOutOfRangeException>("level", () => FieldRules.IndustriesOnLevel(0));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => FieldRules.IndustriesOnLevel(6));
    }

    [Fact]
    public void There_are_fifteen_criteria_with_a_subject_and_points()
    {
        Assert.Equal(("scorecard-criterion-15", "scorecard-points-of-criterion-15"), (ScorecardRules.CriterionName(15).Code, ScorecardRules.CriterionPoints(15).Code));
        Assert.All([0, 16], number => Assert.Throws<ArgumentOutOfRangeException>("criterion", () => ScorecardRules.CriterionName(number)));
        Assert.All([0, 16], number => Assert.Throws<ArgumentOutOfRangeException>("criterion", () => ScorecardRules.CriterionPoints(number)));
    }

    [Fact]
    public void There_are_five_debt_groups_with_a_description_and_a_rate()
    {
        Assert.Equal(("debt-group-5", "specific-provision-group-5"), (DebtRules.Description(DebtGroup.Loss).Code, DebtRules.SpecificProvision(DebtGroup.Loss).Code));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => DebtRules.Description(default));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => DebtRules.SpecificProvision((DebtGroup)6));
    }
}
