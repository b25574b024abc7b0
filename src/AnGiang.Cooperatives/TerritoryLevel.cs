using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>The level of a territory (cấp hành chính).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TerritoryLevel>))]
public enum TerritoryLevel
{
    /// <summary>The country (cả nước).</summary>
    Country,

    /// <summary>Province or centrally run city (tỉnh, thành phố trực thuộc trung ương).</summary>
    Province,

    /// <summary>District (cấp huyện), until 30 June 2025.</summary>
    District,

    /// <summary>Commune, ward or special zone (xã, phường, đặc khu).</summary>
    Commune,
}
