namespace AnGiang.Cooperatives.Rosters;

/// <summary>Enumeration values by their names: numbers would change when a value is added before them.</summary>
internal static class EnumText
{
    internal static TEnum Read<TEnum>(string text)
        where TEnum : struct, Enum =>
        Enum.TryParse(text, out TEnum value) && Enum.IsDefined(value) && value.ToString() == text ? value : throw ByteReader.Damaged($"there is no {typeof(TEnum).Name} '{text}'");

    internal static TEnum? ReadOne<TEnum>(string[] texts)
        where TEnum : struct, Enum =>
        texts.Length <= 1 ? texts is [string text] ? Read<TEnum>(text) : null : throw ByteReader.Damaged($"it has {texts.Length} values of {typeof(TEnum).Name}");
}
