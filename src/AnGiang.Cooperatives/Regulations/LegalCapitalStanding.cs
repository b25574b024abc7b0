using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How the charter capital of a credit fund stands to its legal capital (mức vốn pháp định).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LegalCapitalStanding>))]
public enum LegalCapitalStanding
{
    /// <summary>The charter capital reaches the legal capital.</summary>
    Reached,

    /// <summary>It does not, and the time given to catch up has not run out.</summary>
    InGracePeriod,

    /// <summary>It does not.</summary>
    NotReached,
}
