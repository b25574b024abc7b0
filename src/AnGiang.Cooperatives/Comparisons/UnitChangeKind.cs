using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>In which of two rosters a unit is counted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitChangeKind>))]
public enum UnitChangeKind
{
    /// <summary>In both: the units that like is compared with like of.</summary>
    Stayed,

    /// <summary>In the later one only: newly established, moved here, or counted again.</summary>
    Entered,

    /// <summary>In the earlier one only: dissolved, converted, merged, moved away or no longer counted.</summary>
    Left,
}
