using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using static System.MidpointRounding;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Indicators;

/// <summary>Ratios of a summary and over units.</summary>
public class RatioOfManyTests
{
    private static readonly FinancialRatio Growth = Ratio("growth", RatioFormula.Growth(Loans));

    [Fact]
    public void The_three_readings_are_three_figures()
    {
        UnitFigures[] funds = Funds([(90, 100), (5, 10), (8, 10)]);

        Assert.Equal(new Fraction(9, 10), LoansToDeposits.Of(funds[0]).Exact.Value);
        Assert.Equal(new Fraction(103, 120), LoansToDeposits.OfSums(Summary(funds)).Exact.Value);
        RatioSummary over = LoansToDeposits.OverUnits(funds);
        Assert.Equal(new Fraction(103, 120), over.RatioOfSums.Value);
        Assert.Equal(0.7333m, over.MeanOfRatios(4, AwayFromZero).Value);
        Assert.Equal(new Fraction(8, 10), over.Median(QuantileDefinition.LinearInterpolation).Value);
    }

    [Fact]
    public void Sums_of_different_units_are_not_divided_and_over_units_they_are_paired()
    {
        UnitFigures[] funds = Funds([(90, 100), (null, 10), (8, 0)]);

        RatioFigure sums = LoansToDeposits.OfSums(Summary(funds));
        Assert.Equal((UndefinedReason.NotReported, new Coverage(2, 3)), (sums.Reason, sums.Coverage));
        Assert.Equal([Loans], sums.Missing.Select(term => term.Indicator));
        Assert.Equal((null, 110), (sums.Numerator.ValueOrNull, sums.Denominator.Value));
        RatioSummary over = LoansToDeposits.OverUnits(funds);
        Assert.Equal((new Fraction(98, 100), new Coverage(2, 3)), (over.RatioOfSums.Value, over.RatioOfSums.Coverage));
        Assert.Equal((0.9m, new Coverage(1, 3)), over.MeanOfRatios(1, ToZero) is var mean ? (mean.Value, mean.Coverage) : default);
    }

    [Fact]
    public void A_summary_that_did_not_read_a_figure_is_refused()
    {
        UnitSummary summary = Funds([(90, 100)]).Summarize(of => of.Amount(Loans, unit => unit.Amount(Loans)));

        KeyNotFoundException refusal = Assert.Throws<KeyNotFoundException>(() => LoansToDeposits.OfSums(summary));

        Assert.Contains("loans-to-deposits needs deposits (deposits), which the summary did not read; it has loans.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_as_a_range_has_no_sum_and_its_ratio_is_taken_over_units()
    {
        CreditFund[] funds = [new(Units.Fund("a"), MadeUpFunds.OfTheStory(2026))];

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => PrudentialRatios.SingleBorrowerLimit.OfSums(funds.Summarize(fund => fund.Cooperative.Sector).Overall));

        Assert.Contains("single-borrower needs the sum of largest-borrower", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Take the units' own ratios: OverUnits.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new Fraction(1, 8), PrudentialRatios.SingleBorrowerLimit.OverUnits(funds.Select(UnitFigures.Of)).RatioOfSums.Value);
    }

    [Fact]
    public void No_units_have_no_ratio()
    {
        Assert.Equal((UndefinedReason.NoUnits, default), LoansToDeposits.OfSums(Summary([])) is var none ? (none.Reason, none.Coverage) : default);
        Assert.Equal(UndefinedReason.NoUnits, LoansToDeposits.OverUnits([]).RatioOfSums.Reason);
    }

    [Fact]
    public void A_summary_knows_its_units_and_its_period()
    {
        UnitFigures[] funds = [.. Funds([(90, 100), (30, 20)]).Select(unit => unit.With(Income, Vnd.FromDong(6)))];
        UnitSummary summary = funds.Summarize(of => of.Amount(Loans, unit => unit.Amount(Loans)).Amount(Income, unit => unit.Amount(Income)).Period(_ => ReportingPeriod.FirstMonths(2025, 3)));

        Assert.Equal(60, Ratio("loans-per-fund", FigureTerms.Closing(Loans) / Indicator.Units, IndicatorUnit.Dong).OfSums(summary).Exact.Value);
        Assert.Equal(new Fraction(48, 120), Ratio("yield", (Income / (FigureTerms)Loans).Annualised()).OfSums(summary).Exact.Value);
        Assert.Equal(60, Ratio("loans-per-fund", FigureTerms.Closing(Loans) / Indicator.Units, IndicatorUnit.Dong).OverUnits(funds).RatioOfSums.Value);
    }

    [Fact]
    public void Two_summaries_of_as_many_units_have_a_growth()
    {
        UnitSummary closing = Summary(Funds([(90, 100), (40, 20)])), opening = Summary(Funds([(100, 100), (0, 20)]), ReportingPeriod.Year(2024));

        Assert.Equal(new Fraction(30, 100), Growth.OfSums(closing, opening).Exact.Value);
        Assert.Equal(UndefinedReason.NoOpeningFigures, Growth.OfSums(closing).Reason);
        RatioFigure fewer = Growth.OfSums(closing, Summary(Funds([(100, 100)]), ReportingPeriod.Year(2024)));
        Assert.Equal((UndefinedReason.NotReported, BalanceDate.Opening), (fewer.Reason, Assert.Single(fewer.Missing).Date));
        Assert.Contains("the units of the summary", Assert.Throws<ArgumentException>(() => Growth.OfSums(closing, Summary(Funds([(1, 1), (1, 1)]), ReportingPeriod.Year(2022)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_find_their_openings_by_their_identifiers()
    {
        ReportingPeriod before = ReportingPeriod.Year(2024);
        UnitFigures[] closing = [Unit(90, 1, "a"), Unit(40, 1, "b"), Unit(7, 1, "new")], opening = [Unit(20, 1, "b", before), Unit(100, 1, "a", before), Unit(5, 1, "gone", before)];

        RatioSummary growth = Growth.OverUnits(closing, opening);

        Assert.Equal((new Fraction(10, 120), new Coverage(2, 3)), (growth.RatioOfSums.Value, growth.RatioOfSums.Coverage));
        Assert.Equal(0.45m, growth.MeanOfRatios(2, ToZero).Value);
        Assert.Equal((UndefinedReason.NoOpeningFigures, new Coverage(0, 3)), Growth.OverUnits(closing) is var none ? (none.RatioOfSums.Reason, none.RatioOfSums.Coverage) : default);
        Assert.Equal(UndefinedReason.NoOpeningFigures, Growth.OverUnits(closing).Median(QuantileDefinition.LinearInterpolation).Reason);
    }

    [Fact]
    public void Units_that_differ_in_period_or_status_or_stand_twice_are_refused()
    {
        ArgumentException periods = Assert.Throws<ArgumentException>(() => LoansToDeposits.OverUnits([Unit(1, 1, "a"), Unit(1, 1, "b", ReportingPeriod.Year(2024))]));
        ArgumentException statuses = Assert.Throws<ArgumentException>(() => LoansToDeposits.OverUnits([Unit(1, 1, "a"), new UnitFigures("b", Year, FigureStatus.Planned)]));

        Assert.Contains("loans-to-deposits over units: b has the reporting period 2024-01-01/2024-12-31", periods.Message, StringComparison.Ordinal);
        Assert.Contains("take them one at a time", periods.Message, StringComparison.Ordinal);
        Assert.Contains("b has the figure status Planned, a has Actual", statuses.Message, StringComparison.Ordinal);
        Assert.Contains("a stands twice", Assert.Throws<ArgumentException>(() => LoansToDeposits.OverUnits([Unit(1, 1, "a"), Unit(2, 1, "a")])).Message, StringComparison.Ordinal);
        Assert.Contains("a unit is null", Assert.Throws<ArgumentException>(() => LoansToDeposits.OverUnits([null!])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Growth.OverUnits([Unit(1, 1, "a")], [Unit(1, 1, "a")]));
        Assert.Throws<ArgumentNullException>(() => LoansToDeposits.OverUnits(null!));
        Assert.Throws<ArgumentNullException>(() => LoansToDeposits.OfSums(null!));
        Assert.Throws<ArgumentNullException>(() => LoansToDeposits.Of(null!));
    }

    private static UnitSummary Summary(UnitFigures[] units, ReportingPeriod? period = null) =>
        units.Summarize(of => of.Amount(Loans, unit => unit.Amount(Loans)).Amount(Deposits, unit => unit.Amount(Deposits)).Period(unit => period ?? unit.Period));
}
