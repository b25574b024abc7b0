using System.Globalization;
using AnGiang.Cooperatives.Rosters;
using FsCheck.Xunit;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A property that holds for all values of our own generators. The environment variable LAW_TESTS sets the number of cases, 200 unless told.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("LAW_TESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 200;
        Arbitrary = [typeof(Figures), typeof(Domain), typeof(Apportionments), typeof(TwoWayTables)];
        QuietOnSuccess = true;
    }

    /// <summary>A law about vectors of a width, skipped where the processor has none.</summary>
    public LawAttribute(VectorWidth vectors)
        : this()
    {
        Vectors = vectors;
        Skip = VectorFactAttribute.WhyNot(vectors);
    }

    public VectorWidth Vectors { get; }
}
