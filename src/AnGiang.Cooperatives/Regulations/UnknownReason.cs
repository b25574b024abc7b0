using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Why a rule has no value over a stretch of time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnknownReason>))]
public enum UnknownReason
{
    /// <summary>The book says nothing about these dates.</summary>
    NotStated,

    /// <summary>The value was looked for and not found.</summary>
    NotFound,

    /// <summary>A value is quoted, but by no source that suffices.</summary>
    NotVerified,

    /// <summary>What follows is stated, and since when it has been in force is not verified.</summary>
    StartNotVerified,

    /// <summary>What comes before is stated, and whether it is still in force is not verified.</summary>
    EndNotVerified,

    /// <summary>A team says so in its book, as of a rule that was repealed; the note says why.</summary>
    SuppliedByCaller,
}
