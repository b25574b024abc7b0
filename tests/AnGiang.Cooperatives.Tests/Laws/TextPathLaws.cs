using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

[Trait("Category", "Text")]
public class TextPathLaws
{
    [Law]
    public bool Amounts_are_written_the_same_every_way(Vnd value, VndLetters letters, FigureFormat figures) =>
        TextPaths.WriteTheSame(value, letters.Text, figures);

    [Law]
    public bool Ranges_are_written_the_same_every_way(VndRange value, VndLetters letters, FigureFormat figures) =>
        TextPaths.WriteTheSame(value, letters.Text, figures);

    [Law]
    public bool Fractions_are_written_the_same_every_way(Fraction value, FractionLetters letters, FigureFormat figures) =>
        TextPaths.WriteTheSame(value, letters.Text, figures);

    [Law]
    public bool Percentages_are_written_the_same_every_way(Percentage value, PercentageLetters letters, FigureFormat figures) =>
        TextPaths.WriteTheSame(value, letters.Text, figures);

    [Law]
    public bool Amounts_are_read_the_same_every_way(Scrap scrap, FigureFormat figures) => TextPaths.ReadTheSame<Vnd>(scrap.Text, figures);

    [Law]
    public bool Ranges_are_read_the_same_every_way(Scrap scrap, FigureFormat figures) => TextPaths.ReadTheSame<VndRange>(scrap.Text, figures);

    [Law]
    public bool Fractions_are_read_the_same_every_way(Scrap scrap, FigureFormat figures) => TextPaths.ReadTheSame<Fraction>(scrap.Text, figures);

    [Law]
    public bool Percentages_are_read_the_same_every_way(Scrap scrap, FigureFormat figures) => TextPaths.ReadTheSame<Percentage>(scrap.Text, figures);

    [Law]
    public bool Loose_marks_read_as_composed_letters(Scrap scrap, FigureFormat figures)
    {
        string loose = VietnameseLetters.Decompose(scrap.Text);

        return loose.Length > FigureText.MaxLength
            || (Vnd.TryParse(scrap.Text, figures, out Vnd composed) == Vnd.TryParse(loose, figures, out Vnd decomposed) && composed == decomposed
                && TextPaths.ReadTheSame<Vnd>(loose, figures));
    }
}
