using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>A name in Vietnamese and in English, printed in the language of the <see cref="FigureFormat"/>.</summary>
public sealed record BilingualName : IFormattable
{
    /// <summary>Creates a name.</summary>
    /// <param name="vietnamese">The Vietnamese name; composed to NFC.</param>
    /// <param name="english">The English name.</param>
    /// <exception cref="ArgumentException">A name is null, empty or white space.</exception>
    public BilingualName(string vietnamese, string english)
    {
        Vietnamese = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(vietnamese));
        English = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(english));
    }

    /// <summary>The Vietnamese name.</summary>
    public string Vietnamese { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>The English name.</summary>
    /// <returns><see cref="English"/>.</returns>
    public override string ToString() => English;

    /// <summary>The name in the language of a format.</summary>
    /// <param name="format">Not used; may be null.</param>
    /// <param name="formatProvider"><see cref="FigureFormat.Vietnamese"/> for the Vietnamese name; anything else means the English one.</param>
    /// <returns>The name.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        FigureFormat.From(formatProvider) == FigureFormat.Vietnamese ? Vietnamese : English;
}
