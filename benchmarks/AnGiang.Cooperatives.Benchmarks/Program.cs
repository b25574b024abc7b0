using AnGiang.Cooperatives.Benchmarks.Compare;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

if (args is ["compare", .. string[] rest])
{
    return CompareCommand.Run(rest);
}

// The exit code tells a script whether every benchmark that was asked for ran.
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];
bool failed = Array.Exists(summaries, summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
return failed ? 1 : 0;
