using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>What becomes of an amount when all weights are zero, so that there is nothing to go by.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AllZeroRule>))]
public enum AllZeroRule
{
    /// <summary>Nothing: that is an error.</summary>
    Error,

    /// <summary>Every part is zero, and the whole amount is kept apart as the remainder: nothing is lost.</summary>
    KeptApart,

    /// <summary>It is split as if all weights were equal.</summary>
    EqualParts,
}
