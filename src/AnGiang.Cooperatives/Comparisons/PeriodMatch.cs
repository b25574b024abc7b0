using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Which periods of flows and rates are compared. Stocks are compared between any two dates.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeriodMatch>))]
public enum PeriodMatch
{
    /// <summary>
    /// Periods of one length that do not overlap: year with year, the first six months with those of another year, a quarter with the quarter before. January to June
    /// against February to July is refused: five of the months are in both, and the growth would be that of one month spread over six.
    /// </summary>
    SameLength,

    /// <summary>Periods of any length, also overlapping, such as six months with a whole year; the change is then no growth of anything, only of the two numbers.</summary>
    AnyLength,
}
