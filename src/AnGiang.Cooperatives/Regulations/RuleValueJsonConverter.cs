using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Writes the value of a <see cref="Rule"/> to JSON as its own type is written, a date as ISO text. Referred to by attribute; nothing to configure.</summary>
/// <remarks>Uses no reflection of its own: the serializer options must know the type of the value, which a context made by the source generator has to name.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleValueJsonConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: rules come from a book and are not read from JSON.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A rule is not read from JSON; look it up in a RuleBook.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        if (value is LocalDate date)
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(date));
        }
        else
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        }
    }
}
