using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>The term a loan was granted for (thời hạn cho vay), as the credit fund classes it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LoanTerm>))]
public enum LoanTerm
{
    /// <summary>Short (ngắn hạn).</summary>
    ShortTerm,

    /// <summary>Medium (trung hạn).</summary>
    MediumTerm,

    /// <summary>Long (dài hạn).</summary>
    LongTerm,
}
