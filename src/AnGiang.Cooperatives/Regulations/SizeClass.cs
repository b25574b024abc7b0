using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The size of a co-operative (quy mô). Three rules give it, and they differ: always name the rule.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SizeClass>))]
public enum SizeClass
{
    /// <summary>Micro (siêu nhỏ).</summary>
    Micro,

    /// <summary>Small (nhỏ).</summary>
    Small,

    /// <summary>Medium (vừa).</summary>
    Medium,

    /// <summary>Large (lớn).</summary>
    Large,
}
