using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The lanes of every group, in eight banks or in one.</summary>
/// <remarks>Consecutive rows go to consecutive banks, so that rows of the same group need not wait for each other. Groups are not checked here but where codes come in.</remarks>
internal readonly ref struct LaneBanks
{
    internal const int Most = 8;

    /// <summary>Up to here, 32 KiB, lanes are in the first-level cache or near it.</summary>
    private const int NearLanes = 4096;

    private readonly Span<long> lanes;
    private readonly int bankSize;
    private readonly int groupSize;
    private readonly bool areFar;

    /// <summary>Over lanes.</summary>
    /// <param name="lanes">As many numbers a group and bank as <paramref name="groupSize"/> says.</param>
    /// <param name="groupSize">Eight sums and counts, and with extremes eight smallest and eight largest values.</param>
    /// <param name="groups">The number of groups.</param>
    internal LaneBanks(Span<long> lanes, int groupSize, int groups)
    {
        this.lanes = lanes;
        this.groupSize = groupSize;
        bankSize = lanes.Length == groups * groupSize ? 0 : groups * groupSize;
        areFar = lanes.Length > NearLanes;
    }

    internal bool HaveExtremes => groupSize > LaneScan.Lanes;

    /// <summary>Asks for the lanes of the eight rows after the eight that begin with <paramref name="row"/>, where they may be far away. A hint without effect on what is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe void FetchAhead<TCode>(ReadOnlySpan<TCode> codes, int row)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        if (areFar && row <= codes.Length - 16)
        {
            for (int i = 8; i < 16; i++)
            {
                Sse.Prefetch0(Unsafe.AsPointer(ref At(codes[row + i], 0)));
            }
        }
    }

    /// <summary>The first lane of a group in the bank of a row, which is 0 to 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref long At<TCode>(TCode code, int row)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        unchecked
        {
            int at = (int.CreateTruncating(code) * groupSize) + (row * bankSize);
            Debug.Assert(at >= 0 && at <= lanes.Length - LaneScan.Lanes, "A code is beyond the groups.");
            return ref Unsafe.Add(ref MemoryMarshal.GetReference(lanes), (nint)(uint)at);
        }
    }
}
