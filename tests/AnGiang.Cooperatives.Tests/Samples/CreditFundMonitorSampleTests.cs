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
    public void There_are_24_funds_at_both_dates_and_words_for_every_verdict()
    {
        Assert.All([2026, 2027], year => Assert.Equal(24, SyntheticFunds.At(year).Select(fund => fund.Cooperative.Id).Distinct().Count()));
        Assert.All([AnGiangSupervision.Words.Vietnamese, AnGiangSupervision.Words.English], words => Assert.Equal(Enum.GetValues<LimitVerdict>(), words.Verdicts.Keys.Order()));
    }
}
