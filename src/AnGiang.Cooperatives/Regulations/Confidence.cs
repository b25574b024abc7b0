using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How well the value of a rule is known. What is known less well than this has no value: see <see cref="UnknownReason"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Read in an official text or a verbatim quotation of it.</summary>
    OfficialText,

    /// <summary>Read in a secondary source, such as the press or a law site; the article itself was not read.</summary>
    SecondarySource,

    /// <summary>Supplied by the caller with a citation; the library has not verified it.</summary>
    SuppliedByCaller,
}
