using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>How well a rule, a formula or a goal is known. What is known less well than this is left unknown, with the reason.</summary>
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
