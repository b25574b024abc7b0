using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Which periods of flows and rates are compared. Stocks are compared between any two dates.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeriodMatch>))]
public enum PeriodMatch
{
    /// <summary>Periods of one length that do not overlap: year with year, the first six months with those of another year, a quarter with the quarter before.</summary>
    SameLength,

    /// <summary>Any periods in the order of time, such as six months with a whole year, or twelve months with twelve that start a quarter later; the change is then no growth of anything, only of the two numbers.</summary>
    AnyLength,
}
