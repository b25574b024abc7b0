using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>What a goal asks of a ratio.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatioGoalKind>))]
public enum RatioGoalKind
{
    /// <summary>The source gives no number, or none was verified.</summary>
    Unknown,

    /// <summary>At least, or more than, a number.</summary>
    Minimum,

    /// <summary>At most, or less than, a number.</summary>
    Maximum,

    /// <summary>From one number to another, both included.</summary>
    Range,

    /// <summary>One number.</summary>
    Exact,

    /// <summary>At least another ratio of the same unit.</summary>
    MinimumOfAnother,

    /// <summary>Whatever is enough for other ratios to reach their own goals.</summary>
    EnoughForOthers,
}
