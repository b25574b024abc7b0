using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How a ratio stands to its goal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GoalVerdict>))]
public enum GoalVerdict
{
    /// <summary>It reaches the goal, or the goal exactly.</summary>
    Met,

    /// <summary>It does not.</summary>
    NotMet,

    /// <summary>The ratio is defined, and its goal is no number that could be relied on.</summary>
    UnknownGoal,

    /// <summary>There is no ratio, whatever the goal.</summary>
    Undefined,
}
