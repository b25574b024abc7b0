using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>How firm a figure is. Figures of different status are never summed together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureStatus>))]
public enum FigureStatus
{
    /// <summary>Actual (thực hiện).</summary>
    Actual,

    /// <summary>Estimated (ước thực hiện).</summary>
    Estimated,

    /// <summary>Planned (kế hoạch).</summary>
    Planned,

    /// <summary>Preliminary (sơ bộ).</summary>
    Preliminary,

    /// <summary>Final (chính thức).</summary>
    Final,
}
