using System.Text;

namespace AnGiang.Cooperatives;

/// <summary>
/// The text members that all value types share: strings, spans and UTF-8 from one pair of methods, so that every way gives the
/// same text. Nothing but the returned string is allocated.
/// </summary>
internal static class FigureText
{
    /// <summary>No value of the library has a longer text, in chars; longer input is refused unread.</summary>
    internal const int MaxLength = 160;

    private const int MaxUtf8Length = 3 * MaxLength;

    internal static string ToString<T>(in T value, string? format, IFormatProvider? provider)
        where T : struct, IFigureText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..Write(value, buffer, format, provider)]);
    }

    internal static bool TryFormat<T>(in T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IFigureText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int length = Write(value, buffer, format, provider);
        bool fits = buffer[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    internal static bool TryFormat<T>(in T value, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IFigureText<T>
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int length = Write(value, buffer, format, provider);
        return Encoding.UTF8.TryGetBytes(buffer[..length], utf8Destination, out bytesWritten);
    }

    internal static T Parse<T>(string text, IFormatProvider? provider)
        where T : struct, IFigureText<T>
    {
        ArgumentNullException.ThrowIfNull(text, "s");
        return Parse<T>(text.AsSpan(), provider);
    }

    internal static T Parse<T>(ReadOnlySpan<char> text, IFormatProvider? provider)
        where T : struct, IFigureText<T>
    {
        FigureFormat figures = FigureFormat.From(provider);
        TextProblem problem = Read(text, figures, out T value);
        return problem == TextProblem.None ? value : throw Failure<T>(problem, text, figures);
    }

    internal static T Parse<T>(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        where T : struct, IFigureText<T> =>
        TryParse(utf8Text, provider, out T value) ? value : Parse<T>(Encoding.UTF8.GetString(utf8Text), provider);

    internal static bool TryParse<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value)
        where T : struct, IFigureText<T> =>
        Read(text, FigureFormat.From(provider), out value) == TextProblem.None;

    internal static bool TryParse<T>(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out T value)
        where T : struct, IFigureText<T>
    {
        if (utf8Text.Length > MaxUtf8Length)
        {
            value = default;
            return false;
        }

        Span<char> buffer = stackalloc char[MaxUtf8Length];
        int length = Encoding.UTF8.GetChars(utf8Text, buffer);
        return TryParse(buffer[..length], provider, out value);
    }

    private static int Write<T>(in T value, Span<char> buffer, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IFigureText<T>
    {
        SpanWriter writer = new(buffer);
        value.Write(ref writer, format.IsEmpty ? "G" : format, FigureFormat.From(provider));
        return writer.Length;
    }

    private static TextProblem Read<T>(ReadOnlySpan<char> text, FigureFormat figures, out T value)
        where T : struct, IFigureText<T>
    {
        if (text.Length > MaxLength)
        {
            value = default;
            return TextProblem.NotANumber;
        }

        Span<char> composed = stackalloc char[MaxLength];
        int length = VietnameseText.Compose(text, composed);
        return T.Read(composed[..length], figures, out value);
    }

    /// <summary>The exception for a format letter that a type does not have.</summary>
    internal static FormatException UnknownFormat(ReadOnlySpan<char> format, string allowed) =>
        new($"'{format}' is not a format of this value; use {allowed}.");

    private static Exception Failure<T>(TextProblem problem, ReadOnlySpan<char> text, FigureFormat figures)
        where T : struct, IFigureText<T>
    {
        string shown = text.Length > MaxLength ? string.Concat(text[..MaxLength], "…") : text.ToString();
        string reason = text.IsEmpty ? "it is empty"
            : char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? "there is white space at its ends; trim it first"
            : Reason<T>(problem, figures);
        string message = $"'{shown}' is not {T.Noun} in the {figures.Name} format: {reason}.";
        return problem == TextProblem.TooLarge ? new OverflowException(message) : new FormatException(message);
    }

    private static string Reason<T>(TextProblem problem, FigureFormat figures)
        where T : struct, IFigureText<T> => problem switch
        {
            TextProblem.Grouping => $"'{figures.Group}' stands between groups of three digits and '{figures.Point}' before decimals, and not all groups here are of three",
            TextProblem.TwoPoints => $"nothing but digits may follow the decimal '{figures.Point}'",
            TextProblem.Exponent => "exponents are not read; write all digits",
            TextProblem.FractionOfADong => "an amount is a whole number of đồng; round it first, or name the unit the decimals belong to",
            TextProblem.UnknownWord => T.After(figures),
            TextProblem.ZeroDenominator => "the denominator is zero",
            TextProblem.LowAboveHigh => "the lower end is above the upper end",
            TextProblem.TooLarge => "it is larger, or has more decimals, than the value can hold",
            _ => $"expected '-' or a digit first, and digits with '{figures.Point}' before decimals",
        };
}
