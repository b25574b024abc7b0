using AnGiang.Cooperatives.Comparisons;
using static System.MidpointRounding;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class PlanCompletionTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024), Half = ReportingPeriod.FirstMonths(2024, 6);

    [Fact]
    public void A_plan_exceeded_is_more_than_a_hundred_percent()
    {
        PlanCompletion<long> completion = PlanCompletion.Of(plan: 280, achieved: 289);

        Assert.Equal(new Fraction(289, 280), completion.Completion.Value);
        Assert.Equal("103,2%", completion.CompletionRounded(1, AwayFromZero).ToString("P1", FigureFormat.Vietnamese));
        Assert.Equal((true, -9, FigureStatus.Actual), (completion.IsMet, completion.Remaining.Value, completion.Completion.Status));
        Assert.Equal(FigureStatus.Planned, completion.Plan.Status);
    }

    [Fact]
    public void The_verdict_is_exact_where_the_print_is_not()
    {
        PlanCompletion<Vnd> completion = PlanCompletion.Of(Vnd.FromBillions(1), Vnd.FromDong(999_999_999));

        Assert.Equal(100.00m, completion.CompletionRounded(2, AwayFromZero).Value.Points);
        Assert.Equal((false, 1), (completion.IsMet, completion.Remaining.Value.Dong));
    }

    [Fact]
    public void Where_lower_is_better_a_hundred_is_met_and_more_is_better_still()
    {
        PlanCompletion<Fraction> better = PlanCompletion.Of(new Fraction(3, 100), new Fraction(7, 395), PlanTarget.AtMost);
        PlanCompletion<Fraction> worse = PlanCompletion.Of(new Fraction(3, 100), new Fraction(4, 100), PlanTarget.AtMost);

        Assert.Equal((true, new Fraction(237, 140), new Fraction(3, 100) - new Fraction(7, 395)), (better.IsMet, better.Completion.Value, better.Remaining.Value));
        Assert.Equal((false, 75m, new Fraction(-1, 100)), (worse.IsMet, worse.CompletionRounded(0, AwayFromZero).Value.Points, worse.Remaining.Value));
        Assert.Equal((true, Fraction.One), (PlanCompletion.Of(5, 5, PlanTarget.AtMost).IsMet, PlanCompletion.Of(5, 5, PlanTarget.AtMost).Completion.Value));
    }

    [Theory]
    [InlineData(0, 3, PlanTarget.AtLeast, UndefinedReason.ZeroBase, true)]
    [InlineData(3, 0, PlanTarget.AtMost, UndefinedReason.ZeroBase, true)]
    [InlineData(-3, 1, PlanTarget.AtLeast, UndefinedReason.NegativeBase, true)]
    [InlineData(-3, 1, PlanTarget.AtMost, UndefinedReason.NegativeBase, false)]
    [InlineData(3, -1, PlanTarget.AtMost, UndefinedReason.NegativeBase, true)]
    public void Without_a_percentage_there_is_a_verdict_all_the_same(long plan, long achieved, PlanTarget target, UndefinedReason reason, bool isMet)
    {
        PlanCompletion<long> completion = PlanCompletion.Of(plan, achieved, target);

        Assert.Equal((reason, isMet, plan - achieved), (completion.Completion.Reason, completion.IsMet, completion.Remaining.Value));
    }

    [Fact]
    public void An_estimate_gives_an_estimate_and_nothing_gives_nothing()
    {
        Figure<long> plan = new(280L, new(1, 1), FigureStatus.Planned);

        Assert.Equal((FigureStatus.Estimated, FigureStatus.Estimated), PlanCompletion.Of(plan, new Figure<long>(289L, new(1, 1), FigureStatus.Estimated)) is var expected ? (expected.Completion.Status, expected.Remaining.Status) : default);
        PlanCompletion<long> missing = PlanCompletion.Of(plan, new Figure<long>(new(0, 1), UndefinedReason.NotReported, FigureStatus.Actual));
        Assert.Equal((null, UndefinedReason.NotReported, UndefinedReason.NotReported), (missing.IsMet, missing.Completion.Reason, missing.Remaining.Reason));
        Assert.Throws<ArgumentException>(() => PlanCompletion.Of(new Figure<long>(1L, default, FigureStatus.Actual), plan));
        Assert.Throws<ArgumentException>(() => PlanCompletion.Of(plan, plan));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCompletion.Of(1, 1, (PlanTarget)5));
        Assert.Throws<NotSupportedException>(() => PlanCompletion.Of(new Figure<decimal>(1m, default, FigureStatus.Planned), new Figure<decimal>(1m, default, FigureStatus.Actual)));
    }

    [Fact]
    public void An_estimate_is_set_against_what_came_of_it()
    {
        Figure<long> estimate = new(285L, new(1, 1), FigureStatus.Estimated), actual = new(289L, new(1, 1), FigureStatus.Actual);

        Assert.Equal((new Fraction(289, 285), FigureStatus.Actual), PlanCompletion.Of(estimate, actual) is var outcome ? (outcome.Completion.Value, outcome.Completion.Status) : default);
        Assert.Throws<ArgumentException>(() => PlanCompletion.Of(estimate, estimate));
        Assert.Throws<ArgumentException>(() => PlanCompletion.Of(actual, estimate));
    }

    [Fact]
    public void Against_the_plan_of_the_period_or_of_the_year_by_name()
    {
        Observation<Vnd> yearPlan = Revenue(Year, 300, FigureStatus.Planned), halfPlan = Revenue(Half, 140, FigureStatus.Planned), half = Revenue(Half, 150);

        Assert.Equal((new Fraction(15, 14), false), PlanCompletion.ForPeriod(halfPlan, half) is var period ? (period.Completion.Value, period.IsOfYearPlan) : default);
        Assert.Equal((new Fraction(1, 2), true, false), PlanCompletion.ForYear(yearPlan, half) is var year ? (year.Completion.Value, year.IsOfYearPlan, year.IsMet) : default);
        Assert.False(PlanCompletion.ForYear(yearPlan, Revenue(Year, 310)).IsOfYearPlan);
        Assert.Contains("ForYear", Assert.Throws<ArgumentException>(() => PlanCompletion.ForPeriod(yearPlan, half)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForYear(halfPlan, half));
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForYear(yearPlan, Revenue(ReportingPeriod.Quarter(2024, 2), 70)));
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForYear(yearPlan, Revenue(ReportingPeriod.FirstMonths(2025, 6), 70)));
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForYear(yearPlan, Revenue(new(new(2024, 1, 1), new(2025, 3, 31)), 400)));
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForPeriod(halfPlan, new(Indicator.Profit, Half, Vnd.Zero)));
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForPeriod(halfPlan, new(Indicator.Revenue, Half, Vnd.Zero, Territory.AnGiang)));
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForPeriod(halfPlan, halfPlan));
        Assert.Throws<ArgumentNullException>(() => PlanCompletion.ForYear(yearPlan, null!));
    }

    [Fact]
    public void A_stock_at_a_date_in_the_year_stands_against_the_plan_for_its_end()
    {
        Observation<long> plan = new(Indicator.Units, Year, new Figure<long>(290L, new(1, 1), FigureStatus.Planned));

        Assert.Equal((new Fraction(285, 290), true), PlanCompletion.ForYear(plan, new(Indicator.Units, ReportingPeriod.Quarter(2024, 3), 285)) is var part ? (part.Completion.Value, part.IsOfYearPlan) : default);
        Assert.False(PlanCompletion.ForYear(plan, new(Indicator.Units, ReportingPeriod.Quarter(2024, 4), 289)).IsOfYearPlan);
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForYear(plan, new(Indicator.Units, ReportingPeriod.Quarter(2023, 3), 285)));
        Assert.Throws<InvalidOperationException>(() => PlanCompletion.ForYear(plan, new(Indicator.Units, Year.WithStockDate(null), 285)));
    }

    private static Observation<Vnd> Revenue(ReportingPeriod period, long dong, FigureStatus status = FigureStatus.Actual) =>
        new(Indicator.Revenue, period, new Figure<Vnd>(Vnd.FromDong(dong), new(1, 1), status));
}
