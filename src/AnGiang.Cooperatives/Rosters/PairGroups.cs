using System.Buffers;
using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The pairs of groups of two dimensions that occur, numbered in the order in which they come.</summary>
internal sealed class PairGroups : RowGroups
{
    private const int MostInTable = 1 << 22;
    private readonly DimensionColumn first;
    private readonly DimensionColumn second;
    private readonly List<long> pairs = [];
    private readonly int[] firsts = ArrayPool<int>.Shared.Rent(RosterScan.BlockRows);
    private readonly int[] seconds = ArrayPool<int>.Shared.Rent(RosterScan.BlockRows);

    // The number of each pair and 1: in a table where there are few possible pairs, else in a dictionary.
    private readonly int[]? table;
    private readonly Dictionary<long, int> numbers = [];

    internal PairGroups(DimensionColumn first, DimensionColumn second, int rows)
    {
        (this.first, this.second) = (first, second);
        long possible = (long)first.CodeCount * second.CodeCount;
        if (possible <= Math.Min(MostInTable, Math.Max(RosterScan.BlockRows, 2L * rows)))
        {
            table = ArrayPool<int>.Shared.Rent((int)possible);
            table.AsSpan(0, (int)possible).Clear();
        }
    }

    internal override int Known => 0;

    /// <summary>The pairs, in the order of their numbers.</summary>
    internal ReadOnlySpan<long> Pairs => CollectionsMarshal.AsSpan(pairs);

    internal (int First, int Second) PartsOf(long pair) => ((int)(pair / second.CodeCount), (int)(pair % second.CodeCount));

    internal override CodeSpan Span(int start, int length, ReadOnlySpan<byte> selected, GroupState state)
    {
        Span<int> one = firsts.AsSpan(0, length), other = seconds.AsSpan(0, length);
        first.Codes.Span(start, length).CopyTo(one);
        second.Codes.Span(start, length).CopyTo(other);
        long width = second.CodeCount;
        for (int row = 0; row < one.Length; row++)
        {
            one[row] = Selection.Has(selected, row) ? NumberOf((one[row] * width) + other[row], state) : 0;
        }

        return new(one);
    }

    internal override void Merge(GroupState state, RowGroups otherGroups, GroupState other)
    {
        ReadOnlySpan<long> others = ((PairGroups)otherGroups).Pairs;
        for (int group = 0; group < others.Length; group++)
        {
            state.Merge(NumberOf(others[group], state), other, group);
        }
    }

    public override void Dispose()
    {
        ArrayPool<int>.Shared.Return(firsts);
        ArrayPool<int>.Shared.Return(seconds);
        if (table is not null)
        {
            ArrayPool<int>.Shared.Return(table);
        }
    }

    private int NumberOf(long pair, GroupState state)
    {
        ref int number = ref table is not null ? ref table[pair] : ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, pair, out _);
        if (number == 0)
        {
            number = state.AddGroup() + 1;
            pairs.Add(pair);
        }

        return number - 1;
    }
}
