using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>At which end of its period a ratio takes a figure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BalanceDate>))]
public enum BalanceDate
{
    /// <summary>At the stock date of the period (số cuối kỳ); a flow is that of the period.</summary>
    Closing,

    /// <summary>When the period began (số đầu kỳ).</summary>
    Opening,
}
