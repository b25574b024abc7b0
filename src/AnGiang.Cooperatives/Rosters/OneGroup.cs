namespace AnGiang.Cooperatives.Rosters;

/// <summary>All rows in one group.</summary>
internal sealed class OneGroup : RowGroups
{
    private static readonly byte[] Zeros = new byte[RosterScan.BlockRows];

    internal override int Known => 1;

    internal override CodeSpan Span(int start, int length, ReadOnlySpan<byte> selected, GroupState state) => new(Zeros.AsSpan(0, length));

    public override void Dispose()
    {
        // Nothing is rented.
    }
}
