using System.Reflection;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Files that tests read: resources of the test assembly, and the source tree it was built from.</summary>
public static class Repository
{
    /// <summary>The text of a resource whose name ends with the given file name.</summary>
    public static string Resource(string fileName)
    {
        Assembly assembly = typeof(Repository).Assembly;
        string name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(fileName, StringComparison.Ordinal));
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
