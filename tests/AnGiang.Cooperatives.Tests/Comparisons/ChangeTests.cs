using System.Text.Json;
using AnGiang.Cooperatives.Comparisons;
using static System.MidpointRounding;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class ChangeTests
{
    private static readonly Coverage Some = new(232, 246);

    [Fact]
    public void Two_counts_give_change_growth_index_and_multiple()
    {
        Change<long> change = Change.Between(246, 289);

        Assert.Equal((43, new Fraction(43, 246), new Fraction(289, 246)), (change.Absolute.Value, change.Growth.Value.Exact, change.Index.Value.Exact));
        Assert.Equal(17.48m, change.Growth.Value.ToPercentage(2, AwayFromZero).Points);
        Assert.Equal(117.48m, change.Index.Value.ToPercentage(2, AwayFromZero).Points);
        Assert.Equal(1.17m, change.Index.Value.ToTimes(2, AwayFromZero));
        Assert.Equal(new Coverage(1, 1), change.Growth.Coverage);
        Assert.False(change.IsAcrossBoundary);
    }

    [Fact]
    public void Two_amounts_give_an_amount_and_rates()
    {
        Change<Vnd> change = Change.Between(Vnd.FromBillions(40), Vnd.FromBillions(84));

        Assert.Equal(Vnd.FromBillions(44), change.Absolute.Value);
        Assert.Equal(2.1m, change.Index.Value.ToTimes(1, AwayFromZero));
        Assert.Equal("tăng 110%, bằng 210,0%", string.Create(FigureFormat.Vietnamese, $"tăng {change.Growth:P0}, bằng {change.Index:P1}"));
    }

    [Theory]
    [InlineData(0, UndefinedReason.ZeroBase)]
    [InlineData(-5, UndefinedReason.NegativeBase)]
    public void Against_zero_or_a_loss_there_is_a_change_but_no_growth(long previous, UndefinedReason reason)
    {
        Change<long> change = Change.Between(previous, 7);

        Assert.Equal(7 - previous, change.Absolute.Value);
        Assert.Equal((reason, reason), (change.Growth.Reason, change.Index.Reason));
        Assert.Equal((reason, reason), (change.CompoundAverageGrowth(2, 1, AwayFromZero).Reason, change.SimpleAverageGrowth(2).Reason));
    }

    [Fact]
    public void A_profit_that_became_a_loss_fell_by_more_than_everything()
    {
        Change<Vnd> change = Change.Between(Vnd.FromMillions(40), Vnd.FromMillions(-20));

        Assert.Equal("-150,0%", change.Growth.ToString("P1", FigureFormat.Vietnamese));
        Assert.Equal(new Fraction(-1, 2), change.Index.Value.Exact);
        Assert.Equal(UndefinedReason.NotApplicable, change.CompoundAverageGrowth(3, 2, AwayFromZero).Reason);
        Assert.Equal(new Fraction(-1, 2), change.SimpleAverageGrowth(3).Value.Exact);
    }

    [Fact]
    public void What_is_undefined_stays_so_for_its_own_reason()
    {
        Figure<long> missing = new(new Coverage(0, 3), UndefinedReason.NotReported, FigureStatus.Actual);
        Figure<long> zero = new(0L, Some, FigureStatus.Actual);

        foreach (Change<long> change in new[] { Change.Between(missing, zero), Change.Between(zero, missing) })
        {
            Assert.Equal((UndefinedReason.NotReported, UndefinedReason.NotReported), (change.Absolute.Reason, change.Growth.Reason));
            Assert.Equal(new Coverage(0, 3), change.Index.Coverage);
        }
    }

    [Fact]
    public void Of_two_reasons_the_earlier_figure_s_counts_and_of_two_equal_coverages_the_later_figure_s()
    {
        Figure<long> none = new(new Coverage(0, 0), UndefinedReason.NoUnits, FigureStatus.Actual), silent = new(new Coverage(0, 3), UndefinedReason.NotReported, FigureStatus.Actual);

        Assert.Equal((UndefinedReason.NoUnits, UndefinedReason.NotReported), (Change.Between(none, silent).Absolute.Reason, Change.Between(silent, none).Absolute.Reason));
        Assert.Equal(new Coverage(2, 4), Change.Between(new Figure<long>(1L, new(1, 2), FigureStatus.Actual), new Figure<long>(1L, new(2, 4), FigureStatus.Actual)).Absolute.Coverage);
    }

    [Fact]
    public void The_result_is_as_firm_as_the_less_firm_and_as_covered_as_the_less_covered()
    {
        Figure<long> published = new(246L, new(246, 246), FigureStatus.Final);
        Figure<long> expected = new(289L, Some, FigureStatus.Estimated);

        Assert.Equal((FigureStatus.Estimated, Some), (Change.Between(published, expected).Growth.Status, Change.Between(published, expected).Growth.Coverage));
        Assert.Equal((FigureStatus.Estimated, Some), (Change.Between(expected, published).Absolute.Status, Change.Between(expected, published).Absolute.Coverage));
        FigureStatus[] firmFirst = [FigureStatus.Final, FigureStatus.Actual, FigureStatus.Preliminary, FigureStatus.Estimated, FigureStatus.Planned];
        Assert.All(firmFirst.Zip(firmFirst.Skip(1)), pair =>
        {
            Figure<long> firm = new(1L, Some, pair.First), weak = new(1L, Some, pair.Second);
            Assert.Equal((pair.Second, pair.Second), (Change.Between(firm, weak).Index.Status, Change.Between(weak, firm).Index.Status));
        });
    }

    [Fact]
    public void Where_one_side_has_no_units_the_other_says_how_complete_the_two_are()
    {
        Figure<long> partly = new(5, new Coverage(1, 2), FigureStatus.Actual);
        Figure<long> nobody = new(0, default, FigureStatus.Actual);

        Assert.Equal(new Coverage(1, 2), Change.Between(partly, nobody).Absolute.Coverage);
        Assert.Equal(new Coverage(1, 2), Change.Between(nobody, partly).Absolute.Coverage);
    }

    [Fact]
    public void A_revised_base_is_flagged()
    {
        Change<long> change = Change.Between(250, 289);

        Assert.False(change.IsBaseRevised);
        Assert.Null(change.BaseRevision);
        Assert.False(change.WithPublishedBase(250).IsBaseRevised);
        Change<long> revised = change.WithPublishedBase(246);
        Assert.True(revised.IsBaseRevised);
        Assert.Equal((4, 246, 39), (revised.BaseRevision!.Value.Value, revised.PreviousAsPublished!.Value.Value, revised.Absolute.Value));
    }

    [Fact]
    public void A_base_that_was_published_without_a_number_is_revised_by_one_and_one_without_both_times_is_not()
    {
        Figure<long> silent = new(new Coverage(0, 1), UndefinedReason.NotReported, FigureStatus.Actual), known = new(250, new(1, 1), FigureStatus.Actual);

        Change<long> revised = Change.Between(known, known).WithPublishedBase(silent);
        Assert.Equal((true, UndefinedReason.NotReported), (revised.IsBaseRevised, revised.BaseRevision!.Value.Reason));
        Assert.True(Change.Between(silent, known).WithPublishedBase(known).IsBaseRevised);
        Assert.False(Change.Between(silent, known).WithPublishedBase(silent).IsBaseRevised);
    }

    [Fact]
    public void A_revised_base_of_a_ratio_is_flagged_too()
    {
        RatioChange change = RatioChange.Between(new Fraction(24, 246), new Fraction(24, 289));

        Assert.False(change.IsBaseRevised);
        Assert.False(change.WithPublishedBase(change.Previous).IsBaseRevised);
        Assert.True(change.WithPublishedBase(change.Current).IsBaseRevised);
        Assert.Equal(change.Current, change.WithPublishedBase(change.Current).PreviousAsPublished);
        Assert.True(change.WithPublishedBase(new Figure<Fraction>(new(0, 1), UndefinedReason.NotReported, FigureStatus.Actual)).IsBaseRevised);
    }

    [Fact]
    public void Its_text_has_both_figures_and_the_growth()
    {
        Assert.Equal("246 to 289: 43 (17.48%)", Change.Between(246, 289).ToString());
        Assert.Equal("-1 to 5: 6 (x)", Change.Between(-1, 5).ToString());
        Assert.Equal("4/41 to 24/289", RatioChange.Between(new Fraction(24, 246), new Fraction(24, 289)).ToString());
    }

    [Fact]
    public void A_change_is_written_to_json() => Assert.StartsWith(
        """{"Previous":{"value":246,""", JsonSerializer.Serialize(Change.Between(246, 289).WithPublishedBase(245)), StringComparison.Ordinal);

    [Fact]
    public void A_mean_changes_in_its_unit_and_in_percent()
    {
        RatioChange change = RatioChange.Between(Vnd.FromBillions(3_664) / 246, Vnd.FromBillions(4_000) / 289);

        Assert.Equal(-1_053_478_493m, change.Difference(0, AwayFromZero).Value);
        Assert.Equal(-7.07m, change.Growth(2, AwayFromZero).Value.Points);
        Assert.Equal(92.93m, change.Index(2, AwayFromZero).Value.Points);
    }

    [Fact]
    public void Shares_change_in_points_and_basis_points()
    {
        RatioChange change = RatioChange.Between(new Fraction(4, 100), new Fraction(5, 100));

        Assert.Equal("1.0%", change.PercentagePoints(1, AwayFromZero).ToString());
        Assert.Equal(100m, change.BasisPoints(0, AwayFromZero).Value);
        Assert.Equal(25m, change.Growth(0, AwayFromZero).Value.Points);
        Assert.Equal(UndefinedReason.ZeroBase, RatioChange.Between(Fraction.Zero, Fraction.One).Growth(0, AwayFromZero).Reason);
        Assert.Equal(UndefinedReason.NegativeBase, RatioChange.Between(new Fraction(-1, 2), Fraction.One).Index(0, AwayFromZero).Reason);
    }

    [Fact]
    public void Differences_that_no_fraction_holds_are_exact_all_the_same()
    {
        Fraction small = new(1, long.MaxValue), large = new(long.MaxValue, long.MaxValue - 1);

        Assert.Throws<OverflowException>(() => large - small);
        Assert.Equal(100m, RatioChange.Between(small, large).PercentagePoints(0, ToZero).Value.Points);
        Assert.Equal(100.000000001m, RatioChange.Between(small, large).PercentagePoints(9, ToPositiveInfinity).Value.Points);
    }

    [Fact]
    public void An_index_that_no_fraction_holds_is_rounded_all_the_same()
    {
        RatioChange change = RatioChange.Between(new Fraction(22_620_123_457, 278_400_987_653), new Fraction(25_110_777_331, 301_222_333_447));

        Assert.Equal((UndefinedReason.OutOfRange, new Coverage(1, 1)), PlanCompletion.Of(change.Previous.Value, change.Current.Value).Completion is var exact ? (exact.Reason, exact.Coverage) : default);
        Assert.Equal((102.6m, 2.6m), (change.Index(1, AwayFromZero).Value.Points, change.Growth(1, AwayFromZero).Value.Points));
        Assert.Equal(UndefinedReason.ZeroBase, RatioChange.Between(Fraction.Zero, new Fraction(1, 3)).Index(1, AwayFromZero).Reason);
    }

    [Fact]
    public void What_no_decimal_holds_is_refused_with_a_way_out()
    {
        RatioChange change = RatioChange.Between(new Fraction(1, long.MaxValue), long.MaxValue);

        Assert.All([() => change.Index(9, ToZero), () => change.Growth(9, ToZero), () => change.BasisPoints(9, ToZero), () => Change.Between(1, long.MaxValue).CompoundAverageGrowth(1, 9, ToZero)], (Func<object> act) =>
            Assert.Contains("ask for fewer decimals", Assert.Throws<OverflowException>(act).Message, StringComparison.Ordinal));
        Assert.All([() => new GrowthRate(long.MaxValue).ToIndex(), () => new RelativeIndex(long.MinValue).ToGrowth()], (Func<object> act) =>
            Assert.Contains("use a larger unit", Assert.Throws<OverflowException>(act).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_simple_average_that_no_fraction_holds_is_out_of_range() => Assert.Equal(
        (UndefinedReason.OutOfRange, true),
        (Change.Between(long.MaxValue, 2).SimpleAverageGrowth(3).Reason, Change.Between(long.MaxValue, 2).SimpleAverageGrowth(1).IsDefined));

    [Fact]
    public void A_change_that_does_not_fit_overflows() => Assert.Equal(
        "The change from -9223372036854775808 to 9223372036854775807 is 18446744073709551615, more than 64 bits hold; look for a figure of the wrong scale.",
        Assert.Throws<OverflowException>(() => Change.Between(long.MinValue, long.MaxValue)).Message);

    [Fact]
    public void Rates_have_text_order_and_json()
    {
        GrowthRate growth = Change.Between(246, 289).Growth.Value;
        RelativeIndex index = growth.ToIndex();

        Assert.Equal(("43/246", "17,48%", "17,5", "17.48%"), (growth.ToString(), growth.ToString("P", FigureFormat.Vietnamese), growth.ToString("N1", FigureFormat.Vietnamese), growth.ToString("P2", null)));
        Assert.Equal(("289/246", "117,48%"), (index.ToString("G", null), index.ToString("P2", FigureFormat.Vietnamese)));
        Assert.All(["T", "P10", "P+", "%", "p2"], format => Assert.Throws<FormatException>(() => growth.ToString(format, null)));
        Assert.Equal("""{"Exact":"43/246"}""", JsonSerializer.Serialize(growth));
        Assert.Equal((growth, index), (JsonSerializer.Deserialize<GrowthRate>(JsonSerializer.Serialize(growth)), JsonSerializer.Deserialize<RelativeIndex>(JsonSerializer.Serialize(index))));
        Assert.True(growth > default(GrowthRate) && index > default(RelativeIndex) && growth <= index.ToGrowth() && index >= growth.ToIndex());
        Assert.False(growth.Equals((object)index));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Average_growth_is_over_years(int years)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.Between(1, 2).CompoundAverageGrowth(years, 2, AwayFromZero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.Between(1, 2).SimpleAverageGrowth(years));
    }

    [Theory]
    [InlineData(100, 121, 2, 2, AwayFromZero, "10.00")]
    [InlineData(100, 100, 7, 1, AwayFromZero, "0.0")]
    [InlineData(100, 0, 3, 0, AwayFromZero, "-100")]
    [InlineData(100, 99, 1, 2, ToZero, "-1.00")]
    [InlineData(100, 98, 2, 2, ToZero, "-1.00")]
    [InlineData(100, 98, 2, 2, ToNegativeInfinity, "-1.01")]
    [InlineData(1000, 1005, 1, 0, ToEven, "0")]
    [InlineData(1000, 1005, 1, 0, AwayFromZero, "1")]
    [InlineData(1000, 995, 1, 0, AwayFromZero, "-1")]
    [InlineData(1, long.MaxValue, 1000, 9, ToZero, "4.463576286")]
    public void Compound_growth_is_the_root_rounded_once(long previous, long current, int years, int digits, MidpointRounding mode, string expected) =>
        Assert.Equal(expected, Change.Between(previous, current).CompoundAverageGrowth(years, digits, mode).ToString("N" + digits, null));
}
