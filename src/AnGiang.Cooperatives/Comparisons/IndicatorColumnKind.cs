using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>What a column of an <see cref="IndicatorTable"/> shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IndicatorColumnKind>))]
public enum IndicatorColumnKind
{
    /// <summary>Figures as they are given: actual, planned, estimated of a period (thực hiện, kế hoạch, ước thực hiện).</summary>
    Stated,

    /// <summary>What was done in percent of the plan (% so với kế hoạch).</summary>
    PlanCompletion,

    /// <summary>The later figure with the earlier one as 100 ("so với năm trước (%)"): 117,48, never 17,48.</summary>
    Index,

    /// <summary>The change in percent of the earlier figure (tốc độ tăng, giảm): 17,48, never 117,48.</summary>
    Growth,
}
