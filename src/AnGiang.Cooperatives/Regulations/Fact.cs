using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a rule asks of a unit.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Fact>))]
public enum Fact
{
    /// <summary>All members (thành viên); of a union its member co-operatives.</summary>
    Members,

    /// <summary>Official members (thành viên chính thức).</summary>
    OfficialMembers,

    /// <summary>Revenue of a year (doanh thu năm), in đồng.</summary>
    AnnualRevenue,

    /// <summary>Total capital (tổng nguồn vốn), in đồng.</summary>
    TotalCapital,

    /// <summary>Charter capital (vốn điều lệ), in đồng.</summary>
    CharterCapital,

    /// <summary>The field of Decree 113/2024 (lĩnh vực).</summary>
    Field,

    /// <summary>The size (quy mô), as the number of its <see cref="SizeClass"/>.</summary>
    Size,

    /// <summary>The score (tổng điểm), 0 to 100 points.</summary>
    Score,

    /// <summary>Months of operation.</summary>
    MonthsOperating,

    /// <summary>Months of standstill in the year.</summary>
    MonthsStopped,

    /// <summary>Criteria with no point.</summary>
    CriteriaWithoutPoints,

    /// <summary>Sub-criteria with no point.</summary>
    SubCriteriaWithoutPoints,

    /// <summary>Whether the fund is not to be rated: under special control, or its licence is being withdrawn.</summary>
    Exclusion,

    /// <summary>The day of the licence.</summary>
    LicensedOn,

    /// <summary>Whether a case of audit other than size or members applies.</summary>
    OtherAuditCase,

    /// <summary>The largest capital of one member, as a part of charter capital.</summary>
    MemberCapital,

    /// <summary>The day the administrative unit last changed its boundary or type, or that it has not.</summary>
    AreaChangedOn,
}
