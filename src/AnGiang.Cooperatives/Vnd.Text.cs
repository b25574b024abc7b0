using System.Diagnostics.CodeAnalysis;

namespace AnGiang.Cooperatives;

public readonly partial struct Vnd :
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Vnd>, IUtf8SpanParsable<Vnd>, IFigureText<Vnd>
{
    /// <inheritdoc/>
    static string IFigureText<Vnd>.Noun => "an amount of đồng";

    /// <inheritdoc/>
    static string IFigureText<Vnd>.After(FigureFormat figures) => VndFormat.After(figures);

    /// <summary>Reads an amount: whole đồng, or a number with nghìn, triệu or tỷ whose decimals end at whole đồng; <c>đồng</c> or <c>₫</c> may follow.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an amount in that format; the message says why.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Vnd Parse(string s, IFormatProvider? provider) => FigureText.Parse<Vnd>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Vnd Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => FigureText.Parse<Vnd>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>.</param>
    public static Vnd Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => FigureText.Parse<Vnd>(utf8Text, provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Vnd result) =>
        FigureText.TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Vnd result) =>
        FigureText.TryParse(s, provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Vnd result) =>
        FigureText.TryParse(utf8Text, provider, out result);

    /// <summary>The đồng as digits, <c>3664000000000</c>.</summary>
    /// <returns>The round-trip text.</returns>
    public override string ToString() => FigureText.ToString(this, null, null);

    /// <summary>The amount in one of the formats of <see cref="FigureFormat"/>.</summary>
    /// <param name="format">The format; null or empty means <c>G</c>.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format of an amount.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => FigureText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FigureText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FigureText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    /// <inheritdoc/>
    void IFigureText<Vnd>.Write(ref SpanWriter writer, ReadOnlySpan<char> format, FigureFormat figures)
    {
        VndFormat parsed = VndFormat.Parse(format);
        WriteNumber(ref writer, parsed, figures);
        parsed.WriteUnit(ref writer, figures);
    }

    /// <inheritdoc/>
    static TextProblem IFigureText<Vnd>.Read(ReadOnlySpan<char> text, FigureFormat figures, out Vnd value)
    {
        value = default;
        SpanReader reader = new(text);
        TextProblem problem = reader.ReadNumber(figures, out Int128 mantissa, out int scale);
        if (problem != TextProblem.None)
        {
            return problem;
        }

        VndUnit unit = VndFormat.ReadUnit(ref reader, figures);
        return reader.AtEnd ? Scale(mantissa, scale, unit, out value) : TextProblem.UnknownWord;
    }

    internal void WriteNumber(ref SpanWriter writer, VndFormat format, FigureFormat figures)
    {
        if (format.Digits is int digits)
        {
            writer.AppendNumber(Scaled(format.Unit, digits, MidpointRounding.AwayFromZero), digits, format.Grouped, figures);
        }
        else
        {
            (Int128 mantissa, int scale) = Shortest(format.Unit);
            writer.AppendNumber(mantissa, scale, format.Grouped, figures);
        }
    }

    /// <summary>Whether two amounts have the same text: "4 - 4 triệu đồng" is no range.</summary>
    internal bool PrintsLike(Vnd other, VndFormat format) => format.Digits is int digits
        ? Scaled(format.Unit, digits, MidpointRounding.AwayFromZero) == other.Scaled(format.Unit, digits, MidpointRounding.AwayFromZero)
        : Dong == other.Dong;

    /// <summary>The amount of a number that was read, or why it is none: decimals need a unit and must end at whole đồng.</summary>
    internal static TextProblem Scale(Int128 mantissa, int scale, VndUnit unit, out Vnd value)
    {
        value = default;
        if (scale > 0 && unit == VndUnit.Dong)
        {
            return TextProblem.FractionOfADong;
        }

        if (Int128.Abs(mantissa) > Rounding.WidePowerOfTen(28))
        {
            return TextProblem.TooLarge;
        }

        (Int128 dong, Int128 fraction) = Int128.DivRem(mantissa * (long)unit, Rounding.WidePowerOfTen(scale));
        if (fraction != 0)
        {
            return TextProblem.FractionOfADong;
        }

        if (dong < long.MinValue || dong > long.MaxValue)
        {
            return TextProblem.TooLarge;
        }

        value = new Vnd((long)dong);
        return TextProblem.None;
    }
}
