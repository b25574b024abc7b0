using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class JsonNounTests
{
    [Theory]
    [InlineData(typeof(Members), """{"total":120}""")]
    [InlineData(typeof(Coverage), """{"reported":1,"units":2}""")]
    [InlineData(typeof(ReportingPeriod), """{"start":"2020-01-01","end":"2020-12-31"}""")]
    [InlineData(typeof(AverageEarnings), """{"range":"48000000","per":"Year"}""")]
    [InlineData(typeof(Territory), """{"Name":"X","level":"Commune"}""")]
    [InlineData(typeof(Cooperative), """{"Id":"1","Name":"X","Sector":"an-giang-2020/unclassified","kind":"Union"}""")]
    [InlineData(typeof(Figure<long>), """{"value":5,"coverage":{"Reported":1,"Units":1}}""")]
    public void What_is_spelled_otherwise_is_refused_and_not_read_as_zero(Type type, string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));
}
