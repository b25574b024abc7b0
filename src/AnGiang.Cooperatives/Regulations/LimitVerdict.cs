using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How a ratio stands to the limit in force, decided on exact values.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LimitVerdict>))]
public enum LimitVerdict
{
    /// <summary>Within the limit (chấp hành); a value equal to a limit that is allowed is within.</summary>
    Within,

    /// <summary>Beyond the limit (vi phạm).</summary>
    Breach,

    /// <summary>There is a ratio, and the limit of that day is not known.</summary>
    UnknownLimit,

    /// <summary>There is no ratio, so that nothing can be held against a limit, be that known or not.</summary>
    Undefined,
}
