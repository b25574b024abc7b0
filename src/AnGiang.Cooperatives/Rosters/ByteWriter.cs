using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Writes numbers of fixed width, least significant byte first, and texts in UTF-8 after their length.</summary>
internal sealed class ByteWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly ArrayBufferWriter<byte> buffer = new();

    internal ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    internal void Bytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    internal void Flag(bool value) => buffer.Write([value ? (byte)1 : (byte)0]);

    internal void Count(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(sizeof(int)), value);
        buffer.Advance(sizeof(int));
    }

    internal void Number(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
    }

    internal void Sum(Int128 value)
    {
        const int Size = 16;
        BinaryPrimitives.WriteInt128LittleEndian(buffer.GetSpan(Size), value);
        buffer.Advance(Size);
    }

    internal void Text(string text)
    {
        try
        {
            int length = Strict.GetByteCount(text);
            Count(length);
            buffer.Advance(Strict.GetBytes(text, buffer.GetSpan(length)));
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException("A text has half a character (a lone surrogate) and cannot be written; correct it where it comes from.", nameof(text), e);
        }
    }

    internal void Texts(IReadOnlyCollection<string> texts)
    {
        Count(texts.Count);
        foreach (string text in texts)
        {
            Text(text);
        }
    }
}
