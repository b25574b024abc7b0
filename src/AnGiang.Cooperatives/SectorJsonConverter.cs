using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>
/// Writes a sector to JSON as list and key, <c>an-giang-2020/agriculture</c>. It reads sectors of the lists that the library knows; for
/// lists of your own add an instance to <see cref="JsonSerializerOptions.Converters"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SectorJsonConverter : JsonConverter<Sector>
{
    private readonly SectorClassification[] known;

    /// <summary>Creates a converter that reads the lists of the library.</summary>
    public SectorJsonConverter()
        : this([])
    {
    }

    /// <summary>Creates a converter that reads further lists too.</summary>
    /// <param name="classifications">Lists of your own.</param>
    public SectorJsonConverter(params SectorClassification[] classifications) => known =
    [
        .. Guard.Against.Null(classifications),
        SectorClassification.AnGiang2020, SectorClassification.AnGiang2024, SectorClassification.Decree113, SectorClassification.WhiteBook,
    ];

    /// <inheritdoc/>
    public override Sector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.TokenType == JsonTokenType.String ? reader.GetString()! : "");

    /// <inheritdoc/>
    public override Sector ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Sector value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(Guard.Against.Null(value).ToString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Sector value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(Guard.Against.Null(value).ToString());

    private Sector Find(string text)
    {
        string[] parts = text.Split('/');
        SectorClassification? list = known.FirstOrDefault(c => c.Id == parts[0]);
        Sector? sector = parts.Length == 2 ? list?.Sectors.Append(list.Unclassified).FirstOrDefault(s => s.Key == parts[1]) : null;
        return sector ?? throw new JsonException(
            $"'{text}' is not a sector: expected list/key with a list of {string.Join(", ", known.Select(c => c.Id))}. For a list of your own add new SectorJsonConverter(list) to the converters.");
    }
}
