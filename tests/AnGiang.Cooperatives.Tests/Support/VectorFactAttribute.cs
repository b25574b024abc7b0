using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A fact about vectors of a width, skipped where the processor has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VectorFactAttribute : FactAttribute
{
    public VectorFactAttribute(VectorWidth width)
    {
        Width = width;
        Skip = WhyNot(width);
    }

    public VectorWidth Width { get; }

    /// <summary>Why vectors of a width cannot be tested here; null when they can.</summary>
    internal static string? WhyNot(VectorWidth width) => width <= GroupScan.Widest ? null : $"The processor has no vectors of {width}, or the environment of the run turns them off.";
}
