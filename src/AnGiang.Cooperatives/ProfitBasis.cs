using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Which profit (lợi nhuận, lãi) is meant. Reports often say "lãi" alone.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProfitBasis>))]
public enum ProfitBasis
{
    /// <summary>The source does not say.</summary>
    Unspecified,

    /// <summary>Before income tax (lợi nhuận trước thuế).</summary>
    BeforeTax,

    /// <summary>After income tax (lợi nhuận sau thuế).</summary>
    AfterTax,
}
