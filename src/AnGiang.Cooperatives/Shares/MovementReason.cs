using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Why a published share moved against its count.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MovementReason>))]
public enum MovementReason
{
    /// <summary>The whole moved more than the part, so that the exact share moved as the published one did. True, and worth a sentence.</summary>
    Whole,

    /// <summary>The exact share did not move that way: only rounding, or adding up, made the published one. An artefact, rarer with more decimals.</summary>
    Rounding,
}
