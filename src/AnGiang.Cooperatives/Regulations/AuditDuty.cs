using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Whether the accounts must be audited by an independent auditor (kiểm toán độc lập).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AuditDuty>))]
public enum AuditDuty
{
    /// <summary>No case of the law applies.</summary>
    NotRequired,

    /// <summary>A case of the law applies.</summary>
    Required,
}
