namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>Contenders and what they work on.</summary>
/// <param name="contenders">The first is what the others are measured by; the library's own ways come last.</param>
/// <param name="owned">What is given up when they are done: a database, say.</param>
internal sealed class Work(Contender[] contenders, IDisposable? owned = null) : IDisposable
{
    internal Contender[] Contenders { get; } = contenders;

    public void Dispose() => owned?.Dispose();
}
