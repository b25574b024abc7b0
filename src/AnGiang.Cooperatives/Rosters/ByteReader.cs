using System.Buffers.Binary;
using System.Text;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads what <see cref="ByteWriter"/> wrote, and trusts nothing: a length is compared with what is left before anything is made of it.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    internal const int TextSize = sizeof(int);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private ReadOnlySpan<byte> rest = bytes;

    internal readonly bool IsAtEnd => rest.IsEmpty;

    internal bool Flag() => Take(1)[0] switch
    {
        0 => false,
        1 => true,
        _ => throw Damaged("a flag is neither 0 nor 1"),
    };

    /// <summary>A number of things that take at least so many bytes each.</summary>
    internal int Count(int size)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return count >= 0 && count <= rest.Length / size ? count : throw Damaged($"there is no room for {count} things of {size} bytes or more");
    }

    internal long Number() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    internal Int128 Sum() => BinaryPrimitives.ReadInt128LittleEndian(Take(16));

    internal string Text()
    {
        try
        {
            return Strict.GetString(Take(Count(1)));
        }
        catch (DecoderFallbackException)
        {
            throw Damaged("a text is not UTF-8");
        }
    }

    internal string[] Texts()
    {
        string[] texts = new string[Count(TextSize)];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    /// <summary>Texts that stand in their ordinal order, each once.</summary>
    internal string[] OrderedTexts()
    {
        string[] texts = Texts();
        for (int i = 1; i < texts.Length; i++)
        {
            RefuseDisorder(texts[i - 1], texts[i]);
        }

        return texts;
    }

    internal static void RefuseDisorder(string earlier, string later)
    {
        if (string.CompareOrdinal(earlier, later) >= 0)
        {
            throw Damaged($"'{later}' comes after '{earlier}'");
        }
    }

    internal static FormatException Damaged(string why, Exception? inner = null) =>
        new($"This is not a partial summary, or it is damaged: {why}. Get it once more from where it was written.", inner);

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > rest.Length)
        {
            throw Damaged("it ends early");
        }

        ReadOnlySpan<byte> taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
