using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The laws on co-operatives (luật hợp tác xã), by the year of their passing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CooperativeLaw>))]
public enum CooperativeLaw
{
    /// <summary>Luật Hợp tác xã 1996, from 1 January 1997.</summary>
    Law1996,

    /// <summary>Luật Hợp tác xã 2003, from 1 July 2004.</summary>
    Law2003,

    /// <summary>Luật Hợp tác xã 2012, from 1 July 2013.</summary>
    Law2012,

    /// <summary>Luật Hợp tác xã 2023, from 1 July 2024.</summary>
    Law2023,
}
