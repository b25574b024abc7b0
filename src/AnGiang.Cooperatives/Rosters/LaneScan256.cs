using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The scan with vectors of four numbers: four rows at a time, turned from columns into the halves of rows.</summary>
internal static class LaneScan256
{
    /// <summary>Adds rows, a multiple of eight.</summary>
    internal static void Add<TCode, TExtremes>(ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<ulong> reported, bool isClean, in LaneBanks banks)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        for (int row = 0; row < codes.Length; row += 8)
        {
            banks.FetchAhead(codes, row);
            ulong bytes = reported[row >> 3];
            AddFour<TCode, TExtremes>(ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), row), columns, row, bytes, isClean, banks, 0);
            AddFour<TCode, TExtremes>(ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), row + 4), columns, row + 4, bytes >> 32, isClean, banks, 4);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour<TCode, TExtremes>(ref TCode codes, in FiveColumns columns, int row, ulong bytes, bool isClean, in LaneBanks banks, int bank)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        Vector256<long> reported = Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(bytes).AsByte());
        Vector256<long> a = Vector256<long>.Zero, b = a, c = a, d = a, e = a;
        if (columns.Count > 0)
        {
            a = columns.A.Four(row);
        }

        if (columns.Count > 1)
        {
            b = columns.B.Four(row);
        }

        if (columns.Count > 2)
        {
            c = columns.C.Four(row);
        }

        if (columns.Count > 3)
        {
            d = columns.D.Four(row);
        }

        if (columns.Count > 4)
        {
            e = columns.E.Four(row);
        }

        if (!isClean)
        {
            a &= Mask(reported, 1);
            b &= Mask(reported, 2);
            c &= Mask(reported, 4);
            d &= Mask(reported, 8);
            e &= Mask(reported, 16);
        }

        Vector256<long> counts = Counts(reported), more = Counts(reported >>> 3);
        AddPair<TCode, TExtremes>(Avx2.UnpackLow(a, b), Avx2.UnpackLow(c, d), Avx2.UnpackLow(e, counts), Avx2.UnpackLow(more, Vector256<long>.Zero), ref codes, bytes, banks, bank, 0);
        AddPair<TCode, TExtremes>(Avx2.UnpackHigh(a, b), Avx2.UnpackHigh(c, d), Avx2.UnpackHigh(e, counts), Avx2.UnpackHigh(more, Vector256<long>.Zero), ref codes, bytes >> 8, banks, bank, 1);
    }

    /// <summary>Adds every other row: part i of the four vectors, 128 bits each, is row 2i + <paramref name="parity"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddPair<TCode, TExtremes>(
        Vector256<long> p, Vector256<long> q, Vector256<long> r, Vector256<long> s, ref TCode codes, ulong bytes, in LaneBanks banks, int bank, int parity)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        AddRow<TCode, TExtremes>(Avx2.Permute2x128(p, q, 0x20), Avx2.Permute2x128(r, s, 0x20), Unsafe.Add(ref codes, parity), bytes, banks, bank + parity);
        AddRow<TCode, TExtremes>(Avx2.Permute2x128(p, q, 0x31), Avx2.Permute2x128(r, s, 0x31), Unsafe.Add(ref codes, parity + 2), bytes >> 16, banks, bank + parity + 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRow<TCode, TExtremes>(Vector256<long> low, Vector256<long> high, TCode code, ulong bytes, in LaneBanks banks, int row)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TExtremes : struct, IExtremes
    {
        unchecked
        {
            ref long lanes = ref banks.At(code, row);
            (Vector256.LoadUnsafe(ref lanes) + low).StoreUnsafe(ref lanes);
            (Vector256.LoadUnsafe(ref lanes, 4) + high).StoreUnsafe(ref lanes, 4);
            if (TExtremes.AreTaken)
            {
                ref readonly long missing = ref LaneScan.Missing(bytes);
                TakeExtremes(ref lanes, low, Vector256.LoadUnsafe(in missing));
                TakeExtremes(ref Unsafe.Add(ref lanes, 4), high, Vector256.LoadUnsafe(in missing, 4));
            }
        }
    }

    /// <summary>Where nothing was reported the value is zero, and becomes the greatest and the least number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TakeExtremes(ref long lanes, Vector256<long> values, Vector256<long> missing)
    {
        Vector256.Min(Vector256.LoadUnsafe(ref lanes, LaneScan.Minima), values | (missing & Vector256.Create(long.MaxValue))).StoreUnsafe(ref lanes, LaneScan.Minima);
        Vector256.Max(Vector256.LoadUnsafe(ref lanes, LaneScan.Maxima), values | (missing & Vector256.Create(long.MinValue))).StoreUnsafe(ref lanes, LaneScan.Maxima);
    }

    /// <summary>The three lowest bits as three numbers of rows, as <see cref="LaneScan.Counts"/> has them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Counts(Vector256<long> bits) =>
        (bits & Vector256<long>.One)
        | ((bits & Vector256.Create(2L)) << (LaneScan.CountBits - 1))
        | ((bits & Vector256.Create(4L)) << ((2 * LaneScan.CountBits) - 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Mask(Vector256<long> reported, long bit) => Vector256.Equals(reported & Vector256.Create(bit), Vector256.Create(bit));
}
