using System.Buffers.Binary;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Ways in which bytes go bad, the same for the same seed.</summary>
internal static class Damage
{
    private static readonly int[] Numbers = [int.MaxValue, int.MinValue, -1, 0, 1, 2, 1_000_000, 0x7FFF_FFF0];

    internal static byte[] Of(byte[] bytes, int seed)
    {
        int at = Draw(bytes.Length, 1);
        switch (Draw(8, 2))
        {
            case 0:
                return Changed(at, (byte)(1 << Draw(8, 3)));
            case 1:
                return Changed(at, (byte)(1 + Draw(255, 3)));
            case 2:
                return bytes[..at];
            case 3:
                return [.. bytes, .. Enumerable.Range(0, 1 + Draw(40, 3)).Select(i => (byte)Draw(256, 10 + i))];
            case 4:
                return [.. bytes[at..], .. bytes[..at]];
            case 5:
                return [.. bytes[..at], (byte)Draw(256, 3), .. bytes[at..]];
            case 6:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + 1 + Draw(9, 3))..]];
            default:
                byte[] numbered = [.. bytes];
                BinaryPrimitives.WriteInt32LittleEndian(numbered.AsSpan(Math.Min(at, bytes.Length - sizeof(int))), Numbers[Draw(Numbers.Length, 3)]);
                return numbered;
        }

        byte[] Changed(int where, byte bits)
        {
            byte[] changed = [.. bytes];
            changed[where] ^= bits;
            return changed;
        }

        int Draw(int below, int what) => (int)(Order.Hash(what, seed) % (uint)below);
    }
}
