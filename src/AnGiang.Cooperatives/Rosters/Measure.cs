namespace AnGiang.Cooperatives.Rosters;

/// <summary>One indicator of a row: how it is read and what it is. A single value is a range with equal ends.</summary>
internal sealed class Measure<T>(Indicator indicator, MeasureKind kind, Func<T, (long Low, long High)?> read)
{
    internal Indicator Indicator { get; } = indicator;

    internal MeasureKind Kind { get; } = kind;

    internal Func<T, (long Low, long High)?> Read { get; } = read;
}
