using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>How an indicator relates to time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IndicatorKind>))]
public enum IndicatorKind
{
    /// <summary>A level at a date (thời điểm), such as assets.</summary>
    Stock,

    /// <summary>What happened over a period (thời kỳ), such as revenue.</summary>
    Flow,

    /// <summary>A rate or mean, such as earnings per person; never summed.</summary>
    Rate,
}
