namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The figure of a row at a place. Of a number that was only stated it is not known how many units it is of, although it counts as one.</summary>
internal readonly record struct StatedFigure(Figure<Fraction> Figure, bool HasCoverage)
{
    internal static StatedFigure None(UndefinedReason reason, FigureStatus status) => new(new(new Coverage(0, 1), reason, status), HasCoverage: false);

    /// <summary>The sum of counts or amounts: undefined where one is, as firm as the least firm one.</summary>
    internal static StatedFigure Sum(StatedFigure[] figures)
    {
        Coverage coverage = figures.Aggregate(default(Coverage), (sum, one) => sum + one.Figure.Coverage);
        FigureStatus status = figures.Select(one => one.Figure.Status).Aggregate(FigurePair.Status);
        Int128 sum = figures.Aggregate(Int128.Zero, (sum, one) => sum + (one.Figure.ValueOrNull?.Numerator ?? 0));
        UndefinedReason? reason = figures.Min(one => one.Figure.Reason) ?? (sum >= long.MinValue && sum <= long.MaxValue ? null : UndefinedReason.OutOfRange);
        return new(reason is UndefinedReason why ? new(coverage, why, status) : new((long)sum, coverage, status), Array.TrueForAll(figures, one => one.HasCoverage));
    }
}
