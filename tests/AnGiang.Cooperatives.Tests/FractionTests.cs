namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class FractionTests
{
    [Fact]
    public void Default_is_zero_over_one()
    {
        Fraction fraction = default;

        Assert.Equal(0, fraction.Numerator);
        Assert.Equal(1, fraction.Denominator);
        Assert.Equal(new Fraction(0, -5), fraction);
        Assert.Equal(Fraction.Zero, fraction);
        Assert.Equal("0", fraction.ToString());
    }

    [Theory]
    [InlineData(180, 246, 30, 41)]
    [InlineData(6, -4, -3, 2)]
    [InlineData(-6, -4, 3, 2)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(0, long.MinValue, 0, 1)]
    [InlineData(long.MinValue, 1, long.MinValue, 1)]
    [InlineData(long.MaxValue, 1, long.MaxValue, 1)]
    [InlineData(-1, long.MaxValue, -1, long.MaxValue)]
    public void Is_always_reduced(long numerator, long denominator, long lowest, long size)
    {
        Fraction fraction = new(numerator, denominator);

        Assert.Equal((lowest, size), (fraction.Numerator, fraction.Denominator));
    }

    [Fact]
    public void Fractions_that_share_a_numerator_or_a_denominator_differ()
    {
        Assert.NotEqual(new Fraction(1, 2), new Fraction(1, 3));
        Assert.NotEqual(new Fraction(1, 3), new Fraction(2, 3));
    }

    [Fact]
    public void What_is_no_fraction_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
        Assert.Throws<OverflowException>(() => new Fraction(long.MinValue, -1));
        Assert.Throws<OverflowException>(() => new Fraction(1, long.MinValue));
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
    }

    [Fact]
    public void Products_that_cancel_below_64_bits_do_not_overflow()
    {
        Fraction small = new(1L << 20, 205_891_132_094_649);
        Fraction large = new(3_486_784_401, 1L << 40);

        Assert.Equal(new Fraction(1, 59_049L << 20), small * large);
    }

    [Theory]
    [InlineData("G", "30/41")]
    [InlineData(null, "30/41")]
    [InlineData("N", "0,73")]
    [InlineData("N0", "1")]
    [InlineData("N4", "0,7317")]
    [InlineData("T", "0,7317…")]
    [InlineData("T0", "0…")]
    [InlineData("T9", "0,731707317…")]
    public void A_share_prints_in_vietnamese(string? format, string expected) =>
        Assert.Equal(expected, new Fraction(180, 246).ToString(format, FigureFormat.Vietnamese));

    [Theory]
    [InlineData(2400, 246, "T4", "9,7560…")]
    [InlineData(100, 1, "T4", "100")]
    [InlineData(1, 4, "T4", "0,25")]
    [InlineData(1, 4, "T1", "0,2…")]
    [InlineData(-1, 3, "T0", "-0…")]
    [InlineData(-1, 3, "T2", "-0,33…")]
    [InlineData(-1, 300, "N2", "0,00")]
    [InlineData(-1, 200, "N2", "-0,01")]
    [InlineData(12_345_678, 10, "T", "1.234.567,8")]
    [InlineData(12_345_678, 10, "N1", "1.234.567,8")]
    [InlineData(0, 1, "T", "0")]
    [InlineData(5, 1, "G", "5")]
    [InlineData(1_234, 567_890, "G", "617/283945")]
    [InlineData(-1_234_567, 2, "G", "-1234567/2")]
    public void Prints_in_vietnamese(long numerator, long denominator, string format, string expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).ToString(format, FigureFormat.Vietnamese));

    [Theory]
    [InlineData("30/41", 30, 41)]
    [InlineData("180/246", 30, 41)]
    [InlineData("-1/2", -1, 2)]
    [InlineData("0,73", 73, 100)]
    [InlineData("0,7317…", 7317, 10_000)]
    [InlineData("1.234,5", 2469, 2)]
    [InlineData("1.000/3", 1_000, 3)]
    [InlineData("0,0000000000000000000000000", 0, 1)]
    [InlineData("0,0100000000000000000000000", 1, 100)]
    public void Reads_vietnamese(string text, long numerator, long denominator) =>
        Assert.Equal(new Fraction(numerator, denominator), Fraction.Parse(text, FigureFormat.Vietnamese));

    [Theory]
    [InlineData("1/0", "denominator is zero")]
    [InlineData("1/-2", "expected '-' or a digit")]
    [InlineData("1/2/3", "nothing may follow the number")]
    [InlineData("1/", "expected '-' or a digit")]
    [InlineData("/2", "expected '-' or a digit")]
    [InlineData("1 / 2", "nothing may follow the number")]
    [InlineData("1,5/2", "nothing may follow the number")]
    [InlineData("1/2,5", "expected '-' or a digit")]
    [InlineData("1/2…", "nothing may follow the number")]
    [InlineData("0,5……", "nothing may follow the number")]
    [InlineData("0.73", "groups of three")]
    [InlineData("1e3", "exponents")]
    [InlineData("1E3", "exponents")]
    [InlineData("1,5,5", "decimal ','")]
    [InlineData("", "it is empty")]
    public void Anything_else_is_refused_with_the_reason(string text, string reason)
    {
        FormatException failure = Assert.Throws<FormatException>(() => Fraction.Parse(text, FigureFormat.Vietnamese));

        Assert.Contains($"'{text}' is not a fraction", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Vietnamese format", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.False(Fraction.TryParse(text, FigureFormat.Vietnamese, out _));
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1/9223372036854775808")]
    [InlineData("1,000,000,000,000,000,000,000,000,000,000,000,000,000/1,000,000,000,000,000,000,000,000,000,000,000,000")]
    [InlineData("0.0000000000000000000000001")]
    public void What_does_not_fit_overflows(string text)
    {
        Assert.Throws<OverflowException>(() => Fraction.Parse(text, null));
        Assert.False(Fraction.TryParse(text, null, out _));
    }

    [Theory]
    [InlineData("1.000000000000000000000000000000000000", 1)]
    [InlineData("0.0000000000000000000000000000000000000", 0)]
    [InlineData("00000000000000000000000000000000000000000000000007", 7)]
    public void Zeros_that_add_nothing_are_read_up_to_37_digits(string text, long expected)
    {
        Assert.Equal(expected, Fraction.Parse(text, null));
        Assert.Throws<OverflowException>(() => Fraction.Parse(text.Contains('.', StringComparison.Ordinal) ? text + "0" : "1" + text, null));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("G2")]
    [InlineData("N10")]
    [InlineData("Tx")]
    [InlineData("n")]
    public void Unknown_letters_are_refused_with_the_known_ones(string format) =>
        Assert.Contains("N0 to N9", Assert.Throws<FormatException>(() => Fraction.One.ToString(format, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Undefined_modes_and_decimals_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Fraction.One.Round((MidpointRounding)5));
        Assert.Throws<ArgumentOutOfRangeException>("digits", () => Fraction.One.ToDecimal(10, MidpointRounding.ToZero));
        Assert.Throws<ArgumentNullException>("s", () => Fraction.Parse((string)null!, null));
        Assert.Throws<ArgumentException>(() => ((IComparable)Fraction.One).CompareTo(1));
    }

    [Theory]
    [InlineData("0.0000000000000000000000000000000000000000000000000000000001")]
    [InlineData("1/100000000000000000000000000000000000000000000000000")]
    public void Too_many_digits_overflow_and_do_nothing_else(string text)
    {
        Assert.False(Fraction.TryParse(text, FigureFormat.Invariant, out _));
        Assert.Throws<OverflowException>(() => Fraction.Parse(text, FigureFormat.Invariant));
    }

    [Theory]
    [InlineData("0.15", "3/20")]
    [InlineData("-1.990", "-199/100")]
    [InlineData("0.1500000000000000000000000000", "3/20")]
    [InlineData("0.000", "0/1")]
    [InlineData("9223372036854775807", "9223372036854775807/1")]
    public void A_decimal_is_a_fraction_exactly(string value, string fraction)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(fraction, $"{Fraction.FromDecimal(number).Numerator}/{Fraction.FromDecimal(number).Denominator}");
        Assert.Equal(Fraction.FromDecimal(number), (Fraction)number);
        Assert.Equal(Fraction.FromDecimal(number) / 100, Percentage.FromPoints(number).ToFraction());
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_a_floating_point_number_does_not_compile()
    {
        Assert.Throws<OverflowException>(() => (Fraction)decimal.MaxValue);
        Assert.Throws<OverflowException>(() => (Fraction)0.0000000000000000000000000003m);
        System.Reflection.MethodInfo cast = typeof(Fraction).GetMethods().Single(method => method.Name == "op_Explicit" && method.GetParameters()[0].ParameterType == typeof(double));
        Assert.True(cast.GetCustomAttributes(typeof(ObsoleteAttribute), false).Cast<ObsoleteAttribute>().Single().IsError);
    }
}
