using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

[Trait("Category", "Text")]
public class GrammarLaws
{
    [Law]
    public bool Exactly_the_texts_of_amounts_are_read(Scrap scrap, FigureFormat figures) => Grammar.IsAmount(scrap.Text, figures, out BigInteger dong)
        ? Oracle.Gives(dong, () => Vnd.Parse(scrap.Text, figures))
        : Refused<Vnd>(scrap, figures);

    [Law]
    public bool Exactly_the_texts_of_ranges_are_read(Scrap scrap, FigureFormat figures) =>
        Grammar.IsRange(scrap.Text, figures, out BigInteger low, out BigInteger high)
        ? (Oracle.IsLong(low) && Oracle.IsLong(high)
            ? VndRange.Parse(scrap.Text, figures) == new VndRange(Vnd.FromDong((long)low), Vnd.FromDong((long)high))
            : Oracle.Throws<OverflowException>(() => VndRange.Parse(scrap.Text, figures)))
        : Refused<VndRange>(scrap, figures);

    [Law]
    public bool Exactly_the_texts_of_fractions_are_read(Scrap scrap, FigureFormat figures) =>
        Grammar.IsFraction(scrap.Text, figures, out BigInteger numerator, out BigInteger denominator)
        ? Oracle.Gives(numerator, denominator, () => Fraction.Parse(scrap.Text, figures))
        : Refused<Fraction>(scrap, figures);

    [Law]
    public bool Exactly_the_texts_of_percentages_are_read(Scrap scrap, FigureFormat figures) =>
        Grammar.IsPercentage(scrap.Text, figures, out BigInteger mantissa, out int scale)
        ? (scale > 28
            ? Oracle.Throws<OverflowException>(() => Percentage.Parse(scrap.Text, figures))
            : Oracle.Gives(mantissa, scale, () => Percentage.Parse(scrap.Text, figures).Points))
        : Refused<Percentage>(scrap, figures);

    private static bool Refused<T>(Scrap scrap, FigureFormat figures)
        where T : struct, ISpanParsable<T> =>
        !T.TryParse(scrap.Text, figures, out T value) && value.Equals(default(T))
        && (Oracle.Throws<FormatException>(() => T.Parse(scrap.Text, figures)) || Oracle.Throws<OverflowException>(() => T.Parse(scrap.Text, figures)));
}
