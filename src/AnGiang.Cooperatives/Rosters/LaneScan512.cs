using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The scan with vectors of eight numbers: eight rows at a time, turned from columns into rows.</summary>
internal static class LaneScan512
{
    /// <summary>Adds rows, a multiple of eight.</summary>
    internal static void Add<TCode, TExtremes>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<ulong> reported, bool isClean, in LaneBanks banks)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        Vector512<long> zero = Vector512<long>.Zero, table = Vector512.Create(LaneScan.Counts);
        for (int row = 0; row < codes.Length; row += 8)
        {
            banks.FetchAhead(codes, row);
            ulong bytes = reported[row >> 3];
            Vector512<long> bits = Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(bytes).AsByte());
            Vector512<long> counts = Avx512F.PermuteVar8x64(table, bits), more = Avx512F.PermuteVar8x64(table, bits >>> 3);
            Vector512<long> a = zero, b = zero, c = zero, d = zero, e = zero;
            if (columns.Count > 0)
            {
                a = columns.A.Eight(row);
            }

            if (columns.Count > 1)
            {
                b = columns.B.Eight(row);
            }

            if (columns.Count > 2)
            {
                c = columns.C.Eight(row);
            }

            if (columns.Count > 3)
            {
                d = columns.D.Eight(row);
            }

            if (columns.Count > 4)
            {
                e = columns.E.Eight(row);
            }

            if (!isClean)
            {
                a &= Mask(bits, 1);
                b &= Mask(bits, 2);
                c &= Mask(bits, 4);
                d &= Mask(bits, 8);
                e &= Mask(bits, 16);
            }

            ref TCode eight = ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), row);
            AddFour<TCode, TExtremes>(Avx512F.UnpackLow(a, b), Avx512F.UnpackLow(c, d), Avx512F.UnpackLow(e, counts), Avx512F.UnpackLow(more, zero), ref eight, bytes, banks, 0);
            AddFour<TCode, TExtremes>(Avx512F.UnpackHigh(a, b), Avx512F.UnpackHigh(c, d), Avx512F.UnpackHigh(e, counts), Avx512F.UnpackHigh(more, zero), ref eight, bytes >> 8, banks, 1);
        }
    }

    /// <summary>Adds every other row: part i of the four vectors, 128 bits each, is row 2i + <paramref name="parity"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour<TCode, TExtremes>(
        Vector512<long> p, Vector512<long> q, Vector512<long> r, Vector512<long> s, ref TCode codes, ulong bytes, in LaneBanks banks, int parity)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        Vector512<long> pq02 = Avx512F.Shuffle4x128(p, q, 0b10_00_10_00), pq13 = Avx512F.Shuffle4x128(p, q, 0b11_01_11_01);
        Vector512<long> rs02 = Avx512F.Shuffle4x128(r, s, 0b10_00_10_00), rs13 = Avx512F.Shuffle4x128(r, s, 0b11_01_11_01);
        AddRow<TCode, TExtremes>(Avx512F.Shuffle4x128(pq02, rs02, 0b10_00_10_00), Unsafe.Add(ref codes, parity), bytes, banks, parity);
        AddRow<TCode, TExtremes>(Avx512F.Shuffle4x128(pq13, rs13, 0b10_00_10_00), Unsafe.Add(ref codes, parity + 2), bytes >> 16, banks, parity + 2);
        AddRow<TCode, TExtremes>(Avx512F.Shuffle4x128(pq02, rs02, 0b11_01_11_01), Unsafe.Add(ref codes, parity + 4), bytes >> 32, banks, parity + 4);
        AddRow<TCode, TExtremes>(Avx512F.Shuffle4x128(pq13, rs13, 0b11_01_11_01), Unsafe.Add(ref codes, parity + 6), bytes >> 48, banks, parity + 6);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRow<TCode, TExtremes>(Vector512<long> values, TCode code, ulong bytes, in LaneBanks banks, int row)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        unchecked
        {
            ref long lanes = ref banks.At(code, row);
            (Vector512.LoadUnsafe(ref lanes) + values).StoreUnsafe(ref lanes);
            if (TExtremes.AreTaken)
            {
                // Where nothing was reported the value is zero, and becomes the greatest and the least number.
                Vector512<long> missing = Vector512.LoadUnsafe(in LaneScan.Missing(bytes));
                Vector512.Min(Vector512.LoadUnsafe(ref lanes, LaneScan.Minima), values | (missing & Vector512.Create(long.MaxValue))).StoreUnsafe(ref lanes, LaneScan.Minima);
                Vector512.Max(Vector512.LoadUnsafe(ref lanes, LaneScan.Maxima), values | (missing & Vector512.Create(long.MinValue))).StoreUnsafe(ref lanes, LaneScan.Maxima);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Mask(Vector512<long> bits, long bit) => Vector512.Equals(bits & Vector512.Create(bit), Vector512.Create(bit));
}
