namespace AnGiang.Cooperatives.Rosters;

/// <summary>How wide the vectors of a scan may be.</summary>
internal enum VectorWidth
{
    None,
    Bits256,
    Bits512,
}
