using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A text that may or may not be a figure: garbage from the letters of figures, or a figure with a few characters changed.</summary>
public sealed record Scrap(string Text)
{
    private static readonly string[] Pieces =
    [
        "0", "1", "2", "3", "9", "00", "000", "123", "456", ".", ",", "/", "%", "…", "-", " - ", " ", " ", "₫", "đồng", " đồng", " VND",
        "triệu", " triệu", " tỷ", " tỷ đồng", " nghìn", " million", " billion", "e", "E", "+",
    ];

    internal static Gen<Scrap> Generator { get; } = Gen.Frequency(
        (3, from count in Gen.Choose(0, 8) from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count) select new Scrap(string.Concat(pieces))),
        (1, from count in Gen.Choose(0, 200) from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count) select new Scrap(string.Concat(pieces))),
        (6, from text in Printed() from edits in Gen.Choose(0, 3) from edited in Edited(text, edits) select new Scrap(edited)));

    internal static IEnumerable<Scrap> Shorter(Scrap scrap) =>
        Enumerable.Range(0, scrap.Text.Length).Select(i => new Scrap(scrap.Text.Remove(i, 1)));

    private static Gen<string> Printed() => Gen.OneOf(
        from value in Figures.Amounts().Generator from letters in Gen.Elements<VndLetters>(VndLetters.All) from figures in Figures.Formats().Generator select value.ToString(letters.Text, figures),
        from value in Figures.Ranges().Generator from letters in Gen.Elements<VndLetters>(VndLetters.All) from figures in Figures.Formats().Generator select value.ToString(letters.Text, figures),
        from value in Figures.Fractions().Generator from letters in Gen.Elements<FractionLetters>(FractionLetters.All) from figures in Figures.Formats().Generator select value.ToString(letters.Text, figures),
        from value in Figures.Percentages().Generator from letters in Gen.Elements<PercentageLetters>(PercentageLetters.All) from figures in Figures.Formats().Generator select value.ToString(letters.Text, figures));

    private static Gen<string> Edited(string text, int edits) => edits == 0
        ? Gen.Constant(text)
        : from at in Gen.Choose(0, text.Length)
          from cut in Gen.Choose(0, Math.Min(1, text.Length - at))
          from piece in Gen.Elements<string>([.. Pieces, ""])
          from edited in Edited(text.Remove(at, cut).Insert(at, piece), edits - 1)
          select edited;
}
