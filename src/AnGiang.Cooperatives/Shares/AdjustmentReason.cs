using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Why a published share is what it is, against the plain rounding of its cell.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdjustmentReason>))]
public enum AdjustmentReason
{
    /// <summary>It is the plain rounding.</summary>
    None,

    /// <summary>One unit of the last decimal above plain, so that the column totals 100: its remainder was among the largest.</summary>
    Raised,

    /// <summary>One unit below plain, so that the column totals 100: its remainder was not among the largest.</summary>
    Lowered,

    /// <summary>Above plain, and the tie rule decided: another cell had the same remainder.</summary>
    RaisedOnTie,

    /// <summary>Below plain, and the tie rule decided: another cell had the same remainder.</summary>
    LoweredOnTie,
}
