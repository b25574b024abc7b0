namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups of a dimension, as they are numbered in its column.</summary>
internal sealed class DimensionGroups(DimensionColumn dimension) : RowGroups
{
    internal override int Known => dimension.CodeCount;

    internal override CodeSpan Span(int start, int length, ReadOnlySpan<byte> selected, GroupState state) => dimension.Codes.Span(start, length);

    public override void Dispose()
    {
        // Nothing is rented.
    }
}
