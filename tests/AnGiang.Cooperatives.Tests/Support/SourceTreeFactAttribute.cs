namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A test that reads the source tree; skipped where only the assemblies are.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceTreeFactAttribute : FactAttribute
{
    public SourceTreeFactAttribute()
    {
        if (SourceTree.Root is null)
        {
            Skip = "The folder with AnGiang.Cooperatives.sln is not above the test assembly.";
        }
    }
}
