namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class VndRangeTests
{
    private static readonly VndRange FourToFive = new(Vnd.FromMillions(4), Vnd.FromMillions(5));

    [Fact]
    public void Default_is_zero_to_zero()
    {
        VndRange range = default;

        Assert.Equal(new VndRange(Vnd.Zero, Vnd.Zero), range);
        Assert.Equal("0", range.ToString());
        Assert.True(range.Contains(Vnd.Zero));
    }

    [Fact]
    public void The_lower_end_is_not_above_the_upper_one()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>("low", () => new VndRange(Vnd.FromDong(2_000), Vnd.FromDong(1)));

        Assert.Contains("2,000 VND", failure.Message, StringComparison.Ordinal);
        Assert.Contains("swap them", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_are_in_the_range()
    {
        Assert.True(FourToFive.Contains(Vnd.FromMillions(4)));
        Assert.True(FourToFive.Contains(Vnd.FromMillions(5)));
        Assert.False(FourToFive.Contains(Vnd.FromDong(3_999_999)));
        Assert.False(FourToFive.Contains(Vnd.FromDong(5_000_001)));
    }

    [Fact]
    public void The_union_holds_the_gap_too()
    {
        VndRange union = FourToFive.Union(new VndRange(Vnd.FromMillions(7), Vnd.FromMillions(8)));

        Assert.Equal(new VndRange(Vnd.FromMillions(4), Vnd.FromMillions(8)), union);
    }

    [Fact]
    public void Ranges_that_share_one_end_differ()
    {
        Assert.NotEqual(FourToFive, new VndRange(Vnd.FromMillions(4), Vnd.FromMillions(6)));
        Assert.NotEqual(FourToFive, new VndRange(Vnd.FromMillions(3), Vnd.FromMillions(5)));
    }

    [Fact]
    public void The_union_with_a_wider_range_is_that_range()
    {
        VndRange wider = new(Vnd.FromMillions(1), Vnd.FromMillions(9));

        Assert.Equal(wider, FourToFive.Union(wider));
        Assert.Equal(wider, wider.Union(FourToFive));
    }

    [Theory]
    [InlineData(4_000_000, 5_000_000, "MD", "4 - 5 triệu đồng")]
    [InlineData(4_000_000, 5_000_000, "M", "4 - 5 triệu")]
    [InlineData(4_000_000, 5_000_000, "D", "4.000.000 - 5.000.000 đồng")]
    [InlineData(4_000_000, 5_000_000, null, "4000000 - 5000000")]
    [InlineData(4_500_000, 5_000_000, "MD", "4,5 - 5 triệu đồng")]
    [InlineData(4_000_000, 4_000_000, "MD", "4 triệu đồng")]
    [InlineData(4_100_000, 4_400_000, "M0D", "4 triệu đồng")]
    [InlineData(-5_000_000, -4_000_000, "MC", "-5 - -4 triệu ₫")]
    public void Prints_the_unit_once(long low, long high, string? format, string expected)
    {
        VndRange range = new(Vnd.FromDong(low), Vnd.FromDong(high));

        Assert.Equal(expected, range.ToString(format, FigureFormat.Vietnamese));
    }

    [Theory]
    [InlineData("4 - 5 triệu đồng", 4_000_000, 5_000_000)]
    [InlineData("4,5 - 5 triệu", 4_500_000, 5_000_000)]
    [InlineData("4 triệu đồng", 4_000_000, 4_000_000)]
    [InlineData("-5 - -4", -5, -4)]
    public void Reads_two_numbers_or_one(string text, long low, long high) =>
        Assert.Equal(new VndRange(Vnd.FromDong(low), Vnd.FromDong(high)), VndRange.Parse(text, FigureFormat.Vietnamese));

    [Theory]
    [InlineData("5 - 4 triệu đồng", "lower end is above")]
    [InlineData("4 triệu - 5 triệu", "' - ' stands between")]
    [InlineData("4-5 triệu", "' - ' stands between")]
    [InlineData("4 – 5 triệu", "' - ' stands between")]
    [InlineData("4 - 5 - 6", "' - ' stands between")]
    [InlineData("4 - ", "white space at its ends")]
    [InlineData("4,5 - 5", "whole number of đồng")]
    [InlineData("", "it is empty")]
    public void Anything_else_is_refused_with_the_reason(string text, string reason)
    {
        FormatException failure = Assert.Throws<FormatException>(() => VndRange.Parse(text, FigureFormat.Vietnamese));

        Assert.Contains($"'{text}' is not a range of amounts", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Vietnamese format", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_that_does_not_fit_overflows()
    {
        Assert.Throws<OverflowException>(() => VndRange.Parse("1 - 9223372037 tỷ", FigureFormat.Vietnamese));
        Assert.Throws<OverflowException>(() => VndRange.Parse("-9223372037 - 1 tỷ", FigureFormat.Vietnamese));
    }

    [Fact]
    public void Null_and_unknown_letters_are_refused()
    {
        Assert.Throws<ArgumentNullException>("s", () => VndRange.Parse((string)null!, null));
        Assert.False(VndRange.TryParse((string?)null, null, out _));
        Assert.Throws<FormatException>(() => FourToFive.ToString("Z", null));
    }
}
