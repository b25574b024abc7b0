using System.Text;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Compares the three ways to write and to read a value: string, chars and UTF-8.</summary>
internal static class TextPaths
{
    internal static bool WriteTheSame<T>(T value, string letters, FigureFormat figures)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        string text = value.ToString(letters, figures);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] chars = new char[text.Length];
        byte[] bytes = new byte[utf8.Length];

        return value.TryFormat(chars, out int charsWritten, letters, figures) && charsWritten == text.Length && text.AsSpan().SequenceEqual(chars)
            && value.TryFormat(bytes, out int bytesWritten, letters, figures) && bytesWritten == utf8.Length && utf8.AsSpan().SequenceEqual(bytes)
            && !value.TryFormat(chars.AsSpan(1), out int noChars, letters, figures) && noChars == 0
            && !value.TryFormat(bytes.AsSpan(1), out int noBytes, letters, figures) && noBytes == 0
            && value.TryFormat(new char[text.Length + 1], out int sameChars, letters, figures) && sameChars == text.Length
            && value.TryFormat(new byte[utf8.Length + 1], out int sameBytes, letters, figures) && sameBytes == utf8.Length;
    }

    internal static bool ReadTheSame<T>(string text, FigureFormat figures)
        where T : struct, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        (T? fromText, string? whyText) = Try(() => T.Parse(text, figures));
        (T? fromChars, string? whyChars) = Try(() => T.Parse(text.AsSpan(), figures));
        (T? fromUtf8, string? whyUtf8) = Try(() => T.Parse(utf8, figures));

        return whyText == whyChars && whyText == whyUtf8 && Same(fromText, fromChars) && Same(fromText, fromUtf8)
            && T.TryParse(text, figures, out T triedText) == fromText.HasValue && triedText.Equals(fromText.GetValueOrDefault())
            && T.TryParse(text.AsSpan(), figures, out T triedChars) == fromText.HasValue && triedChars.Equals(triedText)
            && T.TryParse(utf8, figures, out T triedUtf8) == fromText.HasValue && triedUtf8.Equals(triedText);
    }

    private static bool Same<T>(T? left, T? right)
        where T : struct, IEquatable<T> =>
        left.HasValue == right.HasValue && left.GetValueOrDefault().Equals(right.GetValueOrDefault());

    private static (T? Value, string? Why) Try<T>(Func<T> parse)
        where T : struct
    {
        try
        {
            return (parse(), null);
        }
        catch (FormatException e)
        {
            return (null, $"Format: {e.Message}");
        }
        catch (OverflowException e)
        {
            return (null, $"Overflow: {e.Message}");
        }
    }
}
