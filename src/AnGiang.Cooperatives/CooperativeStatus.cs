using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Where a unit stands in its life (tình trạng hoạt động). Which of them count is the <see cref="Population"/>'s business.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CooperativeStatus>))]
public enum CooperativeStatus
{
    /// <summary>Active (đang hoạt động).</summary>
    Active,

    /// <summary>Registered, not yet operating (chưa hoạt động, mới đăng ký).</summary>
    NotYetOperating,

    /// <summary>Suspended by notice (tạm ngừng hoạt động, tạm ngừng kinh doanh).</summary>
    Suspended,

    /// <summary>Stopped in fact (ngừng hoạt động).</summary>
    Dormant,

    /// <summary>Being dissolved (chờ giải thể, đang làm thủ tục giải thể); counted only when a table says so.</summary>
    Dissolving,

    /// <summary>Registration revoked (bị thu hồi giấy chứng nhận đăng ký); counted only when a table says so. Practice is not confirmed.</summary>
    Revoked,

    /// <summary>Dissolved (đã giải thể): gone, a flow of its period.</summary>
    Dissolved,

    /// <summary>Bankrupt (phá sản): gone.</summary>
    Bankrupt,

    /// <summary>Converted into another kind of body (chuyển đổi): gone, a flow of its period.</summary>
    Converted,

    /// <summary>Absorbed or consolidated (sáp nhập, hợp nhất): gone, a flow that must balance.</summary>
    Merged,

    /// <summary>Divided or split off (chia, tách): gone, a flow that must balance.</summary>
    Divided,
}
