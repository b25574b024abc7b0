using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class GeneralRatiosTests
{
    private static readonly UnitFigures
        Opening = new UnitFigures("89-001", ReportingPeriod.Year(2024)).With(Indicator.TotalAssets, Vnd.FromMillions(900)).With(Indicator.OwnersEquity, Vnd.FromMillions(300)),
        Closing = new UnitFigures("89-001", ReportingPeriod.Year(2025))
            .With(Indicator.TotalAssets, Vnd.FromMillions(1_100)).With(Indicator.OwnersEquity, Vnd.FromMillions(500))
            .With(Indicator.Revenue, Vnd.FromMillions(2_000)).With(Indicator.NetRevenue, Vnd.FromMillions(1_900))
            .With(Indicator.ExternalRevenue, Vnd.FromMillions(600)).With(Indicator.InternalRevenue, Vnd.FromMillions(1_400))
            .With(Indicator.ProfitAfterTax, Vnd.FromMillions(80)).With(Indicator.ProfitBeforeTax, Vnd.FromMillions(100))
            .With(Indicator.Members, 40);

    public static TheoryData<FinancialRatio, string, string, string> Known { get; } = new()
    {
        { GeneralRatios.ReturnOnAssets, "return-on-assets", "tỷ suất lợi nhuận sau thuế trên tổng tài sản", "8,00%" },
        { GeneralRatios.ReturnOnEquity, "return-on-equity", "tỷ suất lợi nhuận sau thuế trên vốn chủ sở hữu", "20,00%" },
        { GeneralRatios.ProfitMargin, "profit-margin", "tỷ suất lợi nhuận sau thuế trên doanh thu", "4,00%" },
        { GeneralRatios.ReturnOnAssetsBy(ProfitBasis.BeforeTax), "return-on-assets-before-tax", "tỷ suất lợi nhuận trước thuế trên tổng tài sản", "10,00%" },
        { GeneralRatios.ReturnOnEquityBy(ProfitBasis.BeforeTax), "return-on-equity-before-tax", "tỷ suất lợi nhuận trước thuế trên vốn chủ sở hữu", "25,00%" },
        { GeneralRatios.ProfitMarginBy(ProfitBasis.Unspecified), "profit-margin-unspecified", "tỷ suất lợi nhuận trên doanh thu", "..." },
        { GeneralRatios.AssetTurnover, "asset-turnover", "vòng quay tổng tài sản", "1,90" },
        { GeneralRatios.Leverage, "leverage", "tổng tài sản trên vốn chủ sở hữu", "2,20" },
        { GeneralRatios.ExternalShare, "external-share", "tỷ trọng doanh thu từ giao dịch bên ngoài", "30,00%" },
        { GeneralRatios.PerMember(Indicator.TotalAssets), "total-assets-per-member", "tổng tài sản bình quân một thành viên", "27.500.000,00" },
        { GeneralRatios.PerCooperative(Indicator.Members), "members-per-cooperative", "thành viên bình quân một HTX", "40,00" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void The_ratios_in_general_use_are_those_of_the_glossary(FinancialRatio ratio, string code, string name, string text)
    {
        Assert.Equal((code, name), (ratio.Code, ratio.Name.Vietnamese));
        Assert.Equal(text, ratio.Of(Closing, Opening).ToString(null, FigureFormat.Vietnamese));
    }

    [Fact]
    public void Half_a_year_of_profit_counts_twice()
    {
        UnitFigures half = new UnitFigures("89-001", ReportingPeriod.FirstMonths(2025, 6)).With(Indicator.TotalAssets, Vnd.FromMillions(1_100)).With(Indicator.ProfitAfterTax, Vnd.FromMillions(-30));

        Assert.Equal(new Fraction(-6, 100), GeneralRatios.ReturnOnAssets.Of(half, Opening).Exact.Value);
    }

    [Fact]
    public void The_published_profit_and_revenue_of_An_Giang_2020_give_their_margin()
    {
        UnitFigures published = new UnitFigures("An Giang", ReportingPeriod.Year(2020)).With(Indicator.Profit, Vnd.FromBillions(22.62m)).With(Indicator.Revenue, Vnd.FromBillions(278.4m));

        Assert.Equal("8,125%", GeneralRatios.ProfitMarginBy(ProfitBasis.Unspecified).Of(published).ToString("P3", FigureFormat.Vietnamese));
        Assert.Equal(new Fraction(8_125, 100_000), GeneralRatios.ProfitMarginBy(ProfitBasis.Unspecified).Of(published).Exact.Value);
    }

    [Fact]
    public void Equity_below_zero_is_no_base()
    {
        UnitFigures lost = Closing.With(Indicator.OwnersEquity, Vnd.FromMillions(-1));

        Assert.Equal(UndefinedReason.NegativeBase, GeneralRatios.Leverage.Of(lost).Reason);
        Assert.Equal((Vnd.FromMillions(1_100).Dong, Vnd.FromMillions(-1).Dong), (GeneralRatios.Leverage.Of(lost).Numerator.Value.Numerator, GeneralRatios.Leverage.Of(lost).Denominator.Value.Numerator));
    }

    [Fact]
    public void Impossible_bases_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GeneralRatios.ReturnOnAssetsBy((ProfitBasis)9));
        Assert.Throws<ArgumentException>(() => GeneralRatios.PerMember(Indicator.RegularWorkers));
        Assert.Throws<ArgumentException>(() => GeneralRatios.PerMember(Indicator.AverageEarnings));
        Assert.Throws<ArgumentNullException>(() => GeneralRatios.PerCooperative(null!));
    }
}
