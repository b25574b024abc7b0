using AnGiang.Cooperatives.Indicators;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class FigureTermsTests
{
    [Fact]
    public void Terms_of_the_same_figure_and_date_are_one_term()
    {
        FigureTerms terms = FigureTerms.Average(Loans) + Loans - FigureTerms.Opening(Cash);

        Assert.Equal(["1/2 loans (opening)", "3/2 loans", "-1 cash (opening)"], terms.Terms.Select(term => term.ToString()));
        Assert.Equal("1/2 loans (opening) + 3/2 loans + -1 cash (opening)", terms.ToString());
        Assert.Equal(IndicatorUnit.Dong, terms.Unit);
        Assert.Equal((Loans, BalanceDate.Opening, new Fraction(1, 2)), terms.Terms[0] is var first ? (first.Indicator, first.Date, first.Weight) : default);
    }

    [Fact]
    public void Equal_sums_have_equal_terms()
    {
        Assert.Equal(FigureTerms.Closing(Loans) + Cash, (FigureTerms.Closing(Loans) * 2) + Cash - Loans);
        Assert.Equal((FigureTerms.Closing(Loans) + Cash).GetHashCode(), (FigureTerms.Closing(Loans) + Cash).GetHashCode());
        Assert.NotEqual(FigureTerms.Closing(Loans), FigureTerms.Opening(Loans));
        Assert.NotEqual(FigureTerms.Closing(Loans), FigureTerms.Closing(Loans) * 2);
        Assert.False(FigureTerms.Closing(Loans).Equals(null));
        Assert.Equal(Loans / FigureTerms.Average(Deposits), Loans / FigureTerms.Average(Deposits));
    }

    [Fact]
    public void Figures_of_different_units_are_not_added()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => FigureTerms.Closing(Loans) + Indicator.Members);

        Assert.Contains("loans is measured in Dong and members in Person", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Divide one by the other", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_is_in_no_sum_and_a_flow_has_no_opening()
    {
        Assert.Contains("average-earnings", Assert.Throws<ArgumentException>(() => FigureTerms.Closing(Indicator.AverageEarnings)).Message, StringComparison.Ordinal);
        Assert.Contains("income (income) is a flow and has no opening balance", Assert.Throws<ArgumentException>(() => FigureTerms.Average(Income)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RatioFormula.Growth(Income));
        Assert.Throws<ArgumentNullException>(() => FigureTerms.Closing(null!));
    }

    [Fact]
    public void A_sum_from_which_nothing_is_left_is_refused()
    {
        Assert.Contains("cancel out", Assert.Throws<ArgumentException>(() => FigureTerms.Closing(Loans) - Loans).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FigureTerms.Closing(Loans) * Fraction.Zero);
    }

    [Fact]
    public void Weights_are_neither_too_fine_nor_too_large()
    {
        Assert.Equal(new Fraction(1, 1_000_000), (FigureTerms.Closing(Loans) * new Fraction(1, 1_000_000)).Terms[0].Weight);
        Assert.Equal(-10_000, (FigureTerms.Closing(Loans) * -10_000).Terms[0].Weight.Numerator);
        Assert.Throws<ArgumentException>(() => FigureTerms.Closing(Loans) * new Fraction(1, 1_000_001));
        Assert.Throws<ArgumentException>(() => FigureTerms.Closing(Loans) * new Fraction(1, long.MaxValue));
        Assert.Throws<ArgumentException>(() => (FigureTerms.Closing(Loans) * 9_999) - (FigureTerms.Closing(Cash) * 2));
        Assert.Throws<ArgumentException>(() => (FigureTerms.Closing(Loans) * new Fraction(1, 999_983)) + (FigureTerms.Closing(Cash) * new Fraction(1, 2)));
    }

    [Fact]
    public void The_largest_figures_and_weights_are_exact()
    {
        FigureTerms terms = (FigureTerms.Closing(Loans) * new Fraction(4_999_999_999, 1_000_000)) + (FigureTerms.Closing(Cash) * 5_000);
        RatioFigure figure = Ratio("wide", terms / (FigureTerms.Closing(Deposits) * new Fraction(1, 1_000_000)))
            .Of(Unit(long.MaxValue, 1).With(Cash, Vnd.MaxValue));

        // 9,999,999,999 times the largest amount: no fraction and no decimal holds it.
        Assert.Equal((true, UndefinedReason.OutOfRange, UndefinedReason.OutOfRange), (figure.IsDefined, figure.Exact.Reason, figure.Round(1, MidpointRounding.ToEven).Reason));
        Assert.Equal(UndefinedReason.OutOfRange, figure.Numerator.Reason);
        Assert.Equal(1, figure.CompareTo(long.MaxValue));
    }

    [Fact]
    public void A_formula_says_what_it_divides()
    {
        RatioFormula formula = (Income / FigureTerms.Average(Loans)).Annualised();

        Assert.Equal("(income) / (1/2 loans (opening) + 1/2 loans), annualised", formula.ToString());
        Assert.Equal((true, true, null), (formula.NeedsOpening, formula.IsAnnualised, formula.UnknownBecause));
        Assert.False((FigureTerms.Closing(Loans) / Deposits).NeedsOpening);
        Assert.Contains("no flow", Assert.Throws<InvalidOperationException>(() => (FigureTerms.Closing(Loans) / Deposits).Annualised()).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => RatioFormula.Unknown("nobody knows").Annualised());
        Assert.Equal("unknown: nobody knows", RatioFormula.Unknown("nobody knows").ToString());
        Assert.Throws<ArgumentException>(() => RatioFormula.Unknown(" "));
    }
}
