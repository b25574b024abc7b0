using System.Diagnostics.CodeAnalysis;

namespace AnGiang.Cooperatives;

public readonly partial struct Fraction :
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Fraction>, IUtf8SpanParsable<Fraction>, IFigureText<Fraction>
{
    /// <inheritdoc/>
    static string IFigureText<Fraction>.Noun => "a fraction such as 30/41 or a decimal number";

    /// <inheritdoc/>
    static string IFigureText<Fraction>.After(FigureFormat figures) => "nothing may follow the number";

    /// <summary>Reads a ratio such as <c>30/41</c>, an integer, or a decimal number such as <c>0,73</c>, also one cut with <c>…</c> (as the digits shown).</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The reduced fraction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a fraction in that format; the message says why.</exception>
    /// <exception cref="OverflowException">The fraction does not fit.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider) => FigureText.Parse<Fraction>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Fraction Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => FigureText.Parse<Fraction>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>.</param>
    public static Fraction Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => FigureText.Parse<Fraction>(utf8Text, provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) =>
        FigureText.TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Fraction result) =>
        FigureText.TryParse(s, provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Fraction result) =>
        FigureText.TryParse(utf8Text, provider, out result);

    /// <summary>The ratio as <c>30/41</c>, a whole number without <c>/1</c>.</summary>
    /// <returns>The round-trip text.</returns>
    public override string ToString() => FigureText.ToString(this, null, null);

    /// <summary>The ratio in one of the formats <c>G</c>, <c>N</c> or <c>T</c> of <see cref="FigureFormat"/>.</summary>
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
    void IFigureText<Fraction>.Write(ref SpanWriter writer, ReadOnlySpan<char> format, FigureFormat figures)
    {
        int? digits = format.Length == 2 && char.IsAsciiDigit(format[1]) ? format[1] - '0' : null;
        if (format.Length > 2 || (format.Length == 2 && digits is null))
        {
            throw UnknownFormat(format);
        }

        switch (format[0])
        {
            case 'G' when digits is null:
                writer.AppendNumber(Numerator, 0, grouped: false, figures);
                if (Denominator != 1)
                {
                    writer.Append('/');
                    writer.AppendNumber(Denominator, 0, grouped: false, figures);
                }

                break;
            case 'N':
                writer.AppendNumber(Scaled(digits ?? 2, MidpointRounding.AwayFromZero), digits ?? 2, grouped: true, figures);
                break;
            case 'T':
                WriteCut(ref writer, digits ?? 4, figures);
                break;
            default:
                throw UnknownFormat(format);
        }
    }

    /// <inheritdoc/>
    static TextProblem IFigureText<Fraction>.Read(ReadOnlySpan<char> text, FigureFormat figures, out Fraction value)
    {
        value = default;
        SpanReader reader = new(text);
        TextProblem problem = reader.ReadNumber(figures, out Int128 numerator, out int scale);
        Int128 denominator = Rounding.WidePowerOfTen(scale);
        if (problem == TextProblem.None && scale == 0 && reader.Accept('/'))
        {
            problem = reader.ReadNumber(figures, out denominator, out scale);
            if (problem == TextProblem.None && (scale != 0 || denominator < 0))
            {
                problem = TextProblem.NotANumber;
            }
        }
        else if (problem == TextProblem.None)
        {
            reader.Accept('…');
        }

        problem = problem != TextProblem.None ? problem
            : !reader.AtEnd ? TextProblem.UnknownWord
            : denominator == 0 ? TextProblem.ZeroDenominator
            : TextProblem.None;
        if (problem != TextProblem.None)
        {
            return problem;
        }

        if (!TryReduce(numerator, denominator, out long lowest, out long size))
        {
            return TextProblem.TooLarge;
        }

        value = new Fraction(lowest, size);
        return TextProblem.None;
    }

    private static FormatException UnknownFormat(ReadOnlySpan<char> format) =>
        FigureText.UnknownFormat(format, "G, N, N0 to N9, T or T0 to T9");

    // Cut digits need no mode: a whole number or a short decimal is printed as it is, everything else ends in the sign of the cut.
    private void WriteCut(ref SpanWriter writer, int digits, FigureFormat figures)
    {
        Int128 scaled = (Int128)Numerator * Rounding.PowerOfTen(digits);
        Int128 cut = scaled / Denominator;
        bool exact = cut * Denominator == scaled;
        if (cut == 0 && Numerator < 0)
        {
            writer.Append('-');
        }

        while (exact && digits > 0 && cut % 10 == 0)
        {
            cut /= 10;
            digits--;
        }

        writer.AppendNumber(cut, digits, grouped: true, figures);
        if (!exact)
        {
            writer.Append('…');
        }
    }
}
