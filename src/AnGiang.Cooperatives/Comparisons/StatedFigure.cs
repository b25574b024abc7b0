namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The figure of a row at a place. Of a number that was only stated it is not known how many units it is of, although it counts as one.</summary>
internal readonly record struct StatedFigure(Figure<Fraction> Figure, bool HasCoverage)
{
    internal static StatedFigure NotReported(FigureStatus status) =>
        new(new(new Coverage(0, 1), UndefinedReason.NotReported, status), HasCoverage: false);
}
