using System.Text.Json;
using AnGiang.Cooperatives.Regulations;

namespace AnGiang.Cooperatives.Tests;

public class BoundTests
{
    [Theory]
    [InlineData(BoundKind.AtLeast, false, true, true, "at least 13/100")]
    [InlineData(BoundKind.Above, false, false, true, "above 13/100")]
    [InlineData(BoundKind.AtMost, true, true, false, "at most 13/100")]
    [InlineData(BoundKind.Below, true, false, false, "below 13/100")]
    public void The_limit_itself_is_allowed_where_the_end_is_closed(BoundKind kind, bool under, bool at, bool over, string text)
    {
        Bound bound = new(kind, new(13, 100));
        Fraction hair = new(1, 1_000_000_000_000);

        Assert.Equal((under, at, over), (bound.Admits(bound.Limit - hair), bound.Admits(bound.Limit), bound.Admits(bound.Limit + hair)));
        Assert.Equal(text, bound.ToString());
        Assert.Equal(bound, JsonSerializer.Deserialize<Bound>(JsonSerializer.Serialize(bound)));
    }

    [Fact]
    public void A_kind_is_defined() => Assert.Throws<ArgumentOutOfRangeException>(() => new Bound((BoundKind)4, 1));

    [Fact]
    public void A_scale_ascends_and_every_number_is_in_one_step()
    {
        Scale<SizeClass> scale = new Scale<SizeClass>(SizeClass.Micro).AtLeast(50, SizeClass.Small).Above(300, null);

        Assert.Equal(new ScaleStep<SizeClass>(null, Bound.Below(50), SizeClass.Micro), scale.Find(49));
        Assert.Equal(new ScaleStep<SizeClass>(Bound.AtLeast(50), Bound.AtMost(300), SizeClass.Small), scale.Find(50));
        Assert.Equal(SizeClass.Small, scale.Find(300).Class);
        Assert.Equal(new ScaleStep<SizeClass>(Bound.Above(300), null, null), scale.Find(301));
        Assert.Contains("edges ascend", Assert.Throws<ArgumentException>(() => scale.AtLeast(300, SizeClass.Large)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_and_a_validity_read_back_from_json()
    {
        Citation citation = new("17/2023/QH15", new("Luật Hợp tác xã năm 2023", "Law on Co-operatives 2023"), "Điều 106");
        Validity validity = new(new(2020, 4, 1), new(2024, 6, 30), isStartVerified: false, isEndVerified: false);

        Assert.Equal(citation, JsonSerializer.Deserialize<Citation>(JsonSerializer.Serialize(citation)));
        Assert.Equal(validity, JsonSerializer.Deserialize<Validity>(JsonSerializer.Serialize(validity)));
        Assert.Equal("2020-04-01 to 2024-06-30 (start and end not verified)", validity.ToString());
        Assert.Equal("17/2023/QH15", citation.At(null).ToString());
    }
}
