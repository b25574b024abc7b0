using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text.Json;
using Spectre.Console;

namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>All headline ratios in one process: a table, <c>compare.json</c> and <c>compare.svg</c>.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The directory for the files; the current one unless given.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(string[] arguments)
    {
        if (arguments.Length > 1 || (arguments.Length == 1 && arguments[0].StartsWith('-')))
        {
            AnsiConsole.MarkupLine("Usage: compare [[DIRECTORY]]");
            return 2;
        }

        string directory = arguments.Length == 1 ? arguments[0] : ".";
        Directory.CreateDirectory(directory);
        string environment = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, vectors: {Vectors()}";
        List<Ratio> ratios = [];
        AnsiConsole.Progress().Start(progress =>
        {
            ProgressTask task = progress.AddTask("Comparing", maxValue: Questions.All.Count);
            foreach (Question question in Questions.All)
            {
                task.Description = Markup.Escape(question.Name);
                ratios.AddRange(Measurement.Of(question));
                GC.Collect();
                task.Increment(1);
            }
        });

        Table table = new() { Title = new TableTitle(Markup.Escape(environment)) };
        table.AddColumns("Question", "Contender", "Time", "Bytes a run");
        string? last = null;
        foreach (Ratio ratio in ratios)
        {
            table.AddRow(
                Markup.Escape(ratio.Question == last ? "" : ratio.Question),
                Markup.Escape(ratio.Contender),
                FormattableString.Invariant($"{ratio.Time:0.00}"),
                FormattableString.Invariant($"{ratio.AllocatedBytes:N0}"));
            last = ratio.Question;
        }

        AnsiConsole.Write(table);
        File.WriteAllText(Path.Combine(directory, "compare.json"), JsonSerializer.Serialize(new { environment, ratios }, Indented));
        RatioPlot.Save(ratios, Path.Combine(directory, "compare.svg"));
        return 0;
    }

    private static string Vectors() => Avx512F.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "none";
}
