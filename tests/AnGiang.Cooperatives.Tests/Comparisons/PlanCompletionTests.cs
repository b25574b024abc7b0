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
    public void Rates_of_large_amounts_that_no_fraction_holds_are_rounded_all_the_same()
    {
        Fraction planned = new(22_620_123_457, 278_400_987_653), reached = new(25_110_777_331, 301_222_333_447);

        PlanCompletion<Fraction> completion = PlanCompletion.Of(planned, reached);

        Assert.Throws<OverflowException>(() => reached / planned);
        Assert.Equal((UndefinedReason.OutOfRange, UndefinedReason.OutOfRange, true), (completion.Completion.Reason, completion.Remaining.Reason, completion.IsMet));
        Assert.Equal(102.6m, completion.CompletionRounded(1, AwayFromZero).Value.Points);
        Assert.Equal(97.5m, PlanCompletion.Of(planned, reached, PlanTarget.AtMost).CompletionRounded(1, AwayFromZero).Value.Points);
        Assert.Equal(FigureStatus.Actual, completion.CompletionRounded(1, AwayFromZero).Status);
    }

    [Theory]
    [InlineData(long.MaxValue, long.MinValue, false, null)]
    [InlineData(long.MinValue, long.MaxValue, true, UndefinedReason.NegativeBase)]
    [InlineData(1, long.MinValue, false, null)]
    public void The_ends_of_64_bits_have_a_verdict_and_a_remainder_where_it_fits(long plan, long achieved, bool isMet, UndefinedReason? reason)
    {
        PlanCompletion<long> completion = PlanCompletion.Of(plan, achieved);

        Assert.Equal((isMet, UndefinedReason.OutOfRange, reason), (completion.IsMet, completion.Remaining.Reason, completion.Completion.Reason));
        Assert.Equal(0, PlanCompletion.Of(achieved, achieved).Remaining.Value);
    }

    [Fact]
    public void A_percentage_that_no_decimal_holds_is_refused_with_a_way_out()
    {
        PlanCompletion<Fraction> absurd = PlanCompletion.Of(new Fraction(1, long.MaxValue), long.MaxValue);

        Assert.Contains("ask for fewer decimals", Assert.Throws<OverflowException>(() => absurd.CompletionRounded(9, ToEven)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCompletion.Of(0, 1).CompletionRounded(10, ToEven));
    }

    [Fact]
    public void A_refusal_names_the_figures_and_the_way_out()
    {
        Figure<long> planned = Of(280, FigureStatus.Planned), estimate = Of(285, FigureStatus.Estimated), actual = Of(289, FigureStatus.Actual);

        Assert.Equal("What was done, '280', is Planned, and its plan, '289', is Actual; a plan is Planned or an estimate, and what is set against it is firmer. Give the plan first. (Parameter 'plan')", Message(actual, planned));
        Assert.Contains("What was done, '285', is Estimated, and its plan, '285', is Estimated", Message(estimate, estimate), StringComparison.Ordinal);
        Assert.Contains("Set it against a figure of status Planned", Message(estimate, estimate), StringComparison.Ordinal);
        Assert.Contains("compare the two with Change", Message(actual, actual), StringComparison.Ordinal);
        Observation<Vnd> half = Revenue(Half, 150, FigureStatus.Estimated);
        Assert.Contains("What was done, 'revenue, 2024-01-01/2024-06-30", Assert.Throws<ArgumentException>(() => PlanCompletion.ForPeriod(half, half)).Message, StringComparison.Ordinal);

        static Figure<long> Of(long value, FigureStatus status) => new(value, new(1, 1), status);
        static string Message(Figure<long> plan, Figure<long> achieved) => Assert.Throws<ArgumentException>(() => PlanCompletion.Of(plan, achieved)).Message;
    }

    [Fact]
    public void Whether_there_is_a_plan_can_be_asked_of_any_two_statuses()
    {
        FigureStatus[] all = Enum.GetValues<FigureStatus>();

        Assert.All(all, plan => Assert.All(all, achieved =>
        {
            Figure<long> first = new(2, new(1, 1), plan), second = new(1, new(1, 1), achieved);
            bool accepted = Record.Exception(() => PlanCompletion.Of(first, second)) is null;
            Assert.Equal(accepted, PlanCompletion.IsPlanFor(plan, achieved));
        }));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCompletion.IsPlanFor((FigureStatus)9, FigureStatus.Actual));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCompletion.IsPlanFor(FigureStatus.Actual, (FigureStatus)9));
        Assert.Equal(7, all.Sum(plan => all.Count(achieved => PlanCompletion.IsPlanFor(plan, achieved))));
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
    public void Its_text_says_what_was_done_of_which_plan_and_the_verdict()
    {
        Assert.Equal("289 of 280 (AtLeast): met", PlanCompletion.Of(280, 289).ToString());
        Assert.Equal("289 of 280 (AtMost): not met", PlanCompletion.Of(280, 289, PlanTarget.AtMost).ToString());
        Assert.Equal("2 of 3 (AtMost): not known", PlanCompletion.ForYear(Revenue(Year, 3, FigureStatus.Planned), Revenue(Half, 2), PlanTarget.AtMost).ToString());
    }

    [Fact]
    public void A_limit_for_the_year_is_kept_only_when_the_year_is_over()
    {
        Observation<Vnd> limit = Revenue(Year, 300, FigureStatus.Planned);

        Assert.Null(PlanCompletion.ForYear(limit, Revenue(Half, 300), PlanTarget.AtMost).IsMet);
        Assert.False(PlanCompletion.ForYear(limit, Revenue(Half, 301), PlanTarget.AtMost).IsMet);
        Assert.True(PlanCompletion.ForYear(limit, Revenue(Year, 300), PlanTarget.AtMost).IsMet);
        Assert.True(PlanCompletion.ForYear(limit, Revenue(Half, 300)).IsMet);
    }

    [Fact]
    public void What_was_done_is_of_a_territory_that_stood_then()
    {
        ReportingPeriod year = ReportingPeriod.Year(2025), half = ReportingPeriod.FirstMonths(2025, 6);
        Observation<long> plan = new(Indicator.Units, year, new Figure<long>(300L, new(1, 1), FigureStatus.Planned), Territory.AnGiangUntil2025);

        Assert.True(PlanCompletion.ForYear(plan, new(Indicator.Units, half, 290, Territory.AnGiangUntil2025)).IsOfYearPlan);
        Observation<long> late = new(Indicator.Units, year, 290, Territory.AnGiangUntil2025);
        Assert.Contains("did not stand on 2025-12-31", Assert.Throws<ArgumentException>(() => PlanCompletion.ForYear(plan, late)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PlanCompletion.ForPeriod(plan, late));
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

    [Fact]
    public void A_stock_is_planned_for_its_stock_date_and_not_for_the_end_of_the_year()
    {
        Observation<long> forNovember = new(Indicator.Units, Year.WithStockDate(new(2024, 11, 30)), new Figure<long>(290L, new(1, 1), FigureStatus.Planned));

        Assert.False(At(new(2024, 11, 30)).IsOfYearPlan);
        Assert.True(At(new(2024, 11, 29)).IsOfYearPlan);
        Assert.True(At(new(2024, 1, 1)).IsOfYearPlan);
        Assert.Contains("not after that for which the stock is planned", Assert.Throws<ArgumentException>(() => At(new(2024, 12, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => At(new(2023, 12, 31)));
        Observation<long> unstated = new(Indicator.Units, Year.WithStockDate(null), new Figure<long>(290L, new(1, 1), FigureStatus.Planned));
        Assert.Contains("has no stock date", Assert.Throws<InvalidOperationException>(() => PlanCompletion.ForYear(unstated, new(Indicator.Units, Year, 285))).Message, StringComparison.Ordinal);

        PlanCompletion<long> At(NodaTime.LocalDate date) => PlanCompletion.ForYear(forNovember, new(Indicator.Units, Year.WithStockDate(date), 285));
    }

    [Fact]
    public void The_stock_date_of_a_flow_makes_no_difference() => Assert.Equal(
        new Fraction(15, 14),
        PlanCompletion.ForPeriod(Revenue(Half.WithStockDate(null), 140, FigureStatus.Planned), Revenue(Half, 150)).Completion.Value);

    private static Observation<Vnd> Revenue(ReportingPeriod period, long dong, FigureStatus status = FigureStatus.Actual) =>
        new(Indicator.Revenue, period, new Figure<Vnd>(Vnd.FromDong(dong), new(1, 1), status));
}
