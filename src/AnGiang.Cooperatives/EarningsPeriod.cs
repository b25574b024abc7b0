using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>The time over which earnings are stated; mistaking one for the other is a factor of 12.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EarningsPeriod>))]
public enum EarningsPeriod
{
    /// <summary>A month (đồng/tháng).</summary>
    Month,

    /// <summary>A year (đồng/năm).</summary>
    Year,
}
