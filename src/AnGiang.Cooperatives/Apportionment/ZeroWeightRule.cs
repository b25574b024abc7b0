using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>What parts of zero weight get.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ZeroWeightRule>))]
public enum ZeroWeightRule
{
    /// <summary>Nothing, not even the minimum; when all weights are zero there is nothing to go by, and that is an error.</summary>
    Nothing,

    /// <summary>The minimum, like every other part; when all weights are zero that is still an error.</summary>
    Minimum,

    /// <summary>Nothing; but when all weights are zero the units are split as if all were equal, whatever the threshold.</summary>
    EqualWhenAllZero,
}
