namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>Contenders and what they work on.</summary>
/// <param name="contenders">The first is what the others are measured by; the library's own ways come last.</param>
/// <param name="owned">What is given up when they are done: a database, say.</param>
/// <param name="fillsMemory">Whether what they make is so large that how long it takes depends on what the collector has just left: each run is then to find it as the others do.</param>
internal sealed class Work(Contender[] contenders, IDisposable? owned = null, bool fillsMemory = false) : IDisposable
{
    internal bool FillsMemory => fillsMemory;

    internal Contender[] Contenders { get; } = contenders;

    public void Dispose() => owned?.Dispose();
}
