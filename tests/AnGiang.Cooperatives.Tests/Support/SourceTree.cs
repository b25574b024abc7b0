namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>The source tree the tests were built in, where it is still there.</summary>
internal static class SourceTree
{
    internal static string? Root { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "AnGiang.Cooperatives.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
