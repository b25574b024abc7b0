using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>Which way a ratio improves.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatioDirection>))]
public enum RatioDirection
{
    /// <summary>Neither way alone: it describes, or has a middle to keep.</summary>
    Neutral,

    /// <summary>Higher is better, as for a return.</summary>
    HigherIsBetter,

    /// <summary>Lower is better, as for bad debt.</summary>
    LowerIsBetter,
}
