using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>On which side of a limit a value must be, and whether the limit itself is allowed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BoundKind>))]
public enum BoundKind
{
    /// <summary>The limit or more (từ ... trở lên, tối thiểu).</summary>
    AtLeast,

    /// <summary>More than the limit (trên).</summary>
    Above,

    /// <summary>The limit or less (không quá, tối đa).</summary>
    AtMost,

    /// <summary>Less than the limit (dưới).</summary>
    Below,
}
