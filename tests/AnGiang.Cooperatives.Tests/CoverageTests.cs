using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class CoverageTests
{
    [Fact]
    public void It_says_how_many_of_how_many()
    {
        Coverage coverage = new(232, 246);

        Assert.Equal((232, 246, false), (coverage.Reported, coverage.Units, coverage.IsComplete));
        Assert.Equal("232/246", coverage.ToString());
        Assert.True(new Coverage(246, 246).IsComplete);
        Assert.Equal(new Coverage(0, 0), default);
        Assert.True(default(Coverage).IsComplete);
    }

    [Fact]
    public void Coverages_of_different_units_add_up()
    {
        Assert.Equal(new Coverage(3, 7), new Coverage(1, 3) + new Coverage(2, 4));
        Assert.Equal(new Coverage(1, 3), default(Coverage) + new Coverage(1, 3));
        Assert.Throws<OverflowException>(() => new Coverage(0, long.MaxValue) + new Coverage(0, 1));
    }

    [Fact]
    public void More_than_there_are_or_less_than_none_are_refused()
    {
        Assert.Contains("247 units cannot have reported of 246", Assert.Throws<ArgumentException>(() => new Coverage(247, 246)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Coverage(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Coverage(0, -1));
    }

    [Fact]
    public void Coverages_are_equal_in_both_numbers()
    {
        Assert.True(new Coverage(1, 2) == new Coverage(1, 2));
        Assert.True(new Coverage(1, 2) != new Coverage(2, 2));
        Assert.True(new Coverage(1, 2) != new Coverage(1, 3));
        Assert.Equal(new Coverage(1, 2).GetHashCode(), new Coverage(1, 2).GetHashCode());
        Assert.False(new Coverage(1, 2).Equals("1/2"));
    }

    [Fact]
    public void Json_brings_the_same_coverage_back()
    {
        Assert.Equal("""{"Reported":232,"Units":246}""", JsonSerializer.Serialize(new Coverage(232, 246)));
        Assert.Equal(new Coverage(232, 246), JsonSerializer.Deserialize<Coverage>("""{"Reported":232,"Units":246}"""));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<Coverage>("""{"Reported":2,"Units":1}"""));
    }

    [Fact]
    public void A_negative_number_of_units_is_out_of_range() =>
        Assert.All(
            [(-1L, 5L, "reported"), (0L, -1L, "units")],
            (c) => Assert.StartsWith("A number of units cannot be negative", Assert.Throws<ArgumentOutOfRangeException>(c.Item3, () => new Coverage(c.Item1, c.Item2)).Message, StringComparison.Ordinal));
}
