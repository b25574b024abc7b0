using System.Text.RegularExpressions;
using AnGiang.Cooperatives.Tests.Support;
using Mono.Cecil;

namespace AnGiang.Cooperatives.Tests;

/// <summary>The rooms and their arrows, read from the compiled IL.</summary>
public partial class ArchitectureTests
{
    private const string Root = "AnGiang.Cooperatives";

    /// <summary>From top to bottom; a room may use those behind it and the root.</summary>
    private static readonly string[] Rooms =
        ["Reports", "Reconciliation", "Text", "Regulations", "Indicators", "Comparisons", "Rosters", "Shares", "Apportionment", ""];

    [Fact]
    public void Every_type_is_in_the_root_or_in_a_known_room()
    {
        using CompiledHouse house = Library();

        Assert.All(house.Types.Where(IsWritten), type => Assert.Contains(Room(type), Rooms));
        Assert.DoesNotContain(house.Types, type => Rooms.Contains(type.Name));
    }

    [Fact]
    public void Arrows_between_rooms_go_down_only()
    {
        using CompiledHouse house = Library();
        string[] upward = [.. house.Uses()
            .Where(use => IsWritten(use.From) && IsWritten(use.To) && Array.IndexOf(Rooms, Room(use.From)) > Array.IndexOf(Rooms, Room(use.To)))
            .Select(use => $"{use.From.FullName} uses {use.To.FullName}").Distinct()];

        Assert.Empty(upward);
    }

    [Fact]
    public void Rooms_do_not_use_each_other_in_circles()
    {
        using CompiledHouse house = Library();
        ILookup<string, string> arrows = house.Uses()
            .Where(use => IsWritten(use.From) && IsWritten(use.To) && Room(use.From) != Room(use.To))
            .Select(use => (From: Room(use.From), To: Room(use.To))).Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To);

        Assert.NotEmpty(arrows["Rosters"]);
        Assert.All(arrows, from => Assert.DoesNotContain(from.Key, Reached(arrows, from.Key)));
    }

    [Fact]
    public void The_root_uses_no_room()
    {
        using CompiledHouse house = Library();

        Assert.Empty(house.Uses().Where(use => IsWritten(use.To) && Room(use.From).Length == 0 && Room(use.To).Length > 0).Select(use => $"{use.From} uses {use.To}"));
    }

    [Fact]
    public void The_library_stands_on_NodaTime_the_guards_and_the_framework()
    {
        using CompiledHouse house = Library();
        string[] ours = ["NodaTime", "Ardalis.GuardClauses"];

        Assert.Equal(ours.Order(StringComparer.Ordinal), house.References.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_reader_sees_what_only_a_method_body_uses()
    {
        using CompiledHouse tests = Tests();

        Assert.Contains(nameof(Hidden), Used(tests, nameof(UsesInABody)));
        Assert.Contains(nameof(Hidden), Used(tests, nameof(UsesInALambda)));
        Assert.Contains(nameof(Hidden), Used(tests, nameof(UsesAsAnArgument)));
        Assert.DoesNotContain(nameof(Hidden), Used(tests, nameof(UsesNothing)));
    }

    [SourceTreeFact]
    public void Every_source_file_is_in_the_folder_of_its_namespace_one_level_deep()
    {
        string source = Path.Combine(SourceTree.Root!, "src", Root);
        string[] files = [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))];

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            string folder = Path.GetDirectoryName(file)!;
            Assert.Contains(folder, Rooms);
            Match declared = Declaration().Match(File.ReadAllText(Path.Combine(source, file)));
            Assert.True(declared.Success, $"{file} declares no file-scoped namespace.");
            Assert.Equal(folder.Length == 0 ? Root : $"{Root}.{folder}", declared.Groups[1].Value);
        });
    }

    private static CompiledHouse Library() => new(typeof(Vnd).Assembly.Location);

    private static CompiledHouse Tests() => new(typeof(ArchitectureTests).Assembly.Location);

    private static IEnumerable<string> Used(CompiledHouse house, string type) => house.Uses().Where(use => use.From.Name == type).Select(use => use.To.Name);

    private static string Room(TypeReference type) =>
        type.Namespace == Root ? "" : type.Namespace.StartsWith(Root + ".", StringComparison.Ordinal) ? type.Namespace[(Root.Length + 1)..] : type.Namespace;

    /// <summary>Types that the compiler adds for itself, such as embedded attributes, are in no room.</summary>
    private static bool IsWritten(TypeReference type) =>
        !type.Name.StartsWith('<') && type.Namespace.Split('.')[0] is not ("System" or "Microsoft");

    private static HashSet<string> Reached(ILookup<string, string> arrows, string from)
    {
        HashSet<string> reached = [];
        Stack<string> open = new(arrows[from]);
        while (open.TryPop(out string? room))
        {
            if (reached.Add(room))
            {
                foreach (string next in arrows[room])
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
