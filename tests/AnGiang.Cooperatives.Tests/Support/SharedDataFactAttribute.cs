namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A test that reads the real rosters; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Folder is null)
        {
            Skip = $"The real rosters ({SharedData.Roster}, {SharedData.Totals}) are not in ../shared/data beside the repository; name their folder with the environment variable SHARED_DATA.";
        }
    }
}
