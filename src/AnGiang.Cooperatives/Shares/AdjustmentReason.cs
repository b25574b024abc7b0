using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Why a published share is what it is, against the plain rounding of its cell.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdjustmentReason>))]
public enum AdjustmentReason
{
    /// <summary>It is the plain rounding.</summary>
    None,

    /// <summary>Above plain, so that the table adds up.</summary>
    Raised,

    /// <summary>Below plain, so that the table adds up.</summary>
    Lowered,

    /// <summary>Above plain, and the tie rule decided: another cell had exactly the same claim.</summary>
    RaisedOnTie,

    /// <summary>Below plain, and the tie rule decided: another cell had exactly the same claim.</summary>
    LoweredOnTie,

    /// <summary>Above plain, because a positive part was not to print as 0.</summary>
    KeptAboveZero,

    /// <summary>Below plain, because a part below the whole was not to print as 100.</summary>
    KeptBelowWhole,
}
