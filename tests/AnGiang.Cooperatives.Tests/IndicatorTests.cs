namespace AnGiang.Cooperatives.Tests;

public class IndicatorTests
{
    private static readonly BilingualName Name = new("tiền gửi", "deposits");

    /// <summary>Section 4 of the glossary.</summary>
    public static TheoryData<Indicator, string, string, IndicatorUnit, IndicatorKind, bool> Known { get; } = new()
    {
        { Indicator.Units, "units", "tổng số HTX", IndicatorUnit.Unit, IndicatorKind.Stock, false },
        { Indicator.Members, "members", "thành viên", IndicatorUnit.Person, IndicatorKind.Stock, false },
        { Indicator.RegularWorkers, "regular-workers", "lao động thường xuyên", IndicatorUnit.Person, IndicatorKind.Stock, false },
        { Indicator.MemberWorkers, "member-workers", "lao động đồng thời là thành viên", IndicatorUnit.Person, IndicatorKind.Stock, false },
        { Indicator.CharterCapital, "charter-capital", "vốn điều lệ", IndicatorUnit.Dong, IndicatorKind.Stock, false },
        { Indicator.OperatingCapital, "operating-capital", "vốn hoạt động", IndicatorUnit.Dong, IndicatorKind.Stock, false },
        { Indicator.TotalCapital, "total-capital", "tổng nguồn vốn", IndicatorUnit.Dong, IndicatorKind.Stock, false },
        { Indicator.TotalAssets, "total-assets", "tổng tài sản", IndicatorUnit.Dong, IndicatorKind.Stock, false },
        { Indicator.OwnersEquity, "owners-equity", "vốn chủ sở hữu", IndicatorUnit.Dong, IndicatorKind.Stock, true },
        { Indicator.Revenue, "revenue", "doanh thu", IndicatorUnit.Dong, IndicatorKind.Flow, false },
        { Indicator.NetRevenue, "net-revenue", "doanh thu thuần", IndicatorUnit.Dong, IndicatorKind.Flow, false },
        { Indicator.ExternalRevenue, "external-revenue", "doanh thu từ giao dịch bên ngoài", IndicatorUnit.Dong, IndicatorKind.Flow, false },
        { Indicator.InternalRevenue, "internal-revenue", "doanh thu từ giao dịch nội bộ", IndicatorUnit.Dong, IndicatorKind.Flow, false },
        { Indicator.Profit, "profit", "lợi nhuận", IndicatorUnit.Dong, IndicatorKind.Flow, true },
        { Indicator.ProfitBeforeTax, "profit-before-tax", "lợi nhuận trước thuế", IndicatorUnit.Dong, IndicatorKind.Flow, true },
        { Indicator.ProfitAfterTax, "profit-after-tax", "lợi nhuận sau thuế", IndicatorUnit.Dong, IndicatorKind.Flow, true },
        { Indicator.AverageEarnings, "average-earnings", "thu nhập bình quân", IndicatorUnit.Dong, IndicatorKind.Rate, false },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void The_indicators_of_the_library_are_those_of_the_glossary(Indicator indicator, string code, string name, IndicatorUnit unit, IndicatorKind kind, bool mayBeNegative)
    {
        Assert.Equal((code, name, unit, kind, mayBeNegative), (indicator.Code, indicator.Name.Vietnamese, indicator.Unit, indicator.Kind, indicator.MayBeNegative));
        Assert.Equal(kind != IndicatorKind.Rate, indicator.CanBeSummed);
        Assert.Equal(code, indicator.ToString());
    }

    [Fact]
    public void Whether_values_add_up_follows_from_the_kind_unless_told()
    {
        Assert.True(new Indicator("a", Name, IndicatorUnit.Dong, IndicatorKind.Stock).CanBeSummed);
        Assert.False(new Indicator("a", Name, IndicatorUnit.Dong, IndicatorKind.Flow, canBeSummed: false).CanBeSummed);
        Assert.False(new Indicator("a", Name, IndicatorUnit.Dong, IndicatorKind.Rate, canBeSummed: false).CanBeSummed);
        Assert.Contains("'a' is a rate", Assert.Throws<ArgumentException>(
            () => new Indicator("a", Name, IndicatorUnit.Dong, IndicatorKind.Rate, canBeSummed: true)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(IndicatorKind.Stock)]
    [InlineData(IndicatorKind.Flow)]
    public void What_is_in_percent_or_in_times_is_a_rate(IndicatorKind kind)
    {
        Assert.Equal(IndicatorUnit.Percent, new Indicator("a", Name, IndicatorUnit.Percent, IndicatorKind.Rate).Unit);
        Assert.Equal(IndicatorUnit.Times, new Indicator("a", Name, IndicatorUnit.Times, IndicatorKind.Rate).Unit);
        Assert.Contains("'a' is measured in percent", Assert.Throws<ArgumentException>(() => new Indicator("a", Name, IndicatorUnit.Percent, kind)).Message, StringComparison.Ordinal);
        Assert.Contains("'a' is measured in times", Assert.Throws<ArgumentException>(() => new Indicator("a", Name, IndicatorUnit.Times, kind)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Total")]
    [InlineData("tiền-gửi")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("")]
    public void A_code_has_small_letters_digits_and_hyphens(string code) =>
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => new Indicator(code, Name, IndicatorUnit.Dong, IndicatorKind.Stock)).ParamName);

    [Fact]
    public void Names_and_known_words_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new Indicator(null!, Name, IndicatorUnit.Dong, IndicatorKind.Stock));
        Assert.Throws<ArgumentNullException>(() => new Indicator("a", null!, IndicatorUnit.Dong, IndicatorKind.Stock));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Indicator("a", Name, (IndicatorUnit)9, IndicatorKind.Stock));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Indicator("a", Name, IndicatorUnit.Dong, (IndicatorKind)9));
    }

    [Fact]
    public void Indicators_are_equal_by_code()
    {
        Indicator own = new("members", Name, IndicatorUnit.Dong, IndicatorKind.Flow);

        Assert.Equal(Indicator.Members, own);
        Assert.Equal(Indicator.Members.GetHashCode(), own.GetHashCode());
        Assert.NotEqual(Indicator.Members, Indicator.Units);
        Assert.False(own.Equals("members"));
    }

    [Fact]
    public void A_name_is_printed_in_the_language_of_the_format()
    {
        Assert.Equal("tiền gửi", Name.ToString(null, FigureFormat.Vietnamese));
        Assert.Equal("deposits", Name.ToString(null, FigureFormat.English));
        Assert.Equal("deposits", Name.ToString(null, null));
        Assert.Equal("deposits", Name.ToString());
        Assert.Equal("tiền gửi", new BilingualName("tie\u0302\u0300n gư\u0309i", "x").Vietnamese);
        Assert.Throws<ArgumentException>(() => new BilingualName(" ", "x"));
        Assert.Throws<ArgumentNullException>(() => new BilingualName("x", null!));
    }
}
