using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Why a rule has no value over a stretch of time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnknownReason>))]
public enum UnknownReason
{
    /// <summary>The book says nothing about these dates.</summary>
    NotStated,

    /// <summary>The value was looked for and not found.</summary>
    NotFound,

    /// <summary>A value is quoted, but by no source that suffices.</summary>
    NotVerified,

    /// <summary>The value that follows is known, and since when it has been in force is not.</summary>
    StartNotVerified,

    /// <summary>The value before is known, and whether it is still in force is not.</summary>
    EndNotVerified,
}
