using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;
using AnGiang2020;
using AnGiangIndicators;

namespace AnGiang.Cooperatives.Tests.Samples;

public class IndicatorTableSampleTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Prints_the_stored_text(string language)
    {
        using StringWriter output = new();
        new TableReport(language == "en" ? AnGiangIndicators.Words.English : AnGiangIndicators.Words.Vietnamese).WriteTo(output);

        Assert.Equal(Repository.Resource($"IndicatorTable.{language}.txt"), output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Only_what_was_published_goes_without_the_mark()
    {
        IndicatorCell[] published = [.. IndicatorTable.Create(ReportFigures.Columns, ReportFigures.Rows).Cells.Where(cell => cell.Exact.IsDefined && cell.Column.Basis is null && ReportFigures.IsPublished(cell))];

        Assert.Equal(
            [PublishedReport.Units, .. PublishedReport.Sectors.Select(row => row.Count), PublishedReport.Members.Total, PublishedReport.CharterCapital.Dong],
            published.Where(cell => cell.Column == ReportFigures.Year2020).Select(cell => cell.Exact.Value.Numerator));
        Assert.Equal([289, 220, 24, 28, 5, 11, 1], published.Where(cell => cell.Column == ReportFigures.Year2024).Select(cell => cell.Exact.Value.Numerator));
        Assert.Equal(9 + 7, published.Length);
    }

    [Fact]
    public void There_are_words_for_every_note() =>
        Assert.All([AnGiangIndicators.Words.Vietnamese, AnGiangIndicators.Words.English], words => Assert.Equal(Enum.GetValues<IndicatorNote>(), words.Notes.Keys.Order()));

    [Fact]
    public void The_merged_province_stands_on_the_sum_of_both()
    {
        IndicatorTable table = MergerFigures.MergedProvince();

        Assert.Equal([724, 51, 32, 2_780.5m, 1.61m], table.Cells.Where(cell => cell.Notes.Contains(IndicatorNote.SumOfPredecessors)).Select(cell => cell.Published.Value));
        Assert.Equal(5, table.Cells.Count(cell => cell.Notes.Contains(IndicatorNote.AcrossBoundary)));
        Assert.Equal([Territory.AnGiangUntil2025, Territory.KienGiangUntil2025], MergerFigures.BothProvinces().Territories);
    }
}
