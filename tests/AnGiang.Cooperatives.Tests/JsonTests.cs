using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class JsonTests
{
    [Fact]
    public void Values_are_written_as_their_invariant_text()
    {
        Assert.Equal("\"3664000000000\"", JsonSerializer.Serialize(Vnd.FromBillions(3_664)));
        Assert.Equal("\"4000000 - 5000000\"", JsonSerializer.Serialize(new VndRange(Vnd.FromMillions(4), Vnd.FromMillions(5))));
        Assert.Equal("\"30/41\"", JsonSerializer.Serialize(new Fraction(180, 246)));
        Assert.Equal("\"73.170%\"", JsonSerializer.Serialize(Percentage.FromPoints(73.170m)));
    }

    [Fact]
    public void Values_are_keys_of_dictionaries()
    {
        Dictionary<Vnd, int> amounts = new() { [Vnd.FromDong(5)] = 1 };
        Dictionary<VndRange, Percentage> ranges = new() { [new VndRange(Vnd.FromDong(4), Vnd.FromDong(5))] = Percentage.OneHundred };
        Dictionary<Fraction, Vnd?> fractions = new() { [new Fraction(1, 2)] = null };
        Dictionary<Percentage, Fraction> percentages = new() { [Percentage.FromPoints(0.40m)] = Fraction.One };

        Assert.Equal("{\"5\":1}", JsonSerializer.Serialize(amounts));
        Assert.Equal(amounts, ReadBack(amounts));
        Assert.Equal(ranges, ReadBack(ranges));
        Assert.Equal(fractions, ReadBack(fractions));
        Assert.Equal(percentages, ReadBack(percentages));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("-7", -7)]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"7\"", 7)]
    [InlineData("\"\\u0037\"", 7)]
    [InlineData("\"7 million\"", 7_000_000)]
    [InlineData("\"1,234 VND\"", 1_234)]
    public void An_amount_is_read_from_text_or_a_whole_number(string json, long dong) =>
        Assert.Equal(dong, JsonSerializer.Deserialize<Vnd>(json).Dong);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("9223372036854775808")]
    [InlineData("\"9223372036854775808\"")]
    [InlineData("\"1.5\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"4 tỷ đồng\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void Anything_else_is_a_json_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Vnd>(json));

    [Theory]
    [InlineData("5")]
    [InlineData("0.5")]
    [InlineData("null")]
    [InlineData("\"?\"")]
    [InlineData("\"5 tỷ\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[]")]
    public void The_other_values_are_read_from_their_text_only(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<VndRange>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fraction>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Percentage>(json));
    }

    [Fact]
    public void Malformed_keys_are_json_errors()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Vnd, int>>("{\"x\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<VndRange, int>>("{\"5 - 4\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Fraction, int>>("{\"1/0\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Percentage, int>>("{\"1,5%\":1}"));
    }

    [Fact]
    public void The_error_says_where_and_why()
    {
        JsonException failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Fraction>>("{\"share\":\"1/0\"}"));

        Assert.Contains("denominator is zero", failure.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(failure.InnerException);
    }

    [Fact]
    public void Null_is_no_value_of_a_nullable_one()
    {
        Assert.Null(JsonSerializer.Deserialize<Vnd?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<Fraction?>(null));
    }

    private static T? ReadBack<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value));
}
