using System.Globalization;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class VndTextTests
{
    [Theory]
    [InlineData(3_664_000_000_000, "G", "3664000000000")]
    [InlineData(3_664_000_000_000, "", "3664000000000")]
    [InlineData(3_664_000_000_000, null, "3664000000000")]
    [InlineData(3_664_000_000_000, "N", "3.664.000.000.000")]
    [InlineData(3_664_000_000_000, "D", "3.664.000.000.000 đồng")]
    [InlineData(3_664_000_000_000, "C", "3.664.000.000.000 ₫")]
    [InlineData(3_664_000_000_000, "BD", "3.664 tỷ đồng")]
    [InlineData(22_620_000_000, "BD", "22,62 tỷ đồng")]
    [InlineData(278_400_000_000, "B", "278,4 tỷ")]
    [InlineData(278_400_000_000, "B2", "278,40 tỷ")]
    [InlineData(278_400_000_000, "B2D", "278,40 tỷ đồng")]
    [InlineData(278_400_000_000, "BC", "278,4 tỷ ₫")]
    [InlineData(4_500_000, "MD", "4,5 triệu đồng")]
    [InlineData(4_500_000, "M0D", "5 triệu đồng")]
    [InlineData(-4_500_000, "M0D", "-5 triệu đồng")]
    [InlineData(1_234, "K", "1,234 nghìn")]
    [InlineData(-1, "B", "-0,000000001 tỷ")]
    [InlineData(-1, "B2", "0,00 tỷ")]
    [InlineData(0, "BD", "0 tỷ đồng")]
    [InlineData(999_999_999, "B2", "1,00 tỷ")]
    [InlineData(long.MinValue, "N", "-9.223.372.036.854.775.808")]
    public void Prints_in_vietnamese(long dong, string? format, string expected) =>
        Assert.Equal(expected, Vnd.FromDong(dong).ToString(format, FigureFormat.Vietnamese));

    [Theory]
    [InlineData("N", "22,620,000,000", "22,620,000,000")]
    [InlineData("D", "22,620,000,000 VND", "22,620,000,000 đồng")]
    [InlineData("B1D", "22.6 billion VND", "22.6 billion đồng")]
    [InlineData("M", "22,620 million", "22,620 million")]
    [InlineData("K", "22,620,000 thousand", "22,620,000 thousand")]
    public void Prints_in_the_other_formats(string format, string invariant, string english)
    {
        Vnd amount = Vnd.FromBillions(22.62m);

        Assert.Equal(invariant, amount.ToString(format, FigureFormat.Invariant));
        Assert.Equal(invariant, amount.ToString(format, null));
        Assert.Equal(english, amount.ToString(format, FigureFormat.English));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("X")]
    [InlineData("B10")]
    [InlineData("B2X")]
    [InlineData("N2")]
    [InlineData("DB")]
    [InlineData("D2")]
    [InlineData("2D")]
    [InlineData("0")]
    [InlineData("GD")]
    [InlineData("bd")]
    [InlineData(" ")]
    [InlineData("P")]
    public void Unknown_letters_are_refused_with_the_known_ones(string format)
    {
        FormatException failure = Assert.Throws<FormatException>(() => Vnd.Zero.ToString(format, FigureFormat.Vietnamese));

        Assert.Contains($"'{format}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("B2D", failure.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Vnd.Zero.TryFormat(new char[99], out _, format, null));
        Assert.Throws<FormatException>(() => Vnd.Zero.TryFormat(new byte[99], out _, format, null));
    }

    [Theory]
    [InlineData("1.50", "groups of three")]
    [InlineData("1,5e3", "exponents")]
    [InlineData("1.234.56", "groups of three")]
    [InlineData("1.234,5", "whole number of đồng")]
    [InlineData("1,5", "whole number of đồng")]
    [InlineData("1,0", "whole number of đồng")]
    [InlineData("0,0000000001 tỷ", "whole number of đồng")]
    [InlineData("1,234.567", "decimal ','")]
    [InlineData("1.000,000.0", "decimal ','")]
    [InlineData(" 1", "white space at its ends")]
    [InlineData("1 ", "white space at its ends")]
    [InlineData("", "it is empty")]
    [InlineData("-", "expected '-' or a digit")]
    [InlineData("+1", "expected '-' or a digit")]
    [InlineData("--1", "expected '-' or a digit")]
    [InlineData("1,", "expected '-' or a digit")]
    [InlineData(",5", "expected '-' or a digit")]
    [InlineData("0.050", "groups of three")]
    [InlineData("12.34.567", "groups of three")]
    [InlineData("1234.567", "groups of three")]
    [InlineData("1..234", "groups of three")]
    [InlineData("5 billion", "after the number come")]
    [InlineData("5 tỷ đồng đồng", "after the number come")]
    [InlineData("5 đồng tỷ", "after the number come")]
    [InlineData("5  tỷ", "after the number come")]
    [InlineData("5tỷ", "after the number come")]
    [InlineData("5 tỷđồng", "after the number come")]
    [InlineData("1%", "after the number come")]
    [InlineData("٣", "expected '-' or a digit")]
    public void What_could_be_meant_otherwise_is_not_read_as_vietnamese(string text, string reason)
    {
        FormatException failure = Assert.Throws<FormatException>(() => Vnd.Parse(text, FigureFormat.Vietnamese));

        Assert.Contains($"'{text}' is not an amount of đồng", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Vietnamese format", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.False(Vnd.TryParse(text, FigureFormat.Vietnamese, out Vnd amount));
        Assert.Equal(Vnd.Zero, amount);
    }

    [Theory]
    [InlineData("3.664 tỷ đồng", 3_664_000_000_000)]
    [InlineData("22,62 tỷ", 22_620_000_000)]
    [InlineData("22,62 tỷ ₫", 22_620_000_000)]
    [InlineData("1000 nghìn đồng", 1_000_000)]
    [InlineData("1.000", 1_000)]
    [InlineData("-9223372036854775808 đồng", long.MinValue)]
    [InlineData("0,000000001 tỷ", 1)]
    [InlineData("1,500000000000 tỷ", 1_500_000_000)]
    [InlineData("1,0000000000000000000000000000 tỷ", 1_000_000_000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Reads_vietnamese(string text, long dong) =>
        Assert.Equal(dong, Vnd.Parse(text, FigureFormat.Vietnamese).Dong);

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("9223372037 tỷ")]
    [InlineData("9999999999999999999999999999999999999 tỷ")]
    [InlineData("1.000.000.000.000.000.000.000.000.000.000.000.000.000.000.000.000.000.007")]
    [InlineData("99999999999999999999999999999 tỷ")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    public void What_does_not_fit_overflows_and_says_what(string text)
    {
        OverflowException failure = Assert.Throws<OverflowException>(() => Vnd.Parse(text, FigureFormat.Vietnamese));

        Assert.Contains($"'{text}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("it is larger, or has more decimals", failure.Message, StringComparison.Ordinal);
        Assert.False(Vnd.TryParse(text, FigureFormat.Vietnamese, out _));
    }

    [Fact]
    public void Null_is_an_argument_error_or_no_amount()
    {
        Assert.Throws<ArgumentNullException>("s", () => Vnd.Parse((string)null!, FigureFormat.Vietnamese));
        Assert.False(Vnd.TryParse((string?)null, FigureFormat.Vietnamese, out _));
    }

    [Fact]
    public void Text_longer_than_any_amount_is_refused_and_shown_cut()
    {
        string text = new('1', 5_000);

        FormatException failure = Assert.Throws<FormatException>(() => Vnd.Parse(text, null));

        Assert.Contains($"'{text[..160]}…'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Vnd.Parse(System.Text.Encoding.UTF8.GetBytes(text), null));
    }

    [Fact]
    public void Text_as_long_as_any_amount_is_read_and_shown_whole()
    {
        string text = new string('0', 159) + "7";

        Assert.Equal(7, Vnd.Parse(text, null).Dong);
        Assert.Contains($"'x{text[1..]}'", Assert.Throws<FormatException>(() => Vnd.Parse("x" + text[1..], null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_no_amount()
    {
        byte[] broken = [(byte)'1', 0xC3];

        Assert.False(Vnd.TryParse(broken, null, out _));
        Assert.Throws<FormatException>(() => Vnd.Parse(broken, null));
    }

    [CultureFact]
    public void No_culture_of_the_machine_or_the_caller_counts()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            Assert.All(["vi-VN", "de-DE", "en-US"], name =>
            {
                CultureInfo culture = CultureInfo.GetCultureInfo(name);
                CultureInfo.CurrentCulture = culture;

                Assert.Equal("1,234.5 million VND", Vnd.FromMillions(1_234.5m).ToString("MD", null));
                Assert.Equal("1,234.5 million VND", Vnd.FromMillions(1_234.5m).ToString("MD", culture));
                Assert.Equal("1,234.5 million VND", $"{Vnd.FromMillions(1_234.5m):MD}");
                Assert.Equal(1_234_500_000, Vnd.Parse("1,234.5 million", culture).Dong);
                Assert.Equal(1_234_500_000, Vnd.Parse("1,234.5 million", null).Dong);
                Assert.False(Vnd.TryParse("1.234.567", culture, out _));
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("ND")]
    [InlineData("NC")]
    [InlineData("N2")]
    public void Grouped_digits_take_no_further_letters(string format) =>
        Assert.Throws<FormatException>(() => Vnd.Zero.ToString(format, FigureFormat.Vietnamese));
}
