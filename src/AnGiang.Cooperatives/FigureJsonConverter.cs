using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Writes a value to JSON as its round-trip text and reads it back, also as a property name. Referred to by attribute; nothing to configure.</summary>
/// <typeparam name="T">A value type of the library.</typeparam>
/// <remarks>Text and not numbers, because many readers keep only 53 bits of a number and 9 million tỷ đồng need more.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FigureJsonConverter<T> : JsonConverter<T>
    where T : ISpanFormattable, ISpanParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException($"A {typeof(T).Name} is written as text in quotation marks; found {reader.TokenType}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, FigureFormat.Invariant));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, FigureFormat.Invariant));
    }

    internal static T ReadText(ref Utf8JsonReader reader)
    {
        string text = reader.GetString() ?? "";
        try
        {
            return T.Parse(text, FigureFormat.Invariant);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
