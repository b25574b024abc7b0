using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Adds rows to the state of their groups, five columns at a time, exactly whatever their size.</summary>
internal sealed class GroupScan : IDisposable
{
    /// <summary>Rows of five columns that fit in the second-level cache.</summary>
    internal const int BlockRows = 8192;

    private readonly GroupState state;
    private readonly bool extremes;
    private readonly VectorWidth vectors;
    private readonly LaneBuffer[] buffers;
    private readonly int[] pending;

    /// <summary>Starts a scan.</summary>
    /// <param name="state">Where to.</param>
    /// <param name="extremes">Whether minimum and maximum are wanted.</param>
    /// <param name="vectors">How wide the vectors may be.</param>
    internal GroupScan(GroupState state, bool extremes, VectorWidth vectors)
    {
        this.state = state;
        this.extremes = extremes;
        this.vectors = vectors;
        buffers = new LaneBuffer[Math.Max(1, (state.Columns + FiveColumns.Most - 1) / FiveColumns.Most)];
        pending = new int[buffers.Length];
    }

    internal static VectorWidth Widest => Avx512F.IsSupported ? VectorWidth.Bits512 : Avx2.IsSupported ? VectorWidth.Bits256 : VectorWidth.None;

    /// <summary>Adds rows.</summary>
    /// <param name="five">Which five columns of the state they are.</param>
    /// <param name="codes">The group of each row, below the number of groups.</param>
    /// <param name="columns">As many rows of each column.</param>
    /// <param name="selected">Which rows count, a bit a row; empty when all do.</param>
    internal void Add<TCode>(int five, ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<byte> selected)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int start = 0; start < codes.Length; start += BlockRows)
        {
            int length = Math.Min(BlockRows, codes.Length - start);
            AddBlock(five, codes.Slice(start, length), columns.Slice(start, length), selected.IsEmpty ? selected : selected[(start / 8)..]);
        }
    }

    /// <summary>Brings the state up to date.</summary>
    internal void Drain()
    {
        for (int five = 0; five < buffers.Length; five++)
        {
            Drain(five);
        }
    }

    public void Dispose()
    {
        foreach (ref LaneBuffer buffer in buffers.AsSpan())
        {
            buffer.Return();
        }
    }

    private void AddBlock<TCode>(int five, ReadOnlySpan<TCode> codes, in FiveColumns columns, ReadOnlySpan<byte> selected)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int first = five * FiveColumns.Most;
        int withoutExtremes = 0;
        if (!columns.FitLanes())
        {
            ExactScan.Add(codes, columns, selected, state, first, countUnits: five == 0);
        }
        else
        {
            if (pending[five] > LaneScan.MostRows - BlockRows || state.Groups > buffers[five].Groups)
            {
                Drain(five);
                buffers[five].Ensure(state.Groups, extremes && vectors != VectorWidth.None);
            }

            withoutExtremes = LaneScan.Add(codes, columns, selected, buffers[five].Banks, vectors);
            pending[five] += codes.Length;
        }

        if (extremes && withoutExtremes < codes.Length)
        {
            int rest = codes.Length - withoutExtremes;
            ExtremeScan.Add(codes[withoutExtremes..], columns.Slice(withoutExtremes, rest), selected.IsEmpty ? selected : selected[(withoutExtremes / 8)..], state, first);
        }
    }

    private void Drain(int five)
    {
        if (pending[five] > 0)
        {
            int first = five * FiveColumns.Most;
            buffers[five].Drain(state, first, Math.Min(FiveColumns.Most, state.Columns - first), countUnits: five == 0);
            pending[five] = 0;
        }
    }
}
