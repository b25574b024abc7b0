using AnGiang.Cooperatives.Tests.Support;
using AnGiang2020;

namespace AnGiang.Cooperatives.Tests.Samples;

public class AnGiang2020SampleTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Prints_the_stored_text(string language)
    {
        using StringWriter output = new();
        new ShareReport(language == "en" ? Words.English : Words.Vietnamese).WriteTo(output, width: 120);

        Assert.Equal(Repository.Resource($"AnGiang2020.{language}.txt"), output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_published_facts_are_those_of_the_article()
    {
        Assert.Equal(PublishedReport.Units, PublishedReport.Sectors.Sum(row => row.Count));
        Assert.Null(PublishedReport.Period.StockDate);
        Assert.Equal(StatisticKind.Unspecified, PublishedReport.Revenue.Statistic);
        Assert.Equal("4 - 5 triệu đồng", PublishedReport.Earnings.Range.ToString("MD", FigureFormat.Vietnamese));
    }
}
