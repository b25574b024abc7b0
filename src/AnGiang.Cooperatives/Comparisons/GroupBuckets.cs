using System.Numerics;
using System.Runtime.CompilerServices;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The bucket of each row of a column: of its group and value, of its group alone where it did not report, and one for all rows that do not count.</summary>
internal readonly ref struct GroupBuckets(ColumnSpan values, ReadOnlySpan<byte> selected, int groups)
{
    /// <summary>Those of a group; the last is that of rows that did not report.</summary>
    internal const int OfAGroup = ValueBucket.Count + 1;

    private readonly ColumnSpan values = values;
    private readonly ReadOnlySpan<byte> selected = selected;

    /// <summary>How many there are in all; the last is that of rows that do not count.</summary>
    internal int Count { get; } = (groups * OfAGroup) + 1;

    /// <summary>The bucket of a row, without a jump where it cannot be foreseen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Of<TCode>(TCode code, int row)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        unchecked
        {
            int first = int.CreateTruncating(code) * OfAGroup;
            int bucket = values.Bit(row) != 0 ? ValueBucket.Of(values[row]) : ValueBucket.Count;
            return selected.IsEmpty || Selection.Has(selected, row) ? first + bucket : Count - 1;
        }
    }
}
