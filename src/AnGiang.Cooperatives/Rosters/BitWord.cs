using System.Buffers.Binary;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads bits 64 at a time, least significant first.</summary>
internal static class BitWord
{
    /// <summary>The bits from one on; those beyond the last byte are zero.</summary>
    internal static ulong At(ReadOnlySpan<byte> bits, int first)
    {
        ReadOnlySpan<byte> from = bits[(first >> 3)..];
        int shift = first & 7;
        ulong word = from.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(from) : Last(from);
        return shift == 0 || from.Length <= sizeof(ulong) ? word >> shift : (word >> shift) | ((ulong)from[sizeof(ulong)] << (64 - shift));
    }

    private static ulong Last(ReadOnlySpan<byte> bits)
    {
        Span<byte> eight = stackalloc byte[sizeof(ulong)];
        bits.CopyTo(eight);
        return BinaryPrimitives.ReadUInt64LittleEndian(eight);
    }
}
