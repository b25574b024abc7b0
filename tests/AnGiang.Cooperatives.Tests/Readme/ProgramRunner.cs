using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AnGiang.Cooperatives.Tests.Readme;

/// <summary>Compiles a program of top-level statements with the implicit usings of a console project, runs it and returns what it printed.</summary>
internal static class ProgramRunner
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    private static readonly object ConsoleLock = new();

    private static readonly MetadataReference[] Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static string Run(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "ReadmeProgram",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            Assemblies,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        IEnumerable<Diagnostic> errors = compilation.Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.Id.StartsWith("CS17", StringComparison.Ordinal));
        Assert.Empty(errors.Select(error => error.ToString()));

        MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
        using StringWriter output = new();
        lock (ConsoleLock)
        {
            TextWriter before = Console.Out;
            Console.SetOut(output);
            try
            {
                main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(before);
            }
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}
