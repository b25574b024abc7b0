namespace AnGiang.Cooperatives.Rosters;

/// <summary>Which rows are in a population, by their kind and status.</summary>
internal sealed class PopulationFilter
{
    private readonly CodeColumn kinds;
    private readonly CodeColumn statuses;
    private readonly byte[] isIn;
    private readonly int width;

    private PopulationFilter(DimensionColumn<CooperativeKind> kinds, DimensionColumn<CooperativeStatus> statuses, byte[] isIn) =>
        (this.kinds, this.statuses, this.isIn, width) = (kinds.Codes, statuses.Codes, isIn, statuses.Groups);

    /// <summary>The filter; null when all rows are in.</summary>
    internal static PopulationFilter? Of(Population? population, RosterData data)
    {
        if (population is null)
        {
            return null;
        }

        DimensionColumn<CooperativeKind> kinds = data.Find(Dimension.Kind);
        DimensionColumn<CooperativeStatus> statuses = data.Find(Dimension.Status);
        byte[] isIn = new byte[kinds.Groups * statuses.Groups];
        for (int i = 0; i < isIn.Length; i++)
        {
            isIn[i] = (byte)(population.Contains(kinds.Keys[i / statuses.Groups], statuses.Keys[i % statuses.Groups]) ? 1 : 0);
        }

        return isIn.AsSpan().Contains((byte)0) ? new(kinds, statuses, isIn) : null;
    }

    /// <summary>Writes which of some rows are in.</summary>
    internal void Select(int start, int length, Span<byte> bits)
    {
        ReadOnlySpan<byte> kind = kinds.Bytes(start, length), status = statuses.Bytes(start, length);
        bits.Clear();
        for (int row = 0; row < kind.Length; row++)
        {
            bits[row >> 3] |= (byte)(isIn[(kind[row] * width) + status[row]] << (row & 7));
        }
    }
}
