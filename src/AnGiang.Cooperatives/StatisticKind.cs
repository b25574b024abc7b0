using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Whether a stated figure is a total or a mean. A text that says "bình quân" without saying per what is neither: its wording is kept.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatisticKind>))]
public enum StatisticKind
{
    /// <summary>A total (tổng) over the units.</summary>
    Total,

    /// <summary>A mean per unit (bình quân một HTX).</summary>
    MeanPerUnit,

    /// <summary>The source does not say, or says it in a way that can be read as both.</summary>
    Unspecified,
}
