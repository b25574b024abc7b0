namespace AnGiang.Cooperatives.Rosters;

/// <summary>An indicator of a roster.</summary>
/// <param name="Column">What it is.</param>
/// <param name="Low">Its values; of a range the low ends.</param>
/// <param name="High">The high ends of a range, else null.</param>
internal sealed record MeasureColumn(SummaryColumn Column, ValueColumn Low, ValueColumn? High);
