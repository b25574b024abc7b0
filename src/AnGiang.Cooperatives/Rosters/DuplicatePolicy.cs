using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>What becomes of rows of a roster that have the same id.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DuplicatePolicy>))]
public enum DuplicatePolicy
{
    /// <summary>An error that names the id and both rows: a unit never counts twice.</summary>
    Error,

    /// <summary>The first row counts, the later ones do not.</summary>
    First,

    /// <summary>The last row counts, the earlier ones do not.</summary>
    Last,

    /// <summary>
    /// One row with the sums of their counts and amounts, and the smallest range that holds their ranges. They must agree in their dimensions, their dates and in whatever
    /// figures must be alike in to be added up, such as the period.
    /// </summary>
    Sum,
}
