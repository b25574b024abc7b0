using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AnGiang.Cooperatives;

/// <summary>The identifier of a unit, such as its registration or tax number (mã số HTX): text compared ordinally.</summary>
/// <remarks>1 to 64 characters without control characters and without white space at its ends, composed to NFC. An invalid id cannot exist.</remarks>
[JsonConverter(typeof(FigureJsonConverter<CooperativeId>))]
[TypeConverter(typeof(FigureTypeConverter<CooperativeId>))]
public sealed class CooperativeId :
    IEquatable<CooperativeId>, IComparable<CooperativeId>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<CooperativeId>, IUtf8SpanParsable<CooperativeId>
{
    private const int MaxLength = 64;

    /// <summary>Creates an id.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is no id: empty, too long, with a control character or with white space at its ends.</exception>
    public CooperativeId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = IsValid(value) ? VietnameseText.Compose(value) : throw new ArgumentException(Refusal(value), nameof(value));
    }

    /// <summary>The text of the id.</summary>
    public string Value { get; }

    /// <summary>The same id.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(CooperativeId? left, CooperativeId? right) => left?.Equals(right) ?? right is null;

    /// <summary>Another id.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CooperativeId? left, CooperativeId? right) => !(left == right);

    /// <summary>Before in ordinal order.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one comes first.</returns>
    public static bool operator <(CooperativeId? left, CooperativeId? right) => Compare(left, right) < 0;

    /// <summary>Before in ordinal order, or the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one does not come later.</returns>
    public static bool operator <=(CooperativeId? left, CooperativeId? right) => Compare(left, right) <= 0;

    /// <summary>After in ordinal order.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one comes later.</returns>
    public static bool operator >(CooperativeId? left, CooperativeId? right) => Compare(left, right) > 0;

    /// <summary>After in ordinal order, or the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one does not come earlier.</returns>
    public static bool operator >=(CooperativeId? left, CooperativeId? right) => Compare(left, right) >= 0;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text of the id.</param>
    /// <param name="provider">Not used: an id has one form.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static CooperativeId Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CooperativeId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out CooperativeId? id) ? id : throw new FormatException(Refusal(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: an id has one form.</param>
    public static CooperativeId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out CooperativeId? id) ? id : throw new FormatException(Refusal(Encoding.UTF8.GetString(utf8Text)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CooperativeId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CooperativeId result)
    {
        result = IsValid(s) ? new CooperativeId(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out CooperativeId result)
    {
        // Decoding would turn different malformed bytes into the same id.
        result = null;
        return Utf8.IsValid(utf8Text) && TryParse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public int CompareTo(CooperativeId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        CooperativeId other => CompareTo(other),
        _ => throw new ArgumentException($"An id is compared with an id, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(CooperativeId? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CooperativeId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text of the id.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The text of the id; there is one form.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns><see cref="Value"/>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(Value, utf8Destination, out bytesWritten);

    private static int Compare(CooperativeId? left, CooperativeId? right) => string.CompareOrdinal(left?.Value, right?.Value);

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (char.IsControl(text[i]) || (char.IsSurrogate(text[i]) && !pair))
            {
                return false;
            }

            i += pair ? 1 : 0;
        }

        return true;
    }

    private static string Refusal(ReadOnlySpan<char> text) =>
        $"'{(text.Length > MaxLength ? text[..MaxLength] : text)}' is not an id: 1 to {MaxLength} characters, no control characters, no white space at the ends.";
}
