using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Which way a ratio went from one date to another, decided on exact values.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatioTrend>))]
public enum RatioTrend
{
    /// <summary>It stayed exactly the same.</summary>
    Unchanged,

    /// <summary>It rose.</summary>
    Rising,

    /// <summary>It fell.</summary>
    Falling,
}
