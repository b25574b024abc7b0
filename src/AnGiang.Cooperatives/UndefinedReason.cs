using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Why a figure has no value.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>No unit reported it (có phát sinh nhưng không có số liệu); printed "...".</summary>
    NotReported,

    /// <summary>There are no units at all.</summary>
    NoUnits,

    /// <summary>The whole is zero, so that no part has a share of it.</summary>
    ZeroTotal,

    /// <summary>The figure makes no sense here.</summary>
    NotApplicable,

    /// <summary>The earlier figure, or the plan, is zero, so that nothing is a percentage of it.</summary>
    ZeroBase,

    /// <summary>The earlier figure, or the plan, is negative, such as a loss; a percentage of it would change its meaning with the sign.</summary>
    NegativeBase,

    /// <summary>A part is negative, so that parts of the whole may exceed it.</summary>
    NegativePart,
}
