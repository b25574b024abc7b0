using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>A range of amounts with both ends in it (khoảng), as in "4 - 5 triệu đồng".</summary>
/// <remarks><see langword="default"/> is 0 to 0. Ranges have no order and are never summed. The text of a range whose ends print alike is the one amount.</remarks>
[JsonConverter(typeof(FigureJsonConverter<VndRange>))]
[TypeConverter(typeof(FigureTypeConverter<VndRange>))]
[DebuggerDisplay("{ToString(\"D\", FigureFormat.Vietnamese),nq}")]
public readonly struct VndRange :
    IEquatable<VndRange>, IEqualityOperators<VndRange, VndRange, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<VndRange>, IUtf8SpanParsable<VndRange>, IFigureText<VndRange>
{
    private const string Dash = " - ";

    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, not below the lower one.</param>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public VndRange(Vnd low, Vnd high)
    {
        if (low > high)
        {
            throw new ArgumentException($"The lower end {low:D} is above the upper end {high:D}; swap them.", nameof(low));
        }

        Low = low;
        High = high;
    }

    /// <summary>The lower end.</summary>
    public Vnd Low { get; }

    /// <summary>The upper end.</summary>
    public Vnd High { get; }

    /// <inheritdoc/>
    static string IFigureText<VndRange>.Noun => "a range of amounts";

    /// <inheritdoc/>
    static string IFigureText<VndRange>.After(FigureFormat figures) => $"' - ' stands between two numbers and the unit once; {VndFormat.After(figures)}";

    /// <summary>Equal ends.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether both ends are equal.</returns>
    public static bool operator ==(VndRange left, VndRange right) => left.Equals(right);

    /// <summary>Different ends.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether an end differs.</returns>
    public static bool operator !=(VndRange left, VndRange right) => !left.Equals(right);

    /// <summary>Reads a range: two numbers with <c> - </c> between them and the unit once, behind the second; or one amount.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a range in that format; the message says why.</exception>
    /// <exception cref="OverflowException">An end does not fit.</exception>
    public static VndRange Parse(string s, IFormatProvider? provider) => FigureText.Parse<VndRange>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static VndRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => FigureText.Parse<VndRange>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">The <see cref="FigureFormat"/>.</param>
    public static VndRange Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => FigureText.Parse<VndRange>(utf8Text, provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VndRange result) =>
        FigureText.TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out VndRange result) =>
        FigureText.TryParse(s, provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out VndRange result) =>
        FigureText.TryParse(utf8Text, provider, out result);

    /// <summary>Whether an amount lies in the range, ends included.</summary>
    /// <param name="amount">An amount.</param>
    /// <returns>Whether it is neither below the lower nor above the upper end.</returns>
    public bool Contains(Vnd amount) => amount >= Low && amount <= High;

    /// <summary>The smallest range that holds this one and another.</summary>
    /// <param name="other">Another range.</param>
    /// <returns>From the lower of the lower ends to the higher of the upper ends.</returns>
    public VndRange Union(VndRange other) =>
        new(Low < other.Low ? Low : other.Low, High > other.High ? High : other.High);

    /// <inheritdoc/>
    public bool Equals(VndRange other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VndRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>The ends in đồng as digits, <c>4000000 - 5000000</c>.</summary>
    /// <returns>The round-trip text.</returns>
    public override string ToString() => FigureText.ToString(this, null, null);

    /// <summary>The range in one of the formats of <see cref="Vnd"/>; the unit is written once.</summary>
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
    void IFigureText<VndRange>.Write(ref SpanWriter writer, ReadOnlySpan<char> format, FigureFormat figures)
    {
        VndFormat parsed = VndFormat.Parse(format);
        Low.WriteNumber(ref writer, parsed, figures);
        if (!Low.PrintsLike(High, parsed))
        {
            writer.Append(Dash);
            High.WriteNumber(ref writer, parsed, figures);
        }

        parsed.WriteUnit(ref writer, figures);
    }

    /// <inheritdoc/>
    static TextProblem IFigureText<VndRange>.Read(ReadOnlySpan<char> text, FigureFormat figures, out VndRange value)
    {
        value = default;
        SpanReader reader = new(text);
        TextProblem problem = reader.ReadNumber(figures, out Int128 lowMantissa, out int lowScale);
        (Int128 highMantissa, int highScale) = (lowMantissa, lowScale);
        if (problem == TextProblem.None && reader.Accept(Dash))
        {
            problem = reader.ReadNumber(figures, out highMantissa, out highScale);
        }

        if (problem != TextProblem.None)
        {
            return problem;
        }

        VndUnit unit = VndFormat.ReadUnit(ref reader, figures);
        if (!reader.AtEnd)
        {
            return TextProblem.UnknownWord;
        }

        problem = Vnd.Scale(lowMantissa, lowScale, unit, out Vnd low);
        TextProblem highProblem = Vnd.Scale(highMantissa, highScale, unit, out Vnd high);
        problem = problem != TextProblem.None ? problem
            : highProblem != TextProblem.None ? highProblem
            : low > high ? TextProblem.LowAboveHigh
            : TextProblem.None;
        value = problem == TextProblem.None ? new VndRange(low, high) : default;
        return problem;
    }
}
