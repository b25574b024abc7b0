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
}
