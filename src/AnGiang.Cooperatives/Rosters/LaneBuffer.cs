using System.Buffers;
using System.Runtime.CompilerServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The lanes of the groups between two readings, in pooled memory.</summary>
internal struct LaneBuffer
{
    /// <summary>Up to here the lanes of eight banks stay in half of a first-level cache.</summary>
    private const int BankedGroups = 32;

    private long[]? lanes;
    private int start;
    private int banks;

    /// <summary>Of how many Groups there are lanes.</summary>
    internal int Groups { readonly get; private set; }

    private readonly Span<long> All => lanes.AsSpan(start, Groups * banks * LaneScan.Lanes);

    /// <summary>The lanes, at least of so many groups.</summary>
    internal readonly LaneBanks Banks => new(All, Groups);

    /// <summary>Makes room; what was there has been drained.</summary>
    internal void Ensure(int wanted)
    {
        if (wanted <= Groups)
        {
            return;
        }

        Return();
        Groups = wanted;
        banks = wanted <= BankedGroups ? LaneBanks.Most : 1;
        int length = Groups * banks * LaneScan.Lanes;
        lanes = ArrayPool<long>.Shared.Rent(length + LaneScan.Lanes);

        // The lanes of a group are one cache line, unless the collector moves the array: then they are merely slower.
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<long>(), ref lanes[0]);
        start = (int)((64 - (address & 63)) & 63) / sizeof(long);
        lanes.AsSpan(start, length).Clear();
    }

    /// <summary>Adds what the lanes hold to the state and clears them.</summary>
    /// <param name="state">The state.</param>
    /// <param name="firstColumn">The column of the first lane.</param>
    /// <param name="columns">How many there are.</param>
    /// <param name="countUnits">Whether the units are counted from these lanes.</param>
    internal readonly void Drain(GroupState state, int firstColumn, int columns, bool countUnits)
    {
        const long Mask = (1L << LaneScan.CountBits) - 1;
        for (int group = 0; group < Math.Min(Groups, state.Groups); group++)
        {
            Span<Accumulator> values = state[group].Slice(firstColumn, columns);
            for (int bank = 0; bank < banks; bank++)
            {
                Span<long> row = All.Slice(((bank * Groups) + group) * LaneScan.Lanes, LaneScan.Lanes);
                long more = row[6];
                if (more == 0)
                {
                    continue;
                }

                if (countUnits)
                {
                    state.Units[group] += more >> (2 * LaneScan.CountBits);
                }

                for (int i = 0; i < values.Length; i++)
                {
                    values[i].Sum += row[i];
                    values[i].Reported += (i < 3 ? row[5] >> (i * LaneScan.CountBits) : more >> ((i - 3) * LaneScan.CountBits)) & Mask;
                }

                row.Clear();
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
}
