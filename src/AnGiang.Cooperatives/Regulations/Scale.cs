using System.Collections.Immutable;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Classes of a number by its size (thang phân loại), every edge open or closed as the text has it: micro below 50, small from 50, medium above 300.</summary>
/// <typeparam name="T">The classes.</typeparam>
/// <remarks>Every number is in exactly one step; a step whose class is not known says so.</remarks>
/// <example>
/// <code>
/// new Scale&lt;SizeClass&gt;(SizeClass.Micro).AtLeast(50, SizeClass.Small).Above(300, SizeClass.Medium)
/// </code>
/// </example>
public sealed class Scale<T>
    where T : struct
{
    /// <summary>Creates a scale of one step, for all numbers.</summary>
    /// <param name="lowest">The class of the lowest numbers, or null where it is not known.</param>
    public Scale(T? lowest)
        : this([new ScaleStep<T>(null, null, lowest)])
    {
    }

    private Scale(ImmutableArray<ScaleStep<T>> steps) => Steps = steps;

    /// <summary>The steps, from the lowest.</summary>
    public IReadOnlyList<ScaleStep<T>> Steps { get; }

    /// <summary>The scale with one more step, from an edge that belongs to it.</summary>
    /// <param name="edge">The first number of the step, above the edges given before.</param>
    /// <param name="next">Its class, or null where it is not known.</param>
    /// <returns>The longer scale.</returns>
    /// <exception cref="ArgumentException">The edge is not above those given before.</exception>
    public Scale<T> AtLeast(Fraction edge, T? next) => Then(Bound.AtLeast(edge), next);

    /// <summary>The scale with one more step, from an edge that belongs to the step below.</summary>
    /// <param name="edge">The last number of the step below, above the edges given before.</param>
    /// <param name="next">The class of the numbers above it, or null where it is not known.</param>
    /// <returns>The longer scale.</returns>
    /// <exception cref="ArgumentException">The edge is not above those given before.</exception>
    public Scale<T> Above(Fraction edge, T? next) => Then(Bound.Above(edge), next);

    /// <summary>The step a number is in.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The step.</returns>
    public ScaleStep<T> Find(Fraction value) => Steps.Last(step => step.Lower?.Admits(value) != false);

    /// <summary>The steps from the lowest.</summary>
    /// <returns>For example <c>Micro, at least 50 Small, above 300 Medium</c>.</returns>
    public override string ToString() =>
        string.Join(", ", Steps.Select(step => $"{(step.Lower is null ? "" : $"{step.Lower} ")}{step.Class?.ToString() ?? "unknown"}"));

    private Scale<T> Then(Bound edge, T? next)
    {
        ScaleStep<T> last = Steps[^1];
        return last.Lower is null || edge.Limit > last.Lower.Limit
            ? new([.. Steps.SkipLast(1), last with { Upper = edge.Opposite() }, new ScaleStep<T>(edge, null, next)])
            : throw new ArgumentException($"A step {edge} cannot follow one {last.Lower}: edges ascend.", nameof(edge));
    }
}
