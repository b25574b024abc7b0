using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class MembersTests
{
    [Fact]
    public void Kinds_that_were_not_reported_are_null()
    {
        Members members = new(100, official: 60);

        Assert.Equal((100, 60, null, null), (members.Total, members.Official, members.AssociateContributing, members.AssociateNonContributing));
    }

    [Theory]
    [InlineData(100L, 60L, 30L, 10L)]
    [InlineData(100L, 60L, 30L, null)]
    [InlineData(100L, 100L, null, null)]
    [InlineData(100L, null, null, null)]
    [InlineData(0L, 0L, 0L, 0L)]
    public void Kinds_within_the_total_are_taken(long total, long? official, long? contributing, long? other) =>
        Assert.Equal(total, new Members(total, official, contributing, other).Total);

    [Theory]
    [InlineData(100L, 60L, 30L, 9L, "99")]
    [InlineData(100L, 60L, 30L, 11L, "101")]
    [InlineData(100L, 101L, null, null, "101")]
    [InlineData(100L, null, 60L, 41L, "101")]
    [InlineData(long.MaxValue, long.MaxValue, long.MaxValue, null, "18446744073709551614")]
    public void Kinds_that_contradict_the_total_are_refused(long total, long? official, long? contributing, long? other, string sum)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Members(total, official, contributing, other));
        Assert.Contains($"add up to {sum}", error.Message, StringComparison.Ordinal);
        Assert.Equal("total", error.ParamName);
    }

    [Theory]
    [InlineData(-1L, null, null, null, "total")]
    [InlineData(1L, -1L, null, null, "official")]
    [InlineData(1L, null, -1L, null, "associateContributing")]
    [InlineData(1L, null, null, -1L, "associateNonContributing")]
    public void Negative_numbers_are_refused(long total, long? official, long? contributing, long? other, string parameter)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => new Members(total, official, contributing, other));
        Assert.Equal(parameter, error.ParamName);
        Assert.Contains("cannot be negative", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_kinds_together_give_the_total()
    {
        Assert.Equal(new Members(100, 60, 30, 10), Members.ByKind(60, 30, 10));
        Assert.Throws<OverflowException>(() => Members.ByKind(long.MaxValue, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Members.ByKind(5, -1, 0));
    }

    [Fact]
    public void Json_brings_the_same_members_back()
    {
        Members members = new(100, 60, associateNonContributing: 3);

        Assert.Equal(members, JsonSerializer.Deserialize<Members>(JsonSerializer.Serialize(members)));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<Members>("""{"Total":1,"Official":2}"""));
    }
}
