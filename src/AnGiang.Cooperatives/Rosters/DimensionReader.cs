namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads the group that rows are in.</summary>
internal abstract class DimensionReader<T> : RowReader<T>
{
    internal abstract DimensionBuffer Buffer { get; }
}
