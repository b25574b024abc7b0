using System.Numerics;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

[Trait("Category", "Text")]
public class RoundTripLaws
{
    [Law]
    public bool An_amount_reads_back_as_printed(Vnd value, VndLetters letters, FigureFormat figures)
    {
        string text = value.ToString(letters.Text, figures);

        return Printed(value, letters) is Vnd printed
            ? Vnd.Parse(text, figures) == printed && printed.ToString(letters.Text, figures) == text
            : Oracle.Throws<OverflowException>(() => Vnd.Parse(text, figures));
    }

    [Law]
    public bool A_range_reads_back_as_printed(VndRange value, VndLetters letters, FigureFormat figures)
    {
        string text = value.ToString(letters.Text, figures);

        return (Printed(value.Low, letters), Printed(value.High, letters)) is (Vnd low, Vnd high)
            ? VndRange.Parse(text, figures) == new VndRange(low, high) && new VndRange(low, high).ToString(letters.Text, figures) == text
            : Oracle.Throws<OverflowException>(() => VndRange.Parse(text, figures));
    }

    [Law]
    public bool A_fraction_reads_back_as_printed(Fraction value, FractionLetters letters, FigureFormat figures)
    {
        string text = value.ToString(letters.Text, figures);
        if (letters.Digits is not int digits)
        {
            return Fraction.Parse(text, figures) == value;
        }

        BigInteger printed = Oracle.Divide(value.Numerator * Oracle.Ten(digits), value.Denominator, letters.Mode);
        bool cut = text.EndsWith('…');
        return Oracle.Gives(printed, Oracle.Ten(digits), () => Fraction.Parse(text, figures))
            && (cut || !Oracle.IsFraction(printed, Oracle.Ten(digits)) || Fraction.Parse(text, figures).ToString(letters.Text, figures) == text);
    }

    [Law]
    public bool A_cut_fraction_says_that_it_was_cut(Fraction value, FractionLetters letters, FigureFormat figures)
    {
        string text = value.ToString(letters.Text, figures);
        bool cut = letters.Text[0] == 'T' && value.Numerator * Oracle.Ten(letters.Digits ?? 0) % value.Denominator != 0;

        return text.EndsWith('…') == cut && (!cut || text.StartsWith('-') == value.Numerator < 0);
    }

    [Law]
    public bool A_percentage_reads_back_as_printed(Percentage value, PercentageLetters letters, FigureFormat figures)
    {
        string text = value.ToString(letters.Text, figures);
        (BigInteger mantissa, int scale) = Oracle.Split(value.Points);
        int digits = letters.Digits ?? scale;
        BigInteger printed = Oracle.Divide(mantissa * Oracle.Ten(digits), Oracle.Ten(scale), MidpointRounding.AwayFromZero);

        return Oracle.Gives(printed, digits, () => Percentage.Parse(text, figures).Points)
            && (!Oracle.IsDecimal(printed) || Percentage.Parse(text, figures).ToString(letters.Text, figures) == text);
    }

    private static Vnd? Printed(Vnd value, VndLetters letters)
    {
        if (letters.Digits is not int digits)
        {
            return value;
        }

        BigInteger units = Oracle.Divide(value.Dong * Oracle.Ten(digits), letters.Unit, MidpointRounding.AwayFromZero);
        BigInteger dong = units * letters.Unit / Oracle.Ten(digits);
        return Oracle.IsLong(dong) ? Vnd.FromDong((long)dong) : null;
    }
}
