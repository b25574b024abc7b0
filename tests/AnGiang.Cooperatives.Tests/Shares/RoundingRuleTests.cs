using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Shares;

public class RoundingRuleTests
{
    [Fact]
    public void Every_mode_of_the_framework_is_one_rule()
    {
        foreach (MidpointRounding mode in Enum.GetValues<MidpointRounding>())
        {
            RoundingRule rule = RoundingRule.Independent(mode);
            Assert.Equal((mode, false, mode.ToString()), (rule.Mode, rule.IsAdditive, rule.ToString()));
            Assert.Equal(rule, RoundingRule.Independent(mode));
        }
    }

    [Fact]
    public void The_usual_rules_have_names_of_their_own()
    {
        Assert.Equal(RoundingRule.Independent(MidpointRounding.AwayFromZero), RoundingRule.HalfAwayFromZero);
        Assert.Equal(RoundingRule.Independent(MidpointRounding.ToZero), RoundingRule.Truncation);
        Assert.True(RoundingRule.LargestRemainder.IsAdditive);
        Assert.Equal("LargestRemainder", RoundingRule.LargestRemainder.ToString());
        Assert.Equal(MidpointRounding.AwayFromZero, RoundingRule.LargestRemainder.Mode);
    }

    [Fact]
    public void A_mode_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Independent((MidpointRounding)17));

    [Fact]
    public void Every_method_is_an_additive_rule()
    {
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>())
        {
            RoundingRule rule = RoundingRule.Additive(method, TiePolicy.Last);
            Assert.Equal((true, method, TiePolicy.Last, method.ToString()), (rule.IsAdditive, rule.Method, rule.Ties, rule.ToString()));
        }

        Assert.Equal(RoundingRule.Additive(ApportionmentMethod.Webster), RoundingRule.Webster);
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Additive((ApportionmentMethod)9));
    }
}
