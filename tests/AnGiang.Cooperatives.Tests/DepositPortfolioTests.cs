using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class DepositPortfolioTests
{
    private static readonly Vnd Hundred = Vnd.FromDong(100);

    [Fact]
    public void Terms_that_were_not_reported_are_null_and_each_is_read_by_its_name()
    {
        DepositPortfolio deposits = new(Hundred, upToOneYear: Vnd.FromDong(60));

        Assert.Equal((Hundred, null, Vnd.FromDong(60), null), (deposits.Total, deposits[DepositTerm.Demand], deposits[DepositTerm.UpToOneYear], deposits[DepositTerm.OverOneYear]));
        Assert.Equal(
            [Vnd.FromDong(10), Vnd.FromDong(60), Vnd.FromDong(30)],
            Enum.GetValues<DepositTerm>().Select(term => new DepositPortfolio(Hundred, Vnd.FromDong(10), Vnd.FromDong(60), Vnd.FromDong(30))[term]!.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => deposits[(DepositTerm)3]);
    }

    [Theory]
    [InlineData(10L, 60L, 31L, "come to 101 đồng, the total is 100: a difference of 1.")]
    [InlineData(10L, 60L, 29L, "come to 99 đồng, the total is 100: a difference of -1.")]
    [InlineData(null, null, 101L, "a difference of 1.")]
    [InlineData(long.MaxValue, long.MaxValue, null, "come to 18446744073709551614 đồng")]
    public void Terms_that_contradict_the_total_are_refused_with_the_difference(long? demand, long? upToOneYear, long? overOneYear, string message)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new DepositPortfolio(Hundred, Dong(demand), Dong(upToOneYear), Dong(overOneYear)));

        Assert.Equal("total", error.ParamName);
        Assert.StartsWith("The deposits by term", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1L, null, null, null, "total")]
    [InlineData(1L, -1L, null, null, "demand")]
    [InlineData(1L, null, -1L, null, "upToOneYear")]
    [InlineData(1L, null, null, -1L, "overOneYear")]
    public void Amounts_below_zero_are_refused(long total, long? demand, long? upToOneYear, long? overOneYear, string parameter)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => new DepositPortfolio(Vnd.FromDong(total), Dong(demand), Dong(upToOneYear), Dong(overOneYear)));

        Assert.Equal(parameter, error.ParamName);
        Assert.Contains("cannot be negative", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_that_come_to_the_total_settle_the_others()
    {
        DepositPortfolio deposits = new(Hundred, upToOneYear: Hundred);

        Assert.Equal((Vnd.Zero, Hundred, Vnd.Zero), (deposits.Demand, deposits.UpToOneYear, deposits.OverOneYear));
        Assert.Equal(new DepositPortfolio(Hundred, Vnd.Zero, Hundred, Vnd.Zero), deposits);
    }

    [Fact]
    public void The_largest_amounts_add_up() => Assert.Equal(Vnd.MaxValue, new DepositPortfolio(Vnd.MaxValue, Vnd.MaxValue - Hundred, Hundred, Vnd.Zero).Total);

    [Fact]
    public void Json_that_contradicts_itself_or_is_spelled_otherwise_is_refused()
    {
        Assert.Equal(new DepositPortfolio(Hundred, demand: Vnd.Zero), JsonSerializer.Deserialize<DepositPortfolio>("""{"Total":"100","Demand":"0"}"""));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<DepositPortfolio>("""{"Total":"100","Demand":"101"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DepositPortfolio>("""{"Total":"100","Sight":"1"}"""));
    }

    private static Vnd? Dong(long? dong) => dong is { } given ? Vnd.FromDong(given) : null;
}
