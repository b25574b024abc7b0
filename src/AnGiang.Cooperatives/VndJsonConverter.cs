using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Writes an amount to JSON as the text of its đồng; reads that text, and whole numbers of đồng as other programs write them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VndJsonConverter : JsonConverter<Vnd>
{
    private static readonly FigureJsonConverter<Vnd> Text = new();

    /// <inheritdoc/>
    public override Vnd Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? Text.Read(ref reader, typeToConvert, options)
        : reader.TryGetInt64(out long dong) ? Vnd.FromDong(dong)
        : throw new JsonException("An amount given as a number is a whole number of đồng in 64 bits, without decimals or exponent.");

    /// <inheritdoc/>
    public override Vnd ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Text.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Vnd value, JsonSerializerOptions options) => Text.Write(writer, value, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Vnd value, JsonSerializerOptions options) =>
        Text.WriteAsPropertyName(writer, value, options);
}
