using System.Text;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class VietnameseTextTests
{
    [Fact]
    public void The_alphabet_has_144_vowels_with_tones()
    {
        Assert.Equal(144, VietnameseLetters.All.Count);
        Assert.Equal(144, VietnameseLetters.All.Select(letter => letter.Composed).Distinct().Count());
    }

    [Fact]
    public void Every_letter_is_composed_from_its_marks_in_any_order() => Assert.All(VietnameseLetters.All, letter =>
    {
        string reversed = letter.Base + string.Concat(letter.Marks.Reverse());

        Assert.Equal(letter.Composed.ToString(), Compose(letter.Decomposed));
        Assert.Equal(letter.Composed.ToString(), Compose(reversed));
        Assert.Equal(letter.Composed.ToString(), Compose(letter.Composed.ToString()));
    });

    [Fact]
    public void Every_letter_is_composed_from_a_half_composed_one() => Assert.All(
        VietnameseLetters.All.Where(letter => letter.Marks.Length == 2),
        letter =>
        {
            string withVowelMark = Compose($"{letter.Base}{letter.Marks[0]}");
            string withTone = Compose($"{letter.Base}{letter.Marks[1]}");

            Assert.Equal(letter.Composed.ToString(), Compose(withVowelMark + letter.Marks[1]));
            Assert.Equal(letter.Composed.ToString(), Compose(withTone + letter.Marks[0]));
        });

    [CultureFact]
    public void Composing_agrees_with_the_tables_of_unicode() => Assert.All(VietnameseLetters.All, letter =>
    {
        string composed = letter.Composed.ToString();

        Assert.Equal(composed, letter.Decomposed.Normalize(NormalizationForm.FormC));
        Assert.Equal(composed, Compose(composed.Normalize(NormalizationForm.FormD)));
    });

    [Theory]
    [InlineData("a\u0301\u0300", "á\u0300")]
    [InlineData("b\u0301", "b\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("ă\u0302", "ă\u0302")]
    [InlineData("e\u031B", "e\u031B")]
    [InlineData("a\u0331\u0301", "a\u0331\u0301")]
    [InlineData("đ\u0323", "đ\u0323")]
    [InlineData("", "")]
    public void Marks_that_make_no_vietnamese_letter_stay(string text, string expected) => Assert.Equal(expected, Compose(text));

    [Theory]
    [InlineData("5 ty\u0309 \u0111o\u0302\u0300ng", 5_000_000_000)]
    [InlineData("5 tri\u1EB9\u0302u", 5_000_000)]
    [InlineData("5 tri\u00EA\u0323u \u0111\u00F4\u0300ng", 5_000_000)]
    [InlineData("5 nghi\u0300n", 5_000)]
    public void Loose_marks_are_read_in_figures(string text, long dong)
    {
        Assert.Equal(dong, Vnd.Parse(text, FigureFormat.Vietnamese).Dong);
        Assert.Equal(dong, Vnd.Parse(Encoding.UTF8.GetBytes(text), FigureFormat.Vietnamese).Dong);
    }

    [Theory]
    [InlineData("  Hợp tác  xã ", "hợp tác xã")]
    [InlineData("Hợp\u00A0tác\txã", "hợp tác xã")]
    [InlineData("Hợp\u200B tác\uFEFF xã\u00AD", "hợp tác xã")]
    [InlineData("H\u01A1\u0323p ta\u0301c xa\u0303", "hợp tác xã")]
    [InlineData("HỢP TÁC XÃ", "hợp tác xã")]
    [InlineData("ĐỒNG THÁP", "đồng tháp")]
    [InlineData("ÐỒNG THÁP", "đồng tháp")]
    [InlineData("\u0189ồng Tháp", "đồng tháp")]
    [InlineData("ðồng \u0256ức", "đồng đức")]
    [InlineData("A – B", "a-b")]
    [InlineData("A—B", "a-b")]
    [InlineData("A -B", "a-b")]
    [InlineData("A\u2011B", "a-b")]
    [InlineData("A \u2212  B", "a-b")]
    [InlineData("- A -", "-a-")]
    [InlineData("", "")]
    [InlineData(" \u200B ", "")]
    public void The_key_ignores_what_the_eye_does_not_see(string name, string key) => Assert.Equal(key, VietnameseText.Key(name));

    [Theory]
    [InlineData("Hoà", "hòa")]
    [InlineData("Hòa", "hòa")]
    [InlineData("HOÀ", "hòa")]
    [InlineData("Hoa\u0300", "hòa")]
    [InlineData("Khoẻ", "khỏe")]
    [InlineData("Thuỷ sản", "thủy sản")]
    [InlineData("Hoà-Bình", "hòa-bình")]
    [InlineData("Hoà2", "hòa2")]
    [InlineData("Quý", "quý")]
    [InlineData("Qúy", "quý")]
    [InlineData("Quỳnh", "quỳnh")]
    [InlineData("hoàn", "hoàn")]
    [InlineData("khoái", "khoái")]
    [InlineData("thuỳ", "thùy")]
    [InlineData("huỳnh", "huỳnh")]
    [InlineData("mua", "mua")]
    [InlineData("quả", "quả")]
    public void The_key_places_tones_in_one_way(string name, string key) => Assert.Equal(key, VietnameseText.Key(name));

    [Theory]
    [InlineData("Hòa", "Hoa")]
    [InlineData("Hòa", "Hóa")]
    [InlineData("Đức", "Dức")]
    [InlineData("An Giang", "AnGiang")]
    [InlineData("tác", "tac")]
    public void Different_names_have_different_keys(string one, string other) =>
        Assert.NotEqual(VietnameseText.Key(one), VietnameseText.Key(other));

    private static string Compose(string text)
    {
        char[] buffer = new char[text.Length];
        return new string(buffer, 0, VietnameseText.Compose(text, buffer));
    }

    [Theory]
    [InlineData("hoa\u200B\u0300", "hòa")]
    [InlineData("A \u2015 B", "a-b")]
    public void A_key_is_its_own_key(string name, string key)
    {
        Assert.Equal(key, VietnameseText.Key(name));
        Assert.Equal(key, VietnameseText.Key(VietnameseText.Key(name)));
    }

    [Fact]
    public void Half_a_character_is_kept() => Assert.Equal("\uD800 x", VietnameseText.Key("\uD800 X"));
}
