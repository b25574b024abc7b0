using System.Text.RegularExpressions;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Readme;

/// <summary>Every program in the README is compiled as a reader would paste it, and prints what the README says it prints.</summary>
public partial class ReadmeTests
{
    public static TheoryData<int> Programs() => [.. Enumerable.Range(0, Examples().Count(Repository.Resource("README.md")))];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_prints_what_stands_below_it(int index)
    {
        Match example = Examples().Matches(Repository.Resource("README.md"))[index];

        string printed = ProgramRunner.Run(example.Groups["code"].Value);

        Assert.Equal(example.Groups["output"].Value.TrimEnd(), printed.TrimEnd());
    }

    [Fact]
    public void Every_csharp_block_is_such_a_program()
    {
        string text = Repository.Resource("README.md");

        Assert.True(Examples().Count(text) >= 4);
        Assert.Equal(Regex.Count(text, "^```csharp", RegexOptions.Multiline), Examples().Count(text));
    }

    [Fact]
    public void The_two_readmes_show_the_same_programs()
    {
        IEnumerable<string> english = Examples().Matches(Repository.Resource("README.md")).Select(m => m.Value);

        Assert.Equal(english, Examples().Matches(Repository.Resource("README.vi.md")).Select(m => m.Value));
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n\n(?:[^`\n][^\n]*\n\n)?```text\n(?<output>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();
}
