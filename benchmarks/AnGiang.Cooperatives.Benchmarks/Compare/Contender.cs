namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>A way to do some work.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Run">Does it once.</param>
internal sealed record Contender(string Name, Action Run);
