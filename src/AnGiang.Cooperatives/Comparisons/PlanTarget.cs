using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>On which side of its plan a figure is meant to end.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanTarget>))]
public enum PlanTarget
{
    /// <summary>The plan or more, as for revenue, members or new co-operatives.</summary>
    AtLeast,

    /// <summary>The plan or less, as for bad debt or weak co-operatives: lower is better.</summary>
    AtMost,
}
