using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class UnitFiguresTests
{
    private static readonly UnitFigures Fund = new UnitFigures("QTD-1", Year)
        .With(Indicator.TotalAssets, Vnd.FromMillions(250))
        .With(Indicator.Members, 1_840);

    [Fact]
    public void What_was_given_is_there_and_the_rest_was_not_reported()
    {
        Assert.Equal((Vnd.FromMillions(250), 1_840L), (Fund.Amount(Indicator.TotalAssets), Fund.Count(Indicator.Members)));
        Assert.Null(Fund.Amount(Indicator.Profit));
        Assert.Null(Fund.Count(Indicator.RegularWorkers));
        Assert.Equal(1, Fund.Count(Indicator.Units));
        Assert.Equal([Indicator.TotalAssets, Indicator.Members], Fund.Indicators);
        Assert.Equal(("QTD-1", Year, FigureStatus.Actual), (Fund.Unit, Fund.Period, Fund.Status));
        Assert.Equal($"QTD-1, {Year}", Fund.ToString());
    }

    [Fact]
    public void With_returns_other_figures_and_leaves_these()
    {
        UnitFigures later = Fund.With(Indicator.TotalAssets, Vnd.Zero).Without(Indicator.Members);

        Assert.Equal((Vnd.Zero, null), (later.Amount(Indicator.TotalAssets), later.Count(Indicator.Members)));
        Assert.Equal((Vnd.FromMillions(250), 1_840L), (Fund.Amount(Indicator.TotalAssets), Fund.Count(Indicator.Members)));
    }

    [Fact]
    public void A_figure_is_taken_back_whatever_it_is_and_an_amount_also_by_null()
    {
        Assert.Equal([Indicator.Members], Fund.Without(Indicator.TotalAssets).Indicators);
        Assert.Equal([Indicator.TotalAssets], Fund.Without(Indicator.Members).Indicators);
        Assert.Equal(Fund.Indicators, Fund.Without(Indicator.Profit).Indicators);
        Assert.Equal([Indicator.Members], Fund.With(Indicator.TotalAssets, null).Indicators);
        Assert.Contains("is a rate", Assert.Throws<ArgumentException>(() => Fund.Without(Indicator.AverageEarnings)).Message, StringComparison.Ordinal);
        Assert.Contains("counts as one", Assert.Throws<ArgumentException>(() => Fund.Without(Indicator.Units)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Fund.Without(null!));
        Assert.Throws<ArgumentNullException>(() => Fund.With(null!, null));
    }

    [Theory]
    [InlineData(5L)]
    [InlineData(null)]
    public void A_count_takes_no_amount_given_or_not(long? dong)
    {
        Vnd? amount = dong is long given ? Vnd.FromDong(given) : null;

        Assert.Contains("a count and no amount", Assert.Throws<ArgumentException>(() => Fund.With(Indicator.Members, amount)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_cannot_be_are_refused()
    {
        Assert.Contains("QTD-1", Assert.Throws<ArgumentOutOfRangeException>(() => Fund.With(Indicator.TotalAssets, Vnd.FromDong(-1))).Message, StringComparison.Ordinal);
        Assert.Equal(Vnd.FromDong(-1), Fund.With(Indicator.Profit, Vnd.FromDong(-1)).Amount(Indicator.Profit));
        Assert.Contains("an amount and no count", Assert.Throws<ArgumentException>(() => Fund.With(Indicator.TotalAssets, 5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Fund.Count(Indicator.TotalAssets));
        Assert.Throws<ArgumentException>(() => Fund.Amount(Indicator.Members));
        Assert.Contains("is a rate", Assert.Throws<ArgumentException>(() => Fund.With(Indicator.AverageEarnings, Vnd.Zero)).Message, StringComparison.Ordinal);
        Assert.Contains("counts as one", Assert.Throws<ArgumentException>(() => Fund.With(Indicator.Units, 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new UnitFigures(" ", Year));
        Assert.Throws<ArgumentNullException>(() => new UnitFigures("QTD-1", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitFigures("QTD-1", Year, (FigureStatus)9));
    }

    [Fact]
    public void A_cooperative_brings_what_it_reports()
    {
        Cooperative cooperative = Units.Make("89-001", members: 12, figures: new FinancialFigures(Year)
        {
            Status = FigureStatus.Estimated,
            CharterCapital = Vnd.FromMillions(1),
            OperatingCapital = Vnd.FromMillions(2),
            TotalCapital = Vnd.FromMillions(3),
            TotalAssets = Vnd.FromMillions(3),
            Revenue = Vnd.FromMillions(4),
            Profit = Vnd.FromMillions(-5),
            ProfitBasis = ProfitBasis.BeforeTax,
        });

        UnitFigures figures = UnitFigures.Of(cooperative);

        Assert.Equal(("89-001", Year, FigureStatus.Estimated), (figures.Unit, figures.Period, figures.Status));
        Assert.Equal(12, figures.Count(Indicator.Members));
        Assert.Equal([1, 2, 3, 3, 4, -5], new[] { Indicator.CharterCapital, Indicator.OperatingCapital, Indicator.TotalCapital, Indicator.TotalAssets, Indicator.Revenue, Indicator.ProfitBeforeTax }
            .Select(indicator => figures.Amount(indicator)!.Value.Dong / 1_000_000));
        Assert.Null(figures.Amount(Indicator.ProfitAfterTax));
        Assert.Null(figures.Amount(Indicator.Profit));
        Assert.Null(UnitFigures.Of(Units.Make("89-002")).Period);
        Assert.Throws<ArgumentNullException>(() => UnitFigures.Of((Cooperative)null!));
    }

    [Fact]
    public void A_credit_fund_brings_the_figures_of_its_unit_and_its_own()
    {
        Cooperative unit = Units.Fund("QTD-1", members: 900, figures: new(Year) { CharterCapital = Vnd.FromMillions(7), TotalAssets = Vnd.FromMillions(250) });
        CreditFundFigures own = new(Year)
        {
            Loans = new(Vnd.FromMillions(100), substandard: Vnd.FromMillions(1), doubtful: Vnd.FromMillions(2), loss: Vnd.FromMillions(3)),
            OwnFunds = Vnd.FromMillions(-4),
            LargestBorrower = Vnd.FromMillions(5),
        };

        UnitFigures figures = UnitFigures.Of(new CreditFund(unit, own));

        Assert.Equal(("QTD-1", Year, 900L), (figures.Unit, figures.Period, figures.Count(Indicator.Members)));
        Assert.Equal([7, 250, 100, 6, -4, 5], new[]
        {
            Indicator.CharterCapital, Indicator.TotalAssets, CreditFundIndicator.LoansOutstanding, CreditFundIndicator.NonPerformingLoans, CreditFundIndicator.OwnFunds, CreditFundIndicator.LargestBorrower,
        }.Select(indicator => figures.Amount(indicator)!.Value.Dong / 1_000_000));
        Assert.Null(figures.Amount(CreditFundIndicator.Deposits));
        Assert.Equal(UnitFigures.Of(unit).Indicators, UnitFigures.Of(new CreditFund(unit)).Indicators);
        Assert.Equal(Vnd.Zero, UnitFigures.Of(new CreditFund(Units.Fund("QTD-2"), new(Year) { TotalAssets = Vnd.Zero })).Amount(Indicator.TotalAssets));
        Assert.Throws<ArgumentNullException>(() => UnitFigures.Of((CreditFund)null!));
    }

    [Fact]
    public void A_statement_brings_the_lines_it_states_and_its_totals_when_they_are_asked_for()
    {
        FinancialStatement statement = FinancialStatement.Of(
            Year, (BusinessResults.ExternalRevenue, Vnd.FromMillions(900)), (BusinessResults.InternalRevenue, Vnd.FromMillions(2_100)), (FinancialPosition.OwnersEquity, Vnd.FromMillions(-3)));

        UnitFigures stated = UnitFigures.Of(statement, "HTX-1", FigureStatus.Final);

        Assert.Equal(("HTX-1", Year, FigureStatus.Final), (stated.Unit, stated.Period, stated.Status));
        Assert.Equal([Indicator.OwnersEquity, Indicator.ExternalRevenue, Indicator.InternalRevenue], stated.Indicators);
        Assert.Equal(Vnd.FromMillions(-3), stated.Amount(Indicator.OwnersEquity));
        Assert.Equal(new Fraction(3, 10), GeneralRatios.ExternalShare.Of(stated).Exact.Value);
        Assert.Null(stated.Amount(Indicator.Revenue));
        Assert.Equal(Vnd.FromMillions(3_000), UnitFigures.Of(FinancialStatement.Of(Year, (BusinessResults.ExternalRevenue, Vnd.FromMillions(3_000))).WithTotals(), "HTX-1").Amount(Indicator.Revenue));
        Assert.Contains("total-capital", Assert.Throws<ArgumentOutOfRangeException>(() => UnitFigures.Of(statement.WithTotals(), "HTX-1")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => UnitFigures.Of(statement, " "));
        Assert.Throws<ArgumentNullException>(() => UnitFigures.Of(null!, "HTX-1"));
    }

    [Fact]
    public void Rows_are_read_with_the_measures_of_a_summary()
    {
        (string Code, long? Assets, long? Members)[] rows = [("a", 5, 2), ("b", null, 3)];
        void Measures(Measures<(string Code, long? Assets, long? Members)> of) => of
            .Amount(Indicator.TotalAssets, row => row.Assets is long dong ? Vnd.FromDong(dong) : null).Count(Indicator.Members, row => row.Members)
            .Range(Indicator.AverageEarnings, _ => null).Period(_ => Year).Status(_ => FigureStatus.Final).Identify(row => row.Code);

        UnitFigures[] units = [.. UnitFigures.OfRows(rows, Measures)];

        Assert.Equal(["a", "b"], units.Select(unit => unit.Unit));
        Assert.Equal([Vnd.FromDong(5), null], units.Select(unit => unit.Amount(Indicator.TotalAssets)));
        Assert.Equal([2L, 3L], units.Select(unit => unit.Count(Indicator.Members)));
        Assert.All(units, unit => Assert.Equal((Year, FigureStatus.Final), (unit.Period, unit.Status)));
    }

    [Fact]
    public void Rows_without_a_name_or_with_an_impossible_figure_are_refused()
    {
        Assert.Contains("Identify", Assert.Throws<ArgumentException>(() => UnitFigures.OfRows([1L], of => of.Count(Indicator.Members, row => row))).Message, StringComparison.Ordinal);
        Assert.Contains("Row 2 (-7)", Assert.Throws<ArgumentException>(() => UnitFigures.OfRows([1L, -7L], of => of.Count(Indicator.Members, row => row).Identify(row => $"{row}")).ToArray()).Message, StringComparison.Ordinal);
        Assert.Contains("Row 1 is null", Assert.Throws<ArgumentException>(() => UnitFigures.OfRows<string>([null!], of => of.Identify(row => row)).ToArray()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => UnitFigures.OfRows<long>(null!, of => of.Identify(row => $"{row}")));
        Assert.Throws<ArgumentNullException>(() => UnitFigures.OfRows<long>([1L], null!));
    }

    [Fact]
    public void Rows_that_are_cooperatives_go_by_their_ids()
    {
        Cooperative cooperative = Units.Make("89-001", figures: Units.Of(2025, FigureStatus.Preliminary));

        UnitFigures figures = Assert.Single(UnitFigures.OfRows([cooperative], of => of.Amount(Indicator.NetRevenue, _ => Vnd.FromDong(3))));

        Assert.Equal(("89-001", Year, FigureStatus.Preliminary, Vnd.FromDong(3)), (figures.Unit, figures.Period, figures.Status, figures.Amount(Indicator.NetRevenue)));
    }
}
