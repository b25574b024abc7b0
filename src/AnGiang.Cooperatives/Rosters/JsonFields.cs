using System.Globalization;
using System.Text.Json;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The fields of a JSON object; what is missing or of another kind is damage.</summary>
internal readonly struct JsonFields(JsonElement json)
{
    internal bool Has(string name) => Field(name).ValueKind != JsonValueKind.Null;

    internal string Text(string name) => Text(Field(name), name);

    internal string[] Texts(string name) => [.. Array(name).Select(item => Text(item, name))];

    internal JsonFields[] Items(string name) => [.. Array(name).Select(item => new JsonFields(item))];

    internal bool Flag(string name) => Field(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name),
    };

    internal Int128 Number(string name)
    {
        JsonElement field = Field(name);
        string text = field.ValueKind == JsonValueKind.Number ? field.GetRawText() : Text(field, name);
        return Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 number) ? number : throw Wrong(name);
    }

    internal long Number64(string name) => Number(name) is var number && number >= long.MinValue && number <= long.MaxValue ? (long)number : throw Wrong(name);

    /// <summary>The fields of an object and their texts, in the ordinal order of their names: whoever stored the object may have changed it.</summary>
    internal KeyValuePair<string, string>[] Pairs(string name)
    {
        try
        {
            return Field(name) is { ValueKind: JsonValueKind.Object } field
                ? [.. field.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, Text(pair.Value, name))).OrderBy(pair => pair.Key, StringComparer.Ordinal)]
                : throw Wrong(name);
        }
        catch (InvalidOperationException e)
        {
            throw ByteReader.Damaged($"'{name}' has half a character", e);
        }
    }

    internal byte[] Hex(string name)
    {
        try
        {
            return Convert.FromHexString(Text(name));
        }
        catch (FormatException e)
        {
            throw ByteReader.Damaged($"'{name}' is not hexadecimal", e);
        }
    }

    private JsonElement.ArrayEnumerator Array(string name) => Field(name) is { ValueKind: JsonValueKind.Array } field ? field.EnumerateArray() : throw Wrong(name);

    private JsonElement Field(string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement field) ? field : throw ByteReader.Damaged($"'{name}' is missing");

    private static string Text(JsonElement field, string name)
    {
        try
        {
            return field.ValueKind == JsonValueKind.String ? field.GetString()! : throw Wrong(name);
        }
        catch (InvalidOperationException e)
        {
            throw ByteReader.Damaged($"'{name}' has half a character", e);
        }
    }

    private static FormatException Wrong(string name) => ByteReader.Damaged($"'{name}' is not what it should be");
}
