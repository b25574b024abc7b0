using System.Diagnostics.CodeAnalysis;

namespace AnGiang.Cooperatives;

public readonly partial struct Percentage :
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Percentage>, IUtf8SpanParsable<Percentage>, IFigureText<Percentage>
{
    /// <inheritdoc/>
    static string IFigureText<Percentage>.Noun => "a percentage";

    /// <inheritdoc/>
    static string IFigureText<Percentage>.After(FigureFormat figures) => "only % may follow the number, after one space or none";

    /// <summary>Reads points with or without the percent sign: <c>73.17%</c>, <c>0.4</c>. The decimals are kept as printed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a percentage in that format; the message says why.</exception>
    /// <exception cref="OverflowException">The number does not fit a decimal.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider) => FigureText.Parse<Percentage>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => FigureText.Parse<Percentage>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>.</param>
    public static Percentage Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => FigureText.Parse<Percentage>(utf8Text, provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        FigureText.TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) =>
        FigureText.TryParse(s, provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Percentage result) =>
        FigureText.TryParse(utf8Text, provider, out result);

    /// <summary>The points with their decimals and the percent sign, <c>73.17%</c>.</summary>
    /// <returns>The round-trip text.</returns>
    public override string ToString() => FigureText.ToString(this, null, null);

    /// <summary>The percentage in one of the formats <c>G</c>, <c>P</c> or <c>N</c> of <see cref="FigureFormat"/>.</summary>
    /// <param name="format">The format; null or empty means <c>G</c>.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of those.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => FigureText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FigureText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FigureText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    /// <inheritdoc/>
    void IFigureText<Percentage>.Write(ref SpanWriter writer, ReadOnlySpan<char> format, FigureFormat figures)
    {
        bool known = format is "G" || (format[0] is 'N' or 'P' && (format.Length == 1 || (format.Length == 2 && char.IsAsciiDigit(format[1]))));
        if (!known)
        {
            throw FigureText.UnknownFormat(format, "G, P, P0 to P9, N or N0 to N9");
        }

        (Int128 mantissa, int scale) = Rounding.Split(Points);
        if (format.Length == 2)
        {
            mantissa = Rounding.Rescale(mantissa, scale, format[1] - '0', MidpointRounding.AwayFromZero);
            scale = format[1] - '0';
        }

        writer.AppendNumber(mantissa, scale, grouped: format[0] != 'G', figures);
        if (format[0] != 'N')
        {
            writer.Append(figures.Percent);
        }
    }

    /// <inheritdoc/>
    static TextProblem IFigureText<Percentage>.Read(ReadOnlySpan<char> text, FigureFormat figures, out Percentage value)
    {
        value = default;
        SpanReader reader = new(text);
        TextProblem problem = reader.ReadNumber(figures, out Int128 mantissa, out int scale);
        if (problem != TextProblem.None)
        {
            return problem;
        }

        _ = reader.Accept('%') || reader.AcceptWord("%");
        if (!reader.AtEnd)
        {
            return TextProblem.UnknownWord;
        }

        if (scale > 28 || Int128.Abs(mantissa) >> 96 != 0)
        {
            return TextProblem.TooLarge;
        }

        value = FromUnits(mantissa, scale);
        return TextProblem.None;
    }
}
