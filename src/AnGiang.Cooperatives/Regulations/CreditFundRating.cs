using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The State Bank's rating of a people's credit fund (xếp hạng quỹ tín dụng nhân dân, Circular 42/2016).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditFundRating>))]
public enum CreditFundRating
{
    /// <summary>Good (tốt).</summary>
    A,

    /// <summary>Fair (khá).</summary>
    B,

    /// <summary>Average (trung bình).</summary>
    C,

    /// <summary>Weak (yếu kém).</summary>
    D,

    /// <summary>Not rated (không xếp hạng): under special control, or its licence is being withdrawn.</summary>
    NotRated,
}
