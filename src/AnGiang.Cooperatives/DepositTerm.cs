using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>The term of a deposit (kỳ hạn tiền gửi).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DepositTerm>))]
public enum DepositTerm
{
    /// <summary>On demand (không kỳ hạn).</summary>
    Demand,

    /// <summary>A term of at most one year (có kỳ hạn đến 12 tháng).</summary>
    UpToOneYear,

    /// <summary>A term of more than one year (có kỳ hạn trên 12 tháng).</summary>
    OverOneYear,
}
