namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>The folder of real rosters beside the repository, <c>../shared/data</c>, or the one that the environment variable SHARED_DATA names. Absent in most clones.</summary>
internal static class SharedData
{
    internal const string Roster = "ncua-2025q4-roster.csv";
    internal const string Totals = "ncua-2025q4-totals.json";

    internal static string? Folder
    {
        get
        {
            string? named = Environment.GetEnvironmentVariable("SHARED_DATA");
            string? folder = !string.IsNullOrEmpty(named) ? named : SourceTree.Root is { } root ? Path.Combine(root, "..", "shared", "data") : null;
            return folder is not null && File.Exists(Path.Combine(folder, Roster)) && File.Exists(Path.Combine(folder, Totals)) ? folder : null;
        }
    }
}
