using System.Buffers;
using System.Runtime.CompilerServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The lanes of the groups between two readings, in pooled memory.</summary>
internal struct LaneBuffer
{
    /// <summary>Up to here the lanes of eight banks stay in half of a first-level cache.</summary>
    private const int BankedLanes = 2048;

    private long[]? lanes;
    private int start;
    private int banks;
    private int groupSize;

    /// <summary>Of how many groups there are lanes.</summary>
    internal int Groups { readonly get; private set; }

    internal readonly LaneBanks Banks => new(All, groupSize, Groups);

    private readonly Span<long> All => lanes.AsSpan(start, Groups * banks * groupSize);

    /// <summary>Makes room; what was there has been drained. Where groups come bit by bit, there is twice the room each time, so that making it is paid for by the rows.</summary>
    internal void Ensure(int groups, bool extremes)
    {
        if (groups <= Groups)
        {
            return;
        }

        Return();
        groupSize = extremes ? 3 * LaneScan.Lanes : LaneScan.Lanes;
        banks = groups * groupSize * LaneBanks.Most <= BankedLanes ? LaneBanks.Most : 1;
        Groups = banks > 1 ? groups : Math.Max(groups, 2 * Groups);
        lanes = ArrayPool<long>.Shared.Rent((Groups * banks * groupSize) + LaneScan.Lanes);

        // The lanes of a group are one cache line, unless the collector moves the array: then they are merely slower.
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<long>(), ref lanes[0]);
        start = (int)((64 - (address & 63)) & 63) / sizeof(long);
        Span<long> all = All;
        for (int at = 0; at < all.Length; at += groupSize)
        {
            Clear(all.Slice(at, groupSize));
        }
    }

    /// <summary>Adds what the lanes hold to the state and clears them.</summary>
    /// <param name="state">The state.</param>
    /// <param name="firstColumn">The column of the first lane.</param>
    /// <param name="columns">How many there are.</param>
    /// <param name="countUnits">Whether the units are counted from these lanes.</param>
    internal readonly void Drain(GroupState state, int firstColumn, int columns, bool countUnits)
    {
        for (int group = 0; group < Math.Min(Groups, state.Groups); group++)
        {
            Span<Accumulator> values = state[group].Slice(firstColumn, columns);
            for (int bank = 0; bank < banks; bank++)
            {
                Span<long> row = All.Slice(((bank * Groups) + group) * groupSize, groupSize);
                if (row[6] != 0)
                {
                    state.Units[group] += countUnits ? row[6] >> (2 * LaneScan.CountBits) : 0;
                    Drain(row, values);
                    Clear(row);
                }
            }
        }
    }

    internal void Return()
    {
        if (lanes is not null)
        {
            ArrayPool<long>.Shared.Return(lanes);
            lanes = null;
        }
    }

    private static void Drain(ReadOnlySpan<long> row, Span<Accumulator> values)
    {
        const long Mask = (1L << LaneScan.CountBits) - 1;
        for (int i = 0; i < values.Length; i++)
        {
            values[i].Sum += row[i];
            values[i].Reported += (i < 3 ? row[5] >> (i * LaneScan.CountBits) : row[6] >> ((i - 3) * LaneScan.CountBits)) & Mask;
            if (row.Length > LaneScan.Lanes)
            {
                values[i].Minimum = Math.Min(values[i].Minimum, row[LaneScan.Minima + i]);
                values[i].Maximum = Math.Max(values[i].Maximum, row[LaneScan.Maxima + i]);
            }
        }
    }

    private static void Clear(Span<long> row)
    {
        row[..LaneScan.Lanes].Clear();
        if (row.Length > LaneScan.Lanes)
        {
            row.Slice(LaneScan.Minima, LaneScan.Lanes).Fill(long.MaxValue);
            row.Slice(LaneScan.Maxima, LaneScan.Lanes).Fill(long.MinValue);
        }
    }
}
