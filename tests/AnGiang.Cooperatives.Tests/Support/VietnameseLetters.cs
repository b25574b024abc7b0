namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>One Vietnamese letter as one char, and as its base letter with its marks in canonical order of spelling: vowel mark, tone.</summary>
public sealed record VietnameseLetter(char Composed, char Base, string Marks)
{
    internal string Decomposed => Base + Marks;
}

/// <summary>The vowels of Vietnamese with their tones, written down by rows in the order of the dictionary: không, huyền, hỏi, ngã, sắc, nặng.</summary>
internal static class VietnameseLetters
{
    private const string Tones = "\0\u0300\u0309\u0303\u0301\u0323";

    private static readonly (string Letters, char Base, string Mark)[] Rows =
    [
        ("aàảãáạ", 'a', ""), ("ăằẳẵắặ", 'a', "\u0306"), ("âầẩẫấậ", 'a', "\u0302"), ("eèẻẽéẹ", 'e', ""), ("êềểễếệ", 'e', "\u0302"), ("iìỉĩíị", 'i', ""),
        ("oòỏõóọ", 'o', ""), ("ôồổỗốộ", 'o', "\u0302"), ("ơờởỡớợ", 'o', "\u031B"), ("uùủũúụ", 'u', ""), ("ưừửữứự", 'u', "\u031B"), ("yỳỷỹýỵ", 'y', ""),
    ];

    internal static IReadOnlyList<VietnameseLetter> All { get; } =
    [
        .. from row in Rows
           from upper in new[] { false, true }
           from tone in Enumerable.Range(0, 6)
           let composed = row.Letters[tone]
           select new VietnameseLetter(
               upper ? char.ToUpperInvariant(composed) : composed,
               upper ? char.ToUpperInvariant(row.Base) : row.Base,
               row.Mark + (tone == 0 ? "" : Tones[tone])),
    ];

    internal static string Decompose(string text) =>
        string.Concat(text.Select(c => All.FirstOrDefault(letter => letter.Composed == c)?.Decomposed ?? c.ToString()));
}
