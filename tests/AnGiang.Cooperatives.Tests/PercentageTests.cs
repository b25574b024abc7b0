namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class PercentageTests
{
    [Fact]
    public void Default_is_zero_percent()
    {
        Percentage percentage = default;

        Assert.Equal(Percentage.Zero, percentage);
        Assert.Equal(0, percentage.Digits);
        Assert.Equal("0%", percentage.ToString());
    }

    [Fact]
    public void Ratio_and_points_are_named()
    {
        Assert.Equal(73.17m, Percentage.FromRatio(0.7317m).Points);
        Assert.Equal(73.17m, Percentage.FromPoints(73.17m).Points);
        Assert.Equal(100m, Percentage.OneHundred.Points);
        Assert.Equal(Percentage.OneHundred, Percentage.FromRatio(1));
        Assert.Equal("50%", Percentage.FromRatio(0.5m).ToString());
        Assert.Equal("-0.50%", Percentage.FromRatio(-0.0050m).ToString());
    }

    [Fact]
    public void A_share_is_rounded_once()
    {
        Fraction share = new(180, 246);

        Assert.Equal("73.17%", Percentage.FromFraction(share, 2, MidpointRounding.AwayFromZero).ToString());
        Assert.Equal("73.170731707%", Percentage.FromFraction(share, 9, MidpointRounding.ToZero).ToString());
        Assert.Equal("30.0%", Percentage.FromFraction(new Fraction(3, 10), 1, MidpointRounding.ToEven).ToString());
    }

    [Fact]
    public void Equality_ignores_trailing_zeros_and_printing_keeps_them()
    {
        Percentage one = Percentage.FromPoints(0.4m);
        Percentage two = Percentage.FromPoints(0.40m);

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal((1, 2), (one.Digits, two.Digits));
        Assert.Equal("0,4% 0,40%", $"{one.ToString(null, FigureFormat.Vietnamese)} {two.ToString(null, FigureFormat.Vietnamese)}");
    }

    [Fact]
    public void Nothing_is_not_minus_nothing()
    {
        Assert.False(decimal.IsNegative(Percentage.FromFraction(new Fraction(-1, 1_000), 0, MidpointRounding.ToZero).Points));
        Assert.False(decimal.IsNegative(Percentage.Parse("-0.00%", null).Points));
    }

    [Fact]
    public void Points_add_and_subtract()
    {
        Percentage sum = Percentage.FromPoints(73.17m) + Percentage.FromPoints(26.83m);

        Assert.Equal(Percentage.OneHundred, sum);
        Assert.Equal("100.00%", sum.ToString());
        Assert.Equal("-0.4%", (Percentage.FromPoints(1.6m) - Percentage.FromPoints(2.0m)).ToString());
        Assert.Equal("0%", (-Percentage.Zero).ToString());
    }

    [Theory]
    [InlineData(null, "73,17%", "73.17%", "73.17 %")]
    [InlineData("P", "73,17%", "73.17%", "73.17 %")]
    [InlineData("P1", "73,2%", "73.2%", "73.2 %")]
    [InlineData("P4", "73,1700%", "73.1700%", "73.1700 %")]
    [InlineData("N", "73,17", "73.17", "73.17")]
    [InlineData("N0", "73", "73", "73")]
    public void Prints_in_every_format(string? format, string vietnamese, string invariant, string english)
    {
        Percentage percentage = Percentage.FromPoints(73.17m);

        Assert.Equal(vietnamese, percentage.ToString(format, FigureFormat.Vietnamese));
        Assert.Equal(invariant, percentage.ToString(format, FigureFormat.Invariant));
        Assert.Equal(english, percentage.ToString(format, FigureFormat.English));
    }

    [Fact]
    public void The_largest_value_prints_in_full()
    {
        Percentage largest = Percentage.FromPoints(decimal.MaxValue);

        Assert.Equal("79228162514264337593543950335%", largest.ToString());
        Assert.Equal("79.228.162.514.264.337.593.543.950.335,000000000%", largest.ToString("P9", FigureFormat.Vietnamese));
        Assert.Throws<OverflowException>(() => largest.Round(9, MidpointRounding.ToZero));
    }

    [Theory]
    [InlineData("73,17%", "73,17%")]
    [InlineData("73,17 %", "73,17%")]
    [InlineData("73,170", "73,170%")]
    [InlineData("-0,4", "-0,4%")]
    [InlineData("1.234,5%", "1234,5%")]
    [InlineData("0,0000000000000000000000000001%", "0,0000000000000000000000000001%")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335%")]
    public void Reads_vietnamese_with_or_without_the_sign(string text, string expected) =>
        Assert.Equal(expected, Percentage.Parse(text, FigureFormat.Vietnamese).ToString(null, FigureFormat.Vietnamese));

    [Theory]
    [InlineData("73.17%", "groups of three")]
    [InlineData("73,17%%", "only % may follow")]
    [InlineData("73,17  %", "only % may follow")]
    [InlineData("73,17 ", "white space at its ends")]
    [InlineData("73 tỷ", "only % may follow")]
    [InlineData("%", "expected '-' or a digit")]
    [InlineData("7e1%", "exponents")]
    [InlineData("", "it is empty")]
    public void Anything_else_is_refused_with_the_reason(string text, string reason)
    {
        FormatException failure = Assert.Throws<FormatException>(() => Percentage.Parse(text, FigureFormat.Vietnamese));

        Assert.Contains($"'{text}' is not a percentage", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Vietnamese format", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.False(Percentage.TryParse(text, FigureFormat.Vietnamese, out _));
    }

    [Fact]
    public void What_does_not_fit_overflows()
    {
        Assert.Throws<OverflowException>(() => Percentage.Parse("79228162514264337593543950336%", null));
        Assert.Throws<OverflowException>(() => Percentage.Parse("0.00000000000000000000000000001%", null));
        Assert.Throws<OverflowException>(() => Percentage.FromRatio(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Percentage.FromFraction(long.MaxValue, 9, MidpointRounding.ToZero));
        Assert.Throws<OverflowException>(() => Percentage.FromPoints(decimal.MaxValue) + Percentage.FromPoints(decimal.MaxValue));
    }

    [Theory]
    [InlineData("G2")]
    [InlineData("P10")]
    [InlineData("Px")]
    [InlineData("T")]
    [InlineData("p")]
    public void Unknown_letters_are_refused_with_the_known_ones(string format) =>
        Assert.Contains("P0 to P9", Assert.Throws<FormatException>(() => Percentage.Zero.ToString(format, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Undefined_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("s", () => Percentage.Parse((string)null!, null));
        Assert.Throws<ArgumentOutOfRangeException>("digits", () => Percentage.Zero.Round(-1, MidpointRounding.ToZero));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Percentage.FromFraction(1, 1, (MidpointRounding)7));
        Assert.Throws<ArgumentException>(() => ((IComparable)Percentage.Zero).CompareTo(0m));
    }

    [Fact]
    public void A_sum_that_has_more_digits_than_a_decimal_overflows_instead_of_being_rounded()
    {
        Percentage large = Percentage.FromPoints(7_922_816_251_426_433_759_354_395_033m);
        Percentage small = Percentage.FromPoints(0.05m);

        Assert.Throws<OverflowException>(() => large + small);
        Assert.Throws<OverflowException>(() => small - large);
        Assert.Equal(small, large + Percentage.Zero - large + small);
    }
}
