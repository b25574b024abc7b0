using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>
/// The group a loan is classed in (nhóm nợ), 1 to 5. The group is an input: the table of days by which the groups of a credit fund are found is not part of the library.
/// </summary>
/// <remarks>The values are the numbers of the groups; there is no group 0.</remarks>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "The value is the number of the group; a loan in no group would be an error in waiting.")]
[JsonConverter(typeof(JsonStringEnumConverter<DebtGroup>))]
public enum DebtGroup
{
    /// <summary>Group 1, standard (đủ tiêu chuẩn).</summary>
    Standard = 1,

    /// <summary>Group 2, special mention (cần chú ý).</summary>
    SpecialMention = 2,

    /// <summary>Group 3, substandard (dưới tiêu chuẩn); bad debt.</summary>
    Substandard = 3,

    /// <summary>Group 4, doubtful (nghi ngờ); bad debt.</summary>
    Doubtful = 4,

    /// <summary>Group 5, possible loss of capital (có khả năng mất vốn); bad debt.</summary>
    Loss = 5,
}
