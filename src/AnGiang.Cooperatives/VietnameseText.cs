using System.Text;

namespace AnGiang.Cooperatives;

/// <summary>
/// Composed spelling of Vietnamese letters and the key under which names are matched. The framework's own normalisation does
/// nothing on invariant-globalisation images, so the Vietnamese alphabet is composed here, the same everywhere; other letters are kept as they are.
/// </summary>
internal static class VietnameseText
{
    // Twelve vowels, each without tone and with the five tones in the order of ToneMarks.
    private const string Lower = "aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ";
    private const string Upper = "AÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬEÈÉẼẺẸÊỀẾỄỂỆIÌÍĨỈỊOÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢUÙÚŨỦỤƯỪỨỮỬỰYỲÝỸỶỴ";
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    private const int Tones = 6;
    private const char Breve = '\u0306';
    private const char Circumflex = '\u0302';
    private const char Horn = '\u031B';

    /// <summary>Writes the text with every Vietnamese letter as one char; the result is never longer than the text.</summary>
    internal static int Compose(ReadOnlySpan<char> text, Span<char> destination)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (length > 0 && c is >= '\u0300' and <= '\u036F' && TryAdd(destination[length - 1], c, out char composed))
            {
                destination[length - 1] = composed;
            }
            else
            {
                destination[length++] = c;
            }
        }

        return length;
    }

    internal static string Compose(string text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        return buffer[..Compose(text, buffer)].ToString();
    }

    /// <summary>
    /// The key of a name: composed, trimmed, white space collapsed, dashes alike and without spaces around them, Đ for its
    /// look-alikes, lower case, and "hoà" spelled "hòa". Keys are compared ordinally; the name itself is kept as written.
    /// </summary>
    internal static string Key(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char raw in Compose(string.Concat(name.Where(c => !Invisible.Contains(c, StringComparison.Ordinal)))))
        {
            char c = raw switch
            {
                '\u00D0' or '\u0189' or '\u00F0' or '\u0256' => 'đ',
                (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
                _ => char.ToLowerInvariant(raw),
            };
            bool afterBreak = key.Length == 0 || key[^1] is ' ' or '-';
            if (char.IsWhiteSpace(c))
            {
                if (!afterBreak)
                {
                    key.Append(' ');
                }

                continue;
            }

            if (c == '-' && key.Length > 0 && key[^1] == ' ')
            {
                key.Length--;
            }

            key.Append(c);
        }

        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }

        PlaceTones(key);
        return key.ToString();
    }

    private static bool TryAdd(char letter, char mark, out char composed)
    {
        composed = letter;
        string alphabet = Lower;
        int index = Lower.IndexOf(letter, StringComparison.Ordinal);
        if (index < 0)
        {
            alphabet = Upper;
            index = Upper.IndexOf(letter, StringComparison.Ordinal);
        }

        if (index < 0)
        {
            return false;
        }

        int tone = ToneMarks.IndexOf(mark, StringComparison.Ordinal) + 1;
        if (tone > 0 && index % Tones == 0)
        {
            composed = alphabet[index + tone];
            return true;
        }

        int rows = (Lower[index - (index % Tones)], mark) switch
        {
            ('a', Breve) => 1,
            ('a', Circumflex) => 2,
            ('e', Circumflex) => 1,
            ('o', Circumflex) => 1,
            ('o', Horn) => 2,
            ('u', Horn) => 1,
            _ => 0,
        };
        composed = alphabet[index + (rows * Tones)];
        return rows > 0;
    }

    /// <summary>In open syllables ending in oa, oe or uy both "hoà" and "hòa" are in use; the key has the tone on the first vowel, but "quý" on the y.</summary>
    private static void PlaceTones(StringBuilder key)
    {
        for (int i = 1; i < key.Length; i++)
        {
            bool open = i + 1 == key.Length || !char.IsLetter(key[i + 1]);
            int second = Lower.IndexOf(key[i], StringComparison.Ordinal);
            int first = Lower.IndexOf(key[i - 1], StringComparison.Ordinal);
            if (!open || second < 0 || first < 0)
            {
                continue;
            }

            (int firstTone, int secondTone) = (first % Tones, second % Tones);
            (char firstLetter, char secondLetter) = (Lower[first - firstTone], Lower[second - secondTone]);
            bool pair = (firstLetter, secondLetter) is ('o', 'a') or ('o', 'e') or ('u', 'y');
            bool afterQ = i >= 2 && key[i - 2] == 'q';
            if (pair && !afterQ && firstTone == 0 && secondTone > 0)
            {
                (key[i - 1], key[i]) = (Lower[first + secondTone], secondLetter);
            }
            else if (pair && afterQ && firstTone > 0 && secondTone == 0)
            {
                (key[i - 1], key[i]) = (firstLetter, Lower[second + firstTone]);
            }
        }
    }
}
