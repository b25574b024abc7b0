using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>Writes a line of a statement to JSON as its code and reads it back, also as a property name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatementLineJsonConverter : JsonConverter<StatementLine>
{
    /// <inheritdoc/>
    public override StatementLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.TokenType == JsonTokenType.String ? reader.GetString()! : "");

    /// <inheritdoc/>
    public override StatementLine ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StatementLine value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(Guard.Against.Null(value).Code);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, StatementLine value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(Guard.Against.Null(value).Code);

    private static StatementLine Find(string code) => StatementCodes.Find(code)
        ?? throw new JsonException($"'{code}' is not a line of the forms B01-HTX and B02-HTX; expected one of {string.Join(", ", StatementCodes.All)}.");
}
