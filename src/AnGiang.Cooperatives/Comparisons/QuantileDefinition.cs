using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Which number a quantile is where it falls between two values. The two agree on a median of an odd number of values, and on little else.</summary>
/// <remarks>Numbered as in R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<QuantileDefinition>))]
public enum QuantileDefinition
{
    /// <summary>The inverse of the empirical distribution (Hyndman-Fan 1): the smallest value that at least that part of the units does not exceed. Always a value some unit has.</summary>
    InverseDistribution,

    /// <summary>Linear interpolation between the two values around position 1 + (n - 1) p (Hyndman-Fan 7): what PERCENTILE.INC, QUARTILE.INC and MEDIAN of Excel compute.</summary>
    LinearInterpolation,
}
