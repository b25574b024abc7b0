using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>
/// Adds rows to groups, one 64-byte addition a row: five sums, and in two further lanes three numbers of rows each, of those that reported a column and of all.
/// </summary>
/// <remarks>
/// Sums wrap and numbers run into each other unless at most <see cref="MostRows"/> rows are added between two readings and no value is beyond <see cref="MostValue"/>.
/// Consecutive rows go to consecutive banks, so that rows of the same group need not wait for each other; whoever reads the lanes adds the banks up.
/// </remarks>
internal static class LaneScan
{
    internal const int Lanes = 8;
    internal const int MostRows = 1 << 20;
    internal const long MostValue = 1L << 43;
    internal const int CountBits = 21;

    /// <summary>Where the smallest values of a group stand behind its sums, and where the largest.</summary>
    internal const int Minima = 8;
    internal const int Maxima = 16;

    /// <summary>For each pattern of five bits eight lanes, all ones where the bit is not set.</summary>
    private static readonly long[] MissingLanes = [.. Enumerable.Range(0, 32).SelectMany(bits => Enumerable.Range(0, Lanes).Select(lane => lane < FiveColumns.Most && (bits >> lane & 1) == 0 ? -1L : 0))];

    /// <summary>Three bits as three numbers of rows, the lowest first.</summary>
    internal static ReadOnlySpan<long> Counts =>
    [
        0, 1, 1L << CountBits, 1 | (1L << CountBits),
        1L << (2 * CountBits), 1 | (1L << (2 * CountBits)), (1L << CountBits) | (1L << (2 * CountBits)), 1 | (1L << CountBits) | (1L << (2 * CountBits)),
    ];

    /// <summary>The first of eight lanes that are all ones where a row did not report its column; the lowest byte of <paramref name="reported"/> says which it did.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref readonly long Missing(ulong reported) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(MissingLanes), (nint)(reported & 31) * Lanes);

    /// <summary>Adds rows.</summary>
    /// <param name="codes">The group of each row, below the number of groups; at most <see cref="GroupScan.BlockRows"/>.</param>
    /// <param name="columns">As many rows of each.</param>
    /// <param name="selected">Which rows count, a bit a row; empty when all do.</param>
    /// <param name="banks">Where to.</param>
    /// <param name="vectors">How wide the vectors may be.</param>
    /// <returns>From which row on extremes were not taken, though the lanes are there for them.</returns>
    internal static int Add<TCode>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<byte> selected, in LaneBanks banks, VectorWidth vectors)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int eights = codes.Length & ~7;
        ReadOnlySpan<TCode> some = codes[..eights];
        Span<ulong> reported = stackalloc ulong[GroupScan.BlockRows / 8];
        reported = reported[..(eights / 8)];
        columns.Reported(reported, selected);
        bool isClean = selected.IsEmpty && columns.AreClean;
        switch (vectors, banks.HaveExtremes)
        {
            case (VectorWidth.Bits512, true):
                LaneScan512.Add<TCode, WithExtremes>(some, columns, reported, isClean, banks);
                break;
            case (VectorWidth.Bits512, false):
                LaneScan512.Add<TCode, WithoutExtremes>(some, columns, reported, isClean, banks);
                break;
            case (VectorWidth.Bits256, true):
                LaneScan256.Add<TCode, WithExtremes>(some, columns, reported, isClean, banks);
                break;
            case (VectorWidth.Bits256, false):
                LaneScan256.Add<TCode, WithoutExtremes>(some, columns, reported, isClean, banks);
                break;
            default:
                AddEights(some, columns, reported, isClean, banks);
                break;
        }

        for (int row = eights; row < codes.Length; row++)
        {
            AddRow(columns, columns.ReportedOfRow(row, selected), row, ref banks.At(codes[row], 0), keep: 0);
        }

        return vectors == VectorWidth.None ? 0 : eights;
    }

    private static void AddEights<TCode>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<ulong> reported, bool isClean, in LaneBanks banks)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        long keep = isClean ? -1 : 0;
        for (int row = 0; row < codes.Length; row += 8)
        {
            ulong bytes = reported[row >> 3];
            for (int i = 0; i < 8; i++)
            {
                AddRow(columns, (int)(bytes & 0xFF), row + i, ref banks.At(codes[row + i], i), keep);
                bytes >>= 8;
            }
        }
    }

    /// <summary>Adds a row; <paramref name="keep"/> is all ones where values that were not reported are zero, else zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRow(in FiveColumns columns, int reported, int row, ref long lanes, long keep)
    {
        unchecked
        {
            Unsafe.Add(ref lanes, 6) += Counts[reported >> 3];
            Unsafe.Add(ref lanes, 5) += Counts[reported & 7];
            switch (columns.Count)
            {
                case 5:
                    Unsafe.Add(ref lanes, 4) += columns.E[row] & (keep | -((long)reported >> 4 & 1));
                    goto case 4;
                case 4:
                    Unsafe.Add(ref lanes, 3) += columns.D[row] & (keep | -((long)reported >> 3 & 1));
                    goto case 3;
                case 3:
                    Unsafe.Add(ref lanes, 2) += columns.C[row] & (keep | -((long)reported >> 2 & 1));
                    goto case 2;
                case 2:
                    Unsafe.Add(ref lanes, 1) += columns.B[row] & (keep | -((long)reported >> 1 & 1));
                    goto case 1;
                case 1:
                    Unsafe.Add(ref lanes, 0) += columns.A[row] & (keep | -((long)reported & 1));
                    break;
            }
        }
    }
}
