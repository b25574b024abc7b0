using System.Text.Json;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests;

public class CreditFundTests
{
    [Fact]
    public void A_credit_fund_is_a_unit_of_that_kind()
    {
        Cooperative unit = Units.Fund("12", 900);

        Assert.Same(unit, new CreditFund(unit).Cooperative);
        Assert.Equal(new CreditFund(unit), new CreditFund(Units.Fund("12", 900)));
    }

    [Theory]
    [InlineData(CooperativeKind.Cooperative)]
    [InlineData(CooperativeKind.Union)]
    [InlineData(CooperativeKind.Group)]
    [InlineData(CooperativeKind.CooperativeBank)]
    public void Units_of_other_kinds_are_refused(CooperativeKind kind)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new CreditFund(Units.Make("12", kind: kind)));
        Assert.Contains($"12 'HTX 12' is of kind {kind}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_needed() => Assert.Throws<ArgumentNullException>(() => new CreditFund(null!));

    [Fact]
    public void Json_brings_the_same_fund_back()
    {
        CreditFund fund = new(Units.Fund("12", 900));

        Assert.Equal(fund, JsonSerializer.Deserialize<CreditFund>(JsonSerializer.Serialize(fund)));
    }
}
