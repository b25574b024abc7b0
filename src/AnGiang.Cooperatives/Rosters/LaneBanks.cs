using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The lanes of every group, in eight banks or in one.</summary>
/// <remarks>Consecutive rows go to consecutive banks, so that rows of the same group need not wait for each other. Groups are not checked here but where codes come in.</remarks>
internal readonly ref struct LaneBanks
{
    internal const int Most = 8;
    private readonly Span<long> lanes;
    private readonly int bankSize;

    /// <summary>Over lanes.</summary>
    /// <param name="lanes">Eight numbers a group and bank.</param>
    /// <param name="groups">The number of groups.</param>
    internal LaneBanks(Span<long> lanes, int groups)
    {
        this.lanes = lanes;
        bankSize = lanes.Length == groups * LaneScan.Lanes ? 0 : groups * LaneScan.Lanes;
    }

    /// <summary>The first lane of a group in the bank of a row, which is 0 to 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref long At<TCode>(TCode code, int row)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        unchecked
        {
            int at = (int.CreateTruncating(code) * LaneScan.Lanes) + (row * bankSize);
            Debug.Assert(at >= 0 && at <= lanes.Length - LaneScan.Lanes, "A code is beyond the groups.");
            return ref Unsafe.Add(ref MemoryMarshal.GetReference(lanes), (nint)(uint)at);
        }
    }
}
