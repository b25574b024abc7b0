using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Whose earnings an average is of.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PersonBase>))]
public enum PersonBase
{
    /// <summary>The source does not say.</summary>
    Unspecified,

    /// <summary>Per member (thành viên).</summary>
    Member,

    /// <summary>Per regular worker (lao động thường xuyên).</summary>
    RegularWorker,

    /// <summary>Per member or worker, as in "thành viên/người lao động".</summary>
    MemberOrWorker,
}
