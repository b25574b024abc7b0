using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

[Trait("Category", "Text")]
public class VietnameseTextLaws
{
    [Law]
    public bool The_key_of_a_key_is_the_key(Name name)
    {
        string key = VietnameseText.Key(name.Text);

        return VietnameseText.Key(key) == key;
    }

    [Law]
    public bool The_key_does_not_depend_on_case(Name name) =>
        VietnameseText.Key(name.Text.ToUpperInvariant()) == VietnameseText.Key(name.Text);

    [Law]
    public bool The_key_does_not_depend_on_loose_marks(Name name) =>
        VietnameseText.Key(VietnameseLetters.Decompose(name.Text)) == VietnameseText.Key(name.Text);

    [Law]
    public bool The_key_does_not_depend_on_spaces_around_or_on_their_number(Name name) =>
        VietnameseText.Key($" \u00A0{name.Text.Replace(" ", "   ", StringComparison.Ordinal)}\u200B ") == VietnameseText.Key(name.Text);

    [Law]
    public bool Composed_text_is_never_longer_and_composing_it_again_changes_nothing(Name name)
    {
        char[] once = new char[name.Text.Length];
        int length = VietnameseText.Compose(name.Text, once);
        char[] twice = new char[length];

        return VietnameseText.Compose(once.AsSpan(0, length), twice) == length && once.AsSpan(0, length).SequenceEqual(twice);
    }
}
