using System.ComponentModel;
using System.Globalization;

namespace AnGiang.Cooperatives;

/// <summary>Reads a value from a configuration or a form, and writes it there, as its round-trip text. Used by attribute, whatever culture it is called with.</summary>
internal sealed class FigureTypeConverter<T> : TypeConverter
    where T : ISpanFormattable, ISpanParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) =>
        destinationType == typeof(string) || base.CanConvertTo(context, destinationType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, FigureFormat.Invariant) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T figure && destinationType == typeof(string)
            ? figure.ToString(null, FigureFormat.Invariant)
            : base.ConvertTo(context, culture, value, destinationType);
}
