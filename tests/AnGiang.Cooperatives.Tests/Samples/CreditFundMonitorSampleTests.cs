using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using AnGiangSupervision;

namespace AnGiang.Cooperatives.Tests.Samples;

public class CreditFundMonitorSampleTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Prints_the_stored_text(string language)
    {
        using StringWriter output = new();
        new SupervisoryReport(language == "en" ? AnGiangSupervision.Words.English : AnGiangSupervision.Words.Vietnamese).WriteTo(output);

        Assert.Equal(Repository.Resource($"CreditFundMonitor.{language}.txt"), output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_limit_is_printed_with_all_its_decimals_in_the_unit_of_its_ratio()
    {
        Assert.Equal("≤ 7,5%", AnGiangSupervision.Words.Vietnamese.LimitOf(Bound.AtMost(new(75, 1_000)), IndicatorUnit.Percent));
        Assert.Equal("≥ 100 %", AnGiangSupervision.Words.English.LimitOf(Bound.AtLeast(1), IndicatorUnit.Percent));
        Assert.Equal("> 0.75", AnGiangSupervision.Words.English.LimitOf(Bound.Above(new(3, 4)), IndicatorUnit.Times));
        Assert.Equal("< 20", AnGiangSupervision.Words.English.LimitOf(Bound.Below(20), IndicatorUnit.Times));
    }

    [Fact]
    public void There_are_24_funds_at_both_dates_and_words_for_every_verdict()
    {
        Assert.All([2026, 2027], year => Assert.Equal(24, SyntheticFunds.At(year).Select(fund => fund.Cooperative.Id).Distinct().Count()));
        Assert.All([AnGiangSupervision.Words.Vietnamese, AnGiangSupervision.Words.English], words => Assert.Equal(Enum.GetValues<LimitVerdict>(), words.Verdicts.Keys.Order()));
    }
}
