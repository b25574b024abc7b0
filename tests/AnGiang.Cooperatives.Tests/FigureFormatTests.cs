using System.Globalization;

namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class FigureFormatTests
{
    [Fact]
    public void The_three_formats_have_names()
    {
        Assert.Equal("Invariant", FigureFormat.Invariant.ToString());
        Assert.Equal("Vietnamese", FigureFormat.Vietnamese.Name);
        Assert.Equal("English", FigureFormat.English.Name);
    }

    [Fact]
    public void Plain_numbers_print_in_the_same_style()
    {
        Assert.Equal("141.099", 141_099.ToString("N0", FigureFormat.Vietnamese));
        Assert.Equal("-1.234,50", (-1_234.5m).ToString("N2", FigureFormat.Vietnamese));
        Assert.Equal("141,099", 141_099.ToString("N0", FigureFormat.English));
        Assert.Equal("1,234.50", 1_234.5m.ToString("N2", FigureFormat.Invariant));
    }

    [Fact]
    public void Plain_percentages_and_currencies_print_in_the_same_style()
    {
        Assert.Equal("73,17%", 0.7317m.ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal("73.17 %", 0.7317m.ToString("P2", FigureFormat.English));
        Assert.Equal("-73.17%", (-0.7317m).ToString("P2", FigureFormat.Invariant));
        Assert.Equal("-73.17 %", (-0.7317m).ToString("P2", FigureFormat.English));
        Assert.Equal("1.234 ₫", 1_234m.ToString("C", FigureFormat.Vietnamese));
        Assert.Equal("-1.234 ₫", (-1_234m).ToString("C", FigureFormat.Vietnamese));
    }

    [Fact]
    public void Gives_itself_and_its_numbers_and_nothing_else()
    {
        FigureFormat format = FigureFormat.Vietnamese;

        Assert.Same(format, format.GetFormat(typeof(FigureFormat)));
        Assert.IsType<NumberFormatInfo>(format.GetFormat(typeof(NumberFormatInfo)));
        Assert.Same(DateTimeFormatInfo.InvariantInfo, format.GetFormat(typeof(DateTimeFormatInfo)));
        Assert.Null(format.GetFormat(null));
    }

    [Fact]
    public void Its_numbers_cannot_be_changed()
    {
        NumberFormatInfo numbers = NumberFormatInfo.GetInstance(FigureFormat.Vietnamese);

        Assert.True(numbers.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => numbers.NumberDecimalSeparator = "!");
    }

    [Fact]
    public void No_provider_or_a_foreign_one_means_invariant()
    {
        NumberFormatInfo foreign = new() { NumberDecimalSeparator = "!", NumberGroupSeparator = "?" };
        Percentage percentage = Percentage.FromPoints(1_234.5m);

        Assert.Equal("1,234.5%", percentage.ToString("P", null));
        Assert.Equal("1,234.5%", percentage.ToString("P", foreign));
        Assert.Equal("1,234.5%", percentage.ToString("P", CultureInfo.InvariantCulture));
        Assert.Equal(percentage, Percentage.Parse("1,234.5%", foreign));
        Assert.Equal("1.234,5%", string.Format(FigureFormat.Vietnamese, "{0:P}", percentage));
        Assert.Equal("1.234,5%", string.Create(FigureFormat.Vietnamese, $"{percentage:P}"));
    }
}
