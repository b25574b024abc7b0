namespace AnGiang.Cooperatives.Rosters;

/// <summary>What the values of a measure are.</summary>
internal enum MeasureKind
{
    Count,
    Amount,

    /// <summary>Two columns: the low ends and the high ends.</summary>
    Range,
}
