using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A name of a co-operative, a commune or a sector as people type it, with spaces, dashes, invisible characters and loose marks.</summary>
public sealed record Name(string Text)
{
    private static readonly string[] Syllables =
    [
        "Hợp", "tác", "xã", "Nông", "nghiệp", "Hoà", "Hòa", "Thuỷ", "THUỶ", "Thủy", "quý", "qúy", "khoẻ", "hoàn", "Đức", "Ðức", "An", "Giang", "2",
    ];

    private static readonly string[] Breaks = [" ", "  ", "-", " - ", "–", "\u00A0", "\t", "\u200B", "\u00AD", ""];

    internal static Gen<Name> Generator { get; } =
        from count in Gen.Choose(0, 6)
        from syllables in Gen.ArrayOf(Gen.Elements(Syllables), count)
        from breaks in Gen.ArrayOf(Gen.Elements(Breaks), count)
        from loose in Gen.Elements(false, true)
        let text = string.Concat(syllables.Zip(breaks, (syllable, gap) => gap + syllable))
        select new Name(loose ? VietnameseLetters.Decompose(text) : text);

    internal static IEnumerable<Name> Shorter(Name name) =>
        Enumerable.Range(0, name.Text.Length).Select(i => new Name(name.Text.Remove(i, 1)));
}
