using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>A unit in which amounts are printed (đơn vị tính); its value is the number of đồng.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "The value is the factor to đồng; a unit of nothing would be an error in waiting.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1028:Enum storage should be Int32", Justification = "Nghìn tỷ, 10^12, does not fit 32 bits, and the storage cannot change later.")]
[JsonConverter(typeof(JsonStringEnumConverter<VndUnit>))]
public enum VndUnit : long
{
    /// <summary>Đồng.</summary>
    Dong = 1,

    /// <summary>Thousand đồng (nghìn đồng).</summary>
    Thousand = 1_000,

    /// <summary>Million đồng (triệu đồng).</summary>
    Million = 1_000_000,

    /// <summary>Billion đồng (tỷ đồng), 10^9.</summary>
    Billion = 1_000_000_000,
}
