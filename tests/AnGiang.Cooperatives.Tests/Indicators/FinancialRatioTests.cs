using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Rosters;
using NodaTime.Text;
using static System.MidpointRounding;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class FinancialRatioTests
{
    private static readonly ReportingPeriod HalfYear = ReportingPeriod.FirstMonths(2025, 6);

    private static readonly FinancialRatio Yield = Ratio("yield", (Income / FigureTerms.Average(Loans)).Annualised()), Growth = Ratio("growth", RatioFormula.Growth(Loans));

    [Fact]
    public void A_new_ratio_is_a_few_lines_and_takes_part_everywhere()
    {
        FinancialRatio cover = new("cash-cover", new("tỷ lệ tiền mặt trên tiền gửi", "cash to deposits"), IndicatorUnit.Percent, FigureTerms.Closing(Cash) / Deposits)
        {
            Direction = RatioDirection.HigherIsBetter,
            Goal = RatioGoal.Within(Bound.AtLeast(new Fraction(1, 10))),
        };
        UnitFigures[] funds = [Unit(null, 100, "a").With(Cash, Vnd.FromDong(12)), Unit(null, 300, "b").With(Cash, Vnd.FromDong(24))];
        UnitSummary summary = funds.Summarize(of => of.Amount(Cash, fund => fund.Amount(Cash)).Amount(Deposits, fund => fund.Amount(Deposits)));

        Assert.Equal("12,0%", cover.Of(funds[0]).ToString("P1", FigureFormat.Vietnamese));
        Assert.Equal(new Fraction(9, 100), cover.OfSums(summary).Exact.Value);
        Assert.Equal((0.10m, new Fraction(1, 10)), (cover.OverUnits(funds).MeanOfRatios(2, ToEven).Value, cover.OverUnits(funds).Median(QuantileDefinition.LinearInterpolation).Value));
        Observation<Fraction> observed = new(cover.Indicator, Year, cover.Of(funds[0]).Exact);
        Assert.Equal("cash-cover", observed.Indicator.Code);
        Assert.Equal((IndicatorKind.Rate, IndicatorUnit.Percent, true), (cover.Indicator.Kind, cover.Indicator.Unit, cover.Indicator.MayBeNegative));
    }

    [Theory]
    [InlineData(90L, 100L, null)]
    [InlineData(0L, 100L, null)]
    [InlineData(-90L, 100L, null)]
    [InlineData(90L, 0L, UndefinedReason.ZeroBase)]
    [InlineData(90L, -100L, UndefinedReason.NegativeBase)]
    [InlineData(null, 100L, UndefinedReason.NotReported)]
    [InlineData(90L, null, UndefinedReason.NotReported)]
    [InlineData(null, 0L, UndefinedReason.NotReported)]
    public void A_ratio_is_defined_over_a_positive_base_that_was_reported(long? loans, long? deposits, UndefinedReason? reason)
    {
        RatioFigure figure = LoansToDeposits.Of(Unit(loans, deposits));

        Assert.Equal((reason, reason, reason is null), (figure.Reason, figure.Exact.Reason, figure.IsDefined));
        Assert.Equal(new Coverage(reason == UndefinedReason.NotReported ? 0 : 1, 1), figure.Coverage);
        Assert.Equal(reason is null ? new Fraction(loans!.Value, 100) : null, figure.Exact.ValueOrNull);
        Assert.Equal((loans, deposits), (figure.Numerator.ValueOrNull?.Numerator, figure.Denominator.ValueOrNull?.Numerator));
        Assert.Equal(LoansToDeposits, figure.Ratio);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        RatioFigure figure = Ratio("cover", (FigureTerms.Closing(Cash) + Loans) / Deposits).Of(Unit(null, null));

        Assert.Equal([Cash, Loans, Deposits], figure.Missing.Select(term => term.Indicator));
        Assert.Equal("cover: NotReported (cash, loans, deposits)", figure.ToString());
        Assert.Equal("...", figure.ToString("P1", FigureFormat.Vietnamese));
        Assert.Empty(LoansToDeposits.Of(Unit(1, 2)).Missing);
        Assert.Equal("loans-to-deposits: 1/2", LoansToDeposits.Of(Unit(1, 2)).ToString());
    }

    [Fact]
    public void Half_a_year_counts_twice_over_the_average_of_its_balances()
    {
        UnitFigures closing = Unit(300, null, period: HalfYear).With(Income, Vnd.FromDong(-10)), opening = Unit(100, null, period: ReportingPeriod.Year(2024));

        RatioFigure figure = Yield.Of(closing, opening);

        Assert.Equal(new Fraction(-20, 200), figure.Exact.Value);
        Assert.Equal((-10, 200), (figure.Numerator.Value, figure.Denominator.Value));
        Assert.Equal("-10.00%", figure.ToString("P", FigureFormat.Invariant));
        Assert.Equal(new Fraction(-10, 200), Ratio("plain", Income / FigureTerms.Average(Loans)).Of(closing, opening).Exact.Value);
        Assert.Equal(2, Growth.Of(closing, opening).Exact.Value);
    }

    [Fact]
    public void The_opening_may_be_of_the_first_day_too() =>
        Assert.Equal(new Fraction(1, 2), Growth.Of(Unit(150, null), Unit(100, null, period: new(Year.Start, Year.Start))).Exact.Value);

    [Theory]
    [InlineData("2025-01-31")]
    [InlineData("2026-03-31")]
    public void An_average_and_a_growth_end_with_the_stocks_of_the_last_day(string stockDate)
    {
        UnitFigures closing = Unit(300, 100, period: Year.WithStockDate(LocalDatePattern.Iso.Parse(stockDate).Value)).With(Income, Vnd.FromDong(9));
        UnitFigures opening = Unit(100, 100, period: ReportingPeriod.Year(2024)), unstated = Unit(300, 100, period: Year.WithStockDate(null)).With(Income, Vnd.FromDong(9));

        Assert.All([Yield, Growth], ratio =>
        {
            Assert.Contains($"ends with the stocks of 2025-12-31, and its own are of {stockDate}", Assert.Throws<ArgumentException>(() => ratio.Of(closing, opening)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => ratio.OverUnits([closing], [opening]));
            Assert.Throws<InvalidOperationException>(() => ratio.Of(unstated, opening));
        });
        Assert.Equal(3, LoansToDeposits.Of(closing, opening).Exact.Value);
    }

    [Fact]
    public void Without_an_opening_there_is_no_average_and_no_growth()
    {
        RatioFigure figure = Growth.Of(Unit(150, null));

        Assert.Equal(UndefinedReason.NoOpeningFigures, figure.Reason);
        Assert.Equal([BalanceDate.Opening], figure.Missing.Select(term => term.Date));
        Assert.Equal("x", figure.ToString("N1", FigureFormat.English));
        Assert.Equal(UndefinedReason.NotReported, Growth.Of(Unit(150, null), Unit(null, null, period: ReportingPeriod.Year(2024))).Reason);
        Assert.Equal(UndefinedReason.ZeroBase, Growth.Of(Unit(150, null), Unit(0, null, period: ReportingPeriod.Year(2024))).Reason);
    }

    [Fact]
    public void An_opening_of_another_date_or_unit_is_refused()
    {
        ArgumentException date = Assert.Throws<ArgumentException>(() => Growth.Of(Unit(1, 1), Unit(1, 1, period: ReportingPeriod.Year(2023))));
        ArgumentException unit = Assert.Throws<ArgumentException>(() => Growth.Of(Unit(1, 1), Unit(1, 1, "QTD-2", ReportingPeriod.Year(2024))));

        Assert.Contains("growth of QTD-1 over 2025-01-01/2025-12-31", date.Message, StringComparison.Ordinal);
        Assert.Contains("2024-12-31", date.Message, StringComparison.Ordinal);
        Assert.Contains("2023-12-31", date.Message, StringComparison.Ordinal);
        Assert.Contains("those of QTD-2", unit.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Growth.Of(Unit(1, 1), Unit(1, 1, period: ReportingPeriod.Year(2024).WithStockDate(null))));
        Assert.Equal(1, LoansToDeposits.Of(Unit(1, 1), Unit(1, 1, period: ReportingPeriod.Year(2023))).Exact.Value);
    }

    [Fact]
    public void What_is_brought_to_a_year_needs_whole_months()
    {
        FinancialRatio turnover = Ratio("turnover", (Income / (FigureTerms)Loans).Annualised(), IndicatorUnit.Times);
        UnitFigures Of(ReportingPeriod period) => Unit(100, null, period: period).With(Income, Vnd.FromDong(10));

        InvalidOperationException days = Assert.Throws<InvalidOperationException>(() => turnover.Of(Of(new(new(2025, 1, 2), new(2025, 6, 30)))));
        Assert.Contains("turnover brings flows to a year", days.Message, StringComparison.Ordinal);
        Assert.Contains("2025-01-02/2025-06-30", days.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => turnover.Of(Of(new(new(2015, 1, 1), new(2025, 1, 31)))));
        Assert.Equal(new Fraction(1, 100), turnover.Of(Of(new(new(2015, 1, 1), new(2024, 12, 31)))).Exact.Value);
        Assert.Equal(new Fraction(12, 10), turnover.Of(Of(ReportingPeriod.Month(2025, 2))).Exact.Value);
        Assert.Equal(new Fraction(12, 70), turnover.Of(Of(ReportingPeriod.FirstMonths(2025, 7))).Exact.Value);
        Assert.Equal("1,20", turnover.Of(Of(ReportingPeriod.Month(2025, 2))).ToString(null, FigureFormat.Vietnamese));
        UnitFigures undated = Assert.Single(UnitFigures.OfRows([1], of => of.Amount(Income, _ => Vnd.FromDong(1)).Amount(Loans, _ => Vnd.FromDong(1)).Identify(_ => "a")));
        Assert.Contains("read it with Period", Assert.Throws<InvalidOperationException>(() => turnover.Of(undated)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_fraction_holds_is_rounded_and_compared_all_the_same()
    {
        RatioFigure figure = Ratio("half", Loans / FigureTerms.Average(Deposits))
            .Of(Unit(long.MaxValue, long.MaxValue - 1), Unit(null, long.MaxValue - 2, period: ReportingPeriod.Year(2024)));

        Assert.Equal((UndefinedReason.OutOfRange, true, null), (figure.Exact.Reason, figure.IsDefined, figure.Reason));
        Assert.Equal(1.000000001m, figure.Round(9, ToPositiveInfinity).Value);
        Assert.Equal("100,00%", figure.ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal((1, -1), (figure.CompareTo(1), figure.CompareTo(new Fraction(long.MaxValue, long.MaxValue - 6))));
        Assert.Equal("half: 18446744073709551614/18446744073709551611", figure.ToString());
    }

    [Theory]
    [InlineData(null, "66,67%")]
    [InlineData("G", "66,67%")]
    [InlineData("P0", "67%")]
    [InlineData("N3", "0,667")]
    public void The_text_is_rounded_once(string? format, string text) => Assert.Equal(text, LoansToDeposits.Of(Unit(2, 3)).ToString(format, FigureFormat.Vietnamese));

    [Theory]
    [InlineData("Q")]
    [InlineData("P10")]
    [InlineData("Px")]
    public void Another_format_is_refused(string format) => Assert.Throws<FormatException>(() => LoansToDeposits.Of(Unit(2, 3)).ToString(format, null));

    [Fact]
    public void The_unit_of_a_ratio_is_that_of_its_formula()
    {
        Assert.Contains("use Percent or Times", Assert.Throws<ArgumentException>(() => Ratio("a", FigureTerms.Closing(Loans) / Deposits, IndicatorUnit.Dong)).Message, StringComparison.Ordinal);
        Assert.Contains("use Dong", Assert.Throws<ArgumentException>(() => Ratio("a", FigureTerms.Closing(Loans) / Indicator.Members)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LoansToDeposits with { Formula = FigureTerms.Closing(Loans) / Indicator.Members });
        Assert.Equal(IndicatorUnit.Dong, Ratio("a", FigureTerms.Closing(Loans) / Indicator.Members, IndicatorUnit.Dong).Unit);
        Assert.Throws<ArgumentException>(() => Ratio("A ratio", FigureTerms.Closing(Loans) / Deposits));
        Assert.Throws<ArgumentNullException>(() => Ratio("a", null!));
        Assert.Throws<ArgumentNullException>(() => LoansToDeposits with { Goal = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => LoansToDeposits with { Direction = (RatioDirection)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio("a", FigureTerms.Closing(Loans) / Deposits, (IndicatorUnit)9));
    }

    [Fact]
    public void Ratios_are_compared_and_put_in_tables_of_indicators()
    {
        FinancialRatio leverage = Ratio("leverage", FigureTerms.Closing(Loans) / Deposits, IndicatorUnit.Times);
        RatioFigure before = leverage.Of(Unit(3, 2)), now = leverage.Of(Unit(9, 4));
        IndicatorColumn last = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024)), current = IndicatorColumn.Of(FigureStatus.Actual, Year);
        IndicatorRow row = new IndicatorRow(leverage.Indicator) { Digits = 2 }.With(last, before.Exact).With(current, now.Exact);
        IndicatorTable table = IndicatorTable.Create([last, current, IndicatorColumn.Index(last, current)], [row]);

        Assert.Equal([1.50m, 2.25m, 150.00m], table.Cells.Select(cell => cell.Published.Value));
        Assert.Equal(0.75m, RatioChange.Between(before.Exact, now.Exact).Difference(2, ToEven).Value);
        Assert.Throws<ArgumentException>(() => new IndicatorRow(leverage.Indicator).With(last, 2));
    }

    [Fact]
    public void A_formula_that_is_not_known_gives_nothing_until_one_is_supplied()
    {
        FinancialRatio unknown = Ratio("unknown", RatioFormula.Unknown("The text was not found."));
        FinancialRatio supplied = unknown with { Formula = FigureTerms.Closing(Loans) / Deposits };
        UnitSummary summary = new[] { Unit(1, 2) }.Summarize(of => of.Amount(Loans, unit => unit.Amount(Loans)).Amount(Deposits, unit => unit.Amount(Deposits)));

        Assert.Equal((UndefinedReason.UnknownFormula, new Coverage(0, 1)), unknown.Of(Unit(1, 2)) is var none ? (none.Reason, none.Coverage) : default);
        Assert.Equal(UndefinedReason.UnknownFormula, unknown.OfSums(summary).Reason);
        Assert.Equal(UndefinedReason.UnknownFormula, unknown.OverUnits([Unit(1, 2)]).RatioOfSums.Reason);
        Assert.Equal(new Fraction(1, 2), supplied.Of(Unit(1, 2)).Exact.Value);
        Assert.Equal(("No goal was given.", RatioGoalKind.Unknown), (unknown.Goal.UnknownBecause, unknown.Goal.Kind));
    }

    [Fact]
    public void The_less_firm_date_says_how_firm_a_ratio_is()
    {
        UnitFigures estimate = new UnitFigures("QTD-1", Year, FigureStatus.Estimated).With(Loans, Vnd.FromDong(3));
        UnitFigures final = new UnitFigures("QTD-1", ReportingPeriod.Year(2024), FigureStatus.Final).With(Loans, Vnd.FromDong(2));

        Assert.Equal(FigureStatus.Estimated, Growth.Of(estimate, final).Status);
        Assert.Equal(FigureStatus.Estimated, Growth.OverUnits([estimate], [final]).RatioOfSums.Status);
        Assert.Equal(FigureStatus.Estimated, Growth.OverUnits([estimate], [final]).MeanOfRatios(0, ToZero).Status);
    }
}
