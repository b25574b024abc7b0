using System.Text;
using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class CooperativeIdTests
{
    [Fact]
    public void An_id_is_its_text()
    {
        CooperativeId id = new("1600-ĐB 12");

        Assert.Equal("1600-ĐB 12", id.Value);
        Assert.Equal(id.Value, id.ToString());
        Assert.Equal(id, CooperativeId.Parse("1600-ĐB 12", null));
        Assert.Equal(id, CooperativeId.Parse(Encoding.UTF8.GetBytes(id.Value), null));
        Assert.True(id == new CooperativeId(id.Value));
        Assert.Equal(id.GetHashCode(), new CooperativeId(id.Value).GetHashCode());
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_id() =>
        Assert.Equal(new CooperativeId("HTX-\u1ED9"), new CooperativeId("HTX-o\u0323\u0302"));

    [Fact]
    public void Ids_are_ordered_ordinally()
    {
        (CooperativeId upper, CooperativeId lower) = (new("B"), new("a"));

        Assert.True(upper < lower);
        Assert.True(lower >= upper);
        Assert.True(upper.CompareTo(null) > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1\u00A0")]
    [InlineData("1\t2")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void What_is_no_id_is_refused_with_the_rule(string text)
    {
        Assert.Contains("1 to 64 characters", Assert.Throws<ArgumentException>(() => new CooperativeId(text)).Message, StringComparison.Ordinal);
        Assert.Contains("1 to 64 characters", Assert.Throws<FormatException>(() => CooperativeId.Parse(text, null)).Message, StringComparison.Ordinal);
        Assert.False(CooperativeId.TryParse(text, null, out _));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new CooperativeId(null!));
        Assert.Throws<ArgumentNullException>(() => CooperativeId.Parse((string)null!, null));
    }

    [Fact]
    public void It_is_text_in_json_and_a_key()
    {
        Dictionary<CooperativeId, int> counts = new() { [new("A1")] = 2 };

        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"A1":2}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<CooperativeId, int>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CooperativeId>("\"\""));
    }

    [Fact]
    public void It_is_written_into_spans_that_are_long_enough()
    {
        CooperativeId id = new("ĐB");
        Span<char> chars = stackalloc char[2];
        Span<byte> bytes = stackalloc byte[3];

        Assert.True(id.TryFormat(chars, out int charsWritten, default, null));
        Assert.True(id.TryFormat(bytes, out int bytesWritten, default, null));
        Assert.False(id.TryFormat(chars[..1], out int none, default, null));
        Assert.Equal((2, 3, 0), (charsWritten, bytesWritten, none));
    }

    [Fact]
    public void Half_a_character_is_no_id()
    {
        Assert.False(CooperativeId.TryParse("1\uD800", null, out _));
        Assert.True(CooperativeId.TryParse("1\uD83D\uDE00", null, out _));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_no_id()
    {
        Assert.False(CooperativeId.TryParse([0x41, 0xFF], null, out _));
        Assert.Throws<FormatException>(() => CooperativeId.Parse([0x41, 0xFE], null));
    }
}
