namespace AnGiang.Cooperatives.Tests;

public class VndTests
{
    [Fact]
    public void Default_is_zero_dong()
    {
        Vnd amount = default;

        Assert.Equal(0, amount.Dong);
        Assert.Equal(Vnd.Zero, amount);
        Assert.Equal(Vnd.AdditiveIdentity, amount);
        Assert.Equal("0", amount.ToString());
    }

    [Fact]
    public void The_range_is_that_of_a_long()
    {
        Assert.Equal(long.MaxValue, Vnd.MaxValue.Dong);
        Assert.Equal(long.MinValue, Vnd.MinValue.Dong);
        Assert.Equal(Vnd.MaxValue, Vnd.FromDong((decimal)long.MaxValue));
        Assert.Equal(Vnd.MinValue, Vnd.FromBillions(-9_223_372_036.854775808m));
        Assert.Equal(Vnd.MaxValue, Vnd.FromDong(9_223_372_036_854_775_807.5m, MidpointRounding.ToZero));
    }

    [Fact]
    public void Units_are_powers_of_a_thousand()
    {
        Assert.Equal(12_500, Vnd.FromThousands(12.5m).Dong);
        Assert.Equal(4_500_000, Vnd.FromMillions(4.5m).Dong);
        Assert.Equal(22_620_000_000, Vnd.FromBillions(22.62m).Dong);
        Assert.Equal(3_000_000_000, Vnd.FromDong(3_000_000_000m).Dong);
        Assert.Equal(7, Vnd.FromDong(7.000m).Dong);
    }

    [Theory]
    [InlineData("0.5", VndUnit.Dong)]
    [InlineData("1.0005", VndUnit.Thousand)]
    [InlineData("1.0000001", VndUnit.Million)]
    [InlineData("1.0000000001", VndUnit.Billion)]
    public void A_fraction_of_a_dong_needs_a_rounding_mode(string text, VndUnit unit)
    {
        decimal units = decimal.Parse(text, FigureFormat.Invariant);

        ArgumentException failure = Assert.Throws<ArgumentException>(() => From(units, unit));

        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        Assert.Contains("pass a MidpointRounding", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, 3, -3)]
    [InlineData(MidpointRounding.ToEven, 2, -2)]
    [InlineData(MidpointRounding.ToZero, 2, -2)]
    [InlineData(MidpointRounding.ToNegativeInfinity, 2, -3)]
    [InlineData(MidpointRounding.ToPositiveInfinity, 3, -2)]
    public void A_fraction_of_a_dong_is_rounded_as_told(MidpointRounding mode, long positive, long negative)
    {
        Assert.Equal(positive, Vnd.FromDong(2.5m, mode).Dong);
        Assert.Equal(negative, Vnd.FromDong(-2.5m, mode).Dong);
        Assert.Equal(positive, Vnd.FromBillions(0.0000000025m, mode).Dong);
        Assert.Equal(negative, Vnd.FromDong(-5).DivideBy(2, mode).Dong);
    }

    [Fact]
    public void What_does_not_fit_overflows()
    {
        Assert.Contains("9223372037000000000 đồng does not fit", Assert.Throws<OverflowException>(() => Vnd.FromBillions(9_223_372_037m)).Message, StringComparison.Ordinal);
        Assert.Contains("-9223372037000000000 đồng does not fit", Assert.Throws<OverflowException>(() => Vnd.FromBillions(-9_223_372_037m)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Vnd.FromBillions(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Vnd.FromDong(decimal.MinValue, MidpointRounding.ToZero));
        Assert.Throws<OverflowException>(() => Vnd.MaxValue + Vnd.FromDong(1));
        Assert.Throws<OverflowException>(() => Vnd.MinValue - Vnd.FromDong(1));
        Assert.Throws<OverflowException>(() => Vnd.MaxValue * 2);
        Assert.Throws<OverflowException>(() => -Vnd.MinValue);
        Assert.Throws<OverflowException>(() => Vnd.MinValue.DivideBy(-1, MidpointRounding.ToZero));
    }

    [Fact]
    public void The_mean_per_cooperative_is_exact_until_rounded()
    {
        Vnd capital = Vnd.FromBillions(3_664);

        Assert.Equal(new Fraction(1_832_000_000_000, 123), capital / 246);
        Assert.Equal(14_894_308_943, capital.DivideBy(246, MidpointRounding.AwayFromZero).Dong);
        Assert.Equal(new Fraction(1, 4), Vnd.FromMillions(1) / Vnd.FromMillions(4));
    }

    [Fact]
    public void The_lowest_amount_divides_too()
    {
        Assert.Equal(Vnd.MinValue, Vnd.MinValue.DivideBy(1, MidpointRounding.AwayFromZero));
        Assert.Equal(-3_074_457_345_618_258_603, Vnd.MinValue.DivideBy(3, MidpointRounding.AwayFromZero).Dong);
        Assert.Equal(-1, Vnd.MinValue.DivideBy(long.MaxValue, MidpointRounding.ToZero).Dong);
    }

    [Fact]
    public void Dividing_by_zero_units_says_so()
    {
        Assert.Contains("zero units", Assert.Throws<DivideByZeroException>(() => Vnd.FromDong(1).DivideBy(0, MidpointRounding.ToZero)).Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => Vnd.FromDong(1) / 0);
        Assert.Throws<DivideByZeroException>(() => Vnd.FromDong(1) / Vnd.Zero);
    }

    [Fact]
    public void A_unit_gives_the_shortest_exact_decimal()
    {
        Vnd amount = Vnd.FromDong(278_400_000_000);

        Assert.Equal("278.4", amount.ToUnit(VndUnit.Billion).ToString(FigureFormat.Invariant));
        Assert.Equal("278400", amount.ToUnit(VndUnit.Million).ToString(FigureFormat.Invariant));
        Assert.Equal("278.40", amount.ToUnit(VndUnit.Billion, 2, MidpointRounding.AwayFromZero).ToString(FigureFormat.Invariant));
    }

    [Fact]
    public void Undefined_units_modes_and_decimals_are_refused()
    {
        Vnd amount = Vnd.FromDong(1);

        Assert.Throws<ArgumentOutOfRangeException>("unit", () => amount.ToUnit((VndUnit)10));
        Assert.Throws<ArgumentOutOfRangeException>("digits", () => amount.ToUnit(VndUnit.Million, 10, MidpointRounding.ToZero));
        Assert.Throws<ArgumentOutOfRangeException>("digits", () => amount.ToUnit(VndUnit.Million, -1, MidpointRounding.ToZero));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => amount.ToUnit(VndUnit.Million, 1, (MidpointRounding)9));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => amount.DivideBy(2, (MidpointRounding)9));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Vnd.FromDong(1m, (MidpointRounding)9));
    }

    [Fact]
    public void An_amount_compares_with_amounts_only()
    {
        IComparable amount = Vnd.FromDong(1);

        Assert.Equal(1, amount.CompareTo(null));
        Assert.Throws<ArgumentException>(() => amount.CompareTo(1L));
    }

    private static Vnd From(decimal units, VndUnit unit) => unit switch
    {
        VndUnit.Thousand => Vnd.FromThousands(units),
        VndUnit.Million => Vnd.FromMillions(units),
        VndUnit.Billion => Vnd.FromBillions(units),
        _ => Vnd.FromDong(units),
    };
}
