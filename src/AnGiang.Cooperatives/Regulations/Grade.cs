using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The grade of a co-operative by its score of 100 points (kết quả đánh giá hợp tác xã, Circular 01/2020).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Grade>))]
public enum Grade
{
    /// <summary>Good (tốt).</summary>
    Good,

    /// <summary>Fair (khá).</summary>
    Fair,

    /// <summary>Average (trung bình).</summary>
    Average,

    /// <summary>Weak (yếu).</summary>
    Weak,

    /// <summary>Not rated (chưa đánh giá): newly founded, or stopped for too long in the year.</summary>
    NotRated,

    /// <summary>Out of scope (không thuộc đối tượng): credit funds and the co-operative bank are rated by the State Bank, groups not at all.</summary>
    OutOfScope,
}
