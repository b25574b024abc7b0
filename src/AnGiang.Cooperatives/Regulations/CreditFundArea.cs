using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The area a people's credit fund operates in (địa bàn hoạt động), as far as its legal capital depends on it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditFundArea>))]
public enum CreditFundArea
{
    /// <summary>One commune or township (một xã, một thị trấn).</summary>
    OneCommune,

    /// <summary>One ward (một phường).</summary>
    OneWard,

    /// <summary>Several communes or wards (liên xã, liên phường).</summary>
    Several,
}
