namespace AnGiang.Cooperatives;

/// <summary>Makes figures of a number that someone stated, or did not. Figures of many units, with their coverage, come from summaries.</summary>
/// <example>
/// <code>
/// Figure&lt;long&gt; plan = Figure.Of(280L, FigureStatus.Planned), missing = Figure.NotReported&lt;long&gt;();
/// </code>
/// </example>
public static class Figure
{
    /// <summary>A number that is known; it counts as reported by one unit of one.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="status">How firm it is.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public static Figure<T> Of<T>(T value, FigureStatus status = FigureStatus.Actual)
        where T : struct, IEquatable<T>, IFormattable =>
        new(value, new Coverage(1, 1), status);

    /// <summary>A number that was not reported, by one unit of one; it prints "...".</summary>
    /// <typeparam name="T">The type the value would have.</typeparam>
    /// <param name="status">How firm it would be.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public static Figure<T> NotReported<T>(FigureStatus status = FigureStatus.Actual)
        where T : struct, IEquatable<T>, IFormattable =>
        new(new Coverage(0, 1), UndefinedReason.NotReported, status);
}
