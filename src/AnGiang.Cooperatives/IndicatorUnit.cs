using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>What an indicator is measured in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IndicatorUnit>))]
public enum IndicatorUnit
{
    /// <summary>Units: co-operatives (HTX), unions, groups (tổ).</summary>
    Unit,

    /// <summary>Persons (người).</summary>
    Person,

    /// <summary>Đồng; printed in triệu or tỷ.</summary>
    Dong,

    /// <summary>Parts of one, printed in percent (tỷ lệ %): a non-performing loan ratio of 0.018 prints as 1,80. Only rates are measured so.</summary>
    Percent,

    /// <summary>How many times one figure is another (lần): a turnover, a leverage. Only rates are measured so.</summary>
    Times,
}
