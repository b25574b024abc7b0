using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class FigureTests
{
    private static readonly Coverage Some = new(232, 246);
    private static readonly Figure<Vnd> Defined = new(Vnd.FromBillions(3), Some, FigureStatus.Estimated);

    [Fact]
    public void A_stated_number_is_of_one_unit_that_reported_it_or_did_not()
    {
        Assert.Equal(new Figure<long>(280, new(1, 1), FigureStatus.Planned), Figure.Of(280L, FigureStatus.Planned));
        Assert.Equal(new Figure<Vnd>(new(0, 1), UndefinedReason.NotReported, FigureStatus.Actual), Figure.NotReported<Vnd>());
        Assert.Equal("...", Figure.NotReported<long>(FigureStatus.Estimated).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1L, (FigureStatus)9));
    }

    [Fact]
    public void A_figure_with_a_value_has_no_reason()
    {
        Assert.True(Defined.IsDefined);
        Assert.Equal((Vnd.FromBillions(3), Vnd.FromBillions(3), null), (Defined.Value, Defined.ValueOrNull, Defined.Reason));
        Assert.Equal((Some, FigureStatus.Estimated), (Defined.Coverage, Defined.Status));
    }

    [Fact]
    public void A_figure_without_a_value_says_why()
    {
        foreach (UndefinedReason reason in Enum.GetValues<UndefinedReason>())
        {
            Figure<Vnd> undefined = new(Some, reason, FigureStatus.Final);
            Assert.False(undefined.IsDefined);
            Assert.Equal((reason, null), (undefined.Reason, undefined.ValueOrNull));
            string message = Assert.Throws<InvalidOperationException>(() => undefined.Value).Message;
            Assert.Contains($"{reason} (232/246", message, StringComparison.Ordinal);
            Assert.Contains("ValueOrNull", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_default_is_not_reported_by_none_of_none()
    {
        Assert.False(default(Figure<Vnd>).IsDefined);
        Assert.Equal((UndefinedReason.NotReported, default, FigureStatus.Actual), (default(Figure<Vnd>).Reason, default(Figure<Vnd>).Coverage, default(Figure<Vnd>).Status));
        Assert.Equal(default, new Figure<Vnd>(default, UndefinedReason.NotReported, FigureStatus.Actual));
    }

    [Fact]
    public void Zero_is_not_undefined() => Assert.NotEqual(new Figure<long>(0L, Some, FigureStatus.Actual), new Figure<long>(Some, UndefinedReason.NotReported, FigureStatus.Actual));

    [Fact]
    public void Figures_are_equal_in_value_reason_coverage_and_status()
    {
        Figure<long> one = new(7, Some, FigureStatus.Actual);

        Assert.True(one == new Figure<long>(7, Some, FigureStatus.Actual));
        Assert.Equal(one.GetHashCode(), new Figure<long>(7, Some, FigureStatus.Actual).GetHashCode());
        Figure<long>[] others =
        [
            new(8, Some, FigureStatus.Actual), new(7, new(7, 246), FigureStatus.Actual), new(7, Some, FigureStatus.Final),
            new(Some, UndefinedReason.NoUnits, FigureStatus.Actual), new(Some, UndefinedReason.ZeroTotal, FigureStatus.Actual),
        ];
        Assert.All(others, other => Assert.True(one != other));
        Assert.Equal(others.Length, others.Distinct().Count());
        Assert.False(one.Equals((object)7L));
    }

    [Fact]
    public void Another_figure_is_computed_from_the_value_and_an_undefined_one_stays_so()
    {
        Assert.Equal(new Figure<long>(3_000_000_000, Some, FigureStatus.Estimated), Defined.Select(amount => amount.Dong));
        Figure<Vnd> undefined = new(Some, UndefinedReason.ZeroTotal, FigureStatus.Planned);
        Assert.Equal(new Figure<long>(Some, UndefinedReason.ZeroTotal, FigureStatus.Planned), undefined.Select<long>(_ => throw new NotSupportedException()));
        Assert.Throws<ArgumentNullException>(() => Defined.Select<long>(null!));
    }

    [Fact]
    public void The_text_is_that_of_the_value_or_the_sign_for_none()
    {
        Assert.Equal("3 tỷ đồng", Defined.ToString("BD", FigureFormat.Vietnamese));
        Assert.Equal("3000000000", Defined.ToString());
        Assert.Equal("...", default(Figure<Vnd>).ToString());
        Assert.Equal(["...", .. Enumerable.Repeat("x", Enum.GetValues<UndefinedReason>().Length - 1)], Enum.GetValues<UndefinedReason>().Select(reason => new Figure<Percentage>(Some, reason, FigureStatus.Actual).ToString("P1", FigureFormat.English)));
        Assert.Equal("1.5", new Figure<decimal>(1.5m, Some, FigureStatus.Actual).ToString());
        Assert.Throws<FormatException>(() => Defined.ToString("Q", null));
    }

    [Fact]
    public void Words_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Figure<long>(1, Some, (FigureStatus)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Figure<long>(Some, (UndefinedReason)99, FigureStatus.Actual));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Figure<long>(Some, UndefinedReason.NoUnits, (FigureStatus)9));
    }

    [Fact]
    public void Json_brings_the_same_figure_back()
    {
        Assert.Equal(Defined, JsonSerializer.Deserialize<Figure<Vnd>>(JsonSerializer.Serialize(Defined)));
        foreach (UndefinedReason reason in Enum.GetValues<UndefinedReason>())
        {
            Figure<Fraction> undefined = new(Some, reason, FigureStatus.Preliminary);
            Assert.Equal(undefined, JsonSerializer.Deserialize<Figure<Fraction>>(JsonSerializer.Serialize(undefined)));
        }

        Figure<long> zero = new(0L, Some, FigureStatus.Actual);
        Assert.Equal(zero, JsonSerializer.Deserialize<Figure<long>>(JsonSerializer.Serialize(zero)));
    }

    [Theory]
    [InlineData("""{"value":7,"Reason":"NoUnits","Coverage":{"Reported":1,"Units":1},"Status":"Actual"}""")]
    [InlineData("""{"Coverage":{"Reported":1,"Units":1},"Status":"Actual"}""")]
    public void Json_of_both_or_neither_is_refused(string json) => Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<Figure<long>>(json));
}
